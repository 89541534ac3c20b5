"""Carriage: which outlets carry which stretch of a report."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.model import Outlet


@dataclass(frozen=True, slots=True)
class Carrier:
    """The outlets that carry what a stretch of a report says, outermost first, and in words why.

    `told_of`: the report only cites the outlet here, or speaks of its report from outside ("the agency's report has alarmed the
    ministry"). Whom it then names it has from there, but what it says itself beside the words that name the outlet is its own.
    """

    outlets: tuple[Outlet, ...] = ()
    why: str = ""
    told_of: bool = False


class Carriage:
    """Which carrier governs which place of a report."""

    def __init__(
        self,
        stretches: Sequence[tuple[int, Carrier]],
        naming: Sequence[tuple[int, int]],
        own: Sequence[tuple[int, int]],
        cited: Sequence[tuple[int, Outlet]],
    ) -> None:
        self._starts = [start for start, _ in stretches]
        self._carriers = [carrier for _, carrier in stretches]
        self._naming = naming
        self._own = own
        self._cited = cited

    def at(self, position: int) -> Carrier:
        """The carrier that governs a place; one without outlets where the report speaks for itself."""
        number = bisect_right(self._starts, position) - 1
        return self._carriers[number] if number >= 0 and not self.is_own_work(position) else Carrier()

    def own_at(self, position: int) -> Carrier:
        """The carrier of what the report says itself at a place."""
        carrier = self.at(position)
        return carrier if within(self._naming, position) or not carrier.told_of else Carrier()

    def is_own_work(self, position: int) -> bool:
        """Whether the sentence at a place speaks of what the report's own people asked or saw."""
        return within(self._own, position)

    def cited_before(self, position: int) -> Outlet | None:
        """The outlet that was cited last before a place: whom "the newspaper" means."""
        number = bisect_right(self._cited, position, key=lambda each: each[0]) - 1
        return self._cited[number][1] if number >= 0 else None


def within(stretches: Sequence[tuple[int, int]], position: int) -> bool:
    """Whether a place lies in one of the stretches, which are sorted and apart."""
    place = bisect_right(stretches, position, key=lambda stretch: stretch[0]) - 1
    return place >= 0 and position < stretches[place][1]


def merged(stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that overlap made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
