"""Speakers: what the words of a speaker say of whom or what they name."""

from collections.abc import Sequence
from dataclasses import replace

from firsthand.claims import coordination
from firsthand.claims import nounphrases as phrases
from firsthand.claims.described import RELATIVES, Described, plainly, shown
from firsthand.claims.outletnames import Naming
from firsthand.claims.papers import document
from firsthand.claims.parties import party
from firsthand.claims.roster import Roster
from firsthand.knowledge.sourcewords import BODIES, COMPANIES, DOCUMENTS, OUTLET_NOUNS, REPORT_NOUNS, REPORTERS, WITNESSING
from firsthand.model import Span
from firsthand.text.syntax import Tree

_PRONOUNS = frozenset(
    (
        "he she it they we i him her them who whom which this these those that both neither his its their our my "
        "himself herself itself themselves"
    ).split()
)
# Without a noun, these name people without saying who.
_SOME = frozenset("some others many most several few all one another someone somebody either none".split())
_ONE = frozenset("one another someone somebody".split())
# Nobody and nothing: what is shown by "anything" has no source.
_NOTHING = frozenset("anything nothing something everything nobody there what whatever you whoever".split())
_OF_OUTLETS = OUTLET_NOUNS | REPORT_NOUNS | REPORTERS | frozenset("news television tv radio service".split())
# Between "the newspaper" and its name stands a space, a comma or "The".
LONGEST_GAP = 5
_PUBLISHING = frozenset("publish report write run carry release broadcast air".split())


def describe(tree: Tree, span: Span, roster: Roster, lemma: str = "") -> tuple[Described, ...]:
    """Say what the words at `span` name, `lemma` being the cue that they stand beside: one thing, or several.

    Several that speak together ("the ministry and the company", "Keller and Lind") are one source of that name; people and documents
    ("two officials and a court filing") are a source each.
    """
    tokens = tree.within(span)
    tops = coordination.tops(tree, tokens)
    if tops and _is_noun_taken_for_verb(tree, tops[-1], tokens):
        tokens = range(tokens.start, tokens.stop + 1)
        tops = [tokens[-1]]
    if not tops or tree.text(tops[0]).lower() in _NOTHING:
        return ()
    if tree.text(tops[0]).lower() in RELATIVES and (noun := phrases.antecedent(tree, tops[0])) is not None:
        tops, tokens = [noun], range(min(tree.subtree(noun)), tops[0])
    inner = coordination.unwrap(tree, tops[0])
    if inner is not None:
        below = tree.subtree(inner)
        tops, tokens = [inner], range(below[0], max(tokens[-1], below[-1]) + 1)
    found = [_describe(tree, number, part, roster, lemma) for number, part in coordination.parts(tree, tops, tokens)]
    if len(found) > 1 and all(one.kind in ("person", "organization", "unnamed", "pronoun") for one in found):
        return (_joint(tree, found),)
    return tuple(found)


def _is_noun_taken_for_verb(tree: Tree, top: int, tokens: range) -> bool:
    """ "according to the Orvane reports": whether the parser took the plural behind the phrase for a verb."""
    if (
        tokens.stop >= len(tree.tokens)
        or tree.tokens[top].dep != "pobj"
        or tree.tokens[tokens[0]].tag not in ("DT", "CD", "PRP$")
    ):
        return False
    after = tree.tokens[tokens.stop]
    return after.tag == "VBZ" and after.lemma.lower() in DOCUMENTS


def _joint(tree: Tree, found: Sequence[Described]) -> Described:
    at = tree.sentence.span.start
    whole = replace(found[0].span, end=found[-1].span.end)
    return replace(
        found[0],
        kind="person" if found[0].kind == "pronoun" else found[0].kind,
        span=whole,
        name=shown(" ".join(tree.sentence.text[whole.start - at : whole.end - at].split())),
        plural=True,
        words=frozenset(word for one in found for word in one.words),
        noun="",
        definite=False,
        members=tuple(found),
    )


def _describe(tree: Tree, number: int, part: tuple[int, ...], roster: Roster, lemma: str) -> Described:
    base = plainly(tree, number, part)
    word = tree.text(number).lower()
    if base.name.lower() in _SOME:
        return replace(base, name=word, plural=word not in _ONE, role=word)
    if base.name.lower() in _PRONOUNS or tree.tokens[number].pos == "PRON":
        return replace(base, kind="pronoun", name=tree.text(number), span=tree.span(number))
    return (
        _outlet(tree, number, base, roster, lemma)
        or document(tree, number, part, base, roster)
        or party(tree, number, base, roster)
    )


def _outlet(tree: Tree, number: int, base: Described, roster: Roster, lemma: str) -> Described | None:
    """An outlet by its name, its report or its people; "the newspaper"; or what a reporter of the outlet's own saw."""
    here = tree.span(number)
    sees = lemma in WITNESSING and _reports(tree, number, base)
    if sees and _is_ours(tree, number):
        return replace(base, kind="own_observation")
    naming = roster.outlet_at(base.span)
    if naming is not None:
        close = _modifies(tree, number, naming)
        if close and sees:
            return replace(base, kind="own_observation", outlet=naming.outlet)
        named = naming.start <= here.start < naming.end or (close and base.noun in _OF_OUTLETS)
        return _named(base, naming) if named else None
    beside = roster.outlet_at(replace(here, start=here.end, end=here.end + 60))
    if beside is not None and beside.start - here.end <= LONGEST_GAP and base.noun in OUTLET_NOUNS | {"service", "television"}:
        # "state news agency Orsapress", "the newspaper The Lantern", where the words stop before the name.
        return _named(base, beside)
    told_of = any(tree.tokens[below].dep == "relcl" for below in tree.children[number])
    if (
        base.noun in OUTLET_NOUNS
        and not told_of
        and not base.plural
        and not (base.words - {"news", "press", "wire", "daily", "same"})
    ):
        is_body = base.noun in BODIES | COMPANIES and base.noun not in ("agency", "paper")
        return None if is_body else replace(base, kind="outlet_noun")
    return None


def _reports(tree: Tree, number: int, base: Described) -> bool:
    """Whether a noun is a reporter, or a name with "reporter" before it."""
    return base.noun in REPORTERS or any(
        tree.tokens[below].dep in ("compound", "appos") and tree.tokens[below].lemma.lower() in REPORTERS
        for below in tree.children[number]
    )


def _is_ours(tree: Tree, number: int) -> bool:
    """Whether a phrase names the report's own people: "our reporter", "a reporter of this newspaper"."""
    below = tree.subtree(number)
    words = [tree.text(n).lower() for n in below]
    return words[0] in ("our", "this") or any(
        word == "this" and tree.tokens[after].lemma.lower() in OUTLET_NOUNS for word, after in zip(words, below[1:], strict=False)
    )


def _named(base: Described, naming: Naming) -> Described:
    return replace(
        base, kind="outlet", name=naming.outlet.name, outlet=naming.outlet, span=Span(base.span.page, naming.start, naming.end)
    )


def _modifies(tree: Tree, number: int, naming: Naming) -> bool:
    """Whether an outlet's name belongs right to the noun: "a Halden Wire report", "the agency, Orsapress"."""
    at = tree.sentence.span.start
    for below in tree.subtree(number):
        token = tree.tokens[below]
        if not naming.start <= at + token.start < naming.end:
            continue
        if token.head == number:
            return True
        if tree.tokens[token.head].dep in ("prep", "agent"):
            above = tree.tokens[token.head].head
            published = tree.tokens[above].lemma in _PUBLISHING and tree.tokens[above].head == number
            if above == number or published:
                return tree.text(token.head).lower() in ("by", "in", "of", "from", "for", "at", "on")
    return False
