"""Inside: sayings within quotation marks and within other sayings, which reading word by word leaves out."""

import re
from collections.abc import Iterator, Set
from dataclasses import replace

from firsthand.claims import cues
from firsthand.claims.frames import Frame
from firsthand.claims.mending import BETWEEN, cleaned, has_finite_verb, may_speak
from firsthand.knowledge.reporting import SHOWING, SPEAKING
from firsthand.model import Page, Span
from firsthand.text.syntax import Tree

_THAT = re.compile(r"\bthat\b")
_MARKS = f'{BETWEEN}"“”„«»'


def read(page: Page, tree: Tree, number: int, within: Span) -> Iterator[Frame]:
    """The sayings of a sentence whose cue lies in `within`, read as if there were no quotation marks."""
    for cue in cues.find(tree):
        words = tree.span(cue.words.first, cue.words.last)
        said = cue.form in ("parataxis", "as", "clause") and cue.lemma in SPEAKING | SHOWING
        strong = said or cue.form == "phrase" or (cue.form == "object" and cue.lemma in SHOWING)
        if cue.content is None or not strong or not (within.start <= words.start and words.end <= within.end):
            continue
        content = tree.span(cue.content.first, cue.content.last)
        gap = _THAT.search(page.text, words.end, max(words.end, content.start)) if cue.form == "clause" else None
        if gap is not None:
            # Quotation marks lead the parser astray; the content begins with "that".
            content = Span(page.id, gap.start(), content.end)
        clipped = cleaned(page, max(content.start, within.start), min(content.end, within.end), _MARKS)
        if clipped is None:
            continue
        frame = Frame(
            clipped,
            words,
            tree.span(cue.speaker.first, cue.speaker.last) if cue.speaker else None,
            "indirect",
            cue.lemma,
            number,
            cue.token,
            tree.span(cue.addressee.first, cue.addressee.last) if cue.addressee else None,
            form=cue.form,
        )
        cut = _split_at_cue(page, tree, frame)
        if may_speak(page, cut) and not cut.content.start <= cut.cue.start < cut.content.end:
            yield cut


def according_inside(page: Page, tree: Tree, frame: Frame, known: Set[Span]) -> Iterator[Frame]:
    """What a saying has "according to" somebody else: "They said that, according to a report, it closed"."""
    for cue in cues.find(tree):
        words = tree.span(cue.words.first, cue.words.last)
        if (
            cue.form != "phrase"
            or cue.speaker is None
            or not (frame.content.start <= words.start and words.end <= frame.content.end)
        ):
            continue
        if words in known:
            continue
        who = tree.span(cue.speaker.first, cue.speaker.last)
        before = cleaned(page, frame.content.start, words.start)
        after = cleaned(page, who.end, frame.content.end)
        content = before if before is not None and has_finite_verb(tree, before) else after
        if content is not None and content.start < content.end:
            yield Frame(content, words, who, "indirect", cue.lemma, frame.sentence, cue.token, form="phrase")


def _split_at_cue(page: Page, tree: Tree, frame: Frame) -> Frame:
    """A saying read inside a quotation, where marks lead the parser astray: of a content that holds the cue, the side with a verb."""
    content, cue = frame.content, frame.cue
    if not (content.start <= cue.start and cue.end <= content.end):
        return frame
    marks = [span for span in (cue, frame.speaker) if span is not None and content.start <= span.start < content.end]
    left = cleaned(page, content.start, min(span.start for span in marks))
    right = cleaned(page, max(span.end for span in marks), content.end)
    if left is not None and has_finite_verb(tree, left):
        return replace(frame, content=left)
    return replace(frame, content=right) if right is not None else frame
