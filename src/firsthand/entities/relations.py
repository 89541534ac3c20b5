"""Join the ties of all reports into relations between entities, with the claims that state them and how surely."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from firsthand.entities.backing import Backing, Statements
from firsthand.entities.origins import Bonds, weigh
from firsthand.knowledge.tiekinds import DESCRIBING, MUTUAL, NEAREST, SAYS_MORE
from firsthand.model import (
    Act,
    Certainty,
    Entity,
    EntityId,
    Ledger,
    Lineage,
    Naming,
    Page,
    Relation,
    RelationId,
    RelationKind,
    Report,
    Tie,
    Ties,
    identify,
)

# From the surest to the least sure.
_SUREST: tuple[Certainty, ...] = ("asserted", "reported", "capability", "hedged", "conditional", "planned")
# FollowTheMoney ties parties to each other, and a place is none; sanctions it keeps with their authority as a text.
_TAKES_PLACES = frozenset(("Sanction", "UnknownLink"))

_BARE = frozenset(("of", "at", "in", "from"))

# What is demanded or planned is not yet so, however firmly; an opinion is no more than that.
_PUT_BY_ACT: dict[Act, Certainty] = {"demand": "planned", "plan": "planned", "opinion": "hedged"}
_ABLE = frozenset(("able", "capable", "can"))

_Ends = tuple[EntityId, RelationKind, EntityId]


def connect(
    reports: Sequence[Report],
    pages: Sequence[Page],
    entities: Sequence[Entity],
    namings: Sequence[Naming],
    ties: Sequence[Ties],
    ledgers: Sequence[Ledger],
    lineages: Sequence[Lineage],
) -> tuple[Relation, ...]:
    """One relation for each two entities and kind of tie that any sentence states, with every sentence that states or denies it.

    The claims of a relation are those whose words hold both names, or one that the other says, the narrowest where one stands in
    another. It is as sure as its surest statement, and only a plan where all say so. It is disputed where a sentence denies the tie
    itself, or where a claim that states it as its news is denied; a tie that merely describes somebody is not disputed with the claim
    it stands in. A relation that is only ever denied is kept as `denied`, with the words of the denial as its label.
    """
    del reports, pages, namings  # a tie's spans and its report say all that is needed
    entity_of = {span: entity.id for entity in entities for span in entity.mentions}
    schema_of = {entity.id: entity.schema for entity in entities}
    statements = Statements.of(ledgers)
    backings: dict[_Ends, list[Backing]] = defaultdict(list)
    for each in sorted(ties, key=lambda t: t.report):
        for tie in each.ties:
            source, target = entity_of.get(tie.source), entity_of.get(tie.target)
            if source and target and source != target and (backing := statements.back(each.report, tie)):
                backings[source, tie.kind, target].append(backing)
    kept = {ends: backed for ends, backed in _one_way(backings).items() if not _said_better(ends, backed, backings)}
    bonds = Bonds.of(ledgers, lineages)
    found = [_relation(ends, backed, bonds, statements, schema_of) for ends, backed in kept.items()]
    return tuple(sorted(found, key=lambda relation: relation.id))


def _one_way(backings: dict[_Ends, list[Backing]]) -> dict[_Ends, list[Backing]]:
    """Join the two directions of what two do with each other, under the one that is said more often."""
    joined: dict[_Ends, list[Backing]] = {}
    for ends in sorted(backings):
        source, kind, target = ends
        back = (target, kind, source)
        if kind not in MUTUAL or back not in backings:
            joined[ends] = backings[ends]
        elif (-len(backings[ends]), ends) < (-len(backings[back]), back):
            joined[ends] = [*backings[ends], *backings[back]]
    return joined


def _said_better(ends: _Ends, backed: list[Backing], all_backings: Mapping[_Ends, list[Backing]]) -> bool:
    """Whether a bare preposition ("Nils Orr of Kestrel") is all that states the tie, and other sentences say of the two what it is."""
    source, kind, target = ends
    stronger = (more for more, less in SAYS_MORE if less == kind)
    bare = all(backing.tie.label in _BARE for backing in backed)
    return bare and any((source, more, target) in all_backings for more in stronger)


def _relation(
    ends: _Ends,
    backed: list[Backing],
    bonds: Bonds,
    statements: Statements,
    schema_of: Mapping[EntityId, str],
) -> Relation:
    source, kind, target = ends
    stated = [backing for backing in backed if not backing.denied]
    shown = stated or backed
    claims = sorted({claim.id for backing in shown for claim, _ in backing.statements})
    denied = len(stated) < len(backed) or (kind not in DESCRIBING and any(statements.denied(claim) for claim in claims))
    return Relation(
        id=RelationId(identify("rel", source, kind, target)),
        source=source,
        target=target,
        label=_label([backing.tie for backing in shown]),
        kind=kind,
        schema=_nearest(kind, schema_of[source], schema_of[target]),
        claims=tuple(claims),
        evidence=tuple(sorted({backing.tie.sentence for backing in backed})),
        independence=weigh(shown, bonds),
        disputed=denied,
        certainty=min((_certainty(kind, backing) for backing in stated), key=_SUREST.index, default="hedged"),
        denied=all(backing.tie.negated for backing in backed),
    )


def _label(ties: list[Tie]) -> str:
    """The words that say it most often, a bare preposition last; of several the shortest, then the first in the alphabet."""
    counts = Counter(tie.label for tie in ties)
    return min(counts, key=lambda label: (label in _BARE, -counts[label], len(label), label))


def _certainty(kind: RelationKind, backing: Backing) -> Certainty:
    """How surely one sentence states the tie: as its claim is put, and less where the words of the tie itself are."""
    if kind == "plans":
        return "planned"
    least: Certainty = "asserted"
    if backing.tie.hedged:
        least = "capability" if _ABLE & set(backing.tie.label.lower().split()) else "hedged"
    put = [_PUT_BY_ACT.get(appearance.act, appearance.certainty) for _, appearance in backing.statements]
    if kind in DESCRIBING:  # the claim's hedge is about its news, unless it marks all of it as told
        put = [certainty for certainty in put if certainty == "reported"]
    surest: Certainty = min(put, key=_SUREST.index, default="asserted")
    return least if _SUREST.index(least) > _SUREST.index(surest) else surest


def _nearest(kind: RelationKind, source: str, target: str) -> str | None:
    """FollowTheMoney's schema for the tie, or None where it has none, or none for such ends."""
    nearest = NEAREST[kind]
    if "Product" in (source, target) or ("Address" in (source, target) and nearest not in _TAKES_PLACES):
        return None
    return nearest
