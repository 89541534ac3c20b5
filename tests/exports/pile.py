"""Build pages and reports of a small case from invented text."""

import hashlib
from collections.abc import Sequence

from firsthand.model import (
    Credit,
    Fact,
    Match,
    Outlet,
    OutletId,
    Page,
    PageId,
    Report,
    ReportId,
    Source,
    SourceId,
    Span,
    identify,
)


class Pile:
    """Builds pages and reports from sentences, and finds the spans of those sentences again."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.reports: list[Report] = []
        self.outlets: dict[str, Outlet] = {}

    def outlet(self, name: str, wire: bool = False) -> Outlet:
        return self.outlets.setdefault(name, Outlet(OutletId(identify("out", name)), name, None, wire))

    def page(
        self, uri: str, text: str, language: str = "en", media_type: str = "text/html", facts: tuple[Fact, ...] = ()
    ) -> Page:
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        page = Page(PageId(identify("page", uri, text)), uri, digest, media_type, None, language, text, facts)
        self.pages.append(page)
        return page

    def report(
        self,
        page: Page,
        outlet: str | None,
        published: str | None,
        title: str | None,
        credits: Sequence[tuple[str, str, str, bool]] = (),
        within: tuple[int, int] | None = None,
        dateline: str | None = None,
    ) -> ReportId:
        start, end = within or (0, len(page.text))
        named = tuple(
            Credit(self.find(page, words), self.outlet(name, wire=True), form, passing)  # type: ignore[arg-type]
            for words, name, form, passing in credits
        )
        report = Report(
            ReportId(identify("rep", page.id, start, end)),
            page.id,
            start,
            end,
            title,
            published,
            self.outlet(outlet) if outlet else None,
            None,
            dateline,
            page.language,
            named,
            ('outlet from JSON-LD "publisher"',) if outlet else (),
        )
        self.reports.append(report)
        return report.id

    def find(self, page: Page, words: str) -> Span:
        start = page.text.index(words)
        return Span(page.id, start, start + len(words))

    def span(self, report: ReportId, words: str) -> Span:
        found = next(each for each in self.reports if each.id == report)
        page = next(each for each in self.pages if each.id == found.page)
        start = page.text.index(words, found.start)
        return Span(page.id, start, start + len(words))

    def spans(self, report: ReportId, words: str) -> list[Span]:
        """Every place in a report where these words stand."""
        found = next(each for each in self.reports if each.id == report)
        page = next(each for each in self.pages if each.id == found.page)
        places = [at for at in range(found.start, found.end) if page.text.startswith(words, at)]
        return [Span(page.id, at, at + len(words)) for at in places]

    def match(
        self, a: ReportId, b: ReportId, words: str, other: str | None = None, kind: str = "verbatim", score: float = 1.0
    ) -> Match:
        one, two = sorted([self.span(a, words), self.span(b, other or words)])
        return Match(one, two, kind, score)  # type: ignore[arg-type]

    def sources(self) -> tuple[Source, ...]:
        credited: dict[OutletId, tuple[Outlet, list[Span]]] = {}
        for report in self.reports:
            for credit in report.credits:
                credited.setdefault(credit.outlet.id, (credit.outlet, []))[1].append(credit.span)
        return tuple(
            sorted(
                Source(SourceId(identify("src", "outlet", outlet.id)), outlet.name, "outlet", outlet.id, tuple(sorted(spans)))
                for outlet, spans in credited.values()
            )
        )
