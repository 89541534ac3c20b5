"""Misread: verbs of saying that the parser took for nouns."""

from firsthand.claims import endings
from firsthand.claims.clauses import Stretch, around, subject, trim
from firsthand.claims.cue import Cue
from firsthand.knowledge.reporting import CLAUSAL, SHOWING
from firsthand.text.syntax import Tree

# A sentence that opens with one of these tells who says the quotation behind it: "Said Dolan, “It closed.”"
_INVERTED = {"Said": "say", "Says": "say", "Wrote": "write", "Writes": "write", "Added": "add", "Adds": "add", "Asked": "ask"}
# What a verb that the parser took for a noun is followed by.
_PREDICATES = frozenset(["VERB", "AUX", "ADV"])
_CLOSING = SHOWING | frozenset(["state", "note", "claim", "report", "warn", "add"])
_OPENERS = frozenset(["that", "he", "she", "they", "it", "we"])


def find(tree: Tree, number: int) -> Cue | None:
    """A verb of saying that the parser took for a noun: "Trade predicts that ...", "papers seen by the Herald show that ..."."""
    if number == 0 and tree.text(0) in _INVERTED:
        comma = next((n for n in range(1, len(tree.tokens)) if tree.text(n) in (",", ":")), 1)
        return Cue(0, Stretch(0, 0), _INVERTED[tree.text(0)], "quotation", trim(tree, list(range(1, comma))), None)
    token = tree.tokens[number]
    lemma = token.lemma.lower()
    if lemma not in CLAUSAL or token.pos not in ("NOUN", "PROPN") or number == 0:
        return None
    following = tree.text(number + 1).lower() if number + 1 < len(tree.tokens) else ""
    closed = endings.closed_by(tree, number) if lemma in ("show", "say") or (lemma in _CLOSING and token.tag == "NNS") else None
    if closed is not None:
        return Cue(number, Stretch(number, number), lemma, "clause", closed[1], closed[0])
    if (
        lemma == "show"
        and following == "that"
        and number + 2 < len(tree.tokens)
        and tree.tokens[number + 2].pos not in _PREDICATES
    ):
        said = trim(tree, list(range(number + 1, len(tree.tokens))))
        return Cue(number, Stretch(number, number), lemma, "clause", _before(tree, number), said)
    head = next((n for n in tree.children[number] if n > number and tree.tokens[n].dep in ("acl", "ccomp", "relcl")), None)
    if following not in _OPENERS or head is None or subject(tree, head) in (None, number + 1 if following == "that" else None):
        return None
    modified = any(tree.tokens[n].dep in ("det", "poss", "amod", "nummod") for n in tree.children[number])
    if lemma not in ("say", "find") and (token.tag != "NNS" or modified):
        return None
    top = number
    while tree.tokens[top].dep in ("pobj", "prep", "agent", "acl", "compound") and tree.tokens[top].head < top:
        top = tree.tokens[top].head
    who = trim(tree, [n for n in tree.subtree(top) if n < number])
    return Cue(number, Stretch(number, number), lemma, "clause", who, around(tree, head)) if who is not None else None


def _before(tree: Tree, number: int) -> Stretch | None:
    """The words before a token, back to the last mark or the start of the sentence."""
    start = next((n + 1 for n in range(number - 1, -1, -1) if tree.text(n) in (",", ":", ";", "(", "—", "–")), 0)
    return trim(tree, list(range(start, number)))
