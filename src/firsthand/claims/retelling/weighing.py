"""Weighing: who is shown to have made a change, and who is not."""

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Finding
from firsthand.claims.retelling.lines import WORD_FOR_WORD, Family, Line, is_before, is_corrected
from firsthand.claims.retelling.pairings import Counterparts, Pairing

# So many voices that read as before outweigh one that reads as the child does.
OUTWEIGH = 3
# What changes from one state of a report to the next: a number that grew, an answer that came in.
_UPDATED = ("quantity", "time")
# What is lost in retelling: that another retelling lacks it too does not show that the text before them did.
_LOSSES = ("certainty", "polarity", "attribution", "scope")
# What a correction puts right. Whoever says that it corrects is not charged with what differs.
_CORRECTED = ("quantity", "time", "name", "agent", "attribution", "polarity", "certainty")


@dataclass(frozen=True, slots=True)
class Charge:
    """That a finding is laid to a child, and what that rests on."""

    why: tuple[str, ...]


def weigh(family: Family, counterparts: Counterparts, line: Line, pairing: Pairing, finding: Finding) -> Charge | None:
    """Say whether a finding can be laid to the child of a line, and on what evidence.

    Where the parent is in the pile, it can, unless another report that does not come from the child reads as the child does: then the
    change is older than the child. Where the parent is lost, two copies that differ do not show who changed it. The child is charged
    where it is the odd one out: two voices read otherwise and none as it does, or three against one. With one other copy alone, the
    difference is reported once, on the report that keeps less of the text's own words, and says that one of the two changed it; a
    quotation only on one that has the text word for word, for two reporters may have heard the same speech. A report
    that was surely published before all copies that read otherwise may have an earlier state of the text, whose numbers, times and
    answers were others. Nor is anybody charged where one of the two says that it was corrected.
    """
    if finding.kind in _CORRECTED and (is_corrected(line.child) or is_corrected(pairing.parent)):
        return None
    witnesses = family.witnesses(line.child) if not line.lost else _copies(family, line)
    old, new = _ask(counterparts, pairing, finding, witnesses)
    if not line.lost:
        return None if new and finding.kind not in _LOSSES else Charge(())
    if finding.kind in _LOSSES:
        new = [account for account in new if family.is_word_for_word(account)]
    old = [*old, pairing.parent] if pairing.parent not in old else old
    if finding.answers or (finding.kind in _UPDATED and all(is_before(line.child, account) for account in old)):
        return None
    for_it, against = family.voices(old), family.voices(a for a in new if family.voice(a) != family.voice(line.child))
    keeps_less = family.rank(line.child) > family.rank(pairing.parent)
    if against:
        return (
            Charge((f"{for_it} surviving copies read as before, {against + 1} as here",))
            if for_it >= OUTWEIGH * against and keeps_less
            else None
        )
    if for_it >= 2 and (keeps_less or any(family.is_word_for_word(account) for account in old)):
        return Charge((f"{for_it} surviving copies read as before, none as here",))
    if not keeps_less or (finding.kind == "quotation" and line.kind not in WORD_FOR_WORD):
        return None
    return Charge(("one of the two changed it: no third copy shows which",))


def _copies(family: Family, line: Line) -> list[Account]:
    """The surviving copies, without those that have their words from another of them, which add no voice."""
    return [a for a in line.others if not any(family.is_below(a.id, b.id) for b in line.others)]


def _ask(
    counterparts: Counterparts, pairing: Pairing, finding: Finding, witnesses: Iterable[Account]
) -> tuple[list[Account], list[Account]]:
    """The reports that read as before, and those that read as the child does."""
    old, new = [], []
    holders = counterparts.holders(pairing.child.id, pairing.after) | counterparts.holders(pairing.parent.id, pairing.before)
    for witness in witnesses:
        if witness.id not in holders or witness is pairing.parent or witness.language != pairing.child.language:
            continue
        there = {link.to for link in counterparts.links(pairing.child.id, pairing.after, witness.id)}
        there |= {link.to for link in counterparts.links(pairing.parent.id, pairing.before, witness.id)}
        match finding.reads(witness, sorted(there)):
            case "before":
                old.append(witness)
            case "after":
                new.append(witness)
    return old, new
