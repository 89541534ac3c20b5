"""Put the passages that two reports share side by side, and mark the words that differ."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from firsthand.exports.brief.pieces import Piece
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.visible import show
from firsthand.model import Match, Page, PageId, ReportId, Span

KINDS = {"verbatim": "word for word", "near": "nearly word for word", "paraphrase": "in other words", "translation": "translated"}
RANK: dict[str, int] = {kind: rank for rank, kind in enumerate(KINDS)}

# Below this share of words in common, marking what differs would mark nearly everything and help nobody.
LEAST_ALIKE = 0.4

# A word with the apostrophes, commas and points inside it ("1,840", "U.S"), one character of a script that writes no spaces, or a sign
# that changes what a number means. White space and other punctuation count as no difference.
WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+(?:[’'.,][^\W\u3040-\u30ff\u3400-\u9fff]+)*|[%$€£¥]"
)
POINT = re.compile(r"\.(?!\d)")


@dataclass(frozen=True, slots=True)
class Shared:
    """One match seen from a child: the child's span, the other report and its span."""

    child: Span
    other_report: ReportId
    other: Span
    match: Match


Shares = Mapping[tuple[ReportId, ReportId], Sequence[Shared]]


def share(matches: Iterable[Match], finder: ReportFinder) -> Shares:
    """Sort matches by the two reports they tie, once in either direction."""
    found: dict[tuple[ReportId, ReportId], list[Shared]] = defaultdict(list)
    for match in matches:
        a, b = finder.find(match.a), finder.find(match.b)
        found[a, b].append(Shared(match.a, b, match.b, match))
        found[b, a].append(Shared(match.b, a, match.a, match))
    return found


def choose(child: ReportId, others: Sequence[ReportId], shares: Shares) -> list[Shared]:
    """For each passage of `child`, its best counterpart in any of `others`: word for word before all else, then nearly, and so on.

    Among equals, the report that has most of the child's words speaks, so that a reader compares with as few reports as can be. A
    passage is one of the child's spans; where two overlap by more than half, the better one stands for both.
    """
    ranked = sorted(others, key=lambda other: (-_weight(shares.get((child, other), ())), other))
    place = {other: number for number, other in enumerate(ranked)}
    every = [each for other in ranked for each in shares.get((child, other), ())]
    every.sort(key=lambda each: (RANK[each.match.kind], place[each.other_report], -each.match.score, each.child, each.other))
    chosen: list[Shared] = []
    for each in every:
        at = bisect_left(chosen, each.child, key=lambda taken: taken.child)
        if not any(_overlap(each.child, taken.child) > 0.5 for taken in chosen[max(at - 2, 0) : at + 2]):
            chosen.insert(at, each)
    return sorted(chosen, key=lambda each: (place[each.other_report], each.child))


def _weight(shared: Iterable[Shared]) -> float:
    """How much of a report another has, near wording counted for more: characters, divided by two with each step away."""
    return sum(_size(each.child) * 0.5 ** RANK[each.match.kind] for each in shared)


def join(chosen: Sequence[Shared], pages: Mapping[PageId, Page]) -> list[Shared]:
    """Make one passage of neighbours that stand word for word, one after the other, in both reports: they read better so."""
    joined: list[Shared] = []
    for each in chosen:
        last = joined[-1] if joined else None
        if last and _neighbours(last, each, pages):
            child = Span(each.child.page, last.child.start, each.child.end)
            other = Span(each.other.page, last.other.start, each.other.end)
            joined[-1] = Shared(child, each.other_report, other, each.match)
        else:
            joined.append(each)
    return joined


def _neighbours(last: Shared, each: Shared, pages: Mapping[PageId, Page]) -> bool:
    return (
        last.match.kind == each.match.kind == "verbatim"
        and last.other_report == each.other_report
        and _touch(last.child, each.child, pages)
        and _touch(last.other, each.other, pages)
    )


def _touch(before: Span, after: Span, pages: Mapping[PageId, Page]) -> bool:
    # Nothing but white space within a line between them: paragraphs stay apart.
    between = pages[before.page].text[before.end : after.start]
    return before.page == after.page and before.end <= after.start and not between.strip() and "\n" not in between


def count_kinds(chosen: Iterable[Shared]) -> str:
    """Sum up: "4 word for word, 1 in other words"."""
    number = Counter[str](each.match.kind for each in chosen)
    return ", ".join(f"{number[kind]} {said}" for kind, said in KINDS.items() if number[kind])


def mark(text: str, other: str, kind: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut both texts into pieces and mark the words that the other does not have at that place.

    Capital letters, punctuation and typography are no difference. Translations are not compared.
    """
    if kind == "translation":
        return (Piece(show(text)),), (Piece(show(other)),)
    words, others = list(WORD.finditer(text)), list(WORD.finditer(other))
    matcher = SequenceMatcher(None, [_plain(each) for each in words], [_plain(each) for each in others], autojunk=False)
    blocks = matcher.get_matching_blocks()
    if kind == "paraphrase" and 2 * sum(block.size for block in blocks) < LEAST_ALIKE * (len(words) + len(others)):
        return (Piece(show(text)),), (Piece(show(other)),)
    same = {at for block in blocks for at in range(block.a, block.a + block.size)}
    same_there = {at for block in blocks for at in range(block.b, block.b + block.size)}
    return _pieces(text, words, same), _pieces(other, others, same_there)


def _pieces(text: str, words: Sequence[re.Match[str]], same: set[int]) -> tuple[Piece, ...]:
    pieces = []
    at = 0
    number = 0
    while number < len(words):
        if number in same:
            number += 1
            continue
        last = number
        while last + 1 < len(words) and last + 1 not in same:
            last += 1
        start, end = words[number].start(), words[last].end()
        if start > at:
            pieces.append(Piece(show(text[at:start])))
        pieces.append(Piece(show(text[start:end]), marked=True))
        at, number = end, last + 1
    if at < len(text):
        pieces.append(Piece(show(text[at:])))
    return tuple(pieces)


def _plain(word: re.Match[str]) -> str:
    # "U.S." and "US" are one word, 1.5 and 15 are not.
    return POINT.sub("", word.group().casefold().replace("’", "'"))


def _size(span: Span) -> int:
    return span.end - span.start


def _overlap(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / max(min(_size(one), _size(other)), 1)
