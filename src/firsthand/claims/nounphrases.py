"""Noun phrases of a speaker: what they name, how many, and what is said of them."""

from collections.abc import Iterator

from firsthand.claims.clauses import Stretch, trim
from firsthand.knowledge.sourcewords import BODIES, COMPANIES, DOCUMENTS, NOT_AFFILIATION, PEOPLE, QUANTIFIERS
from firsthand.text.syntax import Tree

_RELATIVES = frozenset(["who", "which", "that", "whom"])
# What leads from people to where they belong, and from a document to its author.
_BELONGING = frozenset("of from at in with within for inside to on".split())


def noun(tree: Tree, number: int) -> str:
    """The head noun's lemma; of "one of the documents" that of the whole it is taken from."""
    token = tree.tokens[number]
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() in (
        "one",
        "some",
        "most",
        "many",
        "number",
        "couple",
        "group",
        "trio",
        "pair",
    ):
        for preposition in tree.children[number]:
            if tree.text(preposition).lower() == "of":
                for below in tree.children[preposition]:
                    if tree.tokens[below].dep == "pobj":
                        return singular(tree.tokens[below].lemma.lower())
    return singular(token.lemma.lower())


def singular(word: str) -> str:
    """A lemma that the parser left in the plural, as it does in headlines, in the singular."""
    if word.endswith("s") and (word[:-1] in PEOPLE or word[:-1] in DOCUMENTS or word[:-1] in COMPANIES):
        return word[:-1]
    return word


def core(tree: Tree, number: int, tokens: tuple[int, ...]) -> Stretch | None:
    """The phrase without what only tells more of it: apposition, relative clause, brackets."""
    out: set[int] = set()
    for below in tree.children[number]:
        token = tree.tokens[below]
        if token.dep in ("appos", "relcl", "advcl", "parataxis") or (
            token.dep == "acl" and below > number and _after_comma(tree, below)
        ):
            out |= set(tree.subtree(below))
    kept = [n for n in tokens if n not in out and tree.text(n).lower() not in _RELATIVES]
    # A comma or a bracket behind the head ends the name: what follows describes.
    for place, n in enumerate(kept):
        if n > number and tree.text(n) in (",", "(", "–", "—", "-LRB-") and tree.tokens[n].tag != "HYPH":
            kept = kept[:place]
            break
    return trim(tree, kept) if kept else None


def _after_comma(tree: Tree, number: int) -> bool:
    first = tree.subtree(number)[0]
    return first > 0 and tree.text(first - 1) == ","


def antecedent(tree: Tree, pronoun: int) -> int | None:
    """The noun that "who" or "which" stands for."""
    for above in tree.ancestors(pronoun):
        if tree.tokens[above].dep == "relcl":
            return tree.tokens[above].head
    return None


def appositions(tree: Tree, number: int) -> Iterator[int]:
    """The heads of what stands beside a noun to say who or what it is."""
    for below in tree.children[number]:
        if tree.tokens[below].dep == "appos":
            yield below


def is_definite(tree: Tree, number: int) -> bool:
    """Whether the phrase points back: "the sources", "these documents", "both officials"."""
    return any(
        tree.text(below).lower() in ("the", "these", "those", "this", "that", "both", "such") and below < number
        for below in tree.children[number]
    )


def is_plural(tree: Tree, number: int) -> bool:
    """Whether several are meant. "One of the documents" is one."""
    token = tree.tokens[number]
    return token.tag in ("NNS", "NNPS", "VBZ") or tree.text(number).lower() in (
        "they",
        "people",
        "both",
        "personnel",
        "police",
        "staff",
        "these",
        "those",
    )


def count(tree: Tree, number: int) -> str | None:
    """How many, as written: "two", "at least three", "several", "one" of them."""
    if tree.text(number).lower() in ("one", "two", "three", "another", "both", "several", "some"):
        return tree.text(number).lower()
    for below in tree.children[number]:
        if tree.tokens[below].dep == "nummod" and below < number:
            stretch = trim(tree, list(tree.subtree(below)))
            return (text(tree, stretch) if stretch else tree.text(below)).lower()
        if tree.text(below).lower() in QUANTIFIERS and below < number:
            return tree.text(below).lower()
    return None


def kinds_named(tree: Tree, number: int) -> frozenset[str]:
    """The nouns that the phrase goes on to call itself: "documents, which are invoices"."""
    found = set()
    for below in tree.subtree(number):
        if tree.tokens[below].dep == "relcl" and tree.tokens[below].lemma == "be":
            found |= {singular(tree.tokens[n].lemma.lower()) for n in tree.children[below] if tree.tokens[n].dep == "attr"}
    for below in appositions(tree, number):
        found.add(noun(tree, below))
    return frozenset(found)


def modifiers(tree: Tree, number: int) -> tuple[int, ...]:
    """The words before a noun that say where it belongs: names, peoples, nouns; not "senior" or "two"."""
    found: list[int] = []
    for below in tree.children[number]:
        if below >= number:
            continue
        token = tree.tokens[below]
        if token.dep in ("compound", "poss", "nmod") or (
            token.dep == "amod" and (token.entity or tree.text(below)[:1].isupper())
        ):
            found += [n for n in tree.subtree(below) if tree.tokens[n].dep != "case" and tree.tokens[n].tag != "POS"]
    return tuple(n for n in sorted(found) if tree.text(n).lower() not in NOT_AFFILIATION and tree.tokens[n].pos != "PRON")


def belonging(tree: Tree, number: int) -> Iterator[tuple[str, int]]:
    """What a noun belongs to or comes from, with the preposition that says so."""
    for below in tree.children[number]:
        word = tree.text(below).lower()
        if tree.tokens[below].dep in ("prep", "agent") and word in _BELONGING:
            for noun_ in tree.children[below]:
                if tree.tokens[noun_].dep == "pobj":
                    yield word, noun_


def affiliation(tree: Tree, number: int) -> Stretch | None:
    """Where unnamed people belong, as given: "a European intelligence agency", "the ministry", "Western"."""
    for word, below in belonging(tree, number):
        if word in ("of", "from", "at", "in", "with", "within", "for", "inside") and _is_body_or_name(tree, below):
            return core(tree, below, tuple(n for n in tree.subtree(below) if not _later_source(tree, n, below)))
    found = modifiers(tree, number)
    if not found:
        return None
    return trim(tree, [n for n in range(found[0], found[-1] + 1) if tree.tokens[n].dep != "case" or n < found[-1]])


def _later_source(tree: Tree, number: int, top: int) -> bool:
    """Whether a token belongs to something joined to `top`."""
    if number == top:
        return False
    for above in (number, *tree.ancestors(number)):
        if above == top:
            return False
        if tree.tokens[above].dep in ("conj", "cc"):
            return True
    return False


def _is_body_or_name(tree: Tree, number: int) -> bool:
    token = tree.tokens[number]
    return (
        token.pos == "PROPN"
        or bool(token.entity and token.entity not in ("DATE", "TIME", "CARDINAL"))
        or token.lemma.lower() in (BODIES | COMPANIES)
    )


def text(tree: Tree, stretch: Stretch) -> str:
    """The words of a stretch as printed, in one line."""
    span = tree.span(stretch.first, stretch.last)
    at = tree.sentence.span.start
    return " ".join(tree.sentence.text[span.start - at : span.end - at].split())
