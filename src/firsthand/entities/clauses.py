"""Take a verb's clause apart: who does it, to whom, through which prepositions, however the sentence is turned."""

from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.knowledge.tiewords import INTRANSITIVE
from firsthand.text.syntax import Tree

_SUBJECTS = ("nsubj", "nsubjpass")
# To be made something lasts: "was named director", "became director".
_BEGINNING = frozenset(("become", "name", "appoint", "elect", "hire", "make", "employ", "join", "take"))
_FINITE = frozenset(("VBZ", "VBD", "VBP"))
_PREPOSITIONS = ("prep", "dative", "agent")
# Prepositions of the object that may as well be the verb's: "sold [400 controllers to Y]".
_FLOATING = frozenset(("to", "from", "with", "at"))
# "X promised Y to supply Z": the subject supplies. With any other verb that takes an object the object would.
_SUBJECT_KEEPS = frozenset(("promise", "threaten", "vow", "pledge"))


@dataclass(frozen=True, slots=True)
class Place:
    """A noun in a slot of a clause, and the preposition that led there, if any."""

    noun: int
    preposition: int | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with what fills its slots: "subject" and "object" by what they do, not where they stand; "dative"; prepositions by name."""

    verb: int
    passive: bool
    slots: dict[str, tuple[Place, ...]]


def clause(tree: Tree, verb: int) -> Clause:
    """What fills the slots of `verb`. A subject that the verb shares with another, or that the noun it describes is, is found there."""
    slots: dict[str, list[Place]] = {}
    passive = is_passive(tree, verb)
    if (surface := subject(tree, verb)) is not None:
        slots.setdefault("object" if passive else "subject", []).append(Place(surface))
    for child in tree.children[verb]:
        token = tree.tokens[child]
        if token.dep == "dobj":
            slots.setdefault("object", []).append(Place(child))
            for floating in prepositions(tree, child):
                if tree.text(floating[0]).lower() in _FLOATING:
                    slots.setdefault(tree.text(floating[0]).lower(), []).append(Place(floating[1], floating[0]))
        elif token.dep == "dative" and token.pos != "ADP":
            slots.setdefault("dative", []).append(Place(child))
    if "object" not in slots and (shared := _shared_object(tree, verb)) is not None:
        slots["object"] = [Place(shared)]
    for preposition, noun in prepositions(tree, verb):
        name = tree.text(preposition).lower()
        slots.setdefault("subject" if passive and name == "by" else name, []).append(Place(noun, preposition))
        if passive:  # "designed [at the institute by Orr]"
            by = [Place(below, inner) for inner, below in prepositions(tree, noun) if tree.text(inner).lower() == "by"]
            if by:
                slots.setdefault("subject", []).extend(by)
    return Clause(verb, passive, {name: tuple(places) for name, places in slots.items()})


def prepositions(tree: Tree, number: int) -> Iterator[tuple[int, int]]:
    """The prepositions of a word and the noun that each leads to; of "up with" the last one."""
    for child in tree.children[number]:
        if tree.tokens[child].dep in _PREPOSITIONS and tree.tokens[child].pos in ("ADP", "SCONJ", "VERB", "PART"):
            for grand in tree.children[child]:
                if tree.tokens[grand].dep == "pobj":
                    yield child, grand
                elif tree.tokens[grand].dep == "prep":
                    yield from ((grand, last) for last in tree.children[grand] if tree.tokens[last].dep == "pobj")


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether what is done is done to the verb's subject ("was bought", "Y, made by X")."""
    token = tree.tokens[verb]
    if token.lemma.lower() in INTRANSITIVE:
        return False
    deps = {tree.tokens[child].dep for child in tree.children[verb]}
    if deps & {"nsubjpass", "auxpass"}:
        return True
    if token.tag not in ("VBN", "VBD") or deps & {"aux", "nsubj"}:
        return False
    if token.dep in ("acl", "advcl", "amod", "acomp"):
        return not deps & {"dobj"}
    return token.dep == "conj" and token.tag == "VBN" and is_passive(tree, token.head)


def subject(tree: Tree, verb: int) -> int | None:
    """The noun that is the verb's subject where it stands: its own, or one that it shares with the words it hangs on."""
    # Each step goes up the tree, so this ends.
    while True:
        own = [child for child in tree.children[verb] if tree.tokens[child].dep in _SUBJECTS]
        if own:
            return own[0]
        token = tree.tokens[verb]
        if token.tag in _FINITE and (mistaken := _taken_for_compound(tree, verb)) is not None:
            return mistaken
        above = tree.tokens[token.head]
        if token.head == verb:
            return None
        if token.dep in ("acl", "relcl"):
            return token.head if token.tag in ("VBN", "VBG", "VBD") and token.dep == "acl" else None
        if token.dep == "pcomp" and above.dep == "prep":
            verb = above.head
            agent = tree.tokens[verb].head
            if tree.tokens[verb].dep == "pobj" and tree.tokens[agent].dep == "agent":  # "accused [by prosecutors of selling]"
                verb = tree.tokens[agent].head
            if (ruled := _ruled(tree, verb)) is not None:
                return ruled
        elif token.dep in ("xcomp", "ccomp", "advcl", "conj", "acomp"):
            if token.dep == "advcl" and token.tag not in ("VBG", "VBN", "VBD", "VB"):
                return None
            verb = token.head
            if (token.dep in ("xcomp", "ccomp") or above.lemma in _BEGINNING) and (ruled := _ruled(tree, verb)) is not None:
                return ruled
        else:
            return None


def was(tree: Tree, verb: int) -> bool:
    """Whether the verb says that something was so, and not that somebody said it is: "was director", not "said he was director"."""
    token = tree.tokens[verb]
    finite = token.tag == "VBD" and not any(tree.tokens[child].dep == "aux" for child in tree.children[verb])
    return finite and token.dep != "ccomp" and token.lemma not in _BEGINNING


def _taken_for_compound(tree: Tree, verb: int) -> int | None:
    """The noun right before a finite verb that the parser, not knowing the name, took for the verb's modifier."""
    before = [child for child in tree.children[verb] if child < verb and tree.tokens[child].pos in ("NOUN", "PROPN")]
    return before[-1] if before and tree.tokens[before[-1]].dep in ("compound", "nmod", "dep") else None


def _shared_object(tree: Tree, verb: int) -> int | None:
    """The object of the next verb, which both have: "developed and tested a drone"."""
    if is_passive(tree, verb):
        return None
    for child in tree.children[verb]:
        if tree.tokens[child].dep == "conj" and tree.tokens[child].pos == "VERB":
            below = [tree.tokens[grand].dep for grand in tree.children[child]]
            if "nsubj" not in below and "nsubjpass" not in below:
                return next((grand for grand in tree.children[child] if tree.tokens[grand].dep == "dobj"), None)
    return None


def _ruled(tree: Tree, verb: int) -> int | None:
    """The object of a verb whose object does what comes next: "accused X of supplying", "ordered X to supply"."""
    if tree.tokens[verb].lemma in _SUBJECT_KEEPS:
        return None
    return next((child for child in tree.children[verb] if tree.tokens[child].dep == "dobj"), None)
