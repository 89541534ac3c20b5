"""Credits that stand alone: in brackets at the end of a text, in a byline, after "Source:"."""

import re
from collections.abc import Sequence

from firsthand.documents.lines import Line
from firsthand.documents.namings import Naming
from firsthand.knowledge.creditwords import ITEMS, OWN_STAFF, SOURCE

# "(Ostpress, Orven)", "(Orven and Courier staff)" after a sentence, or on a line of its own.
_CLOSING = re.compile(r"[(\[](?P<items>[^()\[\]\n]{2,70})[)\]]\s?\.?$")
_BYLINE = re.compile(r"(?:by|from|von|par|por|di|da|door|text|автор|від|от)(?::\s?|\s)", re.IGNORECASE)
_SENTENCE_END = (".", "!", "?", "»", "”", '"', "…", "“")
# A byline with more names than this is running text.
_MOST_ITEMS = 8


def closing_credits(line: Line, namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """The outlets in brackets that end a line after its last sentence, where nothing else but the paper's own people stands in them."""
    found = _CLOSING.search(line.text[-90:])
    if found is None:
        return ()
    shift = max(len(line.text) - 90, 0)
    before = line.text[: found.start() + shift].rstrip()
    if before and not before.endswith(_SENTENCE_END):
        return ()
    start, end = line.start + shift + found.start("items"), line.start + shift + found.end("items")
    return _items(line, namings, start, end, alone=True)


def byline_credits(line: Line, namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """The outlets among those whom a byline names: "By Odile Brann, Ostpress, and Courier staff"."""
    found = _BYLINE.match(line.text)
    if found is None or line.text.rstrip().endswith((".", "?", "!", ":")):
        return ()
    return _items(line, namings, line.start + found.end(), line.end, alone=False)


def source_credits(line: Line, namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """The outlets after "Source:", at the head of a line or after its last sentence."""
    made: list[Naming] = []
    for found in SOURCE.finditer(line.text):
        made += _items(line, namings, line.start + found.end(), line.end, alone=True)
    return tuple(made)


def _items(line: Line, namings: Sequence[Naming], start: int, end: int, *, alone: bool) -> tuple[Naming, ...]:
    """The namings that are whole items of a list in `start` to `end`; where they must stand `alone`, every other item is the own staff."""
    by_span = {(naming.start, naming.end): naming for naming in namings}
    made: list[Naming] = []
    spans = _apart(line, start, end, by_span)
    if not 0 < len(spans) <= _MOST_ITEMS:
        return ()
    for span in spans:
        naming = by_span.get(span)
        words = line.text[span[0] - line.start : span[1] - line.start]
        if naming is not None:
            made.append(naming)
        elif alone and not OWN_STAFF.fullmatch(words):
            return ()
    return tuple(made)


def _apart(line: Line, start: int, end: int, whole: dict[tuple[int, int], Naming]) -> list[tuple[int, int]]:
    """The items of a list, by their spans; a name that holds an "and" is one."""
    joints = [
        (line.start + joint.start(), line.start + joint.end())
        for joint in ITEMS.finditer(line.text, start - line.start, end - line.start)
    ]
    joints = [joint for joint in joints if not any(a <= joint[0] and joint[1] <= b for a, b in whole)]
    spans = []
    at = start
    for first, last in [*joints, (end, end)]:
        words = line.text[at - line.start : first - line.start]
        left = len(words) - len(words.lstrip(" «“„\"'"))
        bare = words.strip(" .«»“”„\"')")
        bare = re.sub(r"^(?:the|der|die|das|le|la|el)\s", "", bare, flags=re.IGNORECASE)
        if bare:
            begin = line.start + line.text.index(bare, at - line.start + left)
            spans.append((begin, begin + len(bare)))
        at = last
    return spans
