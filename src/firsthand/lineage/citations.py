"""Citations: what else a report names as a source, in passages of its own."""

from collections.abc import Sequence

from firsthand.lineage.direction import credits_to, is_before
from firsthand.lineage.inheritance import Inheritance
from firsthand.lineage.lost import Lost, holds_what_was_taken, printed_in
from firsthand.lineage.story import Telling
from firsthand.model import Credit, Descent, OutletId, Report, ReportId, Story, Unseen, UnseenId, identify

# How sure it is that a report has something from an outlet that it names beside its main source.
NAMED = 0.8
NAMED_IN_PASSING = 0.65


def cite(story: Story, telling: Telling, descents: Sequence[Descent], lost: Sequence[Lost]) -> Inheritance:
    """Hang each report under what it names beside its parents, as a citation.

    A passage that a report took over with its parent's words brings its attributions with it ("told the newspaper X"): those are its
    parent's citations and are left to it. An outlet that is named twice in a story is one unseen text here; naming it ties nobody.
    """
    unseen: dict[OutletId, Unseen] = {}
    found: list[Descent] = []
    for report in telling.reports.values():
        for credits in _beside(telling, report, descents, lost).values():
            outlet = credits[0].outlet
            there = _reports_of(telling, report, credits, [*descents, *found])
            if there is not None:
                found.append(_descend(report.id, there.id, outlet.name, credits))
                continue
            if outlet.id not in unseen:
                why = f"named as a source beside the main one; what {outlet.name} reported on it is not in the pile"
                unseen[outlet.id] = Unseen(UnseenId(identify("uns", story.id, outlet.id, "cited")), outlet.name, outlet.id, why)
            found.append(_descend(report.id, unseen[outlet.id].id, outlet.name, credits))
    return Inheritance(tuple(unseen.values()), tuple(found))


def _beside(telling: Telling, report: Report, descents: Sequence[Descent], lost: Sequence[Lost]) -> dict[OutletId, list[Credit]]:
    """What a report names in passages of its own, with the places: outlets that are neither its own nor its parents', nor there."""
    parents = {d.parent for d in descents if d.child == report.id}
    known = {outlet.id for r in telling.reports.values() if r.id in parents and (outlet := r.outlet)}
    known |= {text.outlet.id for text in lost if report.id in text.members}
    known |= {report.outlet.id} if report.outlet else set()
    known |= {outlet.id for other in telling.reports.values() if (outlet := other.outlet) and _is_held_by(telling, report, other)}
    inherited = telling.matched(report.id, _elders(telling, report, parents, lost))
    beside: dict[OutletId, list[Credit]] = {}
    for credit in sorted(report.credits):
        taken = any(span.start <= credit.span.start and credit.span.end <= span.end for span in inherited)
        if credit.outlet.id not in known and not taken:
            beside.setdefault(credit.outlet.id, []).append(credit)
    return beside


def _is_held_by(telling: Telling, report: Report, other: Report) -> bool:
    """Whether a report names the outlet of another that is there and holds what it took: then nothing is lost."""
    named = credits_to(report, other)
    return bool(named) and holds_what_was_taken(telling.shared(report.id, other.id), named, printed_in(report))


def _elders(telling: Telling, report: Report, parents: set[ReportId | UnseenId], lost: Sequence[Lost]) -> list[ReportId]:
    """The seen parents of a report and the surviving copies of its lost ones."""
    copies = {member for text in lost if report.id in text.members for member in text.members}
    return sorted(r for r in telling.reports if (r in parents or r in copies) and r != report.id)


def _reports_of(telling: Telling, report: Report, credits: Sequence[Credit], descents: Sequence[Descent]) -> Report | None:
    """The report of a named outlet that is there: the one that shares most with the child, else the last before it. What a report names
    in passing is other news, and what goes back to the report itself is not its source."""
    if all(credit.passing for credit in credits):
        return None
    heirs = _heirs(report.id, descents)
    own = [
        other
        for other in telling.reports.values()
        if other.outlet
        and other.outlet.id == credits[0].outlet.id
        and other.id not in heirs
        and not is_before(report.published, other.published)
    ]
    return max(own, key=lambda other: (_covered(telling, report, other), other.published or "", other.id), default=None)


def _covered(telling: Telling, report: Report, other: Report) -> float:
    shared = telling.shared(report.id, other.id)
    return shared.covered if shared else 0.0


def _heirs(report: ReportId, descents: Sequence[Descent]) -> set[ReportId | UnseenId]:
    """A report and all that goes back to it."""
    heirs: set[ReportId | UnseenId] = {report}
    while more := {d.child for d in descents if d.parent in heirs} - heirs:
        heirs |= more
    return heirs


def _descend(child: ReportId, parent: ReportId | UnseenId, name: str, credits: Sequence[Credit]) -> Descent:
    times = f"{len(credits)} times" if len(credits) > 1 else "once"
    passing = all(credit.passing for credit in credits)
    return Descent(
        child=child,
        parent=parent,
        kind="citation",
        direction="known",
        confidence=NAMED_IN_PASSING if passing else NAMED,
        verbatim=0.0,
        covered=0.0,
        why=(f"names {name} {times}, in a passage of its own" + (", on other news" if passing else ""),),
        evidence=tuple(credit.span for credit in credits),
        main=False,
    )
