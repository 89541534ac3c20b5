"""Endings: what a verb says where the parse has lost it, found by commas and by what stands before and behind the verb."""

from firsthand.claims.clauses import Stretch, has_finite_verb, is_infinitive, region, trim
from firsthand.text.syntax import Tree

# So long, in words, is the speaker in front of a verb that ends its sentence: a name with office and place.
_SPEAKER = 14
# What is said is this, and nothing else in the sentence: "asked whether it would close, he said no".
_ANSWERS = frozenset("no yes so nothing little much the a an it".split())
# Of so many words, and of these kinds, is what may follow such a verb.
_OCCASION = 5
_PREPOSITIONS = frozenset("by on in at during via over".split())
_OCCASIONS = frozenset(["ADP", "NOUN", "PROPN", "DET", "ADJ", "NUM"])
_RELATIVES = frozenset(["as", "which", "who", "that", "what", "whom"])


def closed_by(tree: Tree, verb: int, *, loosely: bool = False) -> tuple[Stretch, Stretch] | None:
    """What a verb at the very end of its sentence says, and its speaker: "| The mill will close in May |, | two officials | said."

    A comma, some words without a verb and the verb of saying show it, whatever the parse of a long sentence makes of it. With
    `loosely` the verb may be followed by the occasion: "said by telephone".
    """
    behind = [n for n in range(verb + 1, len(tree.tokens)) if tree.tokens[n].pos != "PUNCT"]
    if behind and not (loosely and _tells_occasion(tree, behind)):
        return None
    commas = [n for n in range(verb - 1, max(0, verb - _SPEAKER - 1), -1) if tree.text(n) == ","]
    if commas and commas[0] == verb - 1:
        # "its lawyer, Marek Dolan, said": the name stands beside the office.
        if len(commas) < 3 or not all(_is_name(tree, range(commas[n + 1] + 1, commas[n])) for n in (0, 1)):
            return None
        comma = commas[2]
    elif commas:
        comma = commas[0]
    else:
        return None
    who, said = trim(tree, list(range(comma + 1, verb))), trim(tree, list(range(comma)))
    if who is None or said is None or not has_finite_verb(tree, said):
        return None
    named = commas[0] == verb - 1 or _is_name(tree, range(who.first, who.last + 1))
    return (said, who) if named and tree.text(who.first).lower() not in _RELATIVES else None


def _tells_occasion(tree: Tree, behind: list[int]) -> bool:
    """Whether the words behind a verb only tell of the occasion: "by telephone", "on Monday"."""
    return (
        len(behind) <= _OCCASION
        and tree.text(behind[0]).lower() in _PREPOSITIONS
        and behind[-1] - behind[0] + 1 == len(behind)
        and all(tree.tokens[n].pos in _OCCASIONS for n in behind)
    )


def _is_name(tree: Tree, words: range) -> bool:
    """Whether words name somebody or something: they hold a noun and no verb, unless it says what was done with a paper ("seen by")."""
    named = {tree.tokens[n].pos for n in words if not _is_participle(tree, n)}
    return bool(named & {"NOUN", "PROPN", "PRON"}) and not named & {"VERB", "AUX", "CCONJ", "SCONJ", "PUNCT"}


def _is_participle(tree: Tree, number: int) -> bool:
    return tree.tokens[number].tag == "VBN" and tree.tokens[number].dep == "acl"


def led_by(tree: Tree, verb: int) -> tuple[Stretch, Stretch] | None:
    """What a verb without a subject says behind a comma, and the speaker behind it: "| The mill will close |, said | a former minister"."""
    if verb == 0 or verb + 1 >= len(tree.tokens) or tree.text(verb - 1) != ",":
        return None
    said = trim(tree, list(range(verb - 1)))
    end = next(
        (n for n in range(verb + 1, len(tree.tokens)) if tree.text(n) == "," or tree.tokens[n].pos in ("VERB", "AUX")),
        len(tree.tokens),
    )
    who = trim(tree, list(range(verb + 1, end)))
    if said is None or who is None or tree.tokens[who.first].pos == "ADP" or not has_finite_verb(tree, said):
        return None
    return (said, who) if any(tree.tokens[n].pos in ("NOUN", "PROPN") for n in range(who.first, who.last + 1)) else None


def rest(tree: Tree, verb: int, who: Stretch | None, *, plain: bool) -> Stretch | None:
    """What a verb of saying says where the parse has lost it: the words before a saying at the end, or those behind one.

    Of verbs that are not `plain` only what they interrupt is taken to be said.
    """
    if who is None or tree.tokens[verb].tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    first, last = region(verb, who)
    before, behind = trim(tree, list(range(first))), trim(tree, list(range(last + 1, len(tree.tokens))))
    follows_comma = first > 0 and tree.text(first - 1) == ","
    if behind is not None and has_finite_verb(tree, behind) and who.last < verb and tree.text(verb + 1) != ",":
        closed = any(tree.text(n) == "," for n in range(last + 1, min(last + 8, len(tree.tokens))))
        if before is not None and follows_comma and closed and not has_finite_verb(tree, before):
            # "If anything, he argued in a letter, it is": the saying interrupts.
            return Stretch(before.first, behind.last)
        return behind if plain else None
    if not plain:
        return None
    if before is None or not follows_comma or (behind is not None and has_finite_verb(tree, behind)):
        return None
    if behind is not None and tree.text(behind.first).lower() in _ANSWERS:
        return None
    return before if has_finite_verb(tree, before) or (behind is None and _is_headline(tree, before)) else None


def _is_headline(tree: Tree, stretch: Stretch) -> bool:
    """Whether a stretch says what is to be, as headlines do: "Mill to close"."""
    return any(tree.tokens[n].tag == "VB" and is_infinitive(tree, n) for n in range(stretch.first, stretch.last + 1))
