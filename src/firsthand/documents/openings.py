"""How a line opens an item: with a number ("3. Ferry strike") or with a clock time ("07:05 Ferry strike", "At 8:30:")."""

import re
from dataclasses import dataclass
from typing import Literal

from firsthand.knowledge.calendar import MONTHS, WEEKDAYS

_NUMBER = re.compile(
    r"(?:#|No\.?\s?|Nr\.?\s?|№\s?)?(?P<number>\d{1,2})\s?(?:[.):|]|[–—-](?=\s))(?:\s{1,3}(?=\S)|$)|#(?P<hash>\d{1,2})\s{1,3}(?=\S)",
    re.IGNORECASE,
)
_NAMES = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DAYS = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))
# "13 May, ", "May 13, 2031, ", "13.05. ", "Tuesday, ": the day before an entry's time.
_DAY = re.compile(
    rf"(?:(?:{_DAYS}),?\s{{1,2}})?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s{{1,2}}(?:de\s|of\s)?(?P<name>{_NAMES})\.?(?:,?\s(?P<year>20\d\d))?"
    rf"|(?P<named>{_NAMES})\.?\s{{1,2}}(?P<date>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<in>20\d\d))?"
    r"|(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<of>20\d\d)?)"
    r"(?:\s?[,|–—-]\s?|\s{1,2})(?:(?:at|um|à|kl\.?)\s)?|"
    rf"(?:{_DAYS}),?\s{{1,2}}(?:(?:at|um|à|kl\.?)\s)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?P<lead>(?:at|um|à|as|ore|alle|om|kl\.?|o|в|о)\s)?(?P<hour>[01]?\d|2[0-4])"
    r"(?:(?P<point>[:.h])\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?P<half>[ap]\.?\s?m\b\.?))?(?P<unit>\s?(?:uhr|hrs?|h)\b)?"
    r"|\s?(?P<full>[ap]\.?\s?m\b\.?)|\s(?P<only>uhr)\b)(?:\s?\(?(?P<zone>[A-Z]{2,4}|local(?: time)?)\)?(?=\s?[|:–—-]|$))?",
    re.IGNORECASE,
)
# What parts the time from the words after it. White space alone does so before a capital, a figure or a quotation.
_AFTER = re.compile(r"(?P<mark>\s{0,2}(?:[|:–—•·,-]|\)|\])\s{1,3}|\s{0,2}[|:]\s{0,3}$)|\s{1,3}(?=[\"“”„«'‘(\d]|[^\W\d_])|$")


@dataclass(frozen=True, slots=True)
class Opening:
    """A number or a time at the head of a line: what it says, and where in the line the words after it begin.

    `value` is the number, or the minutes of the day; `year`, `month` and `day` are 0 where the line gives none. Not `sure` is what
    may be a figure: "8.45 Berths". `weekday`: the day is given by its name alone.
    """

    kind: Literal["number", "time"]
    value: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    sure: bool = True
    weekday: bool = False


def find_number(text: str) -> Opening | None:
    """The number of an item at the head of a line; none where figures follow, as in "12. 30" or "3: 1"."""
    found = _NUMBER.match(text)
    if found is None or text[found.end() : found.end() + 1].isdigit():
        return None
    return Opening("number", int(found.group("number") or found.group("hash")), found.end())


def find_time(text: str) -> Opening | None:
    """The time at the head of a line, where the words after it begin anew: "8:30 the board met" goes on, "8:30 The board met" does not."""
    if not any(character.isdigit() for character in text[:36]):
        return None
    head = text[:80].lstrip("[(•*–— -")
    cut = len(text[:80]) - len(head)
    when = _DAY.match(head)
    start = when.end() if when is not None else 0
    found = _TIME.match(head, start)
    if found is None and start:
        when, found = None, _TIME.match(head)
    if found is None:
        return None
    after = _AFTER.match(head, found.end())
    if after is None:
        return None
    rest = head[after.end() :]
    marked = after.group("mark") is not None or not rest
    # "At 8:30 Anna Lind called" is a sentence: it takes a mark after the time.
    if not marked and (found.group("lead") or not (rest[:1].isupper() or rest[:1] in '"“„«')):
        return None
    figure = found.group("point") == "." and not (found.group("half") or found.group("unit"))
    if found.group("point") is None and not marked and found.group("full") is None:
        return None
    year, month, day = _day(when) if when is not None else (0, 0, 0)
    return Opening(
        "time", _minutes(found), cut + after.end(), year, month, day, marked or not figure, when is not None and not month
    )


def _minutes(found: re.Match[str]) -> int:
    hour, minute = int(found.group("hour")), int(found.group("minute") or 0)
    half = (found.group("half") or found.group("full") or "").casefold()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute


def _day(found: re.Match[str]) -> tuple[int, int, int]:
    groups = found.groupdict()
    year = int(groups["year"] or groups["in"] or groups["of"] or 0)
    if groups["name"]:
        return year, MONTHS[groups["name"].casefold()], int(groups["day"])
    if groups["named"]:
        return year, MONTHS[groups["named"].casefold()], int(groups["date"])
    if groups["first"] and int(groups["second"]) <= 12:
        return year, int(groups["second"]), int(groups["first"])
    return 0, 0, 0
