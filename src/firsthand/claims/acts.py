"""Tell what is done with words: asserted, denied, declined, demanded, or left without an answer."""

import re
from dataclasses import dataclass

from firsthand.claims import verbgroups
from firsthand.claims.doing import act_of
from firsthand.claims.predicates import Proposition, is_verb
from firsthand.claims.verbgroups import Clause
from firsthand.knowledge import answers, deeds
from firsthand.model import Act, Span
from firsthand.text.syntax import Tree

_SPEAKER = frozenset("it he she they we i you".split())
_WILL = ("will", "'ll", "’ll", "shall", "wo", "would")


@dataclass(frozen=True, slots=True)
class Deed:
    """An act and the words that show it.

    `spent` are those words where they stand in a pattern of negation ("was not aware"): they make the act and negate nothing.
    `negated` says that the cue takes its content back ("does not believe that", "ruled out").
    """

    act: Act
    signs: tuple[Span, ...] = ()
    spent: Span | None = None
    negated: bool = False


def classify(
    text: str, trees: tuple[Tree, ...], content: Span, cue: Span | None, lemma: str | None, said: Proposition | None
) -> Deed:
    """Tell the act of a passage from the cue that governs it, and where that says no more than "said", from its own main clause.

    What others do within the passage is theirs: "X said that Y denied it" asserts. In the report's own voice the main clause is
    the act ("The company did not respond"), but nobody's opinion, demand or plan is the report's.
    """
    spoken = _cue_clause(text, trees, cue, lemma) if cue else None
    deed = _by_cue(text, spoken, cue, lemma) if cue else None
    if deed is None and said is not None:
        clause = verbgroups.at(text, said.tree, said.main)
        deed = _by_content(text, content, clause, spoken, voiced=cue is not None)
    return deed or Deed("assertion")


def _cue_clause(text: str, trees: tuple[Tree, ...], cue: Span, lemma: str | None) -> Clause | None:
    """The clause whose verb is the cue, or holds it ("was not aware of")."""
    last = (lemma or "").lower().split(" ")[-1]
    for tree in trees:
        inside = [
            n for n in tree.within(cue) if tree.tokens[n].pos in ("VERB", "AUX") and tree.tokens[n].dep not in ("aux", "auxpass")
        ]
        if inside:
            return verbgroups.at(
                text, tree, max(inside, key=lambda n: (tree.tokens[n].lemma.lower() == last, len(tree.subtree(n)), -n))
            )
    return None


def _by_cue(text: str, spoken: Clause | None, cue: Span | None, lemma: str | None) -> Deed | None:
    """What the cue itself does."""
    if spoken is None or cue is None:
        return _by_noun(lemma, cue) if cue else None
    if spoken.lemma in deeds.DENYING and answers.NOR_DENIED.search(text, max(0, cue.start - 60), cue.start):
        return Deed("decline", (cue,))
    for act, pattern in (*answers.CLAUSES, *answers.OWN_CLAUSES[:1]):
        if found := pattern.match(spoken.words):
            # A cue reaches as far as it was found to reach; what the pattern takes of the content is not of the cue.
            end = min(spoken.start + found.end(), max(cue.end, spoken.span.end))
            return _spending(act, Span(cue.page, spoken.start, end))
    if spoken.lemma == "rule" and spoken.preposition("out"):
        return Deed("assertion", (spoken.span,), negated=spoken.negation is None)
    if spoken.negation and spoken.lemma in deeds.SAYING | deeds.DENYING:
        return Deed("not_stated", (_joined(spoken.negation, cue),))
    done = act_of(spoken)
    if done == "opinion" and (spoken.negation or spoken.lemma == "doubt"):
        return Deed("opinion", (_joined(spoken.negation, cue),), negated=(spoken.negation is None) == (spoken.lemma == "doubt"))
    if spoken.negation:
        return Deed("assertion", (_joined(spoken.negation, cue),), negated=True)
    return Deed(done, (cue,)) if done else None


def _by_noun(lemma: str | None, cue: Span) -> Deed | None:
    """What a cue without a verb does: "her denial that", "a call for"."""
    act = deeds.NOUNS.get((lemma or "").lower().split(" ")[0])
    return Deed(act, (cue,)) if act else None


def _by_content(text: str, content: Span, clause: Clause, spoken: Clause | None, *, voiced: bool) -> Deed | None:
    """What the main clause of the content does: the report's own where nobody is cited, else the speaker's."""
    words = clause.words[: max(0, content.end - clause.start)]
    own = not voiced or _is_speakers(clause, spoken)
    if not is_verb(clause.tree, clause.verb):
        return None
    for act, pattern in answers.CLAUSES:
        if (found := pattern.match(words)) and (not voiced or _is_told(act, clause, words, own=own)):
            return _spending(act, Span(content.page, clause.start, clause.start + found.end()))
    if not voiced and (nobody := _nobody(clause)) is not None:
        for act, pattern in answers.BY_NOBODY:
            if found := pattern.match(words):
                return _spending(act, Span(content.page, nobody.start, clause.start + found.end()))
    if (untold := _untold(clause)) is not None:
        return _spending("not_stated", Span(content.page, min(untold.start, clause.start), clause.span.end))
    if not voiced:
        return _of_report(clause)
    for act, pattern in answers.OWN_CLAUSES if own else ():
        if found := pattern.match(words):
            return _spending(act, Span(content.page, clause.start, clause.start + found.end()))
    if (false := _false_of(clause.subject)) and (found := false.match(words)):
        return _spending("denial", Span(content.page, clause.start, clause.start + found.end()))
    return (_of_speaker(text, content, clause) if own and _agrees(clause, spoken) else None) or _of_wording(text, content, clause)


def _false_of(subject: str) -> re.Pattern[str] | None:
    """What says of this subject that it is false."""
    if subject == "there":
        return answers.NO_TRUTH
    if subject in deeds.POINTING:
        return answers.UNTRUTH
    return answers.FALSEHOOD if subject in deeds.SAID_THINGS else None


def _is_told(act: Act, clause: Clause, words: str, *, own: bool) -> bool:
    """Whether a missing answer within what somebody says is one, and no more than a part of what is told.

    "Its lawyers did not answer our questions, the paper writes" is one, whoever passes it on; "said the fleet refused to name its
    price" is not, unless it is the fleet that says so.
    """
    if act == "unable_to_determine" or (act == "decline" and own):
        return True
    if act == "not_stated":
        return clause.subject in deeds.DOCUMENTS
    return answers.REQUESTED.search(words) is not None


def _nobody(clause: Clause) -> Span | None:
    """The word that makes the subject nobody: "neither company", "none of the three"."""
    subject = clause.child("nsubj", "nsubjpass")
    if subject is None:
        return None
    tree = clause.tree
    return next((tree.span(n) for n in (subject, *tree.children[subject]) if tree.text(n).lower() in answers.NOBODY), None)


def _untold(clause: Clause) -> Span | None:
    """The negation of "the price was not disclosed" and "no timeline was given"."""
    subject = clause.child("nsubjpass")
    details = clause.lemma in deeds.TELLING or (clause.lemma in deeds.GIVING and clause.subject in deeds.DETAILS)
    if subject is None or not details or clause.child("agent") is not None:
        return None
    tree = clause.tree
    return clause.negation or next((tree.span(c) for c in tree.children[subject] if tree.tokens[c].lemma.lower() == "no"), None)


def _of_report(clause: Clause) -> Deed | None:
    """Denials, corrections and retractions that the report tells without a cue: "Both deny the charges"."""
    act = act_of(clause) if clause.negation is None else None
    return Deed(act, (clause.span,)) if act in ("denial", "retraction", "correction") else None


def _of_speaker(text: str, content: Span, clause: Clause) -> Deed | None:
    """What whoever speaks says of their own doing: "said it denied", "said it would open", "we will not sell"."""
    act = act_of(clause) if clause.negation is None else None
    if act in ("denial", "opinion", "plan", "retraction"):
        return Deed(act, (clause.span,))
    acting = clause.tree.tokens[clause.verb].pos == "VERB" and clause.child("nsubjpass", "auxpass") is None
    quoted = verbgroups.is_quoted(text, content)
    will = clause.auxiliary(*(_WILL[:-1] if quoted else _WILL))
    # "It will rain" is nobody's plan: in a quotation only "we" and "I" are sure to be who speaks.
    if will and acting and clause.subject in (("we", "i") if quoted else _SPEAKER) and clause.child("advcl") is None:
        return Deed("plan", (will,))
    return None


def _of_wording(text: str, content: Span, clause: Clause) -> Deed | None:
    """Opinions and demands that the content words itself: "in my view", "was shameful", "the government must", "Stop the war"."""
    end = min(content.end, content.start + verbgroups.WINDOW)
    if view := answers.I_THINK.match(text, content.start, end) or answers.IN_MY_VIEW.search(text, content.start, end):
        return Deed("opinion", (Span(content.page, view.start(), view.end()),))
    tree, tokens = clause.tree, clause.tree.tokens
    if (weighed := _weighed(tree, clause.verb)) is not None:
        return Deed("opinion", (tree.span(weighed),))
    acting = tokens[clause.verb].pos == "VERB"
    if (
        acting
        and (clause.kind in ("ORG", "GPE", "PERSON", "NORP") or clause.subject in deeds.DOERS)
        and (should := clause.auxiliary("should", "must", "ought"))
    ):
        return Deed("demand", (should,))
    bare = tokens[clause.verb].tag == "VB" and clause.child("nsubj", "nsubjpass", "aux", "expl") is None
    if bare and tokens[clause.verb].head == clause.verb and clause.start - content.start <= len("please, ") and acting:
        return Deed("demand", (clause.span,))
    return None


def _weighed(tree: Tree, verb: int) -> int | None:
    """The word of praise, blame or weight that a clause with "be" says of its subject, or of the noun that it says."""
    if tree.tokens[verb].lemma != "be":
        return None
    said = [c for c in tree.children[verb] if tree.tokens[c].dep in ("acomp", "attr")]
    near = said + [
        below for c in said if tree.tokens[c].dep == "attr" for below in tree.children[c] if tree.tokens[below].dep == "amod"
    ]
    return next((n for n in near if tree.tokens[n].lemma.lower() in deeds.WEIGHING and tree.tokens[n].tag != "JJR"), None)


def _is_speakers(clause: Clause, spoken: Clause | None) -> bool:
    """Whether a clause's subject is whoever speaks: a pronoun, none at all, the same noun, or a state speaking of itself."""
    if clause.subject in _SPEAKER or clause.subject == "" or clause.kind == "GPE":
        return True
    return spoken is not None and clause.subject == spoken.subject


def _agrees(clause: Clause, spoken: Clause | None) -> bool:
    """Whether a pronoun can be whoever speaks: "experts said it would" is of something else, and so is "he said it would"."""
    if spoken is None or spoken.subject == "" or clause.subject not in ("it", "he", "she"):
        return True
    if clause.subject == "it":
        return spoken.subject == "it" or (spoken.tag in ("NN", "NNP", "NNPS") and spoken.kind != "PERSON")
    return spoken.subject == clause.subject or spoken.tag in ("NN", "NNP", "WP")


def _spending(act: Act, span: Span) -> Deed:
    return Deed(act, (span,), span)


def _joined(negation: Span | None, cue: Span) -> Span:
    return cue if negation is None else Span(cue.page, min(negation.start, cue.start), max(negation.end, cue.end))
