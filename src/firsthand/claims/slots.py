"""Slots: what two passages must agree on to say the same, whatever their words: amounts, times, who, yes or no, what is done."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal, TypeVar

from firsthand.claims.likeness import held_in, overlap
from firsthand.claims.partynames import is_respelt_word
from firsthand.claims.passages import Passage
from firsthand.claims.proper import initials, shared
from firsthand.knowledge.calendar import MONTHS
from firsthand.knowledge.partywords import COMMON
from firsthand.knowledge.sourcewords import PEOPLE
from firsthand.model import RESPONSES, Act, Moment, Quantity, Sign

# Two amounts are one when they differ by no more than this share of the larger: a conversion that was rounded ("2,000 km (1,200 miles)").
SAME_AMOUNT = 0.04
# The same where one of them is marked as not exact.
ABOUT_THE_SAME = 0.06
# Two who speak of themselves say two things, unless their words are the same to this share: then one is quoted under two names.
QUOTED = 0.9
# Share of the names of the passage with fewer that are in the other: in one story, everything has a name in common.
MOST_NAMES = 0.6
NEGATIONS = frozenset("not no never without neither nor none nobody nothing cannot lack lacks lacked fail fails failed".split())
# "Has stopped carrying coal" and "carries no coal" differ in the words alone.
_STOPPING = frozenset(
    "stop stops stopped stopping cease ceases ceased ceasing halt halts halted halting end ends ended ending".split()
)
# Who is counted as people in one report may be patients or workers in the next.
_ANYBODY = frozenset(["people", "person", "men", "women"])
_SOMEBODY = PEOPLE | frozenset(
    "patient victim casualty civilian child traveller commuter guest visitor tourist servant seaman crewman".split()
)
# Acts that say what they say in the same way; a demand or a retraction is something else done with the same words.
# Planned and done are two claims where so many of the telling words are the same: "will freeze assets" and "has frozen assets". What is
# said in other words ("will allow", "is legal until 2030") may be in force and yet to come.
SAME_DEED = 0.75
_TELLING: tuple[Act, ...] = ("assertion", "opinion", "plan")
_Figure = TypeVar("_Figure", Quantity, Moment)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b\d{4}\b")
_WORD = re.compile(r"[^\W\d_]+")
# "K114", "MX-9": what has its own letters and figures is another thing with others.
_CODE = re.compile(r"\b(?=[\w-]*\d)[A-Z]{1,4}-?[0-9]{1,6}[A-Za-z]?\b")


@dataclass(frozen=True, slots=True)
class Slot:
    """What one slot says of two passages: they agree in it or differ, and in words.

    `telling`: that they agree in it is not to be had by chance, as it is in "two" or "2024".
    """

    name: Literal["act", "response", "polarity", "certainty", "quantity", "time", "agent", "name"]
    agrees: bool
    says: str
    telling: bool = False


def compare(one: Passage, other: Passage) -> tuple[Slot, ...]:
    """Compare two passages slot by slot. A slot that one of them does not fill says nothing and is left out.

    * act: what is told, planned or thought is of one kind, a demand of its own.
    * response: so is every sort of response, a correction and a retraction; and responses are those of one party, where both have a name.
      That somebody denies a thing and says in other words that it is not so is one answer of theirs.
    * polarity: one affirms what the other negates; where both negate something, which part of them it is says nothing.
    * certainty: one is planned, the other is told as done.
    * quantity: amounts of one dimension, or counts of one thing, where each has one that the other lacks.
    * time: the same for years and for months that are named; "last week" depends on the day of printing and says nothing.
    * agent: each begins with a name that the other does not have at all, or each names another thing of one kind ("Arvon Bank", "Belmar
      Bank"), or each speaks in the first person and the speakers differ.
    * name: most of the names of the one that has fewer are in the other; "batch K114" is not "batch K121".
    """
    return tuple(slot for judge in _JUDGES if (slot := judge(one, other)))


def differing(slots: Iterable[Slot]) -> Slot | None:
    """The first slot that sets two passages apart."""
    return next((slot for slot in slots if not slot.agrees), None)


def _act(one: Passage, other: Passage) -> Slot | None:
    a, b = one.appearance, other.appearance
    if a.act != b.act and not (a.act in _TELLING and b.act in _TELLING) and not _is_one_denial(one, other):
        told = all(each.act == "demand" or each.act in _TELLING for each in (a, b))
        return Slot("act" if told else "response", False, f"one is {_called(a.act)}, the other {_called(b.act)}")
    if a.act in RESPONSES and one.responder and other.responder and one.responder != other.responder:
        return Slot("response", False, "the answers of two parties")
    return None


def _is_one_denial(one: Passage, other: Passage) -> bool:
    """Whether one is a denial, and the other what the same party says is not so."""
    for denial, told in ((one, other), (other, one)):
        if denial.appearance.act == "denial" and told.appearance.act in _TELLING:
            return denial.responder == told.end and not negates(denial) and negates(told)
    return False


def _polarity(one: Passage, other: Passage) -> Slot | None:
    if _is_negated(one) == _is_negated(other) or (_stops(one) and _stops(other)):
        return None
    return Slot("polarity", False, "one affirms what the other negates")


def _is_negated(passage: Passage) -> bool:
    """Whether something is said not to be so: what is denied is told as it would be."""
    return passage.appearance.polarity == "negated" or (passage.appearance.act == "denial" and not negates(passage))


def _certainty(one: Passage, other: Passage) -> Slot | None:
    found = {one.appearance.certainty, other.appearance.certainty}
    if found == {"planned", "asserted"} and not (_is_negated(one) or _is_negated(other)) and overlap(one, other) >= SAME_DEED:
        planned = one if one.appearance.certainty == "planned" else other
        signs = [_quote(planned, sign) for sign in planned.appearance.signs if sign.of == "certainty"]
        return Slot("certainty", False, f"one is planned{f' ({signs[0]})' if signs else ''}, the other told as done")
    return None


def _quantity(one: Passage, other: Passage) -> Slot | None:
    pairs = [(a, b) for a in one.appearance.quantities for b in other.appearance.quantities if _is_comparable(a, b)]
    same = [pair for pair in pairs if _is_same_amount(*pair)]
    same += [(a, b) for a in one.appearance.quantities for b in other.appearance.quantities if _are_people(a, b)]
    return _weigh("quantity", one, other, pairs, same)


def _time(one: Passage, other: Passage) -> Slot | None:
    pairs = [(a, b) for a in _dated(one) for b in _dated(other)]
    same = [(a, b) for a, b in pairs if a.value.startswith(b.value) or b.value.startswith(a.value)]
    # "In March" means another year a year later: only years that stand in the words set two passages apart.
    told = [(a, b) for a, b in pairs if _tell_apart(_quote(one, a), _quote(other, b))]
    return _weigh("time", one, other, told, same)


def _tell_apart(one: str, other: str) -> bool:
    """Whether two times in words can be told apart whenever they were printed: both with a year, or with two months."""
    if _YEAR.search(one) and _YEAR.search(other):
        return True
    months = _months(one), _months(other)
    return all(months) and months[0].isdisjoint(months[1])


def _months(words: str) -> frozenset[int]:
    return frozenset(MONTHS[word] for word in map(str.casefold, _WORD.findall(words)) if word in MONTHS)


def _weigh(
    name: Literal["quantity", "time"],
    one: Passage,
    other: Passage,
    pairs: Sequence[tuple[_Figure, _Figure]],
    same: Sequence[tuple[_Figure, _Figure]],
) -> Slot | None:
    """Whether two passages have a figure in common, or each one that the other lacks."""
    settled = {a.span for a, _ in same}, {b.span for _, b in same}
    for a, b in pairs:
        if a.span not in settled[0] and b.span not in settled[1]:
            return Slot(name, False, f"{_quote(one, a)} against {_quote(other, b)}")
    if not same:
        return None
    best = next((pair for pair in same if all(map(_is_telling, pair))), same[0])
    return Slot(name, True, f"the same {name} ({_quote(one, best[0])})", all(map(_is_telling, best)))


def _agent(one: Passage, other: Passage) -> Slot | None:
    if one.voice and other.voice and one.voice != other.voice and held_in(one, other) < QUOTED:
        return Slot("agent", False, "two speakers, each of themselves")
    for name, rival in product(one.called, other.called):
        if _are_namesakes(name, rival) and _are_apart(name[:-1], rival[:-1], one, other):
            return Slot("agent", False, f"{' '.join(name)} against {' '.join(rival)}")
    leads = one.subject, other.subject
    if not all(leads) or not _are_apart(*leads, one, other):
        return None
    if _is_acronym(leads[0], other.text) or _is_acronym(leads[1], one.text):
        return None
    return Slot("agent", False, f"{leads[0][0]} against {leads[1][0]}")


def _are_apart(name: Sequence[str], rival: Sequence[str], one: Passage, other: Passage) -> bool:
    """Whether each of two passages has a name that the other does not have, in another spelling either."""
    if shared(name, other.names) or shared(rival, one.names):
        return False
    return not any(is_respelt_word(a, b) for a, b in (*product(name, other.names), *product(rival, one.names)))


def _are_namesakes(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names are of two things of one kind: "Arvon Bank" and "Belmar Bank"."""
    return one[-1] == other[-1] and one[-1] in COMMON and len(one) > 1 and len(other) > 1


def _name(one: Passage, other: Passage) -> Slot | None:
    if are_of_other_codes(one.text, other.text):
        first, second = (_CODE.findall(passage.text)[0] for passage in (one, other))
        return Slot("name", False, f"{first} against {second}")
    fewer, more = sorted((one.names, other.names), key=len)
    both = shared(fewer, more)
    if not both or len(both) < MOST_NAMES * len(fewer):
        return None
    return Slot("name", True, "the same name" + ("s" if len(both) > 1 else ""))


_JUDGES = (_act, _polarity, _certainty, _quantity, _time, _agent, _name)


def are_of_other_codes(one: str, other: str) -> bool:
    """Whether each text names a batch, a model or the like by letters and figures, and they have none in common."""
    codes = [set(_CODE.findall(text)) for text in (one, other)]
    return all(codes) and codes[0].isdisjoint(codes[1])


def have_one_code(one: str, other: str) -> bool:
    """Whether two texts name the same batch, model or the like by letters and figures."""
    return not set(_CODE.findall(one)).isdisjoint(_CODE.findall(other))


def _is_telling(figure: Quantity | Moment) -> bool:
    """Whether a figure is precise: a measured amount, a number of several digits, a time with its month."""
    if isinstance(figure, Moment):
        return len(figure.value) >= len("2024-01")
    return figure.dimension is not None or len(f"{figure.value:g}".strip("0.")) > 1


def negates(passage: Passage) -> bool:
    """Whether a passage says of anything in it that it is not so."""
    return any(word in NEGATIONS or word.endswith("n't") for word in passage.words)


def _stops(passage: Passage) -> bool:
    return negates(passage) or not _STOPPING.isdisjoint(passage.words)


def _called(act: Act) -> str:
    return act.replace("_", " ")


def _quote(passage: Passage, found: Quantity | Moment | Sign) -> str:
    start = found.span.start - passage.span.start
    text = passage.text[start : start + found.span.end - found.span.start].strip() if start >= 0 else ""
    return text or ("" if isinstance(found, Sign) else figure_value(found))


def figure_value(figure: Quantity | Moment) -> str:
    """A figure that does not stand in the passage itself."""
    return figure.value if isinstance(figure, Moment) else f"{figure.value:g}"


def _is_comparable(a: Quantity, b: Quantity) -> bool:
    """Whether two amounts are of one dimension, or counts of one thing; a count of nothing named compares with no other."""
    if a.dimension or b.dimension:
        return a.dimension == b.dimension and (a.si is not None) == (b.si is not None) and (a.si is not None or a.unit == b.unit)
    return bool(a.of and b.of and _head(a.of) == _head(b.of))


def _are_people(a: Quantity, b: Quantity) -> bool:
    """Whether two counts are of one number, one of people, the other of those that the other report says more of."""
    if not (a.of and b.of) or a.dimension or b.dimension or a.value != b.value:
        return False
    heads = {a.of.casefold().split()[-1], b.of.casefold().split()[-1]}
    return len(heads) == 2 and not heads.isdisjoint(_ANYBODY) and any(_head(head) in _SOMEBODY for head in heads - _ANYBODY)


def _head(of: str) -> str:
    """The last word of what is counted, without the s of a plural."""
    last = of.casefold().split()[-1:]
    return last[0].removesuffix("s") if last else ""


def _is_same_amount(a: Quantity, b: Quantity) -> bool:
    spans = [_span_of(each) for each in (a, b)]
    tolerance = ABOUT_THE_SAME if a.approximate or b.approximate else SAME_AMOUNT
    if a.dimension is None and b.dimension is None and not (a.approximate or b.approximate):
        tolerance = 0.0
    slack = tolerance * max(abs(value) for span in spans for value in span)
    return spans[0][0] <= spans[1][1] + slack and spans[1][0] <= spans[0][1] + slack


def _span_of(quantity: Quantity) -> tuple[float, float]:
    """From where to where an amount goes, in SI units where it has them."""
    scale = quantity.si / quantity.value if quantity.si is not None and quantity.value else 1.0
    low = quantity.si if quantity.si is not None else quantity.value
    high = low if quantity.value_to is None else quantity.value_to * scale
    return min(low, high), max(low, high)


def _dated(passage: Passage) -> list[Moment]:
    quoted = ((moment, _quote(passage, moment)) for moment in passage.appearance.times)
    return [moment for moment, words in quoted if _DIGIT.search(words) or _months(words)]


def _is_acronym(leading: Sequence[str], text: str) -> bool:
    return any(len(name) > 1 and name in initials(text) for name in leading)
