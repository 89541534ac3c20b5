"""Coordination: the heads of a phrase, and its parts where it names several together."""

from collections.abc import Sequence
from itertools import pairwise

from firsthand.claims.nounphrases import noun
from firsthand.knowledge.sourcewords import CONTAINERS, DOCUMENTS, PEOPLE
from firsthand.text.syntax import Tree

_NOUNS = frozenset(["NOUN", "PROPN", "PRON"])


def tops(tree: Tree, tokens: range) -> list[int]:
    """The tokens that the others of a phrase depend on: one, or several where the parser did not tie them together.

    A name before "'s" is what the next noun belongs to, however it was tied.
    """
    found = [number for number in tokens if tree.tokens[number].head not in tokens or tree.tokens[number].head == number]
    nouns = [number for number in found if _names(tree, number) and not _owns(tree, number, tokens)]
    if nouns:
        # "an invoice in the records | shows": the parser ties what stands behind the phrase to its last words, and those to it.
        below = set(tree.subtree(nouns[0]))
        return [nouns[0], *(number for number in nouns[1:] if number not in below)]
    named = [number for number in tokens if _names(tree, number)]
    return named[:1] or found[:1]


def _owns(tree: Tree, number: int, tokens: range) -> bool:
    return number + 1 in tokens and (tree.tokens[number + 1].tag == "POS" or tree.text(number + 1) in ("'s", "’s", "’"))


def _names(tree: Tree, number: int) -> bool:
    token = tree.tokens[number]
    return token.pos in _NOUNS or (token.tag in ("CD", "DT", "NNS", "NN") and token.dep in ("nsubj", "pobj", "nsubjpass"))


def parts(tree: Tree, first: Sequence[int], tokens: range) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """The parts of a phrase that names several together ("the ministry and the company"): the head of each with its own tokens.

    `first` are the heads known so far. A parser ties the last part to the nearest noun ("two officials from an agency and documents"): a
    source noun that is joined to a noun of another kind is taken for a part of the whole.
    """
    heads = list(first)
    for number in tokens:
        token = tree.tokens[number]
        if token.dep != "conj" or number in heads or not _names(tree, number) or _in_one_name(tree, number):
            continue
        if token.head in heads or (_source_noun(tree, number) and not _source_noun(tree, token.head) and token.head not in heads):
            heads.append(number)
    heads.sort()
    edges = [tokens.start]
    for before, number in pairwise(heads):
        edges.append(max(before + 1, min((n for n in tree.subtree(number) if n > before), default=number)))
    found = []
    for number, start, end in zip(heads, edges, [*edges[1:], tokens.stop], strict=True):
        part = list(range(start, end))
        while part and tree.tokens[part[-1]].pos in ("CCONJ", "PUNCT"):
            part.pop()
        if number in part:
            found.append((number, tuple(part)))
    return tuple(found)


def _in_one_name(tree: Tree, number: int) -> bool:
    """Whether "&" joins a word to the one before it: "Brandt & Lind" is one firm."""
    return number > 1 and tree.text(number - 1) == "&" and tree.tokens[number - 2].pos == "PROPN"


def _source_noun(tree: Tree, number: int) -> bool:
    lemma = noun(tree, number)
    return lemma in DOCUMENTS or lemma in PEOPLE


def unwrap(tree: Tree, number: int) -> int | None:
    """Whom something comes from that is only a container: "information revealed by two officials", "comments by the minister"."""
    if tree.tokens[number].lemma.lower() not in CONTAINERS:
        return None
    for below in tree.children[number]:
        token = tree.tokens[below]
        if token.dep == "acl":
            for agent in tree.children[below]:
                if tree.tokens[agent].dep == "agent" or tree.text(agent).lower() == "from":
                    return next((n for n in tree.children[agent] if tree.tokens[n].dep == "pobj"), None)
        elif token.dep in ("prep", "agent") and tree.text(below).lower() in ("from", "by", "with"):
            return next((n for n in tree.children[below] if tree.tokens[n].dep == "pobj"), None)
        elif token.dep == "poss":
            return below
    return None
