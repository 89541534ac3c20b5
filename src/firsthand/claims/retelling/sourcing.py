"""Sourcing: sources that a retelling drops, replaces or describes otherwise."""

from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.differing import Turn
from firsthand.claims.retelling.findings import Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, Term, content, quote
from firsthand.knowledge.retelling import ALLIED, CARRYING, ROLES
from firsthand.model import Appearance, Source, Span
from firsthand.text.words import words

# So much of what a source says must stand in the child before we say that it stands there without the source,
SAID = 0.6
# and so much where nothing in the whole report names the source any more.
SAID_BY_NOBODY = 0.25
LEAST_SAID = 3
# (of a short statement, all of it).
LEAST_SAID_WHOLE = 2
# A source is looked for in the sentence and in so many before and after it: one that is named there still governs it.
REACH = 1
# What is done with words that a source is needed for. A demand or an answer is an act of whoever makes it.
_TELLING = ("assertion", "opinion", "plan", "not_stated", "denial", "unaware")


def find(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """Yield what became of the sources that the parent's sentence names.

    * Dropped: the child states in its own voice what a source said, and no name, role or description of the source stands in the sentence
      or beside it: material. That an outlet is still named as the carrier does not make up for it. Where the report names the source
      elsewhere, a sentence in other words is minor, and so are words without a source in the place of those that name it ("it was
      revealed that") beside a sentence that names it. A headline needs no source.
    * Another description: in the words that name the source, a source became an official, or their number is another: material. An
      official who became a mere source is minor.
    """
    yield from _described(pairing, turns)
    if not pairing.is_analysed:
        return
    for old in pairing.parent.said(pairing.before):
        source = _attributed(pairing.parent, old)
        if source is None or old.speaker is None or old.act not in _TELLING or not _stands_in(old.speaker, pairing.old_span):
            continue
        named = _naming(pairing.parent, source, old.speaker)
        nobody = not _is_known_in(source, named, pairing.child)
        new = _counterpart(pairing, old, SAID_BY_NOBODY if nobody else SAID)
        if new is not None and _attributed(pairing.child, new) is not None:
            yield from _replaced(pairing, old, new)
        if not named or new is None or _attributed(pairing.child, new) is not None:
            continue
        if not _names(pairing.child.all_terms(pairing.child.around(pairing.afters, REACH)), named):
            severity: Severity = "material" if nobody or pairing.kind == "near" else "minor"
            yield _dropped(pairing, source, old, named, severity, "" if nobody else "; it is named elsewhere in the report")
        elif not _names(pairing.new_all(), named) and any(_is_hidden(turn, old) for turn in turns):
            yield _dropped(pairing, source, old, named, "minor", "; it is named in a sentence beside this one")


def _replaced(pairing: Pairing, old: Appearance, new: Appearance) -> Iterator[Finding]:
    """A source of another class: what an engineer said is said by a minister."""
    was, now = _class(pairing.parent, pairing.before, old), _class(pairing.child, pairing.after, new)
    if was is None or now is None:
        return
    # What several sources say is laid to one of them by some retellings, and nothing is wrong with that.
    there = _classes(pairing.parent, pairing.befores)
    here = _classes(pairing.child, pairing.afters)
    if there & here or (there | here) <= ALLIED:
        return
    yield _describe(pairing, [was], [now])


def _classes(account: Account, numbers: Sequence[int]) -> set[str]:
    """The classes of all sources that some sentences name."""
    return {ROLES[term.key] for number in numbers for a in account.said(number) if (term := _class(account, number, a))}


def _class(account: Account, number: int, appearance: Appearance) -> Term | None:
    """The word that says what kind of source speaks: the first role among the words that name it, which have no name."""
    if appearance.speaker is None:
        return None
    terms = [term for term in account.terms(number) if _lies(term, [appearance.speaker])]
    if any(term.is_proper for term in terms):
        return None
    return next((term for term in terms if term.key in ROLES), None)


def _attributed(account: Account, appearance: Appearance) -> Source | None:
    """The last source of an appearance, where that is no outlet: whom somebody says it from."""
    source = account.sources.get(appearance.chain[-1])
    return source if source is not None and source.kind not in ("outlet", "own_observation") else None


def _counterpart(pairing: Pairing, old: Appearance, least: float) -> Appearance | None:
    """What the child says there, in its own voice or with a source: the appearance that holds most of what the parent's source said."""
    said = content(term for term in pairing.parent.terms(pairing.before) if old.span.start <= term.start < old.span.end)
    said = [term for term in said if not term.is_proper]
    best: tuple[float, Appearance] | None = None
    for new in pairing.child.said(pairing.afters):
        stems = Stems([t for n in pairing.afters for t in pairing.child.terms(n) if new.span.start <= t.start < new.span.end])
        share = stems.share(said)
        enough = share * len(said) >= LEAST_SAID or (share == 1.0 and len(said) >= LEAST_SAID_WHOLE)
        if share >= least and enough and (best is None or share > best[0]):
            best = (share, new)
    return best[1] if best else None


def _naming(account: Account, source: Source, speaker: Span) -> list[Term]:
    """The words by which a source could be known again: those of all its names in the report; none for a mere pronoun."""
    if not content(account.terms_at([speaker])):
        return []
    said = content(account.terms_at([speaker, *source.mentions]))
    carriers = {word for credit in account.report.credits for word in words(credit.outlet.name)}
    return [term for term in said if (term.key not in CARRYING or term.key in ROLES) and term.key not in carriers]


def _names(terms: Sequence[Term], named: Sequence[Term]) -> bool:
    """Whether any of `terms` is of the words that name a source, or says the role that it has in another word."""
    stems, roles = Stems(terms), {ROLES[term.key] for term in terms if term.key in ROLES}
    return any(term in stems or ROLES.get(term.key) in roles for term in named)


def _is_known_in(source: Source, named: Sequence[Term], child: Account) -> bool:
    """Whether the child names a source anywhere so that it is known again: by a name, or, where it has none, by its role."""
    if proper := [term for term in named if term.is_proper]:
        return any(term in child.name_stems for term in proper)
    wanted = {ROLES[word] for word in words(source.name) if word in ROLES} or {ROLES[t.key] for t in named if t.key in ROLES}
    return not wanted or bool(wanted & child.roles)


def _is_hidden(turn: Turn, old: Appearance) -> bool:
    """Whether words that name nobody stand in the place of the source and its cue."""
    if old.speaker is None or not turn.new or not turn.is_held:
        return False
    covers = bool(turn.old) and turn.old[0].start <= old.speaker.start and old.speaker.end <= turn.old[-1].end
    return covers and not any(term.is_proper or term.key in ROLES for term in turn.new)


def _dropped(pairing: Pairing, source: Source, old: Appearance, named: Sequence[Term], severity: Severity, more: str) -> Finding:
    where = _own(source, old)
    marks = [span for span in (where, old.cue) if span and _stands_in(span, pairing.old_span)]
    speaker = pairing.parent.quote(where) if where else ""
    return Finding(
        kind="attribution",
        severity=severity,
        before=pairing.old_span,
        after=pairing.new_span,
        marks=tuple(sorted(marks)),
        says=f"the source is left out: “{speaker}”{more}",
        reads=reading(lambda a, n: _mentions(a, n, named), lambda a, n: not _mentions(a, n, named)),
    )


def _own(source: Source, old: Appearance) -> Span | None:
    """The words for this source among those beside the cue, which may name several."""
    beside = old.speaker
    if beside is None:
        return None
    inside = [m for m in source.mentions if m.page == beside.page and beside.start <= m.start and m.end <= beside.end]
    return min(inside, key=lambda m: (m.start, -m.end), default=beside)


def _mentions(account: Account, numbers: Sequence[int], named: Sequence[Term]) -> bool:
    return _names(account.all_terms(account.around(numbers, REACH)), named)


def _described(pairing: Pairing, turns: Sequence[Turn]) -> Iterator[Finding]:
    """The words that name the source, where a name, a role or a number in them is another."""
    there = [a.speaker for a in pairing.parent.said(pairing.before) if a.speaker]
    here = [a.speaker for a in pairing.child.said(pairing.after) if a.speaker]
    for turn in turns:
        if not turn.is_held:
            continue
        old, new = [term for term in turn.old if _lies(term, there)], [term for term in turn.new if _lies(term, here)]
        marked = _roles(old, new) or _numbers(old, new) or _multiplied(old, new)
        if marked is None:
            continue
        yield _describe(pairing, *marked)


Marked = tuple[list[Term], list[Term]]


def _roles(old: Sequence[Term], new: Sequence[Term]) -> Marked | None:
    """The roles on both sides, where they are of two classes that do not stand for each other."""
    was, now = ([term for term in side if term.key in ROLES] for side in (old, new))
    classes = [{ROLES[term.key] for term in side} for side in (was, now)]
    if not was or not now or classes[0] & classes[1] or (classes[0] | classes[1]) <= ALLIED:
        return None
    return was, now


def _numbers(old: Sequence[Term], new: Sequence[Term]) -> Marked | None:
    was, now = ([term for term in side if term.is_number] for side in (old, new))
    return (was, now) if was and now else None


def _multiplied(old: Sequence[Term], new: Sequence[Term]) -> Marked | None:
    """A source that became sources."""
    was, now = ([term for term in side if term.key in ROLES] for side in (old, new))
    if len(was) == len(now) == 1 and now[0].key == was[0].key + "s" and not any(term.key == "of" for term in (*old, *new)):
        return was, now
    return None


def _describe(pairing: Pairing, old: Sequence[Term], new: Sequence[Term]) -> Finding:
    was, now = {term.key for term in old}, {term.key for term in new}
    pages = (pairing.parent.page.id, pairing.child.page.id)
    return Finding(
        kind="attribution",
        severity="minor"
        if {ROLES.get(term.key) for term in new} == {"source"} != {ROLES.get(t.key) for t in old}
        else "material",
        before=pairing.old_span,
        after=pairing.new_span,
        marks=tuple(Span(page, t.start, t.end) for page, side in zip(pages, (old, new), strict=True) for t in side),
        says=f"the source is described otherwise: “{quote(old)}” became “{quote(new)}”",
        reads=reading(
            lambda a, n: was <= {t.key for t in a.all_terms(n)},
            lambda a, n: now <= {t.key for t in a.all_terms(n)},
        ),
    )


def _stands_in(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _lies(term: Term, spans: Sequence[Span]) -> bool:
    return any(span.start <= term.start < span.end for span in spans)
