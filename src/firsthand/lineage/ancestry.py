"""Trace a story: who has it from whom, seen and unseen, with the reasons."""

from collections.abc import Iterable, Sequence

from firsthand.lineage.citations import cite
from firsthand.lineage.inheritance import inherit
from firsthand.lineage.lost import find_lost
from firsthand.lineage.parents import choose
from firsthand.lineage.story import Telling
from firsthand.model import Alignment, Lineage, Report, ReportId, Span, Story
from firsthand.text.wording import Wording

# Two reports are one text when so much of each stands word for word in the other.
SAME_TEXT = 0.95


def trace(story: Story, reports: Iterable[Report], wordings: Iterable[Wording], alignments: Iterable[Alignment]) -> Lineage:
    """Work out the lineage of one story.

    First the lost texts: an outlet that reports name as their source and that is not among them, with all reports that name it or consist
    of its words. Then parents among the reports themselves, where one names another's outlet or holds its words. Last, what else a
    report names in passages of its own. The result has no cycle, and does not depend on the order of its input.
    """
    alignments = tuple(alignments)
    telling = Telling(reports, wordings, alignments)
    lost = find_lost(telling)
    from_seen = choose(telling, lost)
    from_lost = inherit(story, telling, lost, from_seen)
    cited = cite(story, telling, [*from_seen, *from_lost.descents], lost)
    return Lineage(
        story=story.id,
        unseen=tuple(sorted((*from_lost.unseen, *cited.unseen))),
        descents=tuple(
            sorted((*from_seen, *from_lost.descents, *cited.descents), key=lambda d: (d.child, -d.confidence, d.parent))
        ),
        matches=tuple(sorted(match for alignment in alignments for match in alignment.matches)),
        same_text=_same_texts(telling),
        own=tuple(sorted(_own(telling))),
    )


def _same_texts(telling: Telling) -> tuple[tuple[ReportId, ...], ...]:
    """Groups of reports that are one text, each group and all of them sorted."""
    groups: list[list[ReportId]] = []
    for report in telling.reports:
        same = [group for group in groups if any(_is_same(telling, report, other) for other in group)]
        groups = [group for group in groups if group not in same] + [sorted([report, *(r for group in same for r in group)])]
    return tuple(sorted(tuple(group) for group in groups if len(group) > 1))


def _is_same(telling: Telling, one: ReportId, other: ReportId) -> bool:
    shared = telling.shared(one, other)
    return bool(shared and min(shared.verbatim, shared.kept_verbatim) >= SAME_TEXT)


def _own(telling: Telling) -> Sequence[Span]:
    """The sentences that were found in no other report of the story in any wording; none in a story of one."""
    if len(telling.reports) == 1:
        return []
    return [
        sentence.span
        for report in telling.reports
        for matched in [telling.found_elsewhere(report)]
        for sentence in telling.sentences(report)
        if sentence.span not in matched
    ]
