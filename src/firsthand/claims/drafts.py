"""Drafts: sayings with their content in characters of the page, and the quotations that belong to it taken in whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.claims.clauses import FINITE, Stretch
from firsthand.claims.cue import Cue
from firsthand.claims.quoted import Quotations
from firsthand.knowledge.reporting import SPEAKING, VERIFYING
from firsthand.model import Span
from firsthand.text.syntax import Tree

_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_SPOKEN = SPEAKING | VERIFYING
_ORDERS = frozenset(["tell", "order", "instruct"])
_ANSWERS = frozenset(["deny", "dispute", "reject", "be aware", "be unaware", "know", *VERIFYING])
# What opens with one of these behind a saying tells how it was said.
_CIRCUMSTANCES = frozenset("as when while after before in at on during according though although without".split())
_MAIN = frozenset(["ROOT", "ccomp", "conj", "parataxis"])
_SURE = ("clause", "parataxis", "as", "phrase", "quotation")
# Where two quotations of one speaker are parted by more than so many times their length, they are two sayings; else one, from the first
# word to the last.
FAR = 2


@dataclass(slots=True)
class Draft:
    """A cue, the index of its sentence, and where in the page its content starts and ends."""

    cue: Cue
    sentence: int
    start: int
    end: int

    @property
    def is_spoken(self) -> bool:
        """Whether somebody says it, and does not only think or want it or have it said of them."""
        form, lemma = self.cue.form, self.cue.lemma
        return (
            form in ("quotation", "phrase", "parataxis", "colon", "citing")
            or (form in ("clause", "as") and lemma in _SPOKEN)
            or (form == "infinitive" and lemma in _ORDERS)
        )


def draft(tree: Tree, number: int, cue: Cue, quotations: Quotations) -> Draft | None:
    """The content of a cue in sentence `number`, with the whole of the quotation that it is or begins or ends in."""
    place = None
    if cue.form == "quotation":
        place = _beside(tree, cue, quotations)
    elif cue.form in ("clause", "parataxis"):
        place = _closed_by(tree, cue, quotations)
    if place is None:
        if cue.content is None:
            return None
        span = tree.span(cue.content.first, cue.content.last)
        place = span.start, span.end
    found = Draft(cue, number, *place)
    _widen(tree, found, quotations)
    _end_with_quotation(tree, found, quotations)
    _resume(tree, found, quotations)
    return found


def settle(trees: Sequence[Tree], drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out what somebody thinks, wants or says aside in the words of somebody else, and a second cue for one and the same content.

    Quadratic in the cues of one sentence, which is bounded.
    """
    here: dict[int, list[Draft]] = {}
    for one in drafts:
        here.setdefault(one.sentence, []).append(one)
    kept = []
    for one in drafts:
        at = trees[one.sentence].span(one.cue.token).start
        others = [other for other in here[one.sentence] if other is not one]
        aside = not one.is_spoken or _is_aside(trees[one.sentence], one.cue)
        around = [other for other in others if other.start <= at < other.end]
        if any(_tells_of_oneself(trees[one.sentence], one.cue, other) for other in around):
            continue
        if around and (aside or (_is_counted(trees[one.sentence], one.cue) and any(o.cue.form == "phrase" for o in around))):
            continue
        same = [other for other in others if (other.start, other.end) == (one.start, one.end) and other.cue.form != "citing"]
        if one.cue.form != "citing" and any(_rank(other) < _rank(one) for other in same):
            continue
        kept.append(one)
    return kept


def carry_over(trees: Sequence[Tree], drafts: Sequence[Draft], quotations: Quotations) -> list[Draft]:
    """Add to a saying the quotation that stands alone right behind its sentence: it has no other speaker."""
    taken = {quotation for one in drafts for place in (one.start, one.end - 1) if (quotation := quotations.at(place))}
    carried: list[Draft] = []
    for one in drafts:
        carried.append(one)
        main = one.cue.form == "clause" and trees[one.sentence].root == one.cue.token
        if not (main or quotations.at(one.start) or quotations.at(one.end - 1)):
            continue
        last = one
        end = max(one.end, trees[one.sentence].sentence.span.end)
        number = quotations.index(end)
        while number < len(quotations.all) and quotations.all[number] not in taken and quotations.stands_alone(end, number):
            start, end = quotations.all[number]
            if start - last.end > FAR * (last.end - last.start + end - start):
                last = Draft(one.cue, one.sentence, start, end)
                carried.append(last)
            else:
                last.end = end
            taken.add(quotations.all[number])
            number += 1
    return carried


def _region(tree: Tree, cue: Cue) -> Span:
    """The cue with its addressee and, unless it is a participle behind another verb's speaker, its speaker."""
    speaker = cue.speaker if tree.tokens[cue.token].tag != "VBG" else None
    parts = [part for part in (cue.words, speaker, cue.addressee) if part is not None]
    return _span(tree, Stretch(min(part.first for part in parts), max(part.last for part in parts)))


def _span(tree: Tree, stretch: Stretch) -> Span:
    return tree.span(stretch.first, stretch.last)


def _beside(tree: Tree, cue: Cue, quotations: Quotations) -> tuple[int, int] | None:
    """The quotations that stand right before or behind a cue and its speaker; a sentence that ends in one is said as a whole."""
    region, sentence = _region(tree, cue), tree.sentence.span.start
    before, after = quotations.before(region.start), quotations.after(region.end)
    if not (before or after) and tree.text(len(tree.tokens) - 1) == ":" and cue.speaker is not None:
        finite = tree.tokens[cue.token].tag in _FINITE
        following = quotations.next_line(tree.sentence.span.end) if finite else None
        return quotations.after(tree.sentence.span.end - 1) or following
    if before and before[0] > sentence and not quotations.begins_anew(before[0]):
        opening = tree.within(Span(region.page, sentence, before[0]))
        told = any(tree.tokens[n].tag in FINITE for n in opening)
        before = (sentence, before[1]) if told else None
    return (before[0], after[1]) if before and after else before or after


def _closed_by(tree: Tree, cue: Cue, quotations: Quotations) -> tuple[int, int] | None:
    """The quotation that a cue follows at once, where the parse would have more or something else said."""
    if cue.lemma not in SPEAKING or cue.content is None or tree.tokens[cue.token].tag not in _FINITE:
        return None
    region, content, sentence = _region(tree, cue), _span(tree, cue.content), tree.sentence.span.start
    before = quotations.before(region.start)
    if before is None or before[1] < sentence or quotations.text[before[1] - 2] not in ",?!'":
        return None
    anew = quotations.begins_anew(before[0])
    if before[0] > sentence and not anew and not (content.start < before[1] and before[0] < content.end):
        return None
    start = content.start if sentence <= content.start < before[0] and not anew else before[0]
    after = quotations.after(region.end)
    return start, after[1] if after else before[1]


def _widen(tree: Tree, one: Draft, quotations: Quotations) -> None:
    """Take in the whole of a quotation that the content begins or ends in, and its other part beyond the cue."""
    first, last = quotations.at(one.start), quotations.at(one.end - 1)
    cue, region = _span(tree, one.cue.words), _region(tree, one.cue)
    if not (first or last):
        following = quotations.after(one.end) if one.start >= region.end and one.cue.form == "clause" else None
        if following and ":" in quotations.text[one.end : following[0]]:
            # Somebody said that it is settled and then, behind a colon, the words themselves.
            one.end = following[1]
        return
    if first and not first[0] <= cue.start < first[1]:
        one.start = first[0]
    if last and not last[0] <= cue.start < last[1]:
        one.end = max(one.end, last[1])
    if one.end <= region.start and (after := quotations.after(region.end)):
        one.end = after[1]
    elif one.start >= region.end and (before := quotations.before(region.start)):
        one.start = before[0]


def _end_with_quotation(tree: Tree, one: Draft, quotations: Quotations) -> None:
    """Leave out what follows a quotation that closed its own sentence: said, “We will see,” when asked."""
    first = quotations.at(one.start)
    if not first or first[0] != one.start or first[1] >= one.end or one.start < _span(tree, one.cue.words).start:
        return
    closed = quotations.text[max(one.start, first[1] - 4) : first[1]].rstrip("\"'”’»").endswith((",", ".", "?", "!"))
    if closed and not quotations.at(one.end - 1):
        one.end = first[1]


def _resume(tree: Tree, one: Draft, quotations: Quotations) -> None:
    """Take in what is said on behind a saying that interrupts it: "He leans to Dolan, he said, because he trusts him"."""
    region = _region(tree, one.cue)
    if one.cue.form not in ("clause", "parataxis") or one.end > region.start or quotations.overlaps(one.start, one.end):
        return
    at = next((n for n in range(len(tree.tokens)) if tree.span(n).start >= region.end), len(tree.tokens))
    if at + 2 >= len(tree.tokens) or tree.text(at) != ",":
        return
    opener = tree.text(at + 1).lower()
    if opener == "including" or (tree.tokens[at + 1].tag in ("IN", "CC", "TO") and opener not in _CIRCUMSTANCES):
        last = next(n for n in range(len(tree.tokens) - 1, 0, -1) if tree.tokens[n].pos != "PUNCT")
        one.end = max(one.end, tree.span(last).end)


def _is_aside(tree: Tree, cue: Cue) -> bool:
    """Whether a pronoun says it in a clause that hangs on another: "..., which it said was false". It means who says the whole."""
    if cue.speaker is None or cue.speaker.first != cue.speaker.last or tree.tokens[cue.token].dep in _MAIN:
        return False
    return tree.tokens[cue.speaker.first].pos == "PRON" and cue.form in ("clause", "as")


def _tells_of_oneself(tree: Tree, cue: Cue, outer: Draft) -> bool:
    """Whether somebody says of themselves that they said or thought it, which makes one saying and not two: "she said she told him".

    That one denies or knows nothing is an answer, whoever else says so.
    """
    if cue.form not in ("clause", "quotation") or cue.speaker is None or cue.lemma in _ANSWERS or outer.cue.form != "clause":
        return False
    alone = cue.speaker.first == cue.speaker.last and tree.text(cue.speaker.first).lower() in (
        "he",
        "she",
        "it",
        "they",
        "i",
        "we",
    )
    return alone and tree.tokens[cue.token].dep == "ccomp" and tree.tokens[cue.token].head == outer.cue.token


def _is_counted(tree: Tree, cue: Cue) -> bool:
    """Whether a share of people says it, as a survey counts them: what a survey is cited for is its own finding."""
    return cue.speaker is not None and any(
        tree.text(n).lower() in ("percent", "%", "respondents") for n in range(cue.speaker.first, cue.speaker.last + 1)
    )


def _rank(one: Draft) -> tuple[int, int]:
    """Which of two cues for one content is kept: the surer form, then the first."""
    form = one.cue.form
    return (_SURE.index(form) if form in _SURE else len(_SURE), one.cue.token)
