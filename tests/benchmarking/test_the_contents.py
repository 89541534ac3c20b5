"""The benchmark holds what its data card says."""

import re
from collections import Counter

import pytest

from firsthand.benchmarking import HALVES, piles
from firsthand.benchmarking.compiling import compile_stories
from firsthand.benchmarking.notation import ONE_OF


@pytest.fixture(scope="module")
def golds():
    return [piles.read(half) for half in HALVES]


def every(golds, name):
    return [item for gold in golds for item in getattr(gold, name)]


def test_there_are_stories_enough_reports_enough_and_outlets_enough(golds):
    reports = every(golds, "reports")
    stories = [story for story, count in Counter(report.story for report in reports).items() if count > 1]
    assert len(stories) >= 12
    assert len(reports) >= 120
    assert len({report.outlet for report in reports}) >= 20


def test_one_story_is_told_in_four_languages(golds):
    languages: dict[str, set[str]] = {}
    for report in every(golds, "reports"):
        languages.setdefault(report.story, set()).add(report.language)
    assert max(map(len, languages.values())) == 4


@pytest.mark.parametrize("half", [0, 1], ids=HALVES)
def test_each_half_has_every_sort_of_thing(golds, half):
    gold = golds[half]
    assert {descent.kinds[0] for descent in gold.descents} == set(ONE_OF["descent"])
    assert {appearance.act for appearance in gold.appearances} == set(ONE_OF["act"])
    assert {appearance.certainty for appearance in gold.appearances} == set(ONE_OF["certainty"])
    assert {appearance.speech for appearance in gold.appearances} == set(ONE_OF["speech"])
    assert {source.kind for source in gold.sources} >= set(ONE_OF["source"])
    assert {claim.state for claim in gold.claims if claim.declared} == set(ONE_OF["state"])
    assert {entity.schema for entity in gold.entities} >= {
        "Person",
        "Company",
        "PublicBody",
        "Organization",
        "Address",
        "Product",
        "Vessel",
    }
    material = {change.kinds[0] for change in gold.changes if change.severity == "material"}
    assert material >= {"quantity", "certainty", "attribution", "quotation", "scope", "omission"}
    assert len(gold.unseen) >= 2
    assert any(descent.passages for descent in gold.descents)
    assert any(entity.lookalikes for entity in gold.entities)


def test_pages_of_several_reports_stand_in_both_halves(golds):
    for gold in golds:
        several = [uri for uri, count in Counter(report.place.uri for report in gold.reports).items() if count > 1]
        assert len(several) >= 4


def test_each_story_says_what_must_not_be_called_changed(golds):
    stories = {report.story for report in every(golds, "reports")}
    kept = Counter(passage.story for passage in every(golds, "kept"))
    folders = {story for story in stories if "/" not in story}
    assert {story: count for story, count in kept.items() if story in folders and count < 3} == {}
    assert folders <= kept.keys()


def test_a_third_of_the_pages_was_annotated_twice(golds):
    home = piles.home()
    again = [path.parent.name for path in (home / "agreement" / "second").glob("*/story.toml")]
    texts = {name: next(home.glob(f"*/{name}/pages")).parent for name in again}
    second = compile_stories(tuple(home / "agreement" / "second" / name for name in again), home, "second", texts)
    assert len(second.pages) * 3 >= len(every(golds, "pages"))


def test_no_page_says_which_half_it_is_in_or_what_is_to_be_found(golds):
    for page in every(golds, "pages"):
        assert re.fullmatch(r"https://[a-z0-9.-]+\.example/\S*", page.uri), page.uri
        assert page.text == page.text.strip()
