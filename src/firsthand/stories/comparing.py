"""Choose which reports of a story are worth aligning sentence by sentence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model import Pair, ReportId, Story

# Each report is compared with so many others of its story, those nearest to it. All pairs of a story of up to this many and one are;
# in a story of thousands, most of them copies of each other, the nearest forty show a report's parents as well as all would.
MOST_COMPARED = 40


def choose(stories: Iterable[Story], pairs: Sequence[Pair]) -> tuple[tuple[ReportId, ReportId], ...]:
    """The pairs to align, sorted: within a story, each report with its MOST_COMPARED nearest, by shared wording, then by likeness."""
    story = {report: story.id for story in stories for report in story.reports}
    nearest: dict[ReportId, list[tuple[float, float, ReportId]]] = defaultdict(list)
    for pair in pairs:
        if story.get(pair.a) and story[pair.a] == story.get(pair.b):
            taken = max(pair.a_in_b, pair.b_in_a)
            nearest[pair.a].append((-taken, -pair.alike, pair.b))
            nearest[pair.b].append((-taken, -pair.alike, pair.a))
    chosen = {
        (min(report, other), max(report, other))
        for report, others in nearest.items()
        for *_, other in sorted(others)[:MOST_COMPARED]
    }
    return tuple(sorted(chosen))
