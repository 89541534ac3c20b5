"""Clauses: the stretches of a sentence that make up one part of it."""

from collections.abc import Collection
from dataclasses import dataclass

from firsthand.text.syntax import Tree

FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
OPENING = frozenset(["“", '"', "''", "‘‘", "``", "‘", "'", "«"])
CLOSING = frozenset(["”", '"', "''", "’’", "’", "'", "»"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "csubjpass", "expl"])
_MARKS = frozenset([",", ".", ";", ":", "-", "--", "–", "—", "(", ")", "[", "]", "...", "…", "!", "?"])


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens `first` to `last` of a sentence, both included."""

    first: int
    last: int

    def __contains__(self, token: object) -> bool:
        return isinstance(token, int) and self.first <= token <= self.last


def around(tree: Tree, token: int, without: Collection[int] = ()) -> Stretch | None:
    """The stretch of a token and what depends on it, less the tokens `without`, marks at its ends left out."""
    return trim(tree, [number for number in tree.subtree(token) if number not in without])


def trim(tree: Tree, tokens: list[int]) -> Stretch | None:
    """From the first to the last of `tokens` that is no punctuation mark (quotation marks stay)."""
    first, last = 0, len(tokens) - 1
    while first <= last and tree.text(tokens[first]) in _MARKS:
        first += 1
    while first <= last and tree.text(tokens[last]) in _MARKS:
        last -= 1
    return Stretch(tokens[first], tokens[last]) if first <= last else None


def child(tree: Tree, token: int, *labels: str) -> int | None:
    """The first dependent of a token with one of these labels."""
    return next((number for number in tree.children[token] if tree.tokens[number].dep in labels), None)


def subject(tree: Tree, verb: int) -> int | None:
    """The subject that stands with a verb itself."""
    return child(tree, verb, "nsubj", "nsubjpass", "csubj")


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in the passive."""
    return any(tree.tokens[number].dep in ("auxpass", "nsubjpass") for number in tree.children[verb])


def is_infinitive(tree: Tree, verb: int) -> bool:
    """Whether a verb stands with "to"."""
    return any(tree.text(below).lower() == "to" and tree.tokens[below].dep == "aux" for below in tree.children[verb])


def says_that(tree: Tree, verb: int) -> bool:
    """Whether a clause opens with a "that" that is not its subject or object."""
    return any(tree.text(n).lower() == "that" and tree.tokens[n].dep == "mark" for n in tree.children[verb])


def has_finite_verb(tree: Tree, stretch: Stretch) -> bool:
    """Whether a stretch holds a verb that makes a clause of it."""
    return any(
        tree.tokens[n].tag in FINITE and tree.tokens[n].pos in ("VERB", "AUX") for n in range(stretch.first, stretch.last + 1)
    )


def clause_head(tree: Tree, token: int) -> int:
    """The verb of the clause that a token belongs to: the nearest above it that has a subject, or the root."""
    top = token
    for number in tree.ancestors(token):
        if any(tree.tokens[below].dep in _SUBJECTS for below in tree.children[number]):
            return number
        top = number
    return top


def region(verb: int, who: Stretch | None) -> tuple[int, int]:
    """The first and last token of a verb and its speaker."""
    return (min(verb, who.first), max(verb, who.last)) if who is not None else (verb, verb)
