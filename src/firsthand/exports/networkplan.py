"""Choose what of a network is drawn, and where: entities in columns so that most ties read from left to right."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.exports.columns import in_columns
from firsthand.exports.layout import Layout
from firsthand.exports.rows import in_rows
from firsthand.exports.stemma import Box, Line, Row, Stemma
from firsthand.exports.tie_words import SCHEMATA, TIES
from firsthand.exports.visible import show
from firsthand.model import Entity, EntityId, Relation, RelationId

# More entities than this cannot be told apart on a printed page; the table has the rest.
LIMIT = 40
# Two entities that are tied to nothing else make no picture: so many such pairs are drawn.
PAIRS = 6
# Ties that say less than any other between the same two would; and how long the words of one without a kind may be.
VAGUE = ("other", "located_in")
LONGEST = 15


@dataclass(frozen=True, slots=True)
class Strand:
    """All ties between two entities, drawn as one line from `left` to `right`.

    `label` names the best backed of them, with an arrow before it where it runs to the left; `forward` and `backward` say which ways
    they run. `styles` are what the style sheet calls how sure they are.
    """

    left: str
    right: str
    ties: tuple[Relation, ...]
    label: str
    forward: bool
    backward: bool
    styles: tuple[str, ...]
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Network:
    """The entities and strands of one drawing. `column` is how far right of the hub of its part each entity stands, or left of it."""

    boxes: tuple[Box, ...]
    kinds: Mapping[str, str]
    strands: tuple[Strand, ...]
    column: Mapping[str, int]
    distance: Mapping[str, int]


def plan_network(
    ties: Sequence[Relation],
    entities: Mapping[EntityId, Entity],
    anchors: Mapping[EntityId, str],
    tie_anchors: Mapping[RelationId, str],
) -> Network:
    """Choose entities and strands, best backed ties first, until the drawing is full.

    In each part that hangs together, the entity with most ties is the hub. What it is tied to stands right of it, what is tied to it
    left, and so on outwards, so that most ties read from left to right.
    """
    chosen = _thin_out(_choose(ties))
    beside: dict[str, dict[str, int]] = defaultdict(dict)
    for tie in sorted(chosen, key=_vague):
        beside[tie.source].setdefault(tie.target, 1)
        beside[tie.target].setdefault(tie.source, -1)
    ranked = sorted(beside, key=lambda each: (-len(beside[each]), entities[EntityId(each)].caption, each))
    column, distance = _walk(ranked, beside)
    rank = {each: (column[each], number) for number, each in enumerate(ranked)}
    boxes = tuple(_box(entities[EntityId(each)], anchors) for each in ranked)
    kinds = {each: entities[EntityId(each)].schema.casefold() for each in ranked}
    return Network(boxes, kinds, _strands(chosen, rank, tie_anchors), column, distance)


def across(network: Network) -> Layout:
    """Place the network in columns, for wide screens."""
    lowest = min(network.column.values(), default=0)
    least = {each: column - lowest for each, column in network.column.items()}
    return in_columns(Stemma(network.boxes, tuple(Line(each.left, each.right, each.label) for each in network.strands)), least)


def down(network: Network) -> Layout:
    """Place one entity below the other, each indented below the one through which the hub is tied to it."""
    number = {box.id: at for at, box in enumerate(network.boxes)}
    order = {each: (network.distance[each], number[each]) for each in number}
    lines = []
    for strand in network.strands:
        parent, child = sorted((strand.left, strand.right), key=lambda each: order[each])
        lines.append(Line(parent, child, ""))
    lines.sort(key=lambda line: (order[line.parent], order[line.child]))
    return in_rows(Stemma(network.boxes, tuple(lines)))


def _choose(ties: Iterable[Relation]) -> list[Relation]:
    named: set[str] = set()
    chosen = []
    for tie in ties:
        ends = {str(tie.source), str(tie.target)}
        if len(ends) == 2 and len(named | ends) <= LIMIT:
            named |= ends
            chosen.append(tie)
    return chosen


def _thin_out(ties: Sequence[Relation]) -> list[Relation]:
    """Without those that tie a pair to nothing else, beyond the first few pairs."""
    beside: dict[str, set[str]] = defaultdict(set)
    for tie in ties:
        beside[tie.source].add(tie.target)
        beside[tie.target].add(tie.source)
    ends = {tie.id: tuple(sorted((str(tie.source), str(tie.target)))) for tie in ties}
    pairs = dict.fromkeys(ends[tie.id] for tie in ties if len(beside[tie.source]) == len(beside[tie.target]) == 1)
    dropped = set(list(pairs)[PAIRS:])
    return [tie for tie in ties if ends[tie.id] not in dropped]


def _walk(ranked: Sequence[str], beside: Mapping[str, Mapping[str, int]]) -> tuple[dict[str, int], dict[str, int]]:
    """Breadth first from the hub of each part: the column of every entity, and how many ties it is away from the hub."""
    column: dict[str, int] = {}
    distance: dict[str, int] = {}
    for hub in ranked:
        if hub in column:
            continue
        column[hub] = distance[hub] = 0
        waiting = [hub]
        for at in waiting:
            for other in sorted(beside[at], key=ranked.index):
                if other not in column:
                    column[other] = column[at] + beside[at][other]
                    distance[other] = distance[at] + 1
                    waiting.append(other)
    return column, distance


def _box(entity: Entity, anchors: Mapping[EntityId, str]) -> Box:
    row = Row(show(" ".join(entity.caption.split())), SCHEMATA[entity.schema], anchors.get(entity.id))
    return Box(entity.id, "report", (row,))


def _strands(
    ties: Iterable[Relation], rank: Mapping[str, tuple[int, int]], tie_anchors: Mapping[RelationId, str]
) -> tuple[Strand, ...]:
    between: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for tie in ties:
        left, right = sorted((str(tie.source), str(tie.target)), key=lambda each: rank[each])
        between[left, right].append(tie)
    return tuple(_strand(left, right, found, tie_anchors) for (left, right), found in sorted(between.items()))


def _strand(left: str, right: str, ties: Sequence[Relation], tie_anchors: Mapping[RelationId, str]) -> Strand:
    first = min(ties, key=_vague)
    label = ("← " if first.source == right else "") + _label(first) + (f" +{len(ties) - 1}" if len(ties) > 1 else "")
    styles = []
    if all(tie.certainty != "asserted" for tie in ties):
        styles.append("unsure")
    if any(tie.disputed or tie.kind == "denies" for tie in ties):
        styles.append("disputed")
    if any(tie.independence.state == "independent" for tie in ties):
        styles.append("several")
    return Strand(
        left,
        right,
        tuple(ties),
        label,
        any(tie.source == left for tie in ties),
        any(tie.source == right for tie in ties),
        tuple(styles),
        tie_anchors.get(first.id),
    )


def _vague(tie: Relation) -> bool:
    return tie.kind in VAGUE


def _label(tie: Relation) -> str:
    if tie.denied:
        return f"denied: {TIES[tie.kind][1]}"
    words = show(" ".join(tie.label.split()))
    return words if tie.kind == "other" and 0 < len(words) <= LONGEST else TIES[tie.kind][1]
