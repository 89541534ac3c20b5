"""Extent: how much of something is meant, where a retelling takes more or all of it."""

from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.differing import Turn
from firsthand.claims.retelling.findings import Asks, Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, Term, content, quote
from firsthand.knowledge.retelling import PART, WHOLE
from firsthand.model import Span

# What a word of extent is said of stands among so many words after it.
REACH = 4
# Limits that a claim stands or falls with; "some" and "several" before a plural say little.
_STRICT = frozenset(
    "only mostly mainly largely partly partially limited primarily predominantly chiefly half minority part parts most".split()
)
# Where the parent has one of these, "entire" says nothing more.
_AS_GOOD = frozenset(["complete", "full", "each"])
# "Any" goes with negation, "in all" and "a total of" count, "any more" is time.
_LOOSE = frozenset(["any", "total", "totally", "always"])
_IDIOMS = frozenset("in at after above not of by but".split())


def find(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """Yield words of extent that came in or fell off.

    "Some" that became "all" is material; "all" where the parent has no such word is minor. A limit that fell off is material where it is
    a strict one ("only", "mostly", "part of") and the rest of its sentence stands almost as it was; else it is nothing.
    """
    old, new = pairing.old_all(), pairing.new_all()
    if not any(term.key in WHOLE or term.key in _AS_GOOD for term in old):
        yield from _widened(pairing, old)
    if pairing.kind == "near" and not any(term.key in PART for term in new):
        yield from _freed(pairing, turns, new)


def _widened(pairing: Pairing, old: Sequence[Term]) -> Iterator[Finding]:
    stems = Stems(old)
    for number, term in enumerate(pairing.new):
        following = pairing.new[number + 1 : number + 1 + REACH]
        if term.key not in WHOLE - _LOOSE or term.quoted or _is_idiom(pairing.new, number):
            continue
        heads = content(following)
        if not any(head in stems for head in heads):
            continue
        limits = [
            other for other in pairing.old if other.key in PART and any(h in Stems(_after(pairing.old, other)) for h in heads)
        ]
        says = f"“{quote(limits)}” became “{term.text}”" if limits else f"“{term.text}” came in"
        yield _differ(pairing, limits, [term], "material" if limits else "minor", f"more is claimed: {says}")
        return


def _is_idiom(terms: Sequence[Term], number: int) -> bool:
    beside = {terms[n].key for n in (number - 1, number + 1) if 0 <= n < len(terms)}
    return bool(terms[number - 1].key in _IDIOMS if number else False) or bool(beside & {"but"})


def _after(terms: Sequence[Term], term: Term) -> list[Term]:
    at = next(number for number, other in enumerate(terms) if other is term)
    return list(terms[at + 1 : at + 1 + REACH])


def _freed(pairing: Pairing, turns: Sequence[Turn], new: Sequence[Term]) -> Iterator[Finding]:
    stems = Stems(new)
    for turn in turns:
        gone = [term for term in turn.old if term.key in _STRICT and not term.quoted]
        if not gone or turn.left < 1 or turn.right < 1 or len(content(turn.old)) > 2 or any(t.is_number for t in turn.new):
            continue
        heads = content(_after(pairing.old, gone[-1]))
        if len([head for head in heads if head in stems]) >= 1:
            yield _differ(pairing, gone, [], "material", f"a limit is left out: “{quote(gone)}”")
            return


def _differ(pairing: Pairing, old: Sequence[Term], new: Sequence[Term], severity: Severity, says: str) -> Finding:
    words = PART if old else WHOLE
    lost = not new
    holds, lacks = _holds(words if lost else WHOLE), _lacks(words if lost else WHOLE)
    return Finding(
        kind="scope",
        severity=severity,
        before=pairing.old_span,
        after=pairing.new_span,
        marks=(
            *(Span(pairing.parent.page.id, term.start, term.end) for term in old),
            *(Span(pairing.child.page.id, term.start, term.end) for term in new),
        ),
        says=says,
        reads=reading(holds, lacks) if lost else reading(lacks, holds),
    )


def _holds(words: frozenset[str]) -> Asks:
    return lambda account, numbers: any(term.key in words for term in account.all_terms(numbers))


def _lacks(words: frozenset[str]) -> Asks:
    return lambda account, numbers: not any(term.key in words for term in account.all_terms(numbers))
