"""The names of one report before it is told which stand for which."""

from dataclasses import dataclass

from firsthand.model import Schema

ORGANIZATIONS: frozenset[Schema] = frozenset(["Company", "PublicBody", "Organization", "LegalEntity"])


@dataclass(frozen=True, slots=True)
class Named:
    """One name of a report: what it seems to be, how firmly, and in which sentences it stands.

    `first` is where it begins first; `told` where it does outside headlines, and `told_in` the number of that sentence, -1 where it
    stands in headlines alone. `firm`: more than the parser's guess speaks for the schema. `placed`: the report says that something is in
    it. `bare`: a body that is named without its country. `titles` stand before it somewhere; `kin`: it stands in a sentence with words
    of kinship.
    """

    name: str
    schema: Schema
    firm: bool
    sentences: frozenset[int]
    first: int = 0
    told: int = -1
    told_in: int = -1
    placed: bool = False
    bare: bool = False
    titles: frozenset[str] = frozenset()
    kin: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Name number `of` of the report is what a name stands for, and why."""

    of: int
    why: str
