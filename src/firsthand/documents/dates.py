"""Read the date that a page prints at its head."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.knowledge.calendar import MONTHS, PUBLISHED, SEASONAL, UPDATED, WEEKDAYS, ZONES

# A line that gives the date gives little else; this much may be an outlet's or an author's name.
LONGEST_LINE = 110
MAX_OTHER_WORDS = 7
_NAMES = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DATES = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?년\s?(?P<month>\d{1,2})\s?월\s?(?P<day>\d{1,2})\s?일"),
    re.compile(
        rf"(?<!\w)(?P<name>{_NAMES})\.?\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(?P<year>(?:19|20)\d{{2}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s{{0,3}}(?:de\s"
        rf"|of\s)?(?P<name>{_NAMES})\.?,?\s{{1,3}}(?:de\s)?(?P<year>(?:19|20)\d{{2}})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<year>(?:19|20)\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})(?!\d)"),
)
_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>[01]?\d"
    r"|2[0-3])(?:[:.h](?P<minute>[0-5]\d))(?::(?P<second>[0-5]\d))?(?:\.\d{1,6})?\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s?\(?(?P<zone>Z(?![a-z])|[A-ZМСК]{2,4}(?![\w])|(?:GMT|UTC)?\s?[+-]\d{1,2}:?(?:\d{2})?))?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEADS = re.compile(
    r"\s?(?:"
    + "|".join(sorted(map(re.escape, PUBLISHED), key=len, reverse=True))
    + r")\s?[:\-]?\s{1,3}(?=(?:19|20)\d{2}-\d{2}-\d{2})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date on a page in ISO 8601, with time and offset where both are printed; `later` where it is that of an update."""

    iso: str
    later: bool


def mentions_date(text: str) -> bool:
    """Whether a line gives a full date: day, month and year."""
    return next(_dates_in(text), None) is not None


def find_published(lines: Sequence[str]) -> str | None:
    """The date of publication that the lines at a page's head print; None where they print none.

    A date of publication wins over one of update. A date in running text is not one, nor is a weekday, nor a date whose order of
    day and month is open.
    """
    updated: str | None = None
    before = ""
    for line in lines:
        printed = _date_line(line, before)
        before = line
        if printed is None:
            continue
        if not printed.later:
            return printed.iso
        updated = updated or printed.iso
    return updated


def _date_line(line: str, before: str) -> PrintedDate | None:
    """The date of a line that is about nothing else."""
    lead = _LEADS.match(line)
    if lead is not None:
        found = next(_dates_in(line[: lead.end() + 12]), None)
        return PrintedDate(_with_time(found, line[found.end : found.end + 20]), False) if found is not None else None
    if len(line) > LONGEST_LINE:
        return None
    found = next(_dates_in(line), None)
    if found is None:
        return None
    rest = (line[: found.start] + " " + line[found.end :]).casefold()
    others = [word for word in _WORD.findall(rest) if word not in WEEKDAYS]
    if len(others) > MAX_OTHER_WORDS or re.search(r"\([^)]*$", line[: found.start]):
        return None
    before = before if len(before) < 40 else ""
    later = any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", f"{before} {line[: found.start]}".casefold()) for word in UPDATED)
    if any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line[: found.start].casefold()) for word in PUBLISHED):
        later = False
    return PrintedDate(_with_time(found, line), later)


@dataclass(frozen=True, slots=True)
class _Day:
    day: date
    start: int
    end: int


def _dates_in(text: str) -> Iterator[_Day]:
    if _YEAR.search(text, 0, 400) is None:
        return
    for pattern in _DATES:
        for found in pattern.finditer(text[:400]):
            groups = found.groupdict()
            month, day = _month_and_day(groups)
            try:
                yield _Day(date(int(groups["year"]), month, day), found.start(), found.end())
            except ValueError:
                continue


def _month_and_day(groups: dict[str, str]) -> tuple[int, int]:
    """Month and day of a match; (0, 0), which is no date, where which is which is open."""
    if groups.get("name"):
        return MONTHS[groups["name"].casefold()], int(groups["day"])
    if "a" in groups:
        a, b = int(groups["a"]), int(groups["b"])
        if a > 12 >= b:
            return b, a
        if b > 12 >= a or a == b:
            return a, b
        return 0, 0
    return int(groups["month"]), int(groups["day"])


def _with_time(day: _Day, line: str) -> str:
    """The date, with the time where the line prints one together with its zone."""
    iso = day.day.isoformat()
    for found in _TIME.finditer(line):
        offset = _offset(found.group("zone"), day.day)
        if offset is None:
            continue
        hour = int(found.group("hour"))
        half = (found.group("half") or "").casefold()[:1]
        if half and not 1 <= hour <= 12:
            continue
        hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
        sign = "-" if offset < 0 else "+"
        zone = f"{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
        return f"{iso}T{hour:02}:{found.group('minute')}:{found.group('second') or '00'}{zone}"
    return iso


def _offset(zone: str | None, day: date) -> int | None:
    if not zone:
        return None
    name = zone.strip().upper()
    if name in ZONES:
        return ZONES[name]
    if name in SEASONAL:
        return SEASONAL[name] + (60 if _american_summer(day) else 0)
    numeric = re.fullmatch(r"(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?", name)
    if numeric is None:
        return None
    minutes = int(numeric.group(2)) * 60 + int(numeric.group(3) or 0)
    return -minutes if numeric.group(1) == "-" else minutes


def _american_summer(day: date) -> bool:
    """Second Sunday in March to first Sunday in November, as since 2007."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    start = march + timedelta(days=(6 - march.weekday()) % 7)
    end = november + timedelta(days=(6 - november.weekday()) % 7)
    return start <= day < end
