"""Score which reports are told to be of one story."""

from collections import defaultdict
from itertools import combinations

from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.tally import Layer, Tally


def stories(matching: Matching) -> Layer:
    """Pairs of reports of one story.

    Precision is corrected for chance, the share of all pairs of reports that are of one story: to put every report into one story finds
    all pairs and is worth nothing.
    """
    tally = Tally("stories", matching.texts)
    ids = sorted(matching.report)
    groups: dict[str, list[str]] = defaultdict(list)
    for id_ in ids:
        groups[matching.report[id_].story].append(id_)
    ours = {pair for group in groups.values() for pair in combinations(group, 2)}
    known = {report.id for report in matching.said.reports}
    theirs: set[tuple[str, str]] = set()
    for _, reports in matching.said.stories:
        # A report that is none of the benchmark keeps its own id, and makes only wrong pairs.
        called = sorted({matching.reports.get(id_, id_) for id_ in reports if id_ in known})
        theirs.update(combinations(called, 2))
    tally.hit(len(ours & theirs))
    for one, other in sorted(ours - theirs):
        tally.miss(one, f"one story with {other}")
    for one, other in sorted(theirs - ours):
        tally.wrong(one, f"one story with {other}")
    pairs = len(ids) * (len(ids) - 1) // 2
    return tally.layer(len(ours) / pairs if pairs else 0.0)
