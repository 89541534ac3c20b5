"""Choose parents among the reports of a story: one for most of each, and others for passages that it does not hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from firsthand.lineage.direction import Direction, credits_to, direct
from firsthand.lineage.kinds import Kind, name_kind
from firsthand.lineage.lost import Lost, holds_what_was_taken, main_credits, printed_in, prints_it
from firsthand.lineage.reasons import count_sentences
from firsthand.lineage.story import Shared, Telling
from firsthand.lineage.ties import tie
from firsthand.model import Alternative, Descent, ReportId

# Naming the other's outlet makes a tie of what would be too little on its own.
NAMED_CONFIDENCE = 0.8
# A further parent holds at least this share of the child's words, and so many, in sentences that no other parent holds.
FURTHER_SHARE = 0.12
FURTHER_WORDS = 25
# Parents weighed for each child; the best eight include the right one unless more than eight copies are alike, and then all serve.
CANDIDATES = 8
# A translation of just this text: so much of each in the other.
FULL_TRANSLATION = 0.6
# What the evidence for the direction adds to a parent's weight, beside the share of the child that it holds (0 to 1).
PER_POINT = 0.1
# So much more counts the outlet that a report has its news from, before one that it names as that outlet's source.
FIRST_NAMED = 0.05


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible parent: what is shared, how sure the tie, and which way it runs."""

    shared: Shared
    confidence: float
    direction: Direction
    named_first: bool = False

    @property
    def child(self) -> ReportId:
        """The likely child."""
        return self.shared.child

    @property
    def parent(self) -> ReportId:
        """The likely parent."""
        return self.shared.parent

    @property
    def weight(self) -> float:
        """How much of the child the parent holds, and how well the direction is shown."""
        held = max(self.shared.verbatim, 0.7 * self.shared.covered, 0.1)
        return held + PER_POINT * self.direction.weight + FIRST_NAMED * self.named_first


def choose(telling: Telling, lost: Sequence[Lost]) -> tuple[Descent, ...]:
    """Choose among the reports themselves.

    Reports that go back to one lost text are siblings, not parent and child, unless one names the other's outlet, or the two are full
    translations of each other and no third could stand for either. Of what remains, the
    main parents are the maximum branching (Edmonds 1967) of the graph of candidates: the set of parents, one at most for each report and
    without a cycle, that together hold the most of their children and have the best-shown direction.
    """
    candidates = _candidates(telling, lost)
    members = {report for text in lost for report in text.members}
    main = _branch([c for c in candidates if c.child not in members or c.direction.known or c.shared.foreign])
    chosen = [*main, *_further(telling, lost, candidates, main)]
    taken = {(candidate.child, candidate.parent) for candidate in chosen}
    others = [candidate for candidate in candidates if (candidate.child, candidate.parent) not in taken]
    return tuple(_descend(telling, candidate, others) for candidate in chosen)


def _candidates(telling: Telling, lost: Sequence[Lost]) -> list[Candidate]:
    """Every tied pair of different pages, the likelier way round."""
    found = []
    unit = {report: unit for unit in telling.units() for report in unit}
    for shared in telling.pairs():
        child, parent = telling.reports[shared.child], telling.reports[shared.parent]
        if shared.child > shared.parent or child.page == parent.page:
            continue
        # A line of an entry that also stands in a long report ties the rolling page to it no more than any other line would.
        confidence = min(tie(shared), tie(telling.between(unit[child.id], unit[parent.id])))
        back = telling.shared(parent.id, child.id)
        named = any(
            holds_what_was_taken(*said)
            for said in (
                (shared, credits_to(child, parent), printed_in(child)),
                (back, credits_to(parent, child), printed_in(parent)),
            )
            if said[1]
        )
        if named:
            confidence = max(confidence, NAMED_CONFIDENCE)
        elif _are_siblings(telling, lost, shared):
            continue
        if confidence:
            candidate = _face(telling, _direct(telling, lost, child.id, parent.id), confidence)
            if named or _kind(telling, candidate) != "citation":
                found.append(candidate)
    return found


def _direct(telling: Telling, lost: Sequence[Lost], one: ReportId, other: ReportId) -> Direction:
    """The direction between two reports; where it is open and one of them goes back to a lost text, that one is the likelier parent."""
    found = direct(telling, one, other)
    if not found.known and (told := _tells_what_is_printed(lost, one, other)):
        return replace(found, child=told.child, parent=told.parent, known=True, why=(told.says,), evidence=())
    child_goes, parent_goes = (any(report in text.members for text in lost) for report in (found.child, found.parent))
    if found.known or child_goes == parent_goes or parent_goes:
        return found
    against = tuple(says if says.startswith("but ") else f"but {says} the other way round" for says in found.why)
    return replace(found, child=found.parent, parent=found.child, weight=0.0, why=against, evidence=())


@dataclass(frozen=True, slots=True)
class _Told:
    child: ReportId
    parent: ReportId
    says: str


def _tells_what_is_printed(lost: Sequence[Lost], one: ReportId, other: ReportId) -> _Told | None:
    """Where one report prints a lost text as its outlet's own and the other only says that the outlet reported it: who has it from whom."""
    for text in lost:
        if one in text.namers and other in text.namers and prints_it(text.namers[one]) != prints_it(text.namers[other]):
            child, parent = (other, one) if prints_it(text.namers[one]) else (one, other)
            return _Told(child, parent, f"names {text.outlet.name} as its source, whose text the other prints")
    return None


def _face(telling: Telling, direction: Direction, confidence: float) -> Candidate:
    shared = telling.shared(direction.child, direction.parent)
    if shared is None:
        raise LookupError(f"{direction.child} and {direction.parent} were not compared")
    outlet = telling.reports[direction.parent].outlet
    first = {credit.outlet.id for credit in main_credits(telling.reports[direction.child].credits)}
    return Candidate(shared, confidence, direction, outlet is not None and outlet.id in first)


def _are_siblings(telling: Telling, lost: Sequence[Lost], shared: Shared) -> bool:
    """Whether two reports go back to one lost text and nothing better than that can be said of them."""
    together = [text for text in lost if shared.child in text.members and shared.parent in text.members]
    return bool(together) and not (shared.foreign and _only_counterpart(telling, together, shared))


def _only_counterpart(telling: Telling, together: Sequence[Lost], shared: Shared) -> bool:
    """Whether two members of a lost text are in full translations of each other, and no third member could stand for either."""
    others = {m for text in together for m in text.members} - {shared.child, shared.parent}
    return min(shared.covered, shared.kept) >= FULL_TRANSLATION and not any(
        telling.shared(shared.child, other) or telling.shared(shared.parent, other) for other in others
    )


def _branch(candidates: Sequence[Candidate]) -> list[Candidate]:
    from networkx import DiGraph, maximum_branching

    by_child: dict[ReportId, list[Candidate]] = {}
    for candidate in candidates:
        by_child.setdefault(candidate.child, []).append(candidate)
    edges = {
        (c.parent, c.child): c
        for child in sorted(by_child)
        for c in sorted(by_child[child], key=lambda c: (-c.weight, c.parent))[:CANDIDATES]
    }
    if not edges:
        return []
    graph = DiGraph()
    graph.add_nodes_from(sorted({report for edge in edges for report in edge}))
    graph.add_weighted_edges_from((parent, child, c.weight) for (parent, child), c in sorted(edges.items()))
    return [edges[edge] for edge in sorted(maximum_branching(graph).edges())]


def _further(
    telling: Telling, lost: Sequence[Lost], candidates: Sequence[Candidate], main: Sequence[Candidate]
) -> list[Candidate]:
    """Parents of passages that the main parent, seen or lost, does not hold."""
    parents: dict[ReportId, set[ReportId]] = {}
    for candidate in main:
        parents.setdefault(candidate.child, set()).add(candidate.parent)
    found = []
    for candidate in sorted(candidates, key=lambda c: (c.child, -c.weight, c.parent)):
        child, parent = candidate.child, candidate.parent
        held = parents.get(child, set()) | {m for text in lost if child in text.members for m in text.members if m != child}
        if not held or parent in held or _reaches(parents, parent, child):
            continue
        if _adds(telling, child, parent, held):
            found.append(candidate)
            parents.setdefault(child, set()).add(parent)
    return found


def _adds(telling: Telling, child: ReportId, parent: ReportId, held: Iterable[ReportId]) -> bool:
    """Whether `parent` holds, nearly or quite word for word, passages of the child that none of `held` holds."""
    elsewhere = telling.matched(child, held)
    here = {span for span, match in telling.matched(child, [parent]).items() if match.kind in ("verbatim", "near")}
    words = sum(len(s.words) for s in telling.sentences(child) if s.span in here and s.span not in elsewhere)
    return words >= FURTHER_WORDS and words / max(telling.size(child), 1) >= FURTHER_SHARE


def _reaches(parents: dict[ReportId, set[ReportId]], start: ReportId, goal: ReportId) -> bool:
    """Whether `goal` is `start` or one of its ancestors."""
    seen: set[ReportId] = set()
    waiting = [start]
    while waiting:
        report = waiting.pop()
        if report == goal:
            return True
        if report not in seen:
            seen.add(report)
            waiting += sorted(parents.get(report, ()))
    return False


def _kind(telling: Telling, candidate: Candidate) -> Kind:
    shared = candidate.shared
    return name_kind(
        verbatim=shared.verbatim,
        covered=shared.covered,
        untouched=telling.untouched(candidate.child, [candidate.parent]),
        kept=shared.kept,
        foreign=shared.foreign,
    )


def _descend(telling: Telling, chosen: Candidate, others: Sequence[Candidate]) -> Descent:
    shared = chosen.shared
    likely = sorted((c for c in others if c.child == chosen.child), key=lambda c: (-c.weight, c.parent))[:3]
    return Descent(
        child=chosen.child,
        parent=chosen.parent,
        kind=_kind(telling, chosen),
        direction="known" if chosen.direction.known else "undetermined",
        confidence=round(chosen.confidence, 3),
        verbatim=round(shared.verbatim, 3),
        covered=round(max(shared.covered, shared.verbatim), 3),
        why=(count_sentences(telling, chosen.child, [chosen.parent]), *chosen.direction.why),
        alternatives=tuple(
            Alternative(c.parent, round(min(c.confidence * c.weight / (c.weight + chosen.weight), chosen.confidence), 3))
            for c in likely
        ),
        evidence=chosen.direction.evidence,
    )
