"""The invented corpora are whole: every uri of a gold file is in its pile, spelt the same, once."""

import json
import re
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

CORPORA = Path(__file__).parents[1] / "quality" / "corpora"
QUOTATION = re.compile(r'"[^"]*"')
SETS = ("derivation", "events", "families", "stories", "translations")


@pytest.mark.parametrize("name", SETS)
def test_every_line_is_a_report_with_an_address_of_its_own(name: str) -> None:
    reports = pile(name)
    assert len({report["uri"] for report in reports}) == len(reports)
    assert all(report["title"] and len(report["text"]) > 100 for report in reports)
    assert all(set(report) <= {"uri", "title", "text", "published", "outlet", "language"} for report in reports)


@pytest.mark.parametrize("name", SETS)
def test_no_address_ends_another_address(name: str) -> None:
    uris = [report["uri"] for report in pile(name)]
    assert not [(a, b) for a in uris for b in uris if a != b and b.endswith("/" + a)]


def test_families_do_not_overlap_and_bundles_and_credits_belong_to_them() -> None:
    gold = truth("families")
    members = [uri for family in gold["families"] for uri in family]
    assert len(set(members)) == len(members) == 21
    assert set(gold["bundles"]) < set(members)
    texts = {report["uri"]: report["text"] for report in pile("families")}
    assert all(agency in texts[uri] for uri, agency in gold["credits"].items())
    assert set(members) < set(texts)
    assert len(set(texts) - set(members)) == 12


def test_every_answer_has_a_level_and_its_task_a_source() -> None:
    gold = truth("derivation")
    assert set(gold) == {report["uri"] for report in pile("derivation")}
    assert {entry["level"] for entry in gold.values()} == {"orig", "cut", "light", "heavy", "non"}
    assert sorted(entry["task"] for entry in gold.values() if entry["level"] == "orig") == ["a", "b", "c"]


def test_answers_cut_from_a_source_hold_only_its_sentences() -> None:
    gold = truth("derivation")
    texts = {report["uri"]: " ".join(report["text"].split()) for report in pile("derivation")}
    sources = {entry["task"]: texts[uri] for uri, entry in gold.items() if entry["level"] == "orig"}
    for uri, entry in gold.items():
        if entry["level"] == "cut":
            assert all(sentence.rstrip(".") in sources[entry["task"]] for sentence in texts[uri].split(". "))


def test_translations_pair_an_english_report_with_one_in_another_language() -> None:
    languages = {report["uri"]: report["language"] for report in pile("translations")}
    pairs = truth("translations")["pairs"]
    assert all(languages[a] == "en" and languages[b] != "en" for a, b in pairs)
    assert sorted(languages[b] for _, b in pairs) == ["de"] * 3 + ["es"] * 3 + ["fr"] * 3 + ["ru"] * 3


def test_half_of_the_pairs_of_stories_are_the_same_news() -> None:
    pairs = truth("stories")["pairs"]
    assert {uri for a, b, _ in pairs for uri in (a, b)} == {report["uri"] for report in pile("stories")}
    assert sum(same for _, _, same in pairs) == len(pairs) / 2 == 15


def test_each_event_is_told_by_three_outlets_in_their_own_words_but_for_one_quotation() -> None:
    events = truth("events")["events"]
    texts = {report["uri"]: report["text"] for report in pile("events")}
    assert sorted(uri for event in events for uri in event) == sorted(texts)
    assert [len(event) for event in events] == [3] * 8
    for event in events:
        for a, b in combinations((texts[uri] for uri in event), 2):
            assert not runs(a) & runs(b)
        shared = [
            set(QUOTATION.findall(a)) & set(QUOTATION.findall(b)) for a, b in combinations((texts[uri] for uri in event), 2)
        ]
        assert len(set().union(*shared)) <= 1


def test_reports_of_an_event_are_of_a_usual_length_and_of_the_same_or_the_next_day() -> None:
    reports = {report["uri"]: report for report in pile("events")}
    assert all(150 <= len(report["text"].split()) <= 260 for report in reports.values())
    for event in truth("events")["events"]:
        days = [date.fromisoformat(reports[uri]["published"]) for uri in event]
        assert (max(days) - min(days)).days <= 1


def pile(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (CORPORA / name / "reports.jsonl").read_text(encoding="utf-8").splitlines()]


def truth(name: str) -> Any:
    return json.loads((CORPORA / name / "gold.json").read_text(encoding="utf-8"))


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of six words outside quotation marks."""
    parts = [re.findall(r"\w+", part.lower()) for part in QUOTATION.split(text)]
    return {tuple(words[at : at + 6]) for words in parts for at in range(len(words) - 5)}
