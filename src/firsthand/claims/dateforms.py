"""The forms in which English tells a time, each with how its value is worked out from the words and the day of publication."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.knowledge.calendar import MONTHS
from firsthand.text.numerals import find

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MONTH = rf"(?P<month>{_MONTHS}|(?:{_SHORT})\b\.?)(?!\w)"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FOUR = r"1[5-9]\d\d|20\d\d"
# The years that these forms tell.
YEARS = range(1500, 2100)
_FROM_MONTH = rf"(?P<from_month>{_MONTHS})(?:,?\s(?P<from_year>{_FOUR}))?"
_YEAR = rf"(?P<year>{_FOUR})(?![\w]|[.,:/]\d|-\w)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w]|[.,]\d)"
_TO_DAY = r"(?:\s?(?:-|–|to|and)\s?(?P<to_day>3[01]|[12]\d|0?[1-9])(?!\w))?"
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4, "final": 4}
_TOLD = r"(?P<told>the\syear|this\syear|last\syear|next\syear)"


@dataclass(frozen=True, slots=True)
class Setting:
    """The day of publication, and whether the clause speaks of what is to come."""

    anchor: date | None
    future: bool


# The ISO 8601 value of a time, or None where the setting does not give it.
Resolver = Callable[[re.Match[str], Setting], str | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to tell a time. `needs_lead` says that it is a time only behind a word like "in": "May" and "March" are words and
    names too.
    """

    pattern: re.Pattern[str]
    resolve: Resolver
    needs_lead: bool = False
    bare_year: bool = False


def _written(found: re.Match[str], setting: Setting) -> str | None:
    """A day or month that is written out, its year taken from the day of publication where it is left out."""
    groups = found.groupdict()
    month, day = MONTHS[groups["month"].lower().rstrip(".")], int(groups.get("day") or 0)
    if groups.get("told"):
        year = _told_year(groups["told"], setting)
    else:
        year = int(groups["year"]) if groups.get("year") else _year_of(month, day, setting)
    if year is None or day > monthrange(year, month)[1]:
        return None
    if not day:
        return f"{year:04}-{month:02}"
    value = f"{year:04}-{month:02}-{day:02}"
    to_day = int(groups.get("to_day") or 0)
    return f"{value}/{year:04}-{month:02}-{to_day:02}" if day < to_day <= monthrange(year, month)[1] else value


def _year_of(month: int, day: int, setting: Setting) -> int | None:
    """The year of a month or day without one: the last such up to publication, the next one where the clause looks ahead."""
    if setting.anchor is None:
        return None
    here, now = (month, day), (setting.anchor.month, setting.anchor.day if day else 0)
    return setting.anchor.year + (here < now) if setting.future else setting.anchor.year - (here > now)


def _told_year(told: str, setting: Setting) -> int | None:
    return setting.anchor.year + _SHIFTS.get(told.lower().split()[0], 0) if setting.anchor else None


_SHIFTS = {"last": -1, "next": 1}


def _iso(found: re.Match[str], _: Setting) -> str | None:
    try:
        return date.fromisoformat(found.group()).isoformat()
    except ValueError:
        return None


def _part(found: re.Match[str], setting: Setting) -> str | None:
    """A quarter or half of a year, as an interval of months."""
    groups = found.groupdict()
    year = int(groups["year"]) if groups.get("year") else _told_year(groups.get("told") or "the year", setting)
    nth = (groups.get("nth") or "").lower()
    length = 3 if groups["kind"].lower() in ("quarter", "q") else 6
    number = int(groups.get("digit") or 0) or (2 if length == 6 and nth in ("last", "final") else _NTH[nth])
    if year is None or number * length > 12:
        return None
    return f"{year:04}-{(number - 1) * length + 1:02}/{year:04}-{number * length:02}"


def _years(found: re.Match[str], _: Setting) -> str | None:
    first, last = int(found["first"]), int(found["last"])
    last += first // 100 * 100 if last < 100 else 0
    return f"{first}/{last}" if first < last else None


def _months(found: re.Match[str], _: Setting) -> str | None:
    """ "From January to September 2024", "between December 2022 and April 2023"."""
    first, last = (MONTHS[found[name].lower().rstrip(".")] for name in ("from_month", "month"))
    year = int(found["year"])
    from_year = int(found["from_year"] or (year if first < last else year - 1))
    return f"{from_year:04}-{first:02}/{year:04}-{last:02}" if (from_year, first) < (year, last) else None


def _decade(found: re.Match[str], _: Setting) -> str | None:
    return f"{found['decade']}/{int(found['decade']) + 9}"


def _year(found: re.Match[str], _: Setting) -> str | None:
    return found["bare"]


def _near(found: re.Match[str], setting: Setting) -> str | None:
    """Yesterday, today, tomorrow and parts of them."""
    shift = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(re.sub(r"\s", " ", found.group().lower()), 0)
    return _shifted(setting.anchor, "day", shift)


def _weekday(found: re.Match[str], setting: Setting) -> str | None:
    if setting.anchor is None:
        return None
    which = (found["which"] or "").lower()
    back = (setting.anchor.weekday() - _WEEKDAYS.index(found["weekday"])) % 7
    if which == "next" or (which != "last" and setting.future):
        return _shifted(setting.anchor, "day", -back % 7 or (7 if which == "next" else 0))
    return _shifted(setting.anchor, "day", -(back or (7 if which == "last" else 0)))


def _stretch(found: re.Match[str], setting: Setting) -> str | None:
    """This, last or next week, month or year."""
    return _shifted(setting.anchor, found["unit"].lower(), _SHIFTS.get((found.groupdict().get("which") or "").lower(), 0))


def _ago(found: re.Match[str], setting: Setting) -> str | None:
    written = found["count"].lower()
    number = 1 if written in ("a", "an") else int(find(written)[0].value)
    return _shifted(setting.anchor, found["unit"].lower().rstrip("s"), -number)


def _month(found: re.Match[str], setting: Setting) -> str | None:
    """A month without a year: the last or next one."""
    which = (found["which"] or "").strip().lower()
    if setting.anchor is None:
        return None
    month, anchor = MONTHS[found["month"].lower().rstrip(".")], setting.anchor
    if which == "next" or (which != "last" and setting.future):
        return f"{anchor.year + (month < anchor.month or (which == 'next' and month == anchor.month)):04}-{month:02}"
    return f"{anchor.year - (month > anchor.month or (which == 'last' and month == anchor.month)):04}-{month:02}"


def _shifted(anchor: date | None, unit: str, number: int) -> str | None:
    """The day, week, month or year that lies `number` of them from the anchor; a week is the interval of its days."""
    if anchor is None:
        return None
    try:
        if unit == "year":
            return f"{anchor.year + number:04}"
        if unit == "month":
            months = anchor.year * 12 + anchor.month - 1 + number
            return f"{months // 12:04}-{months % 12 + 1:02}"
        if unit == "week":
            monday = anchor + timedelta(days=7 * number - anchor.weekday())
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        return (anchor + timedelta(days=number)).isoformat()
    except OverflowError:
        return None


def _of(pattern: str, resolve: Resolver, *, any_case: bool = False, needs_lead: bool = False, bare_year: bool = False) -> Form:
    return Form(re.compile(pattern, re.IGNORECASE if any_case else 0), resolve, needs_lead, bare_year)


# Those that say most come first: a stretch of text belongs to the first form that takes it. Every quantifier is bounded.
FORMS: tuple[Form, ...] = (
    _of(r"(?<![\w-])(?:19|20)\d\d-\d\d-\d\d(?![\w-])", _iso),
    _of(rf"(?<![\w.,-]){_DAY}{_TO_DAY}\s(?:of\s)?{_MONTH}(?:,?\s(?:{_YEAR}|{_TOLD}))?", _written),
    _of(rf"(?<!\w){_MONTH}\s{_DAY}{_TO_DAY}(?:,?\s(?:{_YEAR}|{_TOLD}))?", _written),
    _of(rf"(?<!\w){_FROM_MONTH}\s?(?:to|until|through|-|–)\s?{_MONTH},?\s{_YEAR}", _months),
    _of(rf"(?<=etween\s){_FROM_MONTH}\sand\s{_MONTH},?\s{_YEAR}", _months),
    _of(rf"(?<!\w){_MONTH},?\s(?:of\s)?(?:{_YEAR}|{_TOLD})", _written),
    _of(rf"(?<!\w)(?P<nth>{'|'.join(_NTH)})[\s-](?P<kind>quarter|half)\s(?:of\s)?(?:{_YEAR}|{_TOLD})", _part, any_case=True),
    _of(rf"(?<!\w)(?P<kind>[QH])(?P<digit>[1-4])\s{_YEAR}", _part),
    _of(rf"(?<![\w.,-])(?P<first>{_FOUR})\s?(?:-|–|—|to)\s?(?P<last>{_FOUR}|\d\d)(?!\w|[,.]\d|-)", _years),
    _of(rf"(?<=etween\s)(?P<first>{_FOUR})\sand\s(?P<last>{_FOUR})(?!\w|[,.]\d|-)", _years),
    _of(r"(?<!\w)(?P<decade>1[5-9]\d0|20\d0)['’]?s(?!\w)", _decade),
    _of(
        r"(?<!\w)(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast\snight|[Tt]his\s(?:morning|afternoon|evening))(?!\w|['’])",
        _near,
    ),
    _of(rf"(?<!\w)(?:(?P<which>last|next|this)\s)?(?P<weekday>{'|'.join(_WEEKDAYS)})(?!\w)", _weekday),
    _of(r"(?<!\w)(?<!the\s)(?P<which>last|this|next)\s(?P<unit>week|month|year)(?!\w|-)", _stretch, any_case=True),
    _of(r"(?<!\w)(?:the\s)?(?:end|start|beginning|close)\sof\sthe\s(?P<unit>year|month)(?!\w)", _stretch, any_case=True),
    _of(rf"(?<!\w){_COUNT}\s(?P<unit>days?|weeks?|months?|years?)\sago(?!\w)", _ago, any_case=True),
    _of(rf"(?<!\w)(?P<which>(?:last|this|next)\s){_MONTH}", _month),
    _of(rf"(?<!\w)(?P<which>\b){_MONTH}", _month, needs_lead=True),
    _of(rf"(?<![\w.,:/$€£¥#+-])(?P<bare>{_FOUR})(?!\w|[.,:/]\d|-\w)", _year, bare_year=True),
)
