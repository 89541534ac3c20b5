"""Write text of others as Markdown (GitHub flavour) that shows exactly that text."""

import re
from collections.abc import Iterable, Iterator

from firsthand.exports.brief.pieces import Link, Piece, Quoted
from firsthand.exports.phrasing import count

# Whatever could be read as markup in somebody else's text.
MARKUP = re.compile(r"[\\`*_\[\]<>#|~&!@{}]|:(?=//)|\.(?<=\bwww\.)")
# A line that starts like a list, a heading or a rule.
LINE_START = re.compile(r"^(\d+)([.)])|^([-+=])")


def plain(text: str) -> str:
    """A text on one line of its own."""
    return LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", escape(text))


def escape(text: str) -> str:
    """A text within a line."""
    return MARKUP.sub(r"\\\g<0>", " ".join(text.split()))


def quoted(text: Quoted) -> str:
    """Quoted words, those that differ or that a finding rests on in bold."""
    return "".join(_piece(piece) for piece in text.pieces).strip()


def cited(text: Quoted) -> str:
    """Quoted words in quotation marks, unless they begin with one."""
    words = quoted(text)
    return words if words.lstrip("*")[:1] in "\"“„«‘'" else f"“{words}”"


def names(links: Iterable[Link]) -> str:
    """Names, one after the other."""
    return ", ".join(escape(link.name) for link in links)


def left(number: int, what: str = "more is", whats: str = "more are") -> Iterator[str]:
    """Count what only case.json has."""
    if number:
        yield ""
        yield f"{count(number, what, whats)} in case.json."
        yield ""


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table; every cell is Markdown already."""
    head = tuple(head)
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _piece(piece: Piece) -> str:
    # Bold must touch its words, and white space at the ends of a piece must survive.
    inner = escape(piece.text)
    lead = " " if piece.text[:1].isspace() else ""
    tail = " " if piece.text[-1:].isspace() and inner else ""
    return f"{lead}{f'**{inner}**' if piece.marked and inner else inner}{tail}"
