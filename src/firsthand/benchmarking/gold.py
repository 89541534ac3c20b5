"""What the benchmark holds to be so: the records that a hand annotation is compiled to, every quote a stretch of text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Characters `start` up to, not including, `end` of the text of the page with this `uri`."""

    uri: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One page as programs get it; `outlet` and `published` are what they are told, None where they are told nothing."""

    uri: str
    text: str
    language: str
    outlet: str | None
    published: str | None
    apparatus: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class GoldReport:
    """One news item. Ids are `folder/id`; `outlet` and `voice` are ids of sources, `voice` the chain of what it says itself."""

    id: str
    story: str
    place: Place
    outlet: str
    voice: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class GoldSource:
    """Whoever says something. Outlets of all stories have ids without a folder; `names` are all words for it, its name first."""

    id: str
    kind: str
    names: tuple[str, ...]
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldQuantity:
    """A number as written, as `firsthand.model.Quantity` says."""

    place: Place
    value: float
    value_to: float | None
    unit: str | None
    approximate: bool
    of: str | None


@dataclass(frozen=True, slots=True)
class GoldTime:
    """A time as written; `value` is ISO 8601, as precise as the words."""

    place: Place
    value: str


@dataclass(frozen=True, slots=True)
class GoldAppearance:
    """One place where one report says one thing; `chains` are several where several sources stand side by side.

    `claims` is never empty. `who` are those that answer or are silent, in a response. Where `optional`, a program may find it or not.
    """

    report: str
    place: Place
    chains: tuple[tuple[str, ...], ...]
    claims: tuple[str, ...]
    speaker: Place | None = None
    cue: Place | None = None
    speech: str = "none"
    act: str = "assertion"
    certainty: str = "asserted"
    polarity: str = "affirmed"
    who: tuple[str, ...] = ()
    quantities: tuple[GoldQuantity, ...] = ()
    times: tuple[GoldTime, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One proposition. Where it is not `declared`, it stands in one report and its copies, and nothing is said of its origins."""

    id: str
    story: str
    text: str
    declared: bool
    origins: tuple[str, ...] = ()
    state: str | None = None
    count: int | None = None
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldUnseen:
    """A text that must have existed and is not in the pile; `outlet` is an id of a source, `names` are all its names."""

    id: str
    story: str
    outlet: str
    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class GoldDescent:
    """`child` took words or news from `parent`, a report or an unseen text. `kinds` are all that are right, the first the best.

    `passages` are, in a report of several parents, the sentences that came from this one.
    """

    story: str
    child: str
    parent: str
    kinds: tuple[str, ...]
    direction: str
    passages: tuple[Place, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldChange:
    """What a retelling did to a passage. `kinds` are all that are right, the first the best. No `after` means an omission."""

    story: str
    child: str
    parent: str
    kinds: tuple[str, ...]
    severity: str
    before: Place | None
    after: Place | None
    says: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A passage that must not be called materially changed (`after`, in the child) or omitted (`before`, in the parent)."""

    story: str
    child: str
    parent: str
    before: Place | None
    after: Place | None
    why: str


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A thing in the world and where it is named; `listed` are the parties it should be a hit on, `lookalikes` those it must not."""

    id: str
    story: str
    schema: str
    names: tuple[str, ...]
    mentions: tuple[Place, ...]
    listed: tuple[str, ...] = ()
    lookalikes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """`source` `kinds[0]` `target`, by ids of entities; `stated` is affirmed, hedged, planned or denied."""

    story: str
    source: str
    kinds: tuple[str, ...]
    target: str
    evidence: tuple[Place, ...]
    stated: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """One pile with all that is held to be so of it.

    `unscored` are the places of names that are neither mentions nor wrong when found: outlets, and reporters.
    """

    name: str
    pages: tuple[GoldPage, ...]
    reports: tuple[GoldReport, ...]
    sources: tuple[GoldSource, ...]
    appearances: tuple[GoldAppearance, ...]
    claims: tuple[GoldClaim, ...]
    unseen: tuple[GoldUnseen, ...]
    descents: tuple[GoldDescent, ...]
    changes: tuple[GoldChange, ...]
    kept: tuple[Kept, ...]
    entities: tuple[GoldEntity, ...]
    relations: tuple[GoldRelation, ...]
    unscored: tuple[Place, ...]
