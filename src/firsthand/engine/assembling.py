"""Put a case together from what its file holds."""

from typing import Any

from firsthand.engine.plan import PLAN, Step
from firsthand.errors import CaseError
from firsthand.model import Apparatus, Case, Failure, Page, Report, Source, SourceId, Span, Splitting, identify
from firsthand.store import CaseFile, Result
from firsthand.store.encoding import decode


def assemble(case_file: CaseFile, plan: tuple[Step, ...] = PLAN) -> Case:
    """Give the case as it stood when the last run ended, every tuple sorted. Computes no finding and changes nothing.

    Raises CaseError where no run has ended yet.
    """
    made_by = case_file.made_by()
    if made_by is None:
        raise CaseError(
            f"no run on {case_file.path} has ended yet; give its inputs to `firsthand trace` again, it goes on where it was"
        )
    made, failures = _read(case_file.standing(), plan)
    pages = tuple(sorted(made.get("pages", ()), key=lambda page: (page.uri, page.id)))
    reports = _reports(made.get("reports", ()), pages)
    return Case(
        made_by=made_by,
        pages=pages,
        apparatus=_apparatus(made.get("splittings", ()), made.get("apparatus", ())),
        reports=reports,
        sources=_sources(reports),
        stories=tuple(sorted((story for some in made.get("stories", ()) for story in some), key=lambda story: story.id)),
        lineages=tuple(sorted(made.get("lineages", ()), key=lambda lineage: lineage.story)),
        decisions=case_file.decisions(),
        failures=_failures((*case_file.failures(), *failures), pages),
    )


def _read(results: tuple[Result, ...], plan: tuple[Step, ...]) -> tuple[dict[str, list[Any]], list[Failure]]:
    steps = {step.name: step for step in plan}
    made: dict[str, list[Any]] = {}
    failures = []
    for result in results:
        if result.state != "made":
            failures.append(decode(result.payload, Failure))
        elif result.step in steps:
            step = steps[result.step]
            made.setdefault(step.adds, []).append(decode(result.payload, step.makes))
    return made, failures


def _reports(described: Any, pages: tuple[Page, ...]) -> tuple[Report, ...]:
    """Reports in the order of their pages, and within a page as they stand there."""
    order = {page.id: number for number, page in enumerate(pages)}
    reports = {report.id: report for some in described for report in some}
    return tuple(sorted(reports.values(), key=lambda report: (order[report.page], report.start, report.id)))


def _apparatus(splittings: Any, set_aside: Any) -> tuple[Apparatus, ...]:
    """What splitting left out of the reports of a page, and what turned out to be boilerplate when pages were compared."""
    found: list[Apparatus] = [each for splitting in splittings for each in _of(splitting)]
    found += [each for some in set_aside for each in some]
    return tuple(sorted(set(found)))


def _of(splitting: Splitting) -> tuple[Apparatus, ...]:
    return splitting.apparatus


def _sources(reports: tuple[Report, ...]) -> tuple[Source, ...]:
    """One source for each outlet that a report names, with every place that names it."""
    names: dict[str, str] = {}
    mentions: dict[str, set[Span]] = {}
    for report in reports:
        for credit in report.credits:
            names[credit.outlet.id] = min(credit.outlet.name, names.get(credit.outlet.id, credit.outlet.name))
            mentions.setdefault(credit.outlet.id, set()).add(credit.span)
    sources = (
        Source(SourceId(identify("src", "outlet", outlet)), names[outlet], "outlet", outlet, tuple(sorted(mentions[outlet])))  # type: ignore[arg-type]
        for outlet in mentions
    )
    return tuple(sorted(sources))


def _failures(failures: tuple[Failure, ...], pages: tuple[Page, ...]) -> tuple[Failure, ...]:
    """All failures, but for those to read an address from which another version was read: it has been mended since."""
    read = {page.uri for page in pages}
    return tuple(sorted({each for each in failures if each.step != "documents.read" or each.uri not in read}))
