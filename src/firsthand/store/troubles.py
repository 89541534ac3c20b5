"""What SQLite raises, as errors that say what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from firsthand.errors import CaseError, CaseIsBusy

_BUSY = frozenset([sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED])
_CLOSED_TO_US = frozenset([sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH])


@contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn SQLite's errors about the case at `path` into CaseError and CaseIsBusy."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explain(error, path) from error


def _explain(error: sqlite3.Error, path: str) -> CaseError:
    # Extended codes carry the plain code in their low byte. Errors of the Python module itself carry none.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _BUSY:
        return CaseIsBusy(f"{path} is being written by another run; wait until it has ended, or give another path for the case")
    if code == sqlite3.SQLITE_NOTADB:
        return CaseError(f"{path} is not a Firsthand case; give another path for the case")
    if code == sqlite3.SQLITE_CORRUPT:
        return CaseError(f"{path} is damaged; restore it from a backup, or move it away and trace the inputs again")
    if code == sqlite3.SQLITE_FULL:
        return CaseError(f"the disk that holds {path} is full; make room and run again: what was done so far is kept")
    if code in _CLOSED_TO_US:
        return CaseError(f"{path} cannot be opened ({error}); check that the folder exists and may be written to")
    return CaseError(f"{path} cannot be used ({error}); check the disk, and run again: what was done so far is kept")
