"""Answers: what somebody is said to have answered, where a retelling makes another answer of it."""

from collections.abc import Iterator

from firsthand.claims.retelling.findings import Finding, Severity, reading
from firsthand.claims.retelling.pairings import Pairing
from firsthand.claims.retelling.terms import Stems, content
from firsthand.model import RESPONSES, Appearance


def find(pairing: Pairing) -> Iterator[Finding]:
    """Yield an answer that became another kind of answer: "was not aware" that became "denied" is material."""
    there = [a for a in pairing.parent.said(pairing.before) if a.act in RESPONSES]
    here = [a for a in pairing.child.said(pairing.after) if a.act in RESPONSES]
    if len(there) != 1 or len(here) != 1 or there[0].act == here[0].act:
        return
    old, new = there[0], here[0]
    marks = tuple(span for a in (old, new) for span in [next((s.span for s in a.signs if s.of == "act"), a.cue)] if span)
    if len(marks) != 2 or not _is_same_party(pairing, old, new):
        return
    passages = (pairing.old_span, pairing.new_span)
    if not all(passage.start <= mark.start < passage.end for passage, mark in zip(passages, marks, strict=True)):
        return
    severity: Severity = "material" if "denial" in (old.act, new.act) else "minor"
    yield Finding(
        kind="certainty",
        severity=severity,
        before=pairing.old_span,
        after=pairing.new_span,
        marks=marks,
        says=f"another answer: “{pairing.parent.quote(marks[0])}” became “{pairing.child.quote(marks[1])}”",
        reads=reading(
            lambda a, n: any(x.act == old.act for x in a.said(n)), lambda a, n: any(x.act == new.act for x in a.said(n))
        ),
        answers=True,
    )


def _is_same_party(pairing: Pairing, old: Appearance, new: Appearance) -> bool:
    """Whether both answers are shown to be the same party's: a name or noun of whoever answers stands in both sentences."""
    who = pairing.parent.sources.get(old.by or old.chain[-1])
    whom = pairing.child.sources.get(new.by or new.chain[-1])
    if who is None or whom is None or not who.mentions or not whom.mentions:
        return False
    stems = Stems(pairing.child.terms_at(whom.mentions))
    return any(term in stems for term in content(pairing.parent.terms_at(who.mentions)))
