"""The drawing of a lineage: nothing overlaps, nothing is lost, and the same lineage is always drawn the same."""

from itertools import combinations, pairwise

import pytest
from tests.exports.example import chain_case, example_case

from firsthand.exports.columns import in_columns
from firsthand.exports.drawing import DETAIL_CHARACTER, draw, fit
from firsthand.exports.layout import Layout
from firsthand.exports.naming import name_all
from firsthand.exports.rows import in_rows
from firsthand.exports.stemma import LIMIT, Stemma, plan
from firsthand.model import Case

SIZES = [*range(1, 41), 41, 60, 200]


@pytest.mark.parametrize("number", SIZES)
@pytest.mark.parametrize("lay_out", [in_columns, in_rows])
def test_no_two_boxes_overlap_and_all_lie_inside(number, lay_out):
    layout = lay_out(stemma_of(chain_case(number)))
    assert not overlaps(layout)
    assert all(box.x >= 0 and box.y >= 0 for box in layout.boxes)
    assert all(box.x + box.width <= layout.width and box.y + box.height <= layout.height for box in layout.boxes)


@pytest.mark.parametrize("lay_out", [in_columns, in_rows])
def test_the_example_is_drawn_without_overlaps(lay_out):
    assert not overlaps(lay_out(stemma_of(example_case())))


@pytest.mark.parametrize("number", range(1, LIMIT + 1))
def test_up_to_the_limit_every_report_has_its_place(number):
    shown = [row for box in stemma_of(chain_case(number)).boxes for row in box.rows if box.kind != "unseen"]
    assert len(shown) == number


@pytest.mark.parametrize("number", [41, 60, 200, 1000])
def test_beyond_the_limit_the_rest_is_gathered_and_counted(number):
    stemma = stemma_of(chain_case(number))
    reports = [box for box in stemma.boxes if box.kind != "unseen"]
    assert len(reports) <= LIMIT
    assert any(box.kind == "more" for box in reports)


def test_a_child_stands_right_of_all_its_parents():
    layout = in_columns(stemma_of(example_case()))
    x = {placed.box.id: placed.x for placed in layout.boxes}
    assert all(x[drawn.line.parent] < x[drawn.line.child] for drawn in layout.lines)


def test_lines_run_through_no_box():
    layout = in_columns(stemma_of(chain_case(40)))
    for drawn in layout.lines:
        for (x, y), (_, to) in pairwise(drawn.points):
            if y == to:
                assert not any(box.x < x < box.x + box.width and box.y < y < box.y + box.height for box in layout.boxes)


def test_reports_of_one_text_share_a_box():
    heading = [box.heading for box in stemma_of(example_case()).boxes if box.kind == "text"]
    assert heading == ["one text, 2 reports"]


def test_an_open_direction_has_no_arrow_head_and_a_lost_text_is_dashed():
    wide, _ = draw(stemma_of(example_case()), "Lineage", "The list says the same.", "s")
    assert wide.count('class="line open"') == 1
    assert wide.count('class="tip"') == wide.count('class="line') - 1
    assert wide.count('class="box unseen"') == 2


def test_the_same_lineage_is_drawn_the_same():
    once, again = (draw(stemma_of(chain_case(30)), "Lineage", "The list says the same.", "s") for _ in range(2))
    assert once == again


@pytest.mark.parametrize("text", ["short", "a much longer name than any box could ever hold, in full", "長い名前" * 20, ""])
def test_text_is_cut_to_fit_its_box(text):
    assert len(fit(text, 120, DETAIL_CHARACTER)) * DETAIL_CHARACTER <= 120 or text == "short"


def stemma_of(case: Case) -> Stemma:
    story = max(case.stories, key=lambda each: len(each.reports))
    lineage = next(each for each in case.lineages if each.story == story.id)
    return plan(story, lineage, {report.id: report for report in case.reports}, name_all(case), frozenset())


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    return [
        (one.box.id, other.box.id)
        for one, other in combinations(layout.boxes, 2)
        if one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    ]
