"""Bundles of items of one paragraph each: under short labels or headings, or opened by a heading in the line ("Ferry fire. Three …")."""

import re
from collections import Counter

from firsthand.documents.blocks import is_heading
from firsthand.documents.bundles import MAX_PARTS, Bundle, Item, Layout
from firsthand.documents.bylines import looks_like_byline
from firsthand.documents.dates import mentions_date
from firsthand.documents.lines import is_credit, is_telling
from firsthand.documents.numbered import asides_of, asks
from firsthand.documents.openings import Opening
from firsthand.documents.series import Series, lay
from firsthand.knowledge.furniture import SECTIONS
from firsthand.knowledge.pagewords import SENTENCE_WORDS, SIGNOFF

MIN_ITEMS = 3
# Share of the items that are one paragraph. The sections of a feature are several.
MIN_SINGLE = 0.7
MAX_PARAGRAPHS = 2
MAX_LABEL = 60
MAX_PLAIN_WORDS = 3
MAX_TITLE_WORDS = 5
# An item that no page's name vouches for: two sentences or so.
MIN_ITEM = 90
_RUN_IN = re.compile(r"(?P<head>[^\W\d_][^.:!?\"“”„«»()\n–—]{2,44}?)(?P<mark>[.!?:]|\s[–—-])\s{1,2}(?=[\"“„«]?[^\W_])")
MAX_RUN_IN_WORDS = 5


def find_briefs(layout: Layout) -> Bundle | None:
    """The items of a page of one-paragraph items; None where the page is none.

    The page must say that it is one of short items, or be all names of sections over news, or stand under a masthead or under
    capital labels with hardly a name in common. A label that comes again over a paragraph is a speaker, and a text above the first
    makes the others subheads.
    """
    return _under_labels(layout) or _run_in(layout)


def _under_labels(layout: Layout) -> Bundle | None:
    own = [index for index, kind in enumerate(layout.kinds) if kind is None]
    opened: list[tuple[int, Opening | None, int]] = []
    labels = set()
    for place, index in enumerate(own[:-1]):
        below = next((each for each in own[place + 1 : place + 3] if not _signs(layout, each)), own[place])
        if not _could_stand_over(layout, index) or not is_telling(layout.lines[below].text, 36):
            continue
        above = own[place - 1] if place else None
        if above is not None and opened and layout.lines[above].text.casefold() in SECTIONS and above > opened[-1][0]:
            labels.add(above)
        opened.append((index, None, 0))
    if not MIN_ITEMS <= len(opened) <= MAX_PARTS:
        return None
    names = Counter(layout.lines[index].text.casefold() for index, *_ in opened)
    known = sum(count for name, count in names.items() if name in SECTIONS)
    if any(count > 1 and name not in SECTIONS for name, count in names.items()):
        return None
    first = opened[0][0]
    above = max((index for index in own if index < first), default=None)
    if above is not None and layout.lines[above].text.casefold() in SECTIONS:
        labels.add(above)
    aside = Layout(layout.lines, ["label" if index in labels else kind for index, kind in enumerate(layout.kinds)], layout.outlet)
    series = lay(aside, opened)
    single = sum(len(block.body) == 1 for block in series.blocks)
    if (
        not series.is_closed()
        or len(series.telling) < len(series.blocks)
        or single < MIN_SINGLE * len(series.blocks)
        or max(len(block.body) for block in series.blocks) > MAX_PARAGRAPHS
        or asks(series)
    ):
        return None
    shouted = all(layout.lines[index].text.isupper() for index, *_ in opened)
    sectioned = known >= MIN_SINGLE * len(opened) or len(labels) >= MIN_SINGLE * len(opened)
    if not (sectioned and not series.one_matter) and not _is_shown(series, shouted or _is_plain(series)):
        return None
    items = tuple(Item(block.first, block.first) for block in series.blocks)
    why = f"{len(items)} items of a paragraph each under {'labels' if shouted or sectioned else 'headings'} of their own"
    return Bundle(items, frozenset(labels), why, issued=True, asides=asides_of(series))


def _could_stand_over(layout: Layout, index: int) -> bool:
    text = layout.lines[index].text
    return (
        len(text) <= MAX_LABEL
        and is_heading(text)
        and not is_credit(text)
        and not _signs(layout, index)
        and SIGNOFF.match(text) is None
    )


def _signs(layout: Layout, index: int) -> bool:
    """Whether a line is a byline or a date, as it stands between a heading and its text."""
    text = layout.lines[index].text
    return len(text) <= MAX_LABEL and (looks_like_byline(text) or mentions_date(text))


def _is_plain(series: Series) -> bool:
    """Short names over one paragraph each, below at most a short title: a report would open with its lead."""
    lines = series.layout.lines
    return (
        all(len(lines[block.first].text.split()) <= MAX_PLAIN_WORDS and len(block.body) == 1 for block in series.blocks)
        and not any(SENTENCE_WORDS & set(lines[block.first].text.casefold().split()) for block in series.blocks)
        and all(len(lines[index].text.split()) <= MAX_TITLE_WORDS for index in series.head)
    )


def _is_shown(series: Series, labelled: bool) -> bool:
    if series.brief:
        return not series.one_matter
    full = all(len(block.words) >= MIN_ITEM for block in series.blocks)
    return full and (series.is_issue() or (labelled and (series.mixed or (not series.head and not series.one_matter))))


def _run_in(layout: Layout) -> Bundle | None:
    own = [index for index, kind in enumerate(layout.kinds) if kind is None]
    paragraphs = [index for index in own if is_telling(layout.lines[index].text)]
    opened: list[tuple[int, Opening | None, int]] = []
    heads, marks = set(), set()
    for index in paragraphs:
        found = _RUN_IN.match(layout.lines[index].text)
        if found is not None and len(found.group("head").split()) <= MAX_RUN_IN_WORDS and _capital(layout, index, found.end()):
            opened.append((index, None, found.end()))
            heads.add(found.group("head").casefold())
            marks.add(found.group("mark"))
    if not MIN_ITEMS <= len(opened) <= MAX_PARTS or len(marks & {".", ":"}) == 2:
        return None
    series = lay(layout, opened)
    whole = sum(len(block.body) for block in series.blocks) == len(opened) == len(heads)
    # Speakers stand before a colon, and places before a dash: those take a page that says what it is.
    headings = marks <= {"."} and not any(SENTENCE_WORDS & set(head.split()) for head in heads)
    if not whole or not series.is_closed() or asks(series) or not (_is_shown(series, labelled=headings)):
        return None
    items = tuple(Item(block.first) for block in series.blocks)
    return Bundle(
        items, frozenset(), f"{len(items)} paragraphs, each opened by a heading of its own", issued=True, asides=asides_of(series)
    )


def _capital(layout: Layout, index: int, end: int) -> bool:
    """Whether the words after a heading in the line begin anew."""
    return layout.lines[index].text[end:].lstrip('"“„«')[:1].isupper() or layout.lines[index].text[end : end + 1].isdigit()
