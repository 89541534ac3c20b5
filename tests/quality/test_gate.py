"""The quality gate: what the product makes of labelled corpora stays at or above its floors.

Floors stand in `floors.json`, a little below what was measured when they were set. A floor is only lowered with its reason in the
changelog. A measure whose name is in AT_MOST is better when it is lower.
"""

import json
from pathlib import Path

import pytest
from tests.quality.measuring import LABELLED, OWN, labelled_root, measure_benchmark, measure_labelled, measure_own

from firsthand.benchmarking import HALVES

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
AT_MOST = (
    *("single pages split", "pairs said to descend", "unseen ancestors a credited report"),
    *("alerts on names of others", "alerts on names made to look alike"),
)


@pytest.mark.parametrize("half", HALVES)
def test_the_benchmark_stays_above_its_floors(half: str) -> None:
    measured = {layer: figures["F1"] for layer, figures in measure_benchmark(half).items()}
    assert missed(measured, FLOORS["benchmark"][half]) == {}


@pytest.mark.parametrize("name", OWN)
def test_invented_corpora_stay_above_their_floors(name: str) -> None:
    assert missed(measure_own(name), FLOORS["invented"][name]) == {}


@pytest.mark.parametrize("name", LABELLED)
def test_labelled_sets_stay_above_their_floors(name: str) -> None:
    root = labelled_root()
    if root is None:
        pytest.skip("FIRSTHAND_EVAL_DATA does not say where the labelled sets are")
    assert missed(measure_labelled(name, root), FLOORS["labelled"][name]) == {}


def missed(measured: dict[str, float], floors: dict[str, float]) -> dict[str, str]:
    """The measures that miss their floors, and by what."""
    assert measured.keys() == floors.keys()
    return {
        measure: f"{value} against {floors[measure]}"
        for measure, value in measured.items()
        if (value > floors[measure] if measure in AT_MOST else value < floors[measure])
    }
