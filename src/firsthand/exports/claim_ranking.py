"""Rank the claims of a story: those that its news hangs on come first."""

from collections.abc import Iterable, Mapping

from firsthand.exports.claim_words import act_of
from firsthand.model import Appearance, Claim, Page, PageId, Report, ReportId

# What counts as headline or lead: the headline, and so many characters behind it, some two or three sentences.
LEAD = 600
# The acts that hold no news of their own: a view on it, or a call for something.
ASIDE = ("opinion", "demand")


class Ranking:
    """Ranks the claims of a story by how much of it hangs on them."""

    def __init__(self, claims: Iterable[Claim], reports: Mapping[ReportId, Report], pages: Mapping[PageId, Page]) -> None:
        self.reports = reports
        self.most = max((_spread(claim) for claim in claims), default=1)
        self.leads = {report.id: _lead(report, pages[report.page].text) for report in reports.values()}

    def key(self, claim: Claim) -> tuple[float, int, int, str]:
        """Sort claims by this: central ones first.

        What counts is how many reports have a claim, against the claim that most have. That share counts twice; it counts up to
        twice more for the part of those reports that have it in headline or lead, once more where it is answered (a denial, a refusal
        to comment), once more where most of its appearances name a source for it, and once less where it is an opinion or a demand.
        Among equals, more appearances go first, then the one that stands nearer to the beginning of its reports.
        """
        reports = _spread(claim)
        leading = len({each.report for each in claim.appearances if self.leads_with(each)})
        named = 2 * sum(len(each.chain) > 1 for each in claim.appearances) > len(claim.appearances)
        weight = 2 + 2 * leading / reports + bool(claim.responses) + named - (act_of(claim) in ASIDE)
        depth = min(each.span.start - self.reports[each.report].start for each in claim.appearances)
        return (-weight * reports / self.most, -len(claim.appearances), depth, claim.id)

    def leads_with(self, appearance: Appearance) -> bool:
        """Whether the report says it in its headline or lead."""
        return appearance.span.start < self.leads[appearance.report]


def _lead(report: Report, text: str) -> int:
    """Where the lead of a report ends."""
    start = report.start
    if report.title:
        at = text.find(report.title, report.start, min(report.end, report.start + LEAD + len(report.title)))
        start = at + len(report.title) if at >= 0 else start
    return start + LEAD


def _spread(claim: Claim) -> int:
    """How many reports have it."""
    return len({each.report for each in claim.appearances})
