"""Own voice: what a report says itself, outside all that it has somebody say."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from firsthand.claims.clauses import Stretch, trim
from firsthand.claims.frames import Frame
from firsthand.claims.openings import past_dateline
from firsthand.model import Page, Report, Span
from firsthand.text.syntax import Tree

# Fewer words than this say nothing: a label, a name, a heading.
LEAST_WORDS = 3
# A clause beside a saying must say so much to be a claim of its own.
LEAST_BESIDE = 4
_BULLET = re.compile(r"[\s•·*▪►–—-]+(?=\S)")
# The label of a point in a list: "- Secret routes: The crates went by sea" is a claim from "The" on.
_LABEL = re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,4}: (?=[A-Z])")
_END = re.compile(r"[\s.!…;,:]+$")
_CALL = re.compile(
    r"^(?:subscribe|sign up|follow us|follow our|read more|read also|read:|click|join our|download|watch:|listen:|see also|also read|"
    r"support our|advertisement|share this|editing by|reporting by|writing by|additional reporting|"
    r"(?:photo|image|picture|video)s?(?:[:/]| by)|"
    r"(?:posted|updated|published|last updated|modified|created)\b[^.]{0,12}\d|"
    r"copyright|all rights reserved|©|\(c\))",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^(?:By|BY) [A-Z][\w’'-]+(?:,? (?:and )?[A-Z][\w’'.-]+){1,6}$")
# How reporters come by what they tell of: "declarations, which the newspaper obtained".
_GETTING = frozenset("obtain see review receive get read examine inspect compile collect go".split())
_VERBS = frozenset(["VB", "VBD", "VBP", "VBZ", "VBN", "VBG", "MD"])
_FINITE = frozenset(["VBD", "VBP", "VBZ", "MD"])


@dataclass(frozen=True, slots=True)
class Own:
    """One thing that the report says itself: its span, the sentence by number, and its verb there."""

    span: Span
    sentence: int
    verb: int


def speak(report: Report, page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame]) -> tuple[Own, ...]:
    """Find what a report says in its own voice: its sentences without a saying, and the clauses beside one.

    Left out are what only introduces speech, quotations whose speaker stands elsewhere, questions, lines that hold no verb (labels,
    bylines, credits) and calls to the reader. A dateline or a bullet before a sentence is no part of it.
    """
    said = sorted((frame.content.start, frame.content.end) for frame in frames)
    shells: dict[int, list[Frame]] = {}
    for frame in frames:
        shells.setdefault(frame.sentence, []).append(frame)
    reached = _Reached(said)
    found: list[Own] = []
    for number, tree in enumerate(trees):
        here = tree.sentence.span
        touched = reached.covers(here)
        if not touched and number not in shells:
            found += _whole(report, page, tree, number)
        elif number in shells or touched:
            found += (_past_dateline(report, tree, one) for one in _beside(page, tree, number, shells.get(number, []), reached))
    return tuple(found)


def _past_dateline(report: Report, tree: Tree, own: Own) -> Own:
    at = tree.sentence.span.start + past_dateline(report, tree.sentence.text)
    return Own(replace(own.span, start=at), own.sentence, own.verb) if own.span.start < at < own.span.end else own


class _Reached:
    """What the contents of all sayings cover, as stretches that do not overlap."""

    def __init__(self, said: list[tuple[int, int]]) -> None:
        self.stretches: list[tuple[int, int]] = []
        for start, end in said:
            if self.stretches and start <= self.stretches[-1][1]:
                self.stretches[-1] = (self.stretches[-1][0], max(end, self.stretches[-1][1]))
            else:
                self.stretches.append((start, end))

    def covers(self, span: Span) -> bool:
        """Whether any content overlaps `span`."""
        place = bisect_left(self.stretches, span.start, key=lambda stretch: stretch[1] - 1)
        return place < len(self.stretches) and self.stretches[place][0] < span.end


def _whole(report: Report, page: Page, tree: Tree, number: int) -> Iterator[Own]:
    """A sentence without any saying."""
    text = tree.sentence.text
    start = len(text) - len(text.lstrip())
    if (dateline := past_dateline(report, text)) > 0:
        start = dateline
    elif bullet := _BULLET.match(text):
        start = bullet.end()
        if (label := _LABEL.match(text, start)) is not None:
            start = label.end()
    end = _trimmed_end(text, start)
    if (
        end <= start
        or text[start:].rstrip().rstrip("”\"'’)").endswith("?")
        or _CALL.match(text[start:])
        or _BYLINE.match(text[start:])
    ):
        return
    if all(tree.sentence.quoted):
        # A quotation that no saying claimed: whose words they are stands elsewhere, if anywhere.
        return
    at = tree.sentence.span.start
    tokens = tree.within(Span(page.id, at + start, at + end))
    verb = _verb(tree, tokens)
    if text.isupper() and not (verb is not None and _has_subject(tree, verb)):
        return
    if verb is not None and _only_says_that_nothing_is_said(tree, verb):
        return
    if verb is None or sum(1 for n in tokens if tree.tokens[n].pos not in ("PUNCT", "SYM")) < LEAST_WORDS:
        return
    yield Own(Span(page.id, at + start, at + end), number, verb)


def _only_says_that_nothing_is_said(tree: Tree, verb: int) -> bool:
    """ "It is not said there": of what, stands elsewhere."""
    if tree.tokens[verb].tag != "VBN" or tree.tokens[verb].lemma not in ("say", "state", "mention", "specify"):
        return False
    subject = [tree.text(n).lower() for n in tree.children[verb] if tree.tokens[n].dep in ("nsubj", "nsubjpass")]
    return subject == ["it"] and not any(tree.tokens[n].dep in ("ccomp", "advcl", "xcomp") for n in tree.children[verb])


def _trimmed_end(text: str, start: int) -> int:
    """The end without the mark that ends the sentence; "etc." and initials keep theirs where letters and stops alternate."""
    found = _END.search(text, start)
    if found is None:
        return len(text)
    if re.search(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$", text[start : found.end()].rstrip()):
        return len(text.rstrip())
    return found.start()


def _verb(tree: Tree, tokens: range) -> int | None:
    """The verb that a sentence hangs on. A headline without an auxiliary has one too ("Two held over fire")."""
    root = tree.root
    if root in tokens and tree.tokens[root].tag in _VERBS:
        return root
    for number in tokens:
        if tree.tokens[number].tag in _FINITE and tree.tokens[number].pos in ("VERB", "AUX"):
            return number
    return None


def _beside(page: Page, tree: Tree, number: int, shells: list[Frame], reached: _Reached) -> Iterator[Own]:
    """The clauses of a sentence that stand beside its sayings: joined to them by "and", or told of a name by "which" or "who"."""
    at = tree.sentence.span.start
    taken = {
        n
        for n, token in enumerate(tree.tokens)
        if reached.covers(Span(page.id, at + token.start, at + max(token.end, token.start + 1)))
    }
    cues = {frame.token for frame in shells}
    speaking: set[int] = set()
    speakers: set[int] = set()
    for frame in shells:
        for span in (frame.cue, frame.addressee):
            if span is not None:
                speaking |= set(tree.within(span))
        if frame.speaker is not None:
            speakers |= set(tree.within(frame.speaker))
    found: list[Own] = []
    for verb, token in enumerate(tree.tokens):
        if verb in taken or verb in speaking or token.pos not in ("VERB", "AUX"):
            continue
        if token.dep == "relcl":
            found += _relative(tree, number, verb, taken, cues)
        elif _stands_alone(tree, verb, speakers):
            found += _clause(tree, number, verb, taken | speaking, cues)
    # A clause within one that is said already says nothing more.
    yield from (one for one in found if not any(other is not one and _holds(other.span, one.span) for other in found))


def _stands_alone(tree: Tree, verb: int, speakers: set[int]) -> bool:
    """Whether a verb heads a clause of its own.

    What is told of a speaker on the way to what he says ("Lind, who heads the union and has led strikes, said") is none.
    """
    joined = tree.tokens[verb].dep in ("conj", "ccomp", "parataxis") and _has_subject(tree, verb)
    subjects = [n for n in tree.children[verb] if tree.tokens[n].dep in ("nsubj", "nsubjpass")]
    return (joined or verb == tree.root) and not any(n in speakers for n in subjects)


def _holds(span: Span, other: Span) -> bool:
    return span.start <= other.start and other.end <= span.end and span != other


def _has_subject(tree: Tree, verb: int) -> bool:
    return any(tree.tokens[n].dep in ("nsubj", "nsubjpass", "expl") for n in tree.children[verb])


def _clause(tree: Tree, number: int, verb: int, taken: set[int], cues: set[int]) -> Iterator[Own]:
    """An independent clause of which nothing is anybody's words; it ends where a joined clause or a saying begins."""
    below = set(tree.subtree(verb))
    for other in tree.children[verb]:
        token = tree.tokens[other]
        joined = token.dep in ("conj", "ccomp", "parataxis", "advcl", "prep") and (set(tree.subtree(other)) & (taken | cues))
        if joined or (token.dep == "conj" and _has_subject(tree, other)):
            below -= set(tree.subtree(other))
    for other in sorted(below):
        if other in below and tree.tokens[other].dep in ("appos", "relcl", "acl", "npadvmod", "advcl"):
            aside = set(tree.subtree(other))
            if aside & (taken | cues):
                below -= aside
    if below & taken or below & cues or not _has_subject(tree, verb):
        return
    kept = sorted(below)
    while kept and tree.tokens[kept[-1]].dep in ("cc", "punct"):
        kept.pop()
    while kept and tree.tokens[kept[0]].dep in ("cc", "punct", "mark"):
        kept.pop(0)
    if kept and tree.tokens[verb].dep == "ccomp" and tree.tokens[kept[0]].tag in ("WP", "WDT", "WRB"):
        # "froze what they own" says nothing beside its verb.
        return
    yield from _own(tree, number, verb, trim(tree, kept), taken)


def _relative(tree: Tree, number: int, verb: int, taken: set[int], cues: set[int]) -> Iterator[Own]:
    """What a clause with "which" or "who" behind a comma tells of a name: the name and the clause."""
    below = tree.subtree(verb)
    first = below[0]
    noun = tree.tokens[verb].head
    if tree.text(first).lower() not in ("which", "who") or first == 0 or tree.text(first - 1) != "," or noun in taken:
        return
    if set(below) & (taken | cues) or not _is_told_of(tree, verb, first, noun):
        return
    left = [n for n in tree.subtree(noun) if n < first]
    # Only the noun right before the comma: what lies between would be told of too.
    kept = [n for n in range(left[0] if left else noun, below[-1] + 1) if n not in taken]
    start = next((n for n in reversed(left) if tree.tokens[n].dep in ("appos", "acl", "relcl")), None)
    if start is not None or not kept or not any(n < first for n in kept):
        # Without its noun the clause says nothing.
        return
    yield from _own(tree, number, verb, trim(tree, kept), taken)


def _is_told_of(tree: Tree, verb: int, first: int, noun: int) -> bool:
    """Whether a clause with "who" or "which" tells of the name before it, and not how the report or its sources came by their news.

    A place or a company is no "who": there the parser tied the clause to the last word of a longer phrase.
    """
    if tree.text(first).lower() == "who" and tree.tokens[noun].entity in ("GPE", "ORG", "LOC", "FAC", "PRODUCT"):
        return False
    return not (
        tree.tokens[verb].lemma in _GETTING and any(tree.tokens[n].dep == "nsubj" and n != first for n in tree.children[verb])
    )


def _own(tree: Tree, number: int, verb: int, stretch: Stretch | None, taken: set[int]) -> Iterator[Own]:
    if stretch is None or any(n in taken for n in range(stretch.first, stretch.last + 1)):
        return
    if sum(1 for n in range(stretch.first, stretch.last + 1) if tree.tokens[n].pos not in ("PUNCT", "SYM")) < LEAST_BESIDE:
        return
    yield Own(tree.span(stretch.first, stretch.last), number, verb)
