"""Find the times that a passage names, and the day, month or year that they mean."""

import datetime as dt
import re
from bisect import bisect_right, insort
from dataclasses import dataclass
from typing import NamedTuple

from firsthand.claims.dateforms import FORMS, YEARS, Form, Setting
from firsthand.model import Moment, Page, Span
from firsthand.text.syntax import Tree, overlapping

# How far before a time the words that belong to it are looked for, in characters: "by the beginning of the".
REACH = 32

# What stands before a time and belongs to it: "in 2023" and "by 2023" have one value and are not the same words.
_LEAD = re.compile(
    r"(?<!\w)(?:(?:on|in|by|since|until|till|before|after|from|during|through|throughout|as\sof|dated|of|as\searly\sas|as\slate\sas|"
    r"no\slater\sthan|between)\s)?(?:(?:around|about|at)\s)?"
    r"(?:(?:the\s)?(?:end|start|beginning|middle|close|turn)\sof\s|(?:the\s)?(?:early|late|mid|earlier|later)(?:\sin|\son)?[\s-]|the\s)?"
    r"(?:on\s|in\s)?$",
    re.IGNORECASE,
)
_ANCHORED = re.compile(
    r"(?<!\w)(?:in|since|by|until|till|from|during|through|throughout|of|early|late|mid|before|after|dated|as|between|end|start|beginning)(?!\w)",
    re.IGNORECASE,
)
# Four digits after or before one of these count something ("nearly 2000 men").
_COUNTING = re.compile(
    r"\b(?:some|nearly|almost|roughly|approximately|over|more\sthan|at\sleast|up\sto|fewer\sthan|less\sthan|estimated|another|no|nos)\s$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s?%|\s(?:km|kg|m|miles|metres|meters|kilometres|kilometers|tonnes|tons|feet|acres|hectares|people|percent|per\scent|men|women|"
    r"dollars|euros|pounds|hours|days|million|billion)\b"
)
_FUTURE = frozenset("will shall would 'll ’ll wo plan expect schedule due intend set slate go".split())


@dataclass(frozen=True, slots=True)
class Dates:
    """The times of a passage, and every stretch that tells a time, whether or not it could be worked out."""

    moments: tuple[Moment, ...]
    expressions: tuple[Span, ...]


def date(page: Page, trees: tuple[Tree, ...], content: Span, published: str | None) -> Dates:
    """Find the times of `content`, in its order.

    A value is ISO 8601 and as precise as the words: a year, a month, a day, or an interval `start/end` for a quarter, a
    half-year, a week or a stretch of years. A weekday is the last one up to the day of publication, or the next one where its
    clause speaks of the future; a month or day without a year likewise. What is told from the day of publication is no moment
    where that day is not known. The words that lead to a time ("by", "late in") belong to its span.
    """
    text = page.text[content.start : content.end]
    anchor = _anchor(published)
    taken: list[_Stretch] = []
    for form in FORMS:
        for found in form.pattern.finditer(text):
            start = found.start() - len(_lead(text, found.start(), found.end(), form))
            if _is_free(taken, found.start(), found.end()) and _is_time(text, found, text[start : found.start()], form):
                future = anchor is not None and _is_ahead(
                    trees, Span(page.id, content.start + found.start(), content.start + found.end())
                )
                insort(taken, _Stretch(found.end(), start, form.resolve(found, Setting(anchor, future)) or ""))
    spans = [(Span(page.id, content.start + start, content.start + end), value) for end, start, value in taken]
    return Dates(tuple(Moment(span, value) for span, value in spans if value), tuple(span for span, _ in spans))


def _anchor(published: str | None) -> dt.date | None:
    """The day of publication. A year that no form reads ("9999-12-31" stands for "never") is none to tell other times from."""
    try:
        day = dt.date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if day.year in YEARS else None


class _Stretch(NamedTuple):
    """A time of the passage by where it ends and begins. No two overlap, so that both go in one order."""

    end: int
    start: int
    value: str


def _is_free(taken: list[_Stretch], start: int, end: int) -> bool:
    """Whether no time that was found before shares a character with a stretch."""
    after = bisect_right(taken, start, key=lambda stretch: stretch.end)
    return after == len(taken) or end <= taken[after].start


def _lead(text: str, start: int, end: int, form: Form) -> str:
    """The words before a time that belong to it; not the article of what a year describes ("in the 2024 election")."""
    lead = _LEAD.search(text[max(0, start - REACH) : start])
    words = lead.group() if lead else ""
    if form.bare_year and words.lower().endswith("the ") and re.match(r"\s\w", text[end : end + 2]):
        return ""
    return words


def _is_time(text: str, found: re.Match[str], lead: str, form: Form) -> bool:
    """Whether four digits are a year, and "May" a month."""
    if form.bare_year:
        before = text[max(0, found.start() - REACH) : found.start()]
        if _COUNTING.search(before) or _COUNTED.match(text, found.end()):
            return False
        return found["bare"] >= "1900" or bool(_ANCHORED.search(lead))
    return not form.needs_lead or bool(_ANCHORED.search(lead))


def _is_ahead(trees: tuple[Tree, ...], span: Span) -> bool:
    """Whether the clause around a time speaks of what is to come: "will meet on Friday", "is due to open in May", "plans to"."""
    tree = next(iter(overlapping(trees, span)), None)
    if tree is None:
        return False
    inside = span.start - tree.sentence.span.start
    token = next((n for n, t in enumerate(tree.tokens) if t.start <= inside < t.end), None)
    if token is None:
        return False
    below_verb = False
    for above in (token, *tree.ancestors(token)):
        here = tree.tokens[above]
        if here.pos == "ADJ" and below_verb and here.lemma in _FUTURE:
            return True
        if here.pos not in ("VERB", "AUX"):
            continue
        if any(tree.tokens[c].lemma in _FUTURE and tree.tokens[c].dep in ("aux", "acomp") for c in tree.children[above]):
            return True
        if below_verb and here.lemma in _FUTURE:
            return True
        below_verb = True
        # The finite verb of a higher clause says nothing of this one: only infinitives and participles are looked past.
        if here.dep != "xcomp" and here.tag not in ("VB", "VBN"):
            return False
    return False
