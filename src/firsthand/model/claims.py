"""Claims: what reports say, on whose word, how surely, and how many independent origins are left."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import ClaimId, ReportId, SourceId, StoryId
from firsthand.model.reports import Source
from firsthand.model.spans import Span

Speech = Literal["direct", "indirect", "mixed", "none"]
Act = Literal[
    "assertion",
    "denial",
    "unaware",
    "no_response",
    "decline",
    "unable_to_determine",
    "not_stated",
    "correction",
    "retraction",
    "demand",
    "opinion",
    "plan",
]
Certainty = Literal["asserted", "hedged", "conditional", "capability", "planned", "reported"]
Polarity = Literal["affirmed", "negated"]
IndependenceState = Literal["single", "dependent", "unestablished", "independent"]

# The acts that answer something, or say that nobody did. None of them supports the claim that it answers.
RESPONSES: tuple[Act, ...] = ("denial", "unaware", "no_response", "decline", "unable_to_determine", "not_stated")


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """A number as written, and in SI units where its unit is known.

    `value_to` is the end of a range. `unit` is as written, of money its ISO 4217 code; `si` is the value in the SI unit of its
    `dimension` ("length", "mass", "currency" has none). `of` is what is counted or measured ("drones"); `approximate` says that the
    text marks it as not exact.
    """

    span: Span
    value: float
    value_to: float | None
    unit: str | None
    si: float | None
    dimension: str | None
    approximate: bool
    of: str | None


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A time as written; `value` is ISO 8601, as precise as the words are: 2023, 2024-09, 2024-09-25."""

    span: Span
    value: str


@dataclass(frozen=True, slots=True, order=True)
class Sign:
    """Words that show an act, a certainty or a polarity: "denied", "could", "if confirmed", "not"."""

    span: Span
    of: Literal["act", "certainty", "polarity"]


@dataclass(frozen=True, slots=True)
class Appearance:
    """One place where one report says one thing.

    `span` is the content alone: what is said, without speaker and cue. `chain` is who says so, outermost first: the report's outlet,
    then whom it cites, down to where the claim enters the record. It is never empty. `cue` and `speaker` are the words that show the
    innermost source; both are None in the report's own voice. `by` is who answers, or whose answer is missing, where the act is a
    response. `why` says in words what the chain rests on where the sentence alone does not show it.
    """

    report: ReportId
    span: Span
    chain: tuple[SourceId, ...]
    cue: Span | None = None
    speaker: Span | None = None
    speech: Speech = "none"
    act: Act = "assertion"
    certainty: Certainty = "asserted"
    polarity: Polarity = "affirmed"
    signs: tuple[Sign, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Moment, ...] = ()
    by: SourceId | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Testimony:
    """All that one report says, in the order of its text, and whom it names as saying so.

    Its sources are those of this report alone: which of them are one with those of other reports is said by the Ledger.
    """

    report: ReportId
    sources: tuple[Source, ...]
    appearances: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a claim enters the record, and how many of its appearances go back there."""

    source: SourceId
    appearances: int


@dataclass(frozen=True, slots=True)
class Independence:
    """How many origins are left after merging those shown to depend on each other, and what that rests on.

    `single`: one origin. `dependent`: several, and at least one is shown to rest on another. `unestablished`: several, and nothing
    shows them dependent or independent. `independent`: several, and `why` gives the positive evidence.
    """

    count: int
    state: IndependenceState
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Apart:
    """A claim much like this one that is another one all the same, and the slot that decided: "quantity", "polarity", "agent"."""

    claim: ClaimId
    slot: str
    says: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition, wherever it is said. `text` is one of its wordings.

    `joined` says in words, for each appearance after the first, why it says the same. `responses` are the claims that answer this one.
    """

    id: ClaimId
    story: StoryId
    text: str
    appearances: tuple[Appearance, ...]
    origins: tuple[Origin, ...]
    independence: Independence
    responses: tuple[ClaimId, ...] = ()
    joined: tuple[str, ...] = ()
    apart: tuple[Apart, ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """All claims of one story, and their sources, each one record however many reports name it."""

    story: StoryId
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
