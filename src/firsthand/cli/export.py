"""`firsthand export`: write a case file in another form."""

import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from firsthand.cli.running import PATH
from firsthand.errors import UsageError

if TYPE_CHECKING:
    from firsthand.model import Case


def _json(case: "Case", path: Path) -> None:
    from firsthand.exports import casejson

    casejson.write(case, path)


def _html(case: "Case", path: Path) -> None:
    from firsthand.exports import brief

    brief.write_html(case, path)


def _markdown(case: "Case", path: Path) -> None:
    from firsthand.exports import brief

    brief.write_markdown(case, path)


# Adding a form is one function and one line.
FORMS: Mapping[str, "Callable[[Case, Path], None]"] = {"json": _json, "html": _html, "md": _markdown}


@click.command()
@click.argument("case", type=PATH)
@click.option(
    "--to", "form", type=click.Choice(list(FORMS)), required=True, help="case.json, or the brief as a web page or as text."
)
@click.option("--out", type=PATH, metavar="FILE", help="Where to write.  [default: standard output]")
def export(case: Path, form: str, out: Path | None) -> int:
    """Write the case file CASE in another form. Computes nothing and changes nothing."""
    from firsthand.tracing import open_case

    with open_case(case) as opened:
        found = opened.case()
        if opened.unfinished():
            print("The last run on this case was interrupted; this is the case as it stood before it.", file=sys.stderr)
    write = FORMS[form]
    if out is None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"case.{form}"
            write(found, path)
            # Bytes, so that it is the same file whatever the terminal's encoding and line ends.
            sys.stdout.flush()
            sys.stdout.buffer.write(path.read_bytes())
        return 0
    try:
        write(found, out)
    except OSError as error:
        raise UsageError(f"{out} cannot be written ({error.strerror}); give another path") from error
    return 0
