"""Retellings for tests: invented reports, a lineage drawn by hand, and what the comparison makes of them."""

from dataclasses import dataclass

from tests.telling import alignments, outlet, report, vectors, wordings

from firsthand.claims.attribution import attribute
from firsthand.claims.changes import compare
from firsthand.claims.ledger import share
from firsthand.model import (
    Change,
    Descent,
    Lineage,
    Page,
    Report,
    ReportId,
    Span,
    Story,
    StoryId,
    Unseen,
    UnseenId,
)
from firsthand.text.parsing import Parse, parse
from firsthand.text.vectors import embed
from firsthand.text.wording import Wording

Told = tuple[Report, Page]
LOST = Unseen(UnseenId("uns-lost"), "Halden Wire", outlet("Halden Wire").id, "two reports name Halden Wire")
_PARSES: dict[str, Parse] = {}


@dataclass(frozen=True)
class Seen:
    """One change with its spans turned into words."""

    kind: str
    severity: str
    before: str | None
    after: str | None
    marks: tuple[str, ...]
    change: Change

    def __repr__(self) -> str:
        return f"{self.kind} {self.severity}: {self.change.says} {self.marks} | {self.before} | {self.after} {self.change.why}"


def descent(
    child: Told, parent: Told | None, kind: str = "edit", *, copies: tuple[Told, ...] = (), sure: float = 0.9, known: bool = True
) -> Descent:
    """A descent drawn by hand; without a parent, from the lost text, compared with `copies`."""
    return Descent(
        child=child[0].id,
        parent=parent[0].id if parent else LOST.id,
        kind=kind,  # type: ignore[arg-type]
        direction="known" if known else "undetermined",
        confidence=sure,
        verbatim={"copy": 0.95, "excerpt": 0.9, "edit": 0.7}.get(kind, 0.1),
        covered=0.9,
        why=("drawn by hand",),
        compared_with=tuple(sorted(copy[0].id for copy in copies)),
    )


def compared(told: tuple[Told, ...], *descents: Descent, same_text: tuple[tuple[Told, ...], ...] = ()) -> list[Seen]:
    """The changes of one story."""
    told = tuple(sorted(told, key=lambda each: each[0].id))
    reports = tuple(made for made, _ in told)
    pages = tuple(sorted((page for _, page in told), key=lambda page: page.id))
    story = Story(StoryId("sto-test"), "", tuple(made.id for made in reports))
    worded = wordings(told)
    aligned = alignments(worded)
    lineage = Lineage(
        story=story.id,
        unseen=(LOST,),
        descents=tuple(sorted(descents, key=lambda d: (d.child, d.parent))),
        matches=tuple(sorted(match for each in aligned for match in each.matches)),
        same_text=tuple(tuple(sorted(made.id for made, _ in group)) for group in same_text),
    )
    testimonies = tuple(
        attribute(made, page, wording, _parses(wording)) for (made, page), wording in zip(told, worded, strict=True)
    )
    texts = {page.id: page.text for page in pages}
    contents = sorted({texts[a.span.page][a.span.start : a.span.end] for t in testimonies for a in t.appearances})
    known = {**vectors(worded), **dict(zip(contents, embed(contents), strict=True))}
    ledger = share(story, reports, pages, worded, testimonies, lineage, aligned, known)
    changes = compare(story, reports, pages, worded, testimonies, lineage, aligned, ledger)

    def quote(span: Span | None) -> str | None:
        return texts[span.page][span.start : span.end] if span else None

    return [
        Seen(c.kind, c.severity, quote(c.before), quote(c.after), tuple(quote(mark) or "" for mark in c.marks), c)
        for c in changes
    ]


def _parses(wording: Wording) -> dict[str, Parse]:
    if wording.language != "en":
        return {}
    for sentence in wording.sentences:
        if sentence.text not in _PARSES:
            _PARSES[sentence.text] = parse((sentence.text,))
    return _PARSES


def retold(before: str, after: str, kind: str = "edit", *, around: bool = True, language: str = "en") -> list[Seen]:
    """What a child did to the passage `before` of a parent in the pile, with a few sentences before and after it that both have."""
    first, last = (HEAD, TAIL) if around else ("", "")
    parent = report(f"{first}{before}\n{last}", by="Ostrand Courier", at="2025-03-10T09:00:00+01:00")
    child = report(f"{first}{after}\n{last}", by="Quayside Brief", at="2025-03-11T09:00:00+01:00", language=language)
    return compared((parent, child), descent(child, parent, kind))


def at_fault(changes: list[Seen]) -> set[ReportId]:
    """The reports that are charged with something."""
    return {seen.change.child for seen in changes}


HEAD = """The harbour town of Kelmar has argued about its new quay for three years.
Work on the northern mole began in the spring, and the dredgers left in August.
"""
TAIL = """The town council meets again on the first Thursday of next month.
Fishing boats have used the inner basin since the old crane was taken down.
"""
