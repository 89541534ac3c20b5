"""`firsthand claims`, `changes`, `entities`, `relations` and `hits`: list one layer of a case."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from firsthand.cli.printing import flat
from firsthand.cli.running import OUT, PATH
from firsthand.errors import UsageError

if TYPE_CHECKING:
    from firsthand.cli.listing import Lister
    from firsthand.model import Case


# Every layer that has a command of its own, and what the command does.
LAYERS = {
    "claims": "List what is claimed, on whose word, from how many origins.",
    "changes": "List what each retelling changed, both passages quoted.",
    "entities": "List who and what is named, with all names of each.",
    "relations": "List the ties between them, each with its sentences.",
    "hits": "List the listed parties that they may be, with reasons.",
}


def command(layer: str, says: str) -> click.Command:
    """The command that lists a layer."""

    @click.command(layer, help=f"{says}\n\nSTORY is its number in the brief, its id, or words of its title.")
    @click.argument("story", required=False)
    @click.option("--case", type=PATH, default=Path(OUT) / "case.db", show_default=True, metavar="FILE", help="The case to read.")
    @click.option("--json", "as_json", is_flag=True, help="Print the records as case.json has them, as one list.")
    def listed(*, story: str | None, case: Path, as_json: bool) -> int:
        from firsthand.cli.listing import Lister

        found = _read(case)
        lister = Lister(found, _chosen(found, story))
        if as_json:
            print(json.dumps(_records(found, layer, lister), ensure_ascii=False, indent=2))
            return 0
        for line in (*lister.absent(layer), *lister.lines(layer)):
            print(" " * (len(line) - len(line.lstrip(" "))) + flat(line))
        return 0

    return listed


def _read(path: Path) -> "Case":
    from firsthand.tracing import open_case

    if path.is_dir():
        raise UsageError(f"{path} is a folder; name the case file in it: --case {path / 'case.db'}")
    if not path.exists():
        raise UsageError(f"{path} does not exist; trace some reports first, or name a case with --case")
    with open_case(path) as opened:
        return opened.case()


def _chosen(case: "Case", named: str | None) -> "Sequence[str]":
    """The ids of the stories asked for, all of them where none is named, in the order of the brief."""
    from firsthand.exports.findings import summarise

    summary = summarise(case)
    stories = (*summary.stories, *summary.alone)
    if named is None or not named.strip():
        return [story.story for story in stories]
    if named.isdigit() and 0 < int(named) <= len(stories):
        return [stories[int(named) - 1].story]
    found = [story.story for story in stories if story.story == named or named.casefold() in story.title.casefold()]
    if len(found) == 1:
        return found
    if found:
        raise UsageError(f"{len(found)} stories have “{named}” in their title; give more of it, or a number")
    raise UsageError(f"no story is called “{named}”; give a number from 1 to {len(stories)}, an id, or words of a title")


def _records(case: "Case", layer: str, lister: "Lister") -> list[Any]:
    from firsthand.exports.casejson import to_contract

    records: list[Any] = to_contract(case)[layer]  # type: ignore[literal-required]
    return [record for record in records if lister.holds(layer, record)]


COMMANDS = tuple(command(layer, says) for layer, says in LAYERS.items())
