"""Find the ties that verbs state: "X supplies Y", "Y was bought by X", "X signed a contract with Y"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from firsthand.entities.arguments import Cast
from firsthand.entities.clauses import Clause, Place, clause, prepositions, was
from firsthand.entities.drafts import Draft, pair
from firsthand.entities.moods import Mood, mood
from firsthand.knowledge.moodwords import PLANNING
from firsthand.knowledge.tiekinds import ALLOWED, BODIES, PERSON
from firsthand.knowledge.tienouns import OF_PEOPLE
from firsthand.knowledge.tiewords import INTANGIBLE, PHRASES, SEATS, VERBS, Sense
from firsthand.model import Mention

_OWNING = ("poss", "compound", "nmod", "amod")
_LISTS = frozenset(("list", "blacklist", "sanction"))
_PUTTING = frozenset(("place", "put", "add", "include", "fall", "be", "remain", "come", "list"))


@dataclass(frozen=True, slots=True)
class _End:
    """The mentions at one end of a tie, and the preposition that led to them."""

    mentions: tuple[Mention, ...]
    words: tuple[int, ...] = ()


def find(cast: Cast) -> Iterator[Draft]:
    """The ties that the verbs of one sentence state between its mentions."""
    for number, token in enumerate(cast.tree.tokens):
        if token.pos not in ("VERB", "AUX") or token.dep == "aux":
            continue
        lemma = token.lemma.lower()
        here = clause(cast.tree, number)
        senses: list[tuple[Sense, int | None]] = [(sense, None) for sense in VERBS.get(lemma, ())]
        for place in here.slots.get("object", ()):
            senses += [(sense, place.noun) for sense in PHRASES.get((lemma, cast.tree.tokens[place.noun].lemma.lower()), ())]
        reached = [*_places(here, ("under", "to", "on", "in")), *_subject_to(cast, number)]
        lists = [place for place in reached if _lists_parties(cast, place.noun)]
        yield from _seated(cast, here, lemma)
        if not (senses or (lists and lemma in _PUTTING)):
            continue
        put = mood(cast.tree, number)
        if put.silent:
            continue
        if lemma in PLANNING:  # "plans a plant with Marl": what it governs is the plan
            put = replace(put, hedged=True, planned=True)
        for sense, noun in senses:
            yield from _state(cast, here, sense, noun, put)
        if lemma in _PUTTING:
            yield from _listed(cast, here, lists, put)


def _state(cast: Cast, here: Clause, sense: Sense, noun: int | None, put: Mood) -> Iterator[Draft]:
    """What one sense of the verb says of what fills its slots."""
    phrase = (here.verb, *put.words, *_particles(cast, here.verb), *(() if noun is None else (noun,)))
    handed = (cast.tree.tokens[cast.behind(place.noun)].lemma.lower() for place in here.slots.get("object", ()))
    if (sense.kind in ("supplies", "received_from") or sense.target == "to") and INTANGIBLE.intersection(handed):
        return
    if sense.planned and not put.planned:
        return
    if sense.needs and not here.slots.get(sense.needs):
        return
    if sense.unless and any(end.mentions for end in _ends(cast, here, sense.unless, noun)):
        return
    for source in _ends(cast, here, sense.source, noun):
        for target in _ends(cast, here, sense.target, noun):
            words = (*phrase, *source.words, *target.words)
            befores, afters = ALLOWED[sense.kind]
            narrow = (sense.sources or befores, sense.targets or afters)
            over = sense.kind in OF_PEOPLE and not here.passive and was(cast.tree, here.verb)
            drafts = pair(source.mentions, target.mentions, "other" if over else sense.kind, words, put, narrow)
            yield from (_planned(draft) if put.planned else draft for draft in drafts)


def _planned(draft: Draft) -> Draft:
    """A plan to make, build, found or buy something is a plan for it; any other planned tie stays what it is, unsure."""
    if draft.kind in ("makes", "developed"):
        return Draft(draft.source, draft.target, "plans", draft.words, True, draft.negated)
    if draft.kind == "other" and draft.target.schema in BODIES:
        return Draft(draft.source, draft.target, "plans", draft.words, True, draft.negated)
    if draft.kind == "owned_by":
        return Draft(draft.target, draft.source, "plans", draft.words, True, draft.negated)
    return draft


def _ends(cast: Cast, here: Clause, slot: str, noun: int | None) -> Iterator[_End]:
    """The names in a slot of a clause, or, of "with noun" and the like, those that hang on the verb's noun."""
    name, _, of_noun = slot.partition(" ")
    if of_noun and noun is not None:
        if name == "whose":
            for child in cast.tree.children[noun]:
                if cast.tree.tokens[child].dep in _OWNING:
                    yield _End(cast.alone(child))
        for preposition, below in prepositions(cast.tree, noun):
            if cast.tree.text(preposition).lower() == name:
                yield _End(cast.named(below), (preposition,))
        # "signed a contract on Monday with Y", "sanctions were imposed on Y": the verb has it.
        of_noun = ""
    if not of_noun:
        for place in here.slots.get(name, ()):
            yield _End(cast.named(place.noun), () if place.preposition is None else (place.preposition,))


def _listed(cast: Cast, here: Clause, lists: list[Place], put: Mood) -> Iterator[Draft]:
    """ "was placed under U.S. sanctions", "is on Britain's sanctions list", "W put X on its blacklist"."""
    for place in lists:
        authorities = [
            m for child in cast.tree.subtree(place.noun) if (m := cast.of_token[child]) and _owns(cast, child, place.noun)
        ]
        authorities += [
            m
            for preposition, noun in prepositions(cast.tree, place.noun)
            if cast.tree.text(preposition).lower() == "by"
            for m in cast.named(noun)
        ]
        if here.slots.get("object") and not authorities:
            authorities = [m for each in here.slots.get("subject", ()) for m in cast.named(each.noun)]
        listed = here.slots.get("object") or here.slots.get("subject", ())
        words = (here.verb, *put.words, place.noun, *(() if place.preposition is None else (place.preposition,)))
        for each in listed:
            yield from pair(cast.named(each.noun), dict.fromkeys(authorities), "sanctioned_by", words, put)


def _seated(cast: Cast, here: Clause, lemma: str) -> Iterator[Draft]:
    """ "sits on the board of Marl"."""
    for (verb, preposition, noun), kind in SEATS.items():
        for place in here.slots.get(preposition, ()) if verb == lemma else ():
            if cast.tree.tokens[place.noun].lemma.lower() != noun or (put := mood(cast.tree, here.verb)).silent:
                continue
            for holder in here.slots.get("subject", ()):
                for of, below in prepositions(cast.tree, place.noun):
                    words = (here.verb, *put.words, place.noun, of)
                    yield from pair(cast.named(holder.noun), cast.named(below), kind, words, put, (PERSON, BODIES))


def _lists_parties(cast: Cast, noun: int) -> bool:
    """Whether a noun is sanctions, or a list of those under them."""
    tokens = cast.tree.tokens
    lemma = tokens[noun].lemma.lower()
    if lemma != "list":
        return lemma in _LISTS
    return any(tokens[child].lemma.lower() in ("sanction", "black", "watch") for child in cast.tree.children[noun])


def _subject_to(cast: Cast, verb: int) -> Iterator[Place]:
    """What follows "is subject to"."""
    for child in cast.tree.children[verb]:
        if cast.tree.tokens[child].dep == "acomp" and cast.tree.text(child) == "subject":
            yield from (Place(noun, preposition) for preposition, noun in prepositions(cast.tree, child))


def _owns(cast: Cast, number: int, noun: int) -> bool:
    """Whether the word stands before `noun` as the one whose noun it is."""
    head = cast.tree.tokens[number].head
    return number < noun and cast.tree.tokens[number].dep in _OWNING and (head == noun or cast.tree.tokens[head].head == noun)


def _places(here: Clause, names: tuple[str, ...]) -> Iterator[Place]:
    for name in names:
        yield from here.slots.get(name, ())


def _particles(cast: Cast, verb: int) -> tuple[int, ...]:
    return tuple(child for child in cast.tree.children[verb] if cast.tree.tokens[child].dep in ("prt", "auxpass"))
