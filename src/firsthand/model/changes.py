"""Changes: what one retelling did to one passage."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import ChangeId, ReportId, UnseenId
from firsthand.model.spans import Span

ChangeKind = Literal[
    "quantity",
    "time",
    "name",
    "certainty",
    "polarity",
    "attribution",
    "agent",
    "scope",
    "quotation",
    "addition",
    "omission",
    "wording",
]


@dataclass(frozen=True, slots=True)
class Change:
    """What a retelling did to one passage, along one descent.

    `before` is the passage in the parent, or, where the parent is unseen, in its best surviving copy, the report `compared_with`;
    None for an addition. `after` is None for an omission. `maybe_earlier` says that the parent is unseen, so that the change may have
    been made before this child, or by the copy that it was compared with. `marks` are the words that differ, in both passages. `says`
    puts the change into words, `why` what the comparison rests on.
    """

    id: ChangeId
    child: ReportId
    parent: ReportId | UnseenId
    kind: ChangeKind
    severity: Literal["material", "minor"]
    before: Span | None
    after: Span | None
    maybe_earlier: bool
    says: str
    compared_with: ReportId | None = None
    marks: tuple[Span, ...] = ()
    why: tuple[str, ...] = ()
