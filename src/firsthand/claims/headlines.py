"""Headlines: speech behind a name and a colon or before a dash and a name, as headlines, transcripts and captions have it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from firsthand.claims.clauses import CLOSING, FINITE, OPENING, Stretch, trim
from firsthand.claims.cue import Cue
from firsthand.claims.drafts import Draft
from firsthand.claims.quoted import Quotations
from firsthand.knowledge.reporting import LABELS
from firsthand.knowledge.sourcewords import BODIES, DOCUMENTS, PEOPLE
from firsthand.model import Page
from firsthand.text.syntax import Tree

# A speaker's name with title or office; longer openings are clauses or captions.
_LONGEST = 8
# A name has so many words beside the first, at most.
_NAME = 3
_DASHES = frozenset(["-", "--", "–", "—", ":"])
_NAMES = frozenset(["PERSON", "ORG", "GPE", "NORP"])
_OWN = frozenset("i we my our me us i'm we're i've we've".split())
_ROLES = PEOPLE | BODIES | DOCUMENTS


def find(page: Page, trees: Sequence[Tree], drafts: Sequence[Draft], quotations: Quotations) -> Iterator[Draft]:
    """Yield the speech of lines that open with a speaker and a colon, or end with a dash or colon and a speaker.

    The rest of the line is said, over all its sentences. Lines that another cue stands at the head of are left to it.
    """
    cued = {(one.sentence, one.cue.token) for one in drafts}
    told = {one.sentence for one in drafts}
    for number, tree in enumerate(trees):
        start, end = tree.sentence.span.start, tree.sentence.span.end
        colon = next((n for n in range(1, min(_LONGEST + 1, len(tree.tokens))) if tree.text(n) == ":"), None)
        signed = list(_signed(tree, number, quotations)) if number not in told else []
        if signed:
            yield from signed
            continue
        if start > 0 and page.text[start - 1] != "\n":
            quotation = quotations.after(tree.span(colon).end) if colon is not None else None
            if quotation and colon is not None and _is_speaker(tree, 0, colon - 1):
                cue = Cue(colon, Stretch(colon, colon), ":", "colon", trim(tree, list(range(colon))), None)
                yield Draft(cue, number, *quotation)
            continue
        line_end = _line_end(page, trees, number)
        if colon is not None and _introduces_speech(tree, colon, quotations, line_end):
            if not any((number, n) in cued for n in range(colon)):
                cue = Cue(colon, Stretch(colon, colon), ":", "colon", trim(tree, list(range(colon))), None)
                yield Draft(cue, number, tree.span(colon).end, line_end)
        elif line_end == end and not page.text[start:end].endswith("."):
            yield from _trailing(tree, number)


def _signed(tree: Tree, number: int, quotations: Quotations) -> Iterator[Draft]:
    """ "“They knew” - Marek Dolan, chairman of the guild", "... sums up the mood": a quotation, a dash and who says it."""
    for dash in range(2, len(tree.tokens) - 1):
        if tree.text(dash) not in _DASHES or tree.text(dash - 1) not in CLOSING:
            continue
        quotation = quotations.before(tree.span(dash).start)
        following = range(dash + 1, len(tree.tokens))
        verb = next((n for n in following if tree.tokens[n].tag in FINITE and tree.tokens[n].pos in ("VERB", "AUX")), None)
        stop = next((n for n in following if tree.text(n) == "," or n == verb), len(tree.tokens))
        summing = verb is not None and verb + 1 in following and tree.tokens[verb].lemma == "sum" and tree.text(verb + 1) == "up"
        if quotation is None or (verb is not None and not summing) or not _is_signature(tree, dash + 1, stop - 1):
            return
        words = Stretch(verb, verb + 1) if verb is not None else Stretch(dash, dash)
        speaker = trim(tree, list(range(dash + 1, verb if verb is not None else len(tree.tokens))))
        yield Draft(Cue(words.first, words, "sum up" if summing else "-", "colon", speaker, None), number, *quotation)
        return


def _is_signature(tree: Tree, first: int, last: int) -> bool:
    """Whether words behind a quotation and a dash name somebody: a name of two or three words need not be known to the parser."""
    names = all(tree.tokens[n].pos == "PROPN" for n in range(first, last + 1))
    return _is_speaker(tree, first, last) or (names and 1 <= last - first <= _NAME)


def led_to(trees: Sequence[Tree], drafts: Sequence[Draft], quotations: Quotations) -> Iterator[Draft]:
    """Yield the quotation behind a colon after a saying of something else: "She warns against haste: “We will see.”"."""
    for one in drafts:
        tree = trees[one.sentence]
        if one.cue.form not in ("about", "object") or one.cue.speaker is None:
            continue
        colon = next((n for n in range(one.cue.token, len(tree.tokens)) if tree.text(n) == ":"), None)
        quotation = quotations.after(tree.span(colon).start) if colon is not None else None
        if colon is not None and quotation and one.end <= tree.span(colon).start:
            yield Draft(replace(one.cue, words=Stretch(colon, colon), form="colon", content=None), one.sentence, *quotation)


def _trailing(tree: Tree, number: int) -> Iterator[Draft]:
    """ "Mill to close: report", "Mill to close - union"."""
    last = len(tree.tokens) - 1
    dash = next((n for n in range(last - 1, max(2, last - _LONGEST), -1) if tree.text(n) in _DASHES), None)
    if dash is None or not _is_speaker(tree, dash + 1, last):
        return
    before = trim(tree, list(range(dash)))
    if before is not None and any(tree.tokens[n].pos in ("VERB", "AUX") for n in range(before.first, before.last + 1)):
        span = tree.span(before.first, before.last)
        speaker = trim(tree, list(range(dash + 1, last + 1)))
        cue = Cue(dash, Stretch(dash, dash), tree.text(dash), "colon", speaker, before)
        yield Draft(cue, number, span.start, span.end)


def _is_speaker(tree: Tree, first: int, last: int) -> bool:
    """Whether tokens `first` to `last` name somebody who can speak, and no heading."""
    if last < first:
        return False
    tokens = [tree.tokens[n] for n in range(first, last + 1)]
    if any(token.pos in ("VERB", "AUX", "ADV") and token.dep != "compound" for token in tokens):
        return False
    words = [tree.text(n).lower() for n in range(first, last + 1)]
    if any(word in LABELS or word in OPENING or word in CLOSING for word in words):
        return False
    # The head of the name stands before what is added to it: "head of the council", "minister for trade".
    end = next((n for n in range(first + 1, last + 1) if tree.tokens[n].pos == "ADP" or tree.text(n) == ","), last + 1)
    head = next((n for n in range(end - 1, first - 1, -1) if tree.tokens[n].pos in ("NOUN", "PROPN")), None)
    if head is None or len(tree.text(head)) < 2:
        return False
    return tree.tokens[head].lemma.lower() in _ROLES or (tree.tokens[head].pos == "PROPN" and tree.tokens[head].entity in _NAMES)


def _introduces_speech(tree: Tree, colon: int, quotations: Quotations, line_end: int) -> bool:
    """Whether what stands before a colon is a speaker and what stands behind it is speech: a quotation or a clause.

    A name that the parser does not know for one is believed where somebody says "I" or "we" behind the colon, as in a transcript.
    """
    behind = range(colon + 1, len(tree.tokens))
    if not any(tree.tokens[n].pos in ("VERB", "AUX") for n in behind) and not quotations.overlaps(tree.span(colon).end, line_end):
        return False
    if _is_speaker(tree, 0, colon - 1):
        return True
    capitalised = all(tree.text(n)[:1].isupper() and tree.text(n).lower() not in LABELS for n in range(colon))
    return colon <= 3 and len(tree.text(colon - 1)) > 1 and capitalised and any(tree.text(n).lower() in _OWN for n in behind)


def _line_end(page: Page, trees: Sequence[Tree], number: int) -> int:
    """Where the last sentence ends that stands in one line with sentence `number`."""
    end = trees[number].sentence.span.end
    for following in range(number + 1, len(trees)):
        if "\n" in page.text[end : trees[following].sentence.span.start]:
            break
        end = trees[following].sentence.span.end
    return end
