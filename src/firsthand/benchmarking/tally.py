"""Count what was found, missed and said wrongly in one layer, and keep the places where."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from firsthand.benchmarking.gold import Place

# The most words of a text that an example quotes.
_WIDTH = 110


@dataclass(frozen=True, slots=True, order=True)
class Example:
    """One error: where (the uri of a page, or the id of a report or story), what was missed or wrong, and what was said instead."""

    where: str
    start: int
    what: str  # "missed" or "false"
    words: str
    expected: str
    said: str


@dataclass(frozen=True, slots=True)
class Layer:
    """The score of one thing that the benchmark asks for.

    `right` are items found as gold has them, `false` items said that gold does not have, `missed` gold items not found. A wrong answer is
    both false and missed. `chance` is the precision that answering without looking would have; precision is corrected for it:
    (P - chance) / (1 - chance), and not below 0. Where gold asks nothing and nothing was said, all three figures are 1.
    """

    name: str
    right: int
    false: int
    missed: int
    chance: float = 0.0
    note: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether there was anything to find, or anything wrong."""
        return bool(self.right or self.false or self.missed)

    @property
    def precision(self) -> float:
        """The share of what was said that is right, corrected for chance; 0 where nothing was said and something was asked."""
        if not self.right + self.false:
            return 0.0 if self.missed else 1.0
        plain = self.right / (self.right + self.false)
        return plain if self.chance >= 1 else max(0.0, (plain - self.chance) / (1 - self.chance))

    @property
    def recall(self) -> float:
        """The share of what gold has that was found."""
        if not self.right + self.missed:
            return 0.0 if self.false else 1.0
        return self.right / (self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Tally:
    """A layer while it is counted."""

    name: str
    texts: Mapping[str, str]
    right: int = 0
    false: int = 0
    missed: int = 0
    examples: list[Example] = field(default_factory=list)

    def hit(self, number: int = 1) -> None:
        """Count items found."""
        self.right += number

    def miss(self, where: Place | str, expected: str, said: str = "", number: int = 1) -> None:
        """Count gold items not found, and keep the place."""
        self.missed += number
        self.examples.append(self._example("missed", where, expected, said))

    def wrong(self, where: Place | str, said: str, expected: str = "", number: int = 1) -> None:
        """Count items said that gold does not have, and keep the place."""
        self.false += number
        self.examples.append(self._example("false", where, expected, said))

    def layer(self, chance: float = 0.0, notes: Iterable[str] = ()) -> Layer:
        """What was counted, the examples in the order of the texts."""
        examples = tuple(sorted(self.examples))
        return Layer(self.name, self.right, self.false, self.missed, chance, "; ".join(n for n in notes if n), examples)

    def _example(self, what: str, where: Place | str, expected: str, said: str) -> Example:
        if isinstance(where, str):
            return Example(where, 0, what, "", _short(expected), _short(said))
        words = self.texts.get(where.uri, "")[where.start : where.end]
        return Example(where.uri, where.start, what, _short(words), _short(expected), _short(said))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"
