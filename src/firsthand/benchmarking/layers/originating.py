"""Score where claims enter the record, how many independent origins they have, and what rests on what."""

from collections import Counter, defaultdict

from firsthand.benchmarking.gold import GoldClaim, Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.said import SaidClaim
from firsthand.benchmarking.tally import Layer, Tally


def origins(matching: Matching) -> Layer:
    """Pairs of a declared claim and one of its origins.

    The claim of the case is the one that shares most appearances with it, one to one; a claim that the case does not have has all its
    origins missed. Claims of which gold names no origin, and those that stand in no appearance or in optional ones alone, are left out.
    """
    tally = Tally("origins", matching.texts)
    names = {source.id: source.names[0] for source in matching.gold.sources}
    called = {source.id: source.names[0] for source in matching.said.sources}
    for claim, place, said in _declared(matching):
        if not claim.origins:
            continue
        given: dict[str, str] = {}
        for origin in said.origins if said else ():
            given.setdefault(matching.source(claim.story, origin) or origin, called.get(origin, origin))
        tally.hit(len(set(claim.origins) & given.keys()))
        for origin in sorted(set(claim.origins) - given.keys()):
            tally.miss(place, names.get(origin, origin), ", ".join(given.values()) if said else "no such claim")
        for origin in sorted(given.keys() - set(claim.origins)):
            tally.wrong(place, given[origin], ", ".join(names.get(one, one) for one in claim.origins))
    return tally.layer()


def independence(matching: Matching) -> Layer:
    """Declared claims of several origins: the same state and the same number left. That there is one origin is not rewarded.

    Precision is corrected for chance, the share of the declared claims that have the most frequent other answer.
    """
    tally = Tally("independence", matching.texts)
    answers = Counter[str]()
    for claim, place, said in _declared(matching):
        if claim.state is None:
            continue
        wanted, given = f"{claim.state}, {claim.count}", f"{said.state}, {said.count}" if said else "no such claim"
        answers[wanted if claim.state != "single" else ""] += 1
        if claim.state != "single" and given == wanted:
            tally.hit()
            continue
        if claim.state != "single":
            tally.miss(place, wanted, given)
        if said and said.state != "single" and given != wanted:
            tally.wrong(place, given, wanted)
    most = max((count for answer, count in answers.items() if answer), default=0)
    return tally.layer(most / answers.total() if answers else 0.0)


def rests_on(matching: Matching) -> Layer:
    """Pairs of a source and one that it is shown to rest on."""
    tally = Tally("rests on", matching.texts)
    names = {source.id: source.names[0] for source in matching.gold.sources}
    ours = {(source.id, other) for source in matching.gold.sources for other in source.rests_on}
    called = {source.id: source.names[0] for source in matching.said.sources}
    right: set[tuple[str, str]] = set()
    for source in matching.said.sources:
        for other in source.rests_on:
            pairs = _pairs(matching, source.id, other)
            right |= pairs & ours
            if not pairs & ours and not any(one == two for one, two in pairs):
                where = source.mentions[0] if source.mentions else source.names[0]
                tally.wrong(where, f"{source.names[0]} rests on {called.get(other, other)}")
    tally.hit(len(right))
    for one, two in sorted(ours - right):
        tally.miss(one, f"{names.get(one, one)} rests on {names.get(two, two)}")
    return tally.layer()


def _pairs(matching: Matching, source: str, other: str) -> set[tuple[str, str]]:
    found = ((matching.source(scope, source), matching.source(scope, other)) for scope in matching.scopes)
    return {(one, two) for one, two in found if one and two}


def _declared(matching: Matching) -> list[tuple[GoldClaim, Place, SaidClaim | None]]:
    """The declared claims that gold has an appearance of which is asked for, with the claim of the case."""
    places: dict[str, list[Place]] = defaultdict(list)
    for appearance in matching.appearances:
        for claim in appearance.claims:
            if not appearance.optional:
                places[claim].append(appearance.place)
    said = {claim.id: claim for claim in matching.said.claims}
    return [
        (claim, places[claim.id][0], said.get(matching.claims.get(claim.id, "")))
        for claim in matching.gold.claims
        if claim.declared and claim.id in places
    ]
