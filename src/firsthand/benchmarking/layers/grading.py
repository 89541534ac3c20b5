"""Score what is done by saying it, how surely, and whether it is negated."""

from collections import Counter
from typing import Literal

from firsthand.benchmarking.layers.attributing import gold_of, said_of
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.tally import Layer, Tally

Grade = Literal["act", "certainty", "polarity"]
DEFAULTS: dict[Grade, str] = {"act": "assertion", "certainty": "asserted", "polarity": "affirmed"}


def acts(matching: Matching) -> Layer:
    """Appearances that do something other than assert: deny, decline, demand, correct …"""
    return _score("acts", "act", matching)


def certainty(matching: Matching) -> Layer:
    """Appearances that are not plainly asserted: hedged, conditional, capability, planned, reported."""
    return _score("certainty", "certainty", matching)


def polarity(matching: Matching) -> Layer:
    """Appearances that are negated."""
    return _score("polarity", "polarity", matching)


def _score(name: str, of: Grade, matching: Matching) -> Layer:
    """The default is most frequent and is not rewarded.

    To say something else is wrong where gold says otherwise, and of attributed appearances that gold does not have. Precision is corrected
    for chance, the share of the appearances found that have the most frequent other grade: to say it of all is worth nothing.
    """
    tally = Tally(name, matching.texts)
    grades = Counter(
        getattr(ours, of) for number, ours in enumerate(matching.appearances) if number in matching.found and not ours.optional
    )
    for number, ours in enumerate(matching.appearances):
        wanted = getattr(ours, of)
        if ours.optional or wanted == DEFAULTS[of]:
            continue
        said = said_of(matching, number)
        given = getattr(said, of) if said else ""
        if given == wanted:
            tally.hit()
        else:
            tally.miss(ours.place, wanted, given)
    for number, theirs in enumerate(matching.said.appearances):
        given = getattr(theirs, of)
        if given == DEFAULTS[of]:
            continue
        gold = gold_of(matching, number)
        wrong = bool(theirs.cue) if gold is None else not gold.optional and getattr(gold, of) != given
        if wrong:
            tally.wrong(theirs.place, given, getattr(gold, of) if gold else "")
    most = max((count for grade, count in grades.items() if grade != DEFAULTS[of]), default=0)
    return tally.layer(most / grades.total() if grades else 0.0)
