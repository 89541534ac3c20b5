"""Assurance: doubt, condition, ability, plan and negation that a retelling drops or puts in."""

from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Asks, Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, Term, akin, content, quote, span
from firsthand.claims.retelling.wordlists import NEGATING, OPENING, Wordlist
from firsthand.knowledge.retelling import CARRYING
from firsthand.model import Appearance, ChangeKind, Sign, Span

# What a sign governs is looked for in so many words after it, and of those that say something so many and this share must stand in the
# other passage too: else it is not the same statement that is made without the sign.
REACH = 12
LEAST = 2
BEFORE = 6
SHARE = 0.5
# What follows on a condition is a whole clause, which other sentences of the same subject share more easily.
SHARE_OF_CONDITIONAL = 0.7
# By meaning alone two sentences are matched more loosely, so more must be there.
LEAST_BY_MEANING = 3
OVERLAP = 0.5

_OPEN = ("hedged", "conditional", "capability", "planned", "reported")
_CALLED = {
    "hedged": "a doubt",
    "conditional": "a condition",
    "capability": "a capability",
    "planned": "a plan",
    "reported": "hearsay",
}
_OPINING = frozenset("think believe feel guess suppose".split())
_AUXILIARIES = frozenset("is are was were be been being has have had do does did".split())
# Words that turn a doubt or an ability into an announcement; they leave a plan a plan.
_ANNOUNCING = frozenset(["will", "shall", "going", "would"])


def find_certainty(pairing: Pairing) -> Iterator[Finding]:
    """Yield what the child states outright and its parent left open (material), and the other way round (minor).

    The words that leave it open are those that the analysis of the parent's passage gives. What they govern must stand in the child, and
    nothing in the child's sentences may leave anything open in any way: a synonym that the lists do not know must not make an accusation.
    """
    if not pairing.is_analysed:
        return
    for appearance, sign in _signs(pairing.parent, pairing.before, "certainty"):
        if (
            appearance.certainty not in _OPEN
            or appearance.polarity == "negated"
            or _is_negated(pairing.parent, pairing.before, sign)
        ):
            continue
        open_here = _opening(_fresh(OPENING, pairing.new_all(), pairing.old_all()), appearance.certainty)
        if (
            not open_here
            and _is_stated(pairing, appearance)
            and _governs(pairing, pairing.parent, pairing.before, appearance, sign, pairing.new_all())
        ):
            phrase, here = _phrase(pairing, sign)
            if _is_infinitive(pairing, here) or (appearance.certainty == "planned" and not here):
                continue
            became = f"“{quote(phrase)}” became “{quote(here)}”" if here else f"“{quote(phrase)}” is left out"
            marks = (sign.span, *([span(pairing.child.page.id, here)] if here else []))
            yield _differ(
                pairing, "certainty", "material", marks, f"{_CALLED[appearance.certainty]} became a statement of fact: {became}"
            )
            return
    for appearance, sign in _signs(pairing.child, pairing.after, "certainty"):
        if appearance.certainty not in _OPEN or pairing.child.quote(sign.span).lower() in CARRYING | _ANNOUNCING:
            continue
        if not _fresh(OPENING, pairing.old_all(), pairing.new_all()) and _governs(
            pairing, pairing.child, pairing.after, appearance, sign, pairing.old_all()
        ):
            words = pairing.child.quote(sign.span)
            yield _differ(pairing, "certainty", "minor", (sign.span,), f"“{words}” came in: what was stated is left open")
            return


def find_polarity(pairing: Pairing) -> Iterator[Finding]:
    """Yield a negation that was lost or came in; both are material. The rules are those of certainty."""
    if not pairing.is_analysed:
        return
    for one, number, all_other, says in (
        (pairing.parent, pairing.before, pairing.new_all(), "“{}” is left out: what was negated is affirmed"),
        (pairing.child, pairing.after, pairing.old_all(), "“{}” came in: what was affirmed is negated"),
    ):
        for appearance, sign in _signs(one, number, "polarity"):
            own = pairing.old_all() if one is pairing.parent else pairing.new_all()
            if appearance.polarity != "negated" or _fresh(NEGATING, all_other, own):
                continue
            if _governs(pairing, one, number, appearance, sign, all_other, least=LEAST_BY_MEANING):
                yield _differ(pairing, "polarity", "material", (sign.span,), says.format(one.quote(sign.span)))
                return


def _phrase(pairing: Pairing, sign: Sign) -> tuple[list[Term], list[Term]]:
    """The words that leave it open with the first word that they govern, and that word as the child has it, with its auxiliaries."""
    following = [term for term in pairing.old if term.start >= sign.span.start]
    if not following:
        return [], []
    end = next((n for n, term in enumerate(following) if term.start >= sign.span.end and not term.is_small), len(following) - 1)
    phrase = following[: end + 1]
    for at, term in enumerate(pairing.new):
        if akin(term.stem, phrase[-1].stem):
            start = at
            while start > 0 and pairing.new[start - 1].key in _AUXILIARIES:
                start -= 1
            return phrase, list(pairing.new[start : at + 1])
    return phrase, []


def _is_infinitive(pairing: Pairing, terms: Sequence[Term]) -> bool:
    """Whether "to" stands before a verb: what somebody is "to do", or has a right "to do", is not yet done."""
    at = pairing.new.index(terms[0]) if terms else 0
    return at > 0 and pairing.new[at - 1].key == "to"


def _signs(account: Account, number: int, of: str) -> Iterator[tuple[Appearance, Sign]]:
    """The signs of one sort in a sentence, each with the appearance that it is a sign in."""
    sentence = account.sentences[number].span
    for appearance in account.said(number):
        for sign in appearance.signs:
            if sign.of == of and sentence.start <= sign.span.start < sentence.end:
                yield appearance, sign


def _is_kept(sign: Sign, terms: Sequence[Term], others: Sequence[Term]) -> bool:
    """Whether the other passage has the words of a sign as often."""
    keys = {term.key for term in terms if sign.span.start <= term.start < sign.span.end and not term.is_small} or {
        term.key for term in terms if sign.span.start <= term.start < sign.span.end
    }
    return all(sum(o.key == key for o in others) >= sum(t.key == key for t in terms) for key in keys)


def _is_elsewhere(account: Account, sign: Sign, terms: Sequence[Term]) -> bool:
    """Whether the other report has the words of a sign before the same word in any of its sentences."""
    said = [term for term in terms if sign.span.start <= term.start < sign.span.end]
    following = _next(terms, said[-1]) if said else None
    return following is not None and said[-1].key in account.followed and following in account.followed[said[-1].key]


def _fresh(words: Wordlist, terms: Sequence[Term], others: Sequence[Term]) -> list[Term]:
    """The words of a list in one passage that are not those of the other: the same word before the same one that says something."""
    theirs = [(term.key, _next(others, term)) for term in words.among(others)]
    return [
        term
        for term in words.among(terms)
        if not any(key == term.key and _are_akin(after, _next(terms, term)) for key, after in theirs)
    ]


def _next(terms: Sequence[Term], term: Term) -> Term | None:
    """The first term after `term` that says something."""
    return next((other for other in terms if other.start > term.start and not other.is_small), None)


def _are_akin(one: Term | None, other: Term | None) -> bool:
    return one is other if one is None or other is None else akin(one.stem, other.stem)


def _opening(found: Sequence[Term], certainty: str) -> list[Term]:
    """Of the words that leave something open those that leave this open: that a thing will be done leaves a plan open, but no doubt."""
    return list(found) if certainty == "planned" else [term for term in found if term.key not in _ANNOUNCING]


def _is_negated(account: Account, number: int, sign: Sign) -> bool:
    """Whether a sign opens nothing: behind a negation ("nothing to suggest"), or where a speaker says "I think"."""
    before = [term for term in account.terms(number) if term.end <= sign.span.start]
    if before and before[-1].key in ("i", "we") and account.quote(sign.span).lower() in _OPINING:
        return True
    return bool(NEGATING.among([term for term in account.terms(number) if term.end <= sign.span.start][-BEFORE:]))


def _is_stated(pairing: Pairing, appearance: Appearance) -> bool:
    """Whether the child leaves nothing open in what it says there, as far as the analysis shows."""
    said = pairing.child.said(pairing.afters)
    announced = ("planned",) if appearance.certainty != "planned" else ()
    return bool(said) and all(a.certainty in ("asserted", *announced) for a in said)


def _governs(
    pairing: Pairing,
    account: Account,
    number: int,
    appearance: Appearance,
    sign: Sign,
    other: Sequence[Term],
    least: int = LEAST,
) -> bool:
    """Whether what a sign governs stands in the other passage too, and the sign itself does not."""
    sentence = account.terms(number)
    if _is_kept(sign, sentence, other) or _is_elsewhere(
        pairing.child if account is pairing.parent else pairing.parent, sign, sentence
    ):
        return False
    terms = [term for term in sentence if appearance.span.start <= term.start < appearance.span.end] or sentence
    after = content([term for term in terms if term.start >= sign.span.end][:REACH])
    if len(after) < LEAST:
        after += content([term for term in terms if term.end <= sign.span.start][-REACH:])
    if pairing.kind == "paraphrase" and pairing.overlap < OVERLAP:
        return False
    needed = max(least, LEAST_BY_MEANING) if pairing.kind == "paraphrase" else least
    stems = Stems(other)
    if sign.of == "polarity" and not _is_what_is_negated(pairing, sentence, sign, after, stems):
        return False
    found = [term for term in after if term in stems]
    share = SHARE_OF_CONDITIONAL if appearance.certainty == "conditional" else SHARE
    return len(found) >= needed and len(found) >= share * len(after)


def _is_what_is_negated(pairing: Pairing, sentence: Sequence[Term], sign: Sign, after: Sequence[Term], stems: Stems) -> bool:
    """Whether the other passage has what is negated: the first word that says something after the negation.

    Its form may be another ("find", "found"); where the two are near by their words, those beside it may stand for it.
    """
    if after and after[0] in stems:
        return True
    before = content([term for term in sentence if term.end <= sign.span.start])
    return pairing.kind == "near" and len(after) > 1 and bool(before) and before[-1] in stems and after[1] in stems


def _differ(pairing: Pairing, kind: ChangeKind, severity: Severity, marks: tuple[Span, ...], says: str) -> Finding:
    words = OPENING if kind == "certainty" else NEGATING
    lost = pairing.old_span.page == marks[0].page and pairing.old_span.start <= marks[0].start < pairing.old_span.end
    holds, lacks = _holds(words), _lacks(words)
    return Finding(
        kind=kind,
        severity=severity,
        before=pairing.old_span,
        after=pairing.new_span,
        marks=marks,
        says=says,
        reads=reading(holds, lacks) if lost else reading(lacks, holds),
    )


def _holds(words: Wordlist) -> Asks:
    return lambda account, numbers: bool(words.among(account.all_terms(numbers)))


def _lacks(words: Wordlist) -> Asks:
    return lambda account, numbers: not words.among(account.all_terms(numbers))
