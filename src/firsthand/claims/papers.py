"""Papers: documents as the words of a speaker name them, with their author and whoever is said to have seen them."""

from collections.abc import Iterator
from dataclasses import replace

from firsthand.claims import nounphrases as phrases
from firsthand.claims.clauses import Stretch, trim
from firsthand.claims.described import Described, of_stretch, plainly, shown
from firsthand.claims.parties import party
from firsthand.claims.roster import Roster
from firsthand.knowledge.sourcewords import DOCUMENTS, PEOPLE, SEEING, WRITING
from firsthand.model import Outlet, Span
from firsthand.text.syntax import Tree

# Where the parser hangs an apposition that it did not tie to its noun.
_ASTRAY = ("npadvmod", "appos", "attr", "dobj", "conj")


def document(tree: Tree, number: int, part: tuple[int, ...], base: Described, roster: Roster) -> Described | None:
    """The document that a noun names; None where it names none."""
    if base.noun not in DOCUMENTS or tree.tokens[number].entity == "PERSON":
        return None
    if base.noun == "record" and not base.plural:
        # "a track record" is no paper.
        return None
    beside = _beside(tree, number, part)
    named = base
    if tree.text(number).lower() == "one" and beside is not None and phrases.noun(tree, beside) in DOCUMENTS:
        # "one of the documents, a report that the company sent": what stands beside it says more.
        stretch = trim(tree, [n for n in tree.subtree(beside) if not _digresses(tree, n, beside)])
        if stretch is not None:
            named = replace(base, name=shown(phrases.text(tree, stretch)), noun=phrases.noun(tree, beside))
    author = _author(tree, number, roster) or (_author(tree, beside, roster) if beside is not None else None)
    return replace(
        named,
        kind="document",
        number=phrases.count(tree, number),
        role=named.noun,
        behind=author,
        behind_says="is its author" if author else "",
        kinds=phrases.kinds_named(tree, number) & DOCUMENTS,
        seen_by=_seen_by(tree, part, roster),
    )


def _beside(tree: Tree, number: int, part: tuple[int, ...]) -> int | None:
    """The apposition of a noun, also where the parser hung it elsewhere: right after the phrase, a comma and "a" or "the"."""
    for below in phrases.appositions(tree, number):
        return below
    after = max(part) + 1
    if after + 1 >= len(tree.tokens) or tree.text(after) != "," or tree.text(after + 1).lower() not in ("a", "an", "the"):
        return None
    noun = tree.tokens[after + 1].head
    found = noun > after and tree.tokens[noun].pos in ("NOUN", "PROPN") and tree.tokens[noun].dep in _ASTRAY
    return noun if found else None


def _digresses(tree: Tree, number: int, top: int) -> bool:
    """Whether a token tells when or what for, which names no document."""
    chain = [number]
    for above in tree.ancestors(number):
        if above == top:
            break
        chain.append(above)
    return any(tree.tokens[n].dep in ("npadvmod", "advmod", "advcl") for n in chain)


def _author(tree: Tree, number: int, roster: Roster) -> Described | None:
    """Whose a document is: "Orvane's report", "reports from Orvane", "a letter that Orvane sent", "two Orvane reports"."""
    for holder in _holders(tree, number):
        # "one of the documents" is of no author by that.
        if tree.tokens[holder].pos != "PRON" and phrases.noun(tree, holder) not in DOCUMENTS:
            author = party(tree, holder, plainly(tree, holder, tree.subtree(holder)), roster)
            return author if author.kind != "unnamed" or author.noun in PEOPLE else None
    # A plural that the parser took for a verb has its name right before it.
    beside = range(number - 1, number) if tree.tokens[number].tag == "VBZ" and number else tree.children[number]
    for below in beside:
        named = tree.tokens[below].entity in ("ORG", "PERSON") and roster.outlet_at(tree.span(below)) is None
        if below < number and named and (tree.tokens[below].dep == "compound" or below == number - 1):
            return party(tree, below, of_stretch(tree, below, Stretch(below, below)), roster)
    return None


def _holders(tree: Tree, number: int) -> Iterator[int]:
    """The nouns that a document may belong to or come from."""
    children = tree.children[number]
    yield from (below for below in children if tree.tokens[below].dep == "poss")
    yield from (below for word, below in phrases.belonging(tree, number) if word in ("from", "of"))
    for below in children:
        word = tree.text(below).lower()
        if word == "to":
            # "reports to the ministry from Orvane": the parser ties what comes from Orvane to the ministry.
            for to in tree.children[below]:
                yield from (n for preposition, n in phrases.belonging(tree, to) if preposition == "from")
        elif word == "by":
            yield from _objects(tree, below)
        elif tree.tokens[below].dep in ("relcl", "acl") and tree.tokens[below].lemma in WRITING:
            for n in tree.children[below]:
                if tree.tokens[n].dep == "nsubj" and tree.text(n).lower() not in ("that", "which", "who"):
                    yield n
                elif tree.tokens[n].dep == "agent":
                    yield from _objects(tree, n)


def _objects(tree: Tree, preposition: int) -> Iterator[int]:
    return (n for n in tree.children[preposition] if tree.tokens[n].dep == "pobj")


def _seen_by(tree: Tree, part: tuple[int, ...], roster: Roster) -> tuple[Outlet, Span] | None:
    for number in part:
        token = tree.tokens[number]
        if token.dep in ("acl", "relcl") and token.lemma in SEEING:
            tokens = tree.subtree(number)
            naming = roster.outlet_at(tree.span(tokens[0], tokens[-1]))
            if naming is not None:
                return naming.outlet, tree.span(tokens[0], tokens[-1])
    return None
