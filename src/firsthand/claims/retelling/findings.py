"""Findings: what a retelling did to a passage, before anybody has asked who did it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from firsthand.claims.retelling.accounts import Account
from firsthand.model import ChangeKind, Span

Severity = Literal["material", "minor"]
# A question to some sentences of a report.
Asks = Callable[[Account, Sequence[int]], bool]
# Given another report and its counterpart sentences: does it read as the passage did before, as it does after, or is it silent?
Reads = Callable[[Account, Sequence[int]], Literal["before", "after"] | None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between a passage and its retelling. `reads` asks a third report which of the two it bears out."""

    kind: ChangeKind
    severity: Severity
    before: Span | None
    after: Span | None
    marks: tuple[Span, ...]
    says: str
    reads: Reads
    why: tuple[str, ...] = ()
    answers: bool = False


def silent(account: Account, numbers: Sequence[int]) -> None:  # noqa: ARG001
    """The reading of a difference on which no third report can say anything."""
    return


def reading(before: Asks, after: Asks) -> Reads:
    """Build a reading from two questions; where both or neither hold, the report is silent."""

    def reads(account: Account, numbers: Sequence[int]) -> Literal["before", "after"] | None:
        is_before, is_after = before(account, numbers), after(account, numbers)
        if is_before == is_after:
            return None
        return "before" if is_before else "after"

    return reads
