"""Additions: what a retelling says and no other report does in any wording."""

import re
from collections.abc import Iterator, Sequence

from firsthand.claims.retelling.accounts import Account
from firsthand.claims.retelling.findings import Finding, Severity, silent
from firsthand.claims.retelling.lines import Line
from firsthand.claims.retelling.pairings import Counterparts
from firsthand.claims.retelling.terms import Term, content
from firsthand.model import RESPONSES, Span

# A sentence with so much of what it says elsewhere in the other report was put in other words.
KNOWN = 0.7
# Fewer words that say something are a label.
LEAST = 4
# A report that holds an excerpt and less than this of another's text is a report of its own, and adds nothing to the other's.
MOSTLY = 0.5
# A sentence without a name, a number or a speaker of its own is held to be new only if it is so long and shares no more than this many
# words with any one sentence of the others: a thorough rewrite shares little, and is not an addition.
LONG = 8
SHARED = 1
_LINK = re.compile(
    r"(?:read (?:more|also|on)|see also|related|watch|subscribe|sign up|follow us|share this|click|advertisement)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")


def find(line: Line, others: Sequence[Account], counterparts: Counterparts) -> Iterator[Finding]:
    """Yield the claims of a line's child that none of `others` holds, neighbouring ones together.

    A headline, a label, a line that links to another page is none. A claim is new where it gives a name or a number that no other report
    has, or is long, in the report's own voice, and like nothing in the others. It is minor, unless the parent is in the pile and the child
    gives a number or an answer for which it names nobody of its own.
    """
    child = line.child
    others = [other for other in others if other.language == child.language]
    if not others or line.kind == "translation" or (line.kind == "excerpt" and line.covered < MOSTLY):
        return
    run: list[int] = []
    for number in range(len(child.sentences) + 1):
        if number < len(child.sentences) and _is_new(child, number, others, counterparts):
            run.append(number)
            continue
        if run:
            yield _added(line, run)
        run = []


def _is_new(child: Account, number: int, others: Sequence[Account], counterparts: Counterparts) -> bool:
    sentence = child.sentences[number]
    said = content(child.terms(number))
    if len(said) < LEAST or not _ENDS.search(sentence.text) or _LINK.match(sentence.text):
        return False
    if child.is_headline(number) or (child.analysed and not child.said(number)):
        return False
    if counterparts.holders(child.id, number) & {other.id for other in others}:
        return False
    if any(other.stems.share(said) >= KNOWN for other in others):
        return False
    telling = [term for term in said if term.is_proper or term.is_number]
    if any(all(term not in other.stems for other in others) for term in telling):
        return not any(_is_told(child, number, telling, other) for other in others)
    return len(said) >= LONG and _is_own_voice(child, number) and not any(_is_like(said, other) for other in others)


def _is_told(child: Account, number: int, telling: Sequence[Term], other: Account) -> bool:
    """Whether one sentence of another report has most of the names and numbers, so that it may say the same in other words."""
    given = {quantity.value for quantity in other.all_quantities}
    if any(quantity.value not in given for quantity in child.quantities([number])):
        return False
    known = [term for term in telling if term in other.stems]
    if len(known) * 2 <= len(telling):
        return False
    return any(stems.share(known) == 1.0 for stems in other.sentence_stems)


def _is_own_voice(child: Account, number: int) -> bool:
    return all(
        (source := child.sources.get(appearance.chain[-1])) is not None and source.kind == "outlet"
        for appearance in child.said(number)
    )


def _is_like(said: Sequence[Term], other: Account) -> bool:
    """Whether any one sentence of another report shares more than SHARED of the words."""
    return any(sum(term in stems for term in said) > SHARED for stems in other.sentence_stems)


def _added(line: Line, run: Sequence[int]) -> Finding:
    child = line.child
    where = Span(child.page.id, child.sentences[run[0]].span.start, child.sentences[run[-1]].span.end)
    source = _credited(line, run)
    has_it = f"; it has it from {source}" if source else ""
    return Finding(
        kind="addition",
        severity="minor" if line.lost or source else _weigh(child, run),
        before=None,
        after=where,
        marks=(where,),
        says=("a passage that none of the other copies holds" if line.lost else "a passage that the parent does not hold")
        + has_it,
        reads=silent,
    )


def _credited(line: Line, run: Sequence[int]) -> str | None:
    """The outlet that the added passage itself names as where it comes from, where that is not the one that the rest comes from."""
    child = line.child
    first, last = child.sentences[run[0]].span.start, child.sentences[run[-1]].span.end
    own = {child.report.outlet.id if child.report.outlet else None, line.outlet}
    names = [
        credit.outlet.name
        for credit in sorted(child.report.credits)
        if first <= credit.span.start < last and credit.outlet.id not in own and credit.form == "carrier"
    ]
    return names[0] if names else None


def _weigh(child: Account, run: Sequence[int]) -> Severity:
    """Material where a number or a denial came in that nobody of the child's own is named for."""
    for appearance in child.said(run):
        source = child.sources.get(appearance.chain[-1])
        own_source = source is not None and source.kind not in ("outlet", "own_observation")
        if not own_source and (appearance.quantities or appearance.act in RESPONSES):
            return "material"
    return "minor"
