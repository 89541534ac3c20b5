"""Parties: people and bodies as the words of a speaker name them."""

from dataclasses import replace

from firsthand.claims import coordination
from firsthand.claims import nounphrases as phrases
from firsthand.claims.clauses import Stretch
from firsthand.claims.described import Described, of_stretch, plainly
from firsthand.claims.roster import Roster
from firsthand.knowledge.sourcewords import BODIES, COMPANIES, ORGANIZATION_WORDS, PEOPLE, SPOKESPEOPLE, TITLES
from firsthand.model import Span
from firsthand.text.syntax import Tree

_NAMED = ("ORG", "GPE", "NORP", "FAC")


def party(tree: Tree, number: int, base: Described, roster: Roster) -> Described:
    """The people or the body that a noun names: people by their role, a person by name, an organization; else whatever speaks."""
    return _people(tree, number, base, roster) or _person(tree, number, base, roster) or _body(tree, number, base, roster)


def _people(tree: Tree, number: int, base: Described, roster: Roster) -> Described | None:
    """People by their role. A role with a name beside it ("the spokesperson, Farah Lind") is a person."""
    token = tree.tokens[number]
    if base.noun not in PEOPLE or (token.pos == "PROPN" and token.entity == "PERSON"):
        # A party's or a people's own ("Democrats", "a senior Democrat") are people, not a body.
        is_group = token.entity == "NORP" and token.pos in ("NOUN", "PROPN")
        return replace(base, role=tree.text(number), roles=frozenset([base.noun])) if is_group else None
    stretch = phrases.affiliation(tree, number)
    behind = _spoken_for(tree, stretch, roster) if stretch is not None and base.noun in SPOKESPEOPLE else None
    whole = _whole(tree, number, roster)
    made = replace(
        base,
        of_them=whole,
        plural=base.plural if whole is None else tree.text(number).lower() not in ("one", "another"),
        number=phrases.count(tree, number),
        role=tree.text(number).lower() if whole is None else base.noun,
        affiliation=phrases.text(tree, stretch) if stretch else None,
        behind=behind,
        behind_says="is whom it speaks for" if behind else "",
        roles=frozenset([base.noun]),
    )
    named = _named_beside(tree, number, roster)
    if named is None:
        return made
    name, span = named
    return replace(made, kind="person", name=name, span=span, words=frozenset(name.lower().split()))


def _spoken_for(tree: Tree, stretch: Stretch, roster: Roster) -> Described | None:
    tops = coordination.tops(tree, range(stretch.first, stretch.last + 1))
    if not tops:
        return None
    spoken_for = of_stretch(tree, tops[0], stretch)
    if stretch.first == stretch.last and spoken_for.noun in BODIES | COMPANIES and spoken_for.name.islower():
        # "a company spokesman": that of the company.
        spoken_for = replace(spoken_for, name=f"the {spoken_for.name}", definite=True)
    return _body(tree, tops[0], spoken_for, roster)


def _whole(tree: Tree, number: int, roster: Roster) -> Described | None:
    """Of "one of the officials" the officials, where the words point back to them."""
    if tree.tokens[number].pos == "NOUN":
        return None
    for word, below in phrases.belonging(tree, number):
        if word == "of" and phrases.is_definite(tree, below):
            return party(tree, below, plainly(tree, below, tree.subtree(below)), roster)
    return None


def _named_beside(tree: Tree, number: int, roster: Roster) -> tuple[str, Span] | None:
    names = (person_name(tree, n, roster, beside_role=True) for n in phrases.appositions(tree, number))
    return next((name for name in names if name is not None), None)


def _person(tree: Tree, number: int, base: Described, roster: Roster) -> Described | None:
    named = person_name(tree, number, roster)
    if named is None and tree.tokens[number].pos == "NOUN" and base.noun not in BODIES | COMPANIES:
        # "the harbour master, Harro Venske"
        named = _named_beside(tree, number, roster)
    if named is None:
        return None
    name, span = named
    roles = {phrases.noun(tree, n) for n in phrases.appositions(tree, number)}
    roles |= {tree.tokens[n].lemma.lower() for n in tree.children[number] if tree.tokens[n].dep == "compound"}
    behind = _behind_person(tree, number, span, roles, roster)
    return replace(
        base,
        kind="person",
        name=name,
        span=span,
        words=frozenset(name.lower().split()),
        roles=frozenset(roles),
        definite=False,
        behind=behind,
        behind_says="is whom the person speaks for" if behind else "",
    )


def _behind_person(tree: Tree, number: int, name: Span, roles: set[str], roster: Roster) -> Described | None:
    """Whom a person speaks for: "Marit Solberg, a spokeswoman for Orvane", "Orvane spokeswoman Marit Solberg"."""
    speaks = next((n for n in phrases.appositions(tree, number) if phrases.noun(tree, n) in SPOKESPEOPLE), None)
    if speaks is not None:
        people = _people(tree, speaks, plainly(tree, speaks, tree.subtree(speaks)), roster)
        return people.behind if people else None
    before = [n for n in tree.children[number] if tree.tokens[n].dep == "compound" and tree.tokens[n].entity in ("ORG", "GPE")]
    if not roles & SPOKESPEOPLE or not before or tree.span(before[-1]).end > name.start:
        return None
    return _body(tree, before[-1], of_stretch(tree, before[-1], Stretch(before[0], before[-1])), roster)


def person_name(tree: Tree, number: int, roster: Roster, *, beside_role: bool = False) -> tuple[str, Span] | None:
    """The name whose head a token is, where it is a person's. `beside_role`: it stands beside "the spokesperson" or the like."""
    if tree.tokens[number].pos != "PROPN" and not (tree.text(number)[:1].isupper() and roster.is_person((tree.text(number),))):
        return None
    first, last = _extent(tree, number)
    if last + 1 < len(tree.tokens) and tree.text(last + 1) == "&":
        return None
    titled = False
    while first < last and tree.text(first).casefold().strip(".") in TITLES:
        first, titled = first + 1, True
    titled = titled or (first > 0 and tree.text(first - 1).casefold().strip(".") in TITLES)
    name = phrases.text(tree, Stretch(first, last))
    words = tuple(name.split())
    if "&" in words or any(word.casefold().strip(".") in ORGANIZATION_WORDS for word in words):
        return None
    described = any(phrases.noun(tree, n) in PEOPLE for n in phrases.appositions(tree, number))
    beside_role = beside_role and (len(words) > 1 or (first > 0 and tree.text(first - 1) != ","))
    if not (titled or described or beside_role or roster.is_person(words)):
        return None
    return name, tree.span(first, last)


def _extent(tree: Tree, number: int) -> tuple[int, int]:
    """The first and the last token of the name whose head a token is."""
    first = last = number
    label = tree.tokens[number].entity
    while first > 0 and _continues(tree, first - 1, number) and not _is_of_another(tree, first - 1, label):
        first -= 1
    while label and last + 1 < len(tree.tokens):
        after = tree.tokens[last + 1]
        if after.pos != "PROPN" or after.entity != label or after.begins:
            break
        last += 1
    return first, last


def _continues(tree: Tree, number: int, top: int) -> bool:
    """Whether a token before a name's head belongs to the name; a hyphen between two of its parts does."""
    token = tree.tokens[number]
    hyphen = token.tag == "HYPH" and tree.tokens[number + 1].start == token.end
    return (token.pos == "PROPN" or hyphen) and token.head == top


def _is_of_another(tree: Tree, number: int, label: str) -> bool:
    """Whether a proper noun before a person's name is of another name ("Corvane chairman Harro Venske")."""
    return label == "PERSON" and tree.tokens[number].entity not in ("PERSON", "")


def _body(tree: Tree, number: int, base: Described, roster: Roster) -> Described:
    token = tree.tokens[number]
    named = tree.text(number)[:1].isupper() and bool(roster.bodies.get(tree.text(number).casefold()))
    if token.pos == "PROPN" or token.entity in _NAMED or named or base.noun in BODIES | COMPANIES:
        return replace(base, kind="organization", role=base.noun)
    # Anything else that is said to speak: a role that no list holds, or a thing.
    return replace(base, number=phrases.count(tree, number), role=tree.text(number).lower(), roles=frozenset([base.noun]))
