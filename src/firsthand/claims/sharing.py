"""Sharing: which appearances in the reports of one story say the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from firsthand.claims.judging import Bench, Miss, Pair, Wording
from firsthand.claims.kinship import Kinship
from firsthand.claims.likeness import LEAST_HELD, Likeness
from firsthand.claims.passages import Passage, has_dateline
from firsthand.claims.slots import compare, differing

# Said twice in one report: only a headline or summary that repeats the text, nearly word for word.
REPEATED = 0.85
# By how much the pairs between two groups that become one may fall short of being alike enough, on average: here a chain of small steps
# ends.
SHORT = 0.045
# What a passage and its retelling count for there, whose words may have little in common.
RETOLD = 0.1
# And what two count against it that go back to one text and differ in what a retelling can alter.
ALTERED = 0.15
# Wordings of a group that are asked when it joins another. The nearest to the head of the lineage come first; a group of more is copies.
MOST_ASKED = 12
# Fewer words than this ("he did so") mean something only where they stand.
LEAST_WORDS = 4
# Near misses that are told of each claim.
MOST_APART = 3


@dataclass(frozen=True, slots=True)
class Shared:
    """The appearances that say the same, the best wording first, and for each after the first why it says the same."""

    passages: tuple[Passage, ...]
    joined: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """All groups of a story in the order of its text, and the near misses between them."""

    groups: tuple[Shared, ...]
    misses: tuple[Miss, ...]


def find_shared(passages: Iterable[Passage], kinship: Kinship, likeness: Likeness) -> Sharing:
    """Group the appearances that say the same.

    The same words say the same. Contents in sentences that the lineage matches do where they are each other's nearest there. Other
    contents do where they are alike enough and no slot differs; how much is enough depends on what else they share (a figure, a name).
    A passage that was retold, by a report that descends from the other or from a common parent, stays the same claim whatever slot was
    altered on the way, other than by a denial: that is a change, and is told as one. Two passages of one report say the same only when
    nearly word for word. Groups grow from the likest pairs on, and only while nothing between them differs and all of it is alike on
    average, so that small steps do not add up to a large one. What was altered is joined last, and only where all who tell it so go
    back to one text with who tells it as it was: who says something else of their own says another claim.
    """
    ordered = sorted(passages, key=lambda passage: (_rank(passage, kinship), passage.span, passage.place))
    wordings = _by_words(ordered)
    bench = Bench(wordings, kinship, likeness)
    pairs, misses = bench.judge()
    groups = _grow(wordings, pairs, bench, kinship, likeness)
    return _tell(wordings, groups, misses, kinship, likeness)


def _rank(passage: Passage, kinship: Kinship) -> tuple[bool, bool, tuple[int, int, float], str]:
    """The best wording first: one that names something, without dateline, nearest to the head of the lineage, the earliest."""
    report = kinship.reports[passage.report]
    return (not passage.names, has_dateline(passage), kinship.height(passage.report), report.published or "9")


def _by_words(passages: Iterable[Passage]) -> list[Wording]:
    """Put appearances of the same words together. Short ones are left single: what "he did so" says depends on where it stands."""
    found: dict[object, list[Passage]] = defaultdict(list)
    for passage in passages:
        what = passage.appearance
        who = passage.voice if len(passage.words) < LEAST_HELD else None
        where = passage.span if len(passage.words) < LEAST_WORDS else None
        key = (passage.words, what.act, what.polarity, what.by, who, where, passage.place if where else None)
        found[key].append(passage)
    return [Wording(same) for same in found.values()]


def _grow(
    wordings: Sequence[Wording], pairs: Sequence[Pair], bench: Bench, kinship: Kinship, likeness: Likeness
) -> list[list[int]]:
    """Let groups grow from the strongest pair on; what was altered on the way comes last."""
    groups = {number: [number] for number in range(len(wordings))}
    at = list(range(len(wordings)))
    kin = {(pair.one, pair.other) for pair in pairs if pair.kin and not pair.altered}
    for pair in pairs:
        one, other = sorted((at[pair.one], at[pair.other]))
        if one == other:
            continue
        joins = (
            _is_altered(pair, groups, at, wordings, kinship)
            if pair.altered
            else _may_join(groups[one], groups[other], kin, bench)
        )
        if joins and _only_repeats(groups[one], groups[other], wordings, likeness):
            for number in groups[other]:
                at[number] = one
            groups[one] = sorted(groups[one] + groups.pop(other))
    return [groups[number] for number in sorted(groups)]


def _is_altered(
    pair: Pair, groups: Mapping[int, Sequence[int]], at: Sequence[int], wordings: Sequence[Wording], kinship: Kinship
) -> bool:
    """Whether all who tell what was altered stand in reports that are tied to one that tells it as it was.

    Wordings are numbered from the head of the lineage on, so the second is the altered one.
    """
    first = wordings[pair.one].first.report
    return all(kinship.are_tied(first, passage.report) for n in groups[at[pair.other]] for passage in wordings[n].passages)


def _may_join(some: Sequence[int], others: Sequence[int], kin: set[tuple[int, int]], bench: Bench) -> bool:
    """Whether nothing between two groups differs other than by retelling, and all of it is nearly alike enough on average."""
    margins = []
    for i, j in product(some[:MOST_ASKED], others[:MOST_ASKED]):
        if (min(i, j), max(i, j)) in kin:
            margins.append(RETOLD)
            continue
        verdict = bench.verdict(i, j)
        if verdict.differs and not bench.may_be_altered(i, j) and not bench.may_be_loose(i, j):
            return False
        margins.append(verdict.margin if verdict.differs is None else -ALTERED)
    return sum(margins) / len(margins) >= -SHORT


def _only_repeats(some: Sequence[int], others: Sequence[int], wordings: Sequence[Wording], likeness: Likeness) -> bool:
    """Whether a report that is in both groups says the same in both, nearly word for word."""
    held: dict[str, list[Passage]] = defaultdict(list)
    for number in some:
        for passage in wordings[number].passages:
            held[passage.report].append(passage)
    return all(
        likeness.wording(passage, other) >= REPEATED
        for number in others
        for passage in wordings[number].passages
        for other in held.get(passage.report, ())
    )


def _tell(
    wordings: Sequence[Wording],
    groups: Sequence[Sequence[int]],
    misses: Iterable[Miss],
    kinship: Kinship,
    likeness: Likeness,
) -> Sharing:
    """Put the groups in the order of their first place, the report at the head of the lineage read first, with their reasons."""
    laid = [[passage for number in group for passage in wordings[number].passages] for group in groups]
    # Of a denial and the same in other words, the denial says what it is.
    heads = [min(group, key=lambda p: (not p.is_response, _rank(p, kinship), p.span, p.place)) for group in laid]
    reports = sorted(kinship.reports, key=lambda each: (kinship.height(each), kinship.reports[each].published or "9", each))
    turn = {report: number for number, report in enumerate(reports)}
    order = sorted(range(len(laid)), key=lambda number: min((turn[passage.report], passage.place) for passage in laid[number]))
    group_of = {number: rank for rank, place in enumerate(order) for number in groups[place]}
    return Sharing(
        groups=tuple(_explain(heads[place], laid[place], kinship, likeness) for place in order),
        misses=tuple(_fewest(misses, group_of)),
    )


def _explain(head: Passage, passages: Iterable[Passage], kinship: Kinship, likeness: Likeness) -> Shared:
    rest = sorted((p for p in passages if p is not head), key=lambda passage: (passage.report, passage.span, passage.place))
    return Shared((head, *rest), tuple(_why(head, passage, kinship, likeness) for passage in rest))


_SAYS = {
    "verbatim": "in a sentence that is the same word for word",
    "near": "in a sentence that is nearly the same word for word",
    "paraphrase": "in a sentence that says the same in other words",
    "translation": "in a sentence that says the same in another language",
}


def _why(head: Passage, passage: Passage, kinship: Kinship, likeness: Likeness) -> str:
    """Why `passage` says what `head` says, with the slot that decided."""
    if head.words == passage.words:
        return "word for word"
    slots = compare(head, passage)
    agreed = next((slot.says for slot in slots if slot.agrees), None)
    alike = f"{round(100 * likeness.of(head, passage))} % alike"
    reasons = [agreed, alike] if agreed else [alike]
    match = kinship.matched((s.span for s in head.sentences), (s.span for s in passage.sentences))
    if match:
        reasons = [_SAYS[match.kind], *reasons]
    says = " and ".join(reasons) if len(reasons) < 3 else f"{reasons[0]}, {reasons[1]} and {reasons[2]}"
    altered = differing(slots)
    return f"{says}; altered on the way: {altered.says}" if altered else says


def _fewest(misses: Iterable[Miss], group_of: dict[int, int]) -> Iterator[Miss]:
    """The nearest misses of each group, at most MOST_APART, each pair of groups once."""
    told: dict[int, int] = defaultdict(int)
    seen: set[tuple[int, int]] = set()
    for miss in sorted(misses, key=lambda miss: (-miss.alike, miss.one, miss.other)):
        one, other = sorted((group_of[miss.one], group_of[miss.other]))
        if one != other and (one, other) not in seen and max(told[one], told[other]) < MOST_APART:
            seen.add((one, other))
            told[one] += 1
            told[other] += 1
            yield Miss(one, other, miss.slot, miss.alike)
