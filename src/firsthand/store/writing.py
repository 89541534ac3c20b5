"""Let one run at a time write to a case."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from firsthand.errors import CaseError


class WriterLock:
    """Held by the one process that writes to a case, and let go by the system when that process dies, however it dies.

    It is an exclusive transaction on an empty database beside the case: that works alike on every system SQLite runs on, while
    readers of the case itself are not kept out. Taking it raises sqlite3.OperationalError (SQLITE_BUSY) where another has it, and
    CaseError where there can be no such file.
    """

    def __init__(self, case: Path) -> None:
        _make_folder(case.parent)
        self._path = case.with_name(f"{case.name}-writer")
        self._connection = sqlite3.connect(self._path, timeout=0, isolation_level=None)
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            self._connection.close()
            raise

    def release(self) -> None:
        """Let the next one write."""
        self._connection.close()
        # For tidiness only: the file means nothing while nobody holds it. Windows refuses while somebody just took it.
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseError(f"the folder {folder} cannot be made ({error.strerror}); give another path for the case") from error
