"""Described: what words name as a source, before it is told which of a report's sources that is."""

from dataclasses import dataclass
from typing import Literal

from firsthand.claims import nounphrases as phrases
from firsthand.claims.clauses import Stretch, trim
from firsthand.model import Outlet, Span
from firsthand.text.syntax import Tree

# A name longer than this is cut behind a word: it is shown, and the words are all in the page.
LONGEST_NAME = 90
RELATIVES = frozenset("who which that".split())
_DETERMINERS = frozenset(
    (
        "the a an this that these those one two three four five six seven eight nine ten some several another both many other "
        "its their his her our"
    ).split()
)
_JOINING = frozenset("but and or both while as because although however meanwhile yet though so".split())

Kind = Literal["outlet", "person", "organization", "unnamed", "document", "own_observation"]
# What words are before it is told what they stand for: "he", "the newspaper".
Pointing = Literal["pronoun", "outlet_noun"]


@dataclass(frozen=True, slots=True)
class Described:
    """What words name as a source.

    `noun` is the lemma of their head, `words` what they say beside it, in lower case; `kinds` are further nouns that they call it by
    ("documents, which are invoices"). `definite` says that the words point back ("the officials"). `of_them` is the group that it is one
    of, `behind` whom the words show it to speak for or to be written by, and `behind_says` how. `seen_by` is the outlet that is said to
    have seen it ("reviewed by ...") with the words. `members` are those that speak together under one name.
    """

    span: Span
    kind: Kind | Pointing
    name: str
    noun: str
    words: frozenset[str]
    definite: bool = False
    plural: bool = False
    kinds: frozenset[str] = frozenset()
    number: str | None = None
    role: str | None = None
    affiliation: str | None = None
    roles: frozenset[str] = frozenset()
    of_them: "Described | None" = None
    behind: "Described | None" = None
    behind_says: str = ""
    outlet: Outlet | None = None
    seen_by: tuple[Outlet, Span] | None = None
    members: "tuple[Described, ...]" = ()


def plainly(tree: Tree, number: int, part: tuple[int, ...]) -> Described:
    """What a noun with its own tokens names, of no kind yet: its naming words without what only tells more of it."""
    stretch = phrases.core(tree, number, part)
    if stretch is None or number not in stretch:
        stretch = trim(tree, [n for n in part if tree.text(n).lower() not in RELATIVES]) or Stretch(number, number)
    within = range(stretch.first, stretch.last + 1)
    first = tree.tokens[stretch.first]
    name = phrases.text(tree, stretch)
    if first.tag in ("NNS", "JJ", "JJR", "JJS", "VBN") and not first.entity and name[1:2].islower():
        # A common noun that begins a sentence.
        name = name[:1].lower() + name[1:]
    words = {tree.text(n).lower() for n in within if tree.tokens[n].pos in ("NOUN", "PROPN", "ADJ")}
    noun = phrases.noun(tree, number)
    return Described(
        tree.span(stretch.first, stretch.last),
        "unnamed",
        shown(name),
        noun,
        frozenset(words - {noun, tree.text(number).lower()}),
        phrases.is_definite(tree, number),
        phrases.is_plural(tree, number),
    )


def of_stretch(tree: Tree, number: int, stretch: Stretch) -> Described:
    """What the tokens of a stretch with the head `number` name, as printed."""
    return Described(
        tree.span(stretch.first, stretch.last), "unnamed", phrases.text(tree, stretch), phrases.noun(tree, number), frozenset()
    )


def shown(words: str) -> str:
    """A name as it is shown: without a joining word or a quotation mark before it, its article in lower case, not too long."""
    words = words.strip("\"“”„«»‘’' ,").removesuffix("’s").removesuffix("'s")
    if words.lower().startswith("neither "):
        words = words[len("neither ") :].replace(" nor ", " and ")
    first, _, rest = words.partition(" ")
    while rest and first.lower().rstrip(",") in _JOINING:
        words = rest.lstrip("\"“”„«»‘’' ,")
        first, _, rest = words.partition(" ")
    if rest and first.lower() in _DETERMINERS:
        words = f"{first.lower()} {rest}"
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rsplit(" ", 1)[0].rstrip(",;")
