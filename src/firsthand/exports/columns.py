"""Lay out a lineage for wide screens and paper: one generation a column, originals at the left.

The layered method of Sugiyama, Tagawa and Toda (1981): longest paths give the columns, barycentres the order in them, and isotonic
regression the heights that come nearest to straight lines.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from firsthand.exports.layout import GAP_DOWN, MARGIN, PADDING, PORT, Drawn, Layout, Placed, height_of
from firsthand.exports.stemma import Box, Line, Stemma

WIDTH = 212
GAP_ACROSS = 112

# A line over several columns passes through an empty place in each, so that it runs between boxes and not behind them.
Place = str | tuple[Line, int]


def in_columns(stemma: Stemma, least: Mapping[str, int] | None = None) -> Layout:
    """Place originals at the left and each generation in a column right of all its parents. `least` are columns to begin at."""
    tied, untied = _apart(stemma)
    placed: list[Placed] = []
    lines: list[Drawn] = []
    width = bottom = 0.0
    for part in tied:
        below = _columns_of(part, least or {}, top=bottom + GAP_DOWN if bottom else MARGIN)
        placed += below.boxes
        lines += below.lines
        width, bottom = max(width, below.width), below.height
    grid = _grid(untied, max(width, 3 * (WIDTH + GAP_ACROSS) - GAP_ACROSS), top=bottom + GAP_DOWN if bottom else MARGIN)
    placed += grid
    right = max((each.x + each.width for each in placed), default=0)
    bottom = max((each.y + each.height for each in placed), default=0)
    return Layout(right + MARGIN, bottom + MARGIN, tuple(placed), tuple(lines))


def _apart(stemma: Stemma) -> tuple[list[Stemma], list[Box]]:
    """The parts of a drawing that no line joins, largest first, and the boxes that no line touches."""
    beside: dict[str, list[str]] = defaultdict(list)
    for line in stemma.lines:
        beside[line.parent].append(line.child)
        beside[line.child].append(line.parent)
    part: dict[str, int] = {}
    for number, box in enumerate(stemma.boxes):
        waiting = [] if box.id in part else [box.id]
        while waiting:
            at = waiting.pop()
            if at not in part:
                part[at] = number
                waiting += beside.get(at, [])
    found: dict[int, list[Box]] = defaultdict(list)
    for box in stemma.boxes:
        if box.id in beside:
            found[part[box.id]].append(box)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    tied = [Stemma(tuple(boxes), tuple(line for line in stemma.lines if part[line.child] == number)) for number, boxes in ranked]
    return tied, [box for box in stemma.boxes if box.id not in beside]


def _grid(boxes: Sequence[Box], width: float, top: float) -> list[Placed]:
    """Boxes without any line, side by side."""
    across = max(round((width + GAP_ACROSS) / (WIDTH + GAP_ACROSS)), 1)
    placed = []
    for start in range(0, len(boxes), across):
        row = boxes[start : start + across]
        placed += [Placed(box, MARGIN + at * (WIDTH + GAP_ACROSS), top, WIDTH, height_of(box)) for at, box in enumerate(row)]
        top += max(height_of(box) for box in row) + GAP_DOWN
    return placed


def _columns_of(stemma: Stemma, least: Mapping[str, int], top: float) -> Layout:
    """One part in columns. Its `height` is where it ends."""
    column = _columns(stemma, least)
    chains = {line: _chain(line, column) for line in stemma.lines}
    layers, links = _layers(stemma, column, chains)
    _order(layers, links)
    tall = _heights(stemma)
    middle = _middles(layers, links, tall, top)
    boxes = {
        box.id: Placed(
            box, MARGIN + column[box.id] * (WIDTH + GAP_ACROSS), middle[box.id] - tall[box.id] / 2, WIDTH, tall[box.id]
        )
        for box in stemma.boxes
    }
    lines = _wire(stemma, boxes, chains, middle)
    bottom = max((placed.y + placed.height for placed in boxes.values()), default=0)
    across = (max(column.values(), default=0) + 1) * (WIDTH + GAP_ACROSS) - GAP_ACROSS
    return Layout(across, bottom, tuple(boxes[box.id] for box in stemma.boxes), lines)


def _columns(stemma: Stemma, least: Mapping[str, int]) -> dict[str, int]:
    """The longest way from an original to each box, originals at 0 or where `least` has them."""
    children: dict[str, list[str]] = defaultdict(list)
    waits = dict.fromkeys((box.id for box in stemma.boxes), 0)
    for line in stemma.lines:
        children[line.parent].append(line.child)
        waits[line.child] += 1
    column = {box: least.get(box, 0) for box in waits}
    first = min(column.values(), default=0)
    column = {box: at - first for box, at in column.items()}
    free = [box for box, number in waits.items() if not number]
    while free:
        box = free.pop()
        for child in children[box]:
            column[child] = max(column[child], column[box] + 1)
            waits[child] -= 1
            if not waits[child]:
                free.append(child)
    return column


def _chain(line: Line, column: Mapping[str, int]) -> list[Place]:
    between: list[Place] = [(line, at) for at in range(column[line.parent] + 1, column[line.child])]
    return [line.parent, *between, line.child]


def _layers(
    stemma: Stemma, column: Mapping[str, int], chains: Mapping[Line, list[Place]]
) -> tuple[list[list[Place]], dict[Place, list[Place]]]:
    layers: list[list[Place]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    links: dict[Place, list[Place]] = defaultdict(list)
    for box in stemma.boxes:
        layers[column[box.id]].append(box.id)
    for chain in chains.values():
        for one, other in pairwise(chain):
            links[one].append(other)
            links[other].append(one)
        for place in chain[1:-1]:
            layers[place[1]].append(place)  # type: ignore[index]
    for layer in layers:
        layer.sort(key=lambda place: -len(links[place]))
    return layers, links


def _order(layers: list[list[Place]], links: Mapping[Place, list[Place]]) -> None:
    """Sort each column by the mean position of its neighbours in the column before, then in the one after, a few times over."""
    for sweep in range(6):
        forward = sweep % 2 == 0
        for at in range(1, len(layers)) if forward else range(len(layers) - 2, -1, -1):
            beside = {place: number for number, place in enumerate(layers[at - 1 if forward else at + 1])}
            layers[at].sort(key=_barycentre(beside, links, len(layers[at])))


def _barycentre(beside: Mapping[Place, int], links: Mapping[Place, list[Place]], last: int) -> Callable[[Place], float]:
    def mean(place: Place) -> float:
        positions = [beside[other] for other in links[place] if other in beside]
        return sum(positions) / len(positions) if positions else float(last)

    return mean


def _heights(stemma: Stemma) -> dict[str, float]:
    into: dict[str, int] = defaultdict(int)
    for line in stemma.lines:
        into[line.child] += 1
    return {box.id: max(height_of(box), into[box.id] * PORT + 2 * PADDING) for box in stemma.boxes}


def _middles(
    layers: Sequence[Sequence[Place]], links: Mapping[Place, list[Place]], tall: Mapping[str, float], top: float
) -> dict[Place, float]:
    """The middle height of every place: as near to its neighbours as the others of its column allow."""
    middle: dict[Place, float] = {}
    for layer in layers:
        y = 0.0
        for place in layer:
            size = _size(place, tall)
            middle[place] = y + size / 2
            y += size + GAP_DOWN
    for sweep in range(12):
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wish = [sum(middle[other] for other in links[place]) / len(links[place]) for place in layer]
            middle.update(zip(layer, _space(wish, [_size(place, tall) for place in layer]), strict=True))
    highest = min(middle[place] - _size(place, tall) / 2 for layer in layers for place in layer)
    return {place: y - highest + top for place, y in middle.items()}


def _size(place: Place, tall: Mapping[str, float]) -> float:
    return tall[place] if isinstance(place, str) else float(PORT)


def _space(wish: Sequence[float], sizes: Sequence[float]) -> list[float]:
    """The heights nearest to those wished for (least squares) that keep order and distance: pool adjacent violators."""
    offsets = [0.0]
    for above, below in pairwise(sizes):
        offsets.append(offsets[-1] + (above + below) / 2 + GAP_DOWN)
    pools: list[tuple[float, int]] = []
    for wished, offset in zip(wish, offsets, strict=True):
        mean, number = wished - offset, 1
        while pools and pools[-1][0] > mean:
            before, weight = pools.pop()
            mean, number = (before * weight + mean * number) / (weight + number), weight + number
        pools.append((mean, number))
    return [
        mean + offset for (mean, offset) in zip((mean for mean, number in pools for _ in range(number)), offsets, strict=True)
    ]


def _wire(
    stemma: Stemma,
    boxes: Mapping[str, Placed],
    chains: Mapping[Line, list[Place]],
    middle: Mapping[Place, float],
) -> tuple[Drawn, ...]:
    into: dict[str, list[Line]] = defaultdict(list)
    for line in stemma.lines:
        into[line.child].append(line)
    drawn = []
    for child, lines in into.items():
        # Lines arrive at a child one below the other, in the order they come from, each with room for its label.
        lines.sort(key=lambda line: middle[chains[line][-2]])
        for number, line in enumerate(lines):
            parent, box = boxes[line.parent], boxes[child]
            y = middle[child] + (number - (len(lines) - 1) / 2) * PORT
            points = [(parent.x + parent.width, middle[line.parent])]
            for place in chains[line][1:-1]:
                x = MARGIN + place[1] * (WIDTH + GAP_ACROSS)  # type: ignore[operator]
                points += [(x, middle[place]), (x + WIDTH, middle[place])]
            points.append((box.x, y))
            drawn.append(Drawn(line, tuple(points), (box.x - 11, y - 4)))
    return tuple(drawn)
