"""The case file keeps what it is given, through kills, second writers and newer versions."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand import model
from firsthand.errors import CaseError, CaseIsBusy, CaseIsNewer
from firsthand.store import CaseFile, Result, Standing, connecting, schema
from firsthand.store.encoding import decode, encode

RECORDS = (
    model.Obtained,
    model.Page,
    model.Splitting,
    model.Report,
    model.Pair,
    model.Story,
    model.Alignment,
    model.Lineage,
    model.Failure,
    model.Decision,
    model.MadeBy,
)
# Lone surrogates are no text: nothing that reads text lets them through.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"])))
st.register_type_strategy(float, st.floats(allow_nan=False))
st.register_type_strategy(int, st.integers(min_value=-(2**63), max_value=2**63))
st.register_type_strategy(
    model.Span,
    st.builds(lambda start, size: model.Span(model.PageId("page-1"), start, start + size), *[st.integers(0, 10**6)] * 2),
)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_reading_back_a_stored_record_gives_an_equal_one(kind: type) -> None:
    @given(st.from_type(kind))
    def holds(record: object) -> None:
        assert decode(encode(record), kind) == record
        assert encode(decode(encode(record), kind)) == encode(record)

    holds()


def test_bytes_of_another_record_are_a_named_error() -> None:
    with pytest.raises(CaseError, match="firsthand trace"):
        decode(encode(model.Failure("a", "b", "c", "d")), model.Page)


@given(st.lists(st.tuples(st.text("ab/", min_size=1, max_size=3), st.binary(max_size=20), st.sampled_from([None, "2024-01-01"]))))
def test_adding_a_page_twice_changes_nothing(pile: list[tuple[str, bytes, str | None]]) -> None:
    documents = [model.Obtained(uri, data, "text/plain", retrieved) for uri, data, retrieved in pile]
    with CaseFile(":memory:") as case:
        case.add(documents, since=0)
        once = (case.documents(), [case.obtained(entry) for entry in case.documents()])
        again = case.add(documents, since=case.count_documents())
        assert (case.documents(), [case.obtained(entry) for entry in case.documents()]) == once
        assert not any(each.new for each in again)
        assert set(once[1]) == set(documents)


def test_equal_bytes_at_two_addresses_are_two_documents_kept_once(tmp_path: Path) -> None:
    with CaseFile(tmp_path / "case.db") as case:
        case.add([document("a"), document("b")], since=0)
        assert [entry.uri for entry in case.documents()] == ["a", "b"]
    with sqlite3.connect(tmp_path / "case.db") as connection:
        assert connection.execute("SELECT count(*) FROM blobs").fetchone() == (1,)


def test_an_address_that_held_other_bytes_before_this_run_has_changed() -> None:
    with CaseFile(":memory:") as case:
        (first, second) = case.add([document("a", b"one"), document("a", b"two")], since=0)
        assert not first.changed
        assert not second.changed
        (third,) = case.add([document("a", b"three")], since=case.count_documents())
        assert third.changed


def test_damaged_bytes_are_noticed(tmp_path: Path) -> None:
    with CaseFile(tmp_path / "case.db") as case:
        case.add([document("a")], since=0)
    with sqlite3.connect(tmp_path / "case.db") as connection:
        connection.execute("UPDATE blobs SET data = x'00'")
    with CaseFile(tmp_path / "case.db", writing=False) as case, pytest.raises(CaseError, match="damaged"):
        case.obtained(case.documents()[0])


def test_a_failure_is_forgotten_once_its_input_is_obtained() -> None:
    with CaseFile(":memory:") as case:
        case.fail([model.Failure("a", "documents.obtain", "E", "gone"), model.Failure("b", "documents.obtain", "E", "gone")])
        case.add([document("a")], since=0)
        case.forgive()
        assert [failure.uri for failure in case.failures()] == ["b"]


def test_finishing_forgets_results_that_no_longer_stand() -> None:
    with CaseFile(":memory:") as case:
        case.begin()
        case.keep([result("old"), result("new")])
        assert case.unfinished()
        case.finish(Standing(("new",), model.MadeBy("0.1.0", {"step": 1})))
        assert not case.unfinished()
        assert case.standing(["step"]) == (result("new"),)
        assert case.standing([]) == ()
        assert case.results(["old", "new"]) == {"new": result("new")}
        assert case.made_by() == model.MadeBy("0.1.0", {"step": 1})


def test_more_keys_than_sqlite_takes_at_once_are_found() -> None:
    keys = [f"{number:05}" for number in range(2500)]
    with CaseFile(":memory:") as case:
        case.keep(result(key) for key in keys)
        case.keep_vectors((key, b"v") for key in keys)
        assert sorted(case.results(keys)) == keys
        assert sorted(case.vectors(keys)) == keys


def test_a_decision_is_never_overwritten() -> None:
    yes = model.Decision("dec-1", "a is b", "yes", "reader", "2024-01-01")
    with CaseFile(":memory:") as case:
        case.decide(yes)
        case.decide(model.Decision("dec-1", "a is b", "no", "reader", "2024-01-02"))
        assert case.decisions() == (yes,)


def test_a_case_at_rest_is_one_file(tmp_path: Path) -> None:
    with CaseFile(tmp_path / "case.db") as case:
        case.add([document("a")], since=0)
    assert [path.name for path in tmp_path.iterdir()] == ["case.db"]


def test_a_second_writer_is_told_to_wait_and_a_reader_is_not(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    with CaseFile(path) as case:
        case.add([document("a")], since=0)
        with pytest.raises(CaseIsBusy, match="wait"):
            CaseFile(path)
        with CaseFile(path, writing=False) as reader:
            assert reader.count_documents() == 1
    CaseFile(path).close()


def test_two_processes_cannot_write_one_case(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    code = (
        f"import sys; from firsthand.store import CaseFile; CaseFile({str(path)!r}); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(CaseIsBusy):
            CaseFile(path)
        other.kill()
        other.wait()
    CaseFile(path).close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, only a text that is long enough " * 20, b"SQLite format 3\0" + b"\xff" * 2000]
)
def test_a_file_that_is_no_case_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    for writing in (True, False):
        with pytest.raises(CaseError, match=r"notes\.txt"):
            CaseFile(path, writing=writing)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["notes.txt"]


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(CaseError, match="not a Firsthand case"):
        CaseFile(path)
    assert path.read_bytes() == before


def test_a_case_of_a_later_version_says_so(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    CaseFile(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    for writing in (True, False):
        with pytest.raises(CaseIsNewer, match="later version"):
            CaseFile(path, writing=writing)


def test_a_missing_case_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="does not exist"):
        CaseFile(tmp_path / "none.db", writing=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_cut_short_is_a_named_error(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    with CaseFile(path) as case:
        case.add([document(f"{number}", os.urandom(5000)) for number in range(50)], since=0)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(CaseError, match=r"case\.db"), CaseFile(path, writing=False) as case:
        [case.obtained(entry) for entry in case.documents()]


@pytest.mark.parametrize("writing", [True, False])
def test_an_older_case_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, writing: bool) -> None:
    path = tmp_path / "case.db"
    with CaseFile(path) as case:
        case.add([document("a")], since=0)
    later = (*schema.MIGRATIONS, ("ALTER TABLE obtained ADD COLUMN note TEXT NOT NULL DEFAULT 'old'",))
    monkeypatch.setattr(connecting, "MIGRATIONS", later)
    with CaseFile(path, writing=writing) as case:
        assert [entry.uri for entry in case.documents()] == ["a"]
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(later),)
        assert connection.execute("SELECT note FROM obtained").fetchall() == [("old",)]


def test_a_migration_that_fails_leaves_the_case_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "case.db"
    CaseFile(path).close()
    broken = (*schema.MIGRATIONS, ("CREATE TABLE half (done)", "SELECT nothing FROM nowhere"))
    with monkeypatch.context() as patched:
        patched.setattr(connecting, "MIGRATIONS", broken)
        with pytest.raises(CaseError):
            CaseFile(path)
    with CaseFile(path) as case:
        assert case.count_documents() == 0
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="sends SIGKILL, which Windows has not")
def test_a_writer_killed_at_any_moment_leaves_a_case_that_opens(tmp_path: Path) -> None:
    path = tmp_path / "case.db"
    code = f"""
from firsthand.model import Obtained
from firsthand.store import CaseFile
with CaseFile({str(path)!r}) as case:
    for number in range(10**9):
        case.add([Obtained(f"{{number}}-{{part}}", b"text %d" % number * 500, "text/plain") for part in range(3)], since=0)
        print(number, flush=True)
"""
    for pause in (0.0, 0.01, 0.05, 0.1):
        path.unlink(missing_ok=True)
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(pause)
            writer.send_signal(signal.SIGKILL)
            said = [0, *(int(line) for line in writer.stdout.read().split())]
        with CaseFile(path) as case:
            assert case.count_documents() % 3 == 0
            assert case.count_documents() >= 3 * (max(said) + 1)
            for entry in case.documents():
                case.obtained(entry)


def document(uri: str, data: bytes = b"some text") -> model.Obtained:
    return model.Obtained(uri, data, "text/plain")


def result(key: str) -> Result:
    return Result(key, "step", 1, "made", b"payload")
