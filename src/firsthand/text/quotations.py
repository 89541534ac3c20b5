"""Quotations: which stretches of a text stand between quotation marks."""

import re
from collections.abc import Iterator

_CLOSES = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "‘‘": "’’",
    "``": "''",
    "「": "」",
    "『": "』",
    '"': '"',
    "»": "«»",
}
_MARK = re.compile(r"‘‘|’’|``|''|[“”„«»「」『』\"\n]")


def find(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each quotation in `text[start:end]`, without its marks.

    A quotation ends with its line at the latest: where a speech goes on over several paragraphs each opens with a mark and only the last
    one closes, so an unclosed mark holds to the end of its line. Single quotation marks are taken for apostrophes.
    """
    opened: tuple[str, int] | None = None
    for found in _MARK.finditer(text, start, end):
        mark = found.group()
        if mark == "\n":
            if opened:
                yield opened[1], found.start()
            opened = None
        elif opened is None:
            if mark in _CLOSES:
                opened = (_CLOSES[mark], found.end())
        elif mark in opened[0]:
            yield opened[1], found.start()
            opened = None
    if opened:
        yield opened[1], end
