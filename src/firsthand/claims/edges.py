"""Edges of a sentence that give what stands beside them to somebody: "Lind said on Monday:", "“...,” the newspaper points out"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from firsthand.claims.frames import Frame
from firsthand.claims.roster import Roster
from firsthand.knowledge.reporting import SPEAKING
from firsthand.knowledge.sourcewords import OUTLET_NOUNS
from firsthand.model import Page, Span
from firsthand.text.syntax import Tree

_FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
# An outlet's verb and what follows it are so many words long at the most: longer ones hold more than a day.
LONGEST_REST = 9
# "the " before an outlet's name.
LONGEST_ARTICLE = 4
_QUOTED = re.compile(r"""\s*(?P<quoted>["“].+["”])[,.]?\s+(?P<who>[^"“”]{3,160})$""")
_THE_NOUN = re.compile(r"[Tt]he (?:news )?(?P<noun>\w+)")
# Between two joined clauses stand a comma, "and" or "but", and no more.
LONGEST_JOIN = 4


def with_joined(trees: tuple[Tree, ...], frames: Sequence[Frame]) -> list[Frame]:
    """The sayings, each with the clause that "and" or "but" joins to it where its tense shows that the speech goes on.

    "said that the ministry has seen nothing, but the firm has a duty to ask": a report tells in the past, so that what goes on in the
    present is said, not told. "said that profits rose, but its shares fell": nothing shows it, and the clause stays the report's own.
    """
    cued = {(frame.sentence, frame.token) for frame in frames}
    return [_joined(trees[frame.sentence], frame, cued) for frame in frames]


def _joined(tree: Tree, frame: Frame, cued: set[tuple[int, int]]) -> Frame:
    if (
        frame.form != "clause"
        or frame.speech == "direct"
        or tree.tokens[frame.token].tag != "VBD"
        or frame.content.start < frame.cue.end
    ):
        return frame
    inside = tree.within(frame.content)
    if not inside or not _is_present(tree, inside):
        return frame
    for number in tree.children[frame.token]:
        token = tree.tokens[number]
        if (
            token.dep != "conj"
            or number <= inside[-1]
            or not any(tree.tokens[n].dep in ("nsubj", "nsubjpass", "expl") for n in tree.children[number])
        ):
            continue
        below = [n for n in tree.subtree(number) if tree.tokens[n].pos != "PUNCT"]
        clause = range(below[0], below[-1] + 1)
        if (
            any((frame.sentence, n) in cued for n in clause)
            or not _is_present(tree, clause)
            or below[0] - inside[-1] > LONGEST_JOIN
        ):
            continue
        return replace(frame, content=replace(frame.content, end=tree.span(below[-1]).end))
    return frame


def _is_present(tree: Tree, tokens: range) -> bool:
    """Whether the first finite verb of a clause stands in the present or has a modal."""
    first = next(
        (tree.tokens[n].tag for n in tokens if tree.tokens[n].tag in _FINITE and tree.tokens[n].pos in ("VERB", "AUX")), ""
    )
    return first in ("VBZ", "VBP", "MD")


def with_outlets_quoted(page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame], roster: Roster) -> list[Frame]:
    """The sayings, a quotation at the head of a sentence given to the outlet behind it, whatever verb that has.

    "“The plant has closed,” the newspaper points out": the verbs for it are many, and the parser takes some for nouns.
    """
    result = list(frames)
    reached = {frame.sentence for frame in frames}
    for number, tree in enumerate(trees):
        found = _QUOTED.match(tree.sentence.text) if number not in reached else None
        if found is None:
            continue
        at = tree.sentence.span.start
        naming = roster.outlet_at(replace(tree.sentence.span, start=at + found.start("who")))
        named = naming is not None and naming.start - at - found.start("who") <= LONGEST_ARTICLE
        who = naming.end - at if named and naming is not None else _end_of_noun(found)
        rest = tree.sentence.text[who:].lstrip()
        if who < 0 or not rest[:1].isalpha():
            continue
        cue = at + tree.sentence.text.index(rest, who)
        token = next((n for n, each in enumerate(tree.tokens) if at + each.start == cue), None)
        if token is None or len(rest.split()) > LONGEST_REST:
            continue
        page_id = page.id
        speaker = Span(page_id, at + found.start("who"), at + who)
        content = Span(page_id, at + found.start("quoted"), at + found.end("quoted"))
        result.append(
            Frame(content, tree.span(token), speaker, "direct", tree.tokens[token].lemma, number, token, form="quotation")
        )
    return result


def _end_of_noun(found: re.Match[str]) -> int:
    noun = _THE_NOUN.match(found.group("who"))
    return found.start("who") + noun.end() if noun is not None and noun.group("noun").lower() in OUTLET_NOUNS else -1


def with_heads(trees: tuple[Tree, ...], frames: Sequence[Frame]) -> list[Frame]:
    """The sayings, a quotation of whole sentences given to the speaker of the sentence before it, where that ends in a colon.

    "Lind said in an interview on Monday:" and then the quotation, in a line of its own.
    """
    cued = {(frame.sentence, frame.token) for frame in frames}
    result = list(frames)
    for number, tree in enumerate(trees[:-1]):
        verb = tree.root
        if (
            not tree.sentence.text.rstrip().endswith(":")
            or verb < 0
            or tree.tokens[verb].lemma not in SPEAKING
            or (number, verb) in cued
        ):
            continue
        subject = next((n for n in tree.children[verb] if tree.tokens[n].dep == "nsubj"), None)
        last = number
        while last + 1 < len(trees) and all(trees[last + 1].sentence.quoted):
            last += 1
        if subject is None or last == number:
            continue
        content = replace(trees[number + 1].sentence.span, end=trees[last].sentence.span.end)
        if any(frame.content.start < content.end and content.start < frame.content.end for frame in frames):
            continue
        below = tree.subtree(subject)
        speaker = tree.span(below[0], below[-1])
        result.append(Frame(content, tree.span(verb), speaker, "direct", tree.tokens[verb].lemma, number, verb, form="colon"))
    return result
