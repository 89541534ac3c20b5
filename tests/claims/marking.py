"""A sentence with its content and cue marked in it: "The firm [denied] {any part in it}."."""

from dataclasses import dataclass

from firsthand.model import Page, PageId, Span
from firsthand.text.parsing import parse
from firsthand.text.sentences import split
from firsthand.text.syntax import Tree
from firsthand.text.wording import Sentence
from firsthand.text.words import words

PAGE = PageId("page-invented")


@dataclass(frozen=True)
class Marked:
    page: Page
    trees: tuple[Tree, ...]
    content: Span
    cue: Span | None

    def words(self, span: Span) -> str:
        return self.page.quote(span)


def mark(text: str) -> Marked:
    """`{` and `}` stand around the content (the whole text without them), `[` and `]` around the cue."""
    plain, at = "", {}
    for character in text:
        if character in "[]{}":
            at[character] = len(plain)
        else:
            plain += character
    page = Page(PAGE, "invented.txt", "0" * 64, "text/plain", None, "en", plain)
    trees = tuple(
        Tree.of(Sentence(Span(PAGE, start, end), plain[start:end], words(plain[start:end]), ()), parse((plain[start:end],)))
        for start, end in split(plain, 0, len(plain))
    )
    content = Span(PAGE, at.get("{", 0), at.get("}", len(plain)))
    return Marked(page, trees, content, Span(PAGE, at["["], at["]"]) if "[" in at else None)
