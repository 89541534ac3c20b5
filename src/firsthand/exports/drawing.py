"""Draw a lineage as SVG: originals at the left, what was made of them to the right, or from top to bottom on narrow screens."""

import unicodedata
from html import escape

from firsthand.exports.columns import in_columns
from firsthand.exports.layout import HEADING, PADDING, PORT, ROW, Drawn, Layout, Placed
from firsthand.exports.rows import in_rows
from firsthand.exports.stemma import Row, Stemma

# Widths of a character at 13.5 pixels bold and 11.5 pixels, taken from the digits of DejaVu Sans, the widest face that systems fall
# back to, so that no text runs out of its box.
NAME_CHARACTER = 9.0
DETAIL_CHARACTER = 7.0
# More generations than this are too small to read side by side; the drawing goes from top to bottom instead.
WIDEST = 4


def draw(stemma: Stemma, title: str, description: str, name: str) -> tuple[str, str]:
    """Draw the same lineage twice: for wide screens and paper, and for narrow screens. `name` makes the ids of both unique.

    The look (colours, faces) is left to the style sheet of the page: every shape has a class.
    """
    wide, narrow = in_columns(stemma), in_rows(stemma)
    if wide.width > WIDEST * 330:
        wide = narrow
    return _svg(wide, title, description, f"{name}-wide"), _svg(narrow, title, description, f"{name}-narrow")


def fit(text: str, width: float, character: float) -> str:
    """Cut `text` in its middle so that it fits into `width` pixels. Wide characters count double."""
    room = int(width / character)
    if _cells(text) <= room:
        return text
    head, tail = "", ""
    while text and _cells(head) + _cells(tail) + 1 < room:
        if _cells(head) <= 2 * _cells(tail):
            head, text = head + text[0], text[1:]
        else:
            tail, text = text[-1] + tail, text[:-1]
    return f"{head.rstrip()}…{tail.lstrip()}"


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _svg(layout: Layout, title: str, description: str, name: str) -> str:
    labels = {drawn.line.child: drawn for drawn in layout.lines if drawn.label_at is None}
    width, height = _n(layout.width), _n(layout.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stemma" viewBox="0 0 {width} {height}" width="{width}" height="{height}"',
        f'role="group" aria-labelledby="{name}-title {name}-desc">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-desc">{escape(description)}</desc>',
        *(_line(drawn) for drawn in layout.lines),
        *(_box(placed, labels.get(placed.box.id)) for placed in layout.boxes),
        *(_label(drawn) for drawn in layout.lines),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def _line(drawn: Drawn) -> str:
    style = "line" + (" open" if drawn.line.open else "") + (" cites" if drawn.line.cites else "")
    x, y = drawn.points[-1]
    path = _elbow(drawn) if drawn.label_at is None else _curve(drawn)
    shape = f'<path class="{style}" d="{path}"/>'
    if drawn.line.open:
        return shape
    return shape + f'<path class="tip" d="M{_n(x)} {_n(y)}l-8 -3.6v7.2z"/>'


def _elbow(drawn: Drawn) -> str:
    (x, y), (_, turn), (end, _) = drawn.points
    return f"M{_n(x)} {_n(y)}V{_n(turn - 6)}q0 6 6 6H{_n(end - 2)}"


def _curve(drawn: Drawn) -> str:
    (x, y), *rest = drawn.points
    path = f"M{_n(x)} {_n(y)}"
    for number, (at, to) in enumerate(rest):
        last = number == len(rest) - 1
        stop = at - 6 if last else at
        if to == y:
            path += f"H{_n(stop)}"
        else:
            # Bend in the first half of the gap: the second half is the label's.
            bend = x + (stop - x) * 0.42
            path += f"C{_n(bend)} {_n(y)} {_n(x + (stop - x) * 0.18)} {_n(to)} {_n(x + (stop - x) * 0.5)} {_n(to)}H{_n(stop)}"
        x, y = at, to
    return path


def _label(drawn: Drawn) -> str:
    if drawn.label_at is None:
        return ""
    x, y = drawn.label_at
    return f'<text class="kind" x="{_n(x)}" y="{_n(y)}" text-anchor="end">{escape(_says(drawn))}</text>'


def _says(drawn: Drawn) -> str:
    return f"{drawn.line.label} ↔" if drawn.line.open else drawn.line.label


def _box(placed: Placed, arrives: Drawn | None) -> str:
    box = placed.box
    style = f"box {box.kind}" + (" firsthand" if box.firsthand else "")
    y = placed.y + PADDING
    parts = [
        f'<rect class="{style}" x="{_n(placed.x)}" y="{_n(placed.y)}" width="{_n(placed.width)}" height="{_n(placed.height)}" rx="7"/>'
    ]
    if box.heading:
        text = f"{_says(arrives)} · {box.heading}" if arrives else box.heading
        parts.append(f'<text class="heading" x="{_n(placed.x + 12)}" y="{_n(y + 13)}">{escape(text)}</text>')
        y += HEADING
    free = placed.height - 2 * PADDING - (HEADING if box.heading else 0) - ROW * len(box.rows) - PORT * len(placed.notes)
    y += max(free, 0) / 2
    for row in box.rows:
        parts.append(_row(row, placed, y, arrives if not box.heading else None))
        y += ROW
    parts += [
        f'<text class="detail" x="{_n(placed.x + 12)}" y="{_n(y + 8 + number * PORT)}">'
        f"{escape(fit(note, placed.width - 20, DETAIL_CHARACTER))}</text>"
        for number, note in enumerate(placed.notes)
    ]
    return f"<g>{''.join(parts)}</g>"


def _row(row: Row, placed: Placed, y: float, arrives: Drawn | None) -> str:
    room = placed.width - 22
    detail = f"{_says(arrives)} · {row.detail}" if arrives else row.detail
    x = _n(placed.x + 12)
    text = (
        f"<title>{escape(row.name)}, {escape(detail)}</title>"
        f'<text class="name" x="{x}" y="{_n(y + 16)}">{escape(fit(row.name, room, NAME_CHARACTER))}</text>'
        f'<text class="detail" x="{x}" y="{_n(y + 31)}">{escape(fit(detail, room, DETAIL_CHARACTER))}</text>'
    )
    return f'<a href="#{escape(row.anchor)}">{text}</a>' if row.anchor else f"<g>{text}</g>"


def _n(number: float) -> str:
    return f"{round(number, 1):g}"
