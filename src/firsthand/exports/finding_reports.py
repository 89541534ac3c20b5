"""Say which report a span of a page lies in."""

from bisect import bisect_right

from firsthand import model


class ReportFinder:
    """Say which report a span lies in. Reports of a page never overlap, so the last one that starts before it is the one."""

    def __init__(self, reports: tuple[model.Report, ...]) -> None:
        self._pages: dict[model.PageId, list[model.Report]] = {}
        for report in sorted(reports, key=lambda each: each.span):
            self._pages.setdefault(report.page, []).append(report)

    def find(self, span: model.Span) -> model.ReportId:
        """The report that `span` stands in; a span in no report is a mistake of the step that made it, and is loud."""
        reports = self._pages.get(span.page, [])
        at = bisect_right(reports, span.start, key=lambda each: each.start) - 1
        if at < 0 or reports[at].end < span.end:
            raise ValueError(f"no report of page {span.page} holds the characters {span.start} to {span.end}")
        return reports[at].id
