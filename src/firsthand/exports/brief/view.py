"""What telling a case needs at hand: its records by id, names, and where in the brief each thing is told."""

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.exports.brief.layers import Layers
from firsthand.exports.brief.pieces import Limits, Link
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.findings import Summary
from firsthand.exports.naming import Names, name_all
from firsthand.model import Case, ClaimId, Lineage, Page, PageId, Report, ReportId, Span, Story, StoryId, UnseenId


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case indexed for telling. `anchors` says where in the brief a report or a lost text is told; those not told have none."""

    case: Case
    pages: Mapping[PageId, Page]
    reports: Mapping[ReportId, Report]
    stories: Mapping[StoryId, Story]
    lineages: Mapping[StoryId, Lineage]
    layers: Layers
    names: Names
    anchors: Mapping[ReportId | UnseenId, str | None]
    finder: ReportFinder
    limits: Limits
    passages: int

    @classmethod
    def of(cls, case: Case, summary: Summary, limits: Limits) -> "CaseView":
        """Index `case`, and share out the room: which reports are told one by one, and how many passages each descent may show."""
        lineages = {lineage.story: lineage for lineage in case.lineages}
        names = name_all(case)
        finder = ReportFinder(case.reports)
        told = summary.stories[: limits.stories]
        anchors: dict[ReportId | UnseenId, str | None] = {}
        room = limits.reports
        descents = 1
        for finding in told:
            shown = finding.standings[:room]
            room -= len(shown)
            anchors |= {each.report: each.report for each in shown}
            if lineage := lineages.get(finding.story):
                anchors |= {each.id: each.id for each in lineage.unseen}
                descents += len(lineage.descents)
        return cls(
            case,
            {page.id: page for page in case.pages},
            {report.id: report for report in case.reports},
            {story.id: story for story in case.stories},
            lineages,
            Layers.of(case, [finding.story for finding in told], names, finder, limits),
            names,
            anchors,
            finder,
            limits,
            max(limits.passages_least, min(limits.passages_most, limits.passages // descents)),
        )

    def link(self, node: ReportId | UnseenId) -> Link:
        """The name of a report or a lost text, leading to where it is told."""
        return Link(self.names[node], self.anchors.get(node))

    def link_claim(self, claim: ClaimId, words: str) -> Link:
        """Words for a claim, leading to its row."""
        return Link(words, self.layers.claim_anchors.get(claim))

    def language(self, span: Span) -> str | None:
        """The language of the page that `span` lies in."""
        return self.pages[span.page].language
