"""Shells: the parts of a saying that say something themselves, and those that only hold another saying."""

from bisect import bisect_left
from collections.abc import Sequence

from firsthand.claims.frames import Frame
from firsthand.claims.nesting import is_outlet
from firsthand.claims.roster import Roster
from firsthand.model import Page, Span
from firsthand.text.syntax import Tree, overlapping

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_SUBJECTS = ("nsubj", "nsubjpass", "expl")


def told(page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame], number: int, roster: Roster) -> tuple[Span, ...]:
    """The passages of a saying that are claims: its content, whole.

    Of what an outlet reports, one passage for each sentence, and none where a saying inside it says the same: the outlet is then a link
    of that saying's chain, and no origin.
    """
    frame = frames[number]
    if frame.speaker is not None and not is_outlet(frame, trees, roster):
        # "They said that, according to a report, it closed" says one thing, and has it from the report.
        passed_on = [other for other in frames[number : number + 3] if other.form == "phrase" and other.inside == number]
        only = (
            any(_only_holds(tree, frame.content, passed_on) for tree in overlapping(trees, frame.content)[:1])
            if passed_on
            else False
        )
        return () if only else (frame.content,)
    first = bisect_left(frames, frame.content.start, key=lambda other: other.cue.start)
    last = bisect_left(frames, frame.content.end, key=lambda other: other.cue.start)
    inner = [other for other in frames[first:last] if other is not frame]
    here = overlapping(trees, frame.content)
    passages = []
    for tree in here:
        span = Span(page.id, max(frame.content.start, tree.sentence.span.start), min(frame.content.end, tree.sentence.span.end))
        if not _only_holds(tree, span, inner):
            passages += _clauses(tree, span) if frame.speech == "indirect" else [span if len(here) == 1 else _trimmed(page, span)]
    return tuple(passages) if len(passages) < len(here) or frame.speaker is not None else (frame.content,)


def _clauses(tree: Tree, span: Span) -> list[Span]:
    """A passage, in two where ", and" or ", but" joins a clause with a subject of its own: an outlet that reports both says two things."""
    tokens = tree.within(span)
    for number in tokens:
        if tree.tokens[number].pos != "CCONJ" or number - 1 not in tokens or tree.text(number - 1) != ",":
            continue
        left, right = range(tokens[0], number - 1), range(number + 1, tokens[-1] + 1)
        if _verb(tree, left) is None or (verb := _verb(tree, right)) is None:
            continue
        if any(tree.tokens[n].dep in _SUBJECTS and tree.tokens[n].head >= number for n in range(number + 1, verb)):
            first, second = tree.span(left[0], left[-1]), tree.span(right[0], right[-1])
            return [Span(span.page, span.start, first.end), Span(span.page, second.start, span.end)]
    return [span]


def _verb(tree: Tree, tokens: range) -> int | None:
    """The first finite verb of some tokens that is not of a relative clause."""
    return next((n for n in tokens if tree.tokens[n].tag in _FINITE and tree.tokens[n].dep != "relcl"), None)


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end


def _only_holds(tree: Tree, span: Span, inner: Sequence[Frame]) -> bool:
    """Whether the main verb of a passage is another saying's cue or lies in its content."""
    tokens = tree.within(span)
    tops = [n for n in tokens if tree.tokens[n].head not in tokens or tree.tokens[n].head == n]
    verb = next((n for n in tops if tree.tokens[n].pos in ("VERB", "AUX")), tops[0] if tops else None)
    if verb is None:
        return True
    place = tree.span(verb)
    return any(_within(place, other.content) or _within(place, other.cue) for other in inner)


def _trimmed(page: Page, span: Span) -> Span:
    text = page.quote(span)
    left = len(text) - len(text.lstrip())
    return Span(span.page, span.start + left, span.start + len(text.rstrip(" .\n")))
