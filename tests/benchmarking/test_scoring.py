"""The scorer: what a perfect, an empty, a lumping and a thoughtless case score."""

import dataclasses
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.benchmarking.careless import empty, lumped, whole
from tests.benchmarking.smallgold import GOLD

import firsthand.benchmarking
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import LAYERS, Scores, errors, score, table
from firsthand.errors import BenchmarkError
from firsthand.exports.schema import schema_text

# To put everything into one does nothing to what single reports are found to say: those layers stay as they were.
LUMPABLE = (
    "stories",
    "descents",
    "descent kinds",
    "direction",
    "unseen",
    "passages",
    "chains",
    "responses",
    "claims joined",
    "claims joined in other words",
    "origins",
    "independence",
    "rests on",
    "entities joined",
    "relations",
    "hits",
)


def test_a_perfect_case_scores_one_in_every_layer():
    scores = score(perfect(GOLD), GOLD)
    assert {layer.name: layer.f1 for layer in scores.layers if layer.f1 < 1} == {}
    assert errors(scores, 5) == ()


def test_the_small_pile_asks_something_in_every_layer():
    scores = score(perfect(GOLD), GOLD)
    assert [layer.name for layer in scores.layers if not layer.right] == []
    assert len(scores.layers) == len(LAYERS) == 28


def test_a_perfect_case_is_valid_against_the_schema():
    import jsonschema

    jsonschema.validate(json.loads(json.dumps(perfect(GOLD))), json.loads(schema_text()))


def test_a_perfect_case_quotes_what_stands_in_its_pages():
    case = perfect(GOLD)
    texts = {page["id"]: page["text"] for page in case["pages"]}
    for claim in case["claims"]:
        for one in claim["appearances"]:
            assert texts[one["page"]][one["start"] : one["end"]] == one["quote"]


def test_a_perfect_case_does_not_carry_the_ids_of_the_benchmark():
    text = json.dumps({key: value for key, value in perfect(GOLD).items() if key not in {"pages", "stories"}})
    assert "crane/" not in text
    assert "strike/" not in text


def test_the_ids_of_an_annotation_mean_nothing():
    again = renamed(GOLD)
    assert again.sources != GOLD.sources
    assert _below_one(score(perfect(again), GOLD)) == {}


def renamed(record: Any) -> Any:
    """The same record with all ids of stories written backwards."""
    if isinstance(record, str):
        return re.sub(r"^(crane/|strike/)([^ ]+)$", lambda found: found[1] + found[2][::-1], record)
    if isinstance(record, tuple):
        return tuple(renamed(one) for one in record)
    if dataclasses.is_dataclass(record) and not isinstance(record, type):
        return type(record)(*(renamed(getattr(record, field.name)) for field in dataclasses.fields(record)))
    return record


def test_an_empty_case_scores_next_to_nothing_in_every_layer():
    assert _above(score(empty(GOLD), GOLD), 0.1) == {}


def test_a_case_that_takes_every_page_for_one_saying_scores_next_to_nothing_in_every_layer():
    assert _above(score(whole(GOLD), GOLD), 0.1) == {}


def test_a_case_that_puts_everything_into_one_scores_next_to_nothing_where_things_are_joined():
    scores = score(lumped(GOLD), GOLD)
    assert {name: f1 for name, f1 in _above(scores, 0.1).items() if name in LUMPABLE} == {}
    assert {layer.name for layer in scores.layers if layer.f1 == 1} >= {"attributions", "speakers", "own voice", "quantities"}


def test_a_case_with_no_fields_at_all_is_an_empty_case():
    assert _above(score({}, GOLD), 0.1) == {}


def test_a_page_with_another_text_is_refused_by_name():
    case = perfect(GOLD)
    case["pages"][2]["text"] += " "
    with pytest.raises(BenchmarkError, match=r"tarn\.example/page has another text"):
        score(case, GOLD)


def test_a_case_of_other_pages_is_refused():
    case = perfect(GOLD)
    for number, page in enumerate(case["pages"]):
        page["uri"] = f"https://elsewhere.example/{number}"
    with pytest.raises(BenchmarkError, match="None of the pages"):
        score(case, GOLD)


def test_a_case_that_is_not_as_the_format_says_is_refused():
    case = perfect(GOLD)
    del case["claims"][0]["appearances"][0]["chain"]
    with pytest.raises(BenchmarkError, match="chain"):
        score(case, GOLD)


def test_pages_given_as_files_are_known_by_the_last_part_of_their_address():
    pages = tuple(dataclasses.replace(page, uri=page.uri) for page in GOLD.pages)
    case = perfect(GOLD)
    for number, page in enumerate(case["pages"]):
        page["uri"] = f"pile.jsonl#{pages[number].uri}".replace("/page", f"/{number}/page")
    # All last parts are the same here, so the texts decide.
    assert _below_one(score(case, GOLD)) == {}


def test_the_order_of_the_records_of_a_case_does_not_matter():
    case = perfect(GOLD)
    for name in ("pages", "reports", "sources", "claims", "changes", "entities", "relations"):
        case[name] = case[name][::-1]
    assert _below_one(score(case, GOLD)) == {}


def test_the_table_has_a_line_for_each_layer_and_the_errors_name_the_place():
    scores = score(empty(GOLD), GOLD)
    assert len(table(scores)) == len(LAYERS) + 1
    shown = errors(scores, 1)
    assert any(line.startswith("attributions, missed, 1 of 15 shown") for line in shown)
    assert any("https://halden.example/page at" in line for line in shown)


def test_the_scorer_needs_nothing_but_python():
    code = "import firsthand.benchmarking.scoring, firsthand.benchmarking.perfecting, sys; print(*sys.modules)"
    source = Path(firsthand.benchmarking.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], env={"PYTHONPATH": str(source)}, capture_output=True, text=True, check=True
    )
    ours = [name for name in done.stdout.split() if name.startswith("firsthand.")]
    assert [name for name in ours if not name.startswith(("firsthand.benchmarking", "firsthand.errors"))] == []


def test_attributions_are_also_given_by_language():
    assert scores_note("attributions") == "F1 by language: de 1.00, en 1.00"


def scores_note(name: str) -> str:
    return score(perfect(GOLD), GOLD)[name].note


def _above(scores: Scores, limit: float) -> dict[str, float]:
    return {layer.name: layer.f1 for layer in scores.layers if layer.f1 >= limit}


def _below_one(scores: Scores) -> dict[str, float]:
    return {layer.name: layer.f1 for layer in scores.layers if layer.f1 < 1}
