"""Find the outlets that a report itself names as where it has its news from."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from firsthand.documents.datelines import Dateline, find_dateline
from firsthand.documents.lines import Line
from firsthand.documents.namings import Naming, find_namings
from firsthand.knowledge.outlets import known_by_name, outlet_named
from firsthand.knowledge.phrases import (
    AFTER_ADDRESSED,
    AFTER_CARRIER,
    AFTER_NOUN,
    AFTER_SAID,
    BEFORE_ADDRESSED,
    BEFORE_CARRIER,
    CONTRIBUTED,
    COPYRIGHT,
    ELSEWHERE,
    INDEFINITE,
    PICTURE,
)
from firsthand.model import Credit, Outlet, OutletId, PageId, Span

Form = Literal["byline", "dateline", "copyright", "contributed", "carrier", "addressed"]
# How far around a name its phrase can stand.
REACH = 110
# Lines at the head and the foot of a report where a byline or a source line can stand.
HEAD, FOOT = 14, 8
# A short line that holds little beside an outlet's name, at the head, is a byline.
LONGEST_BYLINE = 120
# An outlet named once, so far down, for something, is named for other news than the report's.
LATE, LATE_BESIDE_MAIN = 0.6, 0.4
# More namings than this in one report say nothing that these do not, and would keep the rest of a pile waiting.
MOST_NAMINGS = 3000
_SENTENCE = re.compile(r"[.!?。！？]['\"”’»)]{0,2}\s+(?=[A-ZÀ-ÞА-ЯІЇЄҐ\"“„«‘'(])")
_JOINS = re.compile(r"(?:,|,?\s(?:and|und|et|y|e|и|та|und|as well as|&)|/)\s?(?:the |The |der |la |le |el )?")
_DATE_WORDS = re.compile(r"\d|[|•·,\-–—:/]|\b(?:published|updated|posted|staff|report|reports|writers?|and|by|am|pm|et|edt|est"
                         r"|gmt|jan\w*|feb\w*|mar\w*|apr\w*|"
                         r"may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
                         r"|\b[ap]\.m\.", re.IGNORECASE)  # fmt: skip
# "JANE DOE Associated Press": names and the agency that they work for, with no "by".
_PEOPLE = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.'’-]{0,20}|and)[, ]{1,2}){2,8}(?:The )?")
_BY = re.compile(r"(?:by|from|von|par|por|di|door|text|автор|от|від)\b[:\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    """A credit before it is known whether it is in passing: offsets of the words, and the naming in them."""

    start: int
    end: int
    form: Form
    naming: Naming
    passing: bool = False


def find_credits(
    page: PageId, text: str, lines: Sequence[Line], pictures: frozenset[int], own: Outlet | None
) -> tuple[Credit, ...]:
    """Every place where the report made of `lines` names an outlet other than its `own` as the origin of news.

    `pictures` are the starts of lines that credit pictures. A credit is in passing where its words point to another time, where it is
    one report of many ("a survey by …"), or where an outlet is named once, late, beside another that is named again and again.
    """
    if not lines:
        return ()
    own_known = known_by_name(own.name) if own is not None else None
    namings = _settled(find_namings(text, lines[0].start, lines[-1].end, own_known)[:MOST_NAMINGS])
    found: list[_Found] = []
    at = 0
    for place, line in enumerate(lines):
        while at < len(namings) and namings[at].start < line.start:
            at += 1
        until = at
        while until < len(namings) and namings[until].start < line.end:
            until += 1
        setting = _Setting(place < HEAD, place < HEAD or place >= len(lines) - FOOT, line.start in pictures)
        found.extend(_in_line(text, line, namings[at:until], setting))
        at = until
    others = [one for one in found if own is None or one.naming.outlet.id != own.id]
    whole = lines[-1].end - lines[0].start
    counts = Counter(one.naming.outlet.id for one in others if not one.passing)
    return tuple(sorted({_credit(page, one, counts, lines[0].start, whole) for one in others}))


def _settled(namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """A name that is an outlet's beyond doubt in one place ("the agency X") is so in all."""
    sure = {naming.outlet.id for naming in namings if naming.sure}
    return tuple(replace(naming, sure=True) if naming.outlet.id in sure else naming for naming in namings)


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where a line stands: at the report's head, at its head or foot, and whether it credits a picture."""

    head: bool
    edge: bool
    picture: bool


def _in_line(text: str, line: Line, namings: Sequence[Naming], setting: _Setting) -> Iterator[_Found]:
    dateline = find_dateline(line.text) if not setting.picture else None
    if dateline is not None and dateline.agency is not None:
        inside = [
            naming for naming in namings if line.start + dateline.agency_start <= naming.start < line.start + dateline.agency_end
        ]
        found = _in_dateline(text, line, dateline, inside)
        if found:
            yield from found
            namings = [naming for naming in namings if naming.start >= line.start + dateline.end]
    forms = [_classify(text, line, naming, setting) for naming in namings]
    yield from (one for one in _joined(text, namings, forms) if one is not None)


def _in_dateline(text: str, line: Line, dateline: Dateline, namings: Sequence[Naming]) -> tuple[_Found, ...]:
    """The outlets in a dateline's brackets: those that are known, or what stands there if it is formed as a name."""
    start, end = line.start + dateline.agency_start, line.start + dateline.agency_end
    if not namings:
        name = (dateline.agency or "").strip(' «»"“”')
        words = name.split()
        if not 1 <= len(words) <= 4 or not name[:1].isupper() or any(character.isdigit() for character in name) or len(name) < 3:
            return ()
        namings = (Naming(start, end, outlet_named(name), known_by_name(name), True),)
    stop = end + 1 if text[end : end + 1] in {")", "/"} else end
    return tuple(_Found(line.start, stop, "dateline", naming) for naming in namings)


def _classify(text: str, line: Line, naming: Naming, setting: _Setting) -> _Found | None:
    """What form of credit a naming is, by what stands right before and after it; None where it is none."""
    before = text[max(line.start, naming.start - REACH) : naming.start]
    after = text[naming.end : min(line.end, naming.end + REACH)]
    before = _SENTENCE.split(before)[-1]
    after = _SENTENCE.split(after)[0]
    if setting.edge or len(line.text) <= 60:
        found = _at_the_edge(text, line, naming, setting)
        if found is not None:
            return found
    if setting.picture or _is_picture_credit(before, after):
        return None
    if CONTRIBUTED.search(_sentence_around(text, line, naming)):
        return _Found(naming.start, naming.end, "contributed", naming)
    if naming.known is None and not naming.sure:
        return _of_unknown(naming, before, after)
    return _addressed(naming, before, after) or _carrier(naming, before, after, _sentence_around(text, line, naming))


def _of_unknown(naming: Naming, before: str, after: str) -> _Found | None:
    """An outlet told by its form alone must carry or be addressed in words that no company or person would."""
    told = re.search(r"\btold\s(?:the\s)?$", before)
    if told is not None:
        return _Found(naming.start - len(before) + told.start(), naming.end, "addressed", naming)
    verb = re.match(
        r"['’]?s?,?\s(?:(?:first|also|has|had|exclusively|earlier|previously)\s){0,2}(?:reported|reports|writes"
        r"|wrote|quoted|citing|quotes)\b",
        after,
    )
    if verb is not None:
        return _Found(naming.start, naming.end + verb.end(), "carrier", naming)
    cited = re.search(
        r"\b(?:according to|citing|reported by|reports? (?:by|from|in)|cited by|quoted by|quoting|published (?:by"
        r"|in))\s(?:a\s|an\s|the\s)?$",
        before,
        re.IGNORECASE,
    )
    if cited is not None:
        return _Found(naming.start - len(before) + cited.start(), naming.end, "carrier", naming)
    if noun := AFTER_NOUN.match(after):
        return _Found(naming.start, naming.end + noun.end(), "carrier", naming)
    return _addressed(naming, before, after)


def _addressed(naming: Naming, before: str, after: str) -> _Found | None:
    asked = AFTER_ADDRESSED.match(after)
    told = BEFORE_ADDRESSED.search(before)
    if asked is None and (told is None or AFTER_NOUN.match(after)):
        # "responding to a Reuters report": it is the report that is spoken of, not an answer to its reporters.
        return None
    start = naming.start - (len(before) - told.start()) if told is not None else naming.start
    end = naming.end + (asked.end() if asked is not None else 0)
    passing = told is not None and _points_elsewhere(before[max(0, told.start() - 40) :], after[:50])
    return _Found(start, end, "addressed", naming, passing)


def _carrier(naming: Naming, before: str, after: str, sentence: str) -> _Found | None:
    verb = AFTER_CARRIER.match(after) or (AFTER_SAID.match(after) if naming.sure else None)
    noun = AFTER_NOUN.match(after)
    phrase = BEFORE_CARRIER.search(before)
    if verb is None and phrase is None and noun is None:
        return None
    start = naming.start - (len(before) - phrase.start()) if phrase is not None else naming.start
    end = naming.end + max((match.end() for match in (verb, noun) if match is not None), default=0)
    window = after[:70]
    passing = _points_elsewhere("", window)
    indefinite = (INDEFINITE.search(before) is not None and noun is not None) or (
        phrase is not None
        and re.search(
            r"\b(?:an?"
            r"|another)\s\w+\s(?:\w+\s){0,2}(?:by"
            r"|from|in)\s",
            before[phrase.start() :],
        )
        is not None
    )
    if indefinite and ELSEWHERE.search(sentence):
        passing = True
    return _Found(start, end, "carrier", naming, passing)


def _points_elsewhere(before: str, after: str) -> bool:
    return (
        ELSEWHERE.search(before) is not None or ELSEWHERE.search(re.split(r"[,;:]\s(?!on\b|in\b|last\b)", after)[0]) is not None
    )


def _at_the_edge(text: str, line: Line, naming: Naming, setting: _Setting) -> _Found | None:
    """Bylines, source lines and closing brackets at the head or the foot of a report."""
    before, after = text[line.start : naming.start], text[naming.end : line.end]
    if COPYRIGHT.match(before) and len(before) <= 70 and not PICTURE.search(before):
        return _Found(line.start, naming.end, "copyright", naming)
    if (
        before.endswith(("(", "/", "["))
        and re.fullmatch(r"[)\]/.\s]{1,4}", after)
        and not PICTURE.search(before[-60:])
        and not setting.picture
        and (not before.strip(" ([/") or before.rstrip(" ([/")[-1:] in '.!?»”"…')
    ):
        return _Found(naming.start - 1, naming.end + 1, "copyright", naming)
    if not setting.head and not (len(line.text) <= 60 and _BY.match(line.text)):
        return None
    if setting.picture or len(line.text) > LONGEST_BYLINE or PICTURE.search(line.text) or line.text[:1] in "—–@":
        return None
    rest = _DATE_WORDS.sub(" ", f"{before} {after}").split()
    if not [word for word in rest if word.casefold() not in {"the", "staff", "at", "on", "for"}]:
        return _Found(line.start, line.end, "byline", naming)
    ends = not re.search(r"[^\W\d]", _DATE_WORDS.sub("", after))
    if ends and (_BY.match(line.text) or (naming.sure and len(line.text) <= 70 and _PEOPLE.fullmatch(before))):
        return _Found(line.start, naming.end, "byline", naming)
    return None


def _is_picture_credit(before: str, after: str) -> bool:
    if re.search(r"[/|]\s?$", before) and not before.rstrip(" /|").endswith((".", "”", '"')):
        return True
    if re.match(r"\s?[/|]|\s(?:photo|images?|photographer|foto|picture|hide caption)\b", after, re.IGNORECASE):
        return True
    bracket = before.rfind("(")
    if bracket > before.rfind(")"):
        return PICTURE.search(before[bracket:]) is not None or PICTURE.search(after.split(")", maxsplit=1)[0][:40]) is not None
    return (
        re.search(r"\b(?:photo|image|picture|video|foto|credit|via)s?\s?(?:by|:|/)?\s?(?:the\s)?$", before, re.IGNORECASE)
        is not None
    )


def _sentence_around(text: str, line: Line, naming: Naming) -> str:
    before = _SENTENCE.split(text[max(line.start, naming.start - 200) : naming.start])[-1]
    after = _SENTENCE.split(text[naming.end : min(line.end, naming.end + 160)])[0]
    return before + text[naming.start : naming.end] + after


def _joined(text: str, namings: Sequence[Naming], forms: list[_Found | None]) -> list[_Found | None]:
    """ "AFP and Reuters reported": what is said of one of two joined names is said of both."""
    for place in range(len(namings) - 1):
        left, right = namings[place], namings[place + 1]
        if _JOINS.fullmatch(text[left.end : right.start]) is None:
            continue
        first, second = forms[place], forms[place + 1]
        if first is None and second is not None and second.end > right.end:
            forms[place] = replace(second, start=left.start, naming=left)
        elif second is None and first is not None and first.start < left.start:
            forms[place + 1] = replace(first, end=right.end, naming=right)
    return forms


def _credit(page: PageId, one: _Found, counts: Counter[OutletId], start: int, whole: int) -> Credit:
    return Credit(
        Span(page, one.start, one.end), one.naming.outlet, one.form, one.passing or _is_aside(one, counts, start, whole)
    )


def _is_aside(one: _Found, counts: Counter[OutletId], start: int, whole: int) -> bool:
    """Whether an outlet is named only once, late, for news or talk that the rest of the report is not about."""
    if one.form not in {"carrier", "addressed"} or counts[one.naming.outlet.id] > 1:
        return False
    depth = (one.start - start) / max(whole, 1)
    main = max((count for outlet, count in counts.items() if outlet != one.naming.outlet.id), default=0)
    return depth > LATE or (main >= 3 and depth > LATE_BESIDE_MAIN)
