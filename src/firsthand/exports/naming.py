"""Give every report and every unseen text a name that a reader can tell apart from the others of its story."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import unquote, urlsplit

from firsthand.exports.phrasing import short_moment
from firsthand.exports.visible import show
from firsthand.model import Case, Page, PageId, Report, ReportId, UnseenId

Names = Mapping[ReportId | UnseenId, str]


def name_all(case: Case) -> Names:
    """Name each report by its outlet, or by its file where the page names no outlet; each unseen text by whom it is of.

    Where two of a story would have the same name, the time is added, then the file, then a number.
    """
    pages = {page.id: page for page in case.pages}
    reports = {report.id: report for report in case.reports}
    places = _places(case.reports, pages)
    names: dict[ReportId | UnseenId, str] = {}
    for story in case.stories:
        names |= _tell_apart([reports[each] for each in story.reports], places)
    names |= {report.id: _outlet_or(report, places) for report in case.reports if report.id not in names}
    for lineage in case.lineages:
        called = Counter(unseen.name for unseen in lineage.unseen)
        number: Counter[str] = Counter()
        for unseen in lineage.unseen:
            number[unseen.name] += 1
            suffix = f" ({number[unseen.name]})" if called[unseen.name] > 1 else ""
            names[unseen.id] = show(unseen.name) + suffix
    return names


def file_name(uri: str) -> str:
    """The short form of an address: the last part of a path, or host and last part of a URL."""
    if "://" not in uri:
        return show(uri.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or uri)
    try:
        address = urlsplit(uri)
    except ValueError:
        return show(uri)
    last = unquote(address.path.rstrip("/").rsplit("/", 1)[-1])
    return show("/…/".join(part for part in (address.netloc.removeprefix("www."), last) if part) or uri)


def _places(reports: Iterable[Report], pages: Mapping[PageId, Page]) -> Mapping[ReportId, str]:
    """Where each report stands: its file, and where that holds several reports, which of them ("page.txt #2")."""
    together: dict[PageId, list[Report]] = {}
    for report in sorted(reports, key=lambda each: each.span):
        together.setdefault(report.page, []).append(report)
    return {
        report.id: file_name(pages[page].uri) + (f" #{number}" if len(found) > 1 else "")
        for page, found in together.items()
        for number, report in enumerate(found, 1)
    }


def _outlet_or(report: Report, places: Mapping[ReportId, str]) -> str:
    return show(report.outlet.name) if report.outlet else places[report.id]


def _tell_apart(reports: list[Report], places: Mapping[ReportId, str]) -> dict[ReportId | UnseenId, str]:
    tries: tuple[Callable[[Report], str], ...] = (
        lambda report: _outlet_or(report, places),
        lambda report: _outlet_or(report, places) + (f" ({short_moment(report.published)})" if report.published else ""),
        lambda report: f"{_outlet_or(report, places)} ({places[report.id]})",
    )
    names: dict[ReportId | UnseenId, str] = {}
    left = list(reports)
    for attempt in tries:
        called = Counter(attempt(report) for report in left)
        names |= {report.id: attempt(report) for report in left if called[attempt(report)] == 1}
        left = [report for report in left if report.id not in names]
    return names | {report.id: f"{tries[-1](report)}, no. {number}" for number, report in enumerate(left, 1)}
