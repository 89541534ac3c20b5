"""Cue: the words that say that somebody says something, in one sentence."""

from dataclasses import dataclass
from typing import Literal

from firsthand.claims.clauses import Stretch

# How the content hangs on the cue: a clause or quotation that a verb governs or stands in, the object of a verb, an infinitive, what a
# preposition leads to, the clause that a phrase ("according to") or a parenthesis ("he said", "as he said") stands in, the clause of a
# noun ("the claim that"), what stands behind a speaker's name and a colon, and whom a report cites for what it says.
Form = Literal["clause", "quotation", "object", "infinitive", "about", "phrase", "parataxis", "as", "noun", "colon", "citing"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue with its parts as stretches of its sentence; `token` is its first token.

    Without `content` it is a quotation beside it that is said or, of form `citing`, what the verb that it hangs on says.
    """

    token: int
    words: Stretch
    lemma: str
    form: Form
    speaker: Stretch | None
    content: Stretch | None
    addressee: Stretch | None = None
