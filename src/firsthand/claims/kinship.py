"""Kinship: which reports of a story go back to one text, and which of their sentences are the same passage."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model import Alignment, Descent, Lineage, Match, Report, ReportId, Span, Unseen

# A tie that is less sure than this says nothing about where a passage comes from.
SURE = 0.5
# How much of its parent's own words a report shows, best first: the order in which surviving copies are asked what a lost text said.
FIDELITY = ("copy", "excerpt", "edit", "translation", "rewrite", "summary", "citation")


class Kinship:
    """The descents of one story, asked from the side of a report or of a sentence."""

    def __init__(self, reports: Sequence[Report], lineage: Lineage, alignments: Iterable[Alignment]) -> None:
        self.reports: dict[ReportId, Report] = {report.id: report for report in reports}
        self._unseen: dict[str, Unseen] = {unseen.id: unseen for unseen in lineage.unseen}
        self.own = frozenset(lineage.own)
        self._descents: dict[ReportId, list[Descent]] = defaultdict(list)
        for descent in sorted(lineage.descents, key=lambda d: (-d.confidence, d.parent)):
            if descent.confidence >= SURE:
                self._descents[descent.child].append(descent)
        self._same_text = {report: group for group in lineage.same_text for report in group}
        self._above: dict[ReportId, frozenset[str]] = {}
        self._matches: dict[Span, dict[Span, Match]] = defaultdict(dict)
        alignments = tuple(alignments)
        self.compared = sorted((alignment.a, alignment.b) for alignment in alignments)
        for alignment in alignments:
            for match in alignment.matches:
                self._matches[match.a][match.b] = match
                self._matches[match.b][match.a] = match

    def descents(self, report: ReportId) -> list[Descent]:
        """The descents by which a report took words or content: all but citations, the surest first."""
        return [descent for descent in self._descents.get(report, ()) if descent.kind != "citation"]

    def lost(self, descent: Descent) -> Unseen | None:
        """The lost text that a descent leads to; None where its parent is in the case."""
        return self._unseen.get(descent.parent)

    def above(self, report: ReportId) -> frozenset[str]:
        """The report, all that it descends from, seen and unseen, and the reports that are one text with it."""
        if report not in self._above:
            found: set[str] = set()
            waiting: list[str] = [report, *self._same_text.get(report, ())]
            while waiting:
                text = waiting.pop()
                if text not in found:
                    found.add(text)
                    waiting += [descent.parent for descent in self.descents(ReportId(text))]
            self._above[report] = frozenset(found)
        return self._above[report]

    def are_tied(self, one: ReportId, other: ReportId) -> bool:
        """Whether two reports are one, or one descends from the other, or both from a third, seen or lost."""
        return one == other or bool(self.above(one) & self.above(other))

    def draw_on(self, one: ReportId, other: ReportId) -> bool:
        """Whether two reports are tied, or one names the other, or both name one text, as where they have their news from."""
        return self.are_tied(one, other) or bool(self._named(one) & self._named(other))

    def counterparts(self, sentence: Span) -> dict[Span, Match]:
        """The sentences of other reports that a sentence is matched with."""
        return self._matches.get(sentence, {})

    def matched(self, some: Iterable[Span], others: Iterable[Span]) -> Match | None:
        """The best match between two sets of sentences."""
        others = tuple(others)
        found = [match for span in some for other in others if (match := self.counterparts(span).get(other))]
        return min(found, key=lambda match: (FIRMNESS[match.kind], -match.score, match), default=None)

    def height(self, report: ReportId) -> tuple[int, int, float]:
        """How far a report is from the text at the head of its line, and how true to it: smaller is nearer."""
        steps, found = 0, self.descents(report)
        nearest = found[0] if found else None
        seen = {report}
        while found and found[0].parent in self.reports and found[0].parent not in seen:
            parent = ReportId(found[0].parent)
            seen.add(parent)
            steps, found = steps + 1, self.descents(parent)
        if nearest is None:
            return (0, -1, 0.0)
        return (steps, FIDELITY.index(nearest.kind), -nearest.verbatim)

    def _named(self, report: ReportId) -> frozenset[str]:
        """The report and what it has its main news from, by its words or by naming it."""
        return frozenset({report, *(descent.parent for descent in self._descents.get(report, ()) if descent.main)})


# The kinds of a match, the firmest first.
FIRMNESS = {"verbatim": 0, "near": 1, "translation": 2, "paraphrase": 3}
