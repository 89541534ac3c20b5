"""Connect to a case file: look before touching, and bring an older one up to date."""

import sqlite3
from pathlib import Path

from firsthand.errors import CaseError
from firsthand.store.schema import MIGRATIONS, migrate, version_of
from firsthand.store.undoing import undone
from firsthand.store.writing import WriterLock

# How long to wait for another process's transaction, in seconds. Transactions are short; a whole run is kept out by the writer lock.
_PATIENCE = 10.0


def connect_to_write(path: str) -> sqlite3.Connection:
    """Open a case, made if need be; the caller holds the writer lock. Raises CaseError, CaseIsNewer or sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    with undone(connection.close):
        version = version_of(connection, path, len(MIGRATIONS))
        connection.execute("PRAGMA journal_mode = WAL")
        # On a write-ahead log NORMAL loses at most the last commits when the power fails, and never leaves a damaged file.
        connection.execute("PRAGMA synchronous = NORMAL")
        migrate(connection, version, MIGRATIONS)
    return connection


def connect_to_read(path: str) -> sqlite3.Connection:
    """Open a case that is there, unable to change it. Raises CaseError, CaseIsNewer or sqlite3.Error."""
    if not Path(path).is_file():
        raise CaseError(f"{path} does not exist; make a case with: firsthand trace INPUT... --case {path}")
    address = f"{Path(path).absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
    with undone(connection.close):
        version = version_of(connection, path, len(MIGRATIONS))
        if version == 0:
            raise CaseError(f"{path} is empty; fill it with: firsthand trace INPUT... --case {path}")
    if version == len(MIGRATIONS):
        return connection
    connection.close()
    lock = WriterLock(Path(path))
    try:
        connect_to_write(path).close()
    finally:
        lock.release()
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
