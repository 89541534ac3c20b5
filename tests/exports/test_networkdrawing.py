"""The drawing of a network: every tie once, nothing on top of anything, the same bytes each time."""

import re
from dataclasses import replace

import pytest
from lxml import etree
from tests.exports.ledger import ledger_case

from firsthand.exports.networkdrawing import draw_network
from firsthand.exports.networkplan import LIMIT, PAIRS, across, down, plan_network
from firsthand.model import Entity, EntityId, Independence, Relation, RelationId, identify


def ties(*pairs: str) -> list[Relation]:
    """Ties such as "A>B": one of A to B."""
    return [
        Relation(
            RelationId(identify("rel", pair)),
            EntityId(pair.partition(">")[0]),
            EntityId(pair.partition(">")[2]),
            "",
            "supplies",
            None,
            (),
            (),
            Independence(1, "single"),
        )
        for pair in pairs
    ]


def things(found: list[Relation]) -> dict[EntityId, Entity]:
    ends = sorted({end for tie in found for end in (tie.source, tie.target)})
    return {end: Entity(end, "Company", end, (end,), ()) for end in ends}


def network(*pairs: str):
    found = ties(*pairs)
    return plan_network(found, things(found), {}, {})


SHAPES = [
    ("A>B",),
    ("A>B", "B>A"),
    ("A>B", "B>C", "C>A"),
    ("A>B", "C>D", "E>F"),
    tuple(f"A>{end}" for end in "BCDEFGHIJ"),
    tuple(f"{end}>A" for end in "BCDEFGHIJ"),
    tuple(f"{one}>{other}" for one in "ABCDE" for other in "ABCDE" if one < other),
    ("A>B", "B>C", "C>D", "D>E", "E>F", "A>F"),
]


@pytest.mark.parametrize("pairs", SHAPES)
@pytest.mark.parametrize("layout", [across, down])
def test_no_box_stands_on_another(pairs, layout):
    boxes = layout(network(*pairs)).boxes
    for number, one in enumerate(boxes):
        for other in boxes[:number]:
            assert (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )


@pytest.mark.parametrize("pairs", SHAPES)
def test_every_two_that_are_tied_have_one_line(pairs):
    drawn = [{each.line.parent, each.line.child} for each in across(network(*pairs)).lines]
    expected = {frozenset(pair.split(">")) for pair in pairs}
    assert sorted(map(sorted, drawn)) == sorted(map(sorted, expected))


def test_what_is_tied_to_the_hub_stands_left_of_it_and_what_it_is_tied_to_right():
    at = {each.box.id: each.x for each in across(network("A>B", "A>C", "D>A")).boxes}
    assert at["D"] < at["A"] < at["B"] == at["C"]


def test_a_line_points_where_its_tie_runs():
    (one_way,) = network("A>B").strands
    (both,) = network("A>B", "B>A").strands
    assert (one_way.forward, one_way.backward) == (True, False)
    assert (both.forward, both.backward) == (True, True)


def test_a_label_says_so_where_its_tie_runs_to_the_left():
    labels = {(each.left, each.right): each.label for each in network("A>B", "A>C", "B>D", "D>A").strands}
    assert sorted(labels.values()) == ["supplies", "supplies", "supplies", "← supplies"]


def test_an_entity_tied_to_itself_has_no_line():
    assert not network("A>A").strands


def test_more_than_can_be_told_apart_is_counted():
    found = ties(*(f"A>B{number:02}" for number in range(LIMIT + 10)))
    drawing = draw_network(found, things(found), {}, {}, "net")
    assert drawing.says == "11 ties are not drawn; the table has them."


def test_pairs_tied_to_nothing_else_do_not_fill_the_drawing():
    found = ties("A>B", "B>C", *(f"X{number}>Y{number}" for number in range(PAIRS + 3)))
    drawing = draw_network(found, things(found), {}, {}, "net")
    assert drawing.says == "3 ties are not drawn; the table has them."


def test_no_tie_means_no_drawing():
    assert draw_network([], {}, {}, {}, "net") is None


def test_the_drawings_are_well_formed_and_described():
    case = ledger_case()
    entities = {each.id: replace(each, caption=f"<&{each.caption}>") for each in case.entities}
    drawing = draw_network(case.relations, entities, {}, {}, "net")
    for image in drawing.images:
        root = etree.fromstring(image)
        assert root.find("{*}title") is not None
        assert root.find("{*}desc") is not None


def test_a_tie_that_is_only_denied_is_labelled_so():
    (tie,) = ties("A>B")
    found = [replace(tie, denied=True, disputed=True)]
    (strand,) = plan_network(found, things(found), {}, {}).strands
    assert strand.label == "denied: supplies"


def test_a_tie_that_is_unsure_or_disputed_looks_so():
    case = ledger_case()
    drawing = draw_network(case.relations, {each.id: each for each in case.entities}, {}, {}, "net")
    styles = re.findall(r'class="(line[^"]*)"', drawing.images[0])
    assert sorted(styles) == ["line", "line", "line", "line", "line unsure", "line unsure disputed"]


def test_the_same_network_makes_the_same_drawing_in_any_order_of_its_entities():
    case = ledger_case()
    entities = {each.id: each for each in case.entities}
    backwards = dict(reversed(entities.items()))
    assert draw_network(case.relations, entities, {}, {}, "n") == draw_network(case.relations, backwards, {}, {}, "n")
