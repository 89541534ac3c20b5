"""Split a page into its reports and the apparatus between them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from firsthand.documents.bundles import Bundle, Item, Layout
from firsthand.documents.furniture import find_furniture
from firsthand.documents.headlines import find_headline
from firsthand.documents.labelled import find_labelled
from firsthand.documents.lines import Line, lines_of
from firsthand.documents.rolling import find_rolling
from firsthand.documents.ruled import find_ruled
from firsthand.knowledge.furniture import SECTIONS, Kind
from firsthand.model import Apparatus, Page, PageId, Part, Span, Splitting

# Every kind of bundle that is looked for, the surest evidence first. Adding one is a file and a line.
BUNDLES = (find_labelled, find_rolling, find_ruled)
# No newsroom puts more reports on one page; what has more is a list, an archive or a log of a machine.
MAX_PARTS = 400
# A section and a sub-section may stand over a report; more short lines than that are a text of short lines.
MAX_LABELS = 3


def split(page: Page) -> Splitting:
    """Say which stretches of a page are reports.

    A page is one report unless its layout shows several: labels that repeat over headlines, drawn lines between items with
    datelines, or entries with clock times. Wrongly splitting a page is worse than missing a bundle, so each kind asks for
    repeated evidence. Every line that is not blank lies in a part or in apparatus; furniture inside a part is apparatus too.
    """
    lines = lines_of(page.text)
    if not lines:
        return Splitting(page.id, ())
    kinds = find_furniture(lines)
    if all(kind is not None for kind in kinds):
        # Nothing but furniture by our lights: then our lights are wrong, for somebody published it.
        kinds = [None] * len(lines)
    layout = Layout(lines, kinds)
    for find in BUNDLES:
        bundle = find(layout)
        if bundle is not None and len(bundle.items) <= MAX_PARTS:
            return _split_bundle(page, layout, bundle)
    return _keep_whole(page, layout)


def _keep_whole(page: Page, layout: Layout) -> Splitting:
    lines, kinds = layout.lines, list(layout.kinds)
    own = [index for index, kind in enumerate(kinds) if kind is None]
    first, last = own[0], own[-1]
    for index, below in pairwise(own[: MAX_LABELS + 1]):
        if index != first or lines[index].text.casefold() not in SECTIONS:
            break
        kinds[index] = "label"
        first = below
    if last > first and lines[last].text.casefold() in SECTIONS:
        kinds[last] = "label"
        last = own[-2]
    title = find_headline(page, Layout(lines, kinds), first, last)
    if title is not None:
        # What stands above the headline repeats it with the site's name, or is a menu that no table of ours knows.
        first = _after_repetitions(lines, kinds, first, title)
    part = Part(
        _span(page.id, lines[first], lines[last]), _span(page.id, lines[title], lines[title]) if title is not None else None
    )
    return Splitting(page.id, (part,), tuple(_apparatus(page.id, lines, kinds)), "")


def _after_repetitions(lines: Sequence[Line], kinds: list[Kind | None], first: int, title: int) -> int:
    """Set aside "Headline | Site" above the headline itself."""
    headline = lines[title].text.casefold()
    while first < title and kinds[first] is None:
        above = lines[first].text.casefold()
        if not (above.startswith(headline) and above[len(headline) :].lstrip()[:1] in {"|", "-", "–", "—", "»", ":", "•"}):
            break
        kinds[first] = "navigation"
        first += 1
        while first < title and kinds[first] is not None:
            first += 1
    return first


def _split_bundle(page: Page, layout: Layout, bundle: Bundle) -> Splitting:
    lines, kinds = layout.lines, list(layout.kinds)
    for index in bundle.labels:
        kinds[index] = "label"
    # A rolling page's head says what all its entries are about: it opens the first. Elsewhere the head is the page's, no report's.
    intro = _head_of(layout, bundle)
    for index in range(bundle.items[0].first if intro is None else intro):
        kinds[index] = kinds[index] or "label"
    parts = tuple(_parts(page.id, lines, kinds, bundle.items, intro))
    return Splitting(page.id, parts, tuple(_apparatus(page.id, lines, kinds)), bundle.why, bundle.rolling)


def _head_of(layout: Layout, bundle: Bundle) -> int | None:
    return layout.next_own(0) if bundle.rolling else None


def _parts(
    page: PageId, lines: Sequence[Line], kinds: Sequence[Kind | None], items: Sequence[Item], intro: int | None
) -> Iterator[Part]:
    for place, item in enumerate(items):
        first = intro if place == 0 and intro is not None else item.first
        until = items[place + 1].first if place + 1 < len(items) else len(lines)
        # What stands at the end of an item and belongs to no report lies between the parts.
        last = max((index for index in range(first, until) if kinds[index] is None), default=first)
        title = _span(page, lines[item.title], lines[item.title]) if item.title is not None and item.title <= last else None
        yield Part(_span(page, lines[first], lines[last]), title)


def _apparatus(page: PageId, lines: Sequence[Line], kinds: Sequence[Kind | None]) -> Iterator[Apparatus]:
    """One stretch for neighbouring lines of one kind."""
    index = 0
    while index < len(lines):
        kind, first = kinds[index], index
        while (
            index + 1 < len(lines) and kinds[index + 1] == kind and kind is not None and not _opens_teaser(lines[index + 1], kind)
        ):
            index += 1
        if kind is not None:
            yield Apparatus(_span(page, lines[first], lines[index]), kind)
        index += 1


def _opens_teaser(line: Line, kind: Kind) -> bool:
    return kind == "teaser" and len(line.text) == 1


def _span(page: PageId, first: Line, last: Line) -> Span:
    return Span(page, first.start, last.end)
