"""The ledger: all claims of one story, with their appearances, origins, independence and responses."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from firsthand.claims.independence import weigh
from firsthand.claims.kinship import Kinship
from firsthand.claims.likeness import Likeness
from firsthand.claims.origins import Found, originate
from firsthand.claims.passages import Passage, lay_out
from firsthand.claims.proper import learn
from firsthand.claims.responses import tie
from firsthand.claims.sameness import find_same
from firsthand.claims.sharing import Shared, Sharing, find_shared
from firsthand.model import (
    Alignment,
    Apart,
    Claim,
    ClaimId,
    Ledger,
    Lineage,
    Page,
    Report,
    Source,
    SourceId,
    Story,
    Testimony,
    identify,
)
from firsthand.text.wording import Wording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# "said that it closed": the content is told with the word that ties it to "said", and reads better without.
_TIED = re.compile(r"^that\s+(?=\w)")


def share(
    story: Story,
    reports: Sequence[Report],
    pages: Sequence[Page],
    wordings: Sequence[Wording],
    testimonies: Sequence[Testimony],
    lineage: Lineage,
    alignments: Iterable[Alignment],
    vectors: "Mapping[str, NDArray[np.float32]]",
) -> Ledger:
    """Join what the reports of a story say, and say where each claim enters the record and how many origins it has left.

    `vectors` gives the vector of every content where the story has several reports; in a story of one, contents are compared by their
    words.
    """
    kinship = Kinship(reports, lineage, alignments)
    named = find_same(story, reports, wordings, testimonies, kinship)
    passages = lay_out(reports, pages, wordings, testimonies, named)
    likeness = Likeness(vectors)
    sharing = find_shared(passages, kinship, likeness)
    sources = dict(named.sources)
    answers = tie(sharing.groups, likeness, sources, learn(wordings))
    ids = _identify(story, sharing.groups)
    claims = []
    for number, group in enumerate(sharing.groups):
        found = originate(group.passages, kinship, sources)
        sources.update((source.id, source) for source in found.lost)
        claims.append(_claim(story, number, sharing, ids, found, kinship, sources, answers))
    return Ledger(
        story=story.id,
        sources=tuple(source for _, source in sorted(sources.items())),
        claims=tuple(claims),
    )


def _claim(
    story: Story,
    number: int,
    sharing: Sharing,
    ids: Sequence[ClaimId],
    found: Found,
    kinship: Kinship,
    sources: Mapping[SourceId, Source],
    answers: Mapping[int, Sequence[int]],
) -> Claim:
    group = sharing.groups[number]
    return Claim(
        id=ids[number],
        story=story.id,
        text=_say(group.passages[0].text),
        appearances=tuple(passage.appearance for passage in group.passages),
        origins=found.origins,
        independence=weigh(group.passages, found, kinship, sources),
        responses=tuple(sorted(ids[answer] for answer in answers.get(number, ()))),
        joined=group.joined,
        apart=_apart(number, sharing, ids),
    )


def _say(text: str) -> str:
    """A wording on one line, without the word that ties it to its sentence."""
    return _TIED.sub("", " ".join(text.split()))


def _apart(number: int, sharing: Sharing, ids: Sequence[ClaimId]) -> tuple[Apart, ...]:
    """The near misses of one claim, the likest first."""
    near = ((miss.other if miss.one == number else miss.one, miss) for miss in sharing.misses if number in (miss.one, miss.other))
    return tuple(
        Apart(ids[other], miss.slot.name, f"{round(100 * miss.alike)} % alike, but {miss.slot.says}") for other, miss in near
    )


def _identify(story: Story, groups: Sequence[Shared]) -> list[ClaimId]:
    """An id from the place of the best wording; where several claims stand in one place, from what they do with it besides."""
    heads = [group.passages[0] for group in groups]
    places = [_place(head) for head in heads]
    return [
        ClaimId(identify("clm", story.id, *place, *(_more(head) if places.count(place) > 1 else ())))
        for head, place in zip(heads, places, strict=True)
    ]


def _place(head: Passage) -> tuple[str, int, int]:
    return head.span.page, head.span.start, head.span.end


def _more(head: Passage) -> tuple[str, ...]:
    return head.appearance.act, head.appearance.by or "", *head.appearance.chain
