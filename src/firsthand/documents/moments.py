"""When an item of a page was published, by the time that it opens with and the day of the page."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from firsthand.documents.bundles import Item

# An entry's day without a year lies at most this long after the page's: a page is often dated by its first entry.
MAX_AFTER = timedelta(days=3)


def tell_moments(page: str | None, items: Sequence[Item]) -> tuple[str | None, ...]:
    """For each item its time in ISO 8601, or the page's where the item gives none; None where neither does.

    An entry's clock time counts only with the offset that the page's own time has: without one it is a day's, and where a page states
    its time in UTC, the clock that it prints is seldom that one. Times without a day count where they run one way, so that no midnight
    lies between them. A clock time later
    than the page's, on no day of its own, may be of that day or of the day before: then the day alone is not told either, and the
    page's stands.
    """
    openings = [item.opening for item in items if item.opening is not None]
    steps = [later.value - earlier.value for earlier, later in pairwise(openings)]
    one_day = not any(opening.month for opening in openings) and (
        all(step >= 0 for step in steps) or all(step <= 0 for step in steps)
    )
    return tuple(_tell(page, item, one_day) for item in items)


def _tell(page: str | None, item: Item, one_day: bool) -> str | None:
    whole = _read(page)
    opening = item.opening
    if opening is None or whole is None or opening.weekday or not (opening.month or one_day):
        return page
    timed = "T" in (page or "")
    day = _day(whole.date(), opening.year, opening.month, opening.day)
    if day is None:
        return page
    if whole.tzinfo is None or not timed:
        return day.isoformat()
    if not whole.utcoffset():
        return page if day == whole.date() else day.isoformat()
    if opening.value >= 24 * 60:
        return page
    moment = datetime(day.year, day.month, day.day, opening.value // 60, opening.value % 60, tzinfo=whole.tzinfo)
    if not opening.month and moment > whole:
        return page
    return moment.isoformat()


def _read(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _day(of: date, year: int, month: int, day: int) -> date | None:
    """The day that an entry gives, in the page's year or the one before; the page's where it gives none."""
    if not month:
        return of
    for each in (year,) if year else (of.year, of.year - 1):
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year or found <= of + MAX_AFTER:
            return found
    return None
