"""Obtain documents from files, folders, globs and standard input; the only place of this stage that touches them."""

import glob
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import IO

from firsthand.documents import jsonline
from firsthand.documents.encodings import clean
from firsthand.documents.media import JSON, JSON_LINES, UTF_16, recognise, sniff
from firsthand.errors import UnreadablePage
from firsthand.model import Failure, Obtained

STEP = "documents.obtain"
# One document is held in memory while it is read; a larger one is no report.
MAX_BYTES = 64 * 1024 * 1024
_HEAD = 65_536


def obtain(inputs: Iterable[str]) -> Iterator[Obtained | Failure]:
    """Yield every document that `inputs` name, one after the other, and a Failure for each that cannot be had.

    An input is a file, a folder (all of it, in order of names, hidden files left out), a glob, or `-` for standard input. A file
    of JSON lines yields one document a line, and is streamed.
    """
    for given in inputs:
        yield from _obtain_one(given)


def _obtain_one(given: str) -> Iterator[Obtained | Failure]:
    if given == "-":
        yield from _standard_input()
        return
    path = Path(given)
    try:
        if path.is_dir():
            yield from _folder(path)
        elif path.exists():
            yield from _file(path)
        elif glob.has_magic(given):
            yield from _glob(given)
        else:
            yield _failure(path.as_posix(), "FileNotFoundError", "does not exist; check the path")
    except (OSError, ValueError) as error:
        # ValueError: a path with a NUL in it.
        yield _failure(
            PurePath(given).as_posix(), type(error).__name__, f"cannot be looked up ({_reason(error)}); check the path"
        )


def _folder(folder: Path) -> Iterator[Obtained | Failure]:
    found = False
    unlisted: list[OSError] = []
    for path in _files_below(folder, unlisted):
        found = True
        yield from _file(path)
    for error in unlisted:
        yield _failure(
            PurePath(error.filename or folder).as_posix(), type(error).__name__, f"cannot be listed ({_reason(error)})"
        )
    if not found and not unlisted:
        yield _failure(
            folder.as_posix(), "EmptyFolder", "is a folder with no file in it (hidden files are left out); name another"
        )


def _files_below(folder: Path, unlisted: list[OSError]) -> Iterator[Path]:
    """All files below a folder in order of their names, hidden ones left out, links to folders not followed."""
    for where, folders, names in os.walk(folder, onerror=unlisted.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(where) / name


def _glob(pattern: str) -> Iterator[Obtained | Failure]:
    # Path.glob takes no absolute patterns, and expands `**` by other rules than the shell's.
    paths = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
    files = [Path(path) for path in paths if not Path(path).is_dir()]
    # `*` also names folders: they are gone through as if given, unless the pattern already reaches into them.
    folders = [] if "**" in pattern else [Path(path) for path in paths if Path(path).is_dir()]
    if not files and not folders:
        yield _failure(PurePath(pattern).as_posix(), "NoMatch", "matches no file; check the pattern")
    for path in sorted([*files, *folders]):
        yield from _folder(path) if path in folders else _file(path)


def _file(path: Path) -> Iterator[Obtained | Failure]:
    # A name in an unknown encoding holds surrogates, which cannot be written again.
    uri = clean(path.as_posix())
    if not path.is_file():
        yield _failure(uri, "NotAFile", "is not a regular file; save what it gives to a file first")
        return
    try:
        with path.open("rb") as stream:
            yield from _documents(stream, uri)
    except OSError as error:
        yield _failure(
            uri, type(error).__name__, f"cannot be read ({_reason(error)}); check that the file is there and may be read"
        )


def _standard_input() -> Iterator[Obtained | Failure]:
    # Its head decides how it is read, so it must be possible to go back: small input stays in memory, large goes to disk.
    with tempfile.SpooledTemporaryFile(max_size=MAX_BYTES) as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy)
        copy.seek(0)
        yield from _documents(copy, "stdin")


def _documents(stream: IO[bytes], uri: str) -> Iterator[Obtained | Failure]:
    head = stream.read(_HEAD)
    stream.seek(0)
    if not head.strip():
        rest = stream.read(MAX_BYTES + 1)
        stream.seek(0)
        if not rest.strip():
            yield _failure(uri, "UnreadablePage", "holds no text: it is empty")
            return
    binary = recognise(head)
    if binary is not None:
        yield _failure(uri, "UnreadablePage", binary)
        return
    media_type = sniff(head, uri)
    if media_type == JSON_LINES:
        yield from _lines(stream, uri, head)
        return
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        yield _failure(
            uri, "TooLarge", f"is larger than {MAX_BYTES // 2**20} MB; split it into single reports, or give JSON lines"
        )
    elif media_type == JSON:
        yield _line(data, uri, uri, uri)
    else:
        yield Obtained(uri, data, media_type)


def _lines(stream: IO[bytes], uri: str, head: bytes) -> Iterator[Obtained | Failure]:
    found = False
    for number, line in enumerate(_split_lines(stream, head), start=1):
        where = f"{uri}#{number}"
        if line is None:
            found = True
            yield _failure(where, "TooLarge", f"{uri}, line {number}, is larger than {MAX_BYTES // 2**20} MB; split it")
        elif line.strip():
            found = True
            yield _line(line.rstrip(b"\r\n"), where, where, f"{uri}, line {number},")
    if not found:
        yield _failure(uri, "UnreadablePage", "holds no text: it is empty")


def _split_lines(stream: IO[bytes], head: bytes) -> Iterator[bytes | None]:
    """The lines of a stream as bytes that are ASCII-compatible; None for one that is too long to hold."""
    if head.startswith(UTF_16):
        with io.TextIOWrapper(stream, encoding="utf-16", errors="replace", newline="\n") as text:
            while line := text.readline(MAX_BYTES):
                yield line.encode("utf-8", "replace")
        return
    first = True
    while line_of_bytes := stream.readline(MAX_BYTES + 1):
        if len(line_of_bytes) > MAX_BYTES:
            while line_of_bytes and not line_of_bytes.endswith(b"\n"):
                line_of_bytes = stream.readline(MAX_BYTES)
            yield None
        else:
            yield line_of_bytes.removeprefix(b"\xef\xbb\xbf") if first else line_of_bytes
        first = False


def _line(data: bytes, uri: str, where: str, called: str) -> Obtained | Failure:
    try:
        address = jsonline.address(data)
    except UnreadablePage as error:
        return _failure(where, "UnreadablePage", f"{called} {error}")
    return Obtained(address.uri or uri, data, JSON, address.retrieved)


def _failure(uri: str, error: str, says: str) -> Failure:
    return Failure(clean(uri), STEP, error, clean(says))


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
