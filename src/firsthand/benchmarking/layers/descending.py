"""Score who is said to have it from whom, how, which way round, and from which lost texts."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from firsthand.benchmarking.gold import GoldDescent
from firsthand.benchmarking.matching import Matching, same_outlet
from firsthand.benchmarking.said import SaidDescent
from firsthand.benchmarking.tally import Layer, Tally

Pair = frozenset[str]
# Of the reports that a lost text is said to be the parent of, at least this share must be its children: one parent of all is no finding.
HALF = 0.5


@dataclass(frozen=True)
class _Ties:
    """The ties to score: those of the benchmark, and those of the case that are right or wrong; pairs are of gold ids."""

    ours: dict[Pair, GoldDescent]
    optional: frozenset[Pair]
    theirs: dict[Pair, tuple[SaidDescent, str, str]]
    loose: tuple[SaidDescent, ...]


def descents(matching: Matching) -> Layer:
    """Pairs of child and parent, whichever way round, that the case is at least half sure of; lost parents too.

    Precision is corrected for chance, here and in the next two: the share of the pairs of reports of one story that are ties.

    Optional ties are neither asked for nor wrong. A `citation` that gold does not have is wrong only where gold has no parent of that
    outlet for that child at all: where another text of that outlet is the parent, to say whom the child names is no error.
    """
    return _score("descents", matching, lambda _ours, _theirs, _child: True)


def descent_kinds(matching: Matching) -> Layer:
    """Ties that are right and of the right kind: copy, excerpt, edit, rewrite, summary, translation, citation."""
    return _score("descent kinds", matching, lambda ours, theirs, _child: theirs.kind in ours.kinds)


def direction(matching: Matching) -> Layer:
    """Ties that are right and run the right way, or are undetermined where gold says that nothing shows the way."""
    return _score("direction", matching, _same_way)


def _same_way(ours: GoldDescent, theirs: SaidDescent, child: str) -> bool:
    return ours.direction == theirs.direction and (ours.direction == "undetermined" or ours.child == child)


def _score(name: str, matching: Matching, right: Callable[[GoldDescent, SaidDescent, str], bool]) -> Layer:
    tally = Tally(name, matching.texts)
    ties = _ties(matching)
    for pair, ours in sorted(ties.ours.items(), key=lambda item: (item[1].child, item[1].parent)):
        wanted = f"{ours.kinds[0]} of {ours.parent}, {ours.direction}"
        found = ties.theirs.get(pair)
        if found and right(ours, found[0], found[1]):
            tally.hit()
        elif found:
            given = f"{found[0].kind}, {found[1]} from {found[2]}, {found[0].direction}"
            tally.miss(ours.child, wanted, given)
            tally.wrong(ours.child, given, wanted)
        else:
            tally.miss(ours.child, wanted)
    for pair, (said, child, parent) in ties.theirs.items():
        if pair not in ties.ours and pair not in ties.optional:
            tally.wrong(child, f"{said.kind} of {parent}")
    names, lost = _parent_names(matching), {one.id for one in matching.said.unseen}
    for said in ties.loose:
        child = matching.reports.get(said.child, said.child)
        kind = "a lost text of" if said.parent in lost else "a report of"
        tally.wrong(child, f"{said.kind} of {kind} {names.get(said.parent, said.parent)}")
    return tally.layer(_chance(matching))


def _chance(matching: Matching) -> float:
    """The share of all pairs of reports of one story that are ties: what tying everything to everything would be right in."""
    sizes = Counter(report.story for report in matching.gold.reports)
    pairs = sum(size * (size - 1) // 2 for size in sizes.values())
    story = {report.id: report.story for report in matching.gold.reports}
    tied = {
        frozenset((descent.child, descent.parent))
        for descent in matching.gold.descents
        if not descent.optional and story[descent.child] == story.get(descent.parent)
    }
    return len(tied) / pairs if pairs else 0.0


def _ties(matching: Matching) -> _Ties:
    gold = matching.gold.descents
    ours = {frozenset((d.child, d.parent)): d for d in gold if not d.optional}
    optional = frozenset(frozenset((d.child, d.parent)) for d in gold if d.optional) - ours.keys()
    theirs: dict[Pair, tuple[SaidDescent, str, str]] = {}
    loose = []
    for said in sorted(matching.said.descents, key=lambda d: (d.kind == "citation", d.child, d.parent)):
        child, parent = matching.reports.get(said.child), matching.parent(said.parent)
        pair = frozenset((child, parent)) if child and parent else None
        if said.kind == "citation" and pair not in ours and child and outlet_known(matching, said, child):
            continue
        if pair and child and parent:
            theirs.setdefault(pair, (said, child, parent))
        else:
            loose.append(said)
    return _Ties(ours, optional, theirs, tuple(loose))


def outlet_known(matching: Matching, said: SaidDescent, child: str) -> bool:
    """Whether gold has a parent of the outlet that a citation names, for that child."""
    name = _parent_names(matching).get(said.parent)
    if name is None:
        return False
    sources = {source.id: source.names for source in matching.gold.sources}
    unseen = {one.id: one.names for one in matching.gold.unseen}
    reports = {one.id: sources.get(one.outlet, ()) for one in matching.gold.reports}
    parents = (descent.parent for descent in matching.gold.descents if descent.child == child)
    return any(same_outlet(name, {**unseen, **reports}.get(parent, ())) for parent in parents)


def _parent_names(matching: Matching) -> dict[str, str]:
    names = {one.id: one.name for one in matching.said.unseen}
    return names | {report.id: report.outlet for report in matching.said.reports if report.outlet}


def unseen(matching: Matching) -> Layer:
    """Lost texts found: the right outlet, and of its children in the case at least half are its children in gold too.

    One from which all descents are optional is not asked for. A lost text of the case that only citations lead to, of an outlet that gold
    has as a parent of those children, is not wrong.
    """
    tally = Tally("unseen", matching.texts)
    asked = {descent.parent for descent in matching.gold.descents if not descent.optional}
    gold = {one.id: one for one in matching.gold.unseen}
    right = set()
    for said in matching.said.unseen:
        ours = gold.get(matching.unseen.get(said.id, ""))
        children = matching.said_children.get(said.id, frozenset())
        common = children & matching.gold_children.get(ours.id if ours else "", frozenset())
        if ours and common and len(common) >= HALF * len(children) and same_outlet(said.name, ours.names):
            right.add(ours.id)
            if ours.id in asked:
                tally.hit()
        elif not _only_cited(matching, said.id):
            named = ", ".join(sorted(children)) or "no report of the benchmark"
            tally.wrong(said.story, f"{said.name}, parent of {named}")
    for ours in gold.values():
        if ours.id in asked and ours.id not in right:
            tally.miss(ours.story, f"{ours.names[0]} ({ours.id}), parent of {', '.join(sorted(matching.gold_children[ours.id]))}")
    return tally.layer()


def _only_cited(matching: Matching, id_: str) -> bool:
    ties = [d for d in matching.said.descents if d.parent == id_]
    return bool(ties) and all(
        tie.kind == "citation" and tie.child in matching.reports and outlet_known(matching, tie, matching.reports[tie.child])
        for tie in ties
    )
