"""Changes: what each retelling did to the passages that it took over."""

from collections.abc import Iterator, Mapping, Sequence

from firsthand.claims.proper import learn
from firsthand.claims.retelling import (
    additions,
    amounts,
    answers,
    assurance,
    dates,
    extent,
    numerals,
    omissions,
    parties,
    quotes,
    rewording,
    sourcing,
)
from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.differing import turns
from firsthand.claims.retelling.findings import Finding
from firsthand.claims.retelling.lines import WORD_FOR_WORD, Family, Line
from firsthand.claims.retelling.pairings import Counterparts, Link, Pairing
from firsthand.claims.retelling.parallels import is_parallel
from firsthand.claims.retelling.weighing import weigh
from firsthand.model import (
    Alignment,
    Change,
    ChangeId,
    Ledger,
    Lineage,
    Page,
    Report,
    ReportId,
    Span,
    Story,
    Testimony,
    identify,
)
from firsthand.text.wording import Wording

# A sentence that was merged from several is set beside so many of them.
MOST_COUNTERPARTS = 3
# What a report does throughout, such as spelling a name otherwise, is said once.
_SAID_ONCE = ("wording", "attribution")


def compare(
    story: Story,
    reports: Sequence[Report],
    pages: Sequence[Page],
    wordings: Sequence[Wording],
    testimonies: Sequence[Testimony],
    lineage: Lineage,
    alignments: Sequence[Alignment],
    ledger: Ledger,
) -> tuple[Change, ...]:
    """Compare every report of a story with what it was made from, passage by passage.

    Changes are looked for along each descent that is sure enough (.5) and whose direction is known; a mere citation is none. A passage
    that stands word for word in the parent, or in any report that does not come from the child, is not changed. Every other sentence is
    set beside its counterpart in the parent, or, where the parent is lost, in its best surviving copy. Words that have been accounted
    for under one kind are not reported under another; the kinds come in this order: quotation, quantity, time, polarity, certainty,
    agent and name, attribution, scope, wording. What a difference is and when it is material, each kind says for itself; who is charged
    with it is weighed in `retelling.weighing`. Of a translation, only numbers are compared.

    The cost is that of setting matched sentences side by side, and grows with the square of their length. Every report is compared with
    its parents or with at most twelve surviving copies; what seems left out or new is looked for in all sentences of the other, so that
    part grows with the product of their numbers of sentences.
    """
    known = {page.id: page for page in pages}
    said = {testimony.report: testimony for testimony in testimonies}
    told = {report.id: report for report in reports if report.id in story.reports}
    names = learn(wordings)
    accounts: dict[ReportId, Account] = {
        wording.report: Account(told[wording.report], known[wording.page], wording, said.get(wording.report), names)
        for wording in sorted(wordings, key=lambda wording: wording.report)
        if wording.report in told
    }
    family, counterparts = Family(accounts, lineage), Counterparts(accounts, alignments, ledger)
    changes = {
        change.id: change
        for child in accounts.values()
        for change in _changes(child, family.lines(child), family, counterparts, ledger)
    }
    return tuple(sorted(changes.values(), key=lambda change: (change.child, _place(change), change.kind, change.id)))


def _place(change: Change) -> tuple[int, Span]:
    """Where a change is read: in the child, and what was left out after that."""
    where = change.after or change.before
    if where is None:
        raise ValueError("a change stands in the child or in what it was made from")
    return (0 if change.after else 1), where


def _changes(
    child: Account, lines: Sequence[Line], family: Family, counterparts: Counterparts, ledger: Ledger
) -> Iterator[Change]:
    """All changes of one report."""
    if not lines:
        return
    others = {other.id: other for other in family.witnesses(child)}
    taken: list[Span] = []
    for change in _altered(child, lines, others, family, counterparts):
        taken += change.marks
        yield change
    main = lines[0]
    for finding in additions.find(main, list(others.values()), counterparts):
        if not _overlap(finding.marks, taken):
            yield _change(main, main.others[0], finding, ())
    left_out = ((line, omission) for line in lines for omission in omissions.find(family, counterparts, ledger, line))
    for line, omission in left_out:
        if not _overlap(omission.finding.marks, taken):
            yield _change(line, omission.parent, omission.finding, ())


def _altered(
    child: Account,
    lines: Sequence[Line],
    others: Mapping[ReportId, Account],
    family: Family,
    counterparts: Counterparts,
) -> Iterator[Change]:
    """What became of the passages that a report took over."""
    taken: list[Span] = []
    said: set[str] = set()
    for number in range(len(child.sentences)):
        if any(_is_unchanged(child, number, others.get(other), to) for other, to in counterparts.verbatim(child.id, number)):
            continue
        for line, pairing in _pair(child, number, lines, counterparts):
            for finding in _find(pairing, line):
                if _overlap(finding.marks, taken) or finding.says in said:
                    continue
                charge = weigh(family, counterparts, line, pairing, finding)
                if charge is not None:
                    taken += finding.marks
                    if finding.severity == "minor" and finding.kind in _SAID_ONCE:
                        said.add(finding.says)
                    yield _change(line, pairing.parent, finding, charge.why)


def _is_unchanged(child: Account, number: int, other: Account | None, to: int) -> bool:
    """Whether a sentence that stands word for word in a report that is no heir is in quotation marks where it is there."""
    return other is not None and other.sentences[to].quoted == child.sentences[number].quoted


def _pair(child: Account, number: int, lines: Sequence[Line], counterparts: Counterparts) -> Iterator[tuple[Line, Pairing]]:
    """A sentence beside its counterparts; a quoted one without any, beside what the quotation goes on with."""
    chosen = _choose(child, number, lines, counterparts)
    if chosen is not None:
        line, other, links = chosen
        yield from ((line, counterparts.pair(child, number, other, link)) for link in links[:MOST_COUNTERPARTS])
        return
    for line in lines:
        for other in line.others:
            pairing = counterparts.continued(child, number, other)
            if pairing is not None:
                yield line, pairing
                return


def _choose(
    child: Account, number: int, lines: Sequence[Line], counterparts: Counterparts
) -> tuple[Line, Account, Sequence[Link]] | None:
    """The line and the report that a sentence is compared along and with: where it is most alike, seen before lost, best copy first."""
    found = [
        ((links[0].rank, line.lost, place, rank), line, other, links)
        for place, line in enumerate(lines)
        for rank, other in enumerate(line.others)
        if (links := counterparts.links(child.id, number, other.id))
    ]
    if not found:
        return None
    _, line, other, links = min(found, key=lambda each: each[0])
    return line, other, links


def _find(pairing: Pairing, line: Line) -> Iterator[Finding]:
    """Everything that differs between a sentence and its counterpart, in the order of precedence."""
    if pairing.kind == "translation":
        yield from numerals.find(pairing)
        return
    if pairing.parent.language != pairing.child.language or is_parallel(pairing):
        return
    yield from quotes.find(pairing)
    if pairing.kind in ("verbatim", "continued"):
        return
    parted = turns(pairing.old, pairing.new)
    yield from amounts.find(pairing)
    yield from dates.find(pairing)
    yield from assurance.find_polarity(pairing)
    yield from answers.find(pairing)
    yield from assurance.find_certainty(pairing)
    yield from parties.find(pairing, parted)
    yield from parties.find_private(pairing, parted)
    yield from sourcing.find(pairing, parted)
    yield from extent.find(pairing, parted)
    if line.kind in WORD_FOR_WORD:
        yield from rewording.find(pairing, parted)


def _overlap(marks: Sequence[Span], taken: Sequence[Span]) -> bool:
    return any(a.page == b.page and a.start < b.end and b.start < a.end for a in marks for b in taken)


def _change(line: Line, other: Account, finding: Finding, why: tuple[str, ...]) -> Change:
    spans = [
        part
        for where in (finding.before, finding.after, *finding.marks)
        if where
        for part in (where.page, where.start, where.end)
    ]
    what = "a surviving copy of the lost text" if line.lost else "which it has this from"
    return Change(
        id=ChangeId(identify("chg", line.child.id, line.parent, finding.kind, *spans)),
        child=line.child.id,
        parent=line.parent,
        kind=finding.kind,
        severity=finding.severity,
        before=finding.before,
        after=finding.after,
        maybe_earlier=line.lost,
        says=finding.says,
        compared_with=other.id if line.lost else None,
        marks=finding.marks,
        why=(*finding.why, f"compared with {_name(other)}, {what}", *why),
    )


def _name(account: Account) -> str:
    return account.report.outlet.name if account.report.outlet else account.page.uri
