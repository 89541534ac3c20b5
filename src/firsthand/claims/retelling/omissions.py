"""Omissions: answers, limits and sourced claims that a retelling leaves out, where its parent is shown to have held them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Finding, Severity, silent
from firsthand.claims.retelling.lines import Family, Line, is_before, is_updated
from firsthand.claims.retelling.pairings import Counterparts
from firsthand.claims.retelling.terms import Term, content
from firsthand.model import RESPONSES, Appearance, Claim, Ledger, Span

# A passage with so much of what it says elsewhere in the child was put in other words, or merged,
SAID_ELSEWHERE = 0.6
# and so much in a sentence of the child that is nothing else of the parent's.
SAID_OWN = 0.34
# A child that keeps less than this share of the sentences between the first and the last that it has took an excerpt.
KEPT = 0.6
# A cut of more sentences than this is a cut, not a passage left out of its context; only answers in it are charged.
SHORT = 2
# Fewer words that say something are a label.
LEAST = 3
# Answers and limits that a claim stands or falls with; that somebody did not answer weighs less.
WEIGHTY = ("denial", "unaware", "unable_to_determine", "not_stated", "correction", "retraction")
_OPEN = ("hedged", "conditional")
# A sentence that begins with one of these limits the one before it.
_TURNING = frozenset("but however still yet though although nevertheless nonetheless that".split())


@dataclass(frozen=True, slots=True)
class Omission:
    """A passage that was left out, and the report that holds it."""

    parent: Account
    finding: Finding


@dataclass(frozen=True, slots=True)
class _Gap:
    """A sentence of the parent without counterpart in the child: the nearest that have one, and how many are missing with it."""

    number: int
    before: int
    after: int | None
    size: int


def find(family: Family, counterparts: Counterparts, ledger: Ledger, line: Line) -> Iterator[Omission]:
    """Yield the passages that matter and that the child leaves out of what it is shown to have had before it.

    * Denials, "not aware", what could not be determined or is not stated, and a doubt that limits the sentence before it: material. That
      somebody did not respond or comment, and claims with a source or a number: minor.
    * The child must hold passages that stand before and after. After the last one only denials are charged, where the parent was surely
      published before the child. A parent that says that it was updated or corrected charges nobody.
    * A summary or an excerpt leaves out by nature, and so does whoever keeps less than KEPT of what lies between: they are charged only
      with answers and limits of a claim that they keep.
    * Of a lost parent, two other copies of different voices must hold the passage, every copy that holds its neighbours must hold it, one
      must be published before the child, and the child must go straight from one neighbour to the other and share nothing with other
      copies that they lack: else it may have another state of the text.
    """
    if not line.child.analysed:
        return
    told: list[tuple[Account, int]] = []
    for parent in line.others:
        if not parent.analysed or parent.language != line.child.language:
            continue
        if not line.lost and (is_before(line.child, parent) or is_updated(parent)):
            continue
        gaps = list(_gaps(counterparts, parent, line.child))
        by_nature = line.kind in ("summary", "excerpt") or _share(counterparts, parent, line.child) < KEPT
        for gap in gaps:
            if any(link.to == n for other, n in told for link in counterparts.links(parent.id, gap.number, other.id)):
                continue
            severity = _weigh(counterparts, ledger, line, parent, gap, by_nature=by_nature)
            if severity is None or _is_said(counterparts, parent, gap.number, line.child):
                continue
            if line.lost and not _is_held(family, counterparts, line, parent, gap):
                continue
            told.append((parent, gap.number))
            yield Omission(parent, _left_out(parent, gap, severity))


def _gaps(counterparts: Counterparts, parent: Account, child: Account) -> Iterator[_Gap]:
    held = [n for n in range(len(parent.sentences)) if counterparts.links(parent.id, n, child.id)]
    for before, after in zip_longest(held, held[1:]):
        missing = range(before + 1, len(parent.sentences) if after is None else after)
        yield from (_Gap(n, before, after, len(missing)) for n in missing if len(content(parent.terms(n))) >= LEAST)


def _share(counterparts: Counterparts, parent: Account, child: Account) -> float:
    """The share of the parent's sentences, from the first to the last that the child has, that it has."""
    held = [n for n in range(len(parent.sentences)) if counterparts.links(parent.id, n, child.id)]
    return len(held) / (held[-1] - held[0] + 1) if held else 0.0


def _weigh(
    counterparts: Counterparts, ledger: Ledger, line: Line, parent: Account, gap: _Gap, *, by_nature: bool
) -> Severity | None:
    """How much a passage weighs that is left out; None where that is nothing to charge anybody with."""
    answer = _answer(parent, gap.number)
    if gap.after is None:
        denies = answer is not None and answer.act in ("denial", "unaware") and not line.lost and not by_nature
        return "material" if denies and is_before(parent, line.child) else None
    if answer is not None:
        if by_nature and not _is_about_kept(counterparts, parent, gap, answer, ledger, line.child):
            return None
        return "material" if answer.act in WEIGHTY else "minor"
    if _is_limit(counterparts, line, parent, gap):
        return "material"
    return "minor" if not by_nature and gap.size <= SHORT and _is_sourced(parent, gap.number) else None


def _answer(account: Account, number: int) -> Appearance | None:
    """The answer in a sentence, if there is one."""
    return next((a for a in account.said(number) if a.act in RESPONSES), None)


def _is_limit(counterparts: Counterparts, line: Line, parent: Account, gap: _Gap) -> bool:
    """Whether a sentence puts in doubt the one before it, which the child keeps in its words."""
    first = parent.terms(gap.number)[0].key
    links = counterparts.links(parent.id, gap.number - 1, line.child.id)
    doubts = any(a.certainty in _OPEN for a in parent.said(gap.number))
    return gap.size == 1 and first in _TURNING and doubts and any(link.kind in ("verbatim", "near") for link in links)


def _is_sourced(account: Account, number: int) -> bool:
    """Whether a sentence has a source of its own or a number."""
    for appearance in account.said(number):
        source = account.sources.get(appearance.chain[-1])
        if appearance.quantities or (appearance.cue is not None and source is not None and source.kind != "outlet"):
            return True
    return False


def _is_about_kept(
    counterparts: Counterparts, parent: Account, gap: _Gap, answer: Appearance, ledger: Ledger, child: Account
) -> bool:
    """Whether an answer or limit concerns what the child keeps: by the ledger, by the sentence matched, or because it stands right behind.

    The ledger is gone through for each gap of a summary or an excerpt; a story has some hundred claims and a summary some dozen gaps.
    """
    own = {claim.id for claim in ledger.claims if _has(claim, parent, answer.span)}
    answered = [claim for claim in ledger.claims if own & set(claim.responses)]
    said = [appearance for claim in answered for appearance in claim.appearances]
    places = [parent.place(appearance.span) for appearance in said if appearance.report == parent.id]
    return (
        gap.before == gap.number - 1
        or any(appearance.report == child.id for appearance in said)
        or any(place is not None and counterparts.links(parent.id, place, child.id) for place in places)
    )


def _has(claim: Claim, account: Account, span: Span) -> bool:
    return any(a.report == account.id and a.span == span for a in claim.appearances)


def _is_said(counterparts: Counterparts, parent: Account, number: int, child: Account) -> bool:
    """Whether the child says it elsewhere, in other words or by an answer of the same party."""
    said = content(parent.terms(number))
    answer = _answer(parent, number)
    party = _party(parent, number, answer) if answer else []
    for n, stems in enumerate(child.sentence_stems):
        if stems.share(said) >= SAID_ELSEWHERE:
            return True
        own = not counterparts.links(child.id, n, parent.id)
        if own and (stems.share(said) >= SAID_OWN or any(term in stems for term in party)):
            return True
        answers = any(a.act in RESPONSES for a in child.said(n))
        if answers and any(term in child.sentence_stems[near] for term in party for near in child.around([n])):
            return True
    return False


def _party(account: Account, number: int, answer: Appearance) -> list[Term]:
    """The names of whoever answers."""
    source = account.sources.get(answer.by or answer.chain[-1])
    spans = [answer.speaker] if answer.speaker else list(source.mentions) if source else []
    named = [t for t in account.terms(number) if any(span.start <= t.start < span.end for span in spans)]
    return [t for t in named if t.is_proper] or content(named)


def _is_held(family: Family, counterparts: Counterparts, line: Line, parent: Account, gap: _Gap) -> bool:
    """Whether the lost text is shown to have held the passage in the state that the child had."""
    if gap.after is None:
        return False
    holders = [parent]
    for copy in line.others:
        if copy is parent or family.voice(copy) == family.voice(line.child):
            continue
        if counterparts.links(parent.id, gap.number, copy.id):
            holders.append(copy)
        elif all(counterparts.links(parent.id, place, copy.id) for place in (gap.before, gap.after)):
            return False
    if family.voices(holders) < 2 or not _is_not_early(line.child, holders):
        return False
    return _goes_straight(counterparts, parent, line.child, gap) and _holds_no_more(counterparts, line, holders)


def _is_not_early(child: Account, holders: Sequence[Account]) -> bool:
    if child.report.published is None and all(holder.report.published is None for holder in holders):
        return True
    return any(is_before(holder, child) or _is_day_before(holder, child) for holder in holders)


def _is_day_before(one: Account, other: Account) -> bool:
    """Whether one page gives an earlier day than another. Of pages that both give the hour, `is_before` knows better."""
    first, second = one.report.published, other.report.published
    return first is not None and second is not None and first[:10] < second[:10]


def _goes_straight(counterparts: Counterparts, parent: Account, child: Account, gap: _Gap) -> bool:
    """Whether nothing of the child's own stands where the passage would."""
    first = counterparts.links(parent.id, gap.before, child.id)[0].to
    last = counterparts.links(parent.id, gap.after if gap.after is not None else gap.before, child.id)[0].to
    between = range(min(first, last) + 1, max(first, last))
    return all(counterparts.links(child.id, n, parent.id) for n in between)


def _holds_no_more(counterparts: Counterparts, line: Line, holders: Sequence[Account]) -> bool:
    """Whether all that the child shares with any copy stands in one of those that hold the passage."""
    for number in range(len(line.child.sentences)):
        shared = any(counterparts.links(line.child.id, number, copy.id) for copy in line.others)
        if shared and not any(counterparts.links(line.child.id, number, holder.id) for holder in holders):
            return False
    return True


def _left_out(parent: Account, gap: _Gap, severity: Severity) -> Finding:
    answer = _answer(parent, gap.number)
    where = parent.sentences[gap.number].span
    what = _CALLED.get(answer.act, "an answer") if answer else "a limit" if severity == "material" else "a passage"
    return Finding(
        kind="omission",
        severity=severity,
        before=where,
        after=None,
        marks=(where,),
        says=f"{what} is left out",
        reads=silent,
        why=("holds what stands before it" + (" and after it" if gap.after is not None else ", and was published later"),),
    )


_CALLED = {
    "denial": "a denial",
    "unaware": "an answer (not aware of it)",
    "no_response": "that somebody did not respond",
    "decline": "a refusal to comment",
    "unable_to_determine": "what could not be determined",
    "not_stated": "what is not stated",
}
