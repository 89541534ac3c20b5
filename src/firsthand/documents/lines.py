"""The lines of a page, and what a line looks like: headline, paragraph, label, rule, clock time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.knowledge.pagewords import SOURCE_LINE

# Ideographs and kana say about three times as much per character as letters do.
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RULE = re.compile(r"[_*\-–—=~•·.#\s]{2,200}|[—_*]{1,200}")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»“)\]」』\s]{0,4}$|[\"”»」』]$")
_NO_HEADLINE_END = re.compile(r"[.…。:;,；：、][\"'”’»)\]\s]{0,3}$")
_CLOCK = re.compile(
    r"(?:(?:at|um|à|ore|в|о)\s)?(?:[01]?\d|2[0-4])"
    r"(?:[:.h]\s?[0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?\s?m\.?|uhr|hs?|hrs)?|\s?(?:[ap]\.?\s?m\.?|uhr))"
    r"(?:\s?\(?(?:[A-Z]{2,5}|Uhr|local time|local)\)?)?|(?:noon|midnight|midday)",
    re.IGNORECASE,
)
_LABEL_WORDS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, without the white space around it: characters `start` to `end` of the page."""

    start: int
    end: int
    text: str

    @property
    def weight(self) -> int:
        """How much the line says, in letters of an alphabet."""
        return len(self.text) if self.text.isascii() else len(self.text) + 2 * len(_WIDE.findall(self.text))


def lines_of(text: str) -> tuple[Line, ...]:
    """All lines of a page that are not blank, in order."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = at + len(raw) - len(raw.lstrip())
            yield Line(start, start + len(stripped), stripped)
        at += len(raw) + 1


def is_rule(line: Line) -> bool:
    """Whether the line is drawn rather than written: `___`, `* * *`, `---`."""
    return len(line.text) <= 200 and _RULE.fullmatch(line.text) is not None


def is_bullet(line: Line) -> bool:
    """Whether the line is nothing but a list mark."""
    return line.text in {"-", "–", "—", "•", "*", "·", "▪", "●", "○", "►", "»"}


def is_clock(line: Line) -> bool:
    """Whether the line is nothing but a clock time: "1:05 p.m.", "13:05", "13.05 Uhr"."""
    return len(line.text) <= 30 and _CLOCK.fullmatch(line.text) is not None


def is_paragraph(line: Line) -> bool:
    """Whether the line is running text: a sentence of some length, or long whatever it ends in."""
    weight = line.weight
    return weight >= 160 or (weight >= 55 and _SENTENCE_END.search(line.text[-8:]) is not None)


def is_headline(line: Line) -> bool:
    """Whether the line could be a headline: some words, not many, a capital or a figure first, no full stop after the last."""
    if not 14 <= line.weight <= 170 or (line.text.isascii() and line.text.count(" ") < 2):
        return False
    first = line.text.lstrip("\"'“”‘’«»„(¿¡")[:1]
    if first.islower() or not first.isalnum():
        return False
    return _NO_HEADLINE_END.search(line.text[-5:]) is None


def is_shouted(line: Line) -> bool:
    """Whether the line is all capitals, as subheads inside an agency report are."""
    return line.text.isupper() and line.weight >= 4


def is_label(line: Line) -> bool:
    """Whether the line could name a section: a few words, no figures, no punctuation after them."""
    text = line.text
    if not 2 <= len(text) <= 32 or text.count(" ") >= _LABEL_WORDS or text[-1] in ".:;,!?…。：\"”'’)":
        return False
    return not any(character.isdigit() for character in text) and any(character.isalpha() for character in text)


def is_telling(text: str, least: int = 45) -> bool:
    """Whether words are at least one full sentence, by their length in letters and their end."""
    weight = len(text) if text.isascii() else len(text) + 2 * len(_WIDE.findall(text))
    return weight >= 160 or (weight >= least and _SENTENCE_END.search(text[-8:]) is not None)


def is_credit(text: str) -> bool:
    """Whether a line below an item is nothing but its credit: "(Ostpress)", "Source: Ostpress"."""
    return len(text) <= 140 and ((text[:1] in "([/" and text[-1:] in ")]/") or SOURCE_LINE.match(text) is not None)
