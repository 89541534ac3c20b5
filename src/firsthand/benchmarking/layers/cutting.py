"""Score how pages are cut into reports, and what is left out of them."""

from collections import Counter
from collections.abc import Iterable, Iterator

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.tally import Layer, Tally

# A report is found when it is, blanks aside, nine tenths the same characters: a label or a byline more or less does not matter.
SAME = 0.9


def splits(matching: Matching) -> Layer:
    """Reports of pages that hold several, in the benchmark or in the case.

    Pages that hold one report in both give nothing: there is nothing to cut.
    """
    tally = Tally("splits", matching.texts)
    ours, theirs = matching.gold.reports, matching.said.reports
    counts, said_counts = Counter(r.place.uri for r in ours), Counter(r.place.uri for r in theirs)
    several = {uri for uri in matching.texts if counts[uri] > 1 or said_counts[uri] > 1}
    places = {report.id: report.place for report in theirs}
    partners = {ours_id: theirs_id for theirs_id, ours_id in matching.reports.items()}
    right = set()
    for report in ours:
        if report.place.uri not in several:
            continue
        partner = partners.get(report.id)
        if partner and _alike(report.place, places[partner], matching.texts[report.place.uri]) >= SAME:
            right.add(partner)
            tally.hit()
        else:
            tally.miss(report.place, "one report", "cut elsewhere" if partner else "")
    for said in theirs:
        if said.place.uri in several and said.id not in right:
            tally.wrong(said.place, "one report", "cut elsewhere" if said.id in matching.reports else "no report")
    return tally.layer()


def _alike(a: Place, b: Place, text: str) -> float:
    first, second = _characters([a], {a.uri: text}), _characters([b], {b.uri: text})
    return len(first & second) / len(first | second) if first or second else 0.0


def apparatus(matching: Matching) -> Layer:
    """Characters that belong to no report: labels, teasers, navigation, boilerplate; blanks are not counted."""
    tally = Tally("apparatus", matching.texts)
    ours = _characters((place for page in matching.gold.pages for place in page.apparatus), matching.texts)
    theirs = _characters(matching.said.apparatus, matching.texts)
    tally.hit(len(ours & theirs))
    for place, number in _runs(ours - theirs, matching.texts):
        tally.miss(place, "apparatus", number=number)
    for place, number in _runs(theirs - ours, matching.texts):
        tally.wrong(place, "apparatus", number=number)
    return tally.layer()


def _characters(places: Iterable[Place], texts: dict[str, str]) -> set[tuple[str, int]]:
    return {
        (place.uri, at)
        for place in places
        for at in range(place.start, min(place.end, len(texts[place.uri])))
        if not texts[place.uri][at].isspace()
    }


def _runs(characters: set[tuple[str, int]], texts: dict[str, str]) -> Iterator[tuple[Place, int]]:
    """Characters that follow each other, blanks between them or not, as one place each, with their number."""
    run: Place | None = None
    count = 0
    for uri, at in sorted(characters):
        if run and run.uri == uri and not texts[uri][run.end : at].strip():
            run, count = Place(uri, run.start, at + 1), count + 1
            continue
        if run:
            yield run, count
        run, count = Place(uri, at, at + 1), 1
    if run:
        yield run, count
