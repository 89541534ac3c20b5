"""Wordlists: the words that leave something open, and those that negate, to be looked for in a passage."""

from collections.abc import Sequence

from firsthand.claims.retelling.terms import Term
from firsthand.knowledge.retelling import NEGATIVE, UNSURE


class Wordlist:
    """A list of words and beginnings of words, to ask which terms are of it."""

    def __init__(self, entries: Sequence[str]) -> None:
        self._words = frozenset(entry for entry in entries if not entry.endswith("-"))
        self._begins = tuple(entry[:-1] for entry in entries if entry.endswith("-"))

    def among(self, terms: Sequence[Term]) -> list[Term]:
        """The terms that are of the list."""
        return [term for term in terms if term.key in self._words or term.key.startswith(self._begins)]


OPENING = Wordlist(UNSURE)
NEGATING = Wordlist(NEGATIVE)
