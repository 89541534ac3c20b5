"""Find the main proposition of a passage: its predicate, and those that this one opens into ("is expected to be able to fly")."""

from dataclasses import dataclass

from firsthand.knowledge.hedges import ACTIVE, ADJECTIVES, DECIDING, NEGATIVE_PREDICATES, NOUNS, PASSIVE
from firsthand.model import Span
from firsthand.text.syntax import Tree

_VERBAL = ("VERB", "AUX")
_CLAUSES = ("ccomp", "xcomp", "acl", "pcomp")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_PREDICATES = ("acomp", "attr", "oprd")


@dataclass(frozen=True, slots=True)
class Proposition:
    """The predicates of a passage's main proposition in one tree, outermost first, as token indices."""

    tree: Tree
    chain: tuple[int, ...]

    @property
    def main(self) -> int:
        """The outermost predicate."""
        return self.chain[0]


def propose(trees: tuple[Tree, ...], content: Span, cue: Span | None) -> Proposition | None:
    """Find the main proposition of `content`; in a passage of several sentences that of the first that has a verb.

    It is the token that no other of the passage governs. The cue may stand inside the passage ("We," he said, "may leave"); what
    the cue governs is then its top. None where nothing of it is parsed.
    """
    fallback: Proposition | None = None
    for tree in trees:
        inside = [n for n in tree.within(content) if cue is None or not _covers(cue, tree.span(n))]
        top = _top(tree, inside)
        if top is None:
            continue
        found = Proposition(tree, _chain(tree, top, frozenset(inside)))
        if is_verb(tree, top):
            return found
        fallback = fallback or found
    return fallback


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _top(tree: Tree, inside: list[int]) -> int | None:
    """The token of the passage that no other governs; of several a verb, one with a subject, and then the earliest."""
    here = frozenset(inside)
    tops = [n for n in inside if (tree.tokens[n].head not in here or tree.tokens[n].head == n) and tree.tokens[n].pos != "PUNCT"]
    if not tops:
        return None
    return max(tops, key=lambda n: (is_verb(tree, n), any(tree.tokens[c].dep in _SUBJECTS for c in tree.children[n]), -n))


def is_verb(tree: Tree, token: int) -> bool:
    """Whether a token is a verb that is no auxiliary; a word with an auxiliary is one whatever it was tagged ("didn’t reply")."""
    if any(tree.tokens[c].dep in ("aux", "auxpass") for c in tree.children[token]):
        return True
    return tree.tokens[token].pos in _VERBAL and tree.tokens[token].dep not in ("aux", "auxpass")


def _chain(tree: Tree, top: int, inside: frozenset[int]) -> tuple[int, ...]:
    found = [top]
    while (following := _opens(tree, found[-1])) is not None and following in inside and following not in found:
        found.append(following)
    return tuple(found)


def _opens(tree: Tree, token: int) -> int | None:
    """The predicate that a predicate opens into, where what is said is said there."""
    tokens = tree.tokens
    here = tokens[token]
    children = tree.children[token]
    if here.pos == "ADJ":
        return _clause(tree, token) if here.lemma.lower() in ADJECTIVES else None
    if here.pos == "NOUN":
        return _clause(tree, token) if here.lemma in NOUNS else None
    for child in children:
        lemma = tokens[child].lemma.lower()
        if tokens[child].dep in _PREDICATES and (lemma in ADJECTIVES or lemma in NOUNS or _participle(tree, child)):
            return child
        if tokens[child].dep == "dobj" and here.lemma == "have" and lemma in NOUNS:
            return child
    if is_passive(tree, token):
        return _clause(tree, token) if here.lemma in PASSIVE else None
    if here.lemma == "be" and any(tokens[child].dep in _PREDICATES for child in children):
        # "It is foolhardy to wait" does not open into waiting.
        return None
    if here.lemma in ("be", "go") or here.lemma in ACTIVE or here.lemma in NEGATIVE_PREDICATES:
        clause = _clause(tree, token)
        # "Agreed to sell" is a plan, "agreed that it sold" is not.
        return None if clause is not None and here.lemma in DECIDING and tokens[clause].dep == "ccomp" else clause
    return None


def is_passive(tree: Tree, token: int) -> bool:
    """Whether a verb stands in the passive."""
    roles = {tree.tokens[child].dep for child in tree.children[token]}
    return not roles.isdisjoint(("auxpass", "nsubjpass", "csubjpass")) or _participle(tree, token)


def _participle(tree: Tree, token: int) -> bool:
    here = tree.tokens[token]
    return here.tag == "VBN" and here.dep in ("acomp", "oprd", "attr", "acl") and here.lemma in PASSIVE


def _clause(tree: Tree, token: int) -> int | None:
    """The clause that depends on a token: "to fly", "that it flies", "of flying"."""
    tokens = tree.tokens
    for child in tree.children[token]:
        if child < token:
            continue
        if (
            tokens[child].dep in _CLAUSES
            and tokens[child].pos in (*_VERBAL, "ADJ", "NOUN")
            and (tokens[child].dep != "acl" or tokens[token].pos == "NOUN")
        ):
            return child
        if tokens[child].dep == "prep" and tokens[child].lemma in ("of", "to", "on", "for"):
            for below in tree.children[child]:
                if tokens[below].dep == "pcomp":
                    return below
    return None
