"""Say how a sentence puts what a verb states: as so, as unsure, as planned, as not so, or as left open."""

from dataclasses import dataclass

from firsthand.knowledge.moodwords import (
    CLAIMED,
    CONDITIONS,
    DENYING,
    DOUBTING,
    FACTUAL,
    HEDGES,
    MODALS,
    OPEN,
    PLANNING,
    PLANS,
    PROOFS,
    SILENCING,
    TRUE,
    UNSURE,
    UNTRUE,
    WRONGLY,
)
from firsthand.text.syntax import Tree


@dataclass(frozen=True, slots=True)
class Mood:
    """How a verb is put. `silent`: the sentence does not say it of the parties at all. `words` are the tokens that show the rest."""

    hedged: bool = False
    negated: bool = False
    planned: bool = False
    silent: bool = False
    words: tuple[int, ...] = ()


PLAIN = Mood()
# How many words above a verb are asked. Sentences that people write nest four or five deep; a garbled line may hang on one thread.
_DEEPEST = 12


def mood(tree: Tree, verb: int, left: int = _DEEPEST) -> Mood:
    """How the sentence puts the verb: its own modals, adverbs and negation, and those of the words that govern it.

    To be said, told or written by somebody changes nothing here: who says so is the claim's matter, and the tie is joined to it.
    """
    if left <= 0:
        return Mood(silent=True)
    found = _own(tree, verb)
    token = tree.tokens[verb]
    if token.head == verb or found.silent:
        return found
    if token.dep == "conj":
        above = tree.tokens[token.head]
        if above.pos in ("VERB", "AUX"):
            shared = mood(tree, token.head, left - 1) if not _has_subject(tree, verb) else _governing(tree, token.head, left - 1)
            negation = found.negated or (shared.negated and _joined_by(tree, token.head, "or", "nor"))
            return Mood(
                found.hedged or shared.hedged,
                negation,
                found.planned or shared.planned,
                shared.silent,
                (*shared.words, *found.words),
            )
        return found
    return _both(found, _governing(tree, verb, left - 1))


def _own(tree: Tree, verb: int) -> Mood:
    hedged = negated = planned = silent = False
    words: list[int] = []
    for child in tree.children[verb]:
        token = tree.tokens[child]
        lemma = token.lemma.lower()
        if token.dep == "neg":
            negated = True
            words.append(child)
            silent = silent or tree.text(child).lower() == "longer"
        elif token.dep == "aux" and (lemma in MODALS or lemma == "will"):
            hedged = True
            planned = planned or lemma == "will"
            words.append(child)
        elif token.dep in ("advmod", "npadvmod"):
            if lemma in HEDGES:
                hedged = True
                words.append(child)
            silent = silent or lemma == "whether" or (lemma == "long" and _has(tree, child, "no"))
        elif token.dep == "mark":
            silent = silent or lemma in OPEN
            hedged = hedged or lemma in CONDITIONS
        elif token.dep in ("dobj", "nsubj", "nsubjpass", "attr") and (none := _first(tree, child, "no", "neither")) is not None:
            negated = True
            words.append(none)
    return Mood(hedged, negated, planned, silent, tuple(words))


def _governing(tree: Tree, verb: int, left: int) -> Mood:
    """What the words above a verb make of it."""
    token = tree.tokens[verb]
    if token.head == verb:
        return PLAIN
    if left <= 0:
        return Mood(silent=True)
    if token.dep == "pcomp":
        if _has_subject(tree, verb) and tree.text(token.head).lower() not in FACTUAL:
            return Mood(hedged=True)  # "talked about Orr being the founder", "the idea of Marl supplying Orvane"
        return _behind_preposition(tree, token.head, left)
    if token.dep in ("xcomp", "ccomp", "acomp"):
        gerund = token.tag == "VBG" and not any(tree.tokens[child].dep in ("aux", "nsubj") for child in tree.children[verb])
        return _under(tree, token.head, left, closely=token.dep != "ccomp" or gerund)
    called = token.dep == "relcl" and tree.tokens[token.head].lemma.lower() in TRUE | UNTRUE  # "the case that", taken for "which"
    if called or (token.dep == "acl" and token.tag not in ("VBN", "VBG")):
        return _under_noun(tree, token.head, left)
    return PLAIN


def _behind_preposition(tree: Tree, preposition: int, left: int) -> Mood:
    """The mood of what a preposition leads to: "without supplying", "capable of supplying", "accused by Marl of supplying"."""
    token = tree.tokens[preposition]
    above = tree.tokens[token.head]
    if token.lemma.lower() in ("without", "instead", "than"):
        return Mood(negated=True, words=(preposition,))
    if token.head == preposition:
        return PLAIN
    agent = tree.tokens[above.head]
    if above.dep == "pobj" and agent.dep == "agent":
        return _under(tree, agent.head, left, closely=True)
    if token.dep == "prep" and above.pos == "NOUN":
        return _under_noun(tree, token.head, left)
    found = _under(tree, token.head, left, closely=True)
    # "went further by buying": what the two say together is said by the second alone, unless the first changes how it is put.
    return found if found.hedged or found.negated or found.silent else PLAIN


def _under(tree: Tree, head: int, left: int, *, closely: bool) -> Mood:
    """The mood of what a verb or adjective governs; `closely` where the two share a subject, so that a "not" is of both."""
    lemma = tree.tokens[head].lemma.lower()
    outer = mood(tree, head, left - 1)
    if (called := _called_untrue(tree, head)) is not None:
        return called
    if lemma in SILENCING:
        return Mood(silent=True)
    if lemma in DENYING and outer.negated and lemma not in ("refuse", "fail", "decline"):
        return Mood(silent=True)  # not to deny is not to say
    if lemma in DENYING:
        return Mood(outer.hedged, not outer.negated, outer.planned, outer.silent, (*outer.words, head))
    if closely and lemma in PLANNING:
        return Mood(True, outer.negated, True, outer.silent, (*outer.words, head))
    if lemma in DOUBTING or lemma in UNSURE or lemma in PLANNING or (not closely and outer.negated):
        return Mood(
            True, outer.negated and closely, outer.planned and closely, outer.silent, (*outer.words, head) if closely else ()
        )
    if closely:
        return Mood(outer.hedged, outer.negated, outer.planned, outer.silent, (*outer.words, head))
    # Said by somebody: the saying may be denied or doubted further up, its own modals are not those of what is said.
    return _governing(tree, head, left - 1)


def _under_noun(tree: Tree, noun: int, left: int) -> Mood:
    """The mood of what a noun governs: "reports that", "plans to", "no evidence that"."""
    lemma = tree.tokens[noun].lemma.lower()
    above = tree.tokens[noun].head
    if tree.tokens[noun].dep in ("nsubj", "nsubjpass", "attr") and (called := _called_untrue(tree, above)) is not None:
        return called
    if lemma in PROOFS:
        return Mood(hedged=True, silent=_has(tree, noun, "no", "any", "not"))
    if tree.tokens[noun].dep in ("dobj", "nsubjpass") and tree.tokens[above].lemma in DENYING:
        return Mood(negated=not mood(tree, above, left - 1).negated, words=(above, noun))
    if lemma in PLANS:
        return Mood(hedged=True, planned=True, words=(noun,))
    return Mood(hedged=lemma in CLAIMED)


def _called_untrue(tree: Tree, verb: int) -> Mood | None:
    """What "it is untrue that", "the claim that … is false" and "wrongly accused of" make of a clause; None where none of them stands.

    "Not untrue" and "neither true nor false" say nothing that a tie could rest on.
    """
    for child in tree.children[verb]:
        if tree.tokens[child].dep in ("acomp", "attr", "oprd", "dobj"):
            lemma = tree.tokens[child].lemma.lower()
            no = next((each for each in tree.children[verb] if tree.tokens[each].dep == "neg"), None)
            no = no if no is not None else _first(tree, child, "no", "neither", "hardly", "far")
            if lemma in UNTRUE:
                return Mood(silent=True) if no is not None else Mood(negated=True, words=(child,))
            if lemma in TRUE and no is not None:
                return Mood(negated=True, words=(no, child))
    wrongly = _adverb(tree, verb, WRONGLY)
    return Mood(negated=True, words=(wrongly, verb)) if wrongly is not None else None


def _both(inner: Mood, outer: Mood) -> Mood:
    return Mood(
        inner.hedged or outer.hedged,
        inner.negated != outer.negated,
        inner.planned or outer.planned,
        inner.silent or outer.silent,
        (*outer.words, *inner.words),
    )


def _has_subject(tree: Tree, verb: int) -> bool:
    return any(tree.tokens[child].dep in ("nsubj", "nsubjpass") for child in tree.children[verb])


def _adverb(tree: Tree, verb: int, words: frozenset[str]) -> int | None:
    return next(
        (each for each in tree.children[verb] if tree.tokens[each].dep == "advmod" and tree.text(each).lower() in words), None
    )


def _has(tree: Tree, number: int, *words: str) -> bool:
    return _first(tree, number, *words) is not None


def _first(tree: Tree, number: int, *words: str) -> int | None:
    return next((child for child in tree.children[number] if tree.text(child).lower() in words), None)


def _joined_by(tree: Tree, number: int, *words: str) -> bool:
    return any(tree.tokens[child].dep == "cc" and tree.text(child).lower() in words for child in tree.children[number])
