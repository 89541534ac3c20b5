"""One error in who has it from whom moves the layers that it touches, and no other."""

from tests.benchmarking.erring import Record, descent, moved, report
from tests.benchmarking.smallpile import SLIPWAY, STRAND, TARN, at


def test_a_swapped_parent_moves_who_has_it_from_whom():
    def error(case: Record) -> None:
        descent(case, STRAND, "rewrite")["parent"] = next(
            one["id"] for lineage in case["lineages"] for one in lineage["unseen"] if one["name"] == "Pressol"
        )

    assert moved(error) == {"descents", "descent kinds", "direction", "unseen"} - {"unseen"}


def test_a_tie_the_other_way_round_moves_direction_alone():
    def error(case: Record) -> None:
        tie = descent(case, STRAND, "rewrite")
        tie["child"], tie["parent"] = tie["parent"], tie["child"]

    assert moved(error) == {"direction"}


def test_a_way_that_nothing_shows_may_run_either_way_and_must_be_open():
    def turned(case: Record) -> None:
        tie = descent(case, SLIPWAY, "rewrite")
        tie["child"], tie["parent"] = tie["parent"], tie["child"]

    def known(case: Record) -> None:
        descent(case, SLIPWAY, "rewrite")["direction"] = "known"

    assert moved(turned) == set()
    assert moved(known) == {"direction"}


def test_a_wrong_kind_moves_kinds_alone_and_another_right_kind_nothing():
    def wrong(case: Record) -> None:
        descent(case, STRAND, "rewrite")["kind"] = "copy"

    def right(case: Record) -> None:
        descent(case, STRAND, "rewrite")["kind"] = "edit"

    assert moved(wrong) == {"descent kinds"}
    assert moved(right) == set()


def test_a_tie_less_likely_than_not_is_no_statement():
    def error(case: Record) -> None:
        descent(case, STRAND, "rewrite")["confidence"] = 0.4

    assert moved(error) == {"descents", "descent kinds", "direction"}


def test_a_citation_is_wrong_only_where_gold_has_no_parent_of_that_outlet():
    def cite(case: Record, child: str, name: str) -> None:
        lineage = case["lineages"][0]
        lineage["unseen"].append({"id": "uns-more", "name": name, "outlet": None, "why": ""})
        lineage["descents"].append(
            descent(case, STRAND, "rewrite") | {"child": report(case, child)["id"], "parent": "uns-more", "kind": "citation"}
        )

    assert moved(lambda case: cite(case, TARN, "Halden")) == set()
    assert moved(lambda case: cite(case, TARN, "Vesper Tribune")) == {"descents", "descent kinds", "direction", "unseen"}


def test_a_lost_text_under_another_name_moves_unseen_alone():
    def error(case: Record) -> None:
        case["lineages"][0]["unseen"][0]["name"] = "Vesper Tribune"

    assert moved(error) == {"unseen"}


def test_a_lost_text_of_the_right_name_with_none_of_its_children_is_not_found():
    def error(case: Record) -> None:
        for tie in case["lineages"][0]["descents"]:
            if tie["parent"].startswith("uns-"):
                tie["child"] = report(case, STRAND)["id"]

    assert "unseen" in moved(error)


def test_a_sentence_given_to_a_parent_it_is_not_from_moves_passages_alone():
    def error(case: Record) -> None:
        own = at(TARN, "Our reporter counted six ambulances at the gate.")
        match = case["lineages"][0]["matches"][0]
        case["lineages"][0]["matches"].append(match | {"a": match["a"] | {"start": own.start, "end": own.end}})

    assert moved(error) == {"passages"}


def test_a_report_cut_short_moves_splits_alone():
    def error(case: Record) -> None:
        next(one for one in case["reports"] if one["start"] > 0)["end"] -= 15

    assert moved(error) == {"splits"}


def test_apparatus_taken_for_text_moves_apparatus_alone():
    def error(case: Record) -> None:
        next(one for one in case["pages"] if one["apparatus"])["apparatus"].pop()

    assert moved(error) == {"apparatus"}


def test_a_report_put_with_another_story_moves_stories_alone():
    def error(case: Record) -> None:
        first, second = case["stories"]
        first["reports"].append(second["reports"].pop())

    assert moved(error) == {"stories"}
