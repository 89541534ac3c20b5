"""A clause read at its verb: the words from its verb group on, its subject, and whether it is negated."""

from dataclasses import dataclass

from firsthand.model import Span
from firsthand.text.syntax import Tree

# How much of a clause is read, in characters. What decides stands at its verb: "did not immediately respond to a request".
WINDOW = 240
_OPENING_MARKS = frozenset("“„«\"‘'")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause at its verb.

    `words` begin at `start` with the first word of the verb group and run to the end of the sentence or WINDOW, every white space
    one space. `subject` is the lemma of the subject's head, "" where there is none, `tag` its part of speech, `kind` its type of
    name. `negation` is "not" or "never" at the verb.
    """

    tree: Tree
    verb: int
    lemma: str
    start: int
    words: str
    negation: Span | None
    subject: str
    tag: str
    kind: str

    @property
    def span(self) -> Span:
        """The verb."""
        return self.tree.span(self.verb)

    def child(self, *roles: str) -> int | None:
        """The first token that depends on the verb in one of these roles."""
        return next((c for c in self.tree.children[self.verb] if self.tree.tokens[c].dep in roles), None)

    def count(self, role: str) -> int:
        """How many tokens depend on the verb in a role."""
        return sum(self.tree.tokens[c].dep == role for c in self.tree.children[self.verb])

    def preposition(self, *words: str) -> bool:
        """Whether one of these prepositions or particles depends on the verb."""
        tokens = self.tree.tokens
        return any(
            tokens[c].dep in ("prep", "prt", "dative") and tokens[c].lemma.lower() in words for c in self.tree.children[self.verb]
        )

    def auxiliary(self, *words: str) -> Span | None:
        """Where one of these words is an auxiliary of the verb."""
        tree = self.tree
        return next(
            (tree.span(c) for c in tree.children[self.verb] if tree.tokens[c].dep == "aux" and tree.text(c).lower() in words),
            None,
        )


def is_quoted(text: str, content: Span) -> bool:
    """Whether a passage begins in quotation marks, so in the speaker's own words, tense and pronouns and all."""
    return text[content.start] in _OPENING_MARKS or text[max(0, content.start - 1)] in _OPENING_MARKS


def at(text: str, tree: Tree, verb: int) -> Clause:
    """Read the clause of a verb. Before the verb its auxiliaries and negations are taken in, with what stands between them."""
    tokens = tree.tokens
    first = min(
        (c for c in tree.children[verb] if c < verb and tokens[c].dep in ("aux", "auxpass", "neg", "preconj")), default=verb
    )
    start = tree.span(first).start
    end = min(tree.sentence.span.end, start + WINDOW)
    words = "".join(" " if character.isspace() else character for character in text[start:end])
    # A "not" behind a mark or further off belongs to something else ("promised what he wanted, probably not what he got").
    negations = (c for c in tree.children[verb] if (tokens[c].dep == "neg" or tokens[c].lemma == "never") and c < verb + 3)
    near = (c for c in negations if all(tokens[n].pos != "PUNCT" for n in range(min(c, verb), max(c, verb))))
    negation = next((tree.span(c) for c in near), None)
    subject = next((c for c in tree.children[verb] if tokens[c].dep in ("nsubj", "nsubjpass", "expl")), None)
    head = tokens[subject] if subject is not None else None
    about = (head.lemma.lower(), head.tag, head.entity) if head else ("", "", "")
    return Clause(tree, verb, tokens[verb].lemma.lower(), start, words, negation, *about)
