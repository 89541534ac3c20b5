"""Likeness: how alike the contents of passages are, by their vectors and by their words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from firsthand.claims.passages import Passage
from firsthand.knowledge.retelling import SMALL
from firsthand.knowledge.synonyms import meant

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Rows compared at once: 1,024 by 20,000 likenesses in single precision are 80 MB.
BLOCK = 1024
# Different wordings of one story that are compared by meaning, each with each: 20,000 take some five seconds of one core. A story of more
# is a pile of copies; what comes after these is still joined where the lineage matched its sentences or its words are the same.
MOST_COMPARED = 20_000
# So many words that tell something are needed to say that another passage is about the same.
LEAST_TELLING = 3
LEAST_OVERLAP = 4
# Words in a row that are looked for in another passage, and how many words a passage must have to be found in one that holds more.
RUN = 4
LEAST_HELD = 8
# What is asked says nothing of what is told.
_ASKING = frozenset("how many much few whether why who where when what".split())
# Words that begin with the same letters, so many, are forms of one word.
STEM = 5


class Likeness:
    """The vectors of a story's passages. Where there are none (a story of one report), passages are compared by their words."""

    def __init__(self, vectors: "Mapping[str, NDArray[np.float32]]") -> None:
        self._vectors = vectors
        self._bags: dict[str, Counter[str]] = {}

    def of(self, one: Passage, other: Passage) -> float:
        """How alike two contents are, 0 to 1."""
        if one.words == other.words:
            return 1.0
        return max(self.meaning(one.text, other.text), self.wording(one, other))

    def meaning(self, one: str, other: str) -> float:
        """The cosine of two texts' vectors; 0 where one has none."""
        first, second = self._vectors.get(one), self._vectors.get(other)
        return 0.0 if first is None or second is None else max(0.0, float(first @ second))

    def wording(self, one: Passage, other: Passage) -> float:
        """The words that two contents share, twice, by the words of both (Dice)."""
        total = len(one.words) + len(other.words)
        return 2 * sum((self._bag(one) & self._bag(other)).values()) / total if total else 0.0

    def found_in(self, one: Passage, other: Passage) -> float:
        """The share of the telling words of `one` that stand in `other`, whatever their endings: 0 where it has too few to tell."""
        telling = tell(one)
        return len(telling & tell(other)) / len(telling) if len(telling) >= LEAST_TELLING else 0.0

    def near(self, passages: Sequence[Passage], least: float) -> Iterator[tuple[int, int, float]]:
        """The pairs of passages with a cosine of `least` or more, by their numbers, the smaller first.

        Every passage is compared with every other, in blocks, up to MOST_COMPARED of them: the cost grows with the square of their number.
        """
        import numpy as np

        known = [number for number, passage in enumerate(passages) if passage.text in self._vectors][:MOST_COMPARED]
        if len(known) < 2:
            return
        matrix = np.stack([self._vectors[passages[number].text] for number in known])
        for start in range(0, len(known), BLOCK):
            alike = matrix[start : start + BLOCK] @ matrix[start:].T
            for row, column in zip(*np.nonzero(np.triu(alike, 1) >= least), strict=True):
                yield known[start + int(row)], known[start + int(column)], float(alike[row, column])

    def nearest(self, some: Mapping[int, Passage], others: Mapping[int, Passage]) -> Iterator[tuple[int, int, float]]:
        """The pairs of numbers whose passages are each other's nearest by meaning; a passage that is on both sides is left out."""
        import numpy as np

        rows, columns = ([n for n, p in side.items() if p.text in self._vectors] for side in (some, others))
        if not rows or not columns:
            return
        stacked = (
            np.stack([self._vectors[side[n].text] for n in numbers]) for side, numbers in ((some, rows), (others, columns))
        )
        one, other = stacked
        alike = one @ other.T
        best = alike.argmax(axis=0)
        for row, column in enumerate(alike.argmax(axis=1)):
            if best[column] == row and rows[row] not in others and columns[column] not in some:
                yield rows[row], columns[column], float(alike[row, column])

    def _bag(self, passage: Passage) -> Counter[str]:
        if passage.text not in self._bags:
            self._bags[passage.text] = Counter(passage.words)
        return self._bags[passage.text]


def tell(passage: Passage) -> set[str]:
    """The words of a passage that tell something, each by what it means and by the beginning that its forms share."""
    return {meant(word)[:STEM] for word in passage.words if word not in SMALL and word not in _ASKING}


def overlap(one: Passage, other: Passage, *, besides: frozenset[str] = frozenset(), least: int = LEAST_OVERLAP) -> float:
    """The share of the telling words of the passage with fewer that the other has too, in that word or one that means the same.

    Words in `besides` do not count. 0 where it has fewer than `least`.
    """
    fewer, more = sorted((_meanings(passage.words, besides) for passage in (one, other)), key=len)
    return len(fewer & more) / len(fewer) if len(fewer) >= least else 0.0


@lru_cache(maxsize=50_000)
def _meanings(words: tuple[str, ...], besides: frozenset[str]) -> frozenset[str]:
    return frozenset(meant(word) for word in words if word not in SMALL and word.removesuffix("'s") not in besides)


def held_in(one: Passage, other: Passage) -> float:
    """The share of the shorter content's words, in runs of RUN, that stand in the longer; 0 where it is too short to tell."""
    short, long = sorted((one.words, other.words), key=len)
    if len(short) < LEAST_HELD:
        return 0.0
    runs = {long[at : at + RUN] for at in range(len(long) - RUN + 1)}
    places = range(len(short) - RUN + 1)
    return sum(short[at : at + RUN] in runs for at in places) / len(places)
