"""Dates: times that a retelling gives otherwise."""

from collections.abc import Iterator

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Asks, Finding, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.knowledge.calendar import MONTHS, WEEKDAYS
from firsthand.knowledge.retelling import POINTS
from firsthand.model import Moment
from firsthand.text.words import words


def find(pairing: Pairing) -> Iterator[Finding]:
    """Yield the times that the child gives otherwise than its parent; all of them are material.

    Two times differ where both are written with a figure, a month or a weekday, are as precise, and neither stands on the other side too.
    "Last week" is told from the day of printing and is compared with nothing. The same time tied otherwise ("in 2023", "by 2023") is a
    change too.
    """
    there, here = pairing.parent.times(pairing.befores), pairing.child.times([pairing.after])
    all_here = pairing.child.times(pairing.afters)
    for moment in here:
        twins = [other for other in there if other.value == moment.value]
        if len(twins) == 1 and sum(other.value == moment.value for other in here) == 1:
            yield from _tied(pairing, twins[0], moment)
    words_there, words_here = _spoken(pairing.parent, there), _spoken(pairing.child, all_here)
    new = [m for m in here if _is_written(pairing.child, m) and not any(_agree(m, other) for other in there)]
    new = [m for m in new if not _names(pairing.child, m) & words_there and not any(_meet(pairing, other, m) for other in there)]
    old = [m for m in there if _is_written(pairing.parent, m) and not any(_agree(m, other) for other in all_here)]
    old = [m for m in old if not _names(pairing.parent, m) & words_here]
    for moment in new:
        likely = [other for other in old if _are_as_precise(pairing, other, moment)]
        if len(likely) != 1 or (pairing.kind == "paraphrase" and _stands_in(pairing.parent, moment)):
            continue
        old.remove(likely[0])
        yield _differ(pairing, likely[0], moment, _has_value(likely[0]), _has_value(moment))


def _tied(pairing: Pairing, old: Moment, new: Moment) -> Iterator[Finding]:
    was, is_now = _point(pairing.parent, old), _point(pairing.child, new)
    if was and is_now and was != is_now and {was, is_now} != {"until", "before"}:
        yield _differ(pairing, old, new, _has_point(old, was), _has_point(new, is_now))


def _differ(pairing: Pairing, old: Moment, new: Moment, was: Asks, is_now: Asks) -> Finding:
    return Finding(
        kind="time",
        severity="material",
        before=pairing.parent.seat(pairing.old_span, [old.span]),
        after=pairing.new_span,
        marks=(old.span, new.span),
        says=f"“{_written(pairing.parent, old)}” became “{_written(pairing.child, new)}”",
        reads=reading(was, is_now),
    )


def _written(account: Account, moment: Moment) -> str:
    """A time as it is written, with the word that ties it."""
    quote = account.quote(moment.span)
    if words(quote)[:1] and words(quote)[0] in POINTS:
        return quote
    before = words(account.page.text[max(0, moment.span.start - 12) : moment.span.start])
    return f"{before[-1]} {quote}" if before and before[-1] in POINTS else quote


def _point(account: Account, moment: Moment) -> str:
    return POINTS.get((words(_written(account, moment)) or ("",))[0], "")


def _is_written(account: Account, moment: Moment) -> bool:
    """Whether a time is written with a figure, a month or a weekday."""
    said = words(account.quote(moment.span))
    return any(word[0].isdigit() or word in MONTHS or word in WEEKDAYS for word in said)


def _meet(pairing: Pairing, old: Moment, new: Moment) -> bool:
    """Whether one is "by the end of" a month or year and the other "before" the next."""
    ends = {
        (_next(moment.value) if _point(account, moment) == "until" else moment.value)
        for account, moment in ((pairing.parent, old), (pairing.child, new))
    }
    return {_point(pairing.parent, old), _point(pairing.child, new)} == {"until", "before"} and len(ends) == 1


def _next(value: str) -> str:
    """The month after a month, the year after a year; a day as it is."""
    if len(value) == 4 and value.isdigit():
        return str(int(value) + 1)
    if len(value) == 7 and value[5:].isdigit():
        year, month = int(value[:4]), int(value[5:])
        return f"{year + month // 12:04}-{month % 12 + 1:02}"
    return value


def _names(account: Account, moment: Moment) -> set[str]:
    """The weekday or the month of a time that has nothing more: which one is meant depends on the day of printing."""
    said = words(account.quote(moment.span))
    return set() if any(word[0].isdigit() for word in said) else {word for word in said if word in WEEKDAYS or word in MONTHS}


def _spoken(account: Account, moments: list[Moment]) -> set[str]:
    """The weekdays and months in some times."""
    return {word for moment in moments for word in words(account.quote(moment.span)) if word in WEEKDAYS or word in MONTHS}


def _agree(one: Moment, other: Moment) -> bool:
    return one.value.startswith(other.value) or other.value.startswith(one.value)


def _are_as_precise(pairing: Pairing, old: Moment, new: Moment) -> bool:
    """Whether both are a year, a month or a day; a weekday is set beside a weekday, a date beside a date."""
    return len(old.value) == len(new.value) and _is_weekday(pairing.parent, old) == _is_weekday(pairing.child, new)


def _is_weekday(account: Account, moment: Moment) -> bool:
    said = words(account.quote(moment.span))
    return any(word in WEEKDAYS for word in said) and not any(word[0].isdigit() for word in said)


def _stands_in(account: Account, moment: Moment) -> bool:
    return any(_agree(moment, other) for other in account.all_times)


def _has_value(moment: Moment) -> Asks:
    return lambda account, numbers: any(_agree(moment, other) for other in account.times(numbers))


def _has_point(moment: Moment, point: str) -> Asks:
    return lambda account, numbers: any(
        other.value == moment.value and _point(account, other) == point for other in account.times(numbers)
    )
