import io
import json
import sys
from typing import Any

from firsthand.documents.obtaining import obtain
from firsthand.model import Failure, Obtained


def everything(given: list[str]) -> list[Any]:
    """Documents and failures alike, as they come."""
    return list(obtain(given))


def test_a_folder_is_read_in_order_of_names_and_hidden_files_are_left_out(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("pile/b.txt", "pile/a.html", "pile/in/c.txt", "pile/.hidden", "pile/.git/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Some words about a quay.", encoding="utf-8")
    assert [found.uri for found in everything(["pile"])] == ["pile/a.html", "pile/b.txt", "pile/in/c.txt"]


def test_a_quoted_glob_is_expanded(tmp_path):
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    (tmp_path / "b.md").write_text("Words.", encoding="utf-8")
    assert [found.uri for found in everything([f"{tmp_path}/*.txt"])] == [(tmp_path / "a.txt").as_posix()]


def test_what_is_missing_empty_or_unmatched_is_named_and_the_rest_goes_on(tmp_path):
    (tmp_path / "none").mkdir()
    (tmp_path / "blank.txt").write_text(" \n\n", encoding="utf-8")
    (tmp_path / "good.txt").write_text("Words.", encoding="utf-8")
    given = [
        "nowhere.txt",
        str(tmp_path / "none"),
        str(tmp_path / "*.xyz"),
        str(tmp_path / "blank.txt"),
        str(tmp_path / "good.txt"),
    ]
    found = everything(given)
    assert [type(one) for one in found] == [Failure] * 4 + [Obtained]
    assert [one.error for one in found[:4]] == ["FileNotFoundError", "EmptyFolder", "NoMatch", "UnreadablePage"]
    assert all(one.step == "documents.obtain" for one in found[:4])


def test_json_lines_are_known_by_content_and_keep_their_uri_byte_for_byte(tmp_path):
    lines = [{"uri": "http://Example.org/a b", "text": "One.", "retrieved": "2024-01-02"}, {"html": "<p>Two.</p>"}]
    file = tmp_path / "reports.txt"
    file.write_bytes(b"\xef\xbb\xbf\n" + b"\r\n".join(json.dumps(line).encode() for line in lines))
    first, second = everything([str(file)])
    assert (first.uri, first.retrieved, first.media_type) == ("http://Example.org/a b", "2024-01-02", "application/json")
    assert second.uri == f"{file.as_posix()}#3"


def test_a_broken_json_line_fails_by_file_and_line_and_the_next_is_read(tmp_path):
    file = tmp_path / "r.jsonl"
    file.write_text('{"text": "One."}\n{"text": \n[1]\n{"text": "Two."}\n', encoding="utf-8")
    found = everything([str(file)])
    assert [type(one) for one in found] == [Obtained, Failure, Failure, Obtained]
    assert found[1].uri.endswith("r.jsonl#2")
    assert "line 2" in found[1].says


def test_json_lines_in_utf_16_are_read(tmp_path):
    file = tmp_path / "r.jsonl"
    file.write_text('{"uri": "a", "text": "Blåbær."}\n', encoding="utf-16")
    (found,) = everything([str(file)])
    assert json.loads(found.data)["text"] == "Blåbær."


def test_a_binary_file_says_what_it_is_and_what_to_do(tmp_path):
    file = tmp_path / "report.txt"
    file.write_bytes(b"%PDF-1.7 \x00\x01")
    (found,) = everything([str(file)])
    assert "PDF" in found.says
    assert "convert it to text" in found.says


def test_standard_input_is_one_page_called_stdin(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<html><p>Words.</p></html>")))
    (found,) = everything(["-"])
    assert (found.uri, found.media_type) == ("stdin", "text/html")
