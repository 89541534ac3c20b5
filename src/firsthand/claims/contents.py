"""Contents: what a verb says, as a stretch of its sentence."""

from firsthand.claims.clauses import (
    CLOSING,
    FINITE,
    OPENING,
    Stretch,
    child,
    is_infinitive,
    region,
    says_that,
    subject,
    trim,
)
from firsthand.claims.cutting import cut, opener
from firsthand.claims.tellers import teller
from firsthand.knowledge.reporting import TELLING, URGING
from firsthand.text.syntax import Tree

# What may stand between a verb and the "that" of what it says: "said in a statement on Monday that".
_OCCASIONS = frozenset(["in", "on", "at", "during", "after", "before", "by", "from"])
# Clauses that the parser hangs on the verb of saying though they belong to what is said.
_REASONS = frozenset(["because", "if", "unless", "until", "so", "since"])
_ASKING = frozenset(["ask", "wonder", "question"])
# So far behind "called" its quotation opens at the latest.
_NEAR = 14
_PARTICLES = frozenset(["for", "on", "upon", "out"])


def complement(tree: Tree, verb: int) -> int | None:
    """The verb of the clause that a verb of saying governs, also where the parser hung it on a noun between.

    Before the verb only a comma or a closing quotation mark leads over to it; in front of a colon or semicolon stands another thought.
    """
    clauses = [n for n in tree.children[verb] if tree.tokens[n].dep == "ccomp" and not is_infinitive(tree, n)]
    clauses = [n for n in clauses if not _has_lost_its_subject(tree, verb, n)]
    clauses += [n for n in tree.children[verb] if tree.tokens[n].dep == "advcl" and n > verb and says_that(tree, n)]
    if tree.tokens[verb].lemma in _ASKING:
        clauses += [n for n in tree.children[verb] if n > verb and opener(tree, n, behind_comma=False) in ("if", "whether")]
    behind = next((n for n in clauses if n > verb), None)
    if behind is not None:
        return behind
    if tree.tokens[verb].tag == "VBN" and child(tree, verb, "aux", "auxpass") is None:
        return None
    for clause in clauses:
        end = max(n for n in tree.subtree(clause) if n < verb)
        if subject(tree, verb) is not None and not any(tree.text(n) in (":", ";") for n in range(end, verb)):
            return clause
    if clauses:
        return None
    citing = child(tree, verb, "advcl")
    if citing is not None and citing > verb and tree.tokens[citing].lemma in ("cite", "quote"):
        # "reported, citing two officials, that it closed"
        return next((n for n in tree.children[citing] if tree.tokens[n].dep == "ccomp" and says_that(tree, n)), None)
    for below in tree.children[verb]:
        if below > verb and (tree.tokens[below].dep in ("npadvmod", "dative") or tree.text(below).lower() in _OCCASIONS):
            for number in tree.subtree(below):
                if tree.tokens[number].dep in ("acl", "relcl", "ccomp") and says_that(tree, number):
                    return number
    return None


def _has_lost_its_subject(tree: Tree, verb: int, head: int) -> bool:
    """Whether a clause behind a verb begins with its own verb though words stand between: "asked before the silo | fell"."""
    if head <= verb or tree.tokens[head].tag not in ("VBD", "VBZ") or tree.text(head - 1) in OPENING:
        return False
    return min(tree.subtree(head)) == head and any(tree.tokens[n].dep == "prep" for n in tree.children[verb] if verb < n < head)


def is_finite(tree: Tree, head: int) -> bool:
    """Whether a clause has a finite verb."""
    return any(
        tree.tokens[n].tag in FINITE
        for n in (head, *(n for n in tree.children[head] if tree.tokens[n].dep in ("aux", "auxpass")))
    )


def clause(tree: Tree, verb: int, head: int) -> Stretch | None:
    """The clause under `head` as what a verb says, with what the parser hung on the verb though it belongs there."""
    tokens = set(tree.subtree(head))
    if verb in tokens:
        return None
    if min(tokens) > verb:
        for below in tree.children[verb]:
            dep = tree.tokens[below].dep
            if verb < below < head:
                lost = (
                    dep in ("dobj", "attr", "nsubj") and tree.tokens[verb].lemma not in TELLING and not _speaks(tree, verb, below)
                )
            else:
                lost = below > head and (
                    dep == "ccomp" or (dep == "advcl" and opener(tree, below, behind_comma=False) in _REASONS)
                )
            if lost:
                tokens.update(tree.subtree(below))
        day = [n for n in sorted(tokens) if n < head][:2]
        if day and day[0] == verb + 1 and _is_day(tree, day):
            tokens -= set(day)
        opens = next((n for n in sorted(tokens) if n < head and _opens_behind_comma(tree, n)), None)
        if opens is not None:
            tokens = {n for n in tokens if n >= opens}
    return trim(tree, sorted(cut(tree, verb, tokens)))


def _is_day(tree: Tree, words: list[int]) -> bool:
    """Whether words say on which day it was said: "said on Monday it would close"."""
    return (
        len(words) == 2
        and tree.text(words[0]).lower() == "on"
        and tree.tokens[words[1]].entity == "DATE"
        and tree.tokens[words[1]].tag == "NNP"
    )


def interrupted(tree: Tree, verb: int, who: Stretch | None) -> Stretch | None:
    """The clause that a saying stands in the middle or at the end of: "The plant, he said, is closed"."""
    first, last = region(verb, who)
    tokens = tree.subtree(tree.tokens[verb].head)
    own = [n for n in tree.subtree(verb) if n > last]
    if own and own[-1] == tokens[-1]:
        # The saying ends the sentence, and what else depends on it goes with it.
        return trim(tree, [n for n in tokens if n < first])
    return trim(tree, [n for n in tokens if not first <= n <= last])


def infinitive(tree: Tree, verb: int, head: int) -> Stretch | None:
    """An infinitive; in the passive with whom it is said of: "the bank is expected to act"."""
    tokens = set(tree.subtree(head))
    whom = child(tree, verb, "dobj")
    if whom is not None and verb < whom < head and tree.tokens[verb].lemma.lower() in URGING - {"tell"}:
        tokens.update(tree.subtree(whom))
    of = child(tree, verb, "nsubjpass")
    if of is not None and tree.tokens[verb].lemma not in TELLING:
        tokens.update(tree.subtree(of))
    return trim(tree, sorted(cut(tree, verb, tokens)))


def thing(tree: Tree, verb: int, noun: int) -> Stretch | None:
    """An object, with what the parser hung on the verb behind it: "any role | in the attack"."""
    tokens = set(tree.subtree(noun))
    for below in tree.children[verb]:
        if below > noun and tree.tokens[below].dep == "prep":
            tokens.update(tree.subtree(below))
    return trim(tree, sorted(cut(tree, verb, tokens, asides=False)))


def name_calling(tree: Tree, verb: int) -> Stretch | None:
    """A thing and what it is called: "called | the plan a mistake", "described | it as a mistake"."""
    called = child(tree, verb, "dobj")
    name = child(tree, verb, "oprd", "ccomp", "xcomp", "attr")
    if name is None and called is not None:
        behind = [n for n in tree.children[verb] if n > called]
        name = next((n for n in behind if tree.tokens[n].dep == "dobj" or _names(tree, n)), None)
    if name is None or name < verb or is_infinitive(tree, name):
        return _quoted_name(tree, verb)
    tokens = set(tree.subtree(name))
    if called is not None and called > verb:
        tokens.update(tree.subtree(called))
    return trim(tree, sorted(cut(tree, verb, tokens)))


def _names(tree: Tree, number: int) -> bool:
    """Whether a phrase or clause says what something is called: "as a mistake", "as invented"."""
    return tree.text(number).lower() == "as" or opener(tree, number, behind_comma=False) == "as"


def wish(tree: Tree, verb: int) -> Stretch | None:
    """Whom and what is called for: "called for | the minister to resign", "called on | the minister to resign"."""
    for below in range(verb + 1, min(verb + 3, len(tree.tokens) - 1)):
        if tree.tokens[below - 1].pos not in ("VERB", "ADV"):
            return None
        if tree.text(below).lower() == "for":
            head = tree.tokens[below].head
            is_clause = head != verb and head > below and tree.tokens[head].pos in ("VERB", "AUX")
            return trim(tree, [n for n in tree.subtree(head) if n > below]) if is_clause else None
        if tree.text(below).lower() in ("on", "upon"):
            noun, deed = child(tree, below, "pobj"), child(tree, verb, "xcomp", "advcl", "ccomp")
            tokens = set(tree.subtree(noun)) if noun is not None else set()
            if deed is not None and deed > below and is_infinitive(tree, deed):
                tokens.update(tree.subtree(deed))
            return trim(tree, sorted(tokens))
    return None


def _quoted_name(tree: Tree, verb: int) -> Stretch | None:
    """ "called the plan “a mistake”", whatever the parser made of it."""
    near = range(verb + 1, min(verb + 1 + _NEAR, len(tree.tokens)))
    mark = next((n for n in near if tree.text(n) in OPENING), None)
    if (
        mark is None
        or tree.text(verb + 1).lower() in _PARTICLES
        or any(tree.text(n) in (",", ":", ";") for n in range(verb + 1, mark))
    ):
        return None
    end = next((n for n in range(mark + 1, len(tree.tokens)) if tree.text(n) in CLOSING), None)
    return trim(tree, list(range(verb + 1, end + 1))) if end is not None else None


def _opens_behind_comma(tree: Tree, number: int) -> bool:
    """Whether what goes before is about the saying and not said: "reported, citing two officials, | that it closed"."""
    return tree.text(number).lower() == "that" and tree.tokens[number].tag == "IN" and tree.text(number - 1) == ","


def _speaks(tree: Tree, verb: int, noun: int) -> bool:
    """Whether a noun behind a verb is its speaker, as in "said the minister"."""
    who = teller(tree, verb) if subject(tree, verb) == noun else None
    return who is not None and tree.tokens[verb].dep not in ("advcl", "acl", "conj", "pcomp")
