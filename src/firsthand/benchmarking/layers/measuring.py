"""Score the quantities and times that appearances give."""

from collections.abc import Iterable
from typing import TypeVar

from firsthand.benchmarking.gold import GoldQuantity, GoldTime, Place
from firsthand.benchmarking.layers.units import unit_of
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.said import SaidQuantity, SaidTime
from firsthand.benchmarking.stretches import Shelf, pair_places
from firsthand.benchmarking.tally import Layer, Tally

# Values that differ by less than this share are one: 1.5 million and 1,502,000 are not, 0.3 and 0.30000001 are.
EXACT = 0.005
Measured = TypeVar("Measured", GoldQuantity, GoldTime, SaidQuantity, SaidTime)


def quantities(matching: Matching) -> Layer:
    """Numbers inside appearances: the same place, value, end of the range, unit, and the same as to being exact.

    What stands in no gold appearance, or in an optional one alone, is neither asked for nor wrong: of it gold says nothing.
    """
    tally = Tally("quantities", matching.texts)
    asked = _once(q for one in matching.appearances if not one.optional for q in one.quantities)
    free = Shelf(q.place for one in matching.appearances if one.optional for q in one.quantities)
    said = _inside(matching, _once(q for one in matching.said.appearances for q in one.quantities))
    pairs = pair_places([q.place for q in asked], [q.place for q in said], 0.0)
    for number, ours in enumerate(asked):
        theirs = said[pairs[number]] if number in pairs else None
        if theirs is None:
            tally.miss(ours.place, _quantity(ours))
        elif _same_quantity(ours, theirs):
            tally.hit()
        else:
            tally.miss(ours.place, _quantity(ours), _quantity(theirs))
            tally.wrong(theirs.place, _quantity(theirs), _quantity(ours))
    for number in sorted(set(range(len(said))) - set(pairs.values())):
        if not free.touching(said[number].place):
            tally.wrong(said[number].place, _quantity(said[number]))
    return tally.layer()


def _same_quantity(ours: GoldQuantity, theirs: SaidQuantity) -> bool:
    return (
        _near(ours.value, theirs.value)
        and _near(ours.value_to, theirs.value_to)
        and unit_of(ours.unit) == unit_of(theirs.unit)
        and ours.approximate == theirs.approximate
    )


def _near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= EXACT * max(abs(a), abs(b))


def _quantity(one: GoldQuantity | SaidQuantity) -> str:
    value = f"{one.value:g}" if one.value_to is None else f"{one.value:g} to {one.value_to:g}"
    return f"{'about ' if one.approximate else ''}{value}{f' {one.unit}' if one.unit else ''}"


def times(matching: Matching) -> Layer:
    """Times inside appearances: the same place and value. Where gold has a clock time, the day alone will do."""
    tally = Tally("times", matching.texts)
    asked = _once(t for one in matching.appearances if not one.optional for t in one.times)
    free = Shelf(t.place for one in matching.appearances if one.optional for t in one.times)
    said = _inside(matching, _once(t for one in matching.said.appearances for t in one.times))
    pairs = pair_places([t.place for t in asked], [t.place for t in said], 0.0)
    for number, ours in enumerate(asked):
        theirs = said[pairs[number]] if number in pairs else None
        if theirs is None:
            tally.miss(ours.place, ours.value)
        elif _same_time(ours.value, theirs.value):
            tally.hit()
        else:
            tally.miss(ours.place, ours.value, theirs.value)
            tally.wrong(theirs.place, theirs.value, ours.value)
    for number in sorted(set(range(len(said))) - set(pairs.values())):
        if not free.touching(said[number].place):
            tally.wrong(said[number].place, said[number].value)
    return tally.layer()


def _same_time(ours: str, theirs: str) -> bool:
    wanted, given = _pointed(ours), _pointed(theirs)
    return given == wanted or (len(wanted) == 1 and given == [wanted[0].partition("T")[0]])


def _pointed(value: str) -> list[str]:
    """The ends of a time: each a date, or a date with hour and minute, without seconds and time zone."""
    ends = []
    for end in value.strip().split("/"):
        day, _, clock = end.replace(" ", "T").partition("T")
        ends.append(f"{day}T{clock[:5]}" if clock else day)
    return ends


def _once(several: Iterable[Measured]) -> list[Measured]:
    """Each place once: a number that stands in two appearances is one number."""
    found: dict[Place, Measured] = {}
    for one in several:
        found.setdefault(one.place, one)
    return [found[place] for place in sorted(found)]


def _inside(matching: Matching, said: list[Measured]) -> list[Measured]:
    """Those that stand in an appearance that gold asks for."""
    asked = Shelf(one.place for one in matching.appearances if not one.optional)
    return [one for one in said if asked.touching(one.place)]
