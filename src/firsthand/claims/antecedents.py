"""Antecedents: what a sentence or those before it name that later words may mean."""

from dataclasses import replace

from firsthand.claims.described import Described
from firsthand.claims.frames import Frame
from firsthand.claims.nounphrases import noun
from firsthand.claims.roster import Roster
from firsthand.claims.speakers import describe
from firsthand.knowledge.reporting import SPEAKING
from firsthand.text.syntax import Tree

# These are people or the body that they work for.
_BODIES_OR_PEOPLE = frozenset("supervisor regulator prosecutor inspector auditor investigator".split())
# How many sentences back people are looked for whom the text named without letting them speak.
REACH = 2


def named_before(trees: tuple[Tree, ...], roster: Roster, one: Described, sentence: int) -> Described | None:
    """What "the officials" or "the ministry" points back to: "Two officials of the ministry were there. The officials said".

    None where nothing that is named by number or by where it belongs stands in the last sentences, or where two bodies do.
    """
    found: dict[str, Described] = {}
    for number in range(sentence, max(-1, sentence - REACH - 1), -1):
        tree = trees[number]
        for token in range(len(tree.tokens) - 1, -1, -1):
            if tree.tokens[token].pos not in ("NOUN", "PROPN") or noun(tree, token) != one.noun:
                continue
            # "Orsanian President" in "Orsanian President Keller" is a title and names nobody.
            title = tree.tokens[token].dep == "compound" or (
                token + 1 < len(tree.tokens) and tree.tokens[token + 1].pos == "PROPN"
            )
            if title or tree.span(token).start >= one.span.start:
                continue
            below = tree.subtree(token)
            described = describe(tree, tree.span(below[0], below[-1]), roster)
            if len(described) != 1 or not _says_more(described[0], one):
                continue
            if one.kind == "unnamed":
                return described[0]
            found.setdefault(described[0].name.casefold(), described[0])
    return next(iter(found.values())) if len(found) == 1 else None


def _says_more(found: Described, one: Described) -> bool:
    if found.kind != one.kind or found.plural != one.plural:
        return False
    if one.kind == "organization":
        return one.words < found.words
    return not found.definite and bool(found.number or found.affiliation)


def subjects_before(tree: Tree, roster: Roster, one: Described, frame: Frame) -> list[Described]:
    """The subjects that stand before a pronoun in its sentence, outside the content that it stands beside."""
    found: list[Described] = []
    for number, token in enumerate(tree.tokens):
        here = tree.span(number)
        if here.start >= one.span.start:
            break
        within = frame.content.start <= here.start < frame.content.end
        if token.dep not in ("nsubj", "nsubjpass") or token.pos == "PRON" or within:
            continue
        below = tree.subtree(number)
        found += describe(tree, tree.span(below[0], below[-1]), roster)
    return found


def subject_told_of(trees: tuple[Tree, ...], roster: Roster, frame: Frame) -> Described | None:
    """The body or document that "it" means where none has spoken: the subject of what it says, or of the sentence before.

    "The harbour board has opened a case, it said." A country or a thing is none: what they do is told by others.
    """
    tree = trees[frame.sentence]
    places = [(tree, frame.content.start, frame.content.end)] if frame.content.end <= frame.cue.start else []
    if frame.sentence:
        before = trees[frame.sentence - 1]
        places.append((before, before.sentence.span.start, before.sentence.span.end))
    for one, start, end in places:
        subject = next(
            (
                number
                for number, token in enumerate(one.tokens)
                if token.dep in ("nsubj", "nsubjpass")
                and start <= one.span(number).start < end
                and (token.head == one.root or one.tokens[token.head].head == one.root)
            ),
            None,
        )
        if subject is None or one.tokens[subject].pos == "PRON":
            continue
        below = one.subtree(subject)
        found = describe(one, one.span(below[0], below[-1]), roster)
        if len(found) != 1 or found[0].plural:
            return None
        if found[0].kind == "document":
            return found[0]
        return replace(found[0], kind="organization") if _is_body(found[0], roster) else None
    return None


def _is_body(found: Described, roster: Roster) -> bool:
    if found.kind == "organization":
        return not roster.is_place(tuple(found.name.split()))
    return found.kind == "unnamed" and found.name[:1].isupper() and found.noun in _BODIES_OR_PEOPLE


def author_before(trees: tuple[Tree, ...], roster: Roster, one: Described, sentence: int) -> Described | None:
    """Who says something in the document that "the report" points back to: "The audit office says in a report released on Monday"."""
    for number in range(sentence, max(-1, sentence - REACH - 1), -1):
        tree = trees[number]
        for place, token in enumerate(tree.tokens):
            above = tree.tokens[token.head]
            if (
                token.dep != "pobj"
                or noun(tree, place) != one.noun
                or above.dep != "prep"
                or tree.text(token.head).lower() != "in"
            ):
                continue
            verb = above.head
            subject = next((n for n in tree.children[verb] if tree.tokens[n].dep == "nsubj"), None)
            if tree.tokens[verb].lemma not in SPEAKING or subject is None or tree.span(place).start >= one.span.start:
                continue
            below = tree.subtree(subject)
            found = describe(tree, tree.span(below[0], below[-1]), roster)
            if len(found) == 1 and found[0].kind in ("organization", "person"):
                return found[0]
    return None
