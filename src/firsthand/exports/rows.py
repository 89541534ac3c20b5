"""Lay out a lineage for narrow screens: one box a row, each indented below the parent it is surest of."""

from collections import defaultdict
from collections.abc import Mapping

from firsthand.exports.layout import GAP_DOWN, HEADING, MARGIN, PADDING, PORT, ROW, Drawn, Layout, Placed, height_of
from firsthand.exports.stemma import Box, Line, Stemma

NARROW_WIDTH = 340
INDENT = 20
# Deeper than this, rows are no longer indented: the names would not fit.
DEEPEST = 6


def in_rows(stemma: Stemma) -> Layout:
    """Place one box below the other, each indented below its first parent; further parents are named in the box."""
    into: dict[str, list[Line]] = defaultdict(list)
    for line in stemma.lines:
        into[line.child].append(line)
    named = {box.id: box.rows[0].name for box in stemma.boxes}
    under: dict[str | None, list[Box]] = defaultdict(list)
    for box in stemma.boxes:
        under[into[box.id][0].parent if box.id in into else None].append(box)
    placed: dict[str, Placed] = {}
    y = float(MARGIN)
    originals = sorted(under[None], key=lambda box: box.id not in under)
    waiting = [(box, 0) for box in reversed(originals)]
    while waiting:
        box, depth = waiting.pop()
        x = MARGIN + min(depth, DEEPEST) * INDENT
        notes = tuple(_further(line, named[line.parent]) for line in into.get(box.id, [])[1:])
        height = height_of(box) + len(notes) * PORT
        placed[box.id] = Placed(box, x, y, NARROW_WIDTH - x - MARGIN, height, notes)
        y += height + GAP_DOWN / 2
        waiting += [(child, depth + 1) for child in reversed(under.get(box.id, []))]
    lines = tuple(_elbow(into[box.id][0], placed) for box in stemma.boxes if box.id in into)
    return Layout(NARROW_WIDTH, y + MARGIN, tuple(placed.values()), lines)


def _further(line: Line, parent: str) -> str:
    return f"also names {parent}" if line.cites else f"also {line.label}{' ↔' if line.open else ''} from {parent}"


def _elbow(line: Line, placed: Mapping[str, Placed]) -> Drawn:
    parent, child = placed[line.parent], placed[line.child]
    x = parent.x + INDENT / 2 if child.x > parent.x else parent.x
    at = child.y + PADDING + (HEADING if child.box.heading else 0) + ROW / 2
    return Drawn(line, ((x, parent.y + parent.height), (x, at), (child.x, at)), None)
