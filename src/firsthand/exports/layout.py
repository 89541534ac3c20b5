"""What a laid-out drawing is: boxes and lines with their places, in pixels."""

from dataclasses import dataclass

from firsthand.exports.stemma import Box, Line

ROW = 38
HEADING = 20
PADDING = 7
GAP_DOWN = 16
MARGIN = 6
# Room for one line's label at a child's edge.
PORT = 19


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and where it stands: left, top, width and height in pixels. `notes` are lines of text it carries beside its rows."""

    box: Box
    x: float
    y: float
    width: float
    height: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line and the points it runs through, parent first. `label_at` is where its label ends, or None where the box carries it."""

    line: Line
    points: tuple[tuple[float, float], ...]
    label_at: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything placed, and how large the whole is."""

    width: float
    height: float
    boxes: tuple[Placed, ...]
    lines: tuple[Drawn, ...]


def height_of(box: Box) -> float:
    """How tall a box must be for what it says."""
    return 2 * PADDING + ROW * len(box.rows) + (HEADING if box.heading else 0)
