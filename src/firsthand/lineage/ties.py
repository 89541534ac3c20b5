"""Ties: whether two reports share so much that one has it from the other, or both from a third."""

from firsthand.lineage.story import Shared

# The share of one report's unquoted words, word for word in the other, from which the two are tied. Of independent reports of one event
# (event sets) 99 in 100 share less; of copies and light revisions (derivation sets) 9 in 10 share more.
TAKEN = 0.1
# So many words at least: below, the share of a short report rests on a phrase or two.
LEAST_WORDS = 15
# A heavy revision keeps few words: then most of its content must be found, and some wording with it.
REWORDED_TAKEN = 0.05
REWORDED_COVERED = 0.5
# Share of one report's words in sentences that translate sentences of the other.
TRANSLATED = 0.5


def tie(shared: Shared | None) -> float:
    """How sure it is that two reports are tied by words or content: 0 (not compared, or not shown) or a confidence from 0.55 to 0.99.

    Looks at the larger of the two shares: a summary holds little of its parent, an excerpt in a long report is little of its child.
    """
    if shared is None:
        return 0.0
    if shared.foreign:
        found = max(shared.covered, shared.kept)
        return _scale(found, TRANSLATED, 0.9) if found >= TRANSLATED else 0.0
    taken = max(shared.taken, shared.kept_taken)
    if max(shared.taken * shared.child_size, shared.kept_taken * shared.parent_size) < LEAST_WORDS:
        return 0.0
    if taken >= TAKEN:
        return _scale(taken, TAKEN, 0.5)
    if taken >= REWORDED_TAKEN and max(shared.covered, shared.kept) >= REWORDED_COVERED:
        return 0.55
    return 0.0


def _scale(value: float, least: float, full: float) -> float:
    """Confidence 0.6 at `least`, rising to 0.99 at `full` and beyond."""
    return round(min(0.99, 0.6 + 0.39 * (value - least) / (full - least)), 3)
