"""Measure a passage: the quantities that it gives, and the times."""

from dataclasses import dataclass

from firsthand.claims.moments import date
from firsthand.claims.quantities import count
from firsthand.model import Moment, Page, Quantity, Span
from firsthand.text.syntax import Tree, overlapping


@dataclass(frozen=True, slots=True)
class Measured:
    """The quantities and the times of one passage, each in the order of the text."""

    quantities: tuple[Quantity, ...] = ()
    times: tuple[Moment, ...] = ()


def measure(page: Page, trees: tuple[Tree, ...], content: Span, published: str | None) -> Measured:
    """Find the quantities and times of `content`.

    `trees` are those of the whole report, in reading order; the few that overlap `content` are looked up. `published` anchors
    what is told from the day of publication ("yesterday", "in March"); without it such times are left out, because nothing says
    when they were.
    """
    here = overlapping(trees, content)
    dates = date(page, here, content, published)
    return Measured(count(page, here, content, dates.expressions), dates.moments)
