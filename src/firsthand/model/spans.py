"""Spans: where in a page's text something stands."""

from dataclasses import dataclass

from firsthand.model.ids import PageId


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end` of one page's text."""

    page: PageId
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not from {self.start} to {self.end}")
