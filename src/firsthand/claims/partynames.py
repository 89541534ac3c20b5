"""Party names: the form of a person's or an organization's name by which two reports are seen to name the same."""

import re
from dataclasses import dataclass, field
from functools import cache

from firsthand.knowledge.companyforms import without_form
from firsthand.knowledge.namewords import TITLES
from firsthand.model import Source
from firsthand.text.words import words

# Two spellings of one word share this much of their letters (Indel similarity, per cent): "Corvane" and "Korvan", "Marend" and "Marent".
RESPELT = 75
# A shorter word has too few letters to be told from another one.
LEAST_RESPELT = 4


@dataclass(frozen=True, slots=True, order=True)
class Called:
    """A name as words without article, title, initials and legal form.

    `owner` counts the words of whom it belongs to: "Orsania's customs office" is not Orsania.
    """

    kind: str
    words: tuple[str, ...]
    owner: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return " ".join(self.words)

    @property
    def edges(self) -> tuple[str, ...]:
        """The words that a name and its short form have both: a person's last; an organization's first, or its initials."""
        return (self.words[-1],) if self.kind == "person" else (self.words[0], "".join(word[0] for word in self.words))


def call(source: Source) -> Called:
    """The name of a person or an organization, ready to be compared. A name that is nothing but titles or forms stays as it is."""
    said = _bare(source.kind, source.name)
    # "Corvane and Ostrel" are two: neither is short for both.
    parts = [source.name] if " and " in source.name else _POSSESSIVE.split(source.name)[:-1]
    return Called(source.kind, said, len(_bare(source.kind, parts[0])) if parts else 0)


def is_short_for(one: Called, other: Called) -> bool:
    """Whether one name is short for the other, of the same kind of party.

    A person's is the end of the longer name ("Osk" and "Mira Osk"), or its beginning and its end, a middle name left out; an
    organization's is the beginning ("Corvane" and "Corvane Controls") or the initials.
    """
    if one.kind != other.kind or not len(one.words) < len(other.words):
        return False
    if len(one.words) <= other.owner:
        return False
    if one.kind == "organization":
        return other.words[: len(one.words)] == one.words or one.words == ("".join(word[0] for word in other.words),)
    if other.words[-len(one.words) :] == one.words:
        return True
    return len(one.words) == 2 and (other.words[0], other.words[-1]) == one.words


def is_respelt(one: Called, other: Called) -> bool:
    """Whether two names of the same kind and number of words differ in the spelling of their words alone."""
    if one.kind != other.kind or len(one.words) != len(other.words) or len(one.words) < 2:
        return False
    return all(a == b or is_respelt_word(a, b) for a, b in zip(one.words, other.words, strict=True))


def is_respelt_word(one: str, other: str) -> bool:
    """Whether two words may be two spellings of one name."""
    from rapidfuzz.fuzz import ratio

    return min(len(one), len(other)) >= LEAST_RESPELT and ratio(one, other) >= RESPELT


@cache
def _bare(kind: str, name: str) -> tuple[str, ...]:
    plain = _POSSESSIVE.sub("", name)
    said = tuple(words(plain if kind == "person" else without_form(plain)))
    if kind == "person":
        kept = tuple(word for word in said if len(word) > 1 and word not in TITLES)
    else:
        kept = tuple(word for word in said if word not in _EMPTY)
    return kept or said


_POSSESSIVE = re.compile(r"(?<=\w)['’]s?(?!\w)")
_EMPTY = frozenset(["the", "a", "an", "of", "and"])
