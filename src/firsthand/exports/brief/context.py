"""What a brief shows: the records that its template, and its Markdown twin, get. Every text in them is ready to be read.

Texts come from `visible.show`, so characters that hide or reorder are spelt out. Nothing in here is markup but the two drawings.
"""

from dataclasses import dataclass

from firsthand.exports.brief.ledger import ChangesBrief, ClaimsBrief, Digest, HitsBrief, NetworkBrief
from firsthand.exports.brief.pieces import Link, Passage, Quoted, Tally


@dataclass(frozen=True, slots=True)
class Side:
    """The passages that a report shares with one other: all of the parent, or of a surviving copy where the parent is unseen."""

    other: Link
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """A share in a sentence: the number ("91 %"), which leads to the passages it was measured on, and the rest of the sentence."""

    number: str
    says: str


@dataclass(frozen=True, slots=True)
class DescentBrief:
    """One descent, told: `says` in a sentence, how sure, the shares, the reasons, and the passages it rests on.

    `counts` sums the passages up ("4 word for word, 1 nearly"), sentence by sentence. Neighbours word for word make one passage;
    `found` says how many those are and `shown` how many stand here. `named_at` is the anchor of the names it rests on, if any.
    """

    anchor: str
    parent: Link
    says: str
    open: bool
    confidence: str
    shares: tuple[Measure, ...]
    reasons: tuple[str, ...]
    alternatives: tuple[str, ...]
    evidence: tuple[Quoted, ...]
    named_at: str | None
    sides: tuple[Side, ...]
    counts: str
    shown: int
    found: int


@dataclass(frozen=True, slots=True)
class ReportBrief:
    """One report of a story: who and when, how it stands, whom it has it from, whom it names, and what only it has."""

    anchor: str
    name: str
    title: str | None
    published: str
    place: str
    language: str | None
    stands: str
    says: str
    one_text_with: tuple[Link, ...]
    descents: tuple[DescentBrief, ...]
    names: str
    named: tuple[Quoted, ...]
    named_left: int
    own: tuple[Quoted, ...]
    own_left: int


@dataclass(frozen=True, slots=True)
class LostBrief:
    """A text that is not in the pile, why it must have existed, and what was made of it."""

    anchor: str
    name: str
    why: str
    children: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Twig:
    """One line of the lineage as a nested list. `again`: this report stands in the list before, with all that descends from it."""

    link: Link
    detail: str
    lost: bool
    again: bool
    twigs: tuple["Twig", ...]


@dataclass(frozen=True, slots=True)
class StoryBrief:
    """One story in full. `reports_left` counts the reports that are not told one by one; `drawings` are SVG, wide and narrow.

    `digest` and `claims` are None where claims were not analysed, `changes` and `network` where there is nothing to tell.
    """

    anchor: str
    title: str
    headline: str
    digest: Digest | None
    notes: tuple[str, ...]
    tallies: tuple[Tally, ...]
    claims: ClaimsBrief | None
    changes: ChangesBrief | None
    network: NetworkBrief | None
    drawings: tuple[str, str]
    twigs: tuple[Twig, ...]
    twigs_left: int
    lost: tuple[LostBrief, ...]
    reports: tuple[ReportBrief, ...]
    reports_left: int


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One story in a line: one that stands alone, or one for which a large brief has no more room."""

    title: str
    names: str
    published: str
    headline: str


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One report in the table of all reports. `sha256` is short: the first 12 digits of the page's hash."""

    link: Link
    title: str
    published: str
    language: str
    uri: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FailureLine:
    """What could not be read, and why."""

    uri: str
    says: str


@dataclass(frozen=True, slots=True)
class Brief:
    """The whole brief, top to bottom. `*_left` count what is left out for its size."""

    headline: str
    notes: tuple[str, ...]
    tallies: tuple[Tally, ...]
    stories: tuple[StoryBrief, ...]
    hits: HitsBrief
    further: tuple[StoryLine, ...]
    further_left: int
    alone: tuple[StoryLine, ...]
    alone_left: int
    reports: tuple[ReportLine, ...]
    reports_left: int
    failures: tuple[FailureLine, ...]
    failures_left: int
    not_done: tuple[str, ...]
    languages: str
    made_by: tuple[tuple[str, str], ...]
