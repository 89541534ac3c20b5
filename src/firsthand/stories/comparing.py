"""Choose which reports of a story are worth aligning sentence by sentence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model import Pair, ReportId, Story

# Each report is compared with so many others of its story, those nearest to it. All pairs of a story of up to this many and one are;
# in a story of thousands, most of them copies of each other, the nearest forty show a report's parents as well as all would.
MOST_COMPARED = 40


def choose(stories: Iterable[Story], pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs to align, sorted: within a story, each report with its MOST_COMPARED nearest, by shared wording, then by likeness."""
    story = {report: story.id for story in stories for report in story.reports}
    nearest: dict[ReportId, list[tuple[float, float, Pair]]] = defaultdict(list)
    for pair in pairs:
        if story.get(pair.a) and story[pair.a] == story.get(pair.b):
            ranked = (-max(pair.a_in_b, pair.b_in_a), -pair.alike, pair)
            nearest[pair.a].append(ranked)
            nearest[pair.b].append(ranked)
    return tuple(sorted({pair for others in nearest.values() for *_, pair in sorted(others)[:MOST_COMPARED]}))
