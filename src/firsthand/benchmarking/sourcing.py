"""Say which source of the benchmark a source of a case is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from firsthand.benchmarking.gold import Gold, GoldSource, Place
from firsthand.benchmarking.said import Said, SaidSource
from firsthand.benchmarking.stretches import NEAR, Shelf, folded, likeness, touches

Chains = tuple[tuple[str, ...], ...]

ARTICLES = frozenset(
    "the a an der die das den dem des ein eine einer eines le la les l un une du de of for von vom für pour".split()
)
# Words for those who speak for somebody: without a name of their own they are whom they speak for.
SPEAKING_FOR = frozenset(
    "spokesperson spokesman spokeswoman spokespeople press office service officer lawyer lawyers attorney representative "
    "sprecher sprecherin pressestelle anwalt anwältin porte parole avocat avocate речник речниця пресслужба адвокат s".split()
)
ALIKE = 0.5
# Words that are no name of anybody: that they stand where gold has a speaker does not say who is meant.
PRONOUNS = frozenset(
    (
        "he she it they we i who him her them his their er sie es wir ich ihm ihr "
        "il elle ils elles on nous je lui він вона воно вони ми я"
    ).split()
)
# How the benchmark calls the outlet of a report whose page does not say it.
UNKNOWN = "the outlet of "


def scope(id_: str) -> str:
    """The folder of a story, source or report: its sources mean something within it only."""
    return id_.partition("/")[0]


def match_sources(gold: Gold, said: Said, seen: Iterable[tuple[Chains, Chains]]) -> dict[tuple[str, str], str]:
    """The gold source that each source of the case is, in each folder of the benchmark.

    The one whose name it has; else the one with another name of which it is called ("a spokesperson for" counting as the one spoken for);
    else the one that its mentions most often speak for: those that gold appearances ending with that source have as speaker. What has no
    name is matched by its place in the chains of appearances that both have (`seen`): an own observation at the end, an outlet that the
    page does not say at the beginning. Several of the case may be one of the benchmark: to split a source is no error of chains, and what
    it does to origins is counted there.
    """
    kinds = {source.id: source.kind for source in gold.sources}
    scopes = sorted({scope(report.story) for report in gold.reports})
    outlets = [source for source in gold.sources if source.kind == "outlet"]
    by_scope = {one: [*outlets, *(s for s in gold.sources if s.kind != "outlet" and scope(s.id) == one)] for one in scopes}
    names = {source.id: _Names(source) for source in gold.sources}
    spoken = _spoken(gold, said)
    known = {form for outlet in outlets for form in names[outlet.id].others}
    named = {theirs.id for theirs in said.sources if known.intersection(map(_plain, theirs.names))}
    standing = set(_standing(seen, kinds, {source.id: source.kind for source in said.sources}, named))
    found = {}
    for theirs in said.sources:
        forms = [_plain(name) for name in theirs.names]
        bare = [_bare(name) for name in theirs.names]
        for one in scopes:
            best = max(
                (
                    (
                        names[ours.id].rank(forms, bare, (theirs.id, ours.id) in standing),
                        spoken.get((theirs.id, ours.id), 0.0),
                        ours.id,
                    )
                    for ours in by_scope[one]
                ),
                key=lambda item: item[:2],
                default=None,
            )
            if best and (best[0] or best[1]):
                found[one, theirs.id] = best[2]
    return found


class _Names:
    """The names of one gold source, made ready to be compared."""

    def __init__(self, source: GoldSource) -> None:
        self.first = _plain(source.names[0])
        self.others = {_plain(name) for name in source.names}
        self.bare = {_bare(name) for name in source.names} - {""}

    def rank(self, forms: list[str], bare: list[str], standing: bool) -> int:
        if standing:
            return 4
        if self.first in forms:
            return 3
        if self.others.intersection(forms):
            return 2
        return int(bool(self.bare.intersection(bare)))


def _plain(name: str) -> str:
    words = folded(name).split()
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join(words)


def _bare(name: str) -> str:
    """A name without those who speak for it."""
    return " ".join(word for word in folded(name).split() if word not in SPEAKING_FOR and word not in ARTICLES)


def _spoken(gold: Gold, said: Said) -> dict[tuple[str, str], float]:
    """How much each source of the case is mentioned where gold has a speaker, by gold source."""
    texts = {page.uri: page.text for page in gold.pages}
    speakers: list[tuple[Place, str]] = [
        (appearance.speaker, chain[-1])
        for appearance in gold.appearances
        if appearance.speaker
        and folded(texts[appearance.speaker.uri][appearance.speaker.start : appearance.speaker.end]) not in PRONOUNS
        for chain in appearance.chains
    ]
    shelf = Shelf(place for place, _ in speakers)
    spoken: dict[tuple[str, str], float] = defaultdict(float)
    for theirs in said.sources:
        for mention, number in _meeting(theirs, shelf):
            place, ours = speakers[number]
            alike = likeness(mention, place)
            if alike >= ALIKE or abs(mention.start - place.start) <= NEAR:
                spoken[theirs.id, ours] += alike
    return spoken


def _meeting(source: SaidSource, shelf: Shelf) -> Iterator[tuple[Place, int]]:
    """The mentions with the speakers that they touch. Of mentions that overlap the first counts: all words around name nobody."""
    last = None
    for mention in sorted(set(source.mentions), key=lambda place: (place.uri, place.start, -place.end)):
        if not touches(mention, last):
            last = mention
            yield from ((mention, number) for number in shelf.touching(mention))


def _standing(
    seen: Iterable[tuple[Chains, Chains]], gold_kinds: dict[str, str], said_kinds: dict[str, str], named: set[str]
) -> Iterator[tuple[str, str]]:
    """Sources without names of their own, which only their place in a chain shows: own observations, outlets that the page does not say.

    One of the case that has an outlet's name (`named`) is that outlet, also where it is put for the one that the page does not say.
    """
    for ours, theirs in seen:
        for mine in filter(None, ours):
            for other in filter(None, theirs):
                if mine[0].startswith(UNKNOWN) and other[0] not in named:
                    yield other[0], mine[0]
                if gold_kinds.get(mine[-1]) == "own_observation" == said_kinds.get(other[-1]):
                    yield other[-1], mine[-1]
