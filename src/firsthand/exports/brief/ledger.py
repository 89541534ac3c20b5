"""What a brief shows of claims, changes, the network and hits: records for the template. Every text in them is ready to be read."""

from dataclasses import dataclass

from firsthand.exports.brief.pieces import Link, Quoted


@dataclass(frozen=True, slots=True)
class CentralLine:
    """A claim on the first screen: its words, leading to its row in the ledger, on whose word, how many reports and origins.

    `answers` says in words who answers it how.
    """

    text: str
    anchor: str | None
    language: str | None
    who: str
    spread: str
    origins: str
    answers: str


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """Those who did the same ("did not respond"), each leading to the words that say so."""

    verb: str
    who: tuple[Link, ...]
    left: int


@dataclass(frozen=True, slots=True)
class OpenLine:
    """What somebody could not determine, or did not state. `says` is empty where the words say so themselves."""

    says: str
    words: Link
    language: str | None


@dataclass(frozen=True, slots=True)
class ElsewhereLine:
    """Claims that do not come from where most of the story does: `says` where they stand, and the first few of them."""

    says: str
    report: Link
    claims: tuple[Link, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Digest:
    """The first screen of a story. `*_left` count what is not told here but further down."""

    headline: str
    central: tuple[CentralLine, ...]
    answered: tuple[AnswerGroup, ...]
    undetermined: tuple[OpenLine, ...]
    undetermined_left: int
    elsewhere: tuple[ElsewhereLine, ...]
    elsewhere_left: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AppearanceBrief:
    """One place where a claim is said: the report, the words with what stands around them, and what they show.

    `chains` say who says so, to be read behind the report's name; `marks` how it is said ("quoted", "hedged: “may”"); `rests` what
    the chain or the joining rests on.
    """

    anchor: str
    report: Link
    words: Quoted
    chains: tuple[str, ...]
    marks: tuple[str, ...]
    rests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimBrief:
    """One claim, or one answer, as a row of the ledger, with its appearances. `places` are the reports, each leading to its words.

    `sayings` are the ways in which it is told, or what an answer does, and `by` who does it. `why` says what the number of origins
    rests on. `answers` are the claims that answer this one, or, in an answer's row, that it answers. `apart` names claims much like
    this one that are others, with the slot that decided.
    """

    anchor: str
    text: str
    language: str | None
    by: str
    sayings: tuple[str, ...]
    certainty: str
    spread: str
    places: tuple[Link, ...]
    places_left: int
    origins: str
    why: tuple[str, ...]
    answers: tuple[Link, ...]
    answers_left: int
    apart: tuple[tuple[Link, str], ...]
    appearances: tuple[AppearanceBrief, ...]
    appearances_left: int
    summary: str


@dataclass(frozen=True, slots=True)
class ClaimsBrief:
    """The claims of a story, central ones first, then the answers. `*_left` count those that only case.json has."""

    headline: str
    claims: tuple[ClaimBrief, ...]
    claims_left: int
    answers: tuple[ClaimBrief, ...]
    answers_left: int


@dataclass(frozen=True, slots=True)
class ChangeBrief:
    """One change: what kind, in words, and both passages with the words that differ marked. None for what is not there."""

    anchor: str
    kind: str
    says: str
    before: Quoted | None
    after: Quoted | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangesOf:
    """The changes of one report against one other. `caution` says what was compared where the parent itself is not in the pile."""

    child: Link
    other: Link
    caution: str
    changes: tuple[ChangeBrief, ...]


@dataclass(frozen=True, slots=True)
class ChangesBrief:
    """The changes of a story: those that matter, then minor ones. `headline` counts them."""

    headline: str
    material: tuple[ChangesOf, ...]
    minor: tuple[ChangesOf, ...]
    minor_number: int
    left: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that a tie rests on, or a place that names an entity, and the report it stands in."""

    report: Link
    words: Quoted


@dataclass(frozen=True, slots=True)
class TieBrief:
    """One tie, read "`source` `says` `target`", with the sentences that state it."""

    anchor: str
    source: Link
    says: str
    label: str
    target: Link
    certainty: str
    origins: str
    why: tuple[str, ...]
    claims: tuple[Link, ...]
    evidence: tuple[Evidence, ...]
    evidence_left: int


@dataclass(frozen=True, slots=True)
class EntityBrief:
    """One entity with its names, and places that name it. `hits` lead to the listed parties that it may be."""

    anchor: str
    caption: str
    kind: str
    names: tuple[str, ...]
    mentioned: str
    why: tuple[str, ...]
    mentions: tuple[Evidence, ...]
    hits: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class NetworkBrief:
    """Who and what a story names, and how it ties them. `drawings` are SVG, wide and narrow, or None where there is no tie."""

    headline: str
    drawings: tuple[str, str] | None
    drawn: str
    ties: tuple[TieBrief, ...]
    ties_left: int
    entities: tuple[EntityBrief, ...]
    entities_left: int


@dataclass(frozen=True, slots=True)
class HitBrief:
    """A listed party that an entity may be, with the reasons for and against, and places that name the entity."""

    anchor: str
    entity: Link
    kind: str
    name: str
    listed: str
    at_publication: str
    score: str
    alert: bool
    reasons: tuple[tuple[str, str], ...]
    mentions: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class HitsBrief:
    """What screening found: `says` what was screened against what. Alerts come first; a person decides."""

    says: str
    lists: tuple[str, ...]
    alerts: tuple[HitBrief, ...]
    others: tuple[HitBrief, ...]
    left: int
