"""Split a page into its reports and the apparatus between them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from firsthand.documents.briefs import find_briefs
from firsthand.documents.bundles import MAX_PARTS, Bundle, Item, Layout
from firsthand.documents.dates import find_published
from firsthand.documents.furniture import find_furniture
from firsthand.documents.headlines import find_headline
from firsthand.documents.labelled import find_labelled
from firsthand.documents.lines import Line, is_telling, lines_of
from firsthand.documents.moments import tell_moments
from firsthand.documents.nameplates import find_nameplate
from firsthand.documents.numbered import find_numbered
from firsthand.documents.rolling import find_rolling
from firsthand.documents.ruled import find_ruled
from firsthand.documents.timed import find_timed
from firsthand.knowledge.furniture import SECTIONS, Kind
from firsthand.knowledge.pagewords import LIVE
from firsthand.model import Apparatus, Page, PageId, Part, Span, Splitting

# Every kind of bundle that is looked for, the surest evidence first. Adding one is a file and a line.
BUNDLES = (find_labelled, find_rolling, find_timed, find_numbered, find_ruled, find_briefs)
# A section and a sub-section may stand over a report; more short lines than that are a text of short lines.
MAX_LABELS = 3
# What a rolling page tells above its entries is a report of its own from this many letters on; less is a note to readers.
MIN_LEAD = 120


def split(page: Page) -> Splitting:
    """Say which stretches of a page are reports.

    A page is one report unless its layout shows several: labels that repeat over headlines, drawn lines between items with
    datelines, entries with clock times, the numbered items of a letter to readers, or paragraphs that each stand under a heading of
    their own on a page of short items. Wrongly splitting a page is worse than missing a bundle, so each kind asks for repeated
    evidence. Every line that is not blank lies in a part or in apparatus; furniture inside a part is apparatus too.
    """
    lines = lines_of(page.text)
    if not lines:
        return Splitting(page.id, ())
    kinds = find_furniture(lines)
    if all(kind is not None for kind in kinds):
        # Nothing but furniture by our lights: then our lights are wrong, for somebody published it.
        kinds = [None] * len(lines)
    layout = Layout(lines, kinds, _stated(page, "outlet") or "")
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
    for index in find_nameplate(Layout(lines, kinds, layout.outlet), first, last):
        kinds[index] = "label"
        first = next(each for each in own if each > index)
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
    for index in bundle.asides:
        kinds[index] = "boilerplate"
    lead = _lead_of(layout, bundle)
    items = bundle.items if lead is None else (Item(lead), *bundle.items)
    for index in range(items[0].first):
        kinds[index] = kinds[index] or "label"
    moments = tell_moments(_published(page, layout, bundle), items) if bundle.issued else ()
    parts = tuple(_parts(page.id, lines, kinds, items, moments))
    return Splitting(page.id, parts, tuple(_apparatus(page.id, lines, kinds)), bundle.why, bundle.rolling)


def _lead_of(layout: Layout, bundle: Bundle) -> int | None:
    """Where the text begins that stands right above the first entry of a rolling page and tells what they are all about."""
    lead, weight = None, 0
    for index in range(bundle.items[0].first - 1 if bundle.rolling else -1, -1, -1):
        text = layout.lines[index].text
        if layout.kinds[index] is None and (not is_telling(text) or text.endswith(":") or LIVE.search(text)):
            break
        if layout.kinds[index] is None:
            lead, weight = index, weight + layout.lines[index].weight
    return lead if weight >= MIN_LEAD else None


def _published(page: Page, layout: Layout, bundle: Bundle) -> str | None:
    """When the page came out: as it states, else as its head prints."""
    head = [line.text for line in layout.lines[: bundle.items[0].first]]
    return _stated(page, "published") or find_published(head)


def _stated(page: Page, name: str) -> str | None:
    return next((fact.value for fact in page.facts if fact.name == name), None)


def _parts(
    page: PageId,
    lines: Sequence[Line],
    kinds: Sequence[Kind | None],
    items: Sequence[Item],
    moments: Sequence[str | None],
) -> Iterator[Part]:
    for place, item in enumerate(items):
        first = item.first
        until = items[place + 1].first if place + 1 < len(items) else len(lines)
        # What stands at the end of an item and belongs to no report lies between the parts.
        last = max((index for index in range(first, until) if kinds[index] is None), default=first)
        title = _title(page, lines[item.title], item) if item.title is not None and item.title <= last else None
        yield Part(_span(page, lines[first], lines[last]), title, moments[place] if moments else None)


def _title(page: PageId, line: Line, item: Item) -> Span:
    """The headline without the number or the time before it."""
    return Span(page, line.start + item.skip, line.end)


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
