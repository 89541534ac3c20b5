"""Find the headline of a page that is one report."""

import re
from difflib import SequenceMatcher

from firsthand.documents.bundles import Layout
from firsthand.documents.bylines import looks_like_byline
from firsthand.documents.datelines import find_dateline
from firsthand.documents.dates import mentions_date
from firsthand.documents.lines import Line, is_clock, is_headline, is_label, is_paragraph
from firsthand.model import Page

# A headline stands near the top, if at all.
REACH = 14
_CAPTION = re.compile(r"\b(?:photos?|pictured|getty|foto|bild:)\b", re.IGNORECASE)
# A line that is this much the title that the page states elsewhere is that title.
MIN_ALIKE = 0.85


def find_headline(page: Page, layout: Layout, first: int, last: int) -> int | None:
    """The line that is the page's headline: the title that it states elsewhere, else the first that looks like one above text."""
    own = [index for index in range(first, last + 1) if layout.kinds[index] is None][:REACH]
    stated = [fact.value for fact in page.facts if fact.name == "title"]
    for title in stated:
        for index in own:
            if _alike(layout.lines[index].text, title):
                return index
    repeated = _repeated(layout, own)
    if repeated is not None:
        return repeated
    for place, index in enumerate(own):
        line = layout.lines[index]
        if find_dateline(line.text) is not None and len(line.text) > 60:
            return None
        if _could_be_title(line) and _text_follows(layout, own[place + 1 :]):
            return index
        if is_paragraph(line) and not is_headline(line):
            return None
    return None


def _could_be_title(line: Line) -> bool:
    if not is_headline(line) or is_label(line) or is_clock(line) or looks_like_byline(line.text):
        return False
    # A full date or the word "photo" is for bylines and captions.
    return not mentions_date(line.text) and _CAPTION.search(line.text) is None


def _repeated(layout: Layout, own: list[int]) -> int | None:
    """ "Headline | Site" above, the headline again below: the second is the report's."""
    for place, index in enumerate(own[:4]):
        above = layout.lines[index].text.casefold()
        if not _could_be_title(layout.lines[index]):
            continue
        for below in own[place + 1 :]:
            text = layout.lines[below].text.casefold()
            if (
                len(text) >= 14
                and above.startswith(text)
                and (above == text or above[len(text) :].lstrip()[:1] in set("|-–—»:•"))
            ):
                return below if above != text else index
    return None


def _text_follows(layout: Layout, later: list[int]) -> bool:
    return any(is_paragraph(layout.lines[index]) for index in later)


def _alike(line: str, title: str) -> bool:
    line, title = " ".join(line.casefold().split()), " ".join(title.casefold().split())
    if line == title:
        return True
    if len(line) < 12 or abs(len(line) - len(title)) > 0.5 * len(title):
        return False
    # "Headline - Site" is stated where the line is "Headline".
    if title.startswith(line) and title[len(line) :].lstrip()[:1] in set("|-–—»:•"):
        return True
    matcher = SequenceMatcher(None, line[:300], title[:300], autojunk=False)
    return matcher.real_quick_ratio() >= MIN_ALIKE and matcher.quick_ratio() >= MIN_ALIKE and matcher.ratio() >= MIN_ALIKE
