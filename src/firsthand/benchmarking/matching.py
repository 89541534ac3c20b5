"""Find what in a case answers what in the benchmark: reports, appearances, claims, unseen texts, entities."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from firsthand.benchmarking.gold import Gold, GoldAppearance, GoldReport, GoldUnseen, Place
from firsthand.benchmarking.said import Said, SaidUnseen
from firsthand.benchmarking.sourcing import match_sources, scope
from firsthand.benchmarking.stretches import folded, marry, pair_places

# Reports, appearances and mentions answer each other when they share at least half of their characters.
LEAST = 0.5


@dataclass(frozen=True)
class Matching:
    """A case beside the benchmark, and which records answer each other.

    Of gold appearances with one and the same stretch one is made, as is of those of the case. Appearances are paired by their place
    alone, so that a page cut wrongly is not counted again in every layer. Sources and entities of the case are matched anew for each story
    of the benchmark: they may stand in several stories, those of the benchmark in one.
    """

    gold: Gold
    said: Said

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of each page by uri."""
        return {page.uri: page.text for page in self.gold.pages}

    @cached_property
    def report(self) -> dict[str, GoldReport]:
        """The reports of the benchmark by id."""
        return {report.id: report for report in self.gold.reports}

    @cached_property
    def reports(self) -> dict[str, str]:
        """The gold report that each report of the case is: one to one, best overlap first."""
        pairs = pair_places([r.place for r in self.gold.reports], [r.place for r in self.said.reports], LEAST)
        return {self.said.reports[said].id: self.gold.reports[gold].id for gold, said in pairs.items()}

    @cached_property
    def appearances(self) -> tuple[GoldAppearance, ...]:
        """The gold appearances in the order of the texts, one for each stretch."""
        places: dict[Place, list[GoldAppearance]] = defaultdict(list)
        for appearance in self.gold.appearances:
            places[appearance.place].append(appearance)
        return tuple(_one(places[place]) for place in sorted(places))

    @cached_property
    def found(self) -> dict[int, int]:
        """For each gold appearance, by number, the number of the one of the case that is it."""
        return pair_places([a.place for a in self.appearances], [a.place for a in self.said.appearances], LEAST)

    @cached_property
    def means(self) -> dict[int, int]:
        """For each appearance of the case, by number, the number of the gold one that it is."""
        return {said: gold for gold, said in self.found.items()}

    @cached_property
    def _claims_shared(self) -> dict[tuple[str, str], float]:
        """How many appearances a gold claim and one of the case share; of as many, those that have fewer others come first."""
        shared = Counter(
            (ours, theirs)
            for gold, said in sorted(self.found.items())
            for ours in self.appearances[gold].claims
            for theirs in self.said.appearances[said].claims
        )
        ours_told = Counter(claim for one in self.appearances for claim in one.claims)
        theirs_told = Counter(claim for one in self.said.appearances for claim in one.claims)
        return {
            (ours, theirs): count + count / (ours_told[ours] + theirs_told[theirs]) for (ours, theirs), count in shared.items()
        }

    @cached_property
    def claims(self) -> dict[str, str]:
        """The claim of the case that is each gold claim: one to one, most shared appearances first."""
        return marry(self._claims_shared)

    @cached_property
    def claim_meant(self) -> dict[str, str]:
        """The gold claim that each claim of the case is, or has most appearances of; several may have most of the same."""
        most = _best((theirs, ours, count) for (ours, theirs), count in self._claims_shared.items())
        return most | {theirs: ours for ours, theirs in self.claims.items()}

    @cached_property
    def _sources(self) -> dict[tuple[str, str], str]:
        seen = [(self.appearances[gold].chains, self.said.appearances[said].chains) for gold, said in sorted(self.found.items())]
        return match_sources(self.gold, self.said, seen)

    def source(self, story: str, said: str) -> str | None:
        """The gold source that a source of the case is in a story."""
        return self._sources.get((scope(story), said))

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """The stories that sources are told apart by."""
        return tuple(sorted({scope for scope, _ in self._sources}))

    @cached_property
    def mentions(self) -> dict[int, int]:
        """For each gold mention, by number, the number of the mention of the case that is it."""
        return pair_places([p for p, _ in self.gold_mentions], [p for p, _ in self.said_mentions], LEAST)

    @cached_property
    def gold_mentions(self) -> tuple[tuple[Place, int], ...]:
        """Every gold mention with the number of its entity, in the order of the texts."""
        return _mentions(entity.mentions for entity in self.gold.entities)

    @cached_property
    def said_mentions(self) -> tuple[tuple[Place, int], ...]:
        """Every mention of the case with the number of its entity, in the order of the texts."""
        return _mentions(entity.mentions for entity in self.said.entities)

    @cached_property
    def entities(self) -> dict[str, tuple[str, ...]]:
        """The gold entities that each entity of the case is: in each story the one that most of its mentions there are of.

        At least half of the mentions that both have must be of it: an entity of everything is nothing. Several of the case may be one of
        the benchmark: what a name is said to be does not become wrong because another story's reports have it again.
        """
        shared: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for gold, said in sorted(self.mentions.items()):
            ours = self.gold.entities[self.gold_mentions[gold][1]]
            shared[self.said.entities[self.said_mentions[said][1]].id][ours.story, ours.id] += 1
        found = {}
        for theirs, counts in shared.items():
            whole = Counter[str]()
            for (story, _), count in counts.items():
                whole[story] += count
            best = _best((story, ours_id, count) for (story, ours_id), count in counts.items() if count >= LEAST * whole[story])
            found[theirs] = tuple(best.values())
        return found

    @cached_property
    def gold_children(self) -> dict[str, frozenset[str]]:
        """The reports that descend from each parent, by gold ids."""
        return _families((descent.child, descent.parent) for descent in self.gold.descents)

    @cached_property
    def said_children(self) -> dict[str, frozenset[str]]:
        """The gold reports that descend from each parent as the case says, by the parent's id in the case."""
        return _families((self.reports[d.child], d.parent) for d in self.said.descents if d.child in self.reports)

    @cached_property
    def unseen(self) -> dict[str, str]:
        """The gold lost text that each lost text of the case is, in one story and one to one.

        The one of the same outlet, of several that with most children in common; else one with half of the children the same.
        """
        stories = dict(self.said.stories)
        scores = {}
        for theirs in self.said.unseen:
            children = self.said_children.get(theirs.id, frozenset())
            reports = children or {self.reports[one] for one in stories.get(theirs.story, ()) if one in self.reports}
            told = {scope(self.report[report].story) for report in reports}
            for ours in self.gold.unseen:
                if scope(ours.story) in told and (score := self._unseen_likeness(ours, theirs, children)):
                    scores[ours.id, theirs.id] = score
        return {theirs_id: ours_id for ours_id, theirs_id in marry(scores).items()}

    def _unseen_likeness(self, ours: GoldUnseen, theirs: SaidUnseen, children: frozenset[str]) -> float:
        common, either = (
            children & self.gold_children.get(ours.id, frozenset()),
            children | self.gold_children.get(ours.id, frozenset()),
        )
        alike = len(common) / len(either) if either else 0.0
        return 1 + alike if same_outlet(theirs.name, ours.names) else (alike if alike >= LEAST else 0.0)

    def parent(self, said: str) -> str | None:
        """The gold report or lost text that a parent of the case is."""
        return self.reports.get(said) or self.unseen.get(said)


def same_outlet(name: str, names: Iterable[str]) -> bool:
    """Whether an outlet's name is one of its gold names, but for case and article."""
    return folded(name).removeprefix("the ") in {folded(one).removeprefix("the ") for one in names}


def _one(several: list[GoldAppearance]) -> GoldAppearance:
    first = next((one for one in several if one.cue), several[0])
    return replace(
        first,
        chains=tuple(dict.fromkeys(chain for one in several for chain in one.chains)),
        claims=tuple(dict.fromkeys(claim for one in several for claim in one.claims)),
        optional=all(one.optional for one in several),
    )


def _mentions(entities: Iterable[tuple[Place, ...]]) -> tuple[tuple[Place, int], ...]:
    places: dict[Place, int] = {}
    for number, mentions in enumerate(entities):
        for place in mentions:
            places.setdefault(place, number)
    return tuple(sorted(places.items()))


def _best(votes: Iterable[tuple[str, str, float]]) -> dict[str, str]:
    best: dict[str, tuple[float, str]] = {}
    for left, right, count in votes:
        if left not in best or count > best[left][0]:
            best[left] = count, right
    return {left: right for left, (_, right) in best.items()}


def _families(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    children: dict[str, set[str]] = defaultdict(set)
    for child, parent in pairs:
        children[parent].add(child)
    return {parent: frozenset(found) for parent, found in children.items()}
