"""The tables of a case file, and the steps from each version of them to the next."""

import sqlite3

from firsthand.errors import CaseError, CaseIsNewer
from firsthand.store.undoing import undone

# "FHND": says in the header of the file that it is a case, to `file` and to us.
APPLICATION_ID = 0x46484E44

Migration = tuple[str, ...]

# One entry a schema version, oldest first; an entry that has been released never changes. A new version is one more entry.
MIGRATIONS: tuple[Migration, ...] = (
    (
        # Original bytes, compressed, once however many addresses gave them.
        "CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL)",
        # One row a document obtained. Address, time and bytes together are what a page's id is made of.
        """CREATE TABLE obtained (
            id INTEGER PRIMARY KEY,
            uri TEXT NOT NULL,
            retrieved TEXT,
            sha256 TEXT NOT NULL REFERENCES blobs (sha256),
            media_type TEXT NOT NULL
        )""",
        # ifnull: SQLite takes two NULLs for different, and most documents say no time.
        "CREATE UNIQUE INDEX obtained_once ON obtained (uri, ifnull(retrieved, ''), sha256)",
        # What each step made of each input. `state` is made, unreadable (expected, stays) or failed (a surprise, tried again).
        """CREATE TABLE results (
            key TEXT PRIMARY KEY,
            step TEXT NOT NULL,
            version INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('made', 'unreadable', 'failed')),
            payload BLOB NOT NULL
        )""",
        # Half-precision sentence vectors, by the hash of model and sentence. With a rowid: without, each would take a page of its own.
        "CREATE TABLE vectors (key TEXT PRIMARY KEY, data BLOB NOT NULL)",
        # Inputs that could not even be obtained.
        """CREATE TABLE failures (
            uri TEXT NOT NULL, step TEXT NOT NULL, error TEXT NOT NULL, says TEXT NOT NULL, PRIMARY KEY (uri, step)
        )""",
        """CREATE TABLE decisions (
            id TEXT PRIMARY KEY, subject TEXT NOT NULL, ruling TEXT NOT NULL CHECK (ruling IN ('yes', 'no', 'unsure')),
            "by" TEXT NOT NULL, at TEXT NOT NULL, note TEXT NOT NULL
        )""",
        # Which results the case consisted of when the last run ended: what an export reads.
        "CREATE TABLE standing (key TEXT PRIMARY KEY REFERENCES results (key)) WITHOUT ROWID",
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
    ),
)


def version_of(connection: sqlite3.Connection, path: str, newest: int = len(MIGRATIONS)) -> int:
    """Give the schema version of an open file: 0 for a new one. Raises CaseError where it is no case, CaseIsNewer where it is too new.

    Changes nothing, so that looking at somebody else's database leaves it as it was.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application == 0 and version == 0 and tables == 0:
        return 0
    if application != APPLICATION_ID:
        raise CaseError(f"{path} is a database, but not a Firsthand case; give another path for the case")
    if version > newest:
        raise CaseIsNewer(
            f"{path} was written by a later version of Firsthand (schema {version}, this one knows {newest}); "
            "install that version to open it, or start a new case"
        )
    return int(version)


def migrate(connection: sqlite3.Connection, version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Bring an open file from schema `version` to the newest, each step whole or not at all."""
    for number, statements in enumerate(migrations[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        with undone(lambda: connection.execute("ROLLBACK")):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
