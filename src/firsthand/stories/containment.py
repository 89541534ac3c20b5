"""Containment: what share of one report's word 5-grams stands in another, counted exactly and without looking at all pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from firsthand.text.wording import Wording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Broder 1997, "On the resemblance and containment of documents". Five words: two texts on one subject share few, a copy most.
SHINGLE = 5
# A 5-gram that stands in more reports than this is a set phrase or a site's own words: it ties nothing, and its square would cost. So of
# more than a thousand copies of one text none is found by its wording; they are found by their content.
MOST_REPORTS = 1000


@dataclass(frozen=True, slots=True)
class Shared:
    """Two reports, by their places in the sequence given, how many 5-grams they share, and what share of each one's that is."""

    a: int
    b: int
    grams: int
    a_in_b: float
    b_in_a: float


def share(wordings: Sequence[Wording]) -> Iterator[Shared]:
    """Yield every two reports that share a word 5-gram, `a` before `b`, but for 5-grams that stand in more than MOST_REPORTS.

    A sparse product of the table of reports and 5-grams with itself: no pair is looked at that shares nothing. Holds one number a
    5-gram (8 bytes a word of the pile) and one cell a pair.
    """
    import numpy as np
    from scipy.sparse import csr_array, triu

    grams = [_shingles(wording) for wording in wordings]
    if not grams:
        return
    sizes = np.array([len(g) for g in grams])
    distinct, column, times = np.unique(np.concatenate(grams), return_inverse=True, return_counts=True)
    row = np.repeat(np.arange(len(grams)), sizes)
    keep = (times[column] > 1) & (times[column] <= MOST_REPORTS)
    cells = (np.ones(int(keep.sum()), dtype=np.int32), (row[keep], column[keep]))
    table = csr_array(cells, shape=(len(grams), len(distinct)))
    both = triu(table @ table.T, k=1).tocoo()
    order = np.lexsort((both.col, both.row))
    for a, b, count in zip(both.row[order].tolist(), both.col[order].tolist(), both.data[order].tolist(), strict=True):
        yield Shared(a, b, count, count / int(sizes[a]), count / int(sizes[b]))


def _shingles(wording: Wording) -> "NDArray[np.uint64]":
    """The different 5-grams of a report, each as a 64-bit number, sorted. Five words are counted across the ends of sentences."""
    import numpy as np

    words = [word for sentence in wording.sentences for word in sentence.words]
    if len(words) < SHINGLE:
        return np.zeros(0, dtype=np.uint64)
    numbers = np.fromiter((_number(word) for word in words), dtype=np.uint64, count=len(words))
    mixed = np.zeros(len(words) - SHINGLE + 1, dtype=np.uint64)
    for i in range(SHINGLE):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + numbers[i : len(words) - SHINGLE + 1 + i]
        mixed ^= mixed >> np.uint64(29)
    return np.unique(mixed)


def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
