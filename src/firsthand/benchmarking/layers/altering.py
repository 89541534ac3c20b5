"""Score what retellings are said to have altered."""

from collections.abc import Iterable
from itertools import chain

from firsthand.benchmarking.gold import GoldChange, Kept, Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.said import SaidChange
from firsthand.benchmarking.stretches import around, folded, marry, shared
from firsthand.benchmarking.tally import Layer, Tally

# Two passages are of one place when they share half of the shorter one, and that of the case is not a whole report: at most twice
# as long as the sentences in which gold's passage stands.
HALF, LONGEST = 0.5, 2


def changes(matching: Matching) -> Layer:
    """Material changes: of the same report, at the same place, and of the right kind.

    The place is that in the child; of an omission it is the passage left out, in whichever copy. The parent need not agree. Minor changes
    of the case are neither right nor wrong, but a material one called minor is missed. Minor and optional gold ones are neither asked for
    nor wrong. A second change of a right kind at a place is the same change told twice. The note counts the passages that were kept and
    that the case calls changed.
    """
    tally = Tally("changes", matching.texts)
    asked = [change for change in matching.gold.changes if change.severity == "material" and not change.optional]
    free = [change for change in matching.gold.changes if change.severity != "material" or change.optional]
    known = {report.id for report in matching.said.reports}
    said = sorted(
        (one for one in matching.said.changes if one.severity == "material" and one.child in known),
        key=lambda one: (matching.reports.get(one.child, ""), str(one.after or one.before), one.kind),
    )
    near = {
        (ours, theirs): _nearness(asked[ours], said[theirs])
        for ours in range(len(asked))
        for theirs in range(len(said))
        if _same_place(matching, asked[ours], said[theirs])
    }
    right = marry({pair: score for pair, score in near.items() if said[pair[1]].kind in asked[pair[0]].kinds})
    twice = {theirs for ours, theirs in near if ours in right and said[theirs].kind in asked[ours].kinds}
    omissions = 0
    for number, ours in enumerate(asked):
        if number in right:
            tally.hit()
        else:
            others = sorted({said[theirs].kind for one, theirs in near if one == number})
            tally.miss(_place(ours.after, ours.before), f"{ours.kinds[0]}: {ours.says}", ", ".join(others))
    for number, theirs in enumerate(said):
        if number in right.values() or number in twice or any(_same_place(matching, one, theirs) for one in free):
            continue
        omissions += theirs.after is None
        wanted = ", ".join(asked[ours].kinds[0] for ours, other in near if other == number)
        tally.wrong(_place(theirs.after, theirs.before), f"{theirs.kind}: {theirs.says}", wanted)
    wrong = [one for number, one in enumerate(said) if number not in chain(right.values(), twice)]
    broken = [kept for kept in matching.gold.kept if any(_breaks(matching, kept, one) for one in wrong)]
    note = f"kept passages wrongly called changed: {len(broken)} of {len(matching.gold.kept)}"
    layer = tally.layer(notes=[note, f"false omissions: {omissions}"])
    return _with_kept(layer, matching, broken)


def _nearness(ours: GoldChange, theirs: SaidChange) -> float:
    """Among changes at one place, the kind that gold names first goes first."""
    return 2.0 if theirs.kind == ours.kinds[0] else 1.0


def _same_place(matching: Matching, ours: GoldChange, theirs: SaidChange) -> bool:
    if matching.reports.get(theirs.child) != ours.child:
        return False
    if ours.after is not None:
        return _overlap(matching, ours.after, theirs.after)
    return theirs.after is None and _same_passage(matching, ours.before, theirs.before)


def _same_passage(matching: Matching, ours: Place | None, theirs: Place | None) -> bool:
    """Whether two passages overlap or, in different copies of one text, one sentence holds them."""
    if ours is None or theirs is None:
        return False
    if _overlap(matching, ours, theirs):
        return True
    return _sentence(matching, ours) == _sentence(matching, theirs)


def _overlap(matching: Matching, ours: Place, theirs: Place | None) -> bool:
    if theirs is None:
        return False
    common, shorter = shared(ours, theirs), min(ours.end - ours.start, theirs.end - theirs.start)
    whole = around(ours, matching.texts[ours.uri]) if common else ours
    return common > 0 and common >= HALF * shorter and theirs.end - theirs.start <= LONGEST * (whole.end - whole.start)


def _sentence(matching: Matching, place: Place) -> str:
    whole = around(place, matching.texts[place.uri])
    return folded(matching.texts[whole.uri][whole.start : whole.end])


def _breaks(matching: Matching, kept: Kept, theirs: SaidChange) -> bool:
    if matching.reports.get(theirs.child) != kept.child:
        return False
    if kept.after is not None and theirs.after is not None:
        return shared(kept.after, theirs.after) > 0
    return kept.before is not None and theirs.after is None and _same_passage(matching, kept.before, theirs.before)


def _place(*places: Place | None) -> Place | str:
    return next((place for place in places if place), "")


def _with_kept(layer: Layer, matching: Matching, broken: Iterable[Kept]) -> Layer:
    """The examples of false changes say where a passage was kept, and why."""
    told = Tally(layer.name, matching.texts)
    for kept in broken:
        told.wrong(_place(kept.after, kept.before), "changed", f"kept: {kept.why}")
    examples = tuple(sorted((*layer.examples, *told.layer().examples)))
    return Layer(layer.name, layer.right, layer.false, layer.missed, layer.chance, layer.note, examples)
