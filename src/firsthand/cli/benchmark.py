"""`firsthand benchmark`: how well a program tells lineage, chains, independence and change, on invented news with a known truth."""

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from firsthand.benchmarking import HALVES
from firsthand.cli.running import PATH
from firsthand.errors import BenchmarkError

if TYPE_CHECKING:
    from firsthand.benchmarking.gold import Gold
    from firsthand.benchmarking.scoring import Scores


@click.command()
@click.argument("case", required=False, type=PATH)
@click.option("--half", type=click.Choice(HALVES), help="Only this half of the stories.  [default: both, each a pile of its own]")
@click.option(
    "--errors", type=click.IntRange(min=0), default=0, metavar="N", help="Show N errors of each layer, in the half to tune on."
)
@click.option(
    "--write", "folder", type=PATH, metavar="DIR", help="Write the pages and the gold there for other programs, and stop."
)
@click.option("--agreement", is_flag=True, help="Show how far two annotators of the same stories agree, and stop.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a table.")
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="How many processes to use.  [default: one a processor, at most 8]"
)
def benchmark(
    *, case: Path | None, half: str | None, errors: int, folder: Path | None, agreement: bool, as_json: bool, workers: int | None
) -> int:
    """Trace the benchmark's invented reports and score what comes out, layer by layer.

    With CASE, a case.json that any program made of the benchmark's pages, score that instead. The half called held is there to
    measure what no rule was tuned on: its errors are not shown.
    """
    from firsthand.benchmarking import piles, scoring

    if agreement:
        from firsthand.benchmarking.agreeing import agree

        print(json.dumps(_data({"agreement": agree()}), indent=2) if as_json else "\n".join(_table({"agreement": agree()})))
        return 0
    golds = {name: piles.read(name) for name in ((half,) if half else HALVES)}
    if folder is not None:
        for name, gold in golds.items():
            for path in piles.write(gold, folder / name):
                print(path)
        return 0
    cases = _given(case, golds) if case else {name: trace_pile(gold, workers) for name, gold in golds.items()}
    scores = {name: scoring.score(made, golds[name]) for name, made in cases.items()}
    if as_json:
        print(json.dumps(_data(scores), ensure_ascii=False, indent=2))
        return 0
    print("\n".join(_table(scores)))
    if errors and "tune" in scores:
        print("\n" + "\n".join(scoring.errors(scores["tune"], errors)))
    return 0


def trace_pile(gold: "Gold", workers: int | None = None) -> Mapping[str, Any]:
    """What Firsthand itself makes of a pile, in the words of case.json."""
    from firsthand.benchmarking import piles
    from firsthand.engine.workers import use_one_thread

    use_one_thread()
    from firsthand.exports.casejson import to_contract
    from firsthand.tracing import trace

    with tempfile.TemporaryDirectory() as folder:
        pages, _ = piles.write(gold, Path(folder))
        traced = trace(pages, watchlists=[piles.home() / piles.WATCHLIST], workers=workers)
    if traced.failures:
        raise BenchmarkError(f"{len(traced.failures)} pages could not be read; the first {traced.failures[0].says}")
    return to_contract(traced.case)


def _given(path: Path, golds: Mapping[str, "Gold"]) -> dict[str, Mapping[str, Any]]:
    """The case that was given, for every half of which it has a page."""
    from firsthand.benchmarking.casefile import load_case
    from firsthand.benchmarking.casepages import has_pages

    case = load_case(path)
    found = {name: case for name, gold in golds.items() if has_pages(case, gold)}
    if not found:
        raise BenchmarkError(
            f"{path} has none of the benchmark's pages; write them with --write and give your program pages.jsonl"
        )
    return found


def _table(scores: Mapping[str, "Scores"]) -> Iterator[str]:
    """Layers down, for each half precision, recall and F1 across."""
    names = [layer.name for layer in next(iter(scores.values())).layers]
    width = max(map(len, names))
    yield " " * width + "".join(f"   {half:<20}" for half in scores)
    yield " " * width + "   P      R      F1    " * len(scores)
    for number, name in enumerate(names):
        rows = (each.layers[number] for each in scores.values())
        yield f"{name:<{width}}" + "".join(f"   {row.precision:.3f}  {row.recall:.3f}  {row.f1:.3f}" for row in rows)
    for half, each in scores.items():
        for layer in each.layers:
            if layer.note:
                yield f"{half}, {layer.name}: {layer.note}"


def _data(scores: Mapping[str, "Scores"]) -> dict[str, Any]:
    return {
        half: {
            layer.name: {
                "precision": round(layer.precision, 3),
                "recall": round(layer.recall, 3),
                "f1": round(layer.f1, 3),
                "right": layer.right,
                "false": layer.false,
                "missed": layer.missed,
                "note": layer.note,
            }
            for layer in each.layers
        }
        for half, each in scores.items()
    }
