"""Parting: a stretch of capitalised words taken apart into the names in it."""

from dataclasses import dataclass

from firsthand.entities.chunks import Chunk, labels, one_entity
from firsthand.knowledge.companyforms import COMPANY_WORDS, is_form
from firsthand.knowledge.givennames import GIVEN_NAMES
from firsthand.knowledge.namewords import (
    EVENTS,
    GENERIC,
    LINKS,
    OFFICES,
    PARTICLES,
    PERSON_NOUNS,
    SMALL_WORDS,
    TITLE_MODIFIERS,
    TITLES,
)
from firsthand.knowledge.outlets import known_by_name
from firsthand.knowledge.places import BODY_HEADS, ORG_HEADS, country_named, country_of_people, is_people
from firsthand.text.syntax import Tree

# Written like small words, but in capitals.
_ACRONYMS = frozenset(["IT", "WHO", "US", "OR", "AN"])
_PARTISANS = frozenset("republicans democrats conservatives liberals socialists communists tories".split())
# Public bodies that go by one word; every other such noun alone names nothing.
_ALONE = frozenset("bundestag kremlin duma pentagon rada knesset".split())


@dataclass(frozen=True, slots=True)
class Run:
    """Chunks that are written as one name; `title` is the person's title that stands before them, which is no part of the name."""

    chunks: tuple[Chunk, ...]
    title: str = ""

    @property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(chunk.lower for chunk in self.chunks)


def part(tree: Tree, chunks: list[Chunk]) -> list[Run]:
    """The names in a run of capitalised words: cut at titles, behind countries and outlets, and freed of what is no part of a name."""
    runs: list[Run] = []
    begin, title = 0, ""
    number = 0
    while number < len(chunks):
        if _is_title(tree, chunks, number):
            first = number
            while first > begin and chunks[first - 1].lower in TITLE_MODIFIERS:
                first -= 1
            runs += _trimmed(chunks[begin:first], title)
            begin, title = _behind_office(chunks, number + 1), chunks[number].text
            number = begin - 1
        elif number > begin and _ends_before(tree, chunks, begin, number):
            runs += _trimmed(chunks[begin:number], title)
            begin, title = number, ""
        number += 1
    return runs + _trimmed(chunks[begin:], title)


def _is_title(tree: Tree, chunks: list[Chunk], number: int) -> bool:
    chunk = chunks[number]
    if chunk.lower not in TITLES:
        return False
    if number and chunks[number - 1].text in LINKS:
        return False
    following = chunks[number + 1] if number + 1 < len(chunks) else None
    if following is None:
        # "the Foreign Minister": an office, and no name.
        return True
    if following.text in LINKS:
        return _behind_office(chunks, number + 1) > number + 1
    # "General Motors", "Father Christmas Ltd": one organization to the parser, and no title that it knows.
    return not (one_entity(tree, chunk, following) and labels(tree, following) & {"ORG", "FAC", "PRODUCT", "GPE"}) and not (
        following.lower in ORG_HEADS or following.lower in BODY_HEADS
    )


def _behind_office(chunks: list[Chunk], at: int) -> int:
    """Where the name begins in "Secretary of State Anna Kolmer", given where "of" stands; `at` itself where no office stands there."""
    if at >= len(chunks) or chunks[at].text not in LINKS:
        return at
    stop = at + 1
    while stop < len(chunks) and (chunks[stop].lower in OFFICES or chunks[stop].text in {"the", "and", "of", "for"}):
        stop += 1
    return stop if stop > at + 1 else at


def _ends_before(tree: Tree, chunks: list[Chunk], begin: int, number: int) -> bool:
    """Whether a name ends before chunk `number`, the words from `begin` being a country's or an outlet's and no body's."""
    before = " ".join(chunk.text for chunk in chunks[begin:number])
    if chunks[number].text in LINKS or chunks[number - 1].text in LINKS or is_form(chunks[number].text):
        return False
    rest = chunks[number:]
    if country_named(before) is not None:
        longer = " ".join((before, chunks[number].text))
        if country_named(longer) is not None or any(chunk.lower in BODY_HEADS or chunk.lower in ORG_HEADS for chunk in rest[:4]):
            return False
        if before.isupper() or rest[-1].lower in COMPANY_WORDS:
            # "the US Corvo" is a thing from there; "US Steel" is a name.
            return rest[-1].lower not in COMPANY_WORDS
        return not (one_entity(tree, chunks[number - 1], chunks[number]) and labels(tree, chunks[number]) & {"ORG", "FAC"})
    here = tree.tokens[chunks[number].first]
    if (
        here.begins
        and here.entity == "PERSON"
        and number + 1 < len(chunks)
        and one_entity(tree, chunks[number], chunks[number + 1])
    ):
        # "mayor of Kelmar Anna Kolmer": two names side by side.
        return tree.tokens[chunks[number - 1].last].entity in {"GPE", "ORG", "NORP", "LOC", "FAC"}
    if here.begins and known_by_name(before) is not None:
        return not any(chunk.lower in ORG_HEADS for chunk in rest[:2])
    return False


def _trimmed(chunks: list[Chunk], title: str) -> list[Run]:
    """The run without articles, peoples and small words at its ends; none where nothing is left that names."""
    while chunks and chunks[0].lower in SMALL_WORDS and chunks[0].text not in _ACRONYMS:
        chunks = chunks[1:]
    if len(chunks) > 1 and chunks[0].initial and chunks[0].lower in PERSON_NOUNS and chunks[1].lower in GIVEN_NAMES:
        chunks = chunks[1:]
    while chunks and (chunks[-1].text in LINKS or chunks[-1].text in PARTICLES or chunks[-1].text in {"and", "the", "a", "The"}):
        chunks = chunks[:-1]
    institution = any(chunk.lower in BODY_HEADS or chunk.lower in ORG_HEADS for chunk in chunks)
    while chunks and _is_people(chunks) and not institution:
        chunks = chunks[2:] if len(chunks) > 1 and is_people(f"{chunks[0].text} {chunks[1].text}") else chunks[1:]
    telling = [chunk for chunk in chunks if chunk.lower not in SMALL_WORDS]
    if not (institution and len(telling) > 1) and all(
        chunk.lower in GENERIC or is_people(chunk.text) or chunk.lower in TITLES for chunk in telling
    ):
        return []
    if all(is_form(chunk.text) for chunk in chunks):
        # "LLC": a legal form is no name.
        return []
    if len(chunks) == 1 and (
        chunks[0].lower in ORG_HEADS or (chunks[0].lower in BODY_HEADS - _ALONE) or chunks[0].lower.endswith("ism")
    ):
        return []
    if all(chunk.text.isupper() for chunk in chunks) and sum(len(chunk.text) > 1 for chunk in chunks) > 2:
        # A shout or a heading within a line.
        return []
    if (len(chunks) > 1 and chunks[-1].text.endswith("s") and country_of_people(chunks[-1].text[:-1])) or chunks[
        -1
    ].lower in _PARTISANS:
        # "Kelmar Norwegians", "House Republicans": people, and nobody by name.
        return []
    if _head(chunks) in EVENTS and not title and chunks[0].lower not in GIVEN_NAMES:
        return []
    return [Run(tuple(chunks), title)]


def _head(chunks: list[Chunk]) -> str:
    """The noun that a name ends with, before any "of"."""
    words = [chunk.lower for chunk in chunks]
    return words[words.index("of") - 1] if "of" in words[1:] else words[-1]


def _is_people(chunks: list[Chunk]) -> bool:
    if len(chunks) > 1 and country_named(f"{chunks[0].text} {chunks[1].text}") is not None:
        return False
    return is_people(chunks[0].text) or (len(chunks) > 1 and is_people(f"{chunks[0].text} {chunks[1].text}"))
