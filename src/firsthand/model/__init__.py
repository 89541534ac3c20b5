"""What things are: frozen records, standard library only.

Every stage takes these records and returns these records. Nothing here reads, writes or decides.
"""

from firsthand.model.case import Case, Decision, Failure, MadeBy
from firsthand.model.documents import Apparatus, Fact, Obtained, Page, Part, Splitting
from firsthand.model.ids import OutletId, PageId, ReportId, SourceId, StoryId, UnseenId, identify
from firsthand.model.lineage import Alignment, Alternative, Descent, Lineage, Match, Unseen
from firsthand.model.reports import Credit, Outlet, Report, Source
from firsthand.model.spans import Span
from firsthand.model.stories import Pair, Story

__all__ = [
    "Alignment",
    "Alternative",
    "Apparatus",
    "Case",
    "Credit",
    "Decision",
    "Descent",
    "Fact",
    "Failure",
    "Lineage",
    "MadeBy",
    "Match",
    "Obtained",
    "Outlet",
    "OutletId",
    "Page",
    "PageId",
    "Pair",
    "Part",
    "Report",
    "ReportId",
    "Source",
    "SourceId",
    "Span",
    "Splitting",
    "Story",
    "StoryId",
    "Unseen",
    "UnseenId",
    "identify",
]
