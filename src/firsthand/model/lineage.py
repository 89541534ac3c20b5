"""Matches between reports, and who has its words from whom."""

from dataclasses import dataclass
from typing import Literal

from firsthand.model.ids import OutletId, ReportId, StoryId, UnseenId
from firsthand.model.spans import Span


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """The same words, or the same content, in two reports.

    `verbatim`: the same words but for case, punctuation and typography. `near`: most of the words. `paraphrase` and `translation`:
    the same content in other words or another language. `score` is 0 to 1.
    """

    a: Span
    b: Span
    kind: Literal["verbatim", "near", "paraphrase", "translation"]
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two reports share, passage by passage, measured both ways.

    Shares are of the words of the one named first: `a_verbatim` of a's words stand word for word in b; `a_covered` of a's words lie
    in passages found in b at all; `a_taken` of a's words outside quotation marks stand word for word in b. Two reporters at one speech
    write down the same quotation; only what is not quoted shows that one has it from the other.
    """

    a: ReportId
    b: ReportId
    matches: tuple[Match, ...]
    a_verbatim: float
    b_verbatim: float
    a_covered: float
    b_covered: float
    a_taken: float
    b_taken: float


@dataclass(frozen=True, slots=True, order=True)
class Unseen:
    """A text that must have existed and is not in the case: one lost text, not an agency."""

    id: UnseenId
    name: str
    outlet: OutletId | None
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Alternative:
    """Another parent that the evidence allows, less likely than the one chosen."""

    parent: ReportId | UnseenId
    confidence: float


@dataclass(frozen=True, slots=True)
class Descent:
    """A report took words or news from another, seen or unseen.

    `verbatim` and `covered` are shares of the child's words: found word for word in the parent, found at all. Where the parent is unseen
    they are measured against its surviving copies, named in `compared_with`; with none of those left they are 0 and `why` says so.
    `confidence` (0 to 1) is that of the tie; where which way it runs is open, `direction` is `undetermined`. `main` is false for what
    a report only names, beside what it has its words or its news from. `why` gives the reasons in words; `evidence` the passages they
    rest on.
    """

    child: ReportId
    parent: ReportId | UnseenId
    kind: Literal["copy", "excerpt", "edit", "rewrite", "summary", "translation", "citation"]
    direction: Literal["known", "undetermined"]
    confidence: float
    verbatim: float
    covered: float
    why: tuple[str, ...]
    alternatives: tuple[Alternative, ...] = ()
    evidence: tuple[Span, ...] = ()
    compared_with: tuple[ReportId, ...] = ()
    main: bool = True


@dataclass(frozen=True, slots=True)
class Lineage:
    """All descents of one story: a directed acyclic graph, as a stemma is for manuscripts.

    `same_text` groups the reports that are one text but for typography and single words; a report that stands alone is in no group.
    `own` are the passages that no other report of the story has in any wording.
    """

    story: StoryId
    unseen: tuple[Unseen, ...]
    descents: tuple[Descent, ...]
    matches: tuple[Match, ...]
    same_text: tuple[tuple[ReportId, ...], ...] = ()
    own: tuple[Span, ...] = ()
