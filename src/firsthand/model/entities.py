"""Entities: things in the world, their names in texts, and the ties between them that sentences back."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.claims import Certainty, Independence
from firsthand.model.ids import ClaimId, EntityId, RelationId, ReportId
from firsthand.model.spans import Span

# The schemata of FollowTheMoney that mentions get, and "Product" for goods, which it does not have. A place is an Address there.
Schema = Literal["Person", "Company", "PublicBody", "Organization", "LegalEntity", "Address", "Vessel", "Airplane", "Product"]
RelationKind = Literal[
    "owned_by",
    "subsidiary_of",
    "part_of",
    "headquartered_in",
    "located_in",
    "director_of",
    "works_for",
    "member_of",
    "represents",
    "intermediary_for",
    "works_with",
    "supplies",
    "received_from",
    "makes",
    "developed",
    "plans",
    "sanctioned_by",
    "upgrade_of",
    "denies",
    "other",
]


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A name in a report. `name` is its words without line ends or possessive; `schema` what it seems to name.

    `stands_for` is the mention earlier in the same report that this one is a short form, an acronym or another spelling of, and `why`
    says so in words.
    """

    span: Span
    name: str
    schema: Schema
    stands_for: Span | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """All names in one report, in the order of its text."""

    report: ReportId
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """What one sentence says of two mentions: "`source` `kind` `target`". `label` is the words that say it.

    `sentence` is the evidence. `hedged` and `negated` say how the sentence puts it; a tie that is negated is denied, not stated.
    """

    source: Span
    target: Span
    kind: RelationKind
    label: str
    sentence: Span
    hedged: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Ties:
    """All ties that the sentences of one report state."""

    report: ReportId
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing in the world with the names that mean it. `why` says what joined its names, in words."""

    id: EntityId
    schema: Schema
    caption: str
    names: tuple[str, ...]
    mentions: tuple[Span, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie between two entities, wherever it is stated: it reads "`source` `kind` `target`".

    `schema` is FollowTheMoney's nearest. `claims` are the claims that state it, `evidence` the sentences. `certainty` is that of its
    surest appearance; `disputed` says that a source denies it, `denied` that nothing states it and all that speaks of it denies it.
    """

    id: RelationId
    source: EntityId
    target: EntityId
    label: str
    kind: RelationKind
    schema: str | None
    claims: tuple[ClaimId, ...]
    evidence: tuple[Span, ...]
    independence: Independence
    disputed: bool = False
    certainty: Certainty = "asserted"
    denied: bool = False
