"""`firsthand benchmark`: scores a case layer by layer, for any program."""

import json

import pytest

from firsthand.benchmarking import HALVES, piles
from firsthand.benchmarking.perfecting import perfect


@pytest.fixture(scope="module", params=HALVES)
def half(request):
    return request.param


@pytest.fixture(scope="module")
def truth(half):
    return perfect(piles.read(half))


def written(tmp_path, case):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_a_case_that_says_what_is_so_scores_1_in_every_layer_of_its_half(run, tmp_path, half, truth):
    done = run("benchmark", written(tmp_path, truth), "--json")
    figures = json.loads(done.stdout)
    assert list(figures) == [half]
    assert len(figures[half]) == 28
    assert {layer["f1"] for layer in figures[half].values()} == {1.0}


def test_errors_are_shown_of_the_half_to_tune_on_alone(run, tmp_path, half, truth):
    wrong = truth | {"hits": [], "changes": []}
    done = run("benchmark", written(tmp_path, wrong), "--errors", "2")
    assert "changes" in done.stdout
    assert ("missed" in done.stdout) == (half == "tune")


def test_the_table_has_a_row_for_each_layer(run, tmp_path, truth):
    rows = run("benchmark", written(tmp_path, truth)).stdout.splitlines()
    assert rows[2].split() == ["splits", "1.000", "1.000", "1.000"]
    assert len([row for row in rows if row.endswith("1.000")]) == 28


def test_pages_and_gold_are_written_for_other_programs(run, tmp_path):
    done = run("benchmark", "--write", str(tmp_path), "--half", "tune")
    assert done.returncode == 0
    pages = [json.loads(line) for line in (tmp_path / "tune" / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
    assert all(page.keys() <= {"uri", "text", "outlet", "published"} for page in pages), "nothing of the gold is given away"
    gold = json.loads((tmp_path / "tune" / "gold.json").read_text(encoding="utf-8"))
    texts = {page["uri"]: page["text"] for page in pages}
    assert all(
        texts[place["uri"]][place["start"] : place["end"]].strip() for place in (each["place"] for each in gold["appearances"])
    )


def test_the_agreement_of_two_annotators_is_shown(run, tmp_path):
    figures = json.loads(run("benchmark", "--agreement", "--json").stdout)["agreement"]
    assert figures["attributions"]["f1"] > 0.8


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            '{"pages": [{"id": "page-1", "uri": "https://elsewhere.example/1", "text": ""}]}',
            "none of the benchmark's pages; write them with --write",
        ),
        ('{"pages": [{"uri": "https://elsewhere.example/1"}]}', "pages[0].id is missing"),
        ('{"pages": [3]}', "pages[0] is 3, where an object belongs"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "is JSON but no case"),
        ("pages", "is not JSON"),
    ],
)
def test_what_is_no_case_of_the_benchmark_is_refused_with_what_to_do(run, tmp_path, content, says):
    path = tmp_path / "case.json"
    path.write_text(content, encoding="utf-8")
    done = run("benchmark", str(path))
    assert (done.returncode, says in done.stderr) == (2, True)


def test_a_case_that_is_not_there_is_named(run, tmp_path):
    done = run("benchmark", str(tmp_path / "none.json"))
    assert done.returncode == 2
    assert "none.json cannot be read" in done.stderr
