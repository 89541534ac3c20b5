"""Find the ties that nouns state: "a subsidiary of Kestrel", "Kestrel's chief executive", "maker of the Sparrow-2"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from firsthand.entities.arguments import Cast
from firsthand.entities.clauses import is_passive, prepositions, subject
from firsthand.entities.drafts import Draft, pair
from firsthand.entities.holders import behind, describe, lead
from firsthand.entities.moods import PLAIN
from firsthand.knowledge.tiekinds import ALLOWED, BODIES, OFFICES, PERSON
from firsthand.knowledge.tienouns import (
    CARRIED,
    DIRECTING,
    DOUBTED,
    HEADS_OF_STATE,
    LOWER,
    OF_PEOPLE,
    OF_PLACES,
    OF_POSTS,
    OFFICES_OF_STATE,
    OVER,
    ROLES,
    SAME_POST,
    TAKING,
    UPGRADED,
    VERSIONS,
    Role,
)
from firsthand.model import Mention, RelationKind

_OF_PERSON = frozenset(("of", "at", "from"))


@dataclass(frozen=True, slots=True)
class _Post:
    """A role as the sentence qualifies it: its words, and whether it is over or only alleged."""

    role: Role
    words: tuple[int, ...]
    over: bool
    doubted: bool


def find(cast: Cast) -> Iterator[Draft]:
    """The ties that the nouns of one sentence state between its mentions."""
    for noun, token in enumerate(cast.tree.tokens):
        if token.pos in ("NOUN", "PROPN") and cast.of_token[noun] is None and (post := _post(cast, noun)):
            yield from _held(cast, noun, post)
    yield from _people_of(cast)


def _held(cast: Cast, noun: int, post: _Post) -> Iterator[Draft]:
    """Each holder of the post with each that it is held at."""
    kind, role = post.role.kind, post.role
    described = describe(cast, noun)
    if not described.mentions:
        described = replace(described, mentions=tuple(m for base, _ in _bases(cast, noun, role) if (m := behind(cast, base))))
    put = replace(described.put, hedged=described.put.hedged or post.doubted)
    bases = _bases(cast, noun, role)
    within = {cast.tree.text(words[-1]).lower() for _, words in bases if words}
    for base, words in bases:
        if cast.tree.tokens[noun].lemma.lower() in OF_PLACES and base.schema != "Address":
            continue  # a party's senator represents no party
        if base in described.mentions or (kind == "represents" and _foreign(cast, noun)):
            continue
        stated = _of_state(cast, noun, kind) if base.schema == "Address" else kind
        if kind == "director_of" and "of" in within and words and cast.tree.text(words[-1]).lower() == "at":
            stated = "works_for"  # "director of the Marl Center at Kelmar University" directs the one and works for the other
        if stated is None:
            continue
        over = post.over or (described.past and stated in OF_PEOPLE)
        held: tuple[Mention, ...] = (base,)
        sources, targets = (held, described.mentions) if role.turned else (described.mentions, held)
        between_bodies = kind == "works_with" or (kind == "supplies" and role.turned)  # a person's customers are no network
        narrow = (BODIES, BODIES) if between_bodies else (PERSON, OFFICES) if kind in OF_POSTS else ALLOWED[kind]
        yield from pair(sources, targets, "other" if over else stated, (*described.words, *post.words, *words), put, narrow)


def _of_state(cast: Cast, noun: int, kind: RelationKind) -> RelationKind | None:
    """What a post at a place is: one of its state, or None where the place only says where the holder is ("a London analyst")."""
    word = cast.tree.tokens[noun].lemma.lower()
    if kind not in OF_POSTS:
        return kind
    if word in HEADS_OF_STATE:
        return "other"
    if word not in OFFICES_OF_STATE:
        return None
    return "works_for" if kind == "director_of" else kind


def _foreign(cast: Cast, noun: int) -> bool:
    """Whether the one represented is said by an adjective, and the place is where: "the Orsanian U.N. ambassador"."""
    return any(cast.tree.tokens[number].entity == "NORP" for number in lead(cast, noun).modifiers)


def _post(cast: Cast, noun: int) -> _Post | None:
    """The role that a noun names, with the words before it that change it."""
    word = cast.tree.tokens[noun].lemma.lower()
    before = lead(cast, noun).modifiers
    said = [form for number in before for form in (cast.tree.tokens[number].lemma.lower(), cast.tree.text(number).lower())]
    if word in CARRIED and "parent" in said[-1:]:
        word = "parent"
    role = ROLES.get(word)
    if role is None or (word in VERSIONS and not UPGRADED & set(said)):
        return None
    if {word, *said} >= {"director", "general"}:
        role = ROLES["director-general"]
    elif {word, *said} >= {"secretary", "general"}:
        role = ROLES["secretary-general"]
    elif _is_chief(word, said):
        role = ROLES["director"]
    elif (word == "counsel" and "special" in said) or (word in DIRECTING and _narrowed(cast, before)):
        role = ROLES["official"]
    elif word in DIRECTING and any(
        cast.tree.text(preposition).lower() == "of" and not cast.named(below)
        for preposition, below in prepositions(cast.tree, noun)
    ):
        role = ROLES["official"]  # "head of research at Kestrel"
    return _Post(role, (*before, noun), bool(OVER & set(said)), bool(DOUBTED & set(said)))


def _is_chief(word: str, said: list[str]) -> bool:
    """Whether it is the chief executive or chief executive officer, not the deputy or the "chief human resources executive"."""
    if LOWER & set(said):
        return False
    return (word == "executive" and said[-1:] == ["chief"]) or (
        word == "officer" and said[-1:] == ["executive"] and "chief" in said
    )


def _narrowed(cast: Cast, modifiers: tuple[int, ...]) -> bool:
    """Whether the words before a high post make it a lower one: "deputy director", "marketing director"."""
    for number in modifiers:
        token = cast.tree.tokens[number]
        word = token.lemma.lower()
        if word in LOWER or (token.pos in ("NOUN", "PROPN") and word not in SAME_POST | OVER and word not in ROLES):
            return True
    return False


def _bases(cast: Cast, noun: int, role: Role) -> tuple[tuple[Mention, tuple[int, ...]], ...]:
    """Whom or what a role is held at, and the words that lead there."""
    tree = cast.tree
    found = list(_through(cast, noun, role))
    if role.after_name and (owner := lead(cast, noun).owner):
        found.append((owner, ()))
    elif its := _its(cast, noun):
        found.append((its, ()))
    for child in tree.children[noun]:  # "Ostrel Trading, whose director is Nils Orr"
        if tree.tokens[child].tag == "WP$":
            found += [(mention, ()) for mention in cast.named(child)]
    if not found and (user := _user(cast, noun)) is not None:
        found += [(mention, ()) for mention in cast.named(user)]
    if not found:  # "the founder and director of Kestrel"
        for preposition, below in _shared(cast, noun):
            found += [(mention, (preposition,)) for mention in cast.named(below)]
    return tuple(found)


def _through(cast: Cast, noun: int, role: Role) -> Iterator[tuple[Mention, tuple[int, ...]]]:
    """What the prepositions of a role lead to: "director of Kestrel", "director of research at Kestrel"."""
    tree = cast.tree
    for preposition, below in prepositions(tree, noun):
        if tree.text(preposition).lower() not in role.through:
            continue
        if mentions := cast.named(below):
            yield from ((mention, (preposition,)) for mention in mentions)
        else:
            for deeper, last in prepositions(tree, below):
                if tree.text(deeper).lower() == "at":
                    yield from ((mention, (preposition, below, deeper)) for mention in cast.named(last))


def _user(cast: Cast, noun: int) -> int | None:
    """Who makes somebody the holder: "[Marl] used Ostrel as an intermediary", "[Marl] hired her as its lawyer"."""
    tree = cast.tree
    above = tree.tokens[noun].head
    verb = tree.tokens[above].head
    if tree.tokens[noun].dep != "pobj" or tree.text(above) != "as" or tree.tokens[verb].lemma not in TAKING:
        return None
    if is_passive(tree, verb):
        agents = [below for preposition, below in prepositions(tree, verb) if tree.text(preposition) == "by"]
        return agents[0] if agents else None
    return subject(tree, verb)


def _its(cast: Cast, noun: int) -> Mention | None:
    """The body that "its" goes back to right beside it: "Ostrel Trading and its director Nils Orr"."""
    tree = cast.tree
    before = noun - 1 - len(lead(cast, noun).modifiers)
    if before < 0 or tree.text(before).lower() not in ("its", "their"):
        return None
    phrase = tree.tokens[before].head
    beside = cast.of_token[tree.tokens[phrase].head] if tree.tokens[phrase].dep == "conj" else None
    return beside if beside and beside.schema in BODIES else None


def _shared(cast: Cast, noun: int) -> Iterator[tuple[int, int]]:
    """What follows a role that stands beside this one, which has nothing of its own: "the founder and director of Kestrel"."""
    tree = cast.tree
    if any(True for _ in prepositions(tree, noun)) or any(tree.tokens[n].pos == "NOUN" for n in lead(cast, noun).modifiers):
        return
    beside = [child for child in tree.children[noun] if tree.tokens[child].dep == "conj"]
    if tree.tokens[noun].dep == "conj":
        beside.append(tree.tokens[noun].head)
    for other in beside:
        if cast.of_token[other] is None and (role := ROLES.get(tree.tokens[other].lemma.lower())):
            yield from ((p, below) for p, below in prepositions(tree, other) if tree.text(p).lower() in role.through)


def _people_of(cast: Cast) -> Iterator[Draft]:
    """ "Nils Orr of Kestrel", "Nils Orr at the Kestrel Institute": someone's name with a body's right behind it."""
    seen: set[Mention] = set()
    for mention in cast.of_token:
        if mention is None or mention in seen or mention.schema != "Person":
            continue
        seen.add(mention)
        last = cast.tokens(mention)[-1]
        top = cast.top(mention)
        # "spoke to Orr at Kestrel" says where; "Orr at Kestrel said" says who.
        through = _OF_PERSON if cast.tree.tokens[top].dep not in ("pobj", "dobj") else _OF_PERSON - {"at"}
        for preposition, below in prepositions(cast.tree, top):
            if preposition == last + 1 and cast.tree.text(preposition) in through:
                yield from pair((mention,), cast.alone(below), "works_for", (preposition,), PLAIN, (None, BODIES))
