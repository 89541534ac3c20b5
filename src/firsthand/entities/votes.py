"""Votes: pieces of evidence of what a name names, and how much each kind weighs."""

from dataclasses import dataclass

from firsthand.model import Schema

# How much each kind of evidence weighs. What the name itself says outweighs what stands beside it, and that outweighs the parser, whose
# guess is right in about four of five names. The weights are ranks more than measures: each is more than a few votes of the next.
KNOWN, FORM, TITLE, HEAD, BESIDE, GUESS = 20.0, 12.0, 6.0, 6.0, 4.0, 1.0
# "in X": X is a place more often than not ("in Corvane's view" apart).
PLACED = 1.2
# A name is kept if this much speaks for one schema: one guess of the parser, made of a name of several words, or two.
LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Vote:
    """One piece of evidence of what a name names; `either`: it says that of a person as well."""

    schema: Schema
    weight: float
    either: bool = False
