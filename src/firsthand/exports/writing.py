"""Write a file whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, chunks: Iterable[str]) -> None:
    """Write text to `path` as UTF-8, so that whoever looks sees the old file or the new one and never half of one.

    Lone surrogates, which no encoding of Unicode can hold, are written as `\\udc80`: that is their escape in JSON.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with partial.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(chunks)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
