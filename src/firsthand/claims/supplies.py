"""Supplies: documents that a report says were shown to it by its sources rest on those sources."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.claims import nounphrases as phrases
from firsthand.claims.chains import Chains
from firsthand.claims.clauses import child, is_passive
from firsthand.claims.register import Setting
from firsthand.claims.speakers import describe
from firsthand.knowledge.sourcewords import DOCUMENTS, OUTLET_NOUNS, REPORTERS, SUPPLYING
from firsthand.model import SourceId, Span, Support
from firsthand.text.syntax import Tree

_ALL = (("in", "all"), ("in", "total"), ("altogether",))
_OTHER = frozenset("separate another other different public".split())


@dataclass(frozen=True, slots=True)
class Supply:
    """Who supplied which kinds of documents, as a sentence says it. `all` says that there are no others ("five documents in all")."""

    source: SourceId
    nouns: frozenset[str]
    all: bool
    shown_by: Span
    says: str


def rest(chains: Chains, supplies: Sequence[Supply]) -> None:
    """Let the documents of a report rest on the sources that are said to have supplied them: "the sources showed us five documents"."""
    for entry in chains.register.entries.values():
        if entry.kind != "document":
            continue
        for supply in supplies:
            meant = bool(entry.kinds & supply.nouns) or (supply.all and "document" in supply.nouns)
            if meant and entry.id != supply.source and (supply.all or not entry.words & _OTHER):
                entry.rests_on.add(Support(supply.source, supply.shown_by, supply.says))


def supplied(chains: Chains, tree: Tree, number: int) -> Iterator[Supply]:
    """Who supplied documents to the reporters, as a sentence says it."""
    for verb, token in enumerate(tree.tokens):
        if token.lemma not in SUPPLYING or token.pos != "VERB" or token.dep == "relcl":
            continue
        giver, thing = _giver_and_thing(tree, verb)
        if giver is None or thing is None or any(tree.tokens[n].dep == "neg" for n in tree.children[verb]):
            continue
        nouns = _documents(tree, verb, thing)
        if not nouns or not _to_reporters(chains, tree, verb, token.lemma):
            continue
        below = tree.subtree(giver)
        described = describe(tree, tree.span(below[0], below[-1]), chains.roster)
        if len(described) != 1 or described[0].kind not in ("unnamed", "person", "organization", "pronoun"):
            continue
        meant = chains.mean(described[0], Setting(number))
        words = {tree.text(n).lower() for n in tree.subtree(verb)}
        entire = any(all(word in words for word in phrase) for phrase in _ALL)
        yield Supply(meant.source, nouns, entire, tree.sentence.span, f"{_past(token.lemma)} it")


def _giver_and_thing(tree: Tree, verb: int) -> tuple[int | None, int | None]:
    if is_passive(tree, verb) or tree.tokens[verb].dep == "acl":
        agent = child(tree, verb, "agent")
        giver = child(tree, agent, "pobj") if agent is not None else None
        return giver, child(tree, verb, "nsubjpass") if is_passive(tree, verb) else tree.tokens[verb].head
    return child(tree, verb, "nsubj"), child(tree, verb, "dobj")


def _to_reporters(chains: Chains, tree: Tree, verb: int, lemma: str) -> bool:
    """Whether what was supplied went to an outlet or its reporters. Where nobody is named, only "showed", "leaked" and the like say so."""
    for number in tree.children[verb]:
        token = tree.tokens[number]
        to = (
            child(tree, number, "pobj")
            if token.dep in ("dative", "prep") and tree.text(number).lower() in ("to", "with")
            else None
        )
        receiver = to if to is not None else number if token.dep == "dative" and token.pos != "ADP" else None
        if receiver is None:
            continue
        below = tree.subtree(receiver)
        words = {tree.tokens[n].lemma.lower() for n in below}
        return chains.roster.outlet_at(tree.span(below[0], below[-1])) is not None or bool(
            words & (REPORTERS | OUTLET_NOUNS | {"we", "us"})
        )
    return lemma in ("show", "leak", "provide", "share", "supply")


def _documents(tree: Tree, verb: int, thing: int) -> frozenset[str]:
    """The kinds of documents supplied: the object's own, and those that an "including" counts up."""
    noun = phrases.noun(tree, thing)
    if noun not in DOCUMENTS:
        return frozenset()
    return frozenset({noun}) | {
        phrases.singular(tree.tokens[n].lemma.lower())
        for n in tree.subtree(verb)
        if n > thing
        and phrases.singular(tree.tokens[n].lemma.lower()) in DOCUMENTS
        and tree.tokens[n].dep in ("pobj", "conj", "appos", "dobj")
    }


def _past(lemma: str) -> str:
    irregular = {"show": "showed", "give": "gave", "send": "sent", "leak": "leaked", "pass": "passed on", "hand": "handed over"}
    return irregular.get(lemma, f"{lemma}d" if lemma.endswith("e") else "supplied" if lemma == "supply" else f"{lemma}ed")
