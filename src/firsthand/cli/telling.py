"""Tell a person at the command line what a run found, and what to do next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from firsthand.cli.printing import flat
from firsthand.cli.saying import say_changes, say_claims, say_hits, say_network
from firsthand.exports.claim_findings import summarise_claims
from firsthand.exports.findings import StoryFinding, Summary, summarise
from firsthand.exports.naming import name_all
from firsthand.exports.phrasing import count
from firsthand.model import Case

if TYPE_CHECKING:
    from firsthand.tracing import Traced

# More than this scroll the beginning away; the brief has them all.
MOST_STORIES = 10
MOST_NOTES = 4
MOST_ALONE = 5
# The steps whose failure a person can do something about: the input is at fault, not the program.
UNREAD = frozenset(["documents.obtain", "documents.read"])


@dataclass(frozen=True, slots=True)
class Line:
    """One line, with the style that a terminal shows it in."""

    text: str
    style: str = ""


def tell(traced: "Traced") -> tuple[Line, ...]:
    """The summary of a run, top to bottom: what was found, what was lost, where it is, what to do next."""
    summary = summarise(traced.case)
    return (
        Line(flat(summary.headline), "bold"),
        *_stories(traced.case, summary.stories),
        *_alone(summary.alone),
        *_unseen(traced),
        *_network(traced.case),
        *_notes(traced, summary),
        Line(""),
        *_kept(traced),
        *_next(traced),
    )


def _stories(case: Case, stories: Sequence[StoryFinding]) -> Iterator[Line]:
    names = name_all(case)
    claims = summarise_claims(case, names)
    for story in stories[:MOST_STORIES]:
        yield Line("")
        yield Line(flat(story.title), "bold cyan")
        yield Line(f"  {flat(_sentence(story.headline))}")
        for note in story.notes[:MOST_NOTES]:
            yield Line(f"  {flat(note)}", "dim")
        if len(story.notes) > MOST_NOTES:
            yield Line(f"  and {count(len(story.notes) - MOST_NOTES, 'further note')} in the brief", "dim")
        yield from (Line(line) for line in say_claims(claims[story.story]))
        yield from (Line(line) for line in say_changes(case, names, story.story))
    if len(stories) > MOST_STORIES:
        yield Line("")
        yield Line(f"and {count(len(stories) - MOST_STORIES, 'more story', 'more stories')} in the brief")


def _alone(alone: Sequence[StoryFinding]) -> Iterator[Line]:
    if not alone:
        return
    yield Line("")
    yield Line(f"{count(len(alone), 'report')} with news that no other report here tells", "bold cyan")
    for story in alone[:MOST_ALONE]:
        yield Line(f"  {flat(story.title)}: {flat(story.headline)}")
    if len(alone) > MOST_ALONE:
        yield Line(f"  and {len(alone) - MOST_ALONE:,} more in the brief", "dim")


def _unseen(traced: "Traced") -> Iterator[Line]:
    """Whose texts are worth looking for: others have their words or news from them, and they are not in the pile."""
    texts: dict[str, set[str]] = {}
    takers: dict[str, set[str]] = {}
    namers: dict[str, set[str]] = {}
    for lineage in traced.case.lineages:
        for unseen in lineage.unseen:
            texts.setdefault(unseen.name, set()).add(unseen.id)
            for descent in lineage.descents:
                if descent.parent == unseen.id:
                    by = namers if descent.kind == "citation" else takers
                    by.setdefault(unseen.name, set()).add(descent.child)
    ranked = sorted(texts, key=lambda name: (-len(takers.get(name, ())), -len(namers.get(name, ())), name))
    if not ranked:
        return
    yield Line("")
    yield Line("Not in the pile, and worth looking for", "bold cyan")
    for name in ranked[:MOST_STORIES]:
        lost = f" ({len(texts[name])} texts)" if len(texts[name]) > 1 else ""
        yield Line(f"  {flat(name)}: {_use(len(takers.get(name, ())), len(namers.get(name, ())))}{lost}")
    if len(ranked) > MOST_STORIES:
        yield Line(f"  and {len(ranked) - MOST_STORIES:,} more in the brief", "dim")


def _network(case: Case) -> Iterator[Line]:
    lines = (*say_network(case), *say_hits(case))
    if lines:
        yield Line("")
        yield Line("Who and what is named", "bold cyan")
    yield from (Line(line) for line in lines)


def _use(taken: int, named: int) -> str:
    """How many reports rest on a lost text: "9 reports have it from there, 1 names it"."""
    said = [f"{count(taken, 'report')} {'has' if taken == 1 else 'have'} it from there"] if taken else []
    if named:
        said.append(f"{named:,}{' more' if taken else ''} {'name' if named > 1 else 'names'} it")
    return ", ".join(said)


def _notes(traced: "Traced", summary: Summary) -> Iterator[Line]:
    notes = [*summary.notes, *(f"{note[:1].upper()}{note[1:]}." for note in traced.notes)]
    if traced.changed:
        notes.append(f"{count(traced.changed, 'input')} changed since the last run; the case keeps both versions.")
    if notes:
        yield Line("")
    for note in notes:
        yield Line(flat(note), "yellow")


def _kept(traced: "Traced") -> Iterator[Line]:
    if traced.before:
        known = f", {traced.known:,} known already" if traced.known else ""
        yield Line(
            f"The case held {count(traced.before, 'document')}; {traced.new:,} of those given {_is(traced.new)} new{known}."
        )
    places = {
        "Brief": traced.paths.html,
        "The same as text": traced.paths.markdown,
        "Data": traced.paths.json,
        "Case": traced.paths.case_file,
    }
    width = max(map(len, places)) + 2
    for name, path in places.items():
        if path is not None:
            yield Line(f"{name + ':':<{width}}{flat(str(path))}", "green" if name == "Brief" else "")


def _next(traced: "Traced") -> Iterator[Line]:
    unread = [failure for failure in traced.failures if failure.step in UNREAD]
    if unread:
        yield Line(
            f"Next: mend {count(len(unread), 'input')} named below, and give the same command again: only what is new is computed."
        )
    if len(unread) < len(traced.failures):
        wrong = len(traced.failures) - len(unread)
        yield Line(
            f"Next: report {count(wrong, 'mistake')} of Firsthand named below; the findings are without what they concern."
        )
    if not traced.failures and traced.paths.html is not None:
        yield Line(
            "Next: open the brief in a browser. When you find another report, trace it into the same case: only it is computed."
        )


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
