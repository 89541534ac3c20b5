"""One item of a page: its heading, its text, the source under it, and what takes leave below the last."""

from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.documents.bundles import Layout
from firsthand.documents.lines import is_credit, is_telling
from firsthand.documents.openings import Opening
from firsthand.knowledge.pagewords import SIGNOFF, SOURCE_END, SOURCE_LINE

# A heading over an item is no longer than this.
LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Block:
    """One item: from which line, the heading's line (None where it has none), the lines of its text, the source that it states.

    `skip` is the length of the number, time or run-in heading before its words.
    """

    first: int
    last: int
    heading: int | None
    body: tuple[int, ...]
    words: str
    skip: int = 0
    opening: Opening | None = None
    source: str = ""


def block_of(layout: Layout, opened: tuple[int, Opening | None, int], end: int) -> Block:
    """The item that opens at a line, with a number, a time or a heading of `skip` letters, and ends before `end`."""
    first, opening, skip = opened
    own = [index for index in range(first, end) if layout.kinds[index] is None]
    texts = {index: layout.lines[index].text[skip if index == first else 0 :] for index in own}
    heading = next((index for index in own[:2] if texts[index]), None)
    if heading is not None and not is_heading(_without_source(texts[heading])):
        heading = None
    source = ""
    body: list[int] = []
    for index in own:
        text = texts[index]
        line, end_of = SOURCE_LINE.match(text), SOURCE_END.search(text[-140:])
        if line is not None or end_of is not None:
            source = source or (line or end_of).group("name").strip(" .)")  # type: ignore[union-attr]
        if line is None and index != heading and is_telling(_without_source(text), 36 if body or heading is not None else 45):
            body.append(index)
    if not body and heading is not None and is_telling(_without_source(texts[heading])):
        body.append(heading)
    if body[:1] == [heading] or not body:
        heading = None
    words = "\n".join(_without_source(text) for text in texts.values() if SOURCE_LINE.match(text) is None)
    return Block(first, own[-1], heading, tuple(body), words, skip, opening, source)


def _without_source(text: str) -> str:
    found = SOURCE_END.search(text[-140:])
    return text if found is None else text[: max(0, len(text) - 140) + found.start() + 1]


def tail_of(layout: Layout, last: Block, end: int) -> Iterator[int]:
    """The lines below the last item that take leave, and what stands under them."""
    left = False
    for index in range(last.first + 1, end):
        line = layout.lines[index]
        if layout.kinds[index] is not None or (not left and last.body and index < last.body[0]):
            continue
        apart = line.start - layout.lines[index - 1].end > 1
        stray = apart and last.body and index > last.body[-1] and not is_telling(line.text) and not is_credit(line.text)
        left = left or stray or SIGNOFF.match(line.text) is not None
        if left:
            yield index


def is_heading(text: str) -> bool:
    """Whether words could be the heading of an item: a few, a capital or a figure first, no full stop after them."""
    text = text.strip()
    first = text.lstrip("\"'“”‘’«»„(¿¡")[:1]
    if not 3 <= len(text) <= LONGEST_HEADING or first.islower() or not first.isalnum():
        return False
    return text.rstrip("\"'”’»)")[-1:] not in ".…。:;,，：、" and SOURCE_LINE.match(text) is None
