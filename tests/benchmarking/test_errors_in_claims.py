"""One error in claims, changes and names moves the layers that it touches, and no other."""

import copy

import pytest
from tests.benchmarking.erring import Record, appearances, claim_of, entity, moved, report, scored, source, spans
from tests.benchmarking.smallgold import GOLD
from tests.benchmarking.smallpile import HALDEN, STRAND, TARN, at

from firsthand.benchmarking.perfecting import perfect

FELL_WORDS = "A crane collapsed at the Lind dock on Tuesday, injuring about 20 workers"


def test_two_claims_made_one_moves_the_joined_claims_and_what_was_said_of_the_second():
    def error(case: Record) -> None:
        ships, overloaded = claim_of(case, "No ships were damaged."), claim_of(case, "The crane was overloaded.")
        overloaded["appearances"] += ships["appearances"]
        ships["appearances"] = []

    assert moved(error) == {"claims joined", "claims joined in other words", "origins"}


def test_a_claim_taken_apart_moves_the_joined_claims_alone():
    def error(case: Record) -> None:
        overloaded = claim_of(case, "The crane was overloaded.")
        case["claims"].append(
            overloaded
            | {"id": "clm-more", "appearances": [overloaded["appearances"].pop()], "origins": [], "responses": []}
            | {"independence": {"count": 1, "state": "single", "why": []}}
        )

    assert moved(error) == {"claims joined", "claims joined in other words"}


def test_copies_left_apart_do_not_count_where_the_words_are_others():
    def error(case: Record) -> None:
        place = at(TARN, FELL_WORDS)
        for one in appearances(case, place):
            for claim in case["claims"]:
                claim["appearances"] = [other for other in claim["appearances"] if other is not one]
        case["claims"].append(claim_of(case, "The crane hurt workers.") | {"id": "clm-more", "appearances": appearances_of_tarn})

    appearances_of_tarn = appearances(copy.deepcopy(perfect(GOLD)), at(TARN, FELL_WORDS))[:1]
    scores = scored(error)
    assert scores["claims joined"].missed > scores["claims joined in other words"].missed > 0


def test_a_lost_answer_moves_responses_alone_and_an_answer_to_another_claim_too():
    def lost(case: Record) -> None:
        claim_of(case, "The crane was overloaded.")["responses"] = []

    def elsewhere(case: Record) -> None:
        claim_of(case, "A crane fell at the dock.")["responses"] = claim_of(case, "The crane was overloaded.")["responses"]

    assert moved(lost) == {"responses"}
    assert moved(elsewhere) == {"responses"}


def test_a_wrong_origin_moves_origins_alone():
    def error(case: Record) -> None:
        claim_of(case, "The crane hurt workers.")["origins"][0]["source"] = source(case, "Tolvik Lifting")["id"]

    assert moved(error) == {"origins"}


@pytest.mark.parametrize("independence", [{"count": 2, "state": "independent"}, {"count": 1, "state": "unestablished"}])
def test_state_and_count_must_both_be_right(independence):
    def error(case: Record) -> None:
        claim_of(case, "A crane fell at the dock.")["independence"] = independence

    assert moved(error) == {"independence"}


def test_a_dependence_that_nothing_shows_moves_rests_on_alone():
    def error(case: Record) -> None:
        source(case, "Tolvik Lifting")["rests_on"] = [source(case, "two port officials")["id"]]

    assert moved(error) == {"rests on"}


def test_changes_are_told_by_report_place_and_kind():
    def wrong_kind(case: Record) -> None:
        case["changes"][0]["kind"] = "name"

    def another_right_kind(case: Record) -> None:
        case["changes"][1]["kind"] = "scope"

    def wrong_place(case: Record) -> None:
        case["changes"][0]["to"] = case["changes"][1]["to"]

    def minor(case: Record) -> None:
        case["changes"][0]["severity"] = "minor"

    assert moved(wrong_kind) == moved(wrong_place) == moved(minor) == {"changes"}
    assert moved(another_right_kind) == set()
    assert (scored(wrong_kind)["changes"].false, scored(wrong_kind)["changes"].missed) == (1, 1)
    assert (scored(minor)["changes"].false, scored(minor)["changes"].missed) == (0, 1)


def test_a_change_in_a_report_that_gold_does_not_have_is_wrong():
    def error(case: Record) -> None:
        case["reports"].append(report(case, STRAND) | {"id": "rep-more", "start": 0, "end": 5})
        case["changes"].append(case["changes"][0] | {"child": "rep-more"})

    assert scored(error)["changes"].false == 1


def test_minor_changes_are_neither_asked_for_nor_wrong():
    def without(case: Record) -> None:
        case["changes"] = [one for one in case["changes"] if one["severity"] == "material"]

    def material(case: Record) -> None:
        next(one for one in case["changes"] if one["severity"] == "minor")["severity"] = "material"

    assert moved(without) == moved(material) == set()


def test_kept_passages_called_changed_are_counted_in_the_note():
    def changed(case: Record) -> None:
        place = at(STRAND, "on 4 March")
        case["changes"].append(case["changes"][0] | {"kind": "time", "to": case["changes"][0]["to"] | spans(place)})

    def omitted(case: Record) -> None:
        place = at(HALDEN, "It was loaded with 40 tonnes")
        case["changes"].append(
            case["changes"][0] | {"kind": "omission", "to": None, "from": case["changes"][0]["from"] | spans(place)}
        )

    assert scored(changed)["changes"].note == "kept passages wrongly called changed: 1 of 2; false omissions: 0"
    assert scored(omitted)["changes"].note == "kept passages wrongly called changed: 1 of 2; false omissions: 1"
    assert moved(changed) == moved(omitted) == {"changes"}


def test_a_change_that_takes_the_whole_report_for_its_place_is_at_no_place():
    def error(case: Record) -> None:
        case["changes"][0]["to"] |= {"start": 0, "end": report(case, STRAND)["end"]}

    assert moved(error) == {"changes"}


def test_a_missed_name_moves_mentions_and_what_is_said_of_it():
    def error(case: Record) -> None:
        entity(case, "Ida Varr")["mentions"] = []

    assert moved(error) == {"mentions"}


def test_a_name_of_the_wrong_sort_moves_mentions_alone():
    def error(case: Record) -> None:
        entity(case, "Ida Varr")["schema"] = "Company"

    assert moved(error) == {"mentions"}


def test_a_firm_taken_for_a_public_body_is_of_the_same_broad_sort():
    def error(case: Record) -> None:
        entity(case, "Corbel Group")["schema"] = "PublicBody"

    assert moved(error) == set()


def test_names_of_outlets_are_neither_mentions_nor_wrong():
    def error(case: Record) -> None:
        mention = entity(case, "Ida Varr")["mentions"][0]
        outlet = at(HALDEN, "Halden")
        case["entities"].append(entity(case, "Corbel Group") | {"id": "ent-more", "mentions": [mention | spans(outlet)]})

    assert moved(error) == set()


def test_two_things_made_one_moves_the_joined_names_and_what_is_said_of_the_second():
    def error(case: Record) -> None:
        entity(case, "Tolvik Lifting")["mentions"] += entity(case, "Ida Varr")["mentions"]
        entity(case, "Ida Varr")["mentions"] = []

    assert moved(error) == {"entities joined", "mentions"}


def test_a_relation_the_other_way_round_moves_relations_alone():
    def error(case: Record) -> None:
        tie = case["relations"][0]
        tie["from"], tie["to"] = tie["to"], tie["from"]

    assert moved(error) == {"relations"}


def test_a_look_alike_that_alerts_is_wrong_and_named():
    def error(case: Record) -> None:
        case["hits"].append(case["hits"][0] | {"entity": entity(case, "Corbel Group")["id"], "listed": "VL-002"})

    assert moved(error) == {"hits"}
    assert [one.expected for one in scored(error)["hits"].examples] == ["a look-alike that must raise no alert"]


def test_a_hit_without_alert_is_no_hit():
    def error(case: Record) -> None:
        case["hits"][0]["alert"] = False

    assert moved(error) == {"hits"}
