"""Open a case to read it."""

from pathlib import Path
from types import TracebackType
from typing import Self

from firsthand.engine.assembling import assemble
from firsthand.model import Case
from firsthand.store import CaseFile


class OpenCase:
    """A case file open for reading. A context manager; nothing that is done with it changes the file."""

    def __init__(self, path: Path | str) -> None:
        self._file = CaseFile(path, writing=False)
        self.path = Path(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def case(self) -> Case:
        """The case as it stood when the last run on it ended. Raises CaseError where none has ended yet."""
        return assemble(self._file)

    def unfinished(self) -> bool:
        """Whether a later run has begun and not ended, so that `case()` is behind the documents of the file."""
        return self._file.unfinished()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
