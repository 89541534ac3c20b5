"""Find the claims that state a tie: those whose words hold both of its names, or one that is said by the other."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.model import RESPONSES, Appearance, Claim, ClaimId, Ledger, PageId, ReportId, Span, Tie

# Appearances that begin within this many characters before a tie can reach it; a sentence is at most 1,200 long (text/sentences.py), and
# what one quotation says seldom runs over more than a few of them.
_REACH = 6000


@dataclass(frozen=True, slots=True)
class Backing:
    """A tie, the report whose sentence states it, and the claims that say it there; `denied` where what is said is that it is not so."""

    report: ReportId
    tie: Tie
    statements: tuple[tuple[Claim, Appearance], ...]
    denied: bool


@dataclass(frozen=True, slots=True)
class Statements:
    """All appearances of all claims by where they stand, and the claims that are denied."""

    by_page: dict[PageId, tuple[tuple[int, int, Claim, Appearance], ...]]
    claims: dict[ClaimId, Claim]

    @classmethod
    def of(cls, ledgers: Sequence[Ledger]) -> "Statements":
        """Order what the ledgers hold by page and place."""
        found: dict[PageId, list[tuple[int, int, Claim, Appearance]]] = defaultdict(list)
        claims: dict[ClaimId, Claim] = {}
        for ledger in ledgers:
            for claim in ledger.claims:
                claims[claim.id] = claim
                for appearance in claim.appearances:
                    found[appearance.span.page].append((appearance.span.start, appearance.span.end, claim, appearance))
        ordered = {page: tuple(sorted(each, key=lambda item: (item[0], item[1], item[2].id))) for page, each in found.items()}
        return cls(ordered, claims)

    def back(self, report: ReportId, tie: Tie) -> Backing | None:
        """The tie with the claims that state it; None where all that is said there is that somebody does not know or does not say."""
        start, end = min(tie.source.start, tie.target.start), max(tie.source.end, tie.target.end)
        page = self.by_page.get(tie.sentence.page, ())
        first = bisect_right(page, start - _REACH, key=lambda item: item[0])
        around: list[tuple[int, Claim, Appearance]] = []
        for at, to, claim, appearance in page[first:]:
            if at > max(tie.source.start, tie.target.start):
                break
            if appearance.report == report and ((at <= start and end <= to) or _told_by(appearance, tie)):
                around.append((to - at, claim, appearance))
        narrowest = min((width for width, _, _ in around), default=0)
        said = [(claim, appearance) for width, claim, appearance in around if width == narrowest]
        statements = tuple((claim, appearance) for claim, appearance in said if appearance.act not in RESPONSES)
        if tie.negated or not said or statements:
            return Backing(report, tie, tuple(said) if tie.negated else statements, tie.negated)
        denials = tuple((claim, appearance) for claim, appearance in said if appearance.act == "denial")
        return Backing(report, tie, denials, denied=True) if denials else None

    def denied(self, claim: ClaimId) -> bool:
        """Whether an answer to the claim denies it."""
        answers = (self.claims[answer] for answer in self.claims[claim].responses if answer in self.claims)
        return any(appearance.act == "denial" for answer in answers for appearance in answer.appearances)


def _told_by(appearance: Appearance, tie: Tie) -> bool:
    """Whether one end of the tie says this of the other: "Orvane said that it supplies Marl"."""
    speaker = appearance.speaker
    if speaker is None:
        return False
    ends = ((tie.source, tie.target), (tie.target, tie.source))
    return any(_inside(one, speaker) and _inside(other, appearance.span) for one, other in ends)


def _inside(inner: Span, outer: Span) -> bool:
    return inner.page == outer.page and outer.start <= inner.start and inner.end <= outer.end
