"""Proper names in a passage, told by their capitals and by how the rest of the story writes the same word."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from firsthand.knowledge.calendar import MONTHS, WEEKDAYS
from firsthand.knowledge.retelling import SMALL
from firsthand.text.wording import Wording

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
# A word that the story writes in lower case this often, for each time it writes it with a capital within a sentence, is no name.
LOWERED = 0.25
# Endings that make a people or a language of a country ("Chinese", "Iranian"), and endings that a country's name loses before them.
_PEOPLE = ("ians", "ans", "ian", "ese", "ish", "an", "is", "i", "ia", "a", "y", "e", "ns", "n", "s")
# What is left of a name without its ending says which it is only if it has so many letters: "Iran" and "Iraq" stay apart.
LEAST_STEM = 4


def learn(wordings: Iterable[Wording]) -> frozenset[str]:
    """The words that are names in a story: with a capital within sentences, and hardly ever without.

    A headline in capitals or with a capital on every word would make names of all its words: a word must be written so elsewhere too,
    unless nothing in the story writes it in lower case.
    """
    raised: Counter[str] = Counter()
    lowered: Counter[str] = Counter()
    for wording in wordings:
        for sentence in wording.sentences:
            tokens = [found.group() for found in _TOKEN.finditer(sentence.text)]
            lowered.update(token.casefold() for token in tokens if token[0].islower())
            raised.update(_plain(token) for number, token in enumerate(tokens) if _is_raised(token) and _tells(tokens, number))
    return frozenset(word for word, times in raised.items() if lowered[word] <= LOWERED * times and not _is_no_name(word))


def names(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """The names in `text`, case-folded, one for each word of them and each once, in the order of the text."""
    found = (token.group() for token in _TOKEN.finditer(text))
    return tuple(dict.fromkeys(_plain(token) for token in found if _is_raised(token) and _plain(token) in known))


def is_same_name(one: str, other: str) -> bool:
    """Whether two words name the same: the same word, or a country and its people ("china", "chinese")."""
    return not _stems(one).isdisjoint(_stems(other))


def shared(some: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Those of `some` that are among `others`, countries and their peoples taken for the same."""
    stems = frozenset().union(*(_stems(other) for other in others))
    return tuple(name for name in some if not stems.isdisjoint(_stems(name)))


def initials(text: str) -> str:
    """The acronym that the capitals of a name make: "World Health Organization" gives "who"."""
    return "".join(found.group()[0] for found in _TOKEN.finditer(text) if _is_raised(found.group())).casefold()


def _tells(tokens: list[str], number: int) -> bool:
    """Whether a capital says anything: within a sentence, or at its beginning where the next word has one too."""
    return number > 0 or (len(tokens) > 1 and _is_raised(tokens[1]))


@lru_cache(maxsize=50_000)
def _stems(word: str) -> frozenset[str]:
    return frozenset({word, *(word[: -len(end)] for end in _PEOPLE if word.endswith(end) and len(word) - len(end) >= LEAST_STEM)})


def _plain(token: str) -> str:
    return _POSSESSIVE.sub("", token).replace(".", "").casefold()


def _is_raised(token: str) -> bool:
    return token[0].isupper() or (not token.isalpha() and any(character.isupper() for character in token))


def _is_no_name(word: str) -> bool:
    return word in MONTHS or word in WEEKDAYS or word in SMALL
