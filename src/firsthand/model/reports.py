"""Reports, the outlets that publish them, and the sources that they name."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import OutletId, PageId, ReportId, SourceId
from firsthand.model.spans import Span


@dataclass(frozen=True, slots=True, order=True)
class Outlet:
    """Who publishes reports. `family` is its owner; `wire` says that it is a news agency, whose words others print."""

    id: OutletId
    name: str
    family: str | None = None
    wire: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Publisher:
    """An outlet that pages of the case say they are from, and names that it goes by: its own, and short ones that its pages show."""

    outlet: Outlet
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who a page says it is from, with the short names that it uses of itself. Outlets that are known beforehand are left out."""

    page: PageId
    publishers: tuple[Publisher, ...]


@dataclass(frozen=True, slots=True, order=True)
class Credit:
    """An outlet that a report itself names as where it has its news from, with the words that name it.

    `form` says how it is named, and so how much of the report it covers:

    * `byline` ("By The Associated Press"), `dateline` ("OSLO (Reuters) -") and `copyright` ("Copyright 2024 AFP", "Source: dpa"):
      the text is that outlet's.
    * `contributed` ("Reuters contributed to this report"): a part of the text is.
    * `carrier` ("Reuters reported", "citing Reuters", "according to a Reuters report"): the report has this news from that outlet.
    * `addressed` ("told Reuters", "did not respond to a request from Reuters", "documents reviewed by Reuters"): that outlet did
      the reporting. Where the naming report is another outlet's, its words are likely that outlet's words.

    `span` covers the naming words ("Reuters reported"). `passing` is true where the naming concerns other, earlier or side
    news ("according to a CNN report last year"), not the news that the report is about.
    """

    span: Span
    outlet: Outlet
    form: Literal["byline", "dateline", "copyright", "contributed", "carrier", "addressed"]
    passing: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One published news item in a page, `start` to `end` of the page's text.

    `published` is ISO 8601, a date or a date and time with offset, or None where the page does not say. `outlet` is None where
    the page does not say. `title`, `byline` and `dateline` are as printed. `why` says where outlet and time were found; `rolling`
    that it is an entry of a rolling page.
    """

    id: ReportId
    page: PageId
    start: int
    end: int
    title: str | None
    published: str | None
    outlet: Outlet | None
    byline: str | None
    dateline: str | None
    language: str | None
    credits: tuple[Credit, ...] = ()
    why: tuple[str, ...] = ()
    rolling: bool = False

    @property
    def span(self) -> Span:
        """The whole report as a span of its page."""
        return Span(self.page, self.start, self.end)


@dataclass(frozen=True, slots=True, order=True)
class Support:
    """What a source is shown to rest on: the other source, the words that show it, and in words how."""

    source: SourceId
    shown_by: Span | None
    says: str


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Whoever or whatever is said to have said it, with every place that names it.

    An outlet that its page does not name is a source all the same: `outlet` is then None. `number`, `role` and `affiliation` are what
    the text gives of an unnamed source ("two", "sources", "a European intelligence agency").
    """

    id: SourceId
    name: str
    kind: Literal["outlet", "person", "organization", "unnamed", "document", "own_observation"]
    outlet: OutletId | None = None
    mentions: tuple[Span, ...] = ()
    rests_on: tuple[Support, ...] = ()
    number: str | None = None
    role: str | None = None
    affiliation: str | None = None
