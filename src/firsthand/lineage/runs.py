"""Runs: stretches of words that stand word for word in two texts."""

from collections.abc import Iterable, Sequence

# The shortest run that counts as taken over word for word. Three words in a row are shared by any two texts on one subject; from about
# five on, sharing is rare unless one text has it from the other (Clough and Stevenson 2011 find the same). Chosen on the derivation
# sets.
MIN_RUN = 5


def cover(text: Sequence[str], others: Iterable[Sequence[str]], least: int = MIN_RUN) -> list[bool]:
    """For each word of `text`, whether it lies in a run of at least `least` words that stands in one of `others` too.

    Time is linear in all lengths together: a word is covered when one of the windows of `least` words that hold it is a window of another
    text.
    """
    windows = {tuple(other[i : i + least]) for other in others for i in range(len(other) - least + 1)}
    covered = [False] * len(text)
    reach = 0
    for i in range(len(text) - least + 1):
        if tuple(text[i : i + least]) in windows:
            for j in range(max(i, reach), i + least):
                covered[j] = True
            reach = i + least
    return covered


def share(covered: Sequence[bool]) -> float:
    """The share of words that are covered; 0 where there are none."""
    return sum(covered) / len(covered) if covered else 0.0
