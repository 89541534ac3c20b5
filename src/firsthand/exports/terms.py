"""The terms that the contract of case.json is written in: ids, times, shares and quotes."""

from typing import Annotated, TypedDict

from msgspec import Meta

PageId = Annotated[str, Meta(pattern="^page-[0-9a-f]{16}$")]
ReportId = Annotated[str, Meta(pattern="^rep-[0-9a-f]{16}$")]
OutletId = Annotated[str, Meta(pattern="^out-[0-9a-f]{16}$")]
SourceId = Annotated[str, Meta(pattern="^src-[0-9a-f]{16}$")]
StoryId = Annotated[str, Meta(pattern="^sto-[0-9a-f]{16}$")]
UnseenId = Annotated[str, Meta(pattern="^uns-[0-9a-f]{16}$")]
ClaimId = Annotated[str, Meta(pattern="^clm-[0-9a-f]{16}$")]
ChangeId = Annotated[str, Meta(pattern="^chg-[0-9a-f]{16}$")]
EntityId = Annotated[str, Meta(pattern="^ent-[0-9a-f]{16}$")]
RelationId = Annotated[str, Meta(pattern="^rel-[0-9a-f]{16}$")]
DecisionId = Annotated[str, Meta(pattern="^dec-[0-9a-f]{16}$")]
ParentId = Annotated[
    str, Meta(pattern="^(rep|uns)-[0-9a-f]{16}$", description="A report of the case, or an unseen of the lineage")
]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Share = Annotated[float, Meta(ge=0, le=1, description="A share or a confidence, 0 to 1, rounded to three decimals")]
Offset = Annotated[int, Meta(ge=0, description="A character offset into the page's text, counted in Unicode code points")]
Time = Annotated[str, Meta(description="ISO 8601: a date, or a date and time with offset")]
Wording = Annotated[str, Meta(description="Exactly the characters from start up to end of the page's text")]


class Stretch(TypedDict):
    """Characters `start` up to, not including, `end` of the page at hand; `quote` is what stands there."""

    start: Offset
    end: Offset
    quote: Wording


class Quote(TypedDict):
    """Characters `start` up to, not including, `end` of one page's text; `quote` is what stands there."""

    page: PageId
    start: Offset
    end: Offset
    quote: Wording
