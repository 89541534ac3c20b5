"""The layers of case.json above lineage: claims, changes, entities, relations, hits."""

from typing import Annotated, Literal, TypedDict

from msgspec import Meta

from firsthand.exports.terms import (
    ChangeId,
    ClaimId,
    DecisionId,
    EntityId,
    Offset,
    PageId,
    ParentId,
    Quote,
    RelationId,
    ReportId,
    Share,
    SourceId,
    StoryId,
    Stretch,
    Time,
    Wording,
)
from firsthand.model import Act, Certainty, ChangeKind, IndependenceState, Polarity, RelationKind, Speech


class Quantity(TypedDict):
    """A number that an appearance gives, as written and in SI units."""

    value: float
    value_to: float | None
    unit: str | None
    si: float | None
    dimension: str | None
    approximate: bool
    of: str | None
    start: Offset
    end: Offset
    quote: Wording


class Moment(TypedDict):
    """A time that an appearance gives."""

    value: Time
    start: Offset
    end: Offset
    quote: Wording


class Sign(TypedDict):
    """Words that show an act, a certainty or a polarity."""

    of: Literal["act", "certainty", "polarity"]
    start: Offset
    end: Offset
    quote: Wording


class Appearance(TypedDict):
    """One place where a report states a claim. `quote` is the content alone: what is said, without speaker and cue."""

    report: ReportId
    page: PageId
    start: Offset
    end: Offset
    quote: Wording
    chain: Annotated[list[SourceId], Meta(description="Who says so, outermost first, down to where it enters")]
    cue: Annotated[Stretch | None, Meta(description="The words that show the source; null in the report's own voice")]
    speaker: Stretch | None
    speech: Speech
    act: Act
    certainty: Certainty
    hedges: Annotated[list[Stretch], Meta(description="The words that show the certainty")]
    polarity: Polarity
    quantities: list[Quantity]
    times: list[Moment]
    signs: Annotated[list[Sign], Meta(description="The words that show act, certainty and polarity")]
    by: Annotated[SourceId | None, Meta(description="Who answers, or whose answer is missing, where the act is a response")]
    why: Annotated[list[str], Meta(description="What the chain rests on, where the sentence alone does not show it")]


class Origin(TypedDict):
    """Where a claim enters the record, and in how many appearances it goes back there."""

    source: SourceId
    appearances: int


class Independence(TypedDict):
    """How many origins are left after merging those shown to depend on each other, and what that rests on.

    `single`: one origin. `dependent`: several, and at least one is shown to rest on another. `unestablished`: nothing shows them
    dependent or independent. `independent`: `why` gives the positive evidence.
    """

    count: int
    state: IndependenceState
    why: list[str]


class Apart(TypedDict):
    """A claim much like this one that is another one all the same, and what decided."""

    claim: ClaimId
    slot: str
    says: str


class Claim(TypedDict):
    """One proposition, wherever it is said."""

    id: ClaimId
    story: StoryId
    text: str
    appearances: list[Appearance]
    origins: list[Origin]
    independence: Independence
    responses: Annotated[list[ClaimId], Meta(description="Denials, refusals to comment, doubts about this very claim")]
    joined: Annotated[list[str], Meta(description="For each appearance after the first, why it says the same")]
    apart: list[Apart]


# `from` is a keyword of Python, so these two are written as calls.
Change = TypedDict(
    "Change",
    {
        "id": ChangeId,
        "child": ReportId,
        "parent": ParentId,
        "kind": ChangeKind,
        "severity": Literal["material", "minor"],
        "from": Annotated[Quote | None, Meta(description="null for an addition")],
        "to": Annotated[Quote | None, Meta(description="null for an omission")],
        "maybe_earlier": Annotated[
            bool, Meta(description="The parent is unseen: the change may have been made before this child")
        ],
        "says": str,
        "compared_with": Annotated[
            ReportId | None, Meta(description="Where the parent is unseen: the surviving copy that was compared")
        ],
        "marks": Annotated[list[Quote], Meta(description="The words that differ")],
        "why": list[str],
    },
)
Change.__doc__ = "What a retelling did to a passage, along one descent."

Relation = TypedDict(
    "Relation",
    {
        "id": RelationId,
        "from": EntityId,
        "to": EntityId,
        "label": str,
        "schema": Annotated[str | None, Meta(description="The nearest schema of FollowTheMoney; may run the other way there")],
        "kind": RelationKind,
        "claims": list[ClaimId],
        "evidence": list[Quote],
        "independence": Independence,
        "disputed": bool,
        "certainty": Annotated[
            Certainty,
            Meta(description="That of its surest appearance"),
        ],
        "denied": Annotated[bool, Meta(description="Nothing states it: all that speaks of it denies it")],
    },
)
Relation.__doc__ = "A tie between two entities, backed by sentences. It reads: `from` `kind` `to`."


class Entity(TypedDict):
    """A thing in the world, with the names that mean it."""

    id: EntityId
    schema: Annotated[str, Meta(description='A FollowTheMoney schema, or "Product" for goods')]
    caption: str
    names: list[str]
    mentions: list[Quote]
    why: Annotated[list[str], Meta(description="What joined its names")]


class Reason(TypedDict):
    """One thing that speaks for or against a hit."""

    feature: str
    score: float
    says: str


Hit = TypedDict(  # noqa: UP013 - as a class, its field `list` would hide the type
    "Hit",
    {
        "entity": EntityId,
        "list": str,
        "list_version": str,
        "listed": str,
        "name": str,
        "score": Share,
        "alert": bool,
        "programme": str | None,
        "listed_since": Time | None,
        "listed_at_publication": Literal["yes", "no", "unknown"],
        "reasons": list[Reason],
        "decision": DecisionId | None,
    },
)
Hit.__doc__ = "A listed party that an entity may be, with the reasons. It ranks; a person decides."
