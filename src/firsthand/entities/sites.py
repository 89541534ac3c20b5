"""Find the ties that compounds and addresses state: "Kestrel-owned Orvane", "the London-based Marl Group", "its headquarters in Kelmar"."""

from collections.abc import Iterator

from firsthand.entities.arguments import Cast
from firsthand.entities.clauses import prepositions, subject
from firsthand.entities.drafts import Draft, pair
from firsthand.entities.holders import describe, lead
from firsthand.entities.moods import PLAIN, mood
from firsthand.knowledge.tiekinds import BODIES, PLACE
from firsthand.knowledge.tienouns import DONE_TO, FACILITIES, JOINED, SORTS_OF_BODIES
from firsthand.model import Mention, RelationKind

_HYPHENS = frozenset(("-", "–", "‑"))
_ENDING = frozenset(
    "lift end ease drop remove suspend oppose criticise criticize call urge demand threaten consider propose seek want".split()
)
_SEATS = frozenset(("headquarters", "headquarter"))


def find(cast: Cast) -> Iterator[Draft]:
    """The ties that compounds and addresses of one sentence state between its mentions."""
    for number, token in enumerate(cast.tree.tokens):
        word = cast.tree.text(number).lower()
        if word in JOINED and number >= 2 and cast.tree.text(number - 1) in _HYPHENS and (first := cast.of_token[number - 2]):
            yield from _joined(cast, number, first, JOINED[word])
        elif token.lemma.lower() == "sanction" and token.pos == "NOUN":
            yield from _sanctions(cast, number)
        elif token.lemma.lower() in _SEATS:
            yield from _seated(cast, number)
    for mention in cast.mentions:  # "U.S.-sanctioned" is one word to the parser
        yield from _in_one_word(cast, mention)
    yield from _in_places(cast)


def _in_one_word(cast: Cast, first: Mention) -> Iterator[Draft]:
    at = cast.tree.sentence.span.start
    for number, token in enumerate(cast.tree.tokens):
        if at + token.start <= first.span.start and first.span.end < at + token.end:
            _, hyphen, last = cast.tree.text(number)[first.span.end - at - token.start :].partition("-")
            if hyphen and last.lower() in JOINED:
                yield from _joined(cast, number, first, JOINED[last.lower()])


def _joined(cast: Cast, number: int, first: Mention, kind: RelationKind) -> Iterator[Draft]:
    """ "Kestrel-owned Orvane": what the compound says of the name that it stands before or describes."""
    head = cast.tree.tokens[number].head
    described = cast.alone(head) or describe(cast, head).mentions
    if cast.tree.tokens[head].lemma.lower() in SORTS_OF_BODIES:  # a think tank is nobody's description
        behind = lead(cast, head).set_off_from
        described = tuple(m for m in (*described, *((behind,) if behind else ())) if m.schema != "Person")
    described = tuple(mention for mention in described if mention != first)
    if kind in DONE_TO:
        yield from pair((first,), described, kind, (number,), PLAIN)
    else:
        yield from pair(described, (first,), kind, (number,), PLAIN)
        if kind == "headquartered_in":
            people = tuple(mention for mention in described if mention.schema == "Person")
            yield from pair(people, (first,), "located_in", (number,), PLAIN)


def _sanctions(cast: Cast, noun: int) -> Iterator[Draft]:
    """ "U.S. sanctions against Marl"; those that are wanted or possible are none yet."""
    tree = cast.tree
    verb = next((above for above in tree.ancestors(noun) if tree.tokens[above].pos == "VERB"), None)
    owner = lead(cast, noun).owner
    if owner is None or (verb is not None and tree.tokens[noun].dep in ("dobj", "pobj") and tree.tokens[verb].lemma in _ENDING):
        return
    put = PLAIN if verb is None else mood(tree, verb)
    for preposition, below in () if put.hedged or put.negated or put.silent else prepositions(tree, noun):
        if tree.text(preposition).lower() in ("on", "against"):
            yield from pair(cast.named(below), (owner,), "sanctioned_by", (noun, preposition), PLAIN)


def _seated(cast: Cast, noun: int) -> Iterator[Draft]:
    """ "Kestrel's headquarters in Kelmar"; "its headquarters" where one body alone is the subject before it."""
    owner = lead(cast, noun).owner
    bodies = [owner] if owner and owner.schema in BODIES else _its(cast, noun)
    places = list(prepositions(cast.tree, noun))
    above = cast.tree.tokens[noun].head
    if cast.tree.tokens[noun].dep == "nsubj" and cast.tree.tokens[above].lemma == "be":
        places += prepositions(cast.tree, above)  # "its headquarters are in Kelmar"
    for preposition, below in places:
        if cast.tree.text(preposition).lower() in ("in", "at"):
            yield from pair(bodies, cast.named(below), "headquartered_in", (noun, preposition), PLAIN, (BODIES, PLACE))


def _its(cast: Cast, noun: int) -> list[Mention]:
    if not any(cast.tree.text(child).lower() == "its" for child in cast.tree.children[noun]):
        return []
    verb = next((above for above in cast.tree.ancestors(noun) if cast.tree.tokens[above].pos == "VERB"), None)
    holder = None if verb is None else subject(cast.tree, verb)
    named = () if holder is None else cast.named(holder)
    before = {mention for mention in cast.of_token[:noun] if mention and mention.schema in BODIES}
    return list(named) if len(named) == 1 and before <= set(named) else []


def _in_places(cast: Cast) -> Iterator[Draft]:
    """ "the Marl Institute in Kelmar": a body's name with a place right behind it, or behind its short form in brackets."""
    seen: set[Mention] = set()
    for mention in cast.of_token:
        if mention is None or mention in seen or mention.schema not in BODIES:
            continue
        seen.add(mention)
        if mention.schema != "Company" and not FACILITIES & set(mention.name.lower().split()):
            continue  # "spoke to the Marl Coalition in Kelmar" says where they spoke
        last = cast.tokens(mention)[-1]
        for preposition, below in prepositions(cast.tree, cast.top(mention)):
            near = preposition == _behind(cast, last)
            if near and cast.tree.text(preposition) in (("in", "of") if mention.schema == "Company" else ("in",)):
                yield from pair((mention,), cast.alone(below), "located_in", (preposition,), PLAIN)


def _behind(cast: Cast, last: int) -> int:
    """The token behind a name that ends with `last`, and behind what stands in brackets there."""
    if last + 3 < len(cast.tree.tokens) and cast.tree.text(last + 1) == "(" and cast.tree.text(last + 3) == ")":
        return last + 4
    return last + 1
