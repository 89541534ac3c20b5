"""The public Python API, which the command line itself uses."""

import doctest
from pathlib import Path

import pytest

import firsthand
from firsthand import tracing


def test_the_examples_in_the_docstrings_hold():
    results = doctest.testmod(tracing)
    assert results.attempted >= 6
    assert results.failed == 0


def test_documents_in_memory_need_no_file(pile, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    documents = [firsthand.Obtained(line["uri"], line["text"].encode(), "text/plain") for line in pile[:3]]
    traced = firsthand.trace(documents, workers=1)
    assert (traced.before, traced.new, len(traced.case.reports)) == (0, 3, 3)
    assert traced.paths == firsthand.Written()
    assert list(tmp_path.iterdir()) == []


def test_one_input_needs_no_list(jsonl):
    assert firsthand.trace(str(jsonl), workers=1).new == 12
    assert firsthand.trace(jsonl, workers=1).new == 12


def test_a_case_is_the_same_when_it_is_opened_again(jsonl, tmp_path):
    traced = firsthand.trace(jsonl, case=tmp_path / "case.db", workers=1)
    with firsthand.open_case(tmp_path / "case.db") as opened:
        assert opened.case() == traced.case
        assert not opened.unfinished()


def test_every_span_of_a_case_lies_in_its_page(jsonl):
    case = firsthand.trace(jsonl, workers=1).case
    sizes = {page.id: len(page.text) for page in case.pages}
    spans = [span for lineage in case.lineages for match in lineage.matches for span in (match.a, match.b)]
    spans += [span for source in case.sources for span in source.mentions]
    spans += [apparatus.span for apparatus in case.apparatus]
    assert spans
    assert all(span.end <= sizes[span.page] for span in spans)


def test_mistakes_of_the_caller_are_usage_errors(tmp_path):
    with pytest.raises(firsthand.UsageError, match="worker"):
        firsthand.trace([], workers=0)
    with pytest.raises(firsthand.UsageError, match="does not exist"):
        firsthand.trace([], watchlists=[tmp_path / "none.csv"])
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(firsthand.UsageError, match="cannot be written"):
        firsthand.trace([], out=tmp_path / "file")


def test_a_run_tells_its_progress(jsonl):
    steps = []
    firsthand.trace(Path(jsonl), workers=1, progress=lambda progress: steps.append(progress.step))
    assert list(dict.fromkeys(steps))[:3] == ["documents.obtain", "documents.read", "documents.split"]
