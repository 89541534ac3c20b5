"""Draw a network as SVG: who is tied to whom, read from left to right, or from top to bottom on narrow screens."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from firsthand.exports.drawing import DETAIL_CHARACTER, NAME_CHARACTER, fit
from firsthand.exports.layout import PORT, ROW, Drawn, Layout, Placed
from firsthand.exports.networkplan import Network, Strand, across, down, plan_network
from firsthand.exports.phrasing import count
from firsthand.exports.tie_words import TIES
from firsthand.model import Entity, EntityId, Relation, RelationId

# Wider than this a drawing is too small to read; it goes from top to bottom instead. Four columns fit.
WIDEST = 1250


@dataclass(frozen=True, slots=True)
class Drawing:
    """The same network as two SVG images, for wide screens and paper and for narrow screens; `says` counts what is not drawn."""

    images: tuple[str, str]
    says: str


def draw_network(
    ties: Sequence[Relation],
    entities: Mapping[EntityId, Entity],
    anchors: Mapping[EntityId, str],
    tie_anchors: Mapping[RelationId, str],
    name: str,
) -> Drawing | None:
    """Draw `ties`, best backed first; None where there is none. `name` makes the ids unique.

    Entities lead to their anchors and ties to theirs. The look is left to the style sheet of the page: every shape has a class.
    """
    network = plan_network(ties, entities, anchors, tie_anchors)
    if not network.strands:
        return None
    wide, narrow = across(network), down(network)
    if wide.width > WIDEST:
        wide = narrow
    left = len(ties) - sum(len(strand.ties) for strand in network.strands)
    says = f"{count(left, 'tie is', 'ties are')} not drawn; the table has {'it' if left == 1 else 'them'}." if left else ""
    return Drawing((_svg(wide, network, f"{name}-network-wide"), _svg(narrow, network, f"{name}-network-narrow")), says)


def _svg(layout: Layout, network: Network, name: str) -> str:
    strands = {frozenset((strand.left, strand.right)): strand for strand in network.strands}
    drawn = [(each, strands[frozenset((each.line.parent, each.line.child))]) for each in layout.lines]
    arrives = {each.line.child for each in layout.lines if each.label_at is None}
    readings = _readings(network) if arrives else {}
    width, height = _n(layout.width), _n(layout.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stemma network" viewBox="0 0 {width} {height}" width="{width}" height="{height}"',
        f'role="group" aria-labelledby="{name}-title {name}-desc">',
        f'<title id="{name}-title">Who is tied to whom</title>',
        f'<desc id="{name}-desc">The table below the drawing says the same.</desc>',
        *(_line(*each) for each in drawn),
        *(_box(placed, network.kinds[placed.box.id], readings.get(placed.box.id, ())) for placed in layout.boxes),
        *(_label(*each) for each in drawn),
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def _line(drawn: Drawn, strand: Strand) -> str:
    style = " ".join(["line", *strand.styles])
    x, y = drawn.points[-1]
    if drawn.label_at is None:
        return f'<path class="{style}" d="{_elbow(drawn)}"/>'
    shape = f'<path class="{style}" d="{_curve(drawn)}"/>'
    if strand.forward:
        shape += f'<path class="tip" d="M{_n(x)} {_n(y)}l-8 -3.6v7.2z"/>'
    if strand.backward:
        shape += f'<path class="tip" d="M{_n(x - 18)} {_n(y)}l8 -3.6v7.2z"/>'
    return shape


def _elbow(drawn: Drawn) -> str:
    (x, y), (_, turn), (end, _) = drawn.points
    return f"M{_n(x)} {_n(y)}V{_n(turn - 6)}q0 6 6 6H{_n(end)}"


def _curve(drawn: Drawn) -> str:
    (x, y), *rest = drawn.points
    path = f"M{_n(x)} {_n(y)}"
    for stop, to in rest:
        if to == y:
            path += f"H{_n(stop)}"
        else:
            # Bend at the beginning of the gap: the rest is the label's.
            bend = x + (stop - x) * 0.12
            path += f"C{_n(bend)} {_n(y)} {_n(bend)} {_n(to)} {_n(x + (stop - x) * 0.24)} {_n(to)}H{_n(stop)}"
        x, y = stop, to
    return path


def _label(drawn: Drawn, strand: Strand) -> str:
    if drawn.label_at is None:
        return ""
    x, y = drawn.label_at
    text = f'<text class="kind" x="{_n(x + 6)}" y="{_n(y)}" text-anchor="end">{escape(strand.label)}</text>'
    return f'<a href="#{escape(strand.anchor)}">{text}</a>' if strand.anchor else text


def _readings(network: Network) -> Mapping[str, Sequence[str]]:
    """For each entity, its ties to those above it, in a few words: "supplies Tollen", "Tollen owns it"."""
    names = {box.id: box.rows[0].name for box in network.boxes}
    order = {box.id: (network.distance[box.id], at) for at, box in enumerate(network.boxes)}
    said: dict[str, list[tuple[tuple[int, int], str]]] = defaultdict(list)
    for strand in network.strands:
        above, below = sorted((strand.left, strand.right), key=lambda each: order[each])
        words = list(dict.fromkeys(_read(tie, below, names[above]) for tie in strand.ties))
        said[below].append((order[above], "; ".join(words)))
    return {below: [words for _, words in sorted(found)] for below, found in said.items()}


def _read(tie: Relation, below: str, above: str) -> str:
    says = TIES[tie.kind][0]
    return f"{says} {above}" if tie.source == below else f"{above} {says} it"


def _box(placed: Placed, kind: str, readings: Sequence[str]) -> str:
    row = placed.box.rows[0]
    detail, *further = readings or [row.detail]
    y = placed.y + max(placed.height - ROW - PORT * len(further), 0) / 2
    x, room = _n(placed.x + 12), placed.width - 22
    text = (
        f"<title>{escape(row.name)}, {escape(row.detail)}</title>"
        f'<text class="name" x="{x}" y="{_n(y + 16)}">{escape(fit(row.name, room, NAME_CHARACTER))}</text>'
        f'<text class="detail" x="{x}" y="{_n(y + 31)}">{escape(fit(detail, room, DETAIL_CHARACTER))}</text>'
    )
    notes = "".join(
        f'<text class="detail" x="{x}" y="{_n(y + 47 + at * PORT)}">{escape(fit(each, room, DETAIL_CHARACTER))}</text>'
        for at, each in enumerate(further)
    )
    at = f'x="{_n(placed.x)}" y="{_n(placed.y)}" width="{_n(placed.width)}" height="{_n(placed.height)}"'
    shape = f'<rect class="box thing {kind}" {at} rx="7"/>'
    return f'<g>{shape}<a href="#{escape(row.anchor)}">{text}</a>{notes}</g>' if row.anchor else f"<g>{shape}{text}{notes}</g>"


def _n(number: float) -> str:
    return f"{round(number, 1):g}"
