"""Quotes: what stands between quotation marks, where a retelling alters it, or puts marks on or takes them off."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.differing import Turn, turns
from firsthand.claims.retelling.findings import Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, Term, content, quote
from firsthand.knowledge.retelling import CARRYING
from firsthand.model import Span
from firsthand.text.words import words

# Fewer words in marks are a term or a title, not somebody's words.
LEAST = 4
LEAST_PART = 4
# So much of what the child quotes must stand in the parent's quotation, in any form, before the one is held to be the other.
ALIKE = 0.3
# Marks that text.quotations takes for apostrophes.
_SINGLE = frozenset("'‘’‚‹›`´")
# What shows that a quotation was cut or added to.
_ELLIPSIS = ("…", "...", "[")


def find(pairing: Pairing) -> Iterator[Finding]:
    """Yield what the child did to quotations.

    Words altered inside the marks are material, where only grammar and glue differ minor. What is cut, at the ends or where dots show
    it, or quoted besides, at the ends, is not altered; spelling, contractions, figures for words and insertions in square brackets are
    nothing. Marks put around words that the parent has without marks, or taken off, are minor; a report that quotes another outlet's own
    words may do so.
    """
    quoted = _runs(pairing.new, quoted=True)
    old = [term for term in pairing.parent.all_terms(_together(pairing)) if term.quoted]
    for run in quoted:
        if any(_holds(other, run) for other in (*pairing.parent.quotations, old)):
            continue
        if any(len(part) >= LEAST_PART and _holds(run, part) for part in pairing.parent.quotations):
            # The parent quotes a part of it, as it is.
            continue
        if len(old) >= LEAST and _is_that(old, run) and not _are_two_speakers(pairing):
            yield from _altered(pairing, old, run)
        elif (
            _holds(pairing.old_all(), run)
            and len(run) < len(pairing.new)
            and _is_opened(pairing, run)
            and not _is_outlets(pairing, run)
        ):
            says = "quotation marks were put around words that the parent has without them"
            yield _differ(pairing, "minor", [], run, says)
    if pairing.kind in ("verbatim", "near"):
        yield from _bared(pairing)


def _altered(pairing: Pairing, old: Sequence[Term], run: Sequence[Term]) -> Iterator[Finding]:
    text = pairing.child.page.text
    changed = [turn for turn in turns(old, run) if not (_is_cut(turn, old) or _is_longer(turn, run) or _is_marked(text, turn))]
    if not changed:
        return
    before, after = [t for turn in changed for t in turn.old], [t for turn in changed for t in turn.new]
    if not content(before) and not content(after):
        severity: Severity = "minor"
    elif all(_is_same_family(turn) for turn in changed):
        severity = "minor"
    else:
        severity = "material"
    yield _differ(pairing, severity, before, after, f"words inside the quotation marks were altered: {_first(changed)}")


def _is_cut(turn: Turn, old: Sequence[Term]) -> bool:
    """Whether words were only left off at either end."""
    return not turn.new and (turn.old[0] is old[0] or turn.old[-1] is old[-1])


def _is_longer(turn: Turn, run: Sequence[Term]) -> bool:
    """Whether the child only quotes more words at either end, which it may have from where the parent has its own."""
    return not turn.old and (turn.new[0] is run[0] or turn.new[-1] is run[-1])


def _is_marked(text: str, turn: Turn) -> bool:
    """Whether dots or square brackets in the child show that something was cut or put in."""
    if not turn.new:
        return False
    around = text[max(0, turn.new[0].start - 2) : turn.new[-1].end + 2]
    return any(mark in around for mark in _ELLIPSIS)


def _is_same_family(turn: Turn) -> bool:
    return bool(turn.old) and bool(turn.new) and Stems(turn.old).share(turn.new) == 1.0


def _first(changed: Sequence[Turn]) -> str:
    telling = max(changed, key=lambda turn: (bool(turn.old and turn.new), len(content(turn.old)) + len(content(turn.new))))
    if not telling.new:
        return f"“{quote(telling.old)}” is left out"
    return f"“{quote(telling.old)}” became “{quote(telling.new)}”" if telling.old else f"“{quote(telling.new)}” was put in"


def _bared(pairing: Pairing) -> Iterator[Finding]:
    """Words that the parent has in marks and the child word for word without."""
    bare = _runs(pairing.new, quoted=False)
    for run in _runs(pairing.old, quoted=True):
        if any(_holds(other, run) for other in bare) and not _is_marked_off(pairing, run):
            yield _differ(pairing, "minor", run, [], "quotation marks were taken off")


def _is_marked_off(pairing: Pairing, run: Sequence[Term]) -> bool:
    """Whether the child has marks of another sort there, such as single ones."""
    keys, wanted = [term.key for term in pairing.new], [term.key for term in run]
    at = next(at for at in range(len(keys)) if keys[at : at + len(wanted)] == wanted)
    first, last = pairing.new[at], pairing.new[at + len(wanted) - 1]
    text = pairing.child.page.text
    return bool(_SINGLE & set(text[max(0, first.start - 1) : first.start] + text[last.end : last.end + 2]))


def _runs(terms: Sequence[Term], *, quoted: bool) -> list[list[Term]]:
    """Stretches of words all inside, or all outside, quotation marks, of LEAST words and more."""
    found = [list(run) for inside, run in groupby(terms, key=lambda term: term.quoted) if inside is quoted]
    return [run for run in found if len(run) >= LEAST]


def _holds(terms: Sequence[Term], run: Sequence[Term]) -> bool:
    """Whether `run` stands word for word in `terms`."""
    keys, wanted = [term.key for term in terms], [term.key for term in run]
    return any(keys[at : at + len(wanted)] == wanted for at in range(len(keys) - len(wanted) + 1))


def _is_that(old: Sequence[Term], run: Sequence[Term]) -> bool:
    """Whether the child's quotation is the parent's, in other words or not."""
    said = content(run)
    return bool(said) and Stems(old).share(said) >= ALIKE


def _is_opened(pairing: Pairing, run: Sequence[Term]) -> bool:
    """Whether an opening mark stands right before a run, or its sentence begins with it; straight marks nested in others turn about."""
    return run[0] is pairing.new[0] or not pairing.child.page.text[run[0].start - 1].isspace()


def _are_two_speakers(pairing: Pairing) -> bool:
    """Whether both passages name who speaks, by names that have nothing in common: then they are two quotations."""
    sides = []
    for account, numbers in ((pairing.parent, pairing.befores), (pairing.child, pairing.afters)):
        spans = [a.speaker for a in account.said(numbers) if a.speaker]
        sides.append([term for term in account.terms_at(spans) if term.is_proper])
    stems = Stems(sides[0])
    return bool(sides[0]) and bool(sides[1]) and not any(term in stems for term in sides[1])


def _is_outlets(pairing: Pairing, run: Sequence[Term]) -> bool:
    """Whether the quotation is given as an outlet's own words ("…," the newspaper writes)."""
    account: Account = pairing.child
    for appearance in account.said(pairing.after):
        if appearance.span.start <= run[0].start < appearance.span.end and appearance.speech in ("direct", "mixed"):
            source = account.sources.get(appearance.chain[-1])
            if source is not None and source.kind == "outlet":
                return True
    outside = content([term for term in pairing.new if not term.quoted])
    return bool(outside) and all(term.key in CARRYING for term in outside)


def _differ(pairing: Pairing, severity: Severity, old: Sequence[Term], new: Sequence[Term], says: str) -> Finding:
    before, after = {t.key for t in content(old)}, {t.key for t in content(new)}
    return Finding(
        kind="quotation",
        severity=severity,
        before=_hull(pairing, old),
        after=pairing.new_span,
        marks=(*_joined(pairing.parent, old), *_joined(pairing.child, new)),
        says=says,
        reads=reading(lambda a, n: _reads(a, n, before, after), lambda a, n: _reads(a, n, after, before)),
    )


def _reads(account: Account, numbers: Sequence[int], these: set[str], those: set[str]) -> bool:
    """Whether a report has all of these words there, and not all of those."""
    keys = {term.key for term in account.all_terms(account.around(numbers))}
    return bool(these) and these <= keys and not those <= keys


def _together(pairing: Pairing) -> list[int]:
    """The sentences of the parent that hold something of the child's and stand side by side with its counterpart."""
    found = [pairing.before]
    for step in (-1, 1):
        number = pairing.before + step
        while number in pairing.befores:
            found.append(number)
            number += step
    return sorted(found)


def _hull(pairing: Pairing, old: Sequence[Term]) -> Span:
    """The parent's sentence with those beside it that words were altered in."""
    places = [
        place for term in old if (place := pairing.parent.place(Span(pairing.parent.page.id, term.start, term.end))) is not None
    ]
    first, last = min([*places, pairing.before]), max([*places, pairing.before])
    return Span(pairing.parent.page.id, pairing.parent.sentences[first].span.start, pairing.parent.sentences[last].span.end)


def _joined(account: Account, terms: Sequence[Term]) -> Iterator[Span]:
    """Terms as spans, those between which no other word stands as one."""
    at = 0
    for number, term in enumerate(terms):
        following = terms[number + 1] if number + 1 < len(terms) else None
        if following is None or words(account.page.text[term.end : following.start]):
            yield Span(account.page.id, terms[at].start, term.end)
            at = number + 1
