"""The brief as Markdown (GitHub flavour): the same content as the page, for tickets, mail and version control."""

from collections.abc import Iterable, Iterator, Sequence

from firsthand.exports.brief.context import Brief, DescentBrief, ReportBrief, StoryBrief, StoryLine, Twig
from firsthand.exports.brief.escaping import escape, left, plain, quoted
from firsthand.exports.brief.markdown_findings import write_changes, write_claims, write_digest, write_hits, write_network


def render(brief: Brief) -> str:
    """Write the brief as Markdown, every quoted text escaped."""
    return "\n".join(_render(brief)) + "\n"


def _render(brief: Brief) -> Iterator[str]:
    yield f"# {plain(brief.headline)}"
    yield ""
    yield from _paragraphs(brief.notes)
    for story in brief.stories:
        yield from _story(story)
    yield from write_hits(brief.hits)
    yield from _story_lines("Further stories", brief.further, brief.further_left)
    yield from _story_lines("Stand alone in this pile", brief.alone, brief.alone_left)
    yield from _reports_table(brief)
    yield "## What could not be read, or not in full"
    yield ""
    if brief.failures:
        yield from (f"- {plain(each.uri)}: {plain(each.says)}" for each in brief.failures)
        yield from left(brief.failures_left)
    else:
        yield "Everything could be read."
    yield ""
    if brief.not_done:
        yield "## What this version did not analyse"
        yield ""
        yield f"{', '.join(brief.not_done).capitalize()}. Nothing in this brief says anything about them."
        yield ""
    yield METHOD
    yield "Made by: " + ", ".join(f"{escape(name)} {escape(value)}" for name, value in brief.made_by) + "."


METHOD = """\
## How to read this

First-hand means: nothing in this pile shows that the report has its words or its news from another. What is not in the pile cannot be
found, so it is no proof. This brief says who has their words and news from whom; it does not say what is true.

Words in bold differ from the passage beside them, or are those that a finding rests on. The number of a tie between reports is how sure
it is, from 0 to 1; ties below 0.50 are told as doubts. Where a text is not in the pile, shares are measured against the reports that
survive of it.

A claim is counted once, however many reports have it. Its origins are those at the end of the chain of who says so, counted for each
claim and never for a story. Origins are called independent only where the reports show that they are. An answer supports nothing that
it answers; who was not aware of something has not denied it. Asserted means that the words hedge nothing, not that it is so.

Nothing is told as left out unless the text that the report had before it is shown to have held it. A tie is told only where a sentence
states it. A hit is a question for a person, not an answer.
"""


def _story(story: StoryBrief) -> Iterator[str]:
    yield f"## {plain(story.title)}"
    yield ""
    yield f"**{plain(story.headline)}.**"
    yield ""
    if story.digest:
        yield from write_digest(story.digest)
    yield "### Who has it from whom"
    yield ""
    yield from (f"- {plain(note)}" for note in story.notes)
    yield ""
    yield from _twigs(story.twigs, 0)
    yield from left(story.twigs_left)
    yield ""
    if story.claims:
        yield from write_claims(story.claims)
    if story.changes:
        yield from write_changes(story.changes)
    if story.network:
        yield from write_network(story.network)
    if story.lost:
        yield "### What is not in the pile"
        yield ""
        for lost in story.lost:
            behind = f". Here it stands behind {', '.join(plain(each.name) for each in lost.children)}" if lost.children else ""
            yield f"- **{plain(lost.name)}**: {plain(lost.why)}{behind}."
        yield ""
    yield "### Report by report"
    yield ""
    for report in story.reports:
        yield from _report(report)
    yield from left(story.reports_left)


def _twigs(twigs: Iterable[Twig], depth: int) -> Iterator[str]:
    for twig in twigs:
        again = "; listed above" if twig.again else ""
        yield f"{'  ' * depth}- **{plain(twig.link.name)}** ({plain(twig.detail)}{again})"
        yield from _twigs(twig.twigs, depth + 1)


def _report(report: ReportBrief) -> Iterator[str]:
    yield f"#### {plain(report.name)}: {report.stands.rstrip('*')}"
    yield ""
    title = f"*{plain(report.title)}* · " if report.title else ""
    yield f"{title}{plain(report.published)} · {plain(report.place)}"
    yield ""
    if not report.descents:
        yield f"{plain(report.says[:1].upper() + report.says[1:])}."
        yield ""
    if report.one_text_with:
        yield f"One text with {', '.join(plain(each.name) for each in report.one_text_with)}."
        yield ""
    for descent in report.descents:
        yield from _descent(descent, report.name)
    if report.named:
        yield f"Whom it names: {escape(report.names)}"
        yield ""
        yield from (f"- “{quoted(text)}” ({plain(text.label)})" for text in report.named)
        yield from left(report.named_left)
        yield ""
    if report.own:
        yield "What no other report of this story has:"
        yield ""
        yield from (f"- “{quoted(text)}”" for text in report.own)
        yield from left(report.own_left)
        yield ""


def _descent(descent: DescentBrief, name: str) -> Iterator[str]:
    yield f"**{plain(descent.says)}** ({descent.confidence})"
    yield ""
    if descent.open:
        yield "Which way it runs is open: it may be the other way round."
        yield ""
    yield from (f"- {escape(f'{each.number} {each.says}')}" for each in descent.shares)
    yield from (f"- {plain(each)}" for each in descent.reasons)
    yield from (f"- {plain(text.label)}: “{quoted(text)}”" for text in descent.evidence)
    if descent.alternatives:
        yield f"- Less likely: from {plain('; '.join(descent.alternatives))}"
    yield ""
    for side in descent.sides:
        yield f"| How alike | {plain(name)} | {plain(side.other.name)} |"
        yield "| --- | --- | --- |"
        yield from (f"| {each.kind} | {quoted(each.child)} | {quoted(each.other)} |" for each in side.passages)
        yield ""
    if descent.shown < descent.found:
        yield f"{descent.shown} of {descent.found} passages shown; all are in case.json."
        yield ""


def _reports_table(brief: Brief) -> Iterator[str]:
    yield "## All reports"
    yield ""
    yield "| Report | Headline | Published | Language | Page | SHA-256 |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for line in brief.reports:
        cells = (line.link.name, line.title, line.published, line.language, line.uri, line.sha256)
        yield "| " + " | ".join(escape(cell) for cell in cells) + " |"
    yield ""
    yield from left(brief.reports_left)


def _story_lines(heading: str, lines: Sequence[StoryLine], lines_left: int) -> Iterator[str]:
    if not lines:
        return
    yield f"## {heading}"
    yield ""
    yield from (
        f"- **{plain(each.title)}** ({plain(each.names)}, {plain(each.published)}): {plain(each.headline)}" for each in lines
    )
    yield from left(lines_left)
    yield ""


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield plain(line)
        yield ""
