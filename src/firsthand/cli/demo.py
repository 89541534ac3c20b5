"""`firsthand demo`: the main job on the built-in sample."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from firsthand.cli.running import PATH, Manner, run
from firsthand.errors import CaseError
from firsthand.model import Obtained

OUT = "firsthand-demo"


@click.command()
@click.option(
    "--out", type=PATH, default=OUT, show_default=True, metavar="DIR", help="Where case.json, brief.html and brief.md go."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a summary.")
@click.option("--quiet", is_flag=True, help="Print nothing but failures.")
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="How many processes to use.  [default: one a processor, at most 8]"
)
def demo(out: Path, as_json: bool, quiet: bool, workers: int | None) -> int:
    """Trace the built-in sample: invented reports of one event, most of which repeat an agency whose report is not among them."""
    from firsthand.sample import FOLDER, WATCHLIST

    manner = Manner.of(as_json=as_json, quiet=quiet, stdout=sys.stdout, stderr=sys.stderr)
    return run(tuple(sample()), out=out, watchlists=(FOLDER / WATCHLIST,), workers=workers, manner=manner)


def sample() -> Iterator[Obtained]:
    """The documents of the sample, at addresses that are the same on every machine."""
    from firsthand.documents.obtaining import obtain
    from firsthand.sample import FOLDER, PILE

    for name in PILE:
        path = FOLDER / name
        for document in obtain([str(path)]):
            if not isinstance(document, Obtained):
                raise CaseError(f"the sample is not whole: {name} {document.says}; reinstall Firsthand")
            yield replace(document, uri=document.uri.replace(path.as_posix(), f"sample/{path.name}"))
