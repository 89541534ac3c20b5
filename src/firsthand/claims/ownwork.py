"""Own work: where a report shows that its own people asked, saw or waited for an answer."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from firsthand.claims.roster import Roster
from firsthand.model import Page, Report
from firsthand.text.quotations import find
from firsthand.text.syntax import Tree

# The report's own people asked: what follows is its own again.
_OURS = re.compile(
    r"\b(?:told|telling|speaking to|spoke to|spoken to|in an interview with|(?:shown|given|shown it) to|seen by|reviewed by|obtained by|"
    r"contacted by|asked by|(?:questions?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|e-?mails?|messages?) (?:sent )?(?:from|by|to))\s"
    r"(?:us|this (?:newspaper|paper|website|site|magazine|publication|outlet|reporter|agency|station)|"
    r"our (?:reporters?|correspondents?|newspaper))\b"
    r"|\bshowed us\b|\bour (?:questions?|requests?|own reporting|reporters?|correspondents?)\b"
    r"|\b(?:a|the) (?:reporter|correspondent|photographer) (?:of|for|from) this (?:newspaper|paper|website|agency|station)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told|telling|spoke to|spoken to|speaking to|interview with|shown|showed|gave|(?:seen|reviewed|obtained|compiled|contacted|"
    r"asked) by|(?:questions?|requests?|calls?|e-?mails?|messages?) from)\s(?:the\s|The\s)?$"
)
# The outlet speaks of what it did or could not do: "Sundmark Gazette has not seen the records".
_DID = re.compile(
    r"\s(?:has|had|have|could|was|were|is|cannot|can|did|understands|learned|learnt|saw|found|obtained|reviewed|asked|contacted|"
    r"approached|visited|spoke|put|sent)\b"
)
# The writer speaks for himself, and what he holds is nobody else's.
_WRITER = re.compile(r"\b(?:I|[Mm]y)\b(?![.&-])")
_COLUMN = re.compile(
    r"\s*(?:opinion|column|comment|commentary|editorial|leader|op-ed|viewpoint|essay)\b\s*[:|–—-]", re.IGNORECASE
)
_DATELINE = 60
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SAID_ON = re.compile(rf"\b(?:said|says|told|announced|added)\b[^.,;]{{0,50}}?\bon ({'|'.join(_DAYS)})\b", re.IGNORECASE)
_DAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)


def marks(report: Report, page: Page, roster: Roster) -> tuple[int, ...]:
    """The places where a report speaks of its own reporting, or its writer for himself, in order."""
    found = [mark.start() for mark in _OURS.finditer(page.text, report.start, report.end)]
    found += _writers(report, page)
    for naming in roster.outlets:
        if report.outlet is None or naming.outlet.id != report.outlet.id:
            continue
        before = page.text[max(report.start, naming.start - 30) : naming.start]
        if _TOLD.search(before) or _DID.match(page.text, naming.end, report.end):
            found.append(naming.start)
    return tuple(sorted(found))


def _writers(report: Report, page: Page) -> Iterator[int]:
    """Where a columnist says "I" outside quotation marks; of what calls itself a column, the beginning."""
    if _COLUMN.match(page.text, report.start, report.end):
        yield report.start
    quoted = list(find(page.text, report.start, report.end))
    starts = [start for start, _ in quoted]
    for mark in _WRITER.finditer(page.text, report.start, report.end):
        before = bisect_right(starts, mark.start()) - 1
        if before < 0 or quoted[before][1] <= mark.start():
            yield mark.start()


def is_dispatch(report: Report, page: Page, roster: Roster) -> bool:
    """Whether the report's own outlet stands in its dateline: "OSTRAND, March 4 (Halden Wire) -" over a report of Halden Wire's own."""
    for naming in roster.outlets:
        line = page.text.rfind("\n", report.start, naming.start) + 1
        in_brackets = page.text[naming.start - 1 : naming.start] == "(" and page.text[naming.end : naming.end + 1] == ")"
        if in_brackets and report.outlet is not None and naming.outlet.id == report.outlet.id:
            return 0 < naming.start - max(line, report.start) <= _DATELINE
    return False


def dated_apart(trees: tuple[Tree, ...], reported: Tree) -> Iterator[int]:
    """The sentences that have somebody speak on another day than the one on which the outlet named in `reported` did its reporting."""
    day = _DAY.search(reported.sentence.text)
    if day is None:
        return
    for tree in trees:
        spoken = _SAID_ON.search(tree.sentence.text)
        if spoken is not None and spoken[1].lower() != day[1].lower() and tree.sentence.span.start > reported.sentence.span.start:
            yield tree.sentence.span.start


def at_home(report: Report, tree: Tree) -> bool:
    """Whether a sentence turns to the place that the report's outlet is named after: "In Sundmark, ..."."""
    if report.outlet is None:
        return False
    words = report.outlet.name.removeprefix("The ").split()
    return len(words) > 1 and tree.sentence.text.lstrip().startswith(f"In {words[0]},")
