"""Tell what a verb of saying does beyond saying: deny, correct, take back, demand, weigh, plan."""

from firsthand.claims.verbgroups import Clause
from firsthand.knowledge import answers, deeds
from firsthand.model import Act
from firsthand.text.syntax import Tree


def act_of(clause: Clause) -> Act | None:
    """Tell the act of a clause from its verb and what depends on it; None where it is no more than saying, or no saying.

    "Reject", "withdraw", "ask" and their like are acts of words only where their object is something said, or somebody who is to
    do something: who rejects an offer denies nothing, who withdraws troops retracts nothing.
    """
    lemma = clause.lemma
    if lemma == "deny" and (clause.child("dative") is not None or clause.count("dobj") > 1):
        return None  # "deny the fleet its port"
    if (
        lemma in deeds.DENYING
        or (lemma in deeds.REJECTING and _is_of_words(clause))
        or (lemma in deeds.CALLING and _calls_false(clause))
    ):
        return "denial"
    if lemma in deeds.CORRECTING:
        return "correction"
    if lemma in deeds.RETRACTING or (lemma in deeds.WITHDRAWING and _is_of_words(clause)):
        return "retraction"
    if lemma in deeds.DEMANDING or _directs(clause):
        return "demand"
    if lemma in deeds.OPINING and (lemma != "consider" or clause.child("ccomp", "oprd") is not None):
        return "opinion"
    if lemma in deeds.INTENDING and clause.child("xcomp", "pcomp") is not None and clause.child("auxpass") is None:
        return "plan"
    return None


def _is_of_words(clause: Clause) -> bool:
    """Whether a verb's object is something said ("rejected the claim"), or is rejected "as false"."""
    tree = clause.tree
    for child in tree.children[clause.verb]:
        token = tree.tokens[child]
        if token.dep in ("dobj", "nsubjpass") and token.lemma.lower() in deeds.SAID_THINGS | deeds.POINTING:
            return True
        if token.dep == "ccomp" and child > clause.verb and clause.lemma in deeds.REJECTING:
            return True
    return answers.AS_FALSE.search(clause.words) is not None


def _calls_false(clause: Clause) -> bool:
    _, _, after = clause.words.partition(" ")
    if clause.lemma in deeds.SCOLDING or clause.preposition("for", "on", "upon"):
        return answers.AS_FALSE.search(after) is not None
    return answers.CALLED_FALSE.match(after) is not None


def _directs(clause: Clause) -> bool:
    """Whether "ask", "call", "order" or "appeal" wants somebody to do something: "ask whether", "call a meeting" do not."""
    if clause.lemma not in deeds.DIRECTING:
        return False
    tree = clause.tree
    if clause.child("auxpass", "nsubjpass") is not None or (tree.tokens[clause.verb].tag == "VBN" and clause.subject == ""):
        return False  # "asked to describe it, he ..."
    wants = any(tree.tokens[c].dep in ("xcomp", "ccomp") and _is_wish(tree, c) for c in tree.children[clause.verb])
    match clause.lemma:
        case "call":
            return clause.preposition("on", "upon", "for") and clause.child("dobj", "oprd", "ccomp") is None
        case "ask" | "press" | "push":
            return wants or clause.preposition("for")
        case "appeal":
            return clause.preposition("to", "for")
        case "insist":
            return clause.preposition("on", "upon")
        case _:
            return wants or clause.child("dobj") is not None


def _is_wish(tree: Tree, clause: int) -> bool:
    """ "To leave", "that it be published"; not "how it could be", "whether they will"."""
    tokens = tree.tokens
    below = tree.children[clause]
    asks = any(tokens[c].tag in ("MD", "WRB", "WP", "WDT") or tokens[c].lemma.lower() in ("whether", "if") for c in below)
    return not asks and (tokens[clause].tag == "VB" or any(tokens[c].dep == "auxpass" and tokens[c].tag == "VB" for c in below))
