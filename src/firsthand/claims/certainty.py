"""Tell how sure a passage is of what it says: the words of doubt, hearsay, condition, future and ability at its predicates."""

from dataclasses import dataclass

from firsthand.claims.predicates import Proposition, is_passive
from firsthand.claims.verbgroups import is_quoted
from firsthand.knowledge import hedges
from firsthand.model import Certainty, Span
from firsthand.text.syntax import Tree

# Which certainty holds where several are shown, the first of these: what is said on a condition is conditional however it is
# hedged; hearsay comes before doubt, doubt before the future, the future before ability. It is the order in which such words take
# each other in their scope, "reportedly may be going to be able to" (Cinque, Adverbs and Functional Heads, 1999).
PRECEDENCE: tuple[Certainty, ...] = ("conditional", "reported", "hedged", "planned", "capability", "asserted")
_CLOSING_MARKS = frozenset("”»\"’' ")


@dataclass(frozen=True, slots=True)
class Shade:
    """One certainty and the words that show it."""

    certainty: Certainty
    span: Span


def shade(
    text: str, trees: tuple[Tree, ...], content: Span, cue: Span | None, lemma: str | None, said: Proposition | None
) -> tuple[Shade, ...]:
    """Find every word of certainty at the cue and at the predicates of the main proposition."""
    found = _of_cue(text, trees, cue, lemma) if cue else []
    if said:
        past = cue is not None and not is_quoted(text, content) and _is_past(trees, cue)
        inside = [
            each for each in _of_content(said, past=past) if content.start <= each.span.start and each.span.end <= content.end
        ]
        found += inside
    return tuple(found)


def question(text: str, content: Span, cue: Span | None, lemma: str | None) -> tuple[Shade, ...]:
    """The words that make a passage a question, which asserts nothing: its question mark, or a cue that asks."""
    if cue is not None and (lemma or "").lower().split(" ")[0] in hedges.ASKING:
        return (Shade("hedged", cue),)
    end = content.end
    while end > content.start and text[end - 1] in _CLOSING_MARKS:
        end -= 1
    return (Shade("hedged", Span(content.page, end - 1, end)),) if content.start < end and text[end - 1] == "?" else ()


def _is_past(trees: tuple[Tree, ...], cue: Span) -> bool:
    """Whether a cue tells of a saying in the past, which turns "will" into "would"; "according to" may."""
    tags = [tree.tokens[n].tag for tree in trees for n in tree.within(cue)]
    return "VBZ" not in tags and "VBP" not in tags


def _of_cue(text: str, trees: tuple[Tree, ...], cue: Span, lemma: str | None) -> list[Shade]:
    """What the cue says of certainty: "believes", "expects", "plans to", "reportedly", or an adverb or modal at it ("will
    say").
    """
    found: list[Shade] = []
    word = (lemma or text[cue.start : cue.end]).lower()
    certainty = hedges.CUES.get(word) or hedges.CUES.get(word.split(" ")[-1]) or hedges.ADVERBS.get(word)
    if word == "agree" and not any(
        tree.tokens[c].dep == "xcomp" for tree in trees for n in tree.within(cue) for c in tree.children[n]
    ):
        certainty = None  # "agreed that" is no plan
    if certainty:
        found.append(Shade(certainty, cue))
    for tree in trees:
        for token in tree.within(cue):
            for child in tree.children[token]:
                here = tree.tokens[child]
                adverb = hedges.ADVERBS.get(here.lemma.lower()) if here.dep == "advmod" else None
                modal = (
                    _of_modal(tree, token, tree.text(child).lower(), past=False)
                    if here.tag == "MD" and here.dep == "aux"
                    else None
                )
                if shown := adverb or modal:
                    found.append(Shade(shown, tree.span(child)))
    return found


def _of_content(said: Proposition, *, past: bool) -> list[Shade]:
    found: list[Shade] = []
    for place, token in enumerate(said.chain):
        following = said.chain[place + 1] if place + 1 < len(said.chain) else None
        found += _of_predicate(said.tree, token, following)
        found += _of_modifiers(said.tree, token, past=past, last=following is None)
    return found


def _of_predicate(tree: Tree, token: int, following: int | None) -> list[Shade]:
    """What a predicate that opens into another one says: "is expected to", "appears that", "is able to"."""
    here = tree.tokens[token]
    lemma = here.lemma.lower()
    if following is None:
        # "It is likely", "capable of flight": these need no clause after them; "due", "ready" and verbs do. A headline's "to
        # open" is a plan.
        alone = hedges.ADJECTIVES.get(lemma) if here.pos == "ADJ" else None
        return [Shade(alone, tree.span(token))] if alone in ("hedged", "capability") else _of_headline(tree, token)
    if here.pos in ("ADJ", "NOUN"):
        certainty = (hedges.ADJECTIVES if here.pos == "ADJ" else hedges.NOUNS).get(lemma)
    elif is_passive(tree, token):
        certainty = hedges.PASSIVE.get(lemma)
    elif lemma == "be" or (lemma == "go" and here.tag == "VBG"):
        # "is to open", "is going to open"
        certainty = "planned" if _is_infinitive(tree, following) and not _is_task(tree, token, following) else None
    else:
        certainty = hedges.ACTIVE.get(lemma)
    return [Shade(certainty, tree.span(token))] if certainty else []


def _of_headline(tree: Tree, token: int) -> list[Shade]:
    """ "Norland to open second plant": an infinitive with a subject and no verb above it."""
    here = tree.tokens[token]
    if (
        here.tag != "VB"
        or here.head != token
        or not any(tree.tokens[c].dep in ("nsubj", "nsubjpass") for c in tree.children[token])
    ):
        return []
    return [
        Shade("planned", tree.span(c)) for c in tree.children[token] if tree.tokens[c].dep == "aux" and tree.tokens[c].tag == "TO"
    ]


def _is_infinitive(tree: Tree, token: int) -> bool:
    return any(tree.tokens[c].tag == "TO" and tree.tokens[c].dep == "aux" for c in tree.children[token])


def _is_task(tree: Tree, token: int, following: int) -> bool:
    """ "The task is to rebuild", "what we owe is to tell", "they are to blame"."""
    subjects = [c for c in tree.children[token] if tree.tokens[c].dep in ("nsubj", "csubj", "ccomp", "expl") and c < token]
    named = any(tree.tokens[c].dep in ("csubj", "ccomp") or tree.tokens[c].lemma.lower() in hedges.TASKS for c in subjects)
    return named or tree.tokens[following].lemma == "blame"


def _of_modifiers(tree: Tree, token: int, *, past: bool, last: bool) -> list[Shade]:
    """Modals, adverbs and conditions that stand at a predicate."""
    found: list[Shade] = []
    for child in tree.children[token]:
        here = tree.tokens[child]
        lemma = here.lemma.lower()
        certainty: Certainty | None = None
        if here.dep == "aux" and here.tag == "MD":
            certainty = _of_modal(tree, token, tree.text(child).lower(), past=past)
        elif here.dep in ("advmod", "npadvmod"):
            certainty = hedges.ADVERBS.get(lemma)
        elif here.dep == "amod" and last:
            certainty = hedges.ATTRIBUTES.get(tree.text(child).lower())
        elif here.dep in ("advcl", "mark", "prep"):
            found += _of_condition(tree, child)
        if certainty:
            found.append(Shade(certainty, tree.span(child)))
    return found


def _of_condition(tree: Tree, token: int) -> list[Shade]:
    """A clause that begins with "if", "unless" or the like; "as if" and "even if" make no condition."""
    for mark in (token, *tree.children[token]):
        here = tree.tokens[mark]
        if here.lemma.lower() in hedges.CONDITIONS and here.dep in ("mark", "advmod", "prep"):
            if mark > 0 and tree.text(mark - 1).lower() in ("as", "even", "what", "only"):
                return []
            words = [n for n in tree.subtree(token) if tree.tokens[n].pos != "PUNCT"]
            return [Shade("conditional", tree.span(mark, max(mark, words[-1] if words else mark)))]
    return []


def _of_modal(tree: Tree, token: int, modal: str, *, past: bool) -> Certainty | None:
    """What a modal says at this verb.

    "Could" is an ability where machines, plants or people are told by a number what they manage ("could carry 50 kg"), else a
    doubt. "Would" is the future of what was said in the past ("said it would open"), else a condition. "Must have" is a
    conclusion.
    """
    if modal in hedges.MODALS:
        return hedges.MODALS[modal]
    children = tree.children[token]
    have = any(tree.tokens[c].dep == "aux" and tree.tokens[c].lemma == "have" for c in children)
    if modal == "could":
        able = tree.tokens[token].lemma in hedges.FEATS and not have and not is_passive(tree, token)
        measured = any(tree.tokens[below].pos == "NUM" for c in children if c > token for below in tree.subtree(c))
        return "capability" if able and measured else "hedged"
    if modal in ("would", "'d", "’d"):
        return "planned" if past and not have else "conditional"
    return "hedged" if modal == "must" and have else None
