"""Parties: names that a retelling puts in the place of others."""

from collections.abc import Iterator, Sequence
from typing import Literal

from firsthand.claims.proper import is_same_name
from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.differing import Turn
from firsthand.claims.retelling.findings import Asks, Finding, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, Term, content, quote
from firsthand.knowledge.retelling import PRIVATE, SEATS, TITLES
from firsthand.model import ChangeKind, Span

# Two spellings of one name keep so much of their letters: "Corvane" and "Korvan" .77, "Arktos" and "Arctos" .83. Two names of one letter
# pattern that mean different things ("Iran", "Iraq": .75) are set apart by their length.
SPELLING = 0.7
SHORT = 5
# More words than this in the place of others are another sentence, not another name.
LONGEST = 6
# A name among the first words of a statement is who did it.
LEADING = 3
# What is matched by meaning alone must share so much besides its names.
OVERLAP = 0.5


def find(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """Yield the names that stand in the place of other names, between words that are the same.

    A short form, an acronym, a country for its people, its capital or its government is no change; another spelling is `wording`. A name
    that both passages hold was moved, not replaced. In the words that name the source it is `attribution`; at the head of a statement it
    is `agent`: somebody else is said to have done it.
    """
    old_stems, new_stems = Stems(pairing.old_all(1)), Stems(pairing.new_all(1))
    for turn in turns:
        if not turn.is_held or max(len(turn.old), len(turn.new)) > LONGEST:
            continue
        old, new = ([term for term in side if _is_name(term)] for side in (turn.old, turn.new))
        if pairing.kind == "paraphrase" and (min(turn.left, turn.right) < 2 or pairing.overlap < OVERLAP):
            continue
        if not old or not new:
            continue
        respelt = _respelt(pairing, old, new)
        if respelt:
            yield from (_differ(pairing, [a], [b], "spelling") for a, b in respelt)
            continue
        fresh = [term for term in new if term not in old_stems]
        gone = [term for term in old if term not in new_stems]
        if not fresh or not gone or _is_short_form(pairing, old, new):
            continue
        if not (pairing.kind == "paraphrase" and all(term in pairing.parent.stems for term in fresh)):
            yield _differ(pairing, gone, fresh, _role(pairing, turn, gone, fresh))


def find_private(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """Yield private parties that became their country or town: "a company in Orsania built" against "Orsania built"."""
    new_stems = Stems(pairing.new_all(1))
    for turn in turns:
        private = [term for term in turn.old if term.key in PRIVATE]
        if not private or any(term in new_stems for term in private) or len(turn.old) > LONGEST or len(content(turn.new)) > 1:
            continue
        at = pairing.old.index(turn.old[-1])
        places = [term for term in (*turn.old, *pairing.old[at + 1 : at + 2]) if _is_name(term)]
        where = [term for term in pairing.new if any(is_same_name(term.key, place.key) for place in places) and _is_name(term)]
        if len(places) != 1 or not where or (turn.new and where[0] not in turn.new):
            continue
        phrase = [*turn.old, *(place for place in places if place not in turn.old)]
        yield Finding(
            kind="agent",
            severity="material",
            before=pairing.old_span,
            after=pairing.new_span,
            marks=(
                Span(pairing.parent.page.id, phrase[0].start, phrase[-1].end),
                Span(pairing.child.page.id, where[0].start, where[0].end),
            ),
            says=f"somebody else: “{quote(phrase)}” became “{where[0].text}”",
            reads=reading(_names(private), _lacks(private)),
        )


def _is_name(term: Term) -> bool:
    return term.is_proper and term.key not in TITLES and len(term.key) > 1


Role = Literal["spelling", "source", "agent", "name"]
_KINDS: dict[Role, tuple[ChangeKind, str]] = {
    "spelling": ("wording", "a name spelt otherwise"),
    "source": ("attribution", "another source"),
    "agent": ("agent", "somebody else"),
    "name": ("name", "another name"),
}


def _differ(pairing: Pairing, old: Sequence[Term], new: Sequence[Term], role: Role) -> Finding:
    kind, called = _KINDS[role]
    return Finding(
        kind=kind,
        severity="minor" if role == "spelling" else "material",
        before=pairing.old_span,
        after=pairing.new_span,
        marks=tuple(_spans(pairing, old, new)),
        says=f"{called}: “{quote(old)}” became “{quote(new)}”",
        reads=reading(_names(old), _names(new)),
    )


def _role(pairing: Pairing, turn: Turn, old: Sequence[Term], new: Sequence[Term]) -> Role:
    """What the names are to what is said: its source, who did it, or neither."""
    if all(
        any(a.speaker and a.speaker.start <= term.start < a.speaker.end for a in account.said(number))
        for account, number, terms in ((pairing.parent, pairing.before, old), (pairing.child, pairing.after, new))
        for term in terms
    ):
        return "source"
    return "agent" if _is_agent(pairing, turn) else "name"


def _spans(pairing: Pairing, old: Sequence[Term], new: Sequence[Term]) -> Iterator[Span]:
    for account, terms in ((pairing.parent, old), (pairing.child, new)):
        yield from (Span(account.page.id, term.start, term.end) for term in terms)


def _lacks(terms: Sequence[Term]) -> Asks:
    names = _names(terms)
    return lambda account, numbers: not names(account, numbers)


def _names(terms: Sequence[Term]) -> Asks:
    keys = {term.key for term in terms}
    return lambda account, numbers: keys <= {term.key for term in account.all_terms(numbers)}


def _is_short_form(pairing: Pairing, old: Sequence[Term], new: Sequence[Term]) -> bool:
    """Whether one is made of the other's first letters, or a known seat of government of it.

    Where only one of them is written in capitals alone, nobody can say that it is not short for the other.
    """
    if all(_is_code(term) for term in old) != all(_is_code(term) for term in new):
        return True
    for some, others, account in ((old, new, pairing.child), (new, old, pairing.parent)):
        stems = {term.stem for term in others} | {SEATS.get(term.key, term.key) for term in others}
        if any(term.stem in stems for term in some):
            return True
        if any(_is_acronym(term.text, account) for term in some if term.text.isupper() and len(term.text) > 1):
            return True
    return False


def _is_code(term: Term) -> bool:
    return term.text.isupper() and term.text.isalpha() and len(term.text) > 1


def _is_acronym(code: str, account: Account) -> bool:
    """Whether a run of names anywhere in the report has these first letters."""
    terms = account.all_terms(range(len(account.sentences)))
    return code in "".join(term.text[0] if term.text[0].isupper() else "" if term.is_small else "." for term in terms)


def _respelt(pairing: Pairing, old: Sequence[Term], new: Sequence[Term]) -> list[tuple[Term, Term]]:
    """The names that are other spellings of the names in their place. Model numbers have no spellings."""
    there, here = {t.key for t in pairing.old_all(1)}, {t.key for t in pairing.new_all(1)}
    gone, fresh = [t for t in old if t.key not in here], [t for t in new if t.key not in there]
    if len(gone) != len(fresh) or not all(_is_spelling(a, b) for a, b in zip(gone, fresh, strict=True)):
        return []
    return list(zip(gone, fresh, strict=True))


def _is_spelling(one: Term, other: Term) -> bool:
    from rapidfuzz.fuzz import ratio

    letters = one.key + other.key
    return (
        min(len(one.key), len(other.key)) >= SHORT
        and not any(c.isdigit() for c in letters)
        and not is_same_name(one.key, other.key)
        and ratio(one.key, other.key) / 100 >= SPELLING
    )


def _is_agent(pairing: Pairing, turn: Turn) -> bool:
    """Whether the names stand at the head of the sentence or of what is said in it, and the same words go on after them."""
    if turn.right < 2:
        return False
    contents = [[t for t in pairing.old if a.span.start <= t.start < a.span.end] for a in pairing.parent.said(pairing.before)]
    return any(turn.old[0] in statement[:LEADING] for statement in (pairing.old, *contents))
