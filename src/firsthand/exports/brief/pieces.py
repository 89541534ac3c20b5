"""The smallest things that a brief shows: names that lead somewhere, numbers with their nouns, and quoted words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a brief shows before it counts the rest instead. Everything is in case.json.

    Claims, changes, ties and entities have room in the whole brief, which its stories share: none gets more than `*_most`, and each
    gets `least`.

    Chosen so that a brief stays below some ten megabytes, which browsers and mail still handle, however large the pile is.
    """

    stories: int = 200
    reports: int = 400
    lines: int = 1000
    passages: int = 1500
    passages_least: int = 3
    passages_most: int = 40
    claims: int = 1000
    claims_most: int = 120
    least: int = 5
    appearances: int = 12
    changes: int = 1500
    changes_most: int = 150
    ties: int = 1000
    ties_most: int = 100
    entities: int = 1000
    entities_most: int = 60
    mentions: int = 4
    hits: int = 300
    own: int = 12
    named: int = 20
    characters: int = 1200


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Link:
    """A name, and the anchor in this brief that it leads to; None where nothing more is told."""

    name: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """A number with its noun ("5 reports"), and the anchor of what it counts."""

    number: int
    noun: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a quoted passage. `marked`: these words differ from the passage beside it, or are the words that a finding rests on."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a report, its language, and in a word or two what they are (`label`)."""

    pieces: tuple[Piece, ...]
    language: str | None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """The same passage in a report and in the one beside it, and how alike they are (`kind`: "word for word")."""

    kind: str
    child: Quoted
    other: Quoted
