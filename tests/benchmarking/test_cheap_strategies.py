"""What can be said without knowing anything finds next to nothing."""

import copy
from typing import Any

import pytest
from tests.benchmarking.smallgold import GOLD

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import score
from firsthand.benchmarking.stretches import meets, sentences

Record = dict[str, Any]


@pytest.mark.parametrize(
    ("field", "value", "layer"),
    [("polarity", "negated", "polarity"), ("certainty", "hedged", "certainty"), ("act", "denial", "acts")],
)
def test_to_grade_all_appearances_the_same_is_worth_nothing(field, value, layer):
    case = copy.deepcopy(perfect(GOLD))
    for one in appearances(case):
        one[field] = value
    assert score(case, GOLD)[layer].f1 < 0.1


@pytest.mark.parametrize(("state", "count"), [("dependent", 1), ("unestablished", 2), ("independent", 2)])
def test_to_say_the_same_of_the_origins_of_all_claims_is_worth_nothing(state, count):
    case = copy.deepcopy(perfect(GOLD))
    for claim in case["claims"]:
        claim["independence"] = {"state": state, "count": count, "why": []}
    assert score(case, GOLD)["independence"].f1 < 0.1


def test_to_take_a_whole_report_for_each_parents_is_worth_nothing():
    case = copy.deepcopy(perfect(GOLD))
    reports = {report["id"]: {name: report[name] for name in ("page", "start", "end")} for report in case["reports"]}
    for line in case["lineages"]:
        ties = [tie for tie in line["descents"] if tie["parent"] in reports]
        line["matches"] = [
            {"a": reports[tie["child"]], "b": reports[tie["parent"]], "kind": "near", "score": 1.0} for tie in ties
        ]
    assert score(case, GOLD)["passages"].f1 < 0.1


@pytest.mark.parametrize("whole_page", [True, False])
def test_cues_and_speakers_as_wide_as_a_sentence_show_next_to_nothing(whole_page):
    case = copy.deepcopy(perfect(GOLD))
    texts = {page["id"]: page["text"] for page in case["pages"]}
    for one in appearances(case):
        text = texts[one["page"]]
        spans = [(0, len(text))] if whole_page else [span for span in sentences(text, 0, len(text)) if span[1] > one["start"]]
        one["cue"] = one["speaker"] = {"start": spans[0][0], "end": spans[0][1], "quote": ""}
    narrow = score(perfect(GOLD), GOLD)["attributions"].right
    assert score(case, GOLD)["attributions"].right <= narrow / 3


def test_a_speaker_may_be_given_with_what_is_said_of_him():
    gold = Place("page", 100, 112)
    assert meets(gold, Place("page", 100, 190))
    assert not meets(gold, Place("page", 60, 190))


def test_a_source_that_is_mentioned_in_all_words_is_nobody():
    case = copy.deepcopy(perfect(GOLD))
    case["sources"] = [
        source | {"name": "somebody", "outlet": None, "kind": "unnamed", "mentions": windows(case, source)}
        for source in case["sources"]
    ]
    assert score(case, GOLD)["chains"].f1 < 0.1


def windows(case: Record, source: Record) -> list[Record]:
    """Every stretch of words around each mention."""
    return (
        [
            mention | {"start": start, "end": end}
            for mention in source["mentions"]
            for start in range(max(0, mention["start"] - 40), mention["start"] + 1)
            for end in range(mention["end"], mention["end"] + 5)
        ]
        if case["pages"]
        else []
    )


def appearances(case: Record) -> list[Record]:
    return [one for claim in case["claims"] for one in claim["appearances"]]
