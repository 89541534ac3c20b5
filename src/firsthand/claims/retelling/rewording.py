"""Rewording: a word or two that a retelling put in the place of others."""

from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.differing import Turn
from firsthand.claims.retelling.findings import Asks, Finding, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, content, quote
from firsthand.claims.retelling.wordlists import NEGATING, OPENING
from firsthand.knowledge.retelling import BOUNDS, CARRYING, SEATS, TITLES
from firsthand.model import Span

# A rewrite differs everywhere, and saying so of each word would drown what matters: only sentences that stand almost as they were, with
# at most so many words put in the place of others, in at most so many places.
MOST_WORDS = 3
MOST_PLACES = 3


def find(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """Yield words that stand in the place of others in a sentence that is otherwise the same; all of it is minor.

    Spelling, grammar, short forms, words of one family and words that only name who carries the news are nothing.
    """
    if pairing.kind != "near":
        return
    old_stems, new_stems = Stems(pairing.old_all()), Stems(pairing.new_all())
    changed = [turn for turn in turns if _says_something(turn) and not _is_moved(turn, old_stems, new_stems)]
    if not changed or len([turn for turn in turns if content(turn.old) and content(turn.new)]) > MOST_PLACES:
        return
    for turn in changed:
        if turn.is_held and max(len(content(turn.old)), len(content(turn.new))) <= MOST_WORDS:
            before, after = {t.key for t in content(turn.old)}, {t.key for t in content(turn.new)}
            yield Finding(
                kind="wording",
                severity="minor",
                before=pairing.old_span,
                after=pairing.new_span,
                marks=(
                    Span(pairing.parent.page.id, turn.old[0].start, turn.old[-1].end),
                    Span(pairing.child.page.id, turn.new[0].start, turn.new[-1].end),
                ),
                says=f"“{quote(turn.old)}” became “{quote(turn.new)}”",
                reads=reading(_has(before), _has(after)),
            )


def _has(keys: set[str]) -> Asks:
    return lambda account, numbers: keys <= {term.key for term in account.all_terms(numbers)}


def _is_moved(turn: Turn, old: Stems, new: Stems) -> bool:
    """Whether words of one side stand elsewhere on the other."""
    return any(term in new for term in content(turn.old)) or any(term in old for term in content(turn.new))


def _says_something(turn: Turn) -> bool:
    old, new = content(turn.old), content(turn.new)
    if not old or not new:
        return False
    if all(term.key in CARRYING for term in old) or all(term.key in CARRYING for term in new):
        return False
    if any(term.is_number for term in (*old, *new)) or BOUNDS.get(quote(turn.old).lower(), "-") == BOUNDS.get(
        quote(turn.new).lower()
    ):
        return False
    if any(len(words.among(old)) == len(old) and words.among(turn.new) for words in (OPENING, NEGATING)):
        return False
    for some, others in ((old, new), (new, old)):
        if any(term.is_proper for term in some) and any(term.key in TITLES for term in others):
            return False
    if any(term.is_proper and (term.key in SEATS or term.key in SEATS.values()) for term in (*old, *new)):
        return False
    if "".join(t.key for t in turn.old) == "".join(t.key for t in turn.new):
        return False
    stems_old, stems_new = Stems(old), Stems(new)
    return not (stems_old.share(new) == 1.0 or stems_new.share(old) == 1.0)
