"""Score ties between named things, and which of them are said to be listed parties."""

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.said import SaidRelation
from firsthand.benchmarking.tally import Layer, Tally

# Kinds that read the same both ways.
MUTUAL = frozenset({"works_with"})


def relations(matching: Matching) -> Layer:
    """Ties that read the same: from, kind, to. `works_with` may run either way; `other` says nothing that could be right or wrong."""
    tally = Tally("relations", matching.texts)
    names = {entity.id: entity.names[0] for entity in matching.gold.entities}
    called = {entity.id: entity.caption for entity in matching.said.entities}
    gold = matching.gold.relations
    open_, right = set(range(len(gold))), set()
    for said in matching.said.relations:
        if said.kind == "other":
            continue
        fits = [number for number in range(len(gold)) if _fits(matching, number, said)]
        fresh = [number for number in fits if number in open_]
        # An entity of the case may be one of several stories, each with this relation.
        right.update(fresh)
        open_.difference_update(fresh)
        if not fits:
            words = f"{called.get(said.source, '?')} {said.kind} {called.get(said.target, '?')}"
            tally.wrong(said.evidence[0] if said.evidence else "", words)
    tally.hit(len(right))
    for number in sorted(open_):
        ours = gold[number]
        words = f"{names.get(ours.source, '?')} {ours.kinds[0]} {names.get(ours.target, '?')}"
        tally.miss(ours.evidence[0] if ours.evidence else ours.story, words)
    return tally.layer()


def _fits(matching: Matching, number: int, said: SaidRelation) -> bool:
    ours = matching.gold.relations[number]
    if said.kind not in ours.kinds:
        return False
    source, target = matching.entities.get(said.source, ()), matching.entities.get(said.target, ())
    straight = ours.source in source and ours.target in target
    return straight or (said.kind in MUTUAL and ours.source in target and ours.target in source)


def hits(matching: Matching) -> Layer:
    """Alerts: pairs of an entity and the listed party that it is. Anything else that alerts is wrong; a look-alike is named as one."""
    tally = Tally("hits", matching.texts)
    gold = {entity.id: entity for entity in matching.gold.entities if entity.mentions}
    asked = {(entity.id, listed) for entity in gold.values() for listed in entity.listed}
    said = {entity.id: entity for entity in matching.said.entities}
    right: set[tuple[str, str]] = set()
    for hit in matching.said.hits:
        meant = matching.entities.get(hit.entity, ())
        for id_ in meant:
            listed = _party(hit.listed, (*gold[id_].listed, *gold[id_].lookalikes))
            if (id_, listed) in asked:
                right.add((id_, listed))
                continue
            alike = listed in gold[id_].lookalikes
            expected = "a look-alike that must raise no alert" if alike else ", ".join(gold[id_].listed)
            tally.wrong(gold[id_].mentions[0], f"{hit.listed} {hit.name}".strip(), expected)
        if not meant:
            entity = said.get(hit.entity)
            where: Place | str = entity.mentions[0] if entity and entity.mentions else hit.name
            tally.wrong(where, f"{hit.listed} {hit.name}".strip())
    tally.hit(len(right))
    for id_, listed in sorted(asked - right):
        tally.miss(gold[id_].mentions[0], listed)
    return tally.layer()


def _party(said: str, known: tuple[str, ...]) -> str:
    """The party of the list that an id means; lists may be named before it ("list:VL-003")."""
    return next((one for one in known if said == one or said.endswith((f":{one}", f"/{one}", f"-{one}"))), said)
