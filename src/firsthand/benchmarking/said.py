"""What a `case.json` says of the pages of the benchmark: records with the ids of the case and the places of the benchmark."""

from dataclasses import dataclass

from firsthand.benchmarking.gold import Place


@dataclass(frozen=True, slots=True)
class SaidReport:
    """One news item, as the case cuts it; `outlet` is the name of its outlet, as far as the case says one."""

    id: str
    place: Place
    outlet: str | None


@dataclass(frozen=True, slots=True)
class SaidSource:
    """Whoever says something. `names` are its own name and, of an outlet, those that the reports of that outlet give."""

    id: str
    kind: str
    names: tuple[str, ...]
    rests_on: tuple[str, ...]
    mentions: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SaidQuantity:
    """A number as the case reads it."""

    place: Place
    value: float
    value_to: float | None
    unit: str | None
    approximate: bool


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A time as the case reads it."""

    place: Place
    value: str


@dataclass(frozen=True, slots=True)
class SaidAppearance:
    """One place where something is said. What the case lists several times with the same stretch, once for each chain or claim, is one."""

    place: Place
    chains: tuple[tuple[str, ...], ...]
    claims: tuple[str, ...]
    cue: Place | None
    speaker: Place | None
    act: str
    certainty: str
    polarity: str
    quantities: tuple[SaidQuantity, ...]
    times: tuple[SaidTime, ...]


@dataclass(frozen=True, slots=True)
class SaidClaim:
    """One proposition; `answers` are the claims that name this one among their responses."""

    id: str
    text: str
    origins: tuple[str, ...]
    state: str
    count: int
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidUnseen:
    """A lost text, with the reports of the lineage that it stands in."""

    id: str
    name: str
    story: str


@dataclass(frozen=True, slots=True)
class SaidDescent:
    """A tie that the case is at least half sure of."""

    child: str
    parent: str
    kind: str
    direction: str


@dataclass(frozen=True, slots=True)
class SaidMatch:
    """Two stretches that are said to be the same."""

    a: Place
    b: Place


@dataclass(frozen=True, slots=True)
class SaidChange:
    """What a retelling is said to have done."""

    child: str
    kind: str
    severity: str
    before: Place | None
    after: Place | None
    says: str


@dataclass(frozen=True, slots=True)
class SaidEntity:
    """A thing in the world and the places where it is named."""

    id: str
    schema: str
    caption: str
    mentions: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SaidRelation:
    """`source` `kind` `target`, by ids of entities."""

    source: str
    kind: str
    target: str
    evidence: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SaidHit:
    """An alert: an entity may be a listed party."""

    entity: str
    listed: str
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One case. `apparatus` are the stretches that it leaves out of all reports, `stories` the ids of reports by story."""

    apparatus: tuple[Place, ...]
    reports: tuple[SaidReport, ...]
    stories: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[SaidSource, ...]
    unseen: tuple[SaidUnseen, ...]
    descents: tuple[SaidDescent, ...]
    matches: tuple[SaidMatch, ...]
    appearances: tuple[SaidAppearance, ...]
    claims: tuple[SaidClaim, ...]
    changes: tuple[SaidChange, ...]
    entities: tuple[SaidEntity, ...]
    relations: tuple[SaidRelation, ...]
    hits: tuple[SaidHit, ...]
