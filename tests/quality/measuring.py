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
from pathlib import Path
from typing import Any

from tests.quality import scoring

import firsthand
from firsthand.model import Case

HERE = Path(__file__).parent
CORPORA = HERE / "corpora"
SCORES = HERE / "scores.json"

# Our own corpora and how each is scored.
OWN: Mapping[str, Callable[[Case, Any], scoring.Figures]] = {
    "families": scoring.families,
    "derivation": scoring.derivation,
    "translations": scoring.translations,
    "stories": scoring.stories,
    "events": scoring.events,
}
# The labelled sets and the mode of the scorer that lies beside them.
LABELLED = {
    "helsinki": "families",
    "short-answers": "derivation",
    "translations": "translation",
    "same-story": "same-story",
    "same-event": "same-event",
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
}


def measure_own(name: str) -> dict[str, float]:
    """Trace one of our own corpora and score it."""
    gold = json.loads((CORPORA / name / "gold.json").read_text(encoding="utf-8"))
    case = firsthand.trace(CORPORA / name / "reports.jsonl").case
    return {measure: round(value, 3) for measure, value in OWN[name](case, gold).items()}


def measure_labelled(name: str, root: Path) -> dict[str, float]:
    """Trace a labelled set below `root` and score it with the scorer that lies there."""
    with tempfile.TemporaryDirectory() as folder:
        firsthand.trace(root / "data" / name / "reports.jsonl", out=folder)
        files = (root / "score" / "score.py", LABELLED[name], Path(folder) / "case.json", root / "data" / name / "gold.json")
        found = subprocess.run([sys.executable, *map(str, files)], capture_output=True, text=True, check=True)
    return {measure: _number(pattern, found.stdout) for measure, pattern in PRINTED[name].items()}


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
    scores: dict[str, dict[str, dict[str, float]]] = {"invented": {name: measure_own(name) for name in OWN}}
    if root := labelled_root():
        scores["labelled"] = {name: measure_labelled(name, root) for name in LABELLED}
    elif SCORES.exists():
        scores |= {"labelled": json.loads(SCORES.read_text(encoding="utf-8")).get("labelled", {})}
    SCORES.write_text(json.dumps(scores, indent=2) + "\n", encoding="utf-8", newline="\n")
    print(json.dumps(scores, indent=2))


if __name__ == "__main__":
    main()
