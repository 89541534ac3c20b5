"""Measure what the product makes of labelled corpora: our own invented ones, and labelled sets that lie elsewhere.

`python -m tests.quality.measuring` measures everything at hand and writes `scores.json`, which the README shows.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from tests.quality import scoring, testimony

import firsthand
from firsthand.benchmarking import HALVES, piles
from firsthand.benchmarking.scoring import score
from firsthand.cli.benchmark import trace_pile
from firsthand.engine.watchlists import load
from firsthand.entities.namelikeness import SAME, compare
from firsthand.entities.screening import Screener
from firsthand.model import Case
from firsthand.sample import FOLDER, WATCHLIST

HERE = Path(__file__).parent
CORPORA = HERE / "corpora"
SCORES = HERE / "scores.json"

# The labelled sets that are traced, and the mode of the scorer that lies beside them.
TRACED = {
    "helsinki": "families",
    "short-answers": "derivation",
    "translations": "translation",
    "same-story": "same-story",
    "same-event": "same-event",
    "polnear-dev": "attribution",
    "same-claim": "same-claim",
}
# What the scorer prints, and what we call it.
PRINTED = {
    "helsinki": {
        "pairs F1": r"families pairs .*F1 ([\d.]+)",
        "bundles split": r"bundles split (\d+/\d+)",
        "single pages split": r"single pages split (\d+/\d+)",
        "credited agency among unseen ancestors": r"among unseen ancestors (\d+/\d+)",
        "unseen ancestors a credited report": r"ancestors a credited report ([\d.]+)",
    },
    "short-answers": {"derived F1": r"F1 ([\d.]+)", "rank of word-for-word share": r"level\) ([\d.]+)"},
    "translations": {"pairs F1": r"F1 ([\d.]+)"},
    "same-story": {"pairs F1": r"F1 ([\d.]+)"},
    "same-event": {"stories F1": r"F1 ([\d.]+)", "pairs said to descend": r"each other (\d+ of \d+) pairs"},
    "polnear-dev": {
        "reporting F1": r"attribution reporting.*?F1 ([\d.]+)",
        "reporting speaker": r"attribution reporting.*?match ([\d.]+)",
        "reporting F1, half of all characters": r"attribution reporting.*iou.*?F1 ([\d.]+)",
        "all F1": r"attribution all.*?F1 ([\d.]+)",
    },
    "same-claim": {"pairs F1": r"F1 ([\d.]+)"},
    "screening": {
        "aliases found first": r"alias .*recall@1 ([\d.]+)",
        "altered names found first": r"perturb .*recall@1 ([\d.]+)",
        "alerts on names of others": r"neg_easy .*alerts (\d+/\d+)",
        "alerts on names made to look alike": r"neg_hard .*alerts (\d+/\d+)",
    },
    "name-pairs": {"pairs F1": r"F1 ([\d.]+)"},
}


def measure_own(name: str) -> dict[str, float]:
    """Have one of our own corpora worked on and score what comes out."""
    return {measure: round(value, 3) for measure, value in OWN[name](CORPORA / name).items()}


def _traced(score: Callable[[Case, Any], scoring.Figures], reports: str = "reports.jsonl") -> Callable[[Path], scoring.Figures]:
    def measure(folder: Path) -> scoring.Figures:
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        return score(_told((folder / reports).resolve()), gold)

    return measure


@lru_cache(maxsize=1)
def _told(reports: Path) -> Case:
    """One pile, traced once for all that is measured on it."""
    return firsthand.trace(reports).case


def _names(folder: Path) -> scoring.Figures:
    pairs = _lines(folder / "pairs.jsonl")
    said = {number for number, each in enumerate(pairs) if compare(each["a"], each["b"], each["schema"]).score >= SAME}
    return {"pairs F1": scoring.f1(said, {number for number, each in enumerate(pairs) if each["same"]})}


def _screening(folder: Path) -> scoring.Figures:
    """The queries against the watchlist of the built-in sample."""
    (watchlist,) = load([FOLDER / WATCHLIST])
    screener = Screener(watchlist)
    queries = _lines(folder / "queries.jsonl")
    found = {each["id"]: screener.ask([each["name"]], each["schema"]) for each in queries}
    listed = [each for each in queries if each["listed"]]
    others = [each for each in queries if not each["listed"]]
    first = sum(bool(found[each["id"]]) and found[each["id"]][0].party.id == each["listed"] for each in listed)
    alerts = sum(any(likely.alert for likely in found[each["id"]]) for each in others)
    return {"found first": first / len(listed), "alerts on names of others": alerts / len(others)}


# Our own corpora and how each is measured.
OWN: Mapping[str, Callable[[Path], scoring.Figures]] = {
    "families": _traced(scoring.families),
    "derivation": _traced(scoring.derivation),
    "translations": _traced(scoring.translations),
    "stories": _traced(scoring.stories),
    "events": _traced(scoring.events),
    "attribution": _traced(testimony.attribution),
    "claims": _traced(testimony.claims),
    "ledger": _traced(testimony.ledger, "../claims/reports.jsonl"),
    "names": _names,
    "screening": _screening,
}


def measure_benchmark(half: str) -> dict[str, dict[str, float]]:
    """Have one half of the benchmark worked on, and score what comes out: for each layer precision, recall and F1."""
    gold = piles.read(half)
    layers = score(trace_pile(gold), gold).layers
    return {
        layer.name: {"P": round(layer.precision, 3), "R": round(layer.recall, 3), "F1": round(layer.f1, 3)} for layer in layers
    }


def measure_labelled(name: str, root: Path) -> dict[str, float]:
    """Have a labelled set below `root` worked on, and score what comes out with the scorer that lies there."""
    with tempfile.TemporaryDirectory() as folder:
        made, gold = LABELLED[name](root / "data", name, Path(folder))
        mode = TRACED.get(name, name)
        command = [sys.executable, root / "score" / "score.py", mode, made, gold]
        found = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
    return {measure: _number(pattern, found.stdout) for measure, pattern in PRINTED[name].items()}


def _trace(data: Path, name: str, folder: Path) -> tuple[Path, Path]:
    firsthand.trace(data / name / "reports.jsonl", out=folder)
    return folder / "case.json", data / name / "gold.json"


def _screen(data: Path, name: str, folder: Path) -> tuple[Path, Path]:
    queries = data / name / "queries.jsonl"
    (watchlist,) = load([data / "watchlists" / "us_ofac"])
    screener = Screener(watchlist)
    with (folder / "hits.jsonl").open("w", encoding="utf-8") as file:
        for query in _lines(queries):
            found = screener.ask([query["name"]], query["schema"])[:10]
            hits = [{"listed": each.party.id, "score": each.score, "alert": each.alert} for each in found]
            print(json.dumps({"id": query["id"], "hits": hits}), file=file)
    return folder / "hits.jsonl", queries


def _compare_names(data: Path, name: str, folder: Path) -> tuple[Path, Path]:
    pairs = data / name / "pairs.jsonl"
    with (folder / "scores.jsonl").open("w", encoding="utf-8") as file:
        for pair in _lines(pairs):
            score = compare(pair["a"], pair["b"], pair["schema"]).score
            print(json.dumps({"score": score, "same": score >= SAME}), file=file)
    return folder / "scores.jsonl", pairs


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


# What is made of each labelled set: the file that is scored, and the file that it is scored against.
LABELLED: Mapping[str, Callable[[Path, str, Path], tuple[Path, Path]]] = {
    **dict.fromkeys(TRACED, _trace),
    "screening": _screen,
    "name-pairs": _compare_names,
}


def labelled_root() -> Path | None:
    """Where the labelled sets are, if `FIRSTHAND_EVAL_DATA` says so."""
    named = os.environ.get("FIRSTHAND_EVAL_DATA")
    return Path(named) if named else None


def _number(pattern: str, printed: str) -> float:
    found = re.search(pattern, printed)
    if found is None:
        raise LookupError(f"the scorer printed nothing like {pattern}: {printed}")
    parts = re.split(r"/| of ", found[1])
    return float(parts[0]) if len(parts) == 1 else round(int(parts[0]) / int(parts[1]), 3)


def main() -> None:
    """Measure everything at hand and write it down."""
    scores: dict[str, dict[str, Any]] = {
        "benchmark": {half: measure_benchmark(half) for half in HALVES},
        "invented": {name: measure_own(name) for name in OWN},
    }
    if root := labelled_root():
        scores["labelled"] = {name: measure_labelled(name, root) for name in LABELLED}
    elif SCORES.exists():
        scores |= {"labelled": json.loads(SCORES.read_text(encoding="utf-8")).get("labelled", {})}
    SCORES.write_text(json.dumps(scores, indent=2) + "\n", encoding="utf-8", newline="\n")
    print(json.dumps(scores, indent=2))


if __name__ == "__main__":
    main()
