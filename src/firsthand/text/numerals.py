"""Numerals: the numbers of an English text, in digits and in words, with their values."""

import re
from dataclasses import dataclass

_ONES = {
    word: float(number)
    for number, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen"
        ).split()
    )
}
_TENS = {
    word: 10.0 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
# Scales as words, and as they stand behind digits only ("3.5bn").
_WORDED = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SCALES = _WORDED | {"mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12}
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "tenth": 1 / 10}
_SEVERAL_PARTS = {"halves": 1 / 2, "thirds": 1 / 3, "quarters": 1 / 4, "fifths": 1 / 5, "tenths": 1 / 10}
_SIGNS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_HYPHENS = ("-", "‐", "‑")

# Longer runs of digits are identifiers, keys or noise, not numbers that a text counts with; groups may make a longer one.
LONGEST = 9
LONGEST_GROUPED = 24
# Nothing is counted in more: scale upon scale ("million million …", where a table was run together) soon outgrows what a float can hold.
LARGEST = 1e30

_GROUPED = r"\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?!\d)"
_PIECE = re.compile(rf"(?P<digits>(?:{_GROUPED}|\d+)(?:\.\d+)?)|(?P<letters>[^\W\d_]+)|(?P<mark>[^\w\s]|_)")
# What may stand between the words of one number: white space, or one hyphen.
_JOINT = re.compile(r"\s{1,3}|[-‐‑]")


@dataclass(frozen=True, slots=True, order=True)
class Numeral:
    """A number as written: where it stands, its value, whether it begins with digits, and whether it is nothing but digits."""

    start: int
    end: int
    value: float
    digits: bool
    plain: bool


def find(text: str) -> tuple[Numeral, ...]:
    """Find the numbers of `text`, in its order.

    Digits may be grouped by commas or thin spaces; a full stop is the decimal mark. Words are numbers from "zero" on, alone or
    joined ("two hundred and five", "twenty-one", "a dozen", "half a million", "two and a half", "two-thirds"), or digits with a
    scale ("1.2 million"). Ordinals, "hundreds", "dozens" and "several million" are none. Digits that go on into letters ("5km",
    "5th") are given: whether these are a unit is the caller's to see.
    """
    pieces = _Pieces(text)
    found: list[Numeral] = []
    at = 0
    while at < len(pieces):
        value, after = pieces.read(at)
        if value is not None and value < LARGEST:
            digits = pieces.is_digits(at)
            found.append(Numeral(pieces.spans[at][0], pieces.spans[after - 1][1], value, digits, digits and after == at + 1))
        at = after
    return tuple(found)


class _Pieces:
    """A text as words, runs of digits and marks; what reads a number says where it ends."""

    def __init__(self, text: str) -> None:
        matches = list(_PIECE.finditer(text))
        self.text = text
        self.words = [match.group().lower() for match in matches]
        self.spans = [match.span() for match in matches]
        self.kinds = [match.lastgroup for match in matches]

    def __len__(self) -> int:
        return len(self.words)

    def is_digits(self, at: int) -> bool:
        """Whether a piece is digits."""
        return self.kinds[at] == "digits"

    def word(self, at: int) -> str:
        """A piece, "" behind the last one."""
        return self.words[at] if at < len(self.words) else ""

    def joined(self, at: int) -> str:
        """A piece that only white space or one hyphen parts from the one before it, else ""."""
        if not 0 < at < len(self.words):
            return ""
        return self.words[at] if _JOINT.fullmatch(self.text, self.spans[at - 1][1], self.spans[at][0]) else ""

    def read(self, at: int) -> tuple[float | None, int]:
        """The value of the number that begins at a piece, and the piece after it; None where none begins there."""
        word = self.words[at]
        if self.is_digits(at):
            return (None, at + 1) if _is_noise(word) else self._in_digits(at)
        if word in _SIGNS:
            return self._scaled(_SIGNS[word], at + 1)
        if word in ("a", "an"):
            return self._with_article(at)
        if word == "half":
            return self._half(at)
        return self._in_words(at)

    def _in_digits(self, at: int) -> tuple[float | None, int]:
        """ "1,200", "1.2 million", "3½"."""
        value = float(re.sub(r"[^\d.]", "", self.words[at]))
        if self.word(at + 1) in _SIGNS and self.spans[at + 1][0] - self.spans[at][1] < 2:
            return self._scaled(value + _SIGNS[self.words[at + 1]], at + 2)
        return self._scaled(value, at + 1)

    def _with_article(self, at: int) -> tuple[float | None, int]:
        """ "a dozen", "a hundred and twenty", "a third of"; "a" alone is no number."""
        following = self.joined(at + 1)
        if following in _WORDED:
            return self._in_words(at + 1, begun=True)
        if following in _PARTS and self.joined(at + 2) == "of":
            whole = self.joined(at + 4) if self.joined(at + 3) in ("a", "an") else ""
            return (_PARTS[following] * _WORDED[whole], at + 5) if whole in _WORDED else (_PARTS[following], at + 2)
        return None, at + 1

    def _half(self, at: int) -> tuple[float | None, int]:
        """ "half a million", "half of", "half the"; "half" in "half-built" is no number."""
        following = self.joined(at + 1)
        if following in ("a", "an") and self.joined(at + 2) in _WORDED:
            return _WORDED[self.joined(at + 2)] / 2, at + 3
        return (0.5, at + 1) if following in ("of", "the", "its", "their") else (None, at + 1)

    def _in_words(self, at: int, *, begun: bool = False) -> tuple[float | None, int]:
        """A number in words: tens and ones are added up, a scale multiplies what stands before it. A scale alone ("several
        million") is no number, unless it is `begun` by an article.
        """
        total, current, last, position = 0.0, 0.0, "", at
        while True:
            step = self._next_word(position, last)
            word = self.word(step) if not last or step > position else self.joined(position)
            if word in _ONES and (not last or last in _WORDED or (last in _TENS and 0 < _ONES[word] < 10)):
                current += _ONES[word]
            elif word in _TENS and (not last or last in _WORDED):
                current += _TENS[word]
            elif word in _WORDED and not (last or begun):
                break
            elif word in ("hundred", "dozen"):
                current = max(current, 1.0) * _WORDED[word]
            elif word in _WORDED:
                total, current = total + max(current, 1.0) * _WORDED[word], 0.0
            else:
                break
            last, position = word, step + 1
        if not last:
            return None, at + 1
        return self._and_parts(total + current, position) if last in _ONES else (total + current, position)

    def _next_word(self, position: int, last: str) -> int:
        """Where the next word of a number stands: behind a hyphen ("twenty-one") or "and" ("hundred and five"), or right here."""
        here = self.word(position)
        linked = (here in _HYPHENS and last) or (here == "and" and last in ("hundred", "thousand"))
        return position + 1 if linked and len(self.text[self.spans[position - 1][1] : self.spans[position][0]]) < 3 else position

    def _and_parts(self, value: float, at: int) -> tuple[float, int]:
        """ "two and a half million", "two-thirds", "three quarters": what may follow a small number in words."""
        if [self.word(n) for n in range(at, at + 3)] == ["and", "a", "half"]:
            return self._scaled(value + 0.5, at + 3)
        if self.joined(at) in _SEVERAL_PARTS:
            return value * _SEVERAL_PARTS[self.joined(at)], at + 1
        if self.word(at) in _HYPHENS and self.word(at + 1) in _SEVERAL_PARTS:
            return value * _SEVERAL_PARTS[self.word(at + 1)], at + 2
        return value, at

    def _scaled(self, value: float, at: int) -> tuple[float, int]:
        """A number and the scale words right behind it: "1.2 million", "300bn", "20-million"."""
        while at < len(self.words):
            step = at + 1 if self.words[at] in _HYPHENS else at
            near = step < len(self.words) and self.spans[step][0] - self.spans[at - 1][1] < 3
            if not near or self.words[step] not in SCALES:
                break
            value, at = value * SCALES[self.words[step]], step + 1
        return value, at


def _is_noise(digits: str) -> bool:
    return len(digits) > LONGEST_GROUPED or max(len(run) for run in re.findall(r"\d+", digits)) > LONGEST
