"""Differing: where two passages part, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from firsthand.claims.retelling.terms import Term


@dataclass(frozen=True, slots=True)
class Turn:
    """One place where the words part: `old` became `new`; either may be empty. `left` and `right` count equal words beside it.

    The beginning and the end of both passages count as one.
    """

    old: tuple[Term, ...]
    new: tuple[Term, ...]
    left: int
    right: int

    @property
    def is_held(self) -> bool:
        """Whether equal words on both sides show that the one stands in the place of the other."""
        return min(self.left, self.right) >= 1 and self.left + self.right >= 3


def turns(before: Sequence[Term], after: Sequence[Term]) -> tuple[Turn, ...]:
    """Every place where two passages part, in order. Cost grows with the product of their lengths, which `text.sentences` bounds."""
    matcher = SequenceMatcher(None, [term.key for term in before], [term.key for term in after], autojunk=False)
    return tuple(_turns(matcher.get_opcodes(), before, after))


Opcode = tuple[str, int, int, int, int]


def _turns(opcodes: Sequence[Opcode], before: Sequence[Term], after: Sequence[Term]) -> Iterator[Turn]:
    for number, (tag, b_from, b_to, a_from, a_to) in enumerate(opcodes):
        if tag != "equal":
            yield Turn(
                tuple(before[b_from:b_to]),
                tuple(after[a_from:a_to]),
                _beside(opcodes, number - 1),
                _beside(opcodes, number + 1),
            )


def _beside(opcodes: Sequence[Opcode], number: int) -> int:
    """How many equal words the stretch `number` has; 1 beyond the ends."""
    if not 0 <= number < len(opcodes):
        return 1
    tag, start, end, *_ = opcodes[number]
    return end - start if tag == "equal" else 0
