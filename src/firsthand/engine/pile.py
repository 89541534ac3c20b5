"""What the steps have added so far."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from firsthand.engine.digests import Digests
from firsthand.engine.plan import Step
from firsthand.model import (
    Alignment,
    Apparatus,
    Lineage,
    Obtained,
    Page,
    PageId,
    Pair,
    Part,
    Report,
    ReportId,
    Span,
    Splitting,
    Story,
    StoryId,
)
from firsthand.store import Entry

if TYPE_CHECKING:
    from firsthand.engine.vectors import Vectors
    from firsthand.text.wording import Wording


class Pile:
    """All records of a run by id.

    It holds the whole pile in memory, and so do the steps of the scope `case`: a thousand reports take some 20 MB of text and wordings
    and 40 MB of vectors. The original bytes are not held: they come from the case file one batch at a time.
    """

    def __init__(self, documents: tuple[Entry, ...], load: Callable[[Entry], Obtained], model: str) -> None:
        self.documents = documents
        self.load = load
        self.model = model
        self.digests = Digests()
        self.pages: dict[PageId, Page] = {}
        self.splittings: dict[PageId, Splitting] = {}
        self.reports: dict[ReportId, Report] = {}
        self.wordings: dict[ReportId, Wording] = {}
        self.vectors: Vectors | None = None
        self.pairs: tuple[Pair, ...] = ()
        self.stories: tuple[Story, ...] = ()
        self.compared: tuple[Pair, ...] = ()
        self.alignments: dict[tuple[ReportId, ReportId], Alignment] = {}
        self.lineages: dict[StoryId, Lineage] = {}

    def add(self, step: Step, made: Any) -> None:
        """Take in what one call of a step made."""
        ADD[step.adds](self, made)

    def splitting(self, page: Page) -> Splitting:
        """How a page was split; where that failed, it is one report."""
        whole = Splitting(page.id, (Part(Span(page.id, 0, len(page.text))),), why="could not be split")
        return self.splittings.get(page.id, whole)

    def wordings_of(self, reports: Iterable[ReportId]) -> tuple["Wording", ...]:
        """The wordings of `reports`, in that order, as far as there are any."""
        return tuple(self.wordings[report] for report in reports if report in self.wordings)

    def uri(self, report: ReportId) -> str:
        """Where a report stands."""
        return self.pages[self.reports[report].page].uri


def _add_page(pile: Pile, page: Page) -> None:
    pile.pages[page.id] = page


def _add_splitting(pile: Pile, splitting: Splitting) -> None:
    pile.splittings[splitting.page] = splitting


def _add_reports(pile: Pile, reports: tuple[Report, ...]) -> None:
    pile.reports.update((report.id, report) for report in reports)


def _add_wording(pile: Pile, wording: "Wording") -> None:
    pile.wordings[wording.report] = wording


def _set_aside(pile: Pile, apparatus: tuple[Apparatus, ...]) -> None:
    """Take site boilerplate out of the wordings: nothing after this compares it."""
    by_page: dict[PageId, list[Apparatus]] = {}
    for each in apparatus:
        by_page.setdefault(each.span.page, []).append(each)
    for report, wording in pile.wordings.items():
        if taken := by_page.get(wording.page):
            pile.wordings[report] = wording.without(tuple(taken))


def _set_vectors(pile: Pile, vectors: "Vectors") -> None:
    pile.vectors = vectors


def _set_pairs(pile: Pile, pairs: tuple[Pair, ...]) -> None:
    pile.pairs = tuple(sorted(pairs))


def _set_stories(pile: Pile, stories: tuple[Story, ...]) -> None:
    pile.stories = tuple(sorted(stories, key=lambda story: story.id))


def _set_compared(pile: Pile, pairs: tuple[Pair, ...]) -> None:
    pile.compared = pairs


def _add_alignment(pile: Pile, alignment: Alignment) -> None:
    pile.alignments[alignment.a, alignment.b] = alignment


def _add_lineage(pile: Pile, lineage: Lineage) -> None:
    pile.lineages[lineage.story] = lineage


# What a step's `adds` names, and how it is taken in.
ADD: Mapping[str, Callable[[Pile, Any], None]] = {
    "pages": _add_page,
    "splittings": _add_splitting,
    "reports": _add_reports,
    "wordings": _add_wording,
    "apparatus": _set_aside,
    "vectors": _set_vectors,
    "pairs": _set_pairs,
    "stories": _set_stories,
    "compared": _set_compared,
    "alignments": _add_alignment,
    "lineages": _add_lineage,
}
