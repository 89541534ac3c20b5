"""Direction: which of two tied reports had it first, and on what evidence."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.lineage.story import Telling
from firsthand.model import Credit, Report, ReportId, Span

# What each piece of evidence counts for. A report that names the other's outlet settles it, and so do a time and an inserted attribution
# together; neither alone does, nor length and date.
NAMES = 3.0
EARLIER = 1.0
INSERTED = 1.0
WITHIN = 0.4
SETTLED = 1.5
# A report that lies within a longer one: nearly all of it there, and at most this much of the longer one in it.
NEARLY_ALL = 0.8
AT_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Direction:
    """The likelier way between two reports: `known` where the evidence settles it; `weight` from 0 (even) up; the reasons in words."""

    child: ReportId
    parent: ReportId
    known: bool
    weight: float
    why: tuple[str, ...]
    evidence: tuple[Span, ...] = ()


def direct(telling: Telling, one: ReportId, other: ReportId) -> Direction:
    """Weigh the evidence for either of two reports being the parent.

    A report that names the other's outlet as its source is the child, unless each names the other's. Otherwise publication times,
    attributions that one inserted into sentences that the other has without them, and lying wholly within a longer report count
    together; length and date alone decide nothing.
    """
    forth, back = _evidence(telling, one, other), _evidence(telling, other, one)
    weight = sum(points for points, *_ in forth) - sum(points for points, *_ in back)
    names, is_named = (any(points == NAMES for points, *_ in found) for found in (forth, back))
    is_child = names if names != is_named else (weight, one) > (0, other)
    child, parent, found, against = (one, other, forth, back) if is_child else (other, one, back, forth)
    return Direction(
        child,
        parent,
        known=names != is_named or (abs(weight) >= SETTLED and not against),
        weight=abs(weight),
        why=tuple(says for _, says, _ in found) + tuple(f"but {says} the other way round" for _, says, _ in against),
        evidence=tuple(span for *_, spans in found for span in spans),
    )


def _evidence(telling: Telling, child: ReportId, parent: ReportId) -> list[tuple[float, str, tuple[Span, ...]]]:
    """What speaks for `child` having it from `parent`: points, in words, and where it stands."""
    found: list[tuple[float, str, tuple[Span, ...]]] = []
    later, earlier = telling.reports[child], telling.reports[parent]
    if named := credits_to(later, earlier):
        found.append(
            (NAMES, f"names {earlier.outlet.name if earlier.outlet else 'the other'} as its source", tuple(c.span for c in named))
        )
    if is_before(earlier.published, later.published):
        found.append((EARLIER, f"published later ({later.published} against {earlier.published})", ()))
    if inserted := _inserted(telling, child, parent):
        names = ", ".join(sorted({credit.outlet.name for credit in inserted}))
        found.append((INSERTED, f"names {names} in a sentence that the other has without it", tuple(c.span for c in inserted)))
    shared = telling.shared(child, parent)
    if shared and shared.verbatim >= NEARLY_ALL and shared.kept_verbatim <= AT_MOST:
        found.append((WITHIN, "lies wholly within the longer report", ()))
    return found


def credits_to(child: Report, parent: Report) -> tuple[Credit, ...]:
    """The places where `child` names the outlet of `parent` as a source of its news."""
    if parent.outlet is None or (child.outlet and child.outlet.id == parent.outlet.id):
        return ()
    return tuple(credit for credit in child.credits if credit.outlet.id == parent.outlet.id and not credit.passing)


def is_before(first: str | None, second: str | None) -> bool:
    """Whether one publication time is surely before another.

    By the minute where both give a time with offset; by the day where neither gives an offset; where only one does, the days must lie
    more than one apart. What is no time is before nothing.
    """
    if not first or not second:
        return False
    try:
        one, other = datetime.fromisoformat(first), datetime.fromisoformat(second)
    except ValueError:
        return False
    if one.tzinfo and other.tzinfo:
        return one < other
    apart = (other.date() - one.date()).days
    return apart > (1 if one.tzinfo or other.tzinfo else 0)


def _inserted(telling: Telling, child: ReportId, parent: ReportId) -> list[Credit]:
    """Attributions in sentences of the child whose counterpart in the parent lacks them."""
    there = {credit.outlet.id for credit in telling.reports[parent].credits}
    own = telling.reports[parent].outlet
    # Whoever names an outlet whose own report is here may have read it there, and the other may have dropped the name.
    there |= {report.outlet.id for report in telling.reports.values() if report.outlet}
    matched = telling.matched(child, [parent])
    return [
        credit
        for credit in telling.reports[child].credits
        if credit.form == "carrier"
        and not credit.passing
        and credit.outlet.id not in there
        and not (own and own.id == credit.outlet.id)
        and any(
            span.start <= credit.span.start and credit.span.end <= span.end and match.kind == "near"
            for span, match in matched.items()
        )
    ]
