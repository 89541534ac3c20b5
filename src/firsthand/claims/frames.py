"""Frames: who is said to have said what, in spans of the page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from firsthand.claims import cues, headlines
from firsthand.claims.cue import Cue, Form
from firsthand.claims.drafts import Draft, carry_over, draft, settle
from firsthand.claims.quoted import Quotations
from firsthand.model import Page, Span
from firsthand.model.claims import Speech
from firsthand.text.syntax import Tree

_ENDS = " \t\n,;:-–—\xa0"


@dataclass(frozen=True, slots=True)
class Frame:
    """One saying: its content, the cue that shows it, and whom the words beside the cue name as its speaker.

    `content` is what is said, without speaker and cue; a quotation that speaker or cue interrupt is one, from its first word to its
    last. Quotation marks at its ends belong to it, and so does the "that" before a clause; a full stop or comma outside quotation marks
    does not. `speaker` is None where the words name nobody ("reportedly", "it was said"); in a relative clause it may be the pronoun
    alone ("which denied"). `lemma` is the cue's lemma or phrase ("say", "according to", "be aware"), `form`
    how the content hangs on it. `sentence` is the index of the tree that holds the cue, `token` that of the cue's first token there.
    `addressee` is whom it was said to. `inside` is the index, among the frames of the report, of the frame in whose content this one's
    cue lies: "X said that Y told Z that ..." is two frames, the second inside the first.
    """

    content: Span
    cue: Span
    speaker: Span | None
    speech: Speech
    lemma: str
    sentence: int
    token: int
    addressee: Span | None = None
    inside: int | None = None
    form: Form = "clause"


def find(page: Page, trees: tuple[Tree, ...]) -> tuple[Frame, ...]:
    """Find the frames of a report, in reading order.

    A cue inside a quotation is the quoted speaker's business and makes no frame.
    """
    if not trees:
        return ()
    quotations = Quotations(page.text, trees[0].sentence.span.start, trees[-1].sentence.span.end)
    drafts = [one for number, tree in enumerate(trees) for one in _read(tree, number, quotations)]
    drafts += headlines.find(page, trees, drafts, quotations)
    drafts += headlines.led_to(trees, drafts, quotations)
    drafts = carry_over(trees, settle(trees, drafts), quotations)
    frames = [frame for one in drafts if (frame := _frame(page, trees[one.sentence], one, quotations)) is not None]
    return _nest(sorted(frames, key=lambda frame: (frame.cue.start, frame.content.start)))


def _read(tree: Tree, number: int, quotations: Quotations) -> Iterator[Draft]:
    """The drafts of one sentence; what a report cites somebody for is what the verb says that it cites them beside."""
    by_verb: dict[int, Draft] = {}
    waiting: list[Cue] = []
    for cue in cues.find(tree):
        if quotations.at(tree.span(cue.token).start) is not None:
            continue
        above = by_verb[max(by_verb)] if cue.form == "citing" and by_verb else None
        if cue.form == "citing" and cue.content is None and above is None:
            # "Citing two officials, the newspaper reported that ..."
            waiting.append(cue)
            continue
        found = Draft(cue, number, above.start, above.end) if above is not None else draft(tree, number, cue, quotations)
        if found is not None:
            by_verb[cue.token] = found
            yield found
            yield from (Draft(before, number, found.start, found.end) for before in waiting)
            waiting.clear()


def _frame(page: Page, tree: Tree, one: Draft, quotations: Quotations) -> Frame | None:
    start, end = one.start, one.end
    while start < end and page.text[start] in _ENDS:
        start += 1
    while start < end and page.text[end - 1] in _ENDS:
        end -= 1
    if start == end:
        return None
    if page.text.startswith(")", end) and page.text.count("(", start, end) > page.text.count(")", start, end):
        end += 1
    cue = one.cue
    return Frame(
        Span(page.id, start, end),
        tree.span(cue.words.first, cue.words.last),
        tree.span(cue.speaker.first, cue.speaker.last) if cue.speaker else None,
        _speech(quotations, start, end),
        cue.lemma,
        one.sentence,
        cue.token,
        tree.span(cue.addressee.first, cue.addressee.last) if cue.addressee else None,
        form=cue.form,
    )


def _speech(quotations: Quotations, start: int, end: int) -> Speech:
    if quotations.at(start) and quotations.at(end - 1):
        return "direct"
    return "mixed" if quotations.overlaps(start, end) else "indirect"


def _nest(frames: list[Frame]) -> tuple[Frame, ...]:
    """Say of each frame in whose content its cue lies: the shortest such content, other than its own.

    `frames` stand in the order of their cues, so the contents that a cue can lie in are those that have begun and not ended.
    """
    nested = []
    begun = sorted(range(len(frames)), key=lambda number: frames[number].content.start)
    open_: list[int] = []
    following = 0
    for number, frame in enumerate(frames):
        while following < len(begun) and frames[begun[following]].content.start <= frame.cue.start:
            open_.append(begun[following])
            following += 1
        open_ = [other for other in open_ if frames[other].content.end > frame.cue.start]
        holders = [
            (frames[other].content.end - frames[other].content.start, other)
            for other in open_
            if other != number and frame.cue.end <= frames[other].content.end and frames[other].content != frame.content
        ]
        nested.append(replace(frame, inside=min(holders)[1]) if holders else frame)
    return tuple(nested)
