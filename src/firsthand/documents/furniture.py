"""Find the lines of a page that belong to no report: menus, boxes, credits of pictures, galleries, teaser lists."""

import re
from collections.abc import Sequence

from firsthand.documents.lines import Line, is_bullet, is_headline, is_paragraph, is_rule
from firsthand.knowledge.furniture import BOILERPLATE, NAVIGATION, SECTIONS, TEASER_HEADINGS, Kind
from firsthand.knowledge.lineforms import AGO, LONGEST, PATTERNS
from firsthand.knowledge.pagewords import CALLOUT, CONTROLS, SUBSCRIPTION

# Lines of a gallery between its first picture's number and "Back to Gallery"; longer ones are not taken for a gallery.
MAX_GALLERY = 120
# A heading such as "Most popular" opens a list to the end of the page only where no more than this share of what follows is text.
MAX_PROSE_IN_LIST = 0.12
_FIGURE = re.compile(r"\d")
# A menu that is printed as one line: cells of a few words between strokes or dots.
_STROKE = re.compile(r"\s{1,3}[|·•/]\s{1,3}")
MIN_CELLS = 2
MAX_CELL_WORDS = 5
MIN_CONTROLS = 0.5
# An outlet asks its readers to get in touch at the foot of a report, among this many lines.
FOOT = 4
MAX_CALLOUT = 320


def find_furniture(lines: Sequence[Line]) -> list[Kind | None]:
    """For each line what it is beside a report, or None where it is the report's."""
    kinds: list[Kind | None] = [_kind(line) for line in lines]
    _mark_galleries(lines, kinds)
    _mark_teasers_at_the_end(lines, kinds)
    _mark_lists_under_headings(lines, kinds)
    _mark_stamped(lines, kinds)
    _mark_callouts(lines, kinds)
    return kinds


def _kind(line: Line) -> Kind | None:
    if len(line.text) > LONGEST:
        return None
    if is_rule(line):
        return "boilerplate"
    words = " ".join(line.text.casefold().split())
    if words in NAVIGATION:
        return "navigation"
    if words in BOILERPLATE:
        return "boilerplate"
    if words in TEASER_HEADINGS:
        return "navigation"
    for kind, pattern in PATTERNS:
        if pattern.fullmatch(line.text):
            return kind
    return _own_words(line)


def _own_words(line: Line) -> Kind | None:
    """A menu, or a page's words about having been sent."""
    if _is_menu(line):
        return "navigation"
    if SUBSCRIPTION.search(line.text) is not None and not any(mark in line.text for mark in '"“„«'):
        return "boilerplate"
    return None


def _is_menu(line: Line) -> bool:
    """Whether a line is a menu: cells of a few words without figures, most of which begin as a control does."""
    cells = _STROKE.split(line.text)
    if len(cells) < MIN_CELLS or any(_FIGURE.search(cell) or len(cell.split()) > MAX_CELL_WORDS for cell in cells):
        return False
    controls = sum(cell.split()[0].casefold() in CONTROLS for cell in cells if cell.strip())
    return controls >= max(1, MIN_CONTROLS * len(cells)) and (len(cells) > MIN_CELLS or controls == len(cells))


def _mark_callouts(lines: Sequence[Line], kinds: list[Kind | None]) -> None:
    """Mark an outlet's call to its readers among the last lines: "If you were there, our inbox is open"."""
    own = [index for index, kind in enumerate(kinds) if kind is None]
    for index in own[1:][-FOOT:]:
        if len(lines[index].text) <= MAX_CALLOUT and CALLOUT.match(lines[index].text) is not None:
            kinds[index] = "boilerplate"


def _mark_galleries(lines: Sequence[Line], kinds: list[Kind | None]) -> None:
    """Captions between "Image 1 of 5" and "Back to Gallery" repeat each other and belong to pictures that are not here."""
    opened: int | None = None
    for index, line in enumerate(lines):
        words = line.text.casefold()
        if opened is None and kinds[index] == "navigation" and words.startswith("image 1"):
            opened = index
        elif opened is not None and words == "back to gallery":
            for inside in range(opened, index):
                kinds[inside] = kinds[inside] or "boilerplate"
            opened = None
        elif opened is not None and index - opened > MAX_GALLERY:
            opened = None


def _mark_teasers_at_the_end(lines: Sequence[Line], kinds: list[Kind | None]) -> None:
    """Walk up from the end over bullets, "5 days ago" stamps, and the headlines under them."""
    stamps = [index for index, line in enumerate(lines) if _is_stamp(line)]
    if len(stamps) < 2:
        return
    index = len(lines) - 1
    reached = len(lines)
    while index >= 0:
        line = lines[index]
        if _is_stamp(line) or is_bullet(line):
            reached = index
        elif (
            kinds[index] is None and ((is_paragraph(line) and len(line.text) > 200) or line.weight > 260)
        ) or reached - index > 3:
            break
        index -= 1
    first = reached
    if first > 0 and first < len(lines) and _is_stamp(lines[first]) and lines[first - 1].text.casefold() in SECTIONS:
        first -= 1
    if sum(stamp >= first for stamp in stamps) < 2:
        return
    for inside in range(first, len(lines)):
        kinds[inside] = "teaser" if kinds[inside] in {None, "boilerplate", "navigation"} else kinds[inside]


def _mark_lists_under_headings(lines: Sequence[Line], kinds: list[Kind | None]) -> None:
    """Mark what follows "Most popular" or "Read also": to the end of the page where it is a list, else the few headlines below."""
    first_prose = len(lines)
    prose_below = [0] * (len(lines) + 1)
    for index in range(len(lines) - 1, -1, -1):
        prose_below[index] = prose_below[index + 1] + (kinds[index] is None and is_paragraph(lines[index]))
        first_prose = index if prose_below[index] > prose_below[index + 1] else first_prose
    for index, line in enumerate(lines):
        if line.weight > 40 or " ".join(line.text.casefold().split()) not in TEASER_HEADINGS or index <= first_prose:
            continue
        below = len(lines) - index - 1
        if below and prose_below[index + 1] <= MAX_PROSE_IN_LIST * below:
            for inside in range(index + 1, len(lines)):
                kinds[inside] = kinds[inside] or "teaser"
            return
        for inside in range(index + 1, min(index + 5, len(lines))):
            if kinds[inside] is not None or not is_headline(lines[inside]) or is_paragraph(lines[inside]):
                break
            kinds[inside] = "teaser"


def _mark_stamped(lines: Sequence[Line], kinds: list[Kind | None]) -> None:
    """Inside a page, a short line with a stamp ("World 5 days ago Some headline") teases another report."""
    for index, line in enumerate(lines):
        if kinds[index] is None and index > 2 and len(line.text) <= 200 and _stamp_runs_on(line):
            kinds[index] = "teaser"


def _is_stamp(line: Line) -> bool:
    """Whether a line is "5 days ago" with no more than a label before it, or has a headline run on to it."""
    if len(line.text) > 260:
        return False
    found = _find_ago(line)
    return found is not None and found.start() <= 32 and (found.end() >= len(line.text) - 3 or _stamp_runs_on(line))


def _stamp_runs_on(line: Line) -> bool:
    """ "Latest News5 days agoSome headline": the stamp touches the words around it, as in no sentence."""
    found = _find_ago(line)
    if found is None or found.start() > 32:
        return False
    before, after = line.text[: found.start()], line.text[found.end() :]
    if before.strip().casefold() in SECTIONS and after.strip()[:1].isupper():
        return not line.text.endswith(".")
    glued = (after != "" and (after[0].isupper() or after[0] in "‘“\"'")) or before[-1:].isalpha()
    return glued and not line.text.endswith(".")


def _find_ago(line: Line) -> re.Match[str] | None:
    """Where the head of a line says "5 days ago". Only a figure or the word itself is worth the search: most lines have neither."""
    head = line.text[:60]
    return AGO.search(head) if "ago" in head or _FIGURE.search(head) else None
