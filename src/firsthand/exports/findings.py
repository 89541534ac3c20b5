"""Say in plain words what a case shows: which reports are first-hand, and which repeat whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.exports.naming import name_all
from firsthand.exports.phrasing import count, listing
from firsthand.exports.story_findings import Standing, StoryFinding, StoryTeller
from firsthand.model import Case, Failure, Lineage, Story

__all__ = ["NOT_SCREENED", "Standing", "StoryFinding", "Summary", "is_unread", "not_analysed", "summarise"]

NOT_SCREENED = "No watchlist was given; nothing was screened."


@dataclass(frozen=True, slots=True)
class Summary:
    """What a case comes to: one sentence for the pile, then its stories, those of most reports first.

    `alone` are the stories of one report. `notes` are what a reader must know beside the findings: what could not be read, what was
    not analysed.
    """

    headline: str
    notes: tuple[str, ...]
    pages: int
    reports: int
    unseen: int
    failures: int
    not_done: tuple[str, ...]
    stories: tuple[StoryFinding, ...]
    alone: tuple[StoryFinding, ...]


def summarise(case: Case) -> Summary:
    """Say what `case` shows, and how sure that is.

    First-hand means: no tie with a confidence of 0.5 or more shows words or news taken from another report. A report that another is
    named in for earlier or side news only stays first-hand. "As far as this pile shows" is part of the finding: what is not in the
    pile cannot be found.
    """
    names = name_all(case)
    reports = {report.id: report for report in case.reports}
    lineages = {lineage.story: lineage for lineage in case.lineages}
    found = sorted(
        (StoryTeller(story, lineages.get(story.id) or _untied(story), reports, names).tell() for story in case.stories),
        key=lambda finding: (-finding.reports, finding.title, finding.story),
    )
    stories = tuple(finding for finding in found if finding.reports > 1)
    alone = tuple(finding for finding in found if finding.reports == 1)
    return Summary(
        headline=_pile_headline(case, stories, alone),
        notes=_pile_notes(case),
        pages=len(case.pages),
        reports=len(case.reports),
        unseen=sum(finding.unseen for finding in found),
        failures=len(case.failures),
        not_done=case.made_by.not_done,
        stories=stories,
        alone=alone,
    )


def _untied(story: Story) -> Lineage:
    return Lineage(story.id, unseen=(), descents=(), matches=())


def _pile_headline(case: Case, stories: Sequence[StoryFinding], alone: Sequence[StoryFinding]) -> str:
    if not case.reports:
        return "This pile holds no report that could be read."
    held = f"{count(len(case.reports), 'report')} on {count(len(case.pages), 'page')}"
    if not stories:
        verb = "stands alone" if len(alone) == 1 else "each stand alone"
        return f"{held}: no two tell the same news." if len(alone) > 1 else f"{held}, which {verb} in this pile."
    told = sum(finding.reports for finding in stories)
    rest = ""
    if alone:
        rest = f"; {len(alone):,} {'stands' if len(alone) == 1 else 'stand'} alone"
    tell = "tell" if told > 1 else "tells"
    subject = f"{told:,} {tell}" if alone else ("they all tell" if told > 2 else "both tell")
    return f"{held}: {subject} {'the same news' if len(stories) == 1 else count(len(stories), 'story', 'stories')}{rest}."


def _pile_notes(case: Case) -> tuple[str, ...]:
    notes = []
    unread = sum(is_unread(failure) for failure in case.failures)
    if unread:
        notes.append(f"{count(unread, 'input')} could not be read in full; each is named with the reason.")
    if wrong := len(case.failures) - unread:
        notes.append(f"{count(wrong, 'time')} a step failed; each is named, and the findings are without what it concerns.")
    if missing := not_analysed(case):
        notes.append(f"Not analysed in this version: {listing(missing, limit=12)}.")
    if not case.made_by.watchlists:
        notes.append(NOT_SCREENED)
    return tuple(notes)


def is_unread(failure: Failure) -> bool:
    """Whether a failure is an input that could not be read, rather than a step that failed on one that could."""
    return failure.step.startswith("documents.")


def not_analysed(case: Case) -> tuple[str, ...]:
    """The layers that were not analysed. Without a watchlist there is nothing to screen against, which is said in its own words."""
    screened = bool(case.made_by.watchlists)
    return tuple(layer for layer in case.made_by.not_done if screened or layer not in {"hits", "screening"})
