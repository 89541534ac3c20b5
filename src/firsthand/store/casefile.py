"""A case in one SQLite file: original bytes, what each step made of them, vectors, failures and decisions.

Everything written is written in transactions on a write-ahead log, so a process that is killed at any moment leaves a file that
opens, and holds all that was committed. While nobody writes, the file is one self-contained file.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from firsthand.errors import CaseError
from firsthand.model import Decision, Failure, MadeBy, Obtained
from firsthand.store.connecting import connect_to_read, connect_to_write
from firsthand.store.encoding import decode, encode
from firsthand.store.holdings import Addition, Entry, Result, Standing
from firsthand.store.troubles import explained
from firsthand.store.undoing import undone
from firsthand.store.writing import WriterLock

MEMORY = ":memory:"
# SQLite takes at most 999 parameters in the oldest versions that Python 3.11 may come with.
_AT_ONCE = 500


class CaseFile:
    """One case, open for writing (the default) or only for reading. A context manager.

    Raises CaseError where the file is no case, CaseIsNewer where a later version wrote it, CaseIsBusy where another process is
    writing to it. The path ":memory:" keeps the case in memory.
    """

    def __init__(self, path: Path | str, *, writing: bool = True) -> None:
        self.path = str(path)
        self.writing = writing
        self._lock: WriterLock | None = None
        with explained(self.path):
            if not writing:
                self._connection = connect_to_read(self.path)
                return
            if self.path != MEMORY:
                self._lock = WriterLock(Path(self.path))
            with undone(self._release):
                self._connection = connect_to_write(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was kept stays."""
        if self.writing:
            # Fold the write-ahead log in, so that one file can be copied or sent. A reader may be in the way; then it stays.
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()
        self._release()

    # Documents

    def add(self, documents: Sequence[Obtained], since: int) -> tuple[Addition, ...]:
        """Keep documents with their bytes. One that the case holds already changes nothing.

        `since` is `count_documents()` from before the run: only bytes that stood at an address earlier than that make it changed.
        """
        with self._transaction():
            return tuple(self._add(document, since) for document in documents)

    def count_documents(self) -> int:
        """How many documents the case holds."""
        with explained(self.path):
            (count,) = self._connection.execute("SELECT count(*) FROM obtained").fetchone()
        return int(count)

    def documents(self) -> tuple[Entry, ...]:
        """Every document of the case, sorted, without its bytes."""
        with explained(self.path):
            rows = self._connection.execute(
                "SELECT uri, retrieved, sha256, media_type FROM obtained ORDER BY uri, ifnull(retrieved, ''), sha256"
            ).fetchall()
        return tuple(Entry(*row) for row in rows)

    def obtained(self, entry: Entry) -> Obtained:
        """A document with its bytes, checked against its hash."""
        with explained(self.path):
            row = self._connection.execute("SELECT data FROM blobs WHERE sha256 = ?", (entry.sha256,)).fetchone()
        try:
            data = zlib.decompress(row[0]) if row else b""
        except zlib.error:
            data = b""
        if hashlib.sha256(data).hexdigest() != entry.sha256:
            raise CaseError(f"{self.path} is damaged: the bytes of {entry.uri} are not those that were added; restore a backup")
        return Obtained(entry.uri, data, entry.media_type, entry.retrieved)

    # What steps made

    def results(self, keys: Iterable[str]) -> dict[str, Result]:
        """Those of the results named by `keys` that the case holds."""
        found = {}
        for row in self._select("SELECT key, step, version, state, payload FROM results WHERE key IN", keys):
            found[row[0]] = Result(*row)
        return found

    def keep(self, results: Iterable[Result]) -> None:
        """Keep results in one transaction; a later one replaces an earlier one of the same key."""
        with self._transaction():
            self._connection.executemany(
                "INSERT OR REPLACE INTO results (key, step, version, state, payload) VALUES (?, ?, ?, ?, ?)",
                [(each.key, each.step, each.version, each.state, each.payload) for each in results],
            )

    def vectors(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Those of the vectors named by `keys` that the case holds."""
        return dict(self._select("SELECT key, data FROM vectors WHERE key IN", keys))

    def keep_vectors(self, vectors: Iterable[tuple[str, bytes]]) -> None:
        """Keep vectors by key, in one transaction."""
        with self._transaction():
            self._connection.executemany("INSERT OR REPLACE INTO vectors (key, data) VALUES (?, ?)", list(vectors))

    # Where the case stands

    def begin(self) -> None:
        """Note that a run has begun and that the case is behind its documents until `finish`."""
        with self._transaction():
            self._set("unfinished", b"1")

    def finish(self, standing: Standing) -> None:
        """Say which results make up the case now. Results that no longer do are forgotten: they can be computed again."""
        with self._transaction():
            self._connection.execute("DELETE FROM standing")
            self._connection.executemany("INSERT OR IGNORE INTO standing (key) VALUES (?)", [(key,) for key in standing.keys])
            self._connection.execute("DELETE FROM results WHERE key NOT IN (SELECT key FROM standing)")
            self._set("made_by", encode(standing.made_by))
            self._connection.execute("DELETE FROM meta WHERE name = 'unfinished'")

    def standing(self, steps: Iterable[str]) -> tuple[Result, ...]:
        """The results of `steps` that made up the case when the last run ended, and the failures of all steps, by key."""
        named = tuple(steps)
        chosen = f"state != 'made' OR step IN ({','.join('?' * len(named))})"
        query = f"SELECT key, step, version, state, payload FROM results JOIN standing USING (key) WHERE {chosen} ORDER BY key"  # noqa: S608 - only question marks
        with explained(self.path):
            rows = self._connection.execute(query, named).fetchall()
        return tuple(Result(*row) for row in rows)

    def made_by(self) -> MadeBy | None:
        """What computed the case when the last run ended; None where no run has ended yet."""
        value = self._meta("made_by")
        return None if value is None else decode(value, MadeBy)

    def unfinished(self) -> bool:
        """Whether a run has begun and not ended."""
        return self._meta("unfinished") is not None

    # Failures and decisions

    def fail(self, failures: Iterable[Failure]) -> None:
        """Keep failures to obtain an input, one for each address and step."""
        with self._transaction():
            self._connection.executemany(
                "INSERT OR REPLACE INTO failures (uri, step, error, says) VALUES (?, ?, ?, ?)",
                [(each.uri, each.step, each.error, each.says) for each in failures],
            )

    def forgive(self) -> None:
        """Forget the failures of addresses that the case by now holds a document from."""
        with self._transaction():
            self._connection.execute("DELETE FROM failures WHERE uri IN (SELECT uri FROM obtained)")

    def failures(self) -> tuple[Failure, ...]:
        """The inputs that could not be obtained, sorted."""
        with explained(self.path):
            rows = self._connection.execute("SELECT uri, step, error, says FROM failures").fetchall()
        return tuple(sorted(Failure(*row) for row in rows))

    def decide(self, decision: Decision) -> None:
        """Keep a person's decision. Decisions are never overwritten: one that is there already changes nothing."""
        with self._transaction():
            self._connection.execute(
                "INSERT OR IGNORE INTO decisions VALUES (?, ?, ?, ?, ?, ?)",
                (decision.id, decision.subject, decision.ruling, decision.by, decision.at, decision.note),
            )

    def decisions(self) -> tuple[Decision, ...]:
        """Every decision, sorted."""
        with explained(self.path):
            rows = self._connection.execute('SELECT id, subject, ruling, "by", at, note FROM decisions').fetchall()
        return tuple(sorted(Decision(*row) for row in rows))

    def _add(self, document: Obtained, since: int) -> Addition:
        entry = Entry(document.uri, document.retrieved, hashlib.sha256(document.data).hexdigest(), document.media_type)
        execute = self._connection.execute
        # What it is to be read as is not part of what it is: a later version may know better.
        known = execute(
            "UPDATE obtained SET media_type = ? WHERE uri = ? AND ifnull(retrieved, '') = ? AND sha256 = ?",
            (entry.media_type, entry.uri, entry.retrieved or "", entry.sha256),
        ).rowcount
        if known:
            return Addition(entry, new=False, changed=False)
        before = execute("SELECT 1 FROM obtained WHERE uri = ? AND retrieved IS NULL AND id <= ?", (entry.uri, since)).fetchone()
        if not execute("SELECT 1 FROM blobs WHERE sha256 = ?", (entry.sha256,)).fetchone():
            execute("INSERT INTO blobs (sha256, data) VALUES (?, ?)", (entry.sha256, zlib.compress(document.data)))
        execute(
            "INSERT INTO obtained (uri, retrieved, sha256, media_type) VALUES (?, ?, ?, ?)",
            (entry.uri, entry.retrieved, entry.sha256, entry.media_type),
        )
        return Addition(entry, new=True, changed=before is not None and entry.retrieved is None)

    def _select(self, query: str, keys: Iterable[str]) -> Iterator[Any]:
        wanted = sorted(set(keys))
        with explained(self.path):
            for at in range(0, len(wanted), _AT_ONCE):
                some = wanted[at : at + _AT_ONCE]
                yield from self._connection.execute(f"{query} ({','.join('?' * len(some))})", some).fetchall()

    def _set(self, name: str, value: bytes) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))

    def _meta(self, name: str) -> bytes | None:
        with explained(self.path):
            row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with explained(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            with undone(self._roll_back):
                yield
                self._connection.execute("COMMIT")

    def _roll_back(self) -> None:
        # A full disk may have ended the transaction already.
        with suppress(sqlite3.Error):
            self._connection.execute("ROLLBACK")

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
