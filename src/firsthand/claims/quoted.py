"""Quoted: which stretches of a page stand between quotation marks, marks included, single ones too."""

import re
from bisect import bisect_right
from collections.abc import Iterator

# A quotation is one line's: where a speech goes on over several paragraphs, each opens with a mark and only the last one closes.
_CLOSES = {
    "“": ("”", '"'),
    "„": ("“", "”"),
    "«": ("»",),
    "‘‘": ("’’",),
    "``": ("''",),
    '"': ('"', "”"),
    "''": ("''",),
    "‘": ("’",),
    "'": ("'",),
}
_MARK = re.compile(r"''|‘‘|’’|``|[“”„«»\"‘’'\n]")
_SINGLE = "‘'"
_ENDS = re.compile(r"[^\S\n]*(?:\.[^\S\n]*)?(?:\n|\Z)")
_LINE = re.compile(r"[^\S\n]*\n\s*([^\n]+)")
# White space and marks that part a quotation from who says it.
_BETWEEN = " \t,-–—\xa0"
# Longer gaps than this are no gaps.
_GAP = 40


def find(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each outermost quotation in `text[start:end]`, with its marks.

    An unclosed mark holds to the end of its line; an unclosed single one is an apostrophe. Marks that look the same at both ends open
    where a word begins and close where one has ended.
    """
    opened: tuple[str, int] | None = None
    for found in _MARK.finditer(text, start, end):
        mark, at, to = found.group(), found.start(), found.end()
        if mark == "\n":
            if opened and opened[0] not in _SINGLE:
                yield opened[1], at
            opened = None
        elif opened is None or (opened[0] in _SINGLE and mark in _CLOSES and mark not in _SINGLE):
            # A double mark inside what looked like single ones: those were apostrophes.
            if mark in _CLOSES and _opens(text, at, to, start, end):
                opened = (mark, at)
        elif _closes(text, opened[0], mark, at, to, end):
            yield opened[1], to
            opened = None
    if opened and opened[0] not in _SINGLE:
        yield opened[1], end


def _opens(text: str, at: int, to: int, start: int, end: int) -> bool:
    return not (at > start and text[at - 1].isalnum()) and to < end and not text[to].isspace()


def _closes(text: str, opened: str, mark: str, at: int, to: int, end: int) -> bool:
    follows_word, ends_word = not text[at - 1].isspace(), to >= end or not text[to].isalnum()
    if mark in _CLOSES[opened]:
        return ends_word and (follows_word or mark not in "'’")
    # An opening mark where only a closing one can stand: behind a word and before a gap.
    return mark == opened == "“" and follows_word and (to >= end or text[to].isspace())


class Quotations:
    """The quotations of a stretch of text, in order, found by where they lie."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self._end = text, end
        self.all = tuple(find(text, start, end))
        self._starts = [at for at, _ in self.all]

    def at(self, position: int) -> tuple[int, int] | None:
        """The quotation that a character lies in."""
        number = bisect_right(self._starts, position) - 1
        return self.all[number] if number >= 0 and position < self.all[number][1] else None

    def before(self, position: int) -> tuple[int, int] | None:
        """The quotation that ends right before a position, but for white space and marks."""
        number = bisect_right(self._starts, position - 1) - 1
        if number < 0:
            return None
        gap = position - self.all[number][1]
        found = 0 <= gap <= _GAP and not self.text[position - gap : position].strip(_BETWEEN)
        return self.all[number] if found else None

    def after(self, position: int) -> tuple[int, int] | None:
        """The quotation that begins right behind a position, but for white space and marks; behind a colon in the next line too."""
        number = self.index(position)
        if number >= len(self.all) or self.all[number][0] - position > _GAP:
            return None
        between = self.text[position : self.all[number][0]].replace(", and,", "", 1)
        return self.all[number] if not between.strip(_BETWEEN + (":;\n" if ":" in between else ";")) else None

    def index(self, position: int) -> int:
        """The number of the first quotation that begins at a position or behind it."""
        return bisect_right(self._starts, position - 1)

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a quotation lies in a stretch of the text, in whole or in part."""
        number = bisect_right(self._starts, end - 1) - 1
        return number >= 0 and self.all[number][1] > start

    def stands_alone(self, at: int, number: int) -> bool:
        """Whether quotation `number` follows a position at once, and is a whole sentence or, in a line of its own, all of that line."""
        start, end = self.all[number]
        if start - at > _GAP or self.text[at:start].strip():
            return False
        closed = self.text[max(start, end - 4) : end].rstrip("\"'”’»").endswith((".", "?", "!", "…"))
        return _ENDS.match(self.text, end) is not None or (closed and "\n" not in self.text[at:start])

    def next_line(self, position: int) -> tuple[int, int] | None:
        """The next line that is not blank, if a line ends at a position."""
        found = _LINE.match(self.text, position, self._end)
        return found.span(1) if found else None

    def begins_anew(self, position: int) -> bool:
        """Whether a quotation stands behind a colon or dash, so that what goes before it is not part of what is said."""
        return self.text[max(0, position - 3) : position].rstrip().endswith((":", "-", "–", "—"))
