"""Small stories for tests: reports from texts, and what the stages make of them."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from firsthand.lineage.alignment import align
from firsthand.lineage.ancestry import trace
from firsthand.model import (
    Alignment,
    Credit,
    Lineage,
    Outlet,
    OutletId,
    Page,
    PageId,
    Report,
    ReportId,
    Span,
    Story,
    StoryId,
    identify,
)
from firsthand.text.vectors import embed
from firsthand.text.wording import Wording, word


def outlet(name: str, *, wire: bool = False) -> Outlet:
    return Outlet(OutletId(identify("out", name)), name, None, wire)


def report(
    text: str, *, by: str | None = None, at: str | None = None, language: str = "en", **credits: str
) -> tuple[Report, Page]:
    """One report that is a whole page. `credits` are forms with the outlet that is named: `dateline="Halden Wire"`."""
    page = Page(PageId(identify("page", text, by, at)), f"{by}.txt", "0" * 64, "text/plain", None, language, text)
    named = tuple(_credit(page, form, name) for form, name in credits.items())
    made = Report(
        id=ReportId(identify("rep", page.id)),
        page=page.id,
        start=0,
        end=len(text),
        title=None,
        published=at,
        outlet=outlet(by) if by else None,
        byline=None,
        dateline=None,
        language=language,
        credits=named,
    )
    return made, page


def _credit(page: Page, form: str, name: str) -> Credit:
    at = page.text.index(name)
    passing = form.startswith("passing_")
    return Credit(Span(page.id, at, at + len(name)), outlet(name), form.removeprefix("passing_"), passing)  # type: ignore[arg-type]


def wordings(reports: Sequence[tuple[Report, Page]]) -> tuple[Wording, ...]:
    return tuple(word(made, page, ()) for made, page in reports)


def vectors(of: Sequence[Wording]) -> Mapping[str, NDArray[np.float32]]:
    texts = sorted({sentence.text for wording in of for sentence in wording.sentences})
    return dict(zip(texts, embed(texts), strict=True))


def alignments(of: Sequence[Wording]) -> tuple[Alignment, ...]:
    ordered = sorted(of, key=lambda wording: wording.report)
    known = vectors(ordered)
    return tuple(align(a, b, known) for i, a in enumerate(ordered) for b in ordered[i + 1 :])


def lineage(*reports: tuple[Report, Page]) -> Lineage:
    """Trace these reports as one story."""
    worded = wordings(reports)
    story = Story(StoryId("sto-test"), "", tuple(sorted(made.id for made, _ in reports)))
    return trace(story, [made for made, _ in reports], worded, alignments(worded))
