"""Score from which parent each sentence of a merged report is said to come."""

from collections import defaultdict
from collections.abc import Iterator

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.stretches import Shelf, sentences, shared
from firsthand.benchmarking.tally import Layer, Tally

# A sentence comes from a parent when the matches with it cover at least half of the sentence.
HALF = 0.5


def passages(matching: Matching) -> Layer:
    """Pairs of a sentence of a merged report and the seen parent that it comes from.

    Asked of the reports for which gold says it sentence by sentence. The case answers with the parents among its descents with whose report
    a match covers at least half of the sentence. Sentences from a lost text, and the report's own, come from none of the seen. Precision is
    corrected for chance, the share of all pairs of such a sentence and a seen parent that are right: to take the whole report for every
    parent's is worth nothing.
    """
    tally = Tally("passages", matching.texts)
    parents: dict[str, dict[Place, set[str]]] = defaultdict(lambda: defaultdict(set))
    for descent in matching.gold.descents:
        for place in descent.passages:
            parents[descent.child][place].update({descent.parent} & matching.report.keys())
    optional = {(d.child, d.parent) for d in matching.gold.descents if d.optional}
    given = _given(matching)
    known = pairs = 0
    for child in sorted(parents):
        ours = parents[child]
        seen = set[str]().union(*ours.values())
        for place in [*ours, *_rest(matching, child, list(ours))]:
            wanted = ours.get(place, set())
            known, pairs = known + len(wanted), pairs + len(seen)
            said = {
                parent
                for parent, covers in given.get(child, {}).items()
                if sum(shared(place, covers.places[n]) for n in covers.shelf.touching(place)) >= HALF * (place.end - place.start)
            }
            tally.hit(len({parent for parent in wanted & said if (child, parent) not in optional}))
            words = ", ".join(sorted(wanted)) or "none of the seen"
            for parent in sorted(wanted - said):
                if (child, parent) not in optional:
                    tally.miss(place, parent, ", ".join(sorted(said)))
            for parent in sorted(said - wanted):
                tally.wrong(place, parent, words)
    return tally.layer(known / pairs if pairs else 0.0)


class _Covers:
    """The stretches of one report that a case finds in one parent, those that touch made one."""

    def __init__(self, places: list[Place]) -> None:
        self.places = tuple(_joined(places))
        self.shelf = Shelf(self.places)


def _joined(places: list[Place]) -> Iterator[Place]:
    run: Place | None = None
    for place in sorted(places):
        if run and place.start <= run.end:
            run = Place(run.uri, run.start, max(run.end, place.end))
            continue
        if run:
            yield run
        run = place
    if run:
        yield run


def _given(matching: Matching) -> dict[str, dict[str, _Covers]]:
    """What the case finds of each parent in each child, by gold ids of reports."""
    places: dict[tuple[str, str], list[Place]] = {}
    of = {report.id: report.place for report in matching.said.reports}
    matches: dict[tuple[str, str], list[tuple[Place, Place]]] = defaultdict(list)
    for match in matching.said.matches:
        matches[match.a.uri, match.b.uri].append((match.a, match.b))
        matches[match.b.uri, match.a.uri].append((match.b, match.a))
    for descent in matching.said.descents:
        if descent.child in matching.reports and descent.parent in matching.reports:
            child, parent = of[descent.child], of[descent.parent]
            places[matching.reports[descent.child], matching.reports[descent.parent]] = [
                a for a, b in matches[child.uri, parent.uri] if shared(a, child) and shared(b, parent)
            ]
    given: dict[str, dict[str, _Covers]] = defaultdict(dict)
    for (ours, theirs), found in places.items():
        given[ours][theirs] = _Covers(found)
    return given


def _rest(matching: Matching, child: str, taken: list[Place]) -> Iterator[Place]:
    """The sentences of a report that gold gives to no parent."""
    place = matching.report[child].place
    shelf = Shelf(taken)
    for start, end in sentences(matching.texts[place.uri], place.start, place.end):
        sentence = Place(place.uri, start, end)
        if not shelf.touching(sentence):
            yield sentence
