"""Follow descents back to where they begin."""

from collections.abc import Iterable, Mapping

from firsthand.model import Descent, ReportId, UnseenId

# From which confidence on a tie counts in what we say and draw as fact. Below it the tie is less likely than not, and told as a doubt.
HELD = 0.5


def find_roots(descents: Iterable[Descent]) -> Mapping[ReportId | UnseenId, tuple[ReportId | UnseenId, ...]]:
    """Say for each child where it goes back to in the end: the ancestors that have no parent themselves.

    Descents of a lineage form no cycle; should they, the walk still ends.
    """
    parents: dict[ReportId | UnseenId, list[ReportId | UnseenId]] = {}
    for descent in descents:
        parents.setdefault(descent.child, []).append(descent.parent)
    return {child: _walk(child, parents) for child in parents}


def _walk(
    start: ReportId | UnseenId, parents: Mapping[ReportId | UnseenId, list[ReportId | UnseenId]]
) -> tuple[ReportId | UnseenId, ...]:
    seen = {start}
    roots = []
    waiting = [start]
    while waiting:
        at = waiting.pop()
        if at not in parents:
            roots.append(at)
        for parent in parents.get(at, ()):
            if parent not in seen:
                seen.add(parent)
                waiting.append(parent)
    return tuple(sorted(roots))
