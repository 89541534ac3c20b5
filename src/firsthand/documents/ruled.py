"""Bundles whose reports stand between drawn lines, as in an agency's news in brief."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.documents.bundles import MIN_BODY, Bundle, Item, Layout
from firsthand.documents.datelines import find_dateline
from firsthand.documents.lines import is_headline, is_paragraph, is_rule, is_shouted

# A rule before a footer or between the sections of one article is common; three ruled-off items that each open as a report does
# are not.
MIN_ITEMS = 3
# Without datelines the rules alone could part the sections of a feature: more items, and all must open with a headline.
MIN_ITEMS_WITHOUT_DATELINE = 4
MIN_DATED_SHARE = 0.5
# A page that calls itself "in brief" says what it is: then three short items are enough.
MIN_BRIEF = 120
_CALLED_BRIEF = re.compile(
    r"\b(?:in brief|briefs|news briefs?|briefly|roundup|round-up|digest|en bref|en breve|in breve|em resumo|kurz (?:gemeldet|notiert)"
    r"|kurznachrichten|meldungen|kort nieuws|w skrócie|коротко|кратко|стисло)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Block:
    """What stands between two rules: the report in it opens at `first`, under the headline at `title`."""

    first: int
    title: int | None
    dated: bool
    text: int


def find_ruled(layout: Layout) -> Bundle | None:
    """A bundle by rules, each followed by a headline and most of them by a dateline; None where the page shows none."""
    stretches = list(_stretches(layout))
    if len(stretches) < MIN_ITEMS:
        return None
    found = [block for start, end in stretches if (block := _block(layout, start, end)) is not None]
    dated = sum(block.dated for block in found)
    if len(found) < MIN_ITEMS:
        return None
    if dated < MIN_DATED_SHARE * len(found):
        brief = _is_called_brief(layout, found[0])
        least = MIN_BRIEF if brief else MIN_BODY
        long = [block for block in found if block.title is not None and block.text >= least]
        if len(long) < (MIN_ITEMS if brief else MIN_ITEMS_WITHOUT_DATELINE) or len(long) < len(stretches) - 1:
            return None
        found = long
    items = tuple(Item(block.first, block.title) for block in found)
    return Bundle(
        items, frozenset(), f"{len(items)} stretches between drawn lines, each with a headline, {dated} with a dateline"
    )


def _is_called_brief(layout: Layout, first: _Block) -> bool:
    """Whether a short line above the first report says that the page is one of short items."""
    return any(_CALLED_BRIEF.search(line.text) for line in layout.lines[: first.first + 1] if len(line.text) <= 80)


def _stretches(layout: Layout) -> Iterator[tuple[int, int]]:
    """The stretches of lines between rules, none of them empty."""
    start = 0
    for index, line in enumerate(layout.lines):
        if is_rule(line) and len(line.text) > 1:
            if index > start:
                yield start, index
            start = index + 1
    if start < len(layout.lines):
        yield start, len(layout.lines)


def _block(layout: Layout, start: int, end: int) -> _Block | None:
    """How the stretch opens: with a headline over a dateline, with a dateline, or with a headline over text."""
    own = [index for index in range(start, end) if layout.kinds[index] is None]
    text = sum(layout.lines[index].weight for index in own if is_paragraph(layout.lines[index]))
    # The first stretch carries the head of the page too: there the dateline shows where its report begins.
    for place, index in enumerate(own[:12]):
        if is_paragraph(layout.lines[index]) or len(layout.lines[index].text) > 60:
            if find_dateline(layout.lines[index].text) is not None:
                above = own[place - 1] if place else None
                titled = above is not None and is_headline(layout.lines[above]) and not is_shouted(layout.lines[above])
                return _Block(above if titled and above is not None else index, above if titled else None, True, text)
            if is_paragraph(layout.lines[index]):
                break
    if len(own) >= 2 and is_headline(layout.lines[own[0]]) and not is_shouted(layout.lines[own[0]]) and text:
        return _Block(own[0], own[0], False, text)
    return None
