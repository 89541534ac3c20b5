"""Cases with odd fields are refused by name, and what lies on pages that the benchmark does not have is left out."""

import copy
import json
import re
from typing import Any

import pytest
from tests.benchmarking.smallgold import GOLD

from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import score
from firsthand.errors import BenchmarkError

Record = dict[str, Any]


def put(case: Record, path: str, value: object) -> Record:
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    inner: Any = case
    for part in way:
        inner = inner[part]
    inner[last] = value
    return case


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("pages", {}, "pages is {}, where a list belongs"),
        ("reports.0", "rep-1", r"reports\[0\] is 'rep-1', where an object belongs"),
        ("reports.0.start", "0", r"reports\[0\]\.start is '0', where a whole number belongs"),
        ("reports.0.end", True, r"reports\[0\]\.end is True, where a whole number belongs"),
        ("reports.0.id", ["rep-1"], r"reports\[0\]\.id is .* where text belongs"),
        ("lineages.0.descents.0.confidence", None, r"descents\[0\]\.confidence is None, where a number belongs"),
        ("lineages.0.descents.0.confidence", float("nan"), r"confidence is nan, where a number belongs"),
        ("lineages.0.descents.0.confidence", 10**400, r"confidence is 1000000000.*, where a number belongs"),
        ("claims.0.appearances.0.cue", {}, r"cue\.start is missing"),
        ("claims.0.independence", None, r"claims\[0\]\.independence is None"),
        ("claims.0.text", "\ud800", r"claims\[0\]\.text is .* where text belongs"),
        ("hits.0.alert", "yes", r"hits\[0\]\.alert is 'yes', where true or false belongs"),
    ],
)
def test_a_field_of_another_sort_is_refused_with_its_place(path, value, says):
    with pytest.raises(BenchmarkError, match=says):
        score(put(copy.deepcopy(perfect(GOLD)), path, value), GOLD)


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (4, 3), (0, 10**12)])
@pytest.mark.parametrize("where", ["reports.0", "entities.0.mentions.0", "claims.0.appearances.0"])
def test_a_stretch_outside_of_the_text_is_refused(where, start, end):
    case = copy.deepcopy(perfect(GOLD))
    put(put(case, f"{where}.start", start), f"{where}.end", end)
    with pytest.raises(BenchmarkError, match=f"a stretch from {start} to {end} on https://"):
        score(case, GOLD)


def test_a_cue_outside_of_the_text_is_refused():
    case = put(copy.deepcopy(perfect(GOLD)), "claims.0.appearances.0.cue", {"start": 0, "end": 10**12})
    with pytest.raises(BenchmarkError, match="a stretch from 0 to"):
        score(case, GOLD)


@pytest.mark.parametrize("name", ["pages", "reports", "stories", "sources", "claims", "entities"])
def test_two_records_with_one_id_are_refused(name):
    case = copy.deepcopy(perfect(GOLD))
    case[name].append(case[name][0])
    with pytest.raises(BenchmarkError, match=f"2 of the {name} of the case have the id"):
        score(case, GOLD)


def test_ids_that_mean_nothing_are_wrong_and_no_surprise():
    case = copy.deepcopy(perfect(GOLD))
    put(case, "lineages.0.descents.0.parent", "rep-nowhere")
    put(case, "claims.0.responses", ["clm-nowhere"])
    put(case, "claims.0.appearances.0.chain", ["src-nowhere", "src-nobody"])
    put(case, "hits.0.entity", "ent-nowhere")
    scores = score(case, GOLD)
    assert all(scores[name].f1 < 1 for name in ("descents", "hits", "chains"))


def test_what_lies_on_other_pages_is_neither_right_nor_wrong():
    ours, other = perfect(GOLD), elsewhere(perfect(GOLD))
    both = {name: [*other[name], *ours[name]] if isinstance(ours[name], list) else ours[name] for name in ours}
    assert {layer.name: layer.f1 for layer in score(both, GOLD).layers if layer.f1 < 1} == {}


def elsewhere(case: Record) -> Record:
    """The same case under other ids, of pages with other addresses that end as those of the benchmark do."""
    text = re.sub(r'"((?:page|rep|out|src|sto|uns|clm|chg|ent|rel)-[0-9a-f]{16})"', r'"\1-2"', json.dumps(case))
    other: Record = json.loads(text)
    for number, page in enumerate(other["pages"]):
        page["uri"] = f"https://elsewhere.example/{number}/page"
        page["text"] = f"{page['text']} "
    return other
