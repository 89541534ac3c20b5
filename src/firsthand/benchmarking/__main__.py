"""`python -m firsthand.benchmarking`: the scorer by itself, which needs nothing but Python."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from firsthand.benchmarking import HALVES, piles, scoring
from firsthand.benchmarking.casefile import load_case
from firsthand.benchmarking.checking import check
from firsthand.benchmarking.compiling import compile_stories
from firsthand.errors import BenchmarkError


def main() -> None:
    """Check the annotation of stories, write a half for other programs, or score a case.json."""
    parser = argparse.ArgumentParser(prog="python -m firsthand.benchmarking", description=main.__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="say what does not hold together in stories, and what may have been passed over")
    checking.add_argument("folder", nargs="+", type=Path)
    for name, says in (("write", "write pages.jsonl and gold.json"), ("score", "score a case.json")):
        command = commands.add_parser(name, help=f"{says} of one half")
        command.add_argument("half", choices=HALVES)
        command.add_argument("path", type=Path)
    try:
        sys.stdout.writelines(f"{line}\n" for line in _lines(parser.parse_args()))
    except BenchmarkError as error:
        sys.exit(f"Error: {error}")


def _lines(given: argparse.Namespace) -> Iterator[str]:
    if given.command == "check":
        home = given.folder[0].resolve().parent.parent
        yield from check(compile_stories(tuple(given.folder), home, "check"))
    elif given.command == "write":
        yield from map(str, piles.write(piles.read(given.half), given.path))
    else:
        scores = scoring.score(load_case(given.path), piles.read(given.half))
        yield from scoring.table(scores)


if __name__ == "__main__":
    main()
