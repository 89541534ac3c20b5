"""Vectors depend on their sentence alone, and on the weights that we know."""

from pathlib import Path

import numpy as np
import pytest

from firsthand.errors import WeightsError
from firsthand.text import vectors
from firsthand.text.surprise import surprise


def test_a_vector_does_not_depend_on_its_neighbours() -> None:
    alone = vectors.embed(["The audit ended on Friday."])
    among = vectors.embed(["Nobody was named.", "The audit ended on Friday.", "Brann"])
    assert np.array_equal(alone[0], among[1])


def test_a_translation_is_nearer_than_another_sentence() -> None:
    english, german, other = vectors.embed(
        [
            "The ministry knows of no such deliveries.",
            "Das Ministerium weiß nichts von solchen Lieferungen.",
            "The weather stays dry.",
        ]
    )
    assert english @ german > 0.6 > english @ other


def test_names_surprise_and_common_words_do_not() -> None:
    assert surprise("the") == 0
    assert surprise("corvane") > 5


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in vectors.WEIGHTS:
        (tmp_path / name).write_bytes(b"other")
    monkeypatch.setattr(vectors, "_resources", lambda: tmp_path)
    with pytest.raises(WeightsError, match="reinstall"):
        vectors.check()
