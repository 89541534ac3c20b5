"""Sentences with their names marked, and what they are found to state."""

import re

from firsthand.entities.ties import relate
from firsthand.model import Mention, Naming, Page, PageId, Report, ReportId, Schema, Span, Tie
from firsthand.text.parsing import parse
from firsthand.text.wording import word

PAGE = PageId("page-ties")
_SCHEMATA: dict[str, Schema] = {
    "C": "Company",
    "B": "PublicBody",
    "O": "Organization",
    "P": "Person",
    "A": "Address",
    "G": "Product",
    "V": "Vessel",
}
_MARKED = re.compile(r"\[([A-Z]) ([^\]]+)\]")


def read(marked: str) -> tuple[Page, Naming, tuple[Tie, ...]]:
    """A page, its names and its ties; names are marked in the text as "[C Orvane Ltd]", by the letter of their schema."""
    text, mentions, at = "", [], 0
    for found in _MARKED.finditer(marked):
        text += marked[at : found.start()]
        mentions.append(Mention(Span(PAGE, len(text), len(text) + len(found[2])), found[2], _SCHEMATA[found[1]]))
        text += found[2]
        at = found.end()
    text += marked[at:]
    page = Page(PAGE, "a.txt", "0" * 64, "text/plain", None, "en", text)
    report = report_of(page)
    wording = word(report, page, ())
    naming = Naming(report.id, tuple(mentions))
    parses = {sentence.text: parse((sentence.text,)) for sentence in wording.sentences}
    return page, naming, relate(report, page, wording, parses, naming).ties


def report_of(page: Page) -> Report:
    """The whole page as one report."""
    return Report(ReportId("rep-ties"), page.id, 0, len(page.text), None, None, None, None, None, "en")


def said(marked: str) -> set[str]:
    """The ties of a text, as "Orvane Ltd supplies Marl Group"; "?" behind one that is hedged, "not" before one that is denied."""
    page, _, ties = read(marked)
    return {
        f"{'not ' * tie.negated}{page.quote(tie.source)} {tie.kind} {page.quote(tie.target)}{'?' * tie.hedged}" for tie in ties
    }
