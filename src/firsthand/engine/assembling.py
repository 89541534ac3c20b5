"""Put a case together from what its file holds."""

from dataclasses import replace
from typing import Any

from firsthand.engine.plan import PLAN, Step
from firsthand.errors import CaseError
from firsthand.model import Apparatus, Case, Claim, Failure, Page, Report, Source, SourceId, Splitting, identify
from firsthand.store import CaseFile, Result
from firsthand.store.encoding import decode

# The collections that a case is put together from; the others serve the steps alone.
SHOWN = frozenset("pages splittings apparatus reports stories lineages ledgers changes entities relations hits".split())


def assemble(case_file: CaseFile, plan: tuple[Step, ...] = PLAN) -> Case:
    """Give the case as it stood when the last run ended, every tuple sorted. Computes no finding and changes nothing.

    Raises CaseError where no run has ended yet.
    """
    made_by = case_file.made_by()
    if made_by is None:
        raise CaseError(
            f"no run on {case_file.path} has ended yet; give its inputs to `firsthand trace` again, it goes on where it was"
        )
    made, failures = _read(case_file.standing(step.name for step in plan if step.adds in SHOWN), plan)
    pages = tuple(sorted(made.get("pages", ()), key=lambda page: (page.uri, page.id)))
    reports = _reports(made.get("reports", ()), pages)
    return Case(
        made_by=made_by,
        pages=pages,
        apparatus=_apparatus(made.get("splittings", ()), made.get("apparatus", ())),
        reports=reports,
        sources=_sources(reports, made.get("ledgers", ())),
        stories=tuple(sorted((story for some in made.get("stories", ()) for story in some), key=lambda story: story.id)),
        lineages=tuple(sorted(made.get("lineages", ()), key=lambda lineage: lineage.story)),
        claims=_claims(made.get("ledgers", ()), pages),
        changes=_all(made.get("changes", ())),
        entities=_all(made.get("entities", ())),
        relations=_all(made.get("relations", ())),
        hits=tuple(hit for some in made.get("hits", ()) for hit in some),
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


def _claims(ledgers: Any, pages: tuple[Page, ...]) -> tuple[Claim, ...]:
    """Claims story by story, in the order of the pages that they first appear on, and within a page as they stand there."""
    order = {page.id: number for number, page in enumerate(pages)}

    def place(claim: Claim) -> tuple[Any, ...]:
        first = min((order[each.span.page], each.span.start, each.span.end) for each in claim.appearances)
        return (claim.story, first, claim.id)

    return tuple(sorted((claim for ledger in ledgers for claim in ledger.claims), key=place))


def _all(tuples: Any) -> tuple[Any, ...]:
    return tuple(sorted((each for some in tuples for each in some), key=lambda each: each.id))


def _sources(reports: tuple[Report, ...], ledgers: Any) -> tuple[Source, ...]:
    """Every source that a report names: those of the ledgers, and the outlets of credits, each once with every place that names it."""
    sources: dict[SourceId, Source] = {}
    credited = (
        Source(
            SourceId(identify("src", "outlet", credit.outlet.id)), credit.outlet.name, "outlet", credit.outlet.id, (credit.span,)
        )
        for report in reports
        for credit in report.credits
    )
    for source in (*(source for ledger in ledgers for source in ledger.sources), *credited):
        known = sources.get(source.id)
        sources[source.id] = source if known is None else _joined(known, source)
    return tuple(sorted(sources.values(), key=lambda source: source.id))


def _joined(one: Source, other: Source) -> Source:
    """One source of two stories, or of a ledger and a credit."""
    return replace(
        one,
        name=min(one.name, other.name),
        mentions=tuple(sorted({*one.mentions, *other.mentions})),
        rests_on=tuple(sorted({*one.rests_on, *other.rests_on}, key=lambda each: (each.source, each.says))),
    )


def _failures(failures: tuple[Failure, ...], pages: tuple[Page, ...]) -> tuple[Failure, ...]:
    """All failures, but for those to read an address from which another version was read: it has been mended since."""
    read = {page.uri for page in pages}
    return tuple(sorted({each for each in failures if each.step != "documents.read" or each.uri not in read}))
