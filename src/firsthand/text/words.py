"""Words: what is compared when we ask whether two texts share their wording.

A word is a run of letters and digits, with the apostrophes and decimal marks inside it, in Unicode's compatibility form (NFKC) and
case-folded; typographic apostrophes are plain ones. Scripts that put no space between words (Chinese, Japanese, Thai, Khmer, Lao,
Burmese) count one character as one word.
"""

import re
import unicodedata

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
# Combining marks belong to the letter before them: accents that stand apart, Hebrew and Arabic vowels, the vowel signs of India.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06ed\u0900-\u0963\u0971-\u0df3\u200c\u200d"
)
_LETTERS = rf"[^\W_{_UNSPACED}](?:[^\W_{_UNSPACED}]|[{_MARKS}])*"
_WORD = re.compile(rf"[{_UNSPACED}]|\d+(?:[.,]\d+)*|{_LETTERS}(?:['’ʼ]{_LETTERS})*")


def words(text: str) -> tuple[str, ...]:
    """The words of `text`, normalised, in order."""
    return tuple(_normalise(word) for word in _WORD.findall(text))


def locate(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of `text` stands: one (start, end) for each item of `words(text)`, in characters from the start of `text`."""
    return tuple(found.span() for found in _WORD.finditer(text))


def _normalise(word: str) -> str:
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'").replace("ʼ", "'")
