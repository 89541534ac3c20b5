"""Tell one story of a brief: its finding, its drawing, its lost texts and its reports."""

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.exports.brief.context import Limits, Link, LostBrief, StoryBrief, Tally
from firsthand.exports.brief.passages import share
from firsthand.exports.brief.reports import StoryView, tell_report
from firsthand.exports.brief.twigs import grow
from firsthand.exports.drawing import draw
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.findings import StoryFinding, Summary
from firsthand.exports.naming import Names, name_all
from firsthand.exports.roots import HELD
from firsthand.exports.stemma import plan
from firsthand.exports.visible import show
from firsthand.model import Case, Lineage, Page, PageId, Report, ReportId, Story, StoryId, UnseenId


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case indexed for telling. `anchors` says where in the brief a report or a lost text is told; those not told have none."""

    pages: Mapping[PageId, Page]
    reports: Mapping[ReportId, Report]
    stories: Mapping[StoryId, Story]
    lineages: Mapping[StoryId, Lineage]
    names: Names
    anchors: Mapping[ReportId | UnseenId, str | None]
    finder: ReportFinder
    limits: Limits
    passages: int

    @classmethod
    def of(cls, case: Case, summary: Summary, limits: Limits) -> "CaseView":
        """Index `case`, and share out the room: which reports are told one by one, and how many passages each descent may show."""
        lineages = {lineage.story: lineage for lineage in case.lineages}
        anchors: dict[ReportId | UnseenId, str | None] = {}
        room = limits.reports
        descents = 1
        for finding in summary.stories[: limits.stories]:
            lineage = lineages.get(finding.story)
            told = finding.standings[:room]
            room -= len(told)
            anchors |= {each.report: each.report for each in told}
            if lineage:
                anchors |= {each.id: each.id for each in lineage.unseen}
                descents += len(lineage.descents)
        return cls(
            {page.id: page for page in case.pages},
            {report.id: report for report in case.reports},
            {story.id: story for story in case.stories},
            lineages,
            name_all(case),
            anchors,
            ReportFinder(case.reports),
            limits,
            max(limits.passages_least, min(limits.passages_most, limits.passages // descents)),
        )

    def link(self, node: ReportId | UnseenId) -> Link:
        """The name of a report or a lost text, leading to where it is told."""
        return Link(self.names[node], self.anchors.get(node))


def tell(view: CaseView, finding: StoryFinding) -> StoryBrief:
    """Tell one story of several reports."""
    story = view.stories[finding.story]
    lineage = view.lineages.get(story.id) or Lineage(story.id, (), (), ())
    told = [each for each in finding.standings if view.anchors.get(each.report)]
    twigs, twigs_left = grow(story, lineage, view.reports, view.link, view.limits.reports)
    shares = share(lineage.matches, view.finder)
    inner = StoryView(view.pages, view.reports, lineage, view.link, view.finder, shares, view.limits, view.passages)
    firsthand = frozenset(each.report for each in finding.standing("first-hand"))
    drawn = plan(story, lineage, view.reports, view.names, firsthand)
    description = f"{finding.headline}. The list below the drawing says the same."
    return StoryBrief(
        anchor=finding.story,
        title=finding.title,
        headline=finding.headline,
        notes=finding.notes,
        tallies=_tallies(finding),
        drawings=draw(drawn, f"Lineage of “{finding.title}”", description, finding.story),
        twigs=twigs,
        twigs_left=twigs_left,
        lost=_lost(view, lineage, finding),
        reports=tuple(tell_report(inner, standing) for standing in told),
        reports_left=len(finding.standings) - len(told),
    )


def _tallies(finding: StoryFinding) -> tuple[Tally, ...]:
    first, may = len(finding.standing("first-hand")), len(finding.standing("open"))
    reports = f"{finding.story}-reports"
    tallies = [
        Tally(finding.reports, "report" if finding.reports == 1 else "reports", reports),
        Tally(finding.texts, "distinct text" if finding.texts == 1 else "distinct texts", reports),
        Tally(first, "first-hand*", reports),
    ]
    if may:
        tallies.append(Tally(may, "may be first-hand", reports))
    if finding.unseen:
        tallies.append(Tally(finding.unseen, "not in the pile", f"{finding.story}-lost"))
    return tuple(tallies)


def _lost(view: CaseView, lineage: Lineage, finding: StoryFinding) -> tuple[LostBrief, ...]:
    children: dict[str, set[ReportId]] = {each.id: set() for each in lineage.unseen}
    for descent in lineage.descents:
        if descent.parent in children and descent.confidence >= HELD:
            children[descent.parent].add(descent.child)
    return tuple(
        LostBrief(each.id, view.names[each.id], show(each.why), _links(view, finding, children[each.id]))
        for each in sorted(lineage.unseen, key=lambda each: (-len(children[each.id]), each))
    )


def _links(view: CaseView, finding: StoryFinding, reports: set[ReportId]) -> tuple[Link, ...]:
    return tuple(view.link(each.report) for each in finding.standings if each.report in reports)
