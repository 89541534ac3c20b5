"""Mending: sayings whose content or speaker the parser took wrongly."""

import re
from collections.abc import Sequence
from dataclasses import replace

from firsthand.claims.frames import Frame
from firsthand.claims.nounphrases import noun
from firsthand.claims.openings import past_dateline
from firsthand.knowledge.sourcewords import DOCUMENTS, PEOPLE
from firsthand.model import Page, Report, Span
from firsthand.text.syntax import Tree

# What stands between a content and its cue.
BETWEEN = " \t\n,;:-–—\xa0"
_LEADING = re.compile(r"(?:However|But|And|Still|Yet|Meanwhile|Also),?\s(?=[“\"«„])")
# These never say anything: the parser took an object for a subject.
_OBJECTS = frozenset("whom anything something nothing everything there".split())


def may_speak(page: Page, frame: Frame) -> bool:
    """Whether what the words name as the speaker can be one."""
    return frame.speaker is None or page.quote(frame.speaker).casefold() not in _OBJECTS


def without_dateline(report: Report, tree: Tree, frame: Frame) -> Frame | None:
    """The saying without a dateline in its content; None where the parser made the place of it the speaker."""
    at = tree.sentence.span.start
    end = at + past_dateline(report, tree.sentence.text)
    if frame.speaker is not None and at <= frame.speaker.start < end:
        return None
    if at <= frame.content.start < end < frame.content.end:
        return replace(frame, content=replace(frame.content, start=end))
    return frame


def without_opening(page: Page, frame: Frame) -> Frame:
    """The saying without a word before its quotation that only leads over to it: "However, “it is late,” she said"."""
    opened = _LEADING.match(page.text, frame.content.start, frame.content.end)
    return replace(frame, content=replace(frame.content, start=opened.end())) if opened is not None else frame


def with_speaker(tree: Tree, frame: Frame) -> Frame:
    """The saying with another speaker where the parser made one of whom it was said to: the first subject of the sentence."""
    if frame.speaker is None or frame.speaker != frame.addressee:
        return frame
    subject = next((n for n in range(frame.token) if tree.tokens[n].dep == "nsubj" and tree.tokens[n].pos != "PRON"), None)
    if subject is None:
        return replace(frame, speaker=None)
    below = [n for n in tree.subtree(subject) if n < frame.token]
    while below and tree.tokens[below[-1]].pos in ("PUNCT", "CCONJ"):
        below.pop()
    return replace(frame, speaker=tree.span(below[0], below[-1]))


def with_participles(trees: tuple[Tree, ...], frames: Sequence[Frame]) -> list[Frame]:
    """The sayings, with "saying" and "adding" behind a comma given to whoever speaks before it.

    "denied that the firm had sold them, saying they were lost": the parser may tie "saying" to the firm.
    """
    result = list(frames)
    by_sentence: dict[int, list[int]] = {}
    for number, frame in enumerate(frames):
        by_sentence.setdefault(frame.sentence, []).append(number)
    for number, frame in enumerate(frames):
        tree = trees[frame.sentence]
        behind_comma = frame.token > 0 and tree.text(frame.token - 1) == "," and tree.tokens[frame.token].tag == "VBG"
        if not behind_comma or frame.speaker is None or frame.form == "phrase":
            continue
        for other in by_sentence[frame.sentence]:
            before = result[other]
            held = before.content.start <= frame.speaker.start and frame.speaker.end <= before.content.end
            if other != number and held and before.cue.end <= before.content.start and before.speaker is not None:
                end = min(before.content.end, tree.span(frame.token - 1).start)
                result[number] = replace(frame, speaker=before.speaker, inside=before.inside)
                result[other] = replace(before, content=replace(before.content, end=max(end, before.content.start + 1)))
    return result


def with_content(page: Page, tree: Tree, frame: Frame) -> Frame:
    """The saying with a content that does not hold its own cue, where what stands on one side of the cue says it all.

    "The plant closed, according to one of the papers, a report to the council": the left, for what follows tells of the paper. "which it
    said closed": the right. "The plant, Lind said, has closed": neither side, and the content stays whole.
    """
    content, cue = frame.content, frame.cue
    semicolon = page.text.rfind(";", content.start, cue.start) if frame.form == "parataxis" else -1
    if semicolon >= 0:
        # "The firm knew nothing; the papers, it said, were lost": what stands before is another clause.
        after = cleaned(page, semicolon + 1, content.end)
        return replace(frame, content=after) if after is not None else frame
    if not (content.start <= cue.start and cue.end <= content.end) or frame.speech == "direct":
        return frame
    marks = [span for span in (cue, frame.speaker) if span is not None and content.start <= span.start < content.end]
    left = cleaned(page, content.start, min(span.start for span in marks))
    end = max(span.end for span in marks)
    right = cleaned(page, end, content.end)
    if frame.form == "phrase" and left is not None and has_finite_verb(tree, left) and _tells_of_source(tree, end):
        return replace(frame, content=left)
    if frame.form == "clause" and right is not None and left is not None and page.quote(left).lower() in ("which", "who", "whom"):
        return replace(frame, content=right)
    return frame


def _tells_of_source(tree: Tree, place: int) -> bool:
    """Whether an apposition of a document or of people begins behind a place."""
    at = tree.sentence.span.start
    after = [n for n, token in enumerate(tree.tokens) if at + token.start >= place][:2]
    if len(after) < 2 or tree.text(after[0]) != "," or tree.text(after[1]).lower() not in ("a", "an", "the", "one"):
        return False
    return noun(tree, tree.tokens[after[1]].head) in DOCUMENTS | PEOPLE


def cleaned(page: Page, start: int, end: int, marks: str = BETWEEN) -> Span | None:
    """The stretch without white space and marks at its ends; None where nothing is left."""
    while start < end and page.text[start] in marks:
        start += 1
    while start < end and page.text[end - 1] in marks:
        end -= 1
    return Span(page.id, start, end) if start < end else None


def has_finite_verb(tree: Tree, span: Span) -> bool:
    """Whether a clause of its own stands there."""
    return any(
        tree.tokens[n].tag in ("VBD", "VBZ", "VBP", "MD")
        and tree.tokens[n].pos in ("VERB", "AUX")
        and tree.tokens[n].dep != "relcl"
        for n in tree.within(span)
    )
