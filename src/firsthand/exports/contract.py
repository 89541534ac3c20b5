"""What stands in a case.json: every object and field of the format, as types.

`schema.py` turns these into the JSON Schema that ships with the package, so each docstring and each description here is also what
a reader of the schema sees. Fields may be added; none may change its meaning without a new `FORMAT`.

Claims, changes, entities, relations and hits stand in `layers.py`. A layer that was not analysed is an empty list, and
`made_by.not_done` names it, so that an empty list is never taken for a finding.
"""

from typing import Annotated, Literal, TypedDict

from msgspec import Meta

from firsthand.exports.layers import Change, Claim, Entity, Hit, Relation
from firsthand.exports.terms import (
    DecisionId,
    EntityId,
    Offset,
    OutletId,
    PageId,
    ParentId,
    Quote,
    ReportId,
    Sha256,
    Share,
    SourceId,
    StoryId,
    Time,
    UnseenId,
    Wording,
)

FORMAT = "firsthand-case/1"


class MadeBy(TypedDict):
    """What computed this case, so that the same can be computed again."""

    version: Annotated[str, Meta(description="The version of Firsthand")]
    steps: Annotated[dict[str, int], Meta(description="The version of each step of the plan")]
    options: Annotated[dict[str, str], Meta(description="Options that change findings, where they differ from the default")]
    models: Annotated[dict[str, str], Meta(description="The language models used, and their versions")]
    not_done: Annotated[list[str], Meta(description="Layers of this format that were not analysed: empty there means unknown")]
    languages: Annotated[
        list[str],
        Meta(
            description="Languages that claims, entities and relations are analysed in; of a report in another they hold nothing"
        ),
    ]
    watchlists: Annotated[dict[str, str], Meta(description="The lists screened against, and the version of each")]


class Fact(TypedDict):
    """Something a page says of itself outside its text, such as a field of its JSON-LD."""

    name: Literal["title", "published", "outlet", "byline", "canonical", "credit"]
    value: str
    where: Annotated[str, Meta(description="Where the page says it")]


class Apparatus(TypedDict):
    """A stretch of the page that belongs to no report: a label, a teaser for another report, navigation, boilerplate."""

    start: Offset
    end: Offset
    kind: Literal["label", "teaser", "navigation", "boilerplate"]


class Page(TypedDict):
    """One obtained document: a file, the content of a URL, a line of JSON lines. Its text is final; every span points into it."""

    id: PageId
    uri: Annotated[str, Meta(description="Where it was obtained; the `uri` field of a JSON line byte for byte")]
    sha256: Annotated[Sha256, Meta(description="SHA-256 of the bytes as they were obtained")]
    media_type: str
    retrieved: Time | None
    language: Annotated[str | None, Meta(description="ISO 639 code")]
    text: str
    apparatus: list[Apparatus]
    facts: list[Fact]


class Outlet(TypedDict):
    """Who publishes reports. `family` is its owner; `wire` says that it is a news agency, whose words others print."""

    id: OutletId
    name: str
    family: str | None
    wire: bool


class Named(TypedDict):
    """An outlet that a report names, and the words that name it.

    `byline`, `dateline`, `copyright`: the text is that outlet's. `contributed`: a part of it is. `carrier`: the report has this news
    from it. `addressed`: that outlet did the reporting. `passing`: it is named for other, earlier or side news only.
    """

    source: SourceId
    form: Literal["byline", "dateline", "copyright", "contributed", "carrier", "addressed"]
    passing: bool
    page: PageId
    start: Offset
    end: Offset
    quote: Wording


class Report(TypedDict):
    """One published news item. A bundle page carries several."""

    id: ReportId
    page: PageId
    start: Offset
    end: Offset
    title: str | None
    published: Time | None
    outlet: Annotated[Outlet | None, Meta(description="null where the page does not say")]
    byline: str | None
    dateline: str | None
    credits: Annotated[list[SourceId], Meta(description="Outlets that the report itself names as where it has its news from")]
    named: Annotated[list[Named], Meta(description="Every outlet that the report names, those in passing too, with the words")]
    language: Annotated[str | None, Meta(description="ISO 639 code")]
    why: Annotated[list[str], Meta(description="Where outlet and time were found")]


class Story(TypedDict):
    """The reports that tell the same news."""

    id: StoryId
    title: str
    reports: list[ReportId]


class Support(TypedDict):
    """What a source is shown to rest on, and the words that show it."""

    source: SourceId
    says: str
    shown_by: Quote | None


class Source(TypedDict):
    """Whoever or whatever is said to have said it, with every place that names it."""

    id: SourceId
    name: str
    kind: Literal["outlet", "person", "organization", "unnamed", "document", "own_observation"]
    entity: EntityId | None
    outlet: OutletId | None
    rests_on: Annotated[list[SourceId], Meta(description="Shown dependency: the document was supplied by these sources")]
    mentions: list[Quote]
    supports: Annotated[list[Support], Meta(description="What `rests_on` rests on")]
    number: Annotated[str | None, Meta(description="How many an unnamed source is said to be, as written")]
    role: Annotated[str | None, Meta(description="What an unnamed source is said to be, as written")]
    affiliation: Annotated[str | None, Meta(description="Whose an unnamed source is said to be, as written")]


class Unseen(TypedDict):
    """A text that must have existed and is not in the case: one lost text, not an agency."""

    id: UnseenId
    name: str
    outlet: OutletId | None
    why: str


class Alternative(TypedDict):
    """Another parent that the evidence allows, less likely than the one chosen."""

    parent: ParentId
    confidence: Share


class Descent(TypedDict):
    """`child` took its words or its news from `parent`; a `citation` only names it as a source.

    `confidence` is that of the tie. Where which way it runs is open, `direction` is `undetermined` and child and parent are the
    likelier way. Where the parent is unseen, the shares are measured against its surviving copies, `compared_with`.
    """

    child: ReportId
    parent: ParentId
    kind: Literal["copy", "excerpt", "edit", "rewrite", "summary", "translation", "citation"]
    direction: Literal["known", "undetermined"]
    confidence: Share
    alternatives: list[Alternative]
    verbatim: Annotated[Share, Meta(description="Share of the child's words found word for word in the parent")]
    covered: Annotated[Share, Meta(description="Share of the child's words found in the parent at all")]
    why: Annotated[list[str], Meta(description="The reasons, in words")]
    compared_with: Annotated[list[ReportId], Meta(description="The reports that the shares were measured against")]
    main: Annotated[bool, Meta(description="False for what the child only names, beside what it has its words or news from")]
    evidence: Annotated[list[Quote], Meta(description="The passages that the reasons rest on")]


class Match(TypedDict):
    """The same words, or the same content, in two reports."""

    a: Quote
    b: Quote
    kind: Literal["verbatim", "near", "paraphrase", "translation"]
    score: Share


class Own(TypedDict):
    """A passage that no other report of the story has in any wording."""

    report: ReportId
    page: PageId
    start: Offset
    end: Offset
    quote: Wording


class Lineage(TypedDict):
    """Who has it from whom in one story: a directed acyclic graph."""

    story: StoryId
    unseen: list[Unseen]
    descents: list[Descent]
    matches: list[Match]
    texts: Annotated[
        list[list[ReportId]], Meta(description="Groups of reports that are one text but for typography and single words")
    ]
    own: list[Own]


class Decision(TypedDict):
    """What a person ruled. It outranks every finding, is never overwritten, and is undone by another decision."""

    id: DecisionId
    subject: str
    ruling: Literal["yes", "no", "unsure"]
    by: str
    at: Time
    note: str


class Failure(TypedDict):
    """Something that could not be done: for which input, in which step, and what to do about it."""

    uri: str
    step: str
    error: str
    says: str


class CaseFile(TypedDict):
    """One investigation, traced: its pages, its findings, and what could not be done.

    All spans are half-open character offsets [start, end) into the `text` of one page, and `page.text[start:end] == quote` for every
    span that gives a quote. Characters are Unicode code points.
    """

    format: Literal["firsthand-case/1"]
    made_by: MadeBy
    pages: list[Page]
    reports: list[Report]
    stories: list[Story]
    sources: list[Source]
    lineages: Annotated[list[Lineage], Meta(description="One per story")]
    claims: list[Claim]
    changes: list[Change]
    entities: list[Entity]
    relations: list[Relation]
    hits: list[Hit]
    decisions: list[Decision]
    failures: list[Failure]
