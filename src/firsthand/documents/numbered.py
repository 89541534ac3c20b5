"""Bundles whose items are numbered, as a morning's letter has them: "1. Low water", text, "2. Ferry fire", text."""

from itertools import pairwise

from firsthand.documents.bundles import MAX_PARTS, Bundle, Item, Layout
from firsthand.documents.openings import Opening, find_number
from firsthand.documents.series import Series, lay
from firsthand.knowledge.pagewords import ASKING

# Fewer numbers are no list. Two will do where each item names another source, as no report's list does, or where the page says
# what it is.
MIN_ITEMS = 3
MIN_SOURCED = 2
MAX_NUMBER = 40


def find_numbered(layout: Layout) -> Bundle | None:
    """The items of a numbered letter; None where the page is none, or a report with a list in it.

    A report with a list tells something above the list or below it. Where nothing does, the items must still show that they are
    news apart: each states its source and these differ, or the page says that it is one of short items or opens with a masthead, and
    the items are not all of one matter. Questions that are numbered are an interview.
    """
    opened: list[tuple[int, Opening | None, int]] = []
    numbers = []
    for index, line in enumerate(layout.lines):
        found = find_number(line.text) if layout.kinds[index] is None else None
        if found is not None and found.value <= MAX_NUMBER:
            opened.append((index, found, found.end))
            numbers.append(found.value)
    if not MIN_SOURCED <= len(opened) <= MAX_PARTS or (
        len({later - earlier for earlier, later in pairwise(numbers)} | {1}) > 1 and not _counts_down(numbers)
    ):
        return None
    series = lay(layout, opened)
    why = _evidence(series)
    if not why or not series.is_closed() or len(series.telling) < max(MIN_SOURCED, len(series.blocks) - 1):
        return None
    items = tuple(Item(block.first, block.heading, block.skip if block.heading == block.first else 0) for block in series.telling)
    return Bundle(items, frozenset(), why, issued=True, asides=asides_of(series))


def asides_of(series: Series) -> frozenset[int]:
    """The lines of what takes leave, and of headings that no text stands under."""
    silent = (
        index
        for block in series.blocks
        if not block.body
        for index in range(block.first, block.last + 1)
        if series.layout.kinds[index] is None
    )
    return frozenset((*series.tail, *silent))


def asks(series: Series) -> bool:
    """Whether the headings are questions or say what a section answers: an interview or an explanation."""
    asked = 0
    for block in series.telling:
        text = series.layout.lines[block.first].text[block.skip :].strip()
        first = text.split(maxsplit=1)[0].strip(".:,?").casefold() if text else ""
        asked += (block.heading is not None and text.endswith("?")) or first in ASKING
    return asked >= len(series.telling) / 2


def _counts_down(numbers: list[int]) -> bool:
    return len(numbers) >= MIN_ITEMS and all(earlier - later == 1 for earlier, later in pairwise(numbers))


def _evidence(series: Series) -> str:
    """What shows that the items are reports of their own; empty where nothing does."""
    many = len(series.telling)
    sources = series.sources()
    if sources >= MIN_SOURCED:
        return f"{many} numbered items, most of which name a source of their own"
    if asks(series) or not series.is_issue() or (many < MIN_ITEMS and not (series.brief or series.nameplate)):
        return ""
    return f"{many} numbered items on a page that calls itself one of short items or opens with a masthead"
