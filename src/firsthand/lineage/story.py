"""One story laid out for tracing: its reports, their wordings, and what any two of them share, seen from either side."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from firsthand.lineage.runs import cover, share
from firsthand.model import Alignment, Match, Report, ReportId, Span
from firsthand.text.wording import Sentence, Wording


@dataclass(frozen=True, slots=True)
class Shared:
    """What `child` shares with `parent`: `verbatim`, `covered` and `taken` are shares of the child's words, `kept_…` of the parent's.

    Sizes are in words. Nothing says yet which of the two is the child in truth: each pair is seen from both sides.
    """

    child: ReportId
    parent: ReportId
    verbatim: float
    covered: float
    taken: float
    kept_verbatim: float
    kept: float
    kept_taken: float
    foreign: bool
    child_size: int
    parent_size: int


class Telling:
    """The reports of one story, and what they share."""

    def __init__(self, reports: Iterable[Report], wordings: Iterable[Wording], alignments: Iterable[Alignment]) -> None:
        self.reports: dict[ReportId, Report] = {r.id: r for r in sorted(reports, key=lambda r: r.id)}
        self.wordings: dict[ReportId, Wording] = {w.report: w for w in wordings}
        self._shared: dict[tuple[ReportId, ReportId], Shared] = {}
        self._matched: dict[tuple[ReportId, ReportId], dict[Span, Match]] = {}
        for alignment in alignments:
            self._add(alignment)

    def _add(self, found: Alignment) -> None:
        a, b = found.a, found.b
        foreign = any(match.kind == "translation" for match in found.matches)
        forth = (found.a_verbatim, found.a_covered, found.a_taken)
        back = (found.b_verbatim, found.b_covered, found.b_taken)
        self._shared[a, b] = Shared(a, b, *forth, *back, foreign, self.size(a), self.size(b))
        self._shared[b, a] = Shared(b, a, *back, *forth, foreign, self.size(b), self.size(a))
        self._matched[a, b] = _best((match.a, match) for match in found.matches)
        self._matched[b, a] = _best((match.b, match) for match in found.matches)

    def shared(self, child: ReportId, parent: ReportId) -> Shared | None:
        """What `child` shares with `parent`, or None where the two were not compared."""
        return self._shared.get((child, parent))

    def units(self) -> list[tuple[ReportId, ...]]:
        """The reports as they were published: the entries of one rolling page together, every other report alone."""
        units: dict[str, list[ReportId]] = {}
        for report in self.reports.values():
            units.setdefault(report.page if report.rolling else report.id, []).append(report.id)
        return sorted(tuple(unit) for unit in units.values())

    def between(self, child: Sequence[ReportId], parent: Sequence[ReportId]) -> Shared | None:
        """What one unit shares with another, all its entries together; None where none of them was compared."""
        pairs = [shared for a in child for b in parent if (shared := self.shared(a, b))]
        if not pairs or len(child) == len(parent) == 1:
            return pairs[0] if pairs else None
        size, parent_size = sum(map(self.size, child)), sum(map(self.size, parent))
        return Shared(
            child=child[0],
            parent=parent[0],
            verbatim=self._total(child, self.verbatim, parent),
            covered=self._total(child, self.covered, parent),
            taken=self._best_taken(pairs, "child", "taken") / max(size, 1),
            kept_verbatim=self._total(parent, self.verbatim, child),
            kept=self._total(parent, self.covered, child),
            kept_taken=self._best_taken(pairs, "parent", "kept_taken") / max(parent_size, 1),
            foreign=any(pair.foreign for pair in pairs),
            child_size=size,
            parent_size=parent_size,
        )

    def _total(self, reports: Sequence[ReportId], share: Callable[..., float], others: Sequence[ReportId]) -> float:
        """A share of each report's words, over the words of all of them."""
        size = sum(map(self.size, reports))
        return sum(self.size(report) * share(report, others) for report in reports) / max(size, 1)

    def _best_taken(self, pairs: Sequence[Shared], of: str, share: str) -> float:
        """How many words of each report its best counterpart has taken, together."""
        best: dict[ReportId, float] = {}
        for pair in pairs:
            best[getattr(pair, of)] = max(best.get(getattr(pair, of), 0.0), getattr(pair, share))
        return sum(self.size(report) * value for report, value in best.items())

    def pairs(self) -> Iterator[Shared]:
        """Every compared pair, from both sides, in order."""
        return (self._shared[key] for key in sorted(self._shared))

    def matched(self, child: ReportId, others: Iterable[ReportId]) -> dict[Span, Match]:
        """The child's sentences that are found in any of `others`, each with its best match."""
        return _best((span, match) for other in others for span, match in self._matched.get((child, other), {}).items())

    def found_elsewhere(self, child: ReportId) -> set[Span]:
        """The child's sentences that are found in any other report."""
        return {span for other in self.reports for span in self._matched.get((child, other), ())}

    def verbatim(self, child: ReportId, others: Iterable[ReportId]) -> float:
        """The share of the child's words that stand word for word in any of `others`."""
        return share(cover(self.words(child), [self.words(other) for other in others]))

    def covered(self, child: ReportId, others: Iterable[ReportId]) -> float:
        """The share of the child's words that lie in sentences found in any of `others`."""
        matched = self.matched(child, others)
        return sum(len(s.words) for s in self.sentences(child) if s.span in matched) / max(self.size(child), 1)

    def untouched(self, child: ReportId, others: Iterable[ReportId]) -> float:
        """The share of the child's words that lie in sentences that stand in one of `others` as they are."""
        matched = self.matched(child, others)
        same = (s for s in self.sentences(child) if s.span in matched and matched[s.span].kind == "verbatim")
        return sum(len(s.words) for s in same) / max(self.size(child), 1)

    def words(self, report: ReportId) -> list[str]:
        """All words of a report."""
        return [word for sentence in self.sentences(report) for word in sentence.words]

    def sentences(self, report: ReportId) -> tuple[Sentence, ...]:
        """The sentences of a report."""
        return self.wordings[report].sentences

    def size(self, report: ReportId) -> int:
        """How many words a report has."""
        return self.wordings[report].size


_RANK: Mapping[str, int] = {"verbatim": 0, "near": 1, "translation": 2, "paraphrase": 2}


def _best(found: Iterable[tuple[Span, Match]]) -> dict[Span, Match]:
    """For each sentence its best match: the strictest kind, then the highest score."""
    best: dict[Span, tuple[int, float, Match]] = {}
    for span, match in found:
        ranked = (_RANK[match.kind], -match.score, match)
        if span not in best or ranked < best[span]:
            best[span] = ranked
    return {span: match for span, (*_, match) in best.items()}
