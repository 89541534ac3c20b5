"""Quote words with what stands around them."""

from collections.abc import Sequence

from firsthand.exports.brief.pieces import Piece, Quoted
from firsthand.exports.brief.view import CaseView
from firsthand.exports.visible import show
from firsthand.model import Page, Span
from firsthand.text.sentences import split

# How many characters at most stand on either side of the words that are quoted, where their sentence is longer.
AROUND = 180


def quote(view: CaseView, span: Span, label: str = "") -> Quoted:
    """The words at `span` marked, within the sentences that they stand in; a whole sentence is not marked."""
    page = view.pages[span.page]
    start, end = _sentences(view, span)
    if (start, end) == (span.start, span.end):
        return Quoted((Piece(show(cut(page.quote(span), view.limits.characters))),), page.language, label)
    return Quoted(
        tuple(
            Piece(show(text), marked)
            for text, marked in (
                (_before(page.text, start, span.start), False),
                (cut(page.quote(span), view.limits.characters), True),
                (_after(page.text, span.end, end), False),
            )
            if text
        ),
        page.language,
        label,
    )


def mark_words(view: CaseView, span: Span, marks: Sequence[Span]) -> Quoted:
    """The words at `span`, those of `marks` that lie in it marked."""
    page = view.pages[span.page]
    inside = sorted(each for each in marks if each.page == span.page and span.start <= each.start < each.end <= span.end)
    pieces = []
    at = span.start
    for each in inside:
        if each.start >= at:
            pieces += [Piece(show(page.text[at : each.start])), Piece(show(page.quote(each)), marked=True)]
            at = each.end
    pieces.append(Piece(show(cut(page.text[at : span.end], view.limits.characters))))
    return Quoted(tuple(piece for piece in pieces if piece.text), page.language)


def cut(text: str, most: int) -> str:
    """The text; beyond `most` characters, the first of them and how many are left out."""
    return text if len(text) <= most else f"{text[:most].rsplit(None, 1)[0]} … ({len(text) - most:,} more characters)"


def _sentences(view: CaseView, span: Span) -> tuple[int, int]:
    """From where the sentence begins that `span` begins in to where the one ends that it ends in."""
    page: Page = view.pages[span.page]
    report = view.reports[view.finder.find(span)]
    first = max(page.text.rfind("\n", report.start, span.start) + 1, report.start)
    last = page.text.find("\n", max(span.end - 1, span.start), report.end)
    last = report.end if last < 0 else last
    touched = [(start, end) for start, end in split(page.text, first, last) if start < span.end and end > span.start]
    return (min(span.start, touched[0][0]), max(span.end, touched[-1][1])) if touched else (span.start, span.end)


def _before(text: str, start: int, end: int) -> str:
    if end - start <= AROUND:
        return text[start:end]
    return "… " + text[end - AROUND : end].partition(" ")[2]


def _after(text: str, start: int, end: int) -> str:
    if end - start <= AROUND:
        return text[start:end]
    return text[start : start + AROUND].rpartition(" ")[0] + " …"
