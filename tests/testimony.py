"""Small stories with hand-made testimonies, for tests of what is worked out across reports."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests import telling

from firsthand.claims.ledger import share
from firsthand.lineage.ancestry import trace
from firsthand.model import (
    Act,
    Appearance,
    Certainty,
    Claim,
    Ledger,
    Moment,
    Page,
    Polarity,
    Quantity,
    Report,
    ReportId,
    Source,
    SourceId,
    Span,
    Speech,
    Story,
    StoryId,
    Support,
    Testimony,
    identify,
)
from firsthand.text.vectors import embed


@dataclass
class Telling:
    """One report and what it is given to say, with sources made as they are named."""

    report: Report
    page: Page
    sources: dict[str, Source] = field(default_factory=dict)
    appearances: list[Appearance] = field(default_factory=list)

    def source(
        self, name: str, kind: str = "unnamed", *, rests_on: str | None = None, says: str = "supplied by them"
    ) -> SourceId:
        """The source that the report calls `name`; every place that has the name mentions it."""
        made = SourceId(identify("src", self.report.id, name))
        mentions = tuple(Span(self.page.id, found.start(), found.end()) for found in re.finditer(re.escape(name), self.page.text))
        known = self.report.outlet.id if kind == "outlet" and self.report.outlet and self.report.outlet.name == name else None
        cited = telling.outlet(name).id if kind == "outlet" else None
        support = () if rests_on is None else (Support(SourceId(identify("src", self.report.id, rests_on)), None, says),)
        if name not in self.sources:
            self.sources[name] = Source(made, name, kind, known or cited, mentions, support)  # type: ignore[arg-type]
        return made

    def says(
        self,
        content: str,
        *chain: tuple[str, str],
        act: Act = "assertion",
        certainty: Certainty = "asserted",
        polarity: Polarity = "affirmed",
        speech: Speech = "indirect",
        by: tuple[str, str] | None = None,
        quantities: Mapping[str, tuple[float, str | None]] | None = None,
        times: Mapping[str, str] | None = None,
        nth: int = 0,
    ) -> "Telling":
        """Let the report say `content`, on the word of `chain` (name and kind, behind its own outlet)."""
        places = [found.start() for found in re.finditer(re.escape(content), self.page.text)]
        start = places[nth]
        own = self.own()
        self.appearances.append(
            Appearance(
                report=self.report.id,
                span=Span(self.page.id, start, start + len(content)),
                chain=(own, *(self.source(name, kind) for name, kind in chain)),
                speech=speech if chain else "none",
                act=act,
                certainty=certainty,
                polarity=polarity,
                by=self.source(*by) if by else None,
                quantities=tuple(
                    Quantity(self._find(words, start), value, None, None, None, None, False, of)
                    for words, (value, of) in (quantities or {}).items()
                ),
                times=tuple(Moment(self._find(words, start), value) for words, value in (times or {}).items()),
            )
        )
        return self

    def own(self) -> SourceId:
        if self.report.outlet:
            return self.source(self.report.outlet.name, "outlet")
        made = SourceId(identify("src", self.report.id, "own"))
        self.sources["own"] = Source(made, "the outlet of this page", "outlet")
        return made

    def _find(self, words: str, start: int) -> Span:
        at = self.page.text.index(words, start)
        return Span(self.page.id, at, at + len(words))

    @property
    def testimony(self) -> Testimony:
        return Testimony(self.report.id, tuple(self.sources.values()), tuple(self.appearances))


def tell(text: str, *, by: str | None = None, at: str | None = None, language: str = "en", **credits: str) -> Telling:
    """A report that is a whole page, and says nothing yet."""
    return Telling(*telling.report(text, by=by, at=at, language=language, **credits))


def ledger(*told: Telling) -> Ledger:
    """Work out the ledger of one story of these reports, their lineage traced."""
    ordered = sorted(told, key=lambda each: each.report.id)
    reports = [each.report for each in ordered]
    worded = telling.wordings([(each.report, each.page) for each in ordered])
    story = Story(StoryId("sto-test"), "", tuple(report.id for report in reports))
    aligned = telling.alignments(worded)
    lineage = trace(story, reports, worded, aligned)
    texts = sorted({each.page.quote(a.span) for each in ordered for a in each.appearances})
    vectors = dict(zip(texts, embed(texts), strict=True)) if len(told) > 1 else {}
    pages = [each.page for each in ordered]
    return share(story, reports, pages, worded, [each.testimony for each in ordered], lineage, aligned, vectors)


def claim(of: Ledger, words: str, told: Sequence[Telling]) -> Claim:
    """The claim that has an appearance which begins with or holds `words`."""
    pages = {each.page.id: each.page for each in told}
    found = [c for c in of.claims if any(words in pages[a.span.page].quote(a.span) for a in c.appearances)]
    assert len(found) == 1, f"{len(found)} claims say “{words}”"
    return found[0]


def origins(of: Ledger, found: Claim) -> list[tuple[str, int]]:
    """The names of a claim's origins, each with the number of its appearances."""
    names = {source.id: source.name for source in of.sources}
    return [(names[origin.source], origin.appearances) for origin in found.origins]


def reports(found: Claim) -> set[ReportId]:
    return {appearance.report for appearance in found.appearances}
