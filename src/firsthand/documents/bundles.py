"""What a bundle page looks like: the stretches that are reports of their own, and the evidence for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.documents.lines import Line
from firsthand.documents.openings import Opening
from firsthand.knowledge.furniture import Kind

# One item of a bundle is told from a teaser by what stands below its headline: at least this much running text, in letters.
MIN_BODY = 260
# No newsroom puts more reports on one page; what has more is a list, an archive or a log of a machine.
MAX_PARTS = 400


@dataclass(frozen=True, slots=True)
class Item:
    """One report of a bundle, by indices into the page's lines: where it begins, and which line is its headline.

    `opening` is the number or time that the item begins with, `skip` how much of the headline's line that takes up.
    """

    first: int
    title: int | None = None
    skip: int = 0
    opening: Opening | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """The items of a bundle in reading order, the lines that only label them, and in words what shows that it is one.

    `asides` lie between the items or after them and belong to none. `issued`: the page came out at once, so that its date is that of
    every item. `rolling`: it was added to as news of one matter came in.
    """

    items: tuple[Item, ...]
    labels: frozenset[int]
    why: str
    rolling: bool = False
    issued: bool = False
    asides: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout:
    """A page's lines with what each is beside a report (None where it is the report's), and the outlet that it states."""

    lines: Sequence[Line]
    kinds: Sequence[Kind | None]
    outlet: str = ""

    def next_own(self, index: int) -> int | None:
        """The first line from `index` on that is no furniture."""
        for later in range(index, len(self.lines)):
            if self.kinds[later] is None:
                return later
        return None
