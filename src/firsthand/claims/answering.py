"""Answering: who answers, or whose answer is missing, where a report tells of a response in its own voice."""

import re

from firsthand.claims.clauses import child
from firsthand.claims.described import Described
from firsthand.claims.frames import Frame
from firsthand.claims.ownvoice import Own
from firsthand.claims.roster import Roster
from firsthand.claims.speakers import describe
from firsthand.knowledge.sourcewords import PEOPLE
from firsthand.model import Page, Span
from firsthand.model.claims import Act
from firsthand.text.syntax import Tree

_REFUSING = frozenset("decline refuse".split())
_WITHHELD = frozenset(
    "comment answer respond reply elaborate discuss provide give say identify name specify disclose confirm speak talk address explain "
    "offer share detail release".split()
)
_TELLING = frozenset(
    "say specify state identify name give disclose mention indicate reveal explain elaborate confirm show tell describe".split()
)
_FINDING = frozenset("determine verify confirm establish ascertain identify find learn authenticate corroborate".split())
_QUESTIONS = frozenset("who whom whose what when where whether if how which why".split())
_UNNAMED = re.compile(
    r"(?:(?:that )?(?:not )?(?:to )?(?:not )?be (?:named|identified|quoted)"
    r"(?: (?:by name|in this \w+|in the \w+|in connection with .{1,40}))?"
    r"|(?:the )?anonymity|(?:on )?condition of anonymity)"
)
_REQUESTS = frozenset("request question query inquiry enquiry call email e-mail message letter comment list".split())


def is_answer(frame: Frame, page: Page, tree: Tree) -> bool:
    """Whether a saying is no saying but tells that somebody answered or did not: "declined to comment", "did not respond to requests"."""
    lemma = frame.lemma.split()[0]
    content = page.quote(frame.content).lower().split()
    if lemma in _REFUSING and frame.form == "infinitive":
        verb = next((word for word in content if word != "to"), "")
        return verb.strip(".,") in _WITHHELD
    if (
        lemma == "comment"
        and frame.form in ("about", "object")
        and any(tree.tokens[n].dep == "neg" for n in tree.children[frame.token])
    ):
        return True
    if lemma in ("respond", "reply", "answer") and frame.form in ("about", "object"):
        negated = any(tree.tokens[n].dep == "neg" for n in tree.children[frame.token])
        return negated or any(word.strip("’'s.,").removesuffix("s") in _REQUESTS for word in content)
    if lemma == "report" and frame.speaker is None and any(tree.tokens[n].dep == "neg" for n in tree.children[frame.token]):
        # "has not been reported before" tells that nobody said it.
        return True
    if (
        lemma in _TELLING
        and content[:1]
        and content[0] in _QUESTIONS
        and any(tree.tokens[n].dep == "neg" for n in tree.children[frame.token])
    ):
        # "did not say who paid" tells that nobody said it.
        return True
    if lemma in _FINDING and _in_vain(tree, frame.token):
        # "could not verify", "was unable to determine whether"
        return True
    # "Asked about the report, the minister said": nobody is said to ask.
    return lemma == "ask" and frame.form == "about" and tree.tokens[frame.token].tag == "VBN"


def says_nothing(page: Page, tree: Tree, frame: Frame, span: Span, act: Act) -> bool:
    """Whether what is said is no proposition: how somebody wants to be called, or a clause that has lost what it tells of.

    A thing that is denied, demanded or planned says something; one that is only named ("anonymity") does not.
    """
    words = page.quote(span).lower().strip(' .,;:"“”')
    if _UNNAMED.fullmatch(words):
        return act not in ("denial", "demand", "plan") or "anonymity" in words
    if frame.speech == "direct" or act in ("denial", "demand", "plan"):
        return False
    if frame.lemma == "ask" and frame.speaker is None and tree.text(frame.token)[:1].isupper():
        # "Asked whether she would stay, she said": nobody is said to ask.
        return True
    participle = tree.tokens[frame.token].tag == "VBG" and frame.lemma in ("cite", "quote")
    if participle and frame.form != "citing" and not any(tree.tokens[n].pos in ("VERB", "AUX") for n in tree.within(span)):
        # "would not name it, citing the inquiry": what is cited is a reason or a source.
        return True
    first = next(iter(tree.within(span)), None)
    # "a claim that the firm rejects": the clause tells of the claim, and what was claimed stands elsewhere.
    opening = tree.text(first).lower() if first is not None else ""
    told_of = frame.form == "noun" and first is not None and opening == "that" and tree.tokens[first].dep == "dobj"
    return told_of or (opening == "which" and frame.form != "parataxis")


def tells_of_another(tree: Tree, clause: Own) -> bool:
    """Whether a clause has a subject of its own that is no pronoun: "the newspaper writes that the firm did not respond"."""
    subject = child(tree, clause.verb, "nsubj", "nsubjpass")
    return subject is not None and tree.tokens[subject].pos in ("NOUN", "PROPN") and subject in tree.within(clause.span)


def _in_vain(tree: Tree, verb: int) -> bool:
    """Whether somebody tried and could not."""
    above = tree.tokens[verb].head
    words = {tree.text(n).lower() for n in (*tree.children[verb], above, *tree.children[above])}
    return "unable" in words or bool(words & {"not", "n't", "n’t"} and words & {"could", "can", "able", "ca"})


def witness(tree: Tree, own: Own, roster: Roster) -> Described | None:
    """The outlet's own reporter, where a clause says that he saw it himself."""
    subject = child(tree, own.verb, "nsubj")
    if subject is None:
        return None
    below = tree.subtree(subject)
    described = describe(tree, tree.span(below[0], below[-1]), roster, tree.tokens[own.verb].lemma)
    return described[0] if len(described) == 1 and described[0].kind == "own_observation" else None


def answerer(tree: Tree, own: Own, roster: Roster, act: Act | None = None) -> tuple[Described, ...]:
    """Whom a clause in the report's own voice is about: its subject; of a request that "was not answered", whom it was sent to."""
    subject = child(tree, own.verb, "nsubj", "nsubjpass")
    verb = own.verb
    while subject is None and tree.tokens[verb].head != verb and tree.tokens[verb].dep in ("conj", "xcomp", "advcl", "ccomp"):
        verb = tree.tokens[verb].head
        subject = child(tree, verb, "nsubj", "nsubjpass")
    if subject is None and own.verb and tree.tokens[own.verb - 1].pos == "PROPN":
        # A parser that does not know a name may take it for anything.
        subject = own.verb - 1
    if subject is not None and tree.text(subject).lower() == "it" and tree.tokens[verb].lemma == "be":
        # "It is unclear who paid": nobody is said not to know.
        return ()
    determiners = {tree.text(n).lower() for n in tree.children[subject]} if subject is not None else set()
    if subject is None or tree.tokens[subject].dep == "expl" or tree.text(subject).lower() == "there" or "no" in determiners:
        return ()
    if tree.tokens[subject].lemma.lower() in _REQUESTS:
        asked = _sent_to(tree, subject)
        return describe(tree, asked, roster) if asked is not None else ()
    # "A's lawyers, its office and its ministry": the parser may make a subject of each.
    subjects = [n for n in tree.children[verb] if tree.tokens[n].dep in ("nsubj", "nsubjpass") and n < verb]
    below = sorted({number for one in (subjects or [subject]) for number in tree.subtree(one)})
    found = describe(tree, tree.span(below[0], below[-1]), roster)
    # "No timeline was given" tells of nobody.
    # Who can be reached or can decline is somebody, whatever noun names him.
    sure = act in ("no_response", "decline")
    somebody = (
        one
        for one in found
        if one.kind != "unnamed" or one.noun in PEOPLE or one.plural or one.name[:1].isupper() or (sure and one.definite)
    )
    return tuple(member for one in list(somebody)[:1] for member in (one.members if _are_each_somebody(one) else (one,)))


def _are_each_somebody(one: Described) -> bool:
    """Whether those named together are each named in full: a member that is only "ministry" lost its words to the one before."""
    return bool(one.members) and all(
        member.kind in ("person", "organization", "outlet") and (member.name[:1].isupper() or " " in member.name)
        for member in one.members
    )


def _sent_to(tree: Tree, noun: int) -> Span | None:
    for number in tree.subtree(noun):
        if tree.text(number).lower() == "to" and tree.tokens[number].dep in ("prep", "dative"):
            to = child(tree, number, "pobj")
            if to is not None:
                below = tree.subtree(to)
                return tree.span(below[0], below[-1])
    return None
