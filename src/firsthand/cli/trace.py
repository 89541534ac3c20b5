"""`firsthand trace`: the main job."""

import sys
from pathlib import Path

import click

from firsthand.cli.running import OUT, PATH, Manner, run


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--out", type=PATH, default=OUT, show_default=True, metavar="DIR", help="Where case.json, brief.html and brief.md go."
)
@click.option("--case", type=PATH, metavar="FILE", help="The case to make or add to.  [default: case.db in DIR]")
@click.option(
    "--watchlist", "watchlists", type=PATH, multiple=True, metavar="PATH", help="A sanctions or other list to screen against."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a summary.")
@click.option("--quiet", is_flag=True, help="Print nothing but failures.")
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="How many processes to use.  [default: one a processor, at most 8]"
)
def trace(
    *,
    inputs: tuple[str, ...],
    out: Path,
    case: Path | None,
    watchlists: tuple[Path, ...],
    as_json: bool,
    quiet: bool,
    workers: int | None,
) -> int:
    """Trace who has it from whom in INPUT.

    INPUT is files, folders, globs, or - for standard input: plain text, HTML, or JSON lines (one object a line with uri, title, text or
    html, published, outlet, language, retrieved). A case that holds pages already is added to, and only what is new is computed.
    """
    manner = Manner.of(as_json=as_json, quiet=quiet, stdout=sys.stdout, stderr=sys.stderr)
    return run(inputs, out=out, case=case, watchlists=watchlists, workers=workers, manner=manner)
