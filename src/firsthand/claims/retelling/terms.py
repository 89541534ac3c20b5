"""Terms: the words of a passage as they are compared, with spellings, short forms and number words made one."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from firsthand.knowledge.retelling import CUT_SHORT, FOLDED_ENDINGS, SEATS, SHORTENED, SMALL, SPELLINGS
from firsthand.model import PageId, Span
from firsthand.text.wording import Sentence
from firsthand.text.words import locate

_ENDINGS = tuple(
    sorted("ations ation ings ing ions ion ments ment ers er ors or ies ied ed es s ly ity e y".split(), key=len, reverse=True)
)
_ORDINAL = re.compile(r"^(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a passage: where it stands, as it is written, and `key`, by which two spellings of it are one.

    `is_proper` says that it is written as a name: with a capital, and as a name elsewhere in the story too.
    """

    start: int
    end: int
    text: str
    key: str
    quoted: bool
    is_proper: bool

    @property
    def is_small(self) -> bool:
        """Whether it is grammar or glue: a passage that differs in such words alone is not changed."""
        return self.key in SMALL

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits, or is a number word."""
        return self.key[:1].isdigit()

    @property
    def stem(self) -> str:
        """The word less its ending, cut short."""
        return stem(self.key)


def terms(sentence: Sentence, names: frozenset[str] = frozenset()) -> tuple[Term, ...]:
    """The terms of a sentence, in order. "U.S." is one, "didn't" is two. `names` are the words that are names in the story."""
    found: list[Term] = []
    at, text = sentence.span.start, sentence.text
    words = list(zip(locate(text), sentence.words, sentence.quoted, strict=True))
    number = 0
    while number < len(words):
        (start, end), word, quoted = words[number]
        last = _initials(text, words, number)
        if last > number:
            end = words[last][0][1]
            word = "".join(each for _, each, _ in words[number : last + 1])
        proper = text[start].isupper() and (word.removesuffix("'s") in names or _is_code(text[start:end]))
        short = next((ending for ending in SHORTENED if word.endswith(ending) and len(word) > len(ending)), None)
        if short:
            cut, stump = end - len(short), word[: -len(short)]
            left = CUT_SHORT.get(stump, key(stump)) if short == "n't" else key(stump)
            found.append(Term(at + start, at + cut, text[start:cut], left, quoted, False))
            found.append(Term(at + cut, at + end, text[cut:end], SHORTENED[short], quoted, False))
        elif found and (joined := _join(found[-1], word, adjacent=found[-1].end == at + start)):
            before = found.pop()
            found.append(Term(before.start, at + end, text[before.start - at : end], joined, quoted, False))
        else:
            found.append(Term(at + start, at + end, text[start:end], key(word), quoted, proper))
        number = last + 1
    return tuple(found)


def _join(before: Term, word: str, *, adjacent: bool) -> str | None:
    """The key of two words that are one: "4" and "th", "per" and "cent"."""
    if adjacent and before.is_number and _ORDINAL.match(word):
        return before.key + "th"
    return "percent" if (before.key, word) == ("per", "cent") else None


def _is_code(word: str) -> bool:
    """Whether a word is a name by its letters alone: capitals and digits mixed ("K5")."""
    return any(c.isdigit() for c in word) and any(c.isupper() for c in word)


Words = list[tuple[tuple[int, int], str, bool]]


def _initials(text: str, words: Words, number: int) -> int:
    """The last of the single letters with full stops that begin at `number`: "U", "S" of "U.S."; else `number`."""
    last = number
    while (
        last + 1 < len(words)
        and len(words[last][1]) == len(words[last + 1][1]) == 1
        and words[last][1].isalpha()
        and text[words[last][0][1] : words[last + 1][0][0]] == "."
    ):
        last += 1
    return last


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What a normalised word is compared by: "kilometres" and "km", "defence" and "defense", "seven" and "7" have one key."""
    word = word.removesuffix("'s").rstrip("'")
    if not word.isascii():
        # "Å" and "A" are one where a report leaves out the accents.
        word = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)) or word
    if word[:1].isdigit():
        return word.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", word) else word
    if word in SPELLINGS:
        return SPELLINGS[word]
    for british, american, least in FOLDED_ENDINGS:
        if word.endswith(british) and len(word) - len(british) >= least:
            return word[: -len(british)] + american
    return word


@lru_cache(maxsize=65536)
def stem(key: str) -> str:
    """A key less its ending: "produc" of "production", "produced" and "produce". Keys of four letters and numbers stay."""
    if len(key) <= 4 or key[0].isdigit():
        return SEATS.get(key, key)
    if key in SEATS:
        return SEATS[key]
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 4:
            return key[: -len(ending)]
    return key


def akin(one: str, other: str) -> bool:
    """Whether two stems are likely of one word family: they begin alike for four letters and more than half of the longer one."""
    if one == other:
        return True
    if one[:1].isdigit() or other[:1].isdigit():
        return False
    least = max(4, round(0.55 * max(len(one), len(other))))
    return len(one) >= 4 and len(other) >= 4 and one[:least] == other[:least]


def content(of: Iterable[Term]) -> list[Term]:
    """The terms that say something: neither grammar nor glue."""
    return [term for term in of if not term.is_small]


class Stems:
    """The stems of a text, to ask which words of another are in it in any form. Asking takes the same time however long the text."""

    def __init__(self, of: Iterable[Term]) -> None:
        self._begins: dict[str, list[str]] = {}
        for each in dict.fromkeys(term.stem for term in of):
            self._begins.setdefault(each[:4], []).append(each)

    def __contains__(self, term: object) -> bool:
        if not isinstance(term, Term):
            return False
        return any(akin(term.stem, other) for other in self._begins.get(term.stem[:4], ()))

    def share(self, of: Sequence[Term]) -> float:
        """The share of `of` whose word family is here; 1 where there are none."""
        return sum(term in self for term in of) / len(of) if of else 1.0


def span(page: PageId, of: Sequence[Term]) -> Span:
    """From the first of some terms to the last."""
    return Span(page, of[0].start, of[-1].end)


def quote(of: Sequence[Term]) -> str:
    """Some terms as they are written, with blanks between."""
    return " ".join(term.text for term in of)
