"""Surnames: parts of a person's name that stand for the whole of it in one report."""

from collections.abc import Sequence

from firsthand.entities.named import Link, Named
from firsthand.entities.spellings import tokens
from firsthand.knowledge.namewords import ADDRESSES, MENS_TITLES, WOMENS_TITLES
from firsthand.knowledge.places import country_named

# A lead with a well-known surname is followed by the full name in one of so many sentences.
_SOON = 3
_YOUNGER = frozenset(["jr", "sr", "ii", "iii"])


def shortened_persons(named: Sequence[Named]) -> dict[int, Link]:
    """Surnames, given names and names without a middle name, where one person alone can be meant.

    A younger namesake is never meant by the surname alone ("Kolmer" is not "Kolmer Jr.").
    """
    people = [n for n, one in enumerate(named) if one.schema == "Person" and len(_plain(one.name)) > 1]
    found = _without_middle(named, people)
    ends: dict[tuple[str, ...], list[int]] = {}
    for number in people:
        words = tokens(named[number].name)
        if number not in found:
            for part in dict.fromkeys([words[:1], *(words[n:] for n in range(1, len(words)))]):
                if words[-1] not in _YOUNGER or part[-1] == words[-1]:
                    ends.setdefault(part, []).append(number)
    for number, one in enumerate(named):
        among = ends.get(tokens(one.name), [])
        if len(among) != 1 or number in found or among[0] == number:
            continue
        full = named[among[0]]
        if _may_be_person(one, full) and _is_introduced(one, full):
            surname = tokens(one.name)[-1] == tokens(full.name)[-1]
            found[number] = Link(among[0], f"“{one.name}” is {'the surname of' if surname else 'short for'} “{full.name}”")
    return found


def _without_middle(named: Sequence[Named], people: Sequence[int]) -> dict[int, Link]:
    """First and last name alone, for the one person who has a middle name or initial between them."""
    outer: dict[tuple[str, ...], list[int]] = {}
    for number in people:
        words = tokens(named[number].name)
        if len(words) > 2 and words[-1] not in _YOUNGER:
            outer.setdefault((words[0], words[-1]), []).append(number)
    found: dict[int, Link] = {}
    for number in people:
        among = outer.get(tokens(named[number].name), [])
        if len(among) == 1:
            full = named[among[0]].name
            found[number] = Link(among[0], f"“{named[number].name}” is “{full}” without the name between")
    return found


def _is_introduced(short: Named, full: Named) -> bool:
    """Whether the full name comes soon enough to be what the short one means, and their titles do not speak against it.

    News gives the full name first, or one of the next sentences does after a lead with a well-known surname. A surname told long
    before, or beside words of kinship, may be somebody else's ("the president …, whose wife, Ida Kolmer, …"); then only a common office
    shows who is meant.
    """
    titles = short.titles | full.titles
    if titles & WOMENS_TITLES and titles & MENS_TITLES:
        return False
    if short.told < 0 or full.first <= short.told or short.titles & full.titles - ADDRESSES:
        return True
    return min(full.sentences) <= short.told_in + _SOON and not full.kin and not short.titles & ADDRESSES


def _may_be_person(short: Named, full: Named) -> bool:
    if short.schema == "Person":
        return True
    # A guess of the parser yields to a full name in the same report; a country, a company by its legal form or a place does not.
    surname = tokens(short.name)[-1] == tokens(full.name)[-1]
    return surname and not short.firm and not short.placed and not country_named(short.name)


def _plain(name: str) -> tuple[str, ...]:
    """A person's names without "Jr."."""
    return tuple(word for word in tokens(name) if word not in _YOUNGER)
