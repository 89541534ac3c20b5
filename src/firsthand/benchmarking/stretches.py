"""Compare stretches of text: how much two places share, which fit each other best, which sentence they stand in."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from firsthand.benchmarking.gold import Place

Left = TypeVar("Left", bound=Hashable)
Right = TypeVar("Right", bound=Hashable)

_WORDS = re.compile(r"\w+")
# A full stop, a question or exclamation mark with what closes after it, before white space; or a line break.
_SENTENCE_END = re.compile(r"[.!?…][\"”“’»)\]]*(?=\s)|\n")
# Characters of one cell of the index of places: short, so that few places that do not touch share a cell.
_CELL = 64
# Words that begin this near to each other begin together: "the director" and "director, Odile Fressard".
NEAR = 6
# How long the words said to be a cue or a speaker may be: at most twice gold's and as many characters more as two words have. Without a
# limit a case whose cues are whole sentences finds most attributions and knows none.
LONGEST, SLACK = 2, 12


def shared(a: Place, b: Place) -> int:
    """How many characters two places have in common."""
    return max(0, min(a.end, b.end) - max(a.start, b.start)) if a.uri == b.uri else 0


def likeness(a: Place, b: Place) -> float:
    """The share of the characters of either that stand in both (intersection over union)."""
    common = shared(a, b)
    return common / (a.end - a.start + b.end - b.start - common) if common else 0.0


def touches(a: Place | None, b: Place | None) -> bool:
    """Whether two places have a character in common."""
    return a is not None and b is not None and shared(a, b) > 0


def meets(gold: Place | None, said: Place | None) -> bool:
    """Whether two stretches of a few words have a character in common, the one said being no net for any words around.

    It may be twice as long as gold's and `SLACK` characters more, and any length where both begin together: "the minister, who …".
    """
    if gold is None or said is None or not touches(gold, said):
        return False
    return abs(said.start - gold.start) <= NEAR or said.end - said.start <= LONGEST * (gold.end - gold.start) + SLACK


class Shelf:
    """Places sorted by where they stand, so that those that touch a given one are found without asking all."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._cells: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._places = tuple(places)
        for number, place in enumerate(self._places):
            for cell in _cells(place):
                self._cells[cell].append(number)

    def touching(self, place: Place) -> tuple[int, ...]:
        """The numbers of the places that have a character in common with `place`, in their order."""
        near = {number for cell in _cells(place) for number in self._cells.get(cell, ())}
        return tuple(number for number in sorted(near) if shared(self._places[number], place))


def _cells(place: Place) -> Iterator[tuple[str, int]]:
    return ((place.uri, cell) for cell in range(place.start // _CELL, (max(place.end, place.start + 1) - 1) // _CELL + 1))


def pair_places(gold: Iterable[Place], said: Iterable[Place], least: float) -> dict[int, int]:
    """The number of the place said that answers each gold place: one to one, best likeness first, not below `least`."""
    gold, said = tuple(gold), tuple(said)
    shelf = Shelf(said)
    scores = {}
    for number, place in enumerate(gold):
        for other in shelf.touching(place):
            if (score := likeness(place, said[other])) >= least:
                scores[number, other] = score
    return marry(scores)


def marry(scores: Mapping[tuple[Left, Right], float]) -> dict[Left, Right]:
    """Pair one to one, the best first; where scores are equal, in the order given."""
    taken: dict[Left, Right] = {}
    used: set[Right] = set()
    for (left, right), _ in sorted(scores.items(), key=lambda item: -item[1]):
        if left not in taken and right not in used:
            taken[left] = right
            used.add(right)
    return taken


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the sentences of `text[start:end]` begin and end; lines are never joined, so that a headline is its own."""
    begin = start
    for stop in [*(match.end() for match in _SENTENCE_END.finditer(text, start, end)), end]:
        piece = text[begin:stop]
        if piece.strip():
            yield begin + len(piece) - len(piece.lstrip()), begin + len(piece.rstrip())
        begin = stop


def around(place: Place, text: str) -> Place:
    """The whole sentences that a place stands in."""
    start = max(0, text.rfind("\n", 0, place.start) + 1)
    end = text.find("\n", place.end)
    spans = [
        span for span in sentences(text, start, end if end >= 0 else len(text)) if span[0] < place.end and place.start < span[1]
    ]
    return Place(place.uri, spans[0][0], spans[-1][1]) if spans else place


def folded(text: str) -> str:
    """The words of a text alone, in lower case: what is left without case, punctuation and typography."""
    return " ".join(_WORDS.findall(unicodedata.normalize("NFKC", text).casefold()))
