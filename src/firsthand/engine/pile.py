"""What the steps have added so far."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from firsthand.engine.digests import Digests
from firsthand.engine.plan import Step
from firsthand.knowledge.publishers import Roster
from firsthand.model import (
    Alignment,
    Apparatus,
    Change,
    Entity,
    Hit,
    Ledger,
    Lineage,
    Masthead,
    Naming,
    Obtained,
    Page,
    PageId,
    Pair,
    Part,
    Publisher,
    Relation,
    Report,
    ReportId,
    Span,
    Splitting,
    Story,
    StoryId,
    Testimony,
    Ties,
    Watchlist,
)
from firsthand.store import Entry

if TYPE_CHECKING:
    from firsthand.engine.parses import Parses
    from firsthand.engine.vectors import Vectors
    from firsthand.text.wording import Wording


class Pile:
    """All records of a run by id.

    It holds the whole pile in memory, and so do the steps of the scope `case`: a thousand reports take some 20 MB of text and wordings,
    40 MB of vectors and 30 MB of parses. The original bytes are not held: they come from the case file one batch at a time. `models`
    says by what model each collection is made that follows from its model and the sentences alone.
    """

    def __init__(
        self,
        documents: tuple[Entry, ...],
        load: Callable[[Entry], Obtained],
        models: Mapping[str, str],
        watchlists: tuple[Watchlist, ...] = (),
    ) -> None:
        self.documents = documents
        self.load = load
        self.models = models
        self.watchlists = watchlists
        self.digests = Digests()
        self.pages: dict[PageId, Page] = {}
        self.splittings: dict[PageId, Splitting] = {}
        self.mastheads: dict[PageId, Masthead] = {}
        self.roster = Roster(())
        self.reports: dict[ReportId, Report] = {}
        self.wordings: dict[ReportId, Wording] = {}
        self.vectors: Vectors | None = None
        self.pairs: tuple[Pair, ...] = ()
        self.stories: tuple[Story, ...] = ()
        self.compared: tuple[Pair, ...] = ()
        self.alignments: dict[tuple[ReportId, ReportId], Alignment] = {}
        self.lineages: dict[StoryId, Lineage] = {}
        self.parses: Parses | None = None
        self.testimonies: dict[ReportId, Testimony] = {}
        self.ledgers: dict[StoryId, Ledger] = {}
        self.changes: list[Change] = []
        self.namings: dict[ReportId, Naming] = {}
        self.ties: dict[ReportId, Ties] = {}
        self.entities: tuple[Entity, ...] = ()
        self.relations: tuple[Relation, ...] = ()
        self.hits: tuple[Hit, ...] = ()

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

    def testimonies_of(self, reports: Iterable[ReportId]) -> tuple[Testimony, ...]:
        """The testimonies of `reports`, in that order, as far as there are any."""
        return tuple(self.testimonies[report] for report in reports if report in self.testimonies)

    def pages_of(self, reports: Iterable[ReportId]) -> tuple[Page, ...]:
        """The pages that `reports` stand on, each once, by id."""
        return tuple(self.pages[page] for page in sorted({self.reports[report].page for report in reports}))

    def contents(self, testimony: Testimony) -> tuple[str, ...]:
        """What each appearance of a report says, word for word."""
        text = self.pages[self.reports[testimony.report].page].text
        return tuple(text[each.span.start : each.span.end] for each in testimony.appearances)

    def uri(self, report: ReportId) -> str:
        """Where a report stands."""
        return self.pages[self.reports[report].page].uri


def _add_page(pile: Pile, page: Page) -> None:
    pile.pages[page.id] = page


def _add_splitting(pile: Pile, splitting: Splitting) -> None:
    pile.splittings[splitting.page] = splitting


def _add_masthead(pile: Pile, masthead: Masthead) -> None:
    pile.mastheads[masthead.page] = masthead


def _set_publishers(pile: Pile, publishers: tuple[Publisher, ...]) -> None:
    pile.roster = Roster(publishers)


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


def _add_vectors(pile: Pile, vectors: "Vectors") -> None:
    pile.vectors = vectors if pile.vectors is None else pile.vectors.joined(vectors)


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


def _set_parses(pile: Pile, parses: "Parses") -> None:
    pile.parses = parses


def _add_testimony(pile: Pile, testimony: Testimony) -> None:
    pile.testimonies[testimony.report] = testimony


def _add_ledger(pile: Pile, ledger: Ledger) -> None:
    pile.ledgers[ledger.story] = ledger


def _add_changes(pile: Pile, changes: tuple[Change, ...]) -> None:
    pile.changes += changes


def _add_naming(pile: Pile, naming: Naming) -> None:
    pile.namings[naming.report] = naming


def _add_ties(pile: Pile, ties: Ties) -> None:
    pile.ties[ties.report] = ties


def _set_entities(pile: Pile, entities: tuple[Entity, ...]) -> None:
    pile.entities = entities


def _set_relations(pile: Pile, relations: tuple[Relation, ...]) -> None:
    pile.relations = relations


def _set_hits(pile: Pile, hits: tuple[Hit, ...]) -> None:
    pile.hits = hits


# What a step's `adds` names, and how it is taken in.
ADD: Mapping[str, Callable[[Pile, Any], None]] = {
    "pages": _add_page,
    "splittings": _add_splitting,
    "mastheads": _add_masthead,
    "publishers": _set_publishers,
    "reports": _add_reports,
    "wordings": _add_wording,
    "apparatus": _set_aside,
    "vectors": _add_vectors,
    "pairs": _set_pairs,
    "stories": _set_stories,
    "compared": _set_compared,
    "alignments": _add_alignment,
    "lineages": _add_lineage,
    "parses": _set_parses,
    "testimonies": _add_testimony,
    "ledgers": _add_ledger,
    "changes": _add_changes,
    "namings": _add_naming,
    "ties": _add_ties,
    "entities": _set_entities,
    "relations": _set_relations,
    "hits": _set_hits,
}
