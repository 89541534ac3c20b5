"""Sayings that are things: "the claim that it closed", "her call for a boycott"."""

from collections.abc import Iterator

from firsthand.claims.clauses import Stretch, around, child, is_infinitive, says_that
from firsthand.claims.cue import Cue
from firsthand.claims.tellers import teller
from firsthand.knowledge.reporting import ANSWERING, SAYINGS_FOR, SAYINGS_TO, UTTERING
from firsthand.knowledge.sourcewords import SUPPLYING
from firsthand.text.syntax import Tree


def find(tree: Tree, noun: int) -> Iterator[Cue]:
    """Yield the cue that a noun for something said is, if it says what."""
    lemma = tree.tokens[noun].lemma.lower()
    words = Stretch(noun, noun)
    clauses = (
        n
        for n in tree.children[noun]
        if n > noun and tree.tokens[n].dep in ("acl", "ccomp", "relcl") and says_that(tree, n) and not _tells_of(tree, n)
    )
    clause = next(clauses, None)
    if clause is not None:
        yield Cue(noun, words, lemma, "noun", _owner(tree, noun), around(tree, clause))
        return
    equal = _said_to_be(tree, noun)
    if equal is not None:
        yield Cue(noun, words, lemma, "noun", _owner(tree, noun), around(tree, equal))
        return
    deed = next((n for n in tree.children[noun] if n > noun and is_infinitive(tree, n)), None)
    owner = _owner(tree, noun) if lemma in SAYINGS_TO and deed is not None else None
    if owner is not None and deed is not None:
        yield Cue(noun, words, f"{lemma} to", "noun", owner, around(tree, deed))
        return
    for below in tree.children[noun]:
        preposition = tree.text(below).lower()
        thing = child(tree, below, "pobj") if preposition in SAYINGS_FOR.get(lemma, ()) else None
        if thing is not None:
            yield Cue(noun, words, f"{lemma} {preposition}", "noun", _owner(tree, noun), around(tree, thing))
            return


def _said_to_be(tree: Tree, noun: int) -> int | None:
    """The verb of what a saying is said to be: "her claim was that it closed"."""
    be = tree.tokens[noun].head
    if tree.tokens[noun].dep != "nsubj" or tree.tokens[be].lemma.lower() != "be":
        return None
    return next((n for n in tree.children[be] if n > be and tree.tokens[n].dep == "ccomp" and says_that(tree, n)), None)


def _tells_of(tree: Tree, verb: int) -> bool:
    """Whether a clause tells of the paper and not what it says: "a report that he showed us", the "that" being what he showed."""
    given = next((n for n in tree.children[verb] if n > verb and tree.tokens[n].dep in ("dobj", "dative")), None)
    return tree.tokens[verb].lemma.lower() in SUPPLYING | ANSWERING and (
        given is None or tree.tokens[given].pos in ("PRON", "PROPN")
    )


def _owner(tree: Tree, noun: int) -> Stretch | None:
    """Whose saying it is: "the ministry's claim", "a claim by the ministry", "the ministry repeated its claim"."""
    owner = child(tree, noun, "poss")
    if owner is not None:
        return around(tree, owner, {n for n in tree.subtree(owner) if tree.tokens[n].dep == "case"})
    for below in tree.children[noun]:
        if tree.tokens[below].dep == "prep" and tree.text(below).lower() in ("by", "from", "of", "in"):
            person = child(tree, below, "pobj")
            if person is not None and tree.tokens[person].pos in ("PROPN", "NOUN", "PRON"):
                return around(tree, person)
    token = tree.tokens[noun]
    if token.dep == "dobj" and tree.tokens[token.head].lemma.lower() in UTTERING:
        return teller(tree, token.head)
    return None
