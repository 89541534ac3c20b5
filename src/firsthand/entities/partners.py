"""Find who works with whom: "X and Y cooperate", "a venture between X and Y", "X and Y opened a joint plant", "together with Y"."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from firsthand.entities.arguments import Cast
from firsthand.entities.clauses import Clause, clause, prepositions
from firsthand.entities.drafts import Draft, pair
from firsthand.entities.moods import PLAIN, Mood, mood
from firsthand.knowledge.tiekinds import BODIES, OFFICES, PERSON
from firsthand.knowledge.tiewords import JOINTLY, PHRASES, RECIPROCAL, SHARED_WORK, TOGETHER
from firsthand.model import Mention

# A longer list of parties that "work together" is a list of members, not of pairs.
_MOST = 4
_AMONG = frozenset(("between", "involving", "among"))
_IN_WITH = frozenset(("cooperation", "collaboration", "partnership", "alliance", "conjunction"))
_ALONG = frozenset(("together", "jointly"))
# Said together, not done together.
_SAID = frozenset("statement declaration letter conference communique appeal press".split())


def find(cast: Cast) -> Iterator[Draft]:
    """The ties of working together that one sentence states between its mentions."""
    for number, token in enumerate(cast.tree.tokens):
        lemma = token.lemma.lower()
        if token.pos == "VERB" and (lemma in RECIPROCAL or lemma in JOINTLY):
            yield from _each_other(cast, clause(cast.tree, number), lemma)
        elif token.pos in ("NOUN", "PROPN") and lemma in SHARED_WORK and cast.of_token[number] is None:
            yield from _between(cast, number, planned=SHARED_WORK[lemma])
        if lemma in _IN_WITH:
            yield from _in_with(cast, number)
        elif lemma in _ALONG:
            yield from _along(cast, number)
        elif lemma == "behalf":
            yield from _on_behalf(cast, number)


def _each_other(cast: Cast, here: Clause, lemma: str) -> Iterator[Draft]:
    """Two or a few that are named together as doing it, with no third."""
    tree = cast.tree
    if "with" in here.slots or "for" in here.slots or here.passive:
        return
    shown = [child for child in tree.children[here.verb] if tree.text(child).lower() in TOGETHER]
    objects = [place.noun for place in here.slots.get("object", ())]
    joint = [child for noun in objects for child in tree.children[noun] if tree.text(child).lower() == "joint"]
    if any(tree.tokens[noun].lemma.lower() in _SAID for noun in objects):
        return
    agreed = any((lemma, tree.tokens[noun].lemma.lower()) in PHRASES for noun in objects)
    if not (shown or joint or (lemma in RECIPROCAL and (agreed or not RECIPROCAL[lemma]))):
        return
    put = mood(tree, here.verb)
    for place in () if put.silent else here.slots.get("subject", ()):
        yield from _pairs(cast.named(place.noun), (here.verb, *put.words, *shown, *joint, *objects), put)


def _between(cast: Cast, noun: int, *, planned: bool) -> Iterator[Draft]:
    """ "a venture between X and Y", "plans involving X and Y"."""
    tree = cast.tree
    verb = next((above for above in tree.ancestors(noun) if tree.tokens[above].pos in ("VERB", "AUX")), None)
    put = PLAIN if verb is None else mood(tree, verb)
    if put.silent:
        return
    put = Mood(put.hedged or planned, put.negated and tree.tokens[noun].dep in ("dobj", "nsubj", "nsubjpass", "attr"))
    for child in tree.children[noun]:
        if tree.text(child).lower() in _AMONG:
            for below in tree.children[child]:
                if tree.tokens[below].dep in ("pobj", "dobj"):
                    yield from _pairs(cast.named(below), (noun, child), put)


def _in_with(cast: Cast, noun: int) -> Iterator[Draft]:
    """ "in cooperation with Y": whoever does what the phrase belongs to works with Y."""
    tree = cast.tree
    preposition = tree.tokens[noun].head
    verb = tree.tokens[preposition].head
    if tree.text(preposition).lower() != "in" or tree.tokens[verb].pos != "VERB" or (put := mood(tree, verb)).silent:
        return
    for place in clause(tree, verb).slots.get("subject", ()):
        for with_, below in prepositions(tree, noun):
            if tree.text(with_).lower() == "with":
                words = (preposition, noun, with_, *put.words)
                yield from pair(cast.named(place.noun), cast.named(below), "works_with", words, put, (OFFICES, OFFICES))


def _along(cast: Cast, adverb: int) -> Iterator[Draft]:
    """ "X, together with Y, opened a plant", "X opened a plant together with Y"."""
    tree = cast.tree
    preposition = tree.tokens[adverb].head
    above = tree.tokens[preposition].head
    verb = above if tree.tokens[above].pos == "VERB" else tree.tokens[above].head
    if tree.text(preposition).lower() != "with" or tree.tokens[verb].lemma not in JOINTLY or (put := mood(tree, verb)).silent:
        return
    for place in clause(tree, verb).slots.get("subject", ()):
        for below in tree.children[preposition]:
            if tree.tokens[below].dep == "pobj":
                words = (verb, adverb, preposition, *put.words)
                yield from pair(cast.named(place.noun), cast.named(below), "works_with", words, put, (OFFICES, OFFICES))


def _on_behalf(cast: Cast, noun: int) -> Iterator[Draft]:
    """ "shipped by X on behalf of Y": a body is Y's intermediary, a person represents Y."""
    tree = cast.tree
    preposition = tree.tokens[noun].head
    verb = tree.tokens[preposition].head
    if tree.text(preposition).lower() != "on" or tree.tokens[verb].pos != "VERB" or (put := mood(tree, verb)).silent:
        return
    for place in clause(tree, verb).slots.get("subject", ()):
        for of, below in prepositions(tree, noun):
            words = (preposition, noun, of, *put.words)
            yield from pair(cast.named(place.noun), cast.named(below), "intermediary_for", words, put, (BODIES, OFFICES))
            yield from pair(cast.named(place.noun), cast.named(below), "represents", words, put, (PERSON, OFFICES))


def _pairs(parties: Iterable[Mention], words: Iterable[int], put: Mood) -> Iterator[Draft]:
    """Each two of a few parties; two states are no such pair, for all states deal with each other."""
    named = tuple(parties)
    if 2 <= len(named) <= _MOST:
        for one, other in combinations(named, 2):
            if one.schema in BODIES or other.schema in BODIES:
                yield from pair((one,), (other,), "works_with", words, put, (OFFICES, OFFICES))
