"""One error in what reports say moves the layers that it touches, and no other."""

import pytest
from tests.benchmarking.erring import Record, appearances, claim_of, moved, put, source
from tests.benchmarking.smallpile import HALDEN, STRAND, at

FELL = at(HALDEN, "A crane collapsed at the Lind dock on Tuesday, injuring about 20 workers")
OVERLOADED = at(STRAND, "The crane was overloaded")
DENIED = at(HALDEN, "that the crane had been overloaded")


def test_a_wrong_number_moves_quantities_alone():
    def error(case: Record) -> None:
        for one in appearances(case, FELL):
            one["quantities"][0]["value"] = 200

    assert moved(error) == {"quantities"}


@pytest.mark.parametrize(("field", "value"), [("unit", "km"), ("approximate", False), ("value_to", 30)])
def test_each_part_of_a_quantity_counts(field, value):
    def error(case: Record) -> None:
        for one in appearances(case, FELL):
            one["quantities"][0][field] = value

    assert moved(error) == {"quantities"}


def test_a_number_that_is_not_there_is_wrong_in_a_gold_appearance_and_nothing_outside_of_one():
    def inside(case: Record) -> None:
        for one in appearances(case, FELL):
            one["quantities"].append(one["quantities"][0] | {"start": FELL.start, "end": FELL.start + 1})

    def outside(case: Record) -> None:
        for one in appearances(case, FELL):
            one["quantities"].append(one["quantities"][0] | {"start": FELL.end + 2, "end": FELL.end + 5})

    assert moved(inside) == {"quantities"}
    assert moved(outside) == set()


@pytest.mark.parametrize("value", ["2031-03-04", "2031-03-04T06:40:00+01:00", "2031-03-04T06:40"])
def test_a_clock_time_may_be_given_as_the_day_or_with_its_time_zone(value):
    def error(case: Record) -> None:
        for one in appearances(case, FELL):
            one["times"][0]["value"] = value

    assert moved(error) == set()


def test_a_wrong_day_moves_times_alone():
    def error(case: Record) -> None:
        for one in appearances(case, FELL):
            one["times"][0]["value"] = "2031-03-11"

    assert moved(error) == {"times"}


def test_a_lost_denial_moves_acts_alone():
    assert moved(put(DENIED, act="assertion")) == {"acts"}


def test_a_lost_hedge_moves_certainty_alone():
    assert moved(put(at(HALDEN, "The crane may have been overloaded"), certainty="asserted")) == {"certainty"}


def test_a_negation_that_is_not_there_moves_polarity_alone():
    assert moved(put(OVERLOADED, polarity="negated")) == {"polarity"}


def test_a_grade_that_is_not_there_is_wrong_too():
    assert moved(put(OVERLOADED, act="denial", certainty="reported")) == {"acts", "certainty"}


def test_a_wrong_speaker_moves_speakers_alone():
    elsewhere = at(HALDEN, "Ida Varr")
    assert moved(put(FELL, speaker={"start": elsewhere.start, "end": elsewhere.end, "quote": "Ida Varr"})) == {"speakers"}


def test_an_attribution_shown_by_none_of_the_right_words_is_none():
    elsewhere = {"start": OVERLOADED.start, "end": OVERLOADED.start + 3, "quote": "The"}
    assert moved(put(OVERLOADED, cue=elsewhere)) == set()
    assert moved(put(OVERLOADED, cue=elsewhere, speaker=None)) == {"attributions", "speakers"}


def test_a_lost_cue_moves_attributions_speakers_and_own_voice():
    assert moved(put(OVERLOADED, cue=None)) == {"attributions", "speakers", "own voice"}


def test_a_cue_in_own_voice_is_wrong_as_an_attribution_and_missed_as_own_voice():
    cue = {"start": 0, "end": 4, "quote": ""}
    assert moved(put(at(HALDEN, "No ships were damaged"), cue=cue)) == {"attributions", "own voice"}


def test_an_optional_appearance_may_be_said_in_any_way_or_not_at_all():
    trade = at(STRAND, "Trade in Lind has not stopped")

    def without(case: Record) -> None:
        for claim in case["claims"]:
            claim["appearances"] = [one for one in claim["appearances"] if one["quote"] != "Trade in Lind has not stopped"]

    assert moved(without) == set()
    assert (
        moved(put(trade, cue={"start": trade.start, "end": trade.end, "quote": ""}, act="denial", polarity="affirmed")) == set()
    )


def test_a_lost_source_moves_chains_alone():
    def error(case: Record) -> None:
        for one in appearances(case, OVERLOADED):
            one["chain"] = one["chain"][:1]

    assert moved(error) == {"chains"}


def test_a_wrong_link_in_the_middle_of_a_chain_moves_chains_alone():
    def error(case: Record) -> None:
        for one in appearances(case, at(HALDEN, "The crane may have been overloaded")):
            one["chain"][1] = source(case, "Radio Kalmora")["id"]

    assert moved(error) == {"chains"}


def test_the_reports_own_outlet_may_be_called_anything():
    def error(case: Record) -> None:
        source(case, "Strand24")["name"] = "an outlet"
        case["reports"][1]["outlet"] = None

    assert moved(error) == set()


def test_a_spokesperson_without_a_name_is_whom_they_speak_for():
    def error(case: Record) -> None:
        union = source(case, "the Transport Union")
        union.update({"name": "a spokeswoman for the Transport Union", "mentions": []})

    assert moved(error) == set()


def test_a_source_split_in_two_is_the_same_source_in_chains_and_not_in_origins():
    def error(case: Record) -> None:
        officials = source(case, "two port officials")
        case["sources"].append(officials | {"id": "src-again", "name": "the port officials"})
        for one in appearances(case, at(STRAND, "A crane came down at the Lind dock on 4 March, hurting 200 people")):
            one["chain"][-1] = "src-again"
        hurt = claim_of(case, "The crane hurt workers.")
        hurt["independence"] = {"count": 2, "state": "unestablished", "why": []}

    assert moved(error) == {"independence"}
