"""Tell whether the main proposition of a passage is negated, and by which words."""

from firsthand.claims.predicates import Proposition
from firsthand.knowledge import hedges
from firsthand.model import Span
from firsthand.text.syntax import Tree

_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "expl", "pobj")


def negate(said: Proposition, content: Span, spent: Span | None) -> tuple[Span, ...]:
    """Find the words of `content` that negate its main proposition, once each; those in `spent` have made its act and are left
    out.

    They are "not" and "never" at its predicates, "no" and its kind at their subjects and objects ("no evidence", "nobody", "not
    all"), "no longer", and predicates that negate what follows them ("failed to", "unable to", "unlikely"). "Not only", "no more
    than", "no doubt" and "not until" negate nothing.
    """
    found = [span for token in said.chain for span in _at(said.tree, token)]
    return tuple(
        span
        for span in dict.fromkeys(found)
        if content.start <= span.start and span.end <= content.end
        if spent is None or not (spent.start <= span.start and span.end <= spent.end)
    )


def _at(tree: Tree, token: int) -> list[Span]:
    """The negations of one predicate."""
    tokens = tree.tokens
    found: list[Span] = []
    for child in tree.children[token]:
        here = tokens[child]
        if here.dep == "neg" or (here.dep == "advmod" and here.lemma.lower() == "never"):
            found += [] if _spares(tree, child) or _waits(tree, token) else [tree.span(child)]
        elif here.dep in _ARGUMENTS:
            found += _in_phrase(tree, child)
        elif here.dep in ("preconj", "cc") and here.lemma.lower() in ("neither", "nor") and child < token:
            found.append(tree.span(child))
        elif tree.text(child).lower() == "longer" and child > 0 and tree.text(child - 1).lower() == "no":
            found.append(tree.span(child - 1, child))
    here = tokens[token]
    if here.lemma.lower() in hedges.NEGATIVE_PREDICATES and (here.pos == "ADJ" or _has_clause(tree, token)):
        found.append(tree.span(token))
    if here.pos in ("NOUN", "PROPN"):
        found += _in_phrase(tree, token)
    if here.pos in ("ADP", "SCONJ") and here.lemma.lower() == "without":
        found.append(tree.span(token))
    return found


def _has_clause(tree: Tree, token: int) -> bool:
    return any(tree.tokens[c].dep in ("xcomp", "ccomp") for c in tree.children[token])


def _in_phrase(tree: Tree, token: int) -> list[Span]:
    """The negation in a noun phrase: "no evidence", "nobody", "none of the drones", "not all of them", "neither of the two"."""
    tokens = tree.tokens
    if tokens[token].lemma.lower() in hedges.NEGATIVE_WORDS or tree.text(token).lower() in hedges.NEGATIVE_WORDS:
        return [tree.span(token)]
    if tokens[token].lemma.lower() in hedges.CERTAINTIES:
        return []
    for child in tree.children[token]:
        lemma = tokens[child].lemma.lower()
        if child < token and lemma in ("no", "neither", "not") and tokens[child].dep in ("det", "neg", "preconj", "advmod", "cc"):
            return [] if _spares(tree, child) else [tree.span(child)]
        if (
            child < token
            and tokens[child].dep in ("det", "amod", "predet")
            and child > 0
            and tree.text(child - 1).lower() == "not"
        ):
            return [tree.span(child - 1)]
    return []


def _spares(tree: Tree, token: int) -> bool:
    """Whether a negation belongs to "not only", "no fewer than"."""
    following = [tree.text(n).lower() for n in range(token + 1, min(token + 3, len(tree.tokens)))]
    return following[:1] != [] and (
        following[0] in hedges.NOT_NEGATED or (following[-1] == "than" and following[0] in hedges.LIMITS)
    )


def _waits(tree: Tree, token: int) -> bool:
    """ "Did not open until May": it opened."""
    return any(
        tree.text(n).lower() == "until" and tree.tokens[n].dep in ("prep", "mark")
        for c in tree.children[token]
        if c > token
        for n in (c, *tree.children[c])
    )
