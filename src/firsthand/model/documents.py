"""What was obtained, and the pages and parts that were read from it."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import PageId
from firsthand.model.spans import Span


@dataclass(frozen=True, slots=True)
class Obtained:
    """One document as it was obtained: its bytes, where from, and when.

    `media_type` is what the bytes are to be read as (text/plain, text/html, application/json for one line of JSON lines).
    `retrieved` is an ISO 8601 time, or None where nobody said.
    """

    uri: str
    data: bytes
    media_type: str
    retrieved: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """Something a page says of itself outside its text, and where it says so (`JSON-LD publisher`, `field "outlet"`)."""

    name: Literal["title", "published", "outlet", "byline", "canonical", "credit"]
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Page:
    """One obtained document, read. Its text is final: every finding points into it and nothing ever changes it."""

    id: PageId
    uri: str
    sha256: str
    media_type: str
    retrieved: str | None
    language: str | None
    text: str
    facts: tuple[Fact, ...] = ()

    def quote(self, span: Span) -> str:
        """The words at `span`."""
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """The stretch of a page that one report takes up; `title` is the span of its headline, where it has one.

    `published` is the item's own time, where it opens with one and the page gives the day, or that of a page that came out at once.
    """

    span: Span
    title: Span | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Apparatus:
    """Text of a page that belongs to no report: a label, a teaser for another report, navigation, boilerplate."""

    span: Span
    kind: Literal["label", "teaser", "navigation", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Splitting:
    """A page taken apart: its parts in reading order, and the apparatus between and inside them.

    `why` says what the split rests on; `rolling` that the parts are the entries of one page that was added to as news came in.
    """

    page: PageId
    parts: tuple[Part, ...]
    apparatus: tuple[Apparatus, ...] = ()
    why: str = ""
    rolling: bool = False
