"""Lines: along which a report is compared, with what, and which other reports can bear witness."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from firsthand.claims.retelling.accounts import Account
from firsthand.model import Descent, Lineage, OutletId, ReportId, UnseenId

# A tie that is less sure than this accuses nobody.
SURE = 0.5
# How much of a lost text's own words a copy shows, by how it was made; the best first.
FIDELITY = ("copy", "excerpt", "edit", "rewrite", "summary", "translation", "citation")
WORD_FOR_WORD = ("copy", "excerpt", "edit")
_UPDATED = re.compile(
    r"^\W*(?:updates?|updated|recasts?|refiles|adds)\b|^\W*(?:last|article|story) updated\b"
    r"|^\W*this (?:story|article|report) (?:has been|was) updated",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"^\W*(?:corrects?|corrected|corrections?|clarification|clarifies|editor['’]s note)\b|\b(?:was|has been|is) corrected\b"
    r"|\b(?:an earlier|a previous) version\b",
    re.IGNORECASE,
)
# Where a text says that it was updated or corrected: its first and last sentences.
EDGE = 4
OWN_TEXT = ("byline", "dateline", "copyright")


@dataclass(frozen=True, slots=True)
class Line:
    """One descent along which changes are looked for. `others` is the parent, or, where that is lost, its surviving copies, best first."""

    child: Account
    parent: ReportId | UnseenId
    kind: str
    lost: bool
    outlet: OutletId | None
    covered: float
    others: tuple[Account, ...]


class Family:
    """The descents of one story, asked who can say what a text read before a report had it."""

    def __init__(self, accounts: Mapping[ReportId, Account], lineage: Lineage) -> None:
        self._accounts = accounts
        self._outlets: dict[str, OutletId | None] = {unseen.id: unseen.outlet for unseen in lineage.unseen}
        self._outlets |= {r: a.report.outlet.id if a.report.outlet else None for r, a in accounts.items()}
        self._descents: dict[ReportId, list[Descent]] = {}
        self._same_text = {report: group for group in lineage.same_text for report in group}
        for descent in sorted(lineage.descents, key=lambda d: (not d.main, -d.confidence, d.parent)):
            if descent.confidence >= SURE and descent.kind != "citation":
                self._descents.setdefault(descent.child, []).append(descent)
        self._below = self._descendants()

    def _descendants(self) -> dict[str, set[ReportId]]:
        """For every report, those that have it from it, however far down. The number of descents is near that of reports."""
        children: dict[str, list[ReportId]] = {}
        for child, descents in self._descents.items():
            for descent in descents:
                children.setdefault(descent.parent, []).append(child)
        below: dict[str, set[ReportId]] = {}
        for report in self._accounts:
            found: set[ReportId] = set()
            waiting = list(children.get(report, ()))
            while waiting:
                child = waiting.pop()
                if child not in found:
                    found.add(child)
                    waiting += children.get(child, ())
            below[report] = found
        return below

    def lines(self, child: Account) -> list[Line]:
        """The descents of a report along which it can be compared, the main and surest first."""
        found = []
        for descent in self._descents.get(child.id, ()):
            if descent.direction != "known":
                continue
            if descent.parent in self._accounts:
                others = [self._accounts[ReportId(descent.parent)]]
            else:
                others = [
                    self._accounts[r] for r in descent.compared_with if r in self._accounts and r not in self._below[child.id]
                ]
                others.sort(key=self.rank)
            if others:
                lost = descent.parent not in self._accounts
                found.append(
                    Line(
                        child,
                        descent.parent,
                        descent.kind,
                        lost,
                        self._outlets.get(descent.parent),
                        descent.covered,
                        tuple(others),
                    )
                )
        return found

    def rank(self, account: Account) -> tuple[object, ...]:
        """How well a report keeps the text that it has from others: the best first, then the earliest."""
        descents = self._descents.get(account.id, ())
        kind = min((FIDELITY.index(d.kind) for d in descents), default=len(FIDELITY))
        verbatim = max((d.verbatim for d in descents), default=0.0)
        prints = any(credit.form in OWN_TEXT for credit in account.report.credits)
        return kind, not prints, -verbatim, account.report.published or "9", account.id

    def is_word_for_word(self, account: Account) -> bool:
        """Whether a report has what it has mostly word for word, or is nobody's child."""
        descents = self._descents.get(account.id, ())
        return not descents or any(descent.kind in WORD_FOR_WORD for descent in descents)

    def is_below(self, child: ReportId, parent: ReportId) -> bool:
        """Whether `child` has it from `parent`, directly or not."""
        return child in self._below.get(parent, ())

    def witnesses(self, child: Account) -> list[Account]:
        """The other reports of the story, without those that have it from `child`."""
        return [a for r, a in self._accounts.items() if r != child.id and not self.is_below(r, child.id)]

    def voice(self, account: Account) -> str:
        """What a report counts as when copies are counted: reports of one outlet are one, and so is one text whose outlets are unknown."""
        if account.report.outlet is not None:
            return account.report.outlet.id
        return self._same_text.get(account.id, (account.id,))[0]

    def voices(self, accounts: Iterable[Account]) -> int:
        """How many different voices some reports are."""
        return len({self.voice(account) for account in accounts})


def is_before(one: Account, other: Account) -> bool:
    """Whether a report was surely published before another: by the minute where both say so, else by the day."""
    first, second = one.report.published, other.report.published
    if not first or not second:
        return False
    try:
        a, b = datetime.fromisoformat(first), datetime.fromisoformat(second)
    except ValueError:
        return False
    if a.tzinfo and b.tzinfo:
        return a < b
    return (b.date() - a.date()).days > (1 if a.tzinfo or b.tzinfo else 0)


def is_updated(account: Account) -> bool:
    """Whether a report says that it was updated or corrected: an earlier state of it was another."""
    return is_corrected(account) or any(_UPDATED.search(text) for text in _edges(account))


def is_corrected(account: Account) -> bool:
    """Whether a report says that it corrects something."""
    return any(_CORRECTED.search(text) for text in _edges(account))


def _edges(account: Account) -> list[str]:
    return [sentence.text for sentence in (*account.sentences[:EDGE], *account.sentences[-EDGE:])]
