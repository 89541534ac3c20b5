"""Cues: the words of one sentence that say that somebody says something, with whom and what they tie together."""

from collections.abc import Iterator

from firsthand.claims import misread, phrases, sayings, verbs
from firsthand.claims.cue import Cue
from firsthand.knowledge.reporting import HEARSAY, KNOWING, SAYINGS
from firsthand.text.syntax import Tree


def find(tree: Tree) -> Iterator[Cue]:
    """Yield the cues of a sentence in its order."""
    for number, token in enumerate(tree.tokens):
        word = tree.text(number).lower()
        if word == "according" and number + 1 < len(tree.tokens) and tree.text(number + 1).lower() == "to":
            yield from phrases.according(tree, number)
        elif token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
            yield from verbs.find(tree, number)
        elif word in HEARSAY:
            yield from phrases.hearsay(tree, number)
        elif token.pos == "ADJ" and token.lemma.lower() in KNOWING:
            yield from phrases.knowing(tree, number)
        elif word == "in" and number == 0:
            yield from phrases.in_survey(tree, number)
        elif (verb := misread.find(tree, number)) is not None:
            yield verb
        elif token.pos == "NOUN" and token.lemma.lower() in SAYINGS:
            yield from sayings.find(tree, number)
