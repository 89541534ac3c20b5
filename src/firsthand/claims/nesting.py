"""Nesting: whose saying stands inside whose."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from firsthand.claims.edges import with_heads, with_joined, with_outlets_quoted
from firsthand.claims.frames import Frame, find
from firsthand.claims.inside import according_inside, read
from firsthand.claims.mending import (
    cleaned,
    may_speak,
    with_content,
    with_participles,
    with_speaker,
    without_dateline,
    without_opening,
)
from firsthand.claims.roster import Roster
from firsthand.claims.speakers import describe
from firsthand.claims.tails import with_tails
from firsthand.knowledge.sourcewords import REPORT_NOUNS
from firsthand.model import Page, Report, Span
from firsthand.text.syntax import Tree, overlapping

_AS_SAYING = re.compile(r"\sas\s(?:having\s)?(?:saying|said|telling|writing|adding|stating)\b")


def sayings(report: Report, page: Page, trees: tuple[Tree, ...], roster: Roster) -> tuple[Frame, ...]:
    """All sayings of a report in reading order, those inside an outlet's own words with them.

    What a person says in quotation marks is that person's. What an outlet says in quotation marks is news that is passed on, and whom
    that news names is a link of the chain: the quotation is read as if its marks were not there. So is a quotation of which nobody is
    said to be the speaker.
    """
    place = {id(tree): number for number, tree in enumerate(trees)}
    said = with_joined(trees, with_participles(trees, _that_speak(report, page, trees, find(page, trees))))
    spoken = with_tails(page, trees, said, lambda frame: is_outlet(frame, trees, roster))
    heard = with_outlets_quoted(page, trees, with_heads(trees, spoken), roster)
    heard = [without_opening(page, without_dateline(report, trees[frame.sentence], frame) or frame) for frame in heard]
    outer = [with_content(page, trees[frame.sentence], with_speaker(trees[frame.sentence], frame)) for frame in heard]
    found = list(outer)
    for number, frame in enumerate(outer):
        if frame.speech == "direct" and (frame.speaker is None or is_outlet(frame, trees, roster)):
            for tree in overlapping(trees, frame.content):
                inner = read(page, tree, place[id(tree)], frame.content)
                found += (replace(one, inside=number) for one in inner if one.cue != frame.cue)
    cued = {frame.cue for frame in found}
    for number, frame in enumerate(outer):
        if frame.speech != "direct" and "according to" in page.quote(frame.content).lower():
            found += (replace(one, inside=number) for one in according_inside(page, trees[frame.sentence], frame, cued))
    reached = _reached(trees, outer)
    for number, tree in enumerate(trees):
        if number not in reached and any(tree.sentence.quoted):
            found += read(page, tree, number, tree.sentence.span)
    return _ordered(_cited(_quoted_as(page, _untangled(found, trees, roster)), trees, roster))


def is_outlet(frame: Frame, trees: tuple[Tree, ...], roster: Roster) -> bool:
    """Whether an outlet is said to say it, by name or as "the newspaper" or "the report"."""
    if frame.speaker is None:
        return False
    described = describe(trees[frame.sentence], frame.speaker, roster, frame.lemma)
    return len(described) == 1 and (
        described[0].kind in ("outlet", "outlet_noun")
        or (
            described[0].kind == "document"
            and described[0].noun in REPORT_NOUNS
            and not described[0].plural
            and described[0].definite
            and not described[0].words
        )
    )


def _that_speak(report: Report, page: Page, trees: tuple[Tree, ...], frames: Sequence[Frame]) -> list[Frame]:
    """The sayings whose speaker can be one, without datelines."""
    kept: list[Frame] = []
    place: dict[int, int] = {}
    for number, frame in enumerate(frames):
        told = without_dateline(report, trees[frame.sentence], frame) if may_speak(page, frame) else None
        if told is not None:
            place[number] = len(kept)
            kept.append(told)
    return [replace(frame, inside=None if frame.inside is None else place.get(frame.inside)) for frame in kept]


def _reached(trees: tuple[Tree, ...], frames: Sequence[Frame]) -> frozenset[int]:
    """The sentences that hold the cue of a saying, or a part of what it says."""
    starts = [tree.sentence.span.start for tree in trees]
    found = {frame.sentence for frame in frames}
    for frame in frames:
        first = max(0, bisect_right(starts, frame.content.start) - 1)
        found.update(range(first, bisect_right(starts, frame.content.end - 1)))
    return frozenset(found)


def _untangled(frames: list[Frame], trees: tuple[Tree, ...], roster: Roster) -> list[Frame]:
    """Put "according to" on the right side of the saying that it stands beside.

    "The agency notes that it closed, according to two officials": the agency has it from the officials. "Orvane said that it will
    close, according to two officials": the officials are whom we have Orvane's words from.
    """
    result = list(frames)
    by_sentence: dict[int, list[int]] = {}
    for number, frame in enumerate(frames):
        by_sentence.setdefault(frame.sentence, []).append(number)
    for number, frame in enumerate(frames):
        if frame.form != "phrase":
            continue
        for other in by_sentence[frame.sentence]:
            told, phrase = result[other], result[number]
            if (
                other == number
                or told.form == "phrase"
                or told.cue.start > phrase.cue.start
                or told.content.start >= phrase.cue.start
            ):
                continue
            page = phrase.content.page
            if not told.cue.end <= told.content.start or told.content.end < phrase.content.end - 1:
                continue
            if is_outlet(told, trees, roster):
                result[number] = replace(phrase, content=Span(page, told.content.start, phrase.content.end), inside=other)
                result[other] = replace(told, inside=None if told.inside == number else told.inside)
            elif told.speech != "direct" and told.speaker is not None and phrase.cue.start >= phrase.content.end:
                begin = min(told.cue.start, told.speaker.start)
                end = min(told.content.end, phrase.content.end)
                result[number] = replace(
                    phrase, content=Span(page, begin, end), inside=told.inside if told.inside != number else None
                )
                result[other] = replace(told, content=Span(page, told.content.start, end), inside=number)
    return result


def _quoted_as(page: Page, frames: list[Frame]) -> list[Frame]:
    """ "The agency quoted an official as saying that it closed": the official says it, and the agency has it from there."""
    result = list(frames)
    by_sentence: dict[int, list[int]] = {}
    for number, frame in enumerate(frames):
        by_sentence.setdefault(frame.sentence, []).append(number)
    for number, frame in enumerate(frames):
        said = _AS_SAYING.search(page.text, frame.content.start, frame.content.end) if frame.lemma in ("quote", "cite") else None
        if said is None:
            continue
        who = cleaned(page, frame.content.start, said.start())
        for other in by_sentence[frame.sentence]:
            if who is not None and other != number and said.start() <= frames[other].cue.start < said.end():
                result[other] = replace(frames[other], speaker=who, inside=number)
                result[number] = replace(frame, content=frames[other].content)
    return result


def _cited(frames: list[Frame], trees: tuple[Tree, ...], roster: Roster) -> list[Frame]:
    """ "The agency reported that it closed, citing a letter": the agency has it from the letter."""
    result = list(frames)
    for number, frame in enumerate(frames):
        source = _cited_in_passing(frame, trees)
        if source is not None:
            # "according to the agency, which cites a letter"
            above = next(
                (
                    n
                    for n in range(number - 1, -1, -1)
                    if frames[n].sentence == frame.sentence and is_outlet(frames[n], trees, roster)
                ),
                None,
            )
            if above is not None:
                result[number] = replace(frame, speaker=source, content=frames[above].content, inside=above, form="citing")
            continue
        if frame.form != "citing" or frame.inside is not None:
            continue
        for other in range(number - 1, -1, -1):
            if frames[other].sentence != frame.sentence:
                break
            if frames[other].content == frame.content and frames[other].inside != number:
                result[number] = replace(frame, inside=other)
                break
    return result


def _cited_in_passing(frame: Frame, trees: tuple[Tree, ...]) -> Span | None:
    """What a clause with "which" has an outlet cite, where that is a source and no saying."""
    tree = trees[frame.sentence]
    if frame.lemma not in ("cite", "quote") or frame.form != "object" or tree.tokens[frame.token].dep != "relcl":
        return None
    if frame.speech != "indirect" or any(tree.tokens[n].tag in ("VBD", "VBZ", "VBP", "MD") for n in tree.within(frame.content)):
        return None
    return frame.content


def _ordered(frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """In reading order of the cues, the same saying once; `inside` renumbered."""
    order = sorted(
        range(len(frames)), key=lambda number: (frames[number].cue.start, frames[number].content, frames[number].inside is None)
    )
    kept: list[int] = []
    place: dict[int, int] = {}
    for number in order:
        if kept and (frames[kept[-1]].cue, frames[kept[-1]].content) == (frames[number].cue, frames[number].content):
            place[number] = len(kept) - 1
            continue
        place[number] = len(kept)
        kept.append(number)
    renumbered = []
    for at, number in enumerate(kept):
        outer = frames[number].inside
        inside = None if outer is None or place[outer] == at else place[outer]
        renumbered.append(replace(frames[number], inside=inside))
    return tuple(renumbered)
