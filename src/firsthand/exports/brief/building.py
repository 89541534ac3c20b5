"""Build a brief: choose what of a case it shows, and say it."""

from collections.abc import Sequence

from firsthand.exports.brief.context import Brief, FailureLine, ReportLine, StoryLine
from firsthand.exports.brief.hits import tell_hits
from firsthand.exports.brief.pieces import LIMITS, Limits, Link, Tally
from firsthand.exports.brief.stories import tell
from firsthand.exports.brief.view import CaseView
from firsthand.exports.findings import StoryFinding, Summary, is_unread, not_analysed, summarise
from firsthand.exports.phrasing import count, listing, moment
from firsthand.exports.unanalysed import languages
from firsthand.exports.visible import show
from firsthand.model import Case, Report


def build(case: Case, limits: Limits = LIMITS) -> Brief:
    """Say what `case` shows, stories of most reports first. What is left out for size is counted."""
    summary = summarise(case)
    view = CaseView.of(case, summary, limits)
    further, alone = summary.stories[limits.stories :], summary.alone
    stories = tuple(tell(view, finding) for finding in summary.stories[: limits.stories])
    return Brief(
        headline=summary.headline,
        notes=summary.notes,
        tallies=_tallies(case, summary),
        stories=stories,
        hits=tell_hits(view),
        further=tuple(_story_line(view, finding) for finding in further[: limits.lines]),
        further_left=max(len(further) - limits.lines, 0),
        alone=tuple(_story_line(view, finding) for finding in alone[: limits.lines]),
        alone_left=max(len(alone) - limits.lines, 0),
        reports=tuple(_report_line(view, report) for report in _in_order(case.reports)[: limits.lines]),
        reports_left=max(len(case.reports) - limits.lines, 0),
        failures=tuple(FailureLine(show(each.uri), show(each.says)) for each in case.failures[: limits.lines]),
        failures_left=max(len(case.failures) - limits.lines, 0),
        not_done=not_analysed(case),
        languages=languages(case),
        made_by=_made_by(case),
    )


def _tallies(case: Case, summary: Summary) -> tuple[Tally, ...]:
    unread = sum(is_unread(failure) for failure in case.failures)
    stories, alone = len(summary.stories), len(summary.alone)
    tallies = [
        Tally(summary.reports, "report" if summary.reports == 1 else "reports", "all-reports"),
        Tally(stories, "story of several reports" if stories == 1 else "stories of several reports", "stories"),
        Tally(alone, "stands alone" if alone == 1 else "stand alone", "alone" if alone else "all-reports"),
        Tally(unread, "input not read" if unread == 1 else "inputs not read", "not-read"),
    ]
    if wrong := len(case.failures) - unread:
        tallies.append(Tally(wrong, "failure" if wrong == 1 else "failures", "not-read"))
    return tuple(tallies)


def _in_order(reports: Sequence[Report]) -> list[Report]:
    return sorted(reports, key=lambda each: (each.published or "9999", each.outlet.name if each.outlet else "", each.id))


def _story_line(view: CaseView, finding: StoryFinding) -> StoryLine:
    reports = [view.reports[each.report] for each in finding.standings]
    published = min((each.published for each in reports if each.published), default=None)
    return StoryLine(
        finding.title,
        listing([each.name for each in finding.standings]),
        moment(published) or "no date given",
        finding.headline + _claims_of(view, finding),
    )


def _claims_of(view: CaseView, finding: StoryFinding) -> str:
    """How many claims a story has that is told in a line."""
    number = len(view.layers.claims[finding.story].claims)
    return f"; {count(number, 'claim')}, in case.json" if number else ""


def _report_line(view: CaseView, report: Report) -> ReportLine:
    page = view.pages[report.page]
    return ReportLine(
        Link(view.names[report.id], view.anchors.get(report.id)),
        show(report.title or "no headline"),
        moment(report.published) or "no date given",
        report.language or "unknown",
        show(page.uri),
        page.sha256[:12],
    )


def _made_by(case: Case) -> tuple[tuple[str, str], ...]:
    made = case.made_by
    return (
        ("Firsthand", made.version),
        *((f"step {name}", str(version)) for name, version in sorted(made.steps.items())),
        *((f"model for {name}", version) for name, version in sorted(made.models.items())),
        *((f"option {name}", value) for name, value in sorted(made.options.items())),
    )
