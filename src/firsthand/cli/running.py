"""What `trace` and `demo` share: run, show progress, say what came of it."""

import json
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

import click

from firsthand.cli.printing import flat

if TYPE_CHECKING:
    from firsthand.tracing import Input, Traced

OUT = "firsthand-out"
PATH = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run speaks: in colour to a person at a terminal, in plain lines to a pipe, in JSON to a program, or not at all."""

    speaks: bool
    as_json: bool
    colours: bool
    shows_progress: bool

    @classmethod
    def of(cls, *, as_json: bool, quiet: bool, stdout: IO[str], stderr: IO[str]) -> Self:
        """Choose by the options given and by what the streams are."""
        speaks = not quiet and not as_json
        return cls(speaks, as_json, colours=speaks and stdout.isatty(), shows_progress=speaks and stderr.isatty())


def run(
    inputs: "Sequence[Input]",
    *,
    manner: Manner,
    out: Path,
    case: Path | None = None,
    watchlists: Sequence[Path] = (),
    workers: int | None = None,
) -> int:
    """Trace, print what came of it, and give the exit code."""
    from firsthand.engine.workers import use_one_thread

    use_one_thread()
    from firsthand.tracing import trace

    if manner.shows_progress:
        from firsthand.cli.progress import Bars

        shown: Bars | nullcontext[None] = Bars()
    else:
        shown = nullcontext()
    with shown as bars:
        traced = trace(inputs, out=out, case=case, watchlists=watchlists, workers=workers, progress=bars)
    if manner.as_json:
        print(json.dumps(_as_data(traced), ensure_ascii=False, indent=2))
    elif manner.speaks:
        _say(traced, colours=manner.colours)
    _name_failures(traced)
    return 1 if traced.failures else 0


def _say(traced: "Traced", *, colours: bool) -> None:
    from firsthand.cli.telling import tell

    lines = tell(traced)
    if not colours:
        print("\n".join(line.text for line in lines))
        return
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False)
    for line in lines:
        bare = line.text.lstrip(" ")
        console.print(Padding(Text(bare, line.style), (0, 0, 0, len(line.text) - len(bare))))


def _name_failures(traced: "Traced") -> None:
    """Every failed input on standard error, one a line, in whatever manner the rest is said."""
    for failure in traced.failures:
        print(flat(f"{failure.uri}: {failure.says}"), file=sys.stderr)


def _as_data(traced: "Traced") -> dict[str, object]:
    from dataclasses import asdict

    from firsthand.cli.saying import as_data
    from firsthand.exports.claim_findings import summarise_claims
    from firsthand.exports.findings import summarise

    summary = summarise(traced.case)
    paths = {name: None if path is None else path.as_posix() for name, path in asdict(traced.paths).items()}
    return {
        "counts": {
            "before": traced.before,
            "new": traced.new,
            "changed": traced.changed,
            "known": traced.known,
            "pages": summary.pages,
            "reports": summary.reports,
            "stories": len(summary.stories),
            "alone": len(summary.alone),
            "unseen": summary.unseen,
            "failures": len(traced.failures),
            **as_data(traced.case, summarise_claims(traced.case)),
        },
        "computed": dict(traced.computed),
        "paths": paths,
        "findings": {
            "headline": summary.headline,
            "notes": [*traced.notes, *summary.notes],
            "stories": [asdict(story) for story in (*summary.stories, *summary.alone)],
        },
        "failures": [asdict(failure) for failure in traced.failures],
    }
