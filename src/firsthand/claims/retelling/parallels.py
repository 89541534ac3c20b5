"""Parallels: sentences of one pattern that speak of different things."""

from collections.abc import Sequence
from itertools import pairwise

from firsthand.claims.proper import is_same_name
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Term

# A name is another spelling of one that shares so much of its letters (Indel similarity); then nothing else is spoken of.
SPELT_OTHERWISE = 0.6
# So many names and numbers in the place of others make it another statement, not a retelling: one is a slip or a falsification, and two
# at once, one of them a name, are what another town's mayor says of another sum.
REPLACED = 2


def is_parallel(pairing: Pairing) -> bool:
    """Whether a sentence nearly word for word like its counterpart is not a retelling of it.

    "The mayor of Lund said the works owed 300 crowns" and "The mayor of Vik said the works owed 6,608 crowns" share all but what they
    say. Nobody altered anything. Only sentences matched as nearly the same are asked: in others nothing stands in another's place.
    """
    if pairing.kind != "near":
        return False
    gone, fresh = _lacking(pairing.old, pairing.new), _lacking(pairing.new, pairing.old)
    old, new = ([term.key for term in side if term.is_proper and not term.is_number] for side in (gone, fresh))
    if not old or not new or any(_is_one_name(a, b) for a in old for b in new):
        return False
    named = min(_runs(gone), _runs(fresh))
    counted = min(sum(term.is_number for term in gone), sum(term.is_number for term in fresh))
    return named + counted >= REPLACED


def _lacking(some: Sequence[Term], others: Sequence[Term]) -> list[Term]:
    """The terms that the other passage has not."""
    known = {term.key for term in others}
    return [term for term in some if term.key not in known]


def _runs(terms: Sequence[Term]) -> int:
    """How many names there are: words of a name stand side by side."""
    names = [term for term in terms if term.is_proper and not term.is_number]
    return sum(before is None or term.start - before.end > 1 for before, term in pairwise([None, *names]) if term is not None)


def _is_one_name(one: str, other: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return is_same_name(one, other) or ratio(one, other) / 100 >= SPELT_OTHERWISE
