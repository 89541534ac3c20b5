"""Read from each sentence what it states of two of its names."""

from collections.abc import Iterator, Mapping

from firsthand.entities import partners, roles, sites, verbs
from firsthand.entities.arguments import Cast
from firsthand.entities.drafts import Draft
from firsthand.knowledge.tiekinds import SAYS_MORE
from firsthand.model import Mention, Naming, Page, Report, Span, Tie, Ties
from firsthand.text.parsing import Parse
from firsthand.text.syntax import lay
from firsthand.text.wording import Wording

# The words of a label that may stand between two that say it ("able to produce", "acted as the intermediary").
_MOST_BETWEEN = 2


def relate(report: Report, page: Page, wording: Wording, parses: Mapping[str, Parse], naming: Naming) -> Ties:
    """The ties that the sentences of a report state between its mentions.

    A tie needs words that say it: a verb with both names as its parties ("X supplies Y"), a noun that makes one something to the other
    ("X, a subsidiary of Y"), or a compound ("Y-owned X"). Standing in one sentence is no tie, and a pronoun is nobody. A sentence that
    asks, or leaves open whether it is so, states none; one that denies it or is unsure states a tie that says so. Languages without a
    parser have no trees and so no ties.
    """
    mentions = sorted(naming.mentions)
    origin = {mention.span: mention.stands_for for mention in mentions}
    found: list[Tie] = []
    at = 0
    for tree in lay(wording, parses):
        # Sentences and mentions both run in reading order, so one pass over each is enough.
        while at < len(mentions) and mentions[at].span.start < tree.sentence.span.start:
            at += 1
        here = at
        while here < len(mentions) and mentions[here].span.end <= tree.sentence.span.end:
            here += 1
        if here - at >= 2 and not page.quote(tree.sentence.span).rstrip("\"'”’») ").endswith("?"):
            cast = Cast.of(tree, tuple(mentions[at:here]))
            found += _ties(cast, origin)
        at = here
    return Ties(report.id, tuple(sorted(set(found))))


def _ties(cast: Cast, origin: Mapping[Span, Span | None]) -> list[Tie]:
    kept: dict[tuple[Span, Span, str], Draft] = {}
    for draft in _drafts(cast):
        ends = (draft.source.span, draft.target.span, draft.kind)
        if _first(draft.source, origin) != _first(draft.target, origin):
            kept.setdefault(ends, draft)
    weaker = {(less, frozenset(pair)) for *pair, kind in kept for more, less in SAYS_MORE if kind == more}
    return [
        Tie(source, target, draft.kind, _label(cast, draft.words), cast.tree.sentence.span, draft.hedged, draft.negated)
        for (source, target, kind), draft in kept.items()
        if (kind, frozenset((source, target))) not in weaker
    ]


def _drafts(cast: Cast) -> Iterator[Draft]:
    yield from verbs.find(cast)
    yield from partners.find(cast)
    yield from roles.find(cast)
    yield from sites.find(cast)


def _first(mention: Mention, origin: Mapping[Span, Span | None]) -> Span:
    """The mention that a short form goes back to. A chain of short forms runs backward in the text, so it ends."""
    span = mention.span
    while (earlier := origin.get(span)) is not None and earlier < span:
        span = earlier
    return span


def _label(cast: Cast, words: tuple[int, ...]) -> str:
    """The words that say it, in the order of the sentence: a word or two between them stand with them, more are an ellipsis."""
    tree = cast.tree
    first, last = words[0], words[0]
    stretches: list[tuple[int, int]] = []
    for number in words[1:]:
        between = range(last + 1, number)
        if len(between) > _MOST_BETWEEN or any(cast.of_token[each] or tree.tokens[each].pos == "PUNCT" for each in between):
            stretches.append((first, last))
            first = number
        last = number
    stretches.append((first, last))
    if (start := stretches[0][0]) and tree.tokens[start - 1].pos == "DET" and tree.tokens[start].pos in ("NOUN", "ADJ", "VERB"):
        stretches[0] = (start - 1, stretches[0][1])
    text = tree.sentence.text
    return " … ".join(text[tree.tokens[a].start : tree.tokens[b].end] for a, b in stretches)
