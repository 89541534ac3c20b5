"""Cutting: where what is said ends, and the report or its speaker goes on."""

from firsthand.claims.clauses import CLOSING, OPENING, child, subject
from firsthand.knowledge.reporting import CALLING, NAMING, SHOWING, SPEAKING, THINKING
from firsthand.text.syntax import Tree

# Verbs that go on with what the same speaker says when they stand as a participle behind a comma.
_GOING_ON = SPEAKING | SHOWING | THINKING | NAMING | CALLING | frozenset(["refer", "point", "urge"])
_BREAKS = frozenset([",", "-", "–", "—", "--", "but", "and"])
_QUOTES = OPENING | CLOSING
_CONTRASTS = frozenset(["while", "although", "though", "whereas"])
_FINITE = frozenset(["VBD", "VBZ", "VBP"])


def cut(tree: Tree, verb: int, tokens: set[int], *, asides: bool = True) -> set[int]:
    """`tokens`, what a verb says, without the parts in which its speaker or the report goes on.

    These are ", adding that ...", ", while others ..." and "and praised his work" behind "said she admires him", where the tense shows
    which verb it continues; and, with `asides`, what the report explains at the end.
    """
    gone: set[int] = set()
    head = next((n for n in sorted(tokens) if tree.tokens[n].head not in tokens), verb)
    for number in sorted(tokens):
        token = tree.tokens[number]
        if number <= verb or number in gone or token.head not in tokens:
            continue
        adds = token.tag == "VBG" and token.dep != "nsubj" and token.lemma.lower() in _GOING_ON
        if (adds and tree.text(number - 1) in _BREAKS) or (token.dep == "advcl" and opener(tree, number) in _CONTRASTS):
            gone.update(tree.subtree(number))
        elif token.dep == "conj" and token.tag in _FINITE and token.tag == tree.tokens[verb].tag != _tense(tree, token.head):
            gone.update(tree.subtree(number))
            gone.update(n for n in tree.children[token.head] if tree.tokens[n].dep == "cc" and n < number)
        elif asides and _is_aside(tree, number, tokens, head):
            gone.update(tree.subtree(number))
        elif token.dep == "pcomp" and token.lemma.lower() in CALLING and tree.text(token.head - 1) == ",":
            # ", in what a minister called a mistake"
            gone.update(tree.subtree(token.head))
    left = tokens - gone
    while gone and left and tree.tokens[max(left)].pos == "PUNCT" and max(left) - 1 not in left:
        left.discard(max(left))
    return left


def _is_aside(tree: Tree, number: int, tokens: set[int], head: int) -> bool:
    """Whether the report adds what stands behind a comma at the end: ", a former minister", ", which opens on Monday".

    It explains something by an apposition with an article, or in a relative clause in the present behind what "would" be. Inside
    quotation marks nobody adds anything.
    """
    token = tree.tokens[number]
    if token.dep not in ("appos", "relcl"):
        return False
    words = [n for n in tree.subtree(number) if n in tokens]
    first = words[0]
    if first <= head or first == 0 or tree.text(first - 1) not in _BREAKS - {"but", "and"}:
        return False
    behind = [n for n in tokens if n > words[-1] and tree.tokens[n].pos != "PUNCT"]
    if behind or sum(tree.text(n) in _QUOTES for n in tokens if n < first) % 2:
        return False
    if token.dep == "appos":
        return tree.text(first).lower() in ("a", "an", "the")
    return _tense(tree, number) in ("VBZ", "VBP") and _tense(tree, head) == "MD"


def goes_on(tree: Tree, number: int) -> bool:
    """Whether a verb that the parser joined to what is said has the subject of the verb of saying: "said she admires him and praised".

    Its tense shows it.
    """
    said = tree.tokens[number].head
    saying = tree.tokens[said].head
    if (
        tree.tokens[said].dep != "ccomp"
        or saying >= said
        or tree.tokens[number].tag not in _FINITE
        or subject(tree, number) is not None
    ):
        return False
    return tree.tokens[number].tag == tree.tokens[saying].tag != _tense(tree, said)


def opener(tree: Tree, verb: int, *, behind_comma: bool = True) -> str:
    """The conjunction that a subordinate clause opens with, if it has one; with `behind_comma`, only where a comma goes before."""
    mark = child(tree, verb, "mark", "advmod")
    if mark is None or mark == 0 or (behind_comma and tree.text(mark - 1) not in _BREAKS):
        return ""
    return tree.text(mark).lower()


def _tense(tree: Tree, verb: int) -> str:
    """The tag of the finite word of a verb group."""
    words = [n for n in tree.children[verb] if tree.tokens[n].dep in ("aux", "auxpass") and n < verb]
    return tree.tokens[words[0]].tag if words else tree.tokens[verb].tag
