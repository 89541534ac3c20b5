"""Variants: the same name put or spelt in another way in one report."""

from collections.abc import Mapping, Sequence

from firsthand.entities.named import ORGANIZATIONS, Link, Named
from firsthand.entities.spellings import forms_differ, jumbled, key, known_as, numbers, sound, tokens
from firsthand.knowledge.places import country_named


def otherwise_put(named: Sequence[Named]) -> dict[int, Link]:
    """Names of the same words in another order, or of the same body with its country put in another way; bare bodies whose country
    one other name gives."""
    firsts: dict[str, int] = {}
    found: dict[int, Link] = {}
    bodies: dict[str, list[int]] = {}
    for number, one in enumerate(named):
        mixed = known_as(one.name) or jumbled(one.name)
        if not mixed or one.schema in {"Person", "Product"}:
            continue
        if mixed in firsts and forms_differ(named[firsts[mixed]].name, one.name):
            continue
        if mixed in firsts:
            found[number] = Link(firsts[mixed], f"“{one.name}” is another way to write “{named[firsts[mixed]].name}”")
            continue
        firsts[mixed] = number
        code, _, rest = mixed.partition(" ")
        if code.isupper():
            bodies.setdefault(rest, []).append(number)
    for number, one in enumerate(named):
        mixed = jumbled(one.name) or key(one.name)
        if (one.bare or one.schema == "PublicBody") and len(bodies.get(mixed, ())) == 1 and number not in found:
            full = bodies[mixed][0]
            found[number] = Link(full, f"“{one.name}” is short for “{named[full].name}”, the only one in the report")
    return found


def otherwise_spelt(named: Sequence[Named], links: Mapping[int, Link]) -> dict[int, Link]:
    """Names that sound the same and stand in no sentence together."""
    heard: dict[tuple[str, tuple[str, ...], str], list[int]] = {}
    found: dict[int, Link] = {}
    for number, one in enumerate(named):
        spelling = (sound(one.name), numbers(one.name), "org" if one.schema in ORGANIZATIONS else one.schema)
        alone = one.schema == "Person" and len(tokens(one.name)) == 1
        if len(key(one.name)) < 5 or country_named(one.name) or number in links or alone:
            # One name of a person says too little: Theresa and Teresa are two.
            continue
        for earlier in heard.setdefault(spelling, []):
            if (
                not named[earlier].sentences & one.sentences
                and key(named[earlier].name) != key(one.name)
                and not forms_differ(named[earlier].name, one.name)
            ):
                found[number] = Link(earlier, f"spelt “{named[earlier].name}” and “{one.name}”")
                break
        heard[spelling].append(number)
    return found
