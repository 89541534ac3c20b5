"""Short forms: which names of one report are shorter ways to write another of its names."""

from collections.abc import Iterable, Mapping, Sequence

from firsthand.entities.chunks import is_model
from firsthand.entities.named import ORGANIZATIONS, Link, Named
from firsthand.entities.spellings import known_as, numbers, sound, tokens
from firsthand.entities.surnames import shortened_persons
from firsthand.entities.variants import otherwise_put, otherwise_spelt
from firsthand.knowledge.companyforms import COMPANY_WORDS, form_of
from firsthand.knowledge.namewords import LINKS, MEDIA_WORDS
from firsthand.knowledge.places import BODY_HEADS, ORG_HEADS, PUBLIC_WORDS, SEATS, country_named, is_people

# So many fuller names of one part are never one line of names; comparing them pair by pair ends here.
_MANY = 8
# What is often called by a person's whole name, and is not that person.
_EPONYMOUS = frozenset("foundation fund trust museum library prize award memorial institute center centre school".split())
_SMALL = frozenset("of for on and the a an in at de la".split())


def link(named: Sequence[Named], defined: Iterable[tuple[int, int]]) -> dict[int, Link]:
    """For each name that stands for a fuller one of the same report, which and why; names are spoken of by their number.

    `defined` are pairs of a name and the one in brackets behind it. Where two names could be meant, none is: in a report with two
    people Kolmer, "Kolmer" is nobody's short form. Names are looked up by their words, letters and sounds, so the cost grows with the
    names, not with their pairs.
    """
    links: dict[int, Link] = {}
    for full, short in defined:
        # A report that writes "Sparrow-2 (S-2)" may write "S-2 (Sparrow-2)" too: the first stands, and nothing stands for itself.
        if short not in links and _root(full, links) != short and _is_definition(named[full], named[short]):
            links[short] = Link(full, f"“{named[short].name}” stands in brackets behind “{named[full].name}”")
    _add(otherwise_put(named), links)
    _add(_initials(named), links)
    _add(shortened_persons(named), links)
    _add(_parts(named, links), links)
    _add(_models(named, links), links)
    _add(otherwise_spelt(named, links), links)
    return links


def _add(found: Mapping[int, Link], links: dict[int, Link]) -> None:
    for short, link_found in found.items():
        if short not in links and _root(link_found.of, links) != short:
            links[short] = link_found


def _is_definition(full: Named, short: Named) -> bool:
    """Whether a name in brackets abbreviates the one before it: capitals of its own words, or a model's letter and number."""
    bare = short.name.replace(".", "")
    if country_named(short.name) or full.schema in {"Person", "Address"} or len(tokens(full.name)) < 1:
        return False
    if full.schema == "Product":
        return numbers(full.name)[-1:] == numbers(short.name)[-1:] and tokens(full.name)[0][:1] == tokens(short.name)[0][:1]
    compact = " " not in bare and 2 <= len(bare) <= 10 and sum(map(str.isupper, bare)) >= 2
    return (
        compact
        and full.schema in ORGANIZATIONS
        and len(tokens(full.name)) > 1
        and _key_initials(full.name)[:1] == bare[:1].casefold()
    )


def _initials(named: Sequence[Named]) -> dict[int, Link]:
    """Acronyms whose letters are the initials of exactly one fuller name."""
    full: dict[str, list[int]] = {}
    for number, one in enumerate(named):
        if one.schema in ORGANIZATIONS and len(tokens(one.name)) > 1:
            for letters in dict.fromkeys((_key_initials(one.name), _key_initials(one.name, small=True))):
                full.setdefault(letters, []).append(number)
    found: dict[int, Link] = {}
    for number, one in enumerate(named):
        letters = one.name.replace(".", "")
        among = full.get(letters.casefold(), [])
        if 2 < len(letters) < 9 and letters.isupper() and letters.isalpha() and len(among) == 1 and not country_named(one.name):
            found[number] = Link(among[0], f"“{one.name}” are the initials of “{named[among[0]].name}”")
    return found


def _parts(named: Sequence[Named], links: Mapping[int, Link]) -> dict[int, Link]:
    """The distinctive beginning or end of exactly one fuller name of an organization, ship or place."""
    parts: dict[tuple[str, ...], list[int]] = {}
    for number, one in enumerate(named):
        if one.schema not in {"Person", "Product", "Address"} and number not in links:
            for part in _cuttings(one):
                parts.setdefault(part, []).append(number)
                heard = tuple(sound(word) for word in part)
                if heard != part:
                    parts.setdefault(("~", *heard), []).append(number)
    found: dict[int, Link] = {}
    for number, one in enumerate(named):
        words = tokens(one.name)
        among = parts.get(words) or parts.get(("~", *(sound(word) for word in words)), [])
        among = _longest(named, among)
        if len(among) == 1 and among[0] != number and _is_distinctive(one) and _may_be_part(one, named[among[0]]):
            found[number] = Link(among[0], f"“{one.name}” is short for “{named[among[0]].name}”")
    return found


def _cuttings(one: Named) -> Iterable[tuple[str, ...]]:
    """What a name may be cut down to: its beginnings and ends, and in a company's name of three words the second."""
    words = tokens(one.name)
    linked = next((at for at, word in enumerate(words) if word in LINKS), len(words))
    found: dict[tuple[str, ...], None] = {}
    if words[-1:] and words[-1] not in MEDIA_WORDS:
        # A newspaper's name begins with its town's: "Sundmark" is not short for "Sundmark Standard".
        found.update((words[:size], None) for size in range(1, min(linked + 1, len(words))))
    if linked == len(words):
        # What stands behind "of" is whose it is: "Tarvia" is not short for "Ministry of Trade of Tarvia".
        found.update((words[-size:], None) for size in range(1, len(words)))
    if len(words) > 2 and linked > 1 and form_of(one.name) is not None:
        # A company's own name often stands behind its town's: "Kelmar Orvane Trading Co., Ltd.".
        found[words[1:2]] = None
    return found


def _longest(named: Sequence[Named], among: Iterable[int]) -> list[int]:
    """Of the names that hold a part, those that are no part of another of them: "A", "A Trade" and "A Trade Group" are one line."""
    among = list(dict.fromkeys(among))
    if len(among) > _MANY:
        return among
    kept = []
    for number in among:
        words = tokens(named[number].name)
        if not any(
            other != number and len(tokens(named[other].name)) > len(words) and _begins_or_ends(words, tokens(named[other].name))
            for other in among
        ):
            kept.append(number)
    return kept


def _begins_or_ends(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return whole[: len(part)] == part or whole[-len(part) :] == part


def _is_distinctive(one: Named) -> bool:
    """Whether a name alone tells what it is the short form of: "Kestrel" does, "Shipping" and "Norwegian" and "Norway" do not."""
    words = tokens(one.name)
    if known_as(one.name) or " ".join(words) in SEATS or any(word.isdigit() for word in words):
        return False
    return any(
        len(word) > 2
        and word not in _SMALL
        and word not in ORG_HEADS
        and word not in BODY_HEADS
        and word not in PUBLIC_WORDS
        and word not in COMPANY_WORDS
        and not is_people(word)
        and country_named(word.title()) is None
        for word in words
    )


def _may_be_part(short: Named, full: Named) -> bool:
    more = set(tokens(full.name)) - set(tokens(short.name))
    heads = ORG_HEADS | BODY_HEADS
    if form_of(short.name) is not None and form_of(short.name) != form_of(full.name):
        # A name with its legal form is whole: "Kelmar Trading LLC" is not short for "Kelmar Trading House".
        return False
    if more & _EPONYMOUS and len(tokens(short.name)) > 1:
        # "Anna Kolmer" is not short for the "Anna Kolmer Foundation".
        return False
    if more & heads - {"group", "company", "bank", "corps"} and (short.name.isupper() or set(tokens(short.name)) & heads):
        # "Kelmar University School of Law" and "NATO Command" are parts of what stands first in their names.
        return False
    if short.placed or short.schema == "Address":
        # Kelmar, where things are, is not short for Kelmar Shipping.
        return False
    if short.schema == full.schema or (short.schema in ORGANIZATIONS and full.schema in ORGANIZATIONS):
        return True
    # What the parser alone says of a single word yields.
    return not short.firm and full.schema in ORGANIZATIONS


def _models(named: Sequence[Named], links: Mapping[int, Link]) -> dict[int, Link]:
    """The type without its series: "A1" where one model of the report alone ends so, "Corvo-A1". Digits alone tell nothing."""
    ends: dict[tuple[str, ...], list[int]] = {}
    for number, one in enumerate(named):
        words = tokens(one.name)
        if one.schema == "Product" and number not in links:
            for at in range(1, len(words)):
                ends.setdefault(words[at:], []).append(number)
    found: dict[int, Link] = {}
    for number, one in enumerate(named):
        among = ends.get(tokens(one.name), [])
        if is_model(one.name) and len(among) == 1 and among[0] != number:
            found[number] = Link(among[0], f"“{one.name}” is short for “{named[among[0]].name}”")
    return found


def _key_initials(name: str, *, small: bool = False) -> str:
    return "".join(word[0] for word in tokens(name) if small or word not in _SMALL)


def _root(number: int, links: Mapping[int, Link]) -> int:
    for _ in range(len(links)):
        if number not in links:
            break
        number = links[number].of
    return number
