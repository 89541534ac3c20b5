"""Sentence vectors by sentence, in half precision."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Base = Mapping[str, NDArray[np.float32]]
else:
    Base = Mapping


class Vectors(Base):
    """A mapping from a sentence's text to its vector, float32, as every stage gets it.

    The values are those of the stored half-precision numbers, whether fresh or read back, so that a case is the same either way. They
    are held in half precision too: 1 KB a sentence, 100 MB for the sentences of some three thousand reports.
    """

    def __init__(self, rows: Mapping[str, int], matrix: "NDArray[np.float16]") -> None:
        self._rows = rows
        self._matrix = matrix

    def __getitem__(self, text: str) -> "NDArray[np.float32]":
        vector: NDArray[np.float32] = self._matrix[self._rows[text]].astype(np.float32)
        return vector

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, texts: Iterable[str]) -> "Vectors":
        """Only the vectors of `texts`: what one pair of reports needs, to be sent to a worker."""
        wanted = [text for text in dict.fromkeys(texts) if text in self._rows]
        return Vectors(dict(zip(wanted, range(len(wanted)), strict=True)), self._matrix[[self._rows[text] for text in wanted]])

    def joined(self, other: "Vectors") -> "Vectors":
        """These vectors and those of `other`, whose texts are all others."""
        if not len(self) or not len(other):
            return self if len(self) else other
        rows = dict(self._rows)
        rows.update((text, row + len(self._matrix)) for text, row in other._rows.items())
        return Vectors(rows, np.concatenate([self._matrix, other._matrix]))


def pack(array: Any) -> bytes:
    """The one vector of a call with one sentence, as it is stored."""
    return bytes(np.asarray(array, dtype=np.float32).reshape(-1).astype("<f2").tobytes())


def gather(vectors: Mapping[str, bytes | None]) -> Vectors:
    """Put stored vectors together. None, for a sentence that could not be embedded, becomes zeros: like nothing else."""
    width = next((len(data) for data in vectors.values() if data is not None), 0) // 2
    matrix = np.zeros((len(vectors), width), dtype=np.float16)
    for row, data in enumerate(vectors.values()):
        if data is not None:
            matrix[row] = np.frombuffer(data, dtype="<f2")
    return Vectors(dict(zip(vectors, range(len(vectors)), strict=True)), matrix)
