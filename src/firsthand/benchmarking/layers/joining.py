"""Score which appearances are said to tell one claim, and which claims answer which."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.stretches import folded
from firsthand.benchmarking.tally import Layer, Tally

Pair = tuple[int, int]


def joined(matching: Matching) -> Layer:
    """Pairs of appearances in different reports of a story that tell one claim.

    Pairs with an appearance that the case does not have are missed; optional ones are left out. Precision is corrected for chance, the
    share of the pairs found on both sides that gold joins: to make one claim of everything is worth nothing. Pairs of different stories are
    scored with the stories.
    """
    return _score("claims joined", matching, other_words=False)


def joined_in_other_words(matching: Matching) -> Layer:
    """The same, only of pairs that do not say it in the same words: copies are easily joined."""
    return _score("claims joined in other words", matching, other_words=True)


def _score(name: str, matching: Matching, other_words: bool) -> Layer:
    tally = Tally(name, matching.texts)
    gold, found = matching.appearances, matching.found
    asked = [number for number, one in enumerate(gold) if not one.optional]
    words = {number: folded(_text(matching, gold[number].place)) for number in asked}
    story = {number: matching.report[gold[number].report].story for number in asked}

    def counts(pair: Pair) -> bool:
        one, other = pair
        apart = gold[one].report != gold[other].report and story[one] == story[other]
        return apart and not (other_words and words[one] == words[other])

    ours = _pairs(((claim, story[number]), number) for number in asked for claim in gold[number].claims)
    theirs = _pairs(
        ((claim, story[number]), number)
        for number in asked
        if number in found
        for claim in matching.said.appearances[found[number]].claims
    )
    ours, theirs = {pair for pair in ours if counts(pair)}, {pair for pair in theirs if counts(pair)}
    tally.hit(len(ours & theirs))
    for one, other in sorted(ours - theirs):
        absent = "" if one in found and other in found else "not found"
        tally.miss(gold[one].place, f"joined with {_where(matching, gold[other].place)}", absent)
    for one, other in sorted(theirs - ours):
        tally.wrong(gold[one].place, f"joined with {_where(matching, gold[other].place)}", "apart")
    both = [number for number in asked if number in found]
    pairs = _number_of_pairs(both, story, lambda n: gold[n].report, lambda n: words[n] if other_words else "")
    known = sum(1 for one, other in ours if one in found and other in found)
    return tally.layer(known / pairs if pairs else 0.0)


def _pairs(members: Iterable[tuple[tuple[str, str], int]]) -> set[Pair]:
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for group, number in members:
        groups[group].append(number)
    return {pair for numbers in groups.values() for pair in combinations(sorted(set(numbers)), 2)}


def _number_of_pairs(
    numbers: Sequence[int], story: dict[int, str], report: Callable[[int], str], words: Callable[[int], str]
) -> int:
    """How many pairs of one story differ in report and, where words are given, in words: counted, not listed."""
    total = _choose(Counter(story[n] for n in numbers)) - _choose(Counter(report(n) for n in numbers))
    if not any(words(n) for n in numbers):
        return total
    same = _choose(Counter((story[n], words(n)) for n in numbers)) - _choose(Counter((report(n), words(n)) for n in numbers))
    return total - same


def _choose(counts: Mapping[Any, int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts.values())


def responses(matching: Matching) -> Layer:
    """Pairs of a claim that answers and the claim that it answers.

    A claim of the case counts as the gold claim that it has most appearances of, also where gold's is split into several: the split is
    counted where claims are joined.
    """
    tally = Tally("responses", matching.texts)
    places = _first_places(matching)
    texts = {claim.id: claim.text for claim in matching.gold.claims}
    ours = {
        (claim.id, answered)
        for claim in matching.gold.claims
        if claim.id in places
        for answered in claim.answers
        if answered in places
    }
    theirs: dict[tuple[str | None, str | None], tuple[str, str]] = {}
    said = {claim.id: claim.text for claim in matching.said.claims}
    optional = _optional(matching)
    for claim in matching.said.claims:
        for answered in claim.answers:
            pair = matching.claim_meant.get(claim.id), matching.claim_meant.get(answered)
            if not optional.intersection(pair) and (pair[0] is None or pair[0] != pair[1]):
                key = pair if None not in pair else (claim.id, answered)
                theirs.setdefault(key, (said[claim.id], said.get(answered, "")))
    tally.hit(len(ours & theirs.keys()))
    for one, other in sorted(ours - theirs.keys()):
        tally.miss(places[one], f"answers: {texts[other]}")
    for key, (one, other) in sorted(theirs.items(), key=str):
        if key not in ours:
            tally.wrong(places.get(key[0] or "", "a claim that gold does not have"), f"{one!r} answers: {other}")
    return tally.layer()


def _optional(matching: Matching) -> set[str]:
    """Claims that only optional appearances tell."""
    asked = {claim for one in matching.appearances if not one.optional for claim in one.claims}
    return {claim for one in matching.appearances for claim in one.claims} - asked


def _first_places(matching: Matching) -> dict[str, Place]:
    places: dict[str, Place] = {}
    for one in matching.appearances:
        for claim in one.claims:
            if not one.optional:
                places.setdefault(claim, one.place)
    return places


def _text(matching: Matching, place: Place) -> str:
    return matching.texts[place.uri][place.start : place.end]


def _where(matching: Matching, place: Place) -> str:
    return f"{_text(matching, place)!r} ({place.uri})"
