"""Read the numbers of a passage with what stands at them: signs of money, units, the other end of a range, "about" and "or
more".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from firsthand.knowledge.units import (
    APPROXIMATE_AFTER,
    APPROXIMATE_BEFORE,
    KILOGRAMS_OF_A_POUND,
    LEADING,
    POUNDS,
    POUNDS_OF_MONEY,
    SCALES_OF_MONEY,
    UNITS,
    WON_FROM,
    WORDS_OF_MONEY,
    Unit,
)
from firsthand.text.numerals import SCALES, Numeral, find

# How far before and behind a number its markers are looked for, in characters; the longest marker has under 25.
REACH = 32

_SPACE = r"[\s\u00a0\u2009\u202f]"
_HYPHEN = r"[-‐‑]"


def _phrases(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(p.replace("_", " ")).replace(r"\ ", r"\s") for p in sorted(phrases, key=len, reverse=True))


_BEFORE = re.compile(rf"(?:(?<!\w)(?:{_phrases(APPROXIMATE_BEFORE)})\s(?:of\s)?(?:the\s)?|[~≈><≥≤]\s?)$", re.IGNORECASE)
_AFTER = re.compile(rf"(?:{_SPACE}(?:{_phrases(APPROXIMATE_AFTER)})(?!\w)|\+(?!\d))", re.IGNORECASE)
_LEADING = re.compile(rf"(?<![^\W\d])(?:{_phrases(LEADING)})\s?$")
_RANGE = re.compile(r"\s?[-‐‑–—]\s?|\s(?:to|or)\s")
_BETWEEN = re.compile(r"\b(?:between|(?:ranging|range|ranges|ranged)\sfrom)\s(?:about\s|around\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_SIGN = re.compile(rf"{_SPACE}?(?:[%‰€£¥₽₴₹₩₪₺$]|°[CF])")
_WORDS = re.compile(
    rf"{_HYPHEN}?{_SPACE}?{_HYPHEN}?((?:[A-Za-z]+[/-][A-Za-z]+|[A-Za-z]+(?:\.[A-Za-z]+)*\.?)\$?[²³23]?(?:\s[A-Za-z]+){{0,2}})"
)
_SCALED_MONEY = re.compile(rf"\s?({'|'.join(SCALES_OF_MONEY)})(?!\w)")
_SCALE = re.compile(rf"(?:{_SPACE}|{_HYPHEN})?({'|'.join(SCALES)})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or range as it stands in a passage, offsets into the passage; `bare` and `last` are where its first and last
    number stand without what is around them.
    """

    start: int
    end: int
    bare: Numeral
    last: Numeral
    value: float
    value_to: float | None
    unit: str | None
    means: Unit | None
    marker: str
    approximate: bool


@dataclass(frozen=True, slots=True)
class _Single:
    start: int
    end: int
    numeral: Numeral
    value: float
    unit: str | None
    means: Unit | None


def read(text: str) -> Iterator[Amount]:
    """Read every number of `text` with its unit, two that make a range as one, in the order of the text.

    "5 to 7 km", "5-7 km", "between 5 and 7 km" and "two or three" are ranges; "from 5 to 7" is not, since it may tell of a rise.
    """
    singles = [_single(text, numeral) for numeral in find(text)]
    at = 0
    while at < len(singles):
        first = singles[at]
        if first.unit is None and at + 1 < len(singles) and _rises(text, first, singles[at + 1]):
            first = replace(first, unit=singles[at + 1].unit, means=singles[at + 1].means)
        amount = _paired(text, first, singles[at + 1]) if at + 1 < len(singles) else None
        at += 2 if amount else 1
        yield _marked(
            text,
            amount
            or Amount(
                first.start, first.end, first.numeral, first.numeral, first.value, None, first.unit, first.means, "", False
            ),
        )


def _single(text: str, numeral: Numeral) -> _Single:
    """A number with the sign of money before it or the unit behind it."""
    window = max(0, numeral.start - 6)
    sign = _LEADING.search(text[window : numeral.start])
    if sign:
        money = UNITS[sign.group().strip()]
        value, end = numeral.value, numeral.end
        if scale := _SCALED_MONEY.match(text, end):
            value, end = value * SCALES_OF_MONEY[scale[1]], scale.end()
        trailing = _unit_at(text, end, value)
        if trailing and UNITS[trailing[1]].dimension == "currency":
            end, money = trailing[0], UNITS[trailing[1]]
        return _Single(window + sign.start(), end, numeral, value, money.code, money)
    if matched := _unit_at(text, numeral.end, numeral.value):
        end, spelling = matched
        means = _pounds(text, numeral.value) if spelling in POUNDS else UNITS[spelling]
        return _Single(numeral.start, end, numeral, numeral.value, means.code or spelling, means)
    return _Single(numeral.start, numeral.end, numeral, numeral.value, None, None)


def _unit_at(text: str, end: int, value: float) -> tuple[int, str] | None:
    """The end and the spelling of the unit that stands at `end`: the longest that is known, of up to three words."""
    if sign := _SIGN.match(text, end):
        return sign.end(), sign.group().strip()
    found = _WORDS.match(text, end, end + 48)
    if not found:
        return None
    start, words = found.start(1), found[1]
    while words:
        for spelling in (words, words.lower(), words.replace("-", " ").lower()):
            known = spelling in UNITS and (len(spelling) > 2 or spelling == words)
            if known and not text[start + len(words) : start + len(words) + 1].isalnum():
                # "won" is Korea's money only in thousands; else somebody won.
                return None if spelling == "won" and value < WON_FROM else (start + len(words), spelling)
        cut = max(words.rfind(" "), words.rfind("-"), words.rfind("/"))
        words = words[:cut] if cut >= 0 else words[:-1] if words.endswith((".", "2", "3")) else ""
    return None


def _pounds(text: str, value: float) -> Unit:
    money = value >= POUNDS_OF_MONEY or _is_of_money(text)
    return UNITS["GBP"] if money else Unit("mass", KILOGRAMS_OF_A_POUND)


# A passage is asked again for each of its pounds.
@lru_cache(maxsize=1)
def _is_of_money(text: str) -> bool:
    return not WORDS_OF_MONEY.isdisjoint(re.findall(r"[a-z]+", text.lower()))


def _paired(text: str, first: _Single, second: _Single) -> Amount | None:
    """The range that two numbers make, the unit of the second serving for both."""
    gap = text[first.end : second.start]
    if len(gap) > 8:
        return None
    before = text[max(0, first.start - REACH) : first.start]
    start = first.start
    if between := _BETWEEN.search(before):
        if gap.strip() not in ("and", "to", "-", "–", "—"):
            return None
        start -= len(before) - between.start()
    elif not _RANGE.fullmatch(gap) or (gap.strip() == "to" and _FROM.search(before)):
        return None
    value, means, unit = first.value, second.means or first.means, second.unit or first.unit
    if (scale := _SCALE.search(text[second.numeral.start : second.numeral.end])) and first.value < 1000 and first.numeral.plain:
        # "5 to 7 million" starts at five million.
        value *= SCALES[scale[1].lower()] if value * SCALES[scale[1].lower()] < second.value else 1
    if value >= second.value or (first.means and first.means != means):
        return None
    return Amount(start, second.end, first.numeral, second.numeral, value, second.value, unit, means, "", gap.strip() == "or")


def _rises(text: str, first: _Single, second: _Single) -> bool:
    """ "From 5 to 7 per cent": two quantities of one unit."""
    return text[first.end : second.start] == " to " and _FROM.search(text[max(0, first.start - REACH) : first.start]) is not None


def _marked(text: str, amount: Amount) -> Amount:
    """The same amount with the words at it that say it is not exact."""
    start, marker = amount.start, ""
    while found := _BEFORE.search(text[max(0, start - REACH) : start]):
        marker = found.group().strip().lower()
        start -= len(found.group())
    after = _AFTER.match(text, amount.end)
    end = after.end() if after else amount.end
    approximate = amount.approximate or bool(marker) or after is not None
    return replace(amount, start=start, end=end, marker=marker, approximate=approximate)
