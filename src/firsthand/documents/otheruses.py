"""Tell whether a name that is an outlet's is a place's, a person's or a company's where it stands."""

import re
from typing import Literal

from firsthand.knowledge.creditwords import BODY_AFTER, PERSON_BEFORE, PLACE_BEFORE
from firsthand.knowledge.givennames import GIVEN_NAMES

# How far around a name the words stand that show what it is.
REACH = 30
_CAPITALISED = re.compile(r"(?:^|(?P<within>[\w,;’'”»\"-]\s))(?P<word>[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґё’'-]+)\s$")
# "Orven, 54, said": a person's age.
_AGED = re.compile(r",\s\d{2},")

Use = Literal["place", "name"]


def other_use(text: str, start: int, end: int) -> Use | None:
    """What the name at `start` to `end` is beside an outlet's: a "place" ("in Orven"), of another "name" ("Erik Orven"), or None."""
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, start - REACH) : start]
    after = text[end : end + REACH]
    if PERSON_BEFORE.search(before) or BODY_AFTER.match(after) or _AGED.match(after):
        return "name"
    capitalised = _CAPITALISED.search(before)
    if capitalised is not None and (
        capitalised.group("word").casefold() in GIVEN_NAMES or (capitalised.group("within") and not _leads_to_outlet(capitalised))
    ):
        return "name"
    return "place" if PLACE_BEFORE.search(before) else None


def _leads_to_outlet(found: re.Match[str]) -> bool:
    """Whether a capitalised word before a name only leads up to it: an article, a noun of outlets, a day."""
    return found.group("word") in _LEADS


# Capitalised words that lead up to a name and are no part of it.
_LEADS = frozenset(
    """
    The Der Die Das Le La Les El Los Il Lo Agency Agentur Nachrichtenagentur Zeitung Tageszeitung Sender Portal Magazin Source Sources
    Quelle Fuente By Von From Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag Samstag
    Sonntag And But As When While Meanwhile Also However Later Earlier Yesterday Today Reporter Correspondent Newspaper Broadcaster
    """.split()
)
