"""Say what form of credit the naming of an outlet is, by the words right before and after it."""

import re
from dataclasses import dataclass
from typing import Literal

from firsthand.documents.lines import Line
from firsthand.documents.namings import Naming
from firsthand.documents.otheruses import other_use
from firsthand.knowledge.creditwords import AFTER_ASKED, AFTER_BOUND, BEFORE_ASKED, BEFORE_BOUND
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

Form = Literal["byline", "dateline", "copyright", "contributed", "carrier", "addressed"]
# How far around a name its phrase can stand.
REACH = 110
# A short line that holds little beside an outlet's name, at the head, is a byline.
LONGEST_BYLINE = 120
# A line so short may be a byline or a source line wherever it stands.
SHORT = 60
_SENTENCE = re.compile(r"[.!?。！？]['\"”’»)]{0,2}\s+(?=[A-ZÀ-ÞА-ЯІЇЄҐ\"“„«‘'(])")
_DATE_WORDS = re.compile(r"\d|[|•·,\-–—:/]|\b(?:published|updated|posted|staff|report|reports|writers?|and|by|am|pm|et|edt|est"
                         r"|gmt|jan\w*|feb\w*|mar\w*|apr\w*|"
                         r"may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
                         r"|\b[ap]\.m\.", re.IGNORECASE)  # fmt: skip
# "JANE DOE Associated Press": names and the agency that they work for, with no "by".
_PEOPLE = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.'’-]{0,20}|and)[, ]{1,2}){2,8}(?:The )?")
_BY = re.compile(r"(?:by|from|von|par|por|di|door|text|автор|от|від)\b[:\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A credit before it is known whether it is in passing: offsets of the words, and the naming in them."""

    start: int
    end: int
    form: Form
    naming: Naming
    passing: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a line stands: at the report's head, at its head or foot, at its foot; and whether it credits a picture."""

    head: bool
    edge: bool
    picture: bool
    foot: bool


def classify(text: str, line: Line, naming: Naming, setting: Setting) -> Found | None:
    """What form of credit a naming is, by what stands right before and after it; None where it is none."""
    before = text[max(line.start, naming.start - REACH) : naming.start]
    after = text[naming.end : min(line.end, naming.end + REACH)]
    before = _SENTENCE.split(before)[-1]
    after = _SENTENCE.split(after)[0]
    if (setting.edge or len(line.text) <= SHORT) and not naming.bound:
        found = _at_the_edge(text, line, naming, setting)
        if found is not None:
            return found
    if setting.picture or _is_picture_credit(before, after):
        return None
    if naming.listed:
        found = _of_bound(text, naming, before, after)
        if found is not None or naming.bound:
            return found
    if CONTRIBUTED.search(sentence_around(text, line, naming)):
        return Found(naming.start, naming.end, "contributed", naming)
    if naming.known is None and not naming.sure and not naming.listed:
        return _of_unknown(naming, before, after)
    return _addressed(naming, before, after) or _carrier(naming, before, after, sentence_around(text, line, naming))


def _of_bound(text: str, naming: Naming, before: str, after: str) -> Found | None:
    """A name that may be a place's, a person's or a company's must be told, asked or cited in words that mean an outlet."""
    if naming.lone or other_use(text, naming.start, naming.end) == "name":
        return None
    asked, told = AFTER_ASKED.match(after), BEFORE_ASKED.search(before)
    passing = points_elsewhere("", after[:70])
    if asked is not None or (told is not None and not AFTER_NOUN.match(after)):
        start = naming.start - (len(before) - told.start()) if told is not None else naming.start
        return Found(start, naming.end + (asked.end() if asked is not None else 0), "addressed", naming, passing)
    verb, phrase = AFTER_BOUND.match(after), BEFORE_BOUND.search(before)
    if verb is None and phrase is None:
        return None
    start = naming.start - (len(before) - phrase.start()) if phrase is not None else naming.start
    return Found(start, naming.end + (verb.end() if verb is not None else 0), "carrier", naming, passing)


def _of_unknown(naming: Naming, before: str, after: str) -> Found | None:
    """An outlet told by its form alone must carry or be addressed in words that no company or person would."""
    told = re.search(r"\btold\s(?:the\s)?$", before)
    if told is not None:
        return Found(naming.start - len(before) + told.start(), naming.end, "addressed", naming)
    verb = re.match(
        r"['’]?s?,?\s(?:(?:first|also|has|had|exclusively|earlier|previously)\s){0,2}(?:reported|reports|writes"
        r"|wrote|quoted|citing|quotes)\b",
        after,
    )
    if verb is not None:
        return Found(naming.start, naming.end + verb.end(), "carrier", naming)
    cited = re.search(
        r"\b(?:according to|citing|reported by|reports? (?:by|from|in)|cited by|quoted by|quoting|published (?:by"
        r"|in))\s(?:a\s|an\s|the\s)?$",
        before,
        re.IGNORECASE,
    )
    if cited is not None:
        return Found(naming.start - len(before) + cited.start(), naming.end, "carrier", naming)
    if noun := AFTER_NOUN.match(after):
        return Found(naming.start, naming.end + noun.end(), "carrier", naming)
    return _addressed(naming, before, after)


def _addressed(naming: Naming, before: str, after: str) -> Found | None:
    asked = AFTER_ADDRESSED.match(after)
    told = BEFORE_ADDRESSED.search(before)
    if asked is None and (told is None or AFTER_NOUN.match(after)):
        # "responding to a Reuters report": it is the report that is spoken of, not an answer to its reporters.
        return None
    start = naming.start - (len(before) - told.start()) if told is not None else naming.start
    end = naming.end + (asked.end() if asked is not None else 0)
    passing = told is not None and points_elsewhere(before[max(0, told.start() - 40) :], after[:50])
    return Found(start, end, "addressed", naming, passing)


def _carrier(naming: Naming, before: str, after: str, sentence: str) -> Found | None:
    verb = AFTER_CARRIER.match(after) or (AFTER_SAID.match(after) if naming.sure else None)
    noun = AFTER_NOUN.match(after)
    phrase = BEFORE_CARRIER.search(before)
    if verb is None and phrase is None and noun is None:
        return None
    start = naming.start - (len(before) - phrase.start()) if phrase is not None else naming.start
    end = naming.end + max((match.end() for match in (verb, noun) if match is not None), default=0)
    window = after[:70]
    passing = points_elsewhere("", window)
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
    return Found(start, end, "carrier", naming, passing)


def points_elsewhere(before: str, after: str) -> bool:
    """Whether the words beside a naming point to other news, at another time."""
    return (
        ELSEWHERE.search(before) is not None or ELSEWHERE.search(re.split(r"[,;:]\s(?!on\b|in\b|last\b)", after)[0]) is not None
    )


def _at_the_edge(text: str, line: Line, naming: Naming, setting: Setting) -> Found | None:
    """Bylines, source lines and closing brackets at the head or the foot of a report."""
    before, after = text[line.start : naming.start], text[naming.end : line.end]
    if COPYRIGHT.match(before) and len(before) <= 70 and not PICTURE.search(before):
        return Found(line.start, naming.end, "copyright", naming)
    if (
        before.endswith(("(", "/", "["))
        and re.fullmatch(r"[)\]/.\s]{1,4}", after)
        and not PICTURE.search(before[-60:])
        and not setting.picture
        and (not before.strip(" ([/") or before.rstrip(" ([/")[-1:] in '.!?»”"…')
    ):
        return Found(naming.start - 1, naming.end + 1, "copyright", naming)
    if not setting.head and not (len(line.text) <= SHORT and _BY.match(line.text)):
        return None
    if setting.picture or len(line.text) > LONGEST_BYLINE or PICTURE.search(line.text) or line.text[:1] in "—–@":
        return None
    rest = _DATE_WORDS.sub(" ", f"{before} {after}").split()
    if not [word for word in rest if word.casefold() not in {"the", "staff", "at", "on", "for"}]:
        return Found(line.start, line.end, "byline", naming)
    ends = not re.search(r"[^\W\d]", _DATE_WORDS.sub("", after))
    if ends and (_BY.match(line.text) or (naming.sure and len(line.text) <= 70 and _PEOPLE.fullmatch(before))):
        return Found(line.start, naming.end, "byline", naming)
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


def sentence_around(text: str, line: Line, naming: Naming) -> str:
    """The sentence that a naming stands in, as far as it lies near."""
    before = _SENTENCE.split(text[max(line.start, naming.start - 200) : naming.start])[-1]
    after = _SENTENCE.split(text[naming.end : min(line.end, naming.end + 160)])[0]
    return before + text[naming.start : naming.end] + after
