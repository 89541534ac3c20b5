"""Tellers: whom the words make the speaker of a verb, and whom it is said to."""

from firsthand.claims.clauses import CLOSING, Stretch, around, child, is_passive, trim
from firsthand.claims.cutting import goes_on
from firsthand.knowledge.reporting import TELLING, URGING
from firsthand.text.syntax import Tree

_RELATIVE = frozenset(["who", "which", "that"])
# Between a quotation and a verb they open another clause: “We will see,” when he asked.
_SUBORDINATING = frozenset("when while after before if because as since though although until".split())
_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj"])
_NOUNS = frozenset(["NOUN", "PROPN", "PRON"])
_NAMING = _NOUNS | {"NUM", "DET"}
# How many clauses up the subject of a verb without one is looked for: "said after he had tried to tell them, adding".
_CLIMB = 6
# How far a verb stands from the quotation that it closes, in words: a speaker with title, office and party.
_REACH = 25
# How far behind its verb a speaker begins: "said the former".
_BEHIND = 12


def teller(tree: Tree, verb: int) -> Stretch | None:
    """The speaker of a verb: its subject, by-phrase or, where it has none of its own, that of the verb above it.

    Between a closed quotation and its verb, or right behind both, stands the speaker, whatever the parser makes of it. In a relative
    clause it is the pronoun where that is the subject, and else the noun phrase that the clause tells of.
    """
    who = _beside_quotation(tree, verb) or _above_or_own(tree, verb)
    if who is None:
        return None
    words = list(range(who.first, who.last + 1))
    while words and tree.tokens[words[-1]].pos == "CCONJ":
        words.pop()
    while words and tree.tokens[words[0]].pos == "CCONJ":
        del words[0]
    return trim(tree, words)


def addressee(tree: Tree, verb: int) -> Stretch | None:
    """Whom a verb of telling is said to."""
    if tree.tokens[verb].lemma.lower() not in TELLING:
        return None
    noun = child(tree, verb, "nsubjpass") if is_passive(tree, verb) else child(tree, verb, "dative", "dobj")
    return around(tree, noun) if noun is not None else None


def _above_or_own(tree: Tree, verb: int) -> Stretch | None:
    """The subject or by-phrase of a verb, or the subject of the verb that it hangs on."""
    at = verb
    for _ in range(_CLIMB):
        own = _second_subject(tree, at) or next(
            (n for n in tree.children[at] if tree.tokens[n].dep in _SUBJECTS and tree.text(n).lower() != "whom"), None
        )
        if own is not None and tree.tokens[own].dep != "nsubjpass":
            return _noun_phrase(tree, own, verb)
        if own is not None or is_passive(tree, at) or _is_asked(tree, at):
            return _agent(tree, verb) if at == verb else _noun_phrase(tree, own, verb) if own is not None else None
        token = tree.tokens[at]
        if token.head == at:
            return _behind(tree, at)
        if token.dep in ("acl", "relcl"):
            return _noun_phrase(tree, token.head, verb)
        above = _above(tree, at)
        urged = (
            child(tree, above, "dobj")
            if above is not None and token.dep == "xcomp" and tree.tokens[above].lemma in URGING
            else None
        )
        if urged is not None:
            return _noun_phrase(tree, urged, verb)
        if above is None:
            return None
        at = above
    return None


def _second_subject(tree: Tree, verb: int) -> int | None:
    """The subject behind a verb that follows a comma and seems to have one before it too: "It is the end, said Marek"."""
    if verb == 0 or tree.text(verb - 1) != ",":
        return None
    subjects = [n for n in tree.children[verb] if tree.tokens[n].dep == "nsubj"]
    return subjects[-1] if len(subjects) > 1 and subjects[0] < verb < subjects[-1] else None


def _agent(tree: Tree, verb: int) -> Stretch | None:
    """By whom something is done in the passive."""
    agent = child(tree, verb, "agent")
    noun = child(tree, agent, "pobj") if agent is not None else None
    return around(tree, noun) if noun is not None else None


def _is_asked(tree: Tree, verb: int) -> bool:
    """Whether a verb is a passive participle that opens or adds a clause: "Asked whether ..., he said", "when told that ..."."""
    return tree.tokens[verb].tag == "VBN" and tree.tokens[verb].dep == "advcl" and child(tree, verb, "aux") is None


def _above(tree: Tree, verb: int) -> int | None:
    """The verb whose subject a verb without one shares."""
    token = tree.tokens[verb]
    if token.dep == "conj" and goes_on(tree, verb):
        return tree.tokens[token.head].head
    if token.dep == "pcomp" and tree.tokens[token.head].head != token.head:
        return tree.tokens[token.head].head
    return token.head if token.dep in ("conj", "advcl", "xcomp", "ccomp", "dep", "prep") else None


def _beside_quotation(tree: Tree, verb: int) -> Stretch | None:
    """The words between the end of a quotation and the verb behind it, or those behind the verb where there are none."""
    if tree.tokens[verb].tag not in ("VBD", "VBZ", "VBP"):
        return None
    at = verb - 1
    while at >= 0 and verb - at <= _REACH and tree.text(at) not in CLOSING and tree.tokens[at].pos not in ("VERB", "AUX"):
        at -= 1
    if at < 1 or tree.text(at) not in CLOSING or not tree.text(at - 1).endswith((",", "?", "!", ".", "-", "—", "–", "…")):
        return None
    if any(tree.text(n).lower() in _SUBORDINATING for n in range(at + 1, verb)):
        return None
    between = [n for n in range(at + 1, verb) if tree.tokens[n].pos not in ("ADV", "PUNCT")]
    while between and tree.tokens[between[0]].pos in ("CCONJ", "SCONJ"):
        del between[0]
    if between:
        named = any(tree.tokens[n].pos in _NAMING for n in between)
        return trim(tree, list(range(between[0], between[-1] + 1))) if named else None
    noun = next((n for n in range(verb + 1, min(verb + _BEHIND, len(tree.tokens))) if tree.tokens[n].pos in _NOUNS), None)
    if noun is None:
        return None
    head = tree.tokens[noun].head
    while head > verb and head != noun and tree.tokens[head].pos in ("NOUN", "PROPN"):
        noun, head = head, tree.tokens[head].head
    return trim(tree, [n for n in tree.subtree(noun) if n > verb])


def _behind(tree: Tree, verb: int) -> Stretch | None:
    """Of a verb that has no subject, the noun right behind it, as in "said Marek", or else the first subject before it.

    Behind a verb of telling stands whom it is told.
    """
    noun = next(
        (n for n in tree.children[verb] if n == verb + 1 and tree.tokens[n].dep in ("dobj", "attr", "npadvmod", "oprd")), None
    )
    if noun is not None and tree.tokens[verb].lemma not in TELLING:
        return _noun_phrase(tree, noun, verb)
    lost = next((n for n in range(verb) if tree.tokens[n].dep == "nsubj" and tree.tokens[n].pos != "PRON"), None)
    return trim(tree, [n for n in tree.subtree(lost) if n < verb]) if lost is not None else None


def _noun_phrase(tree: Tree, noun: int, verb: int) -> Stretch | None:
    """A noun phrase as named, less the clause of the verb whose speaker it is, but with the relative pronoun that opens it."""
    below = set(tree.subtree(noun))
    if verb in below:
        top = verb
        while tree.tokens[top].head != noun:
            top = tree.tokens[top].head
        clause = tree.subtree(top)
        pronoun = next((n for n in clause if tree.text(n).lower() in _RELATIVE and n < verb), None)
        below -= set(clause)
        if pronoun is not None:
            return trim(tree, sorted({n for n in below if n < pronoun} | {pronoun}))
        below = {n for n in below if n < verb} if noun < verb else below
    return trim(tree, sorted(below))
