"""Chunks: the words of a parsed sentence as names are written, hyphens and inner apostrophes included."""

import re
from dataclasses import dataclass

from firsthand.knowledge.namewords import NO_MODEL
from firsthand.knowledge.places import country_named, is_people
from firsthand.text.syntax import Tree

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays mon tue tues wed thu thurs fri sat sun january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# Parties and states in brackets behind American politicians.
_PARTY = re.compile(r"[RDI]-[A-Z][A-Za-z.]*")
_MODEL = re.compile(r"(?=[\w‑-]*\d)(?=[\w‑-]*[A-Z])[^\W\d_](?:[\w‑-]*?\w)?")
# A name with a count that has run into it: "Kelmar1338".
_COUNTED = re.compile(r"[A-Z][a-z]{3,}\d{3,}")
_PLURAL = re.compile(r"(?<=\d)s$")
_ADJECTIVE = re.compile(r"[-‑][a-z]{3,}$")
_RAISED = re.compile(r"(?:al|el|as|at|an|ar|ad|ash|d|l|de|i|e)?[-’'‑]?[A-ZÀ-ÖØ-ÞЀ-ЯĀ-Ž]")
_HYPHENS = frozenset(["-", "‑", "‐"])
_TIED = re.compile(r"(?<=\w)[,;:!?\"“”()\[\]…]")
_POSSESSIVE = re.compile(r"['’]s?$")
# "Kelmar-based", "Corvane-made": a name and what is so by it.
_PARTICIPLE = re.compile(r"(?<=\w)[-‑](?:based|led|made|owned|born|run|built|held|bound|wide|[a-z]{3,}ed|linked|era|style)$")
_OPENS = re.compile(r"[\"“„«‘:•|]\s?$|[–—]\s$")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of tokens without white space between them: "Kestrel-Norte", "U.S.", "MQ-9".

    `first` and `last` are token indices, `start` and `end` characters of the sentence. `gap` is what stands between the chunk before
    and this one. `initial`: it opens the sentence or a quotation, so its capital says nothing.
    """

    text: str
    start: int
    end: int
    first: int
    last: int
    gap: str
    initial: bool

    @property
    def lower(self) -> str:
        """The text in lower case, without the full stops of an abbreviation."""
        return self.text.casefold().replace(".", "")

    @property
    def joined(self) -> bool:
        """Whether only a space stands before it."""
        return self.gap in {" ", "\u00a0"}


def cut(tree: Tree) -> tuple[Chunk, ...]:
    """The chunks of a sentence, in order; punctuation and possessive endings lie between them."""
    text = tree.sentence.text
    chunks: list[Chunk] = []
    number, reached = 0, 0
    while number < len(tree.tokens):
        if not _is_word(tree, number):
            number += 1
            continue
        last = number
        while _goes_on(tree, last):
            last += 2 if tree.text(last + 1) in _HYPHENS else 1
        start, end = tree.tokens[number].start, tree.tokens[last].end
        end -= len(text[start:end]) - len(_trim(text[start:end]))
        gap = text[reached:start]
        chunks.append(Chunk(text[start:end], start, end, number, last, gap, not chunks or _OPENS.search(gap) is not None))
        number, reached = last + 1, end
    return tuple(chunks)


def is_raised(chunk: Chunk) -> bool:
    """Whether the chunk is written as part of a name: a capital at its head, and none of the words that always have one."""
    return (
        _RAISED.match(chunk.text) is not None
        and _ADJECTIVE.search(chunk.text) is None
        and chunk.lower not in _CALENDAR
        and not _is_pair(chunk.text)
        and chunk.text not in {"I", "I’m", "I'm"}
        and _PARTY.fullmatch(chunk.text) is None
        and _PLURAL.sub("", chunk.lower) not in NO_MODEL
    )


def _is_pair(word: str) -> bool:
    """Whether two peoples or countries stand side by side: "Norwegian-Danish", "Norway/Denmark"."""
    parts = re.split("[-‑/]", word)
    return len(parts) > 1 and all(is_people(part) or country_named(part) for part in parts)


def is_model(text: str) -> bool:
    """Whether a word names a model or type: a capital and a digit in it, a letter first."""
    word = _PLURAL.sub("", text)
    if _MODEL.fullmatch(word) is None or word.casefold() in NO_MODEL or _COUNTED.fullmatch(word):
        return False
    return not any(part.isalpha() and part.islower() for part in re.split("[-‑]", word))


def labels(tree: Tree, chunk: Chunk) -> frozenset[str]:
    """The types that the parser gives to the chunk's words."""
    return frozenset(tree.tokens[number].entity for number in range(chunk.first, chunk.last + 1)) - {""}


def one_entity(tree: Tree, a: Chunk, b: Chunk) -> bool:
    """Whether the parser takes two neighbouring chunks for one name."""
    return all(tree.tokens[n].entity and not tree.tokens[n].begins for n in range(a.last + 1, b.last + 1)) and bool(
        tree.tokens[a.last].entity
    )


def is_one_institution(tree: Tree, a: Chunk, b: Chunk) -> bool:
    """Whether one name of an institution, to the parser, reaches from `a` to `b`."""
    return one_entity(tree, a, b) and tree.tokens[a.last].entity in {"ORG", "FAC", "GPE", "LOC", "WORK_OF_ART"}


def _trim(word: str) -> str:
    """The word without a possessive or participle ("-based") on it, and without what a missing space has tied to it."""
    whole = _TIED.split(word, maxsplit=1)[0] or word
    return _PARTICIPLE.sub("", _POSSESSIVE.sub("", whole)) or whole


def _is_word(tree: Tree, number: int) -> bool:
    token = tree.tokens[number]
    return token.tag != "POS" and any(character.isalnum() for character in tree.text(number))


def _goes_on(tree: Tree, last: int) -> bool:
    """Whether the chunk that ends with token `last` goes on with the next, or after a hyphen with the one behind it."""
    tokens = tree.tokens
    if last + 1 >= len(tokens) or tokens[last + 1].start != tokens[last].end:
        return False
    if _is_word(tree, last + 1):
        # "400kg" and "won't" are two tokens each; "Ltd" and "." are one.
        return True
    return (
        tree.text(last + 1) in _HYPHENS
        and last + 2 < len(tokens)
        and tokens[last + 2].start == tokens[last + 1].end
        and _is_word(tree, last + 2)
    )
