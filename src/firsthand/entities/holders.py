"""Say which names a noun describes: "Orvane, a subsidiary", "spokesman Nils Orr", "Orvane is a subsidiary", "acted as a broker"."""

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.entities.arguments import Cast
from firsthand.entities.clauses import is_passive, subject, was
from firsthand.entities.moods import PLAIN, Mood, mood
from firsthand.knowledge.tienouns import TAKING
from firsthand.model import Mention

_BEING = frozenset(("be", "become", "remain"))
_ACTING = TAKING | {"act", "serve", "work", "function", "operate", "elect", "take"}
_APPOINTING = frozenset(("name", "appoint", "elect", "make"))
# A noun in one of these places speaks for itself: "After meeting Orr, the president of Kestrel said" describes nobody.
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "poss", "dative"))
_QUOTES = frozenset('"“”„«»‘')
_BETWEEN = frozenset(("ADJ", "NOUN", "PROPN", "NUM", "ADV", "X"))
# How many words a noun's description runs back at the most; longer ones are lists or garbled lines.
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Described:
    """The mentions that a noun describes, how the sentence puts it, and the words that say so, if any; `past`: only that it was."""

    mentions: tuple[Mention, ...]
    put: Mood = PLAIN
    words: tuple[int, ...] = ()
    past: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a noun in its phrase: its modifiers, the name whose it is, and the name that a comma sets it off from."""

    modifiers: tuple[int, ...]
    owner: Mention | None
    set_off_from: Mention | None


def describe(cast: Cast, noun: int) -> Described:
    """Whom or what the noun describes in this sentence; no mentions where it describes none of them, or it is left open."""
    tree = cast.tree
    token = tree.tokens[noun]
    above = tree.tokens[token.head]
    following = _following(cast, noun)
    if token.dep == "conj" and following is None and above.pos in ("NOUN", "PROPN") and cast.of_token[token.head] is None:
        return describe(cast, token.head)
    if token.dep == "attr" and above.lemma in _BEING:
        return _by_verb(cast, token.head, (token.head,))
    if token.dep in ("oprd", "attr", "dobj") and above.lemma in _APPOINTING:
        return _by_verb(cast, token.head, (token.head,), but=noun)
    if token.dep in ("nsubj", "attr") and above.lemma == "be" and _is_whose(cast, noun):  # "whose director is Nils Orr"
        other = "attr" if token.dep == "nsubj" else "nsubj"
        holders = [child for child in tree.children[token.head] if tree.tokens[child].dep == other and child != noun]
        return Described(cast.alone(holders[0]) if holders else (), mood(tree, token.head), (noun,))
    if token.dep == "pobj" and above.lemma == "as" and tree.tokens[above.head].lemma in _ACTING:
        return _by_verb(cast, above.head, (above.head, token.head))
    found: list[Mention] = []
    if (
        token.dep == "appos"
        and (named := cast.of_token[token.head])
        and not _runs_on(cast, noun)
        and not _parted(cast, named, noun)
    ):
        found += _all_before(cast, token.head) if token.tag in ("NNS", "NNPS") else cast.alone(token.head)
    if any(tree.tokens[child].dep == "nummod" for child in tree.children[noun]):  # "Orr and 18 members"
        return Described(())
    if following:
        # "journalists Eva Marl and Nils Orr"
        found += cast.named(cast.top(following)) if token.tag in ("NNS", "NNPS") else (following,)
    else:
        found += [m for child in tree.children[noun] if tree.tokens[child].dep == "appos" and (m := _beside(cast, noun, child))]
    if not found and token.dep not in _ARGUMENTS and not _runs_on(cast, noun) and (behind := lead(cast, noun).set_off_from):
        found.append(behind)
    return Described(tuple(dict.fromkeys(found)))


def lead(cast: Cast, noun: int) -> Lead:
    """Read back from a noun to where its phrase begins: "Nils Orr, [Kestrel's former chief] executive"."""
    tree = cast.tree
    modifiers: list[int] = []
    at = noun - 1
    while at >= 0 and cast.of_token[at] is None and noun - at <= _LONGEST and _belongs(cast, at):
        modifiers.append(at)
        at -= 1
    owner = None
    joined = bool(modifiers) and tree.text(modifiers[-1]) in ("-", "–")  # "the Kestrel-backed director" is not Kestrel's
    possessive = at >= 1 and tree.tokens[at].tag == "POS"
    if possessive and cast.of_token[at - 1]:
        at -= 1
    if at >= 0 and (owner := cast.of_token[at]):
        at = cast.tokens(owner)[0] - 1
        while at >= 0 and cast.of_token[at] is None and tree.tokens[at].pos in ("ADJ", "PROPN", "X"):  # "former Kestrel director"
            modifiers.append(at)
            at -= 1
    if at >= 0 and tree.tokens[at].pos == "DET":
        at -= 1
    return Lead(tuple(reversed(modifiers)), None if joined else owner, _before_comma(cast, at))


def _before_comma(cast: Cast, comma: int) -> Mention | None:
    """The name that a comma follows, or its short form in brackets there."""
    if comma < 1 or cast.tree.text(comma) != ",":
        return None
    return cast.of_token[comma - (2 if cast.tree.text(comma - 1) == ")" and comma >= 2 else 1)]


def _parted(cast: Cast, named: Mention, noun: int) -> bool:
    """Whether another name, known or not, stands between a name and the noun: "to Clark, Teld, head of Marl"."""
    between = range(cast.tokens(named)[-1] + 1, noun - len(lead(cast, noun).modifiers))
    first = between.start
    if len(between) > 2 and cast.tree.text(first) == "," and cast.of_token[first + 1] not in (None, named):
        return True
    bracketed = any(cast.tree.text(each) == "(" for each in between)  # "Orr (Kelmar), chairman of Marl"
    unknown = any(cast.tree.tokens[each].pos == "PROPN" and cast.of_token[each] is None for each in between)
    return (unknown and not bracketed) or any(
        other.schema == named.schema for each in between if (other := cast.of_token[each]) and other != named
    )


def behind(cast: Cast, base: Mention) -> Mention | None:
    """The name set off by commas behind another: "a spokeswoman for Corvane, [Mira Teld], said".

    In a list, no comma follows it, or another name.
    """
    tokens = cast.tree.tokens
    last = cast.tokens(base)[-1]
    if last + 2 >= len(tokens) or cast.tree.text(last + 1) != "," or not (named := cast.of_token[last + 2]):
        return None
    after = cast.tokens(named)[-1] + 1
    if after + 1 >= len(tokens) or cast.tree.text(after) != ",":
        return None
    return None if cast.of_token[after + 1] or tokens[after + 1].pos == "CCONJ" else named


def _is_whose(cast: Cast, noun: int) -> bool:
    tokens = cast.tree.tokens
    return tokens[noun].dep == "nsubj" or any(tokens[child].tag == "WP$" for child in cast.tree.children[noun])


def _following(cast: Cast, noun: int) -> Mention | None:
    """The name right behind a noun, or behind one title more: "spokesman Nils Orr", "Ambassador Dr. Eva Marl"."""
    tokens = cast.tree.tokens
    for after in (noun + 1, noun + 2):
        if after < len(tokens) and (named := cast.of_token[after]):
            return named
        if after >= len(tokens) or tokens[after].pos != "PROPN":
            return None
    return None


def _beside(cast: Cast, noun: int, name: int) -> Mention | None:
    """The name in apposition to a noun before it, with no other of its sort between: "the director, Nils Orr"."""
    named = cast.of_token[name]
    between = range(noun + 1, name)
    others = (m for number in between if (m := cast.of_token[number]) and m != named)
    if named is None or any(other.schema == named.schema for other in others):
        return None
    return None if any(cast.tree.text(number) in _QUOTES for number in between) else named  # called the senator “the next Orr”


def _runs_on(cast: Cast, noun: int) -> bool:
    """Whether a verb follows the noun's phrase with no comma: then the phrase is that verb's subject and describes nobody before it."""
    after = cast.tree.subtree(noun)[-1] + 1
    return after < len(cast.tree.tokens) and cast.tree.tokens[after].pos in ("VERB", "AUX")


def _all_before(cast: Cast, number: int) -> tuple[Mention, ...]:
    """The names of a list that ends with the noun `number`: "Nils Orr and Eva Marl, directors"."""
    while cast.tree.tokens[number].dep == "conj":
        number = cast.tree.tokens[number].head
    return cast.named(number)


def _belongs(cast: Cast, number: int) -> bool:
    token = cast.tree.tokens[number]
    if token.pos in _BETWEEN:
        return True
    joined = cast.tree.text(number) in ("-", "–") or (number and cast.tree.text(number - 1) in ("-", "–"))
    return bool(joined) or (token.tag in ("VBN", "VBG") and token.dep == "amod")


def _by_verb(cast: Cast, verb: int, words: tuple[int, ...], but: int | None = None) -> Described:
    """Whom a verb makes the noun's holder: its object where it has one and is active, else its subject."""
    put = mood(cast.tree, verb)
    if put.silent:
        return Described(())
    holder = subject(cast.tree, verb)
    if not is_passive(cast.tree, verb):
        objects = [child for child in cast.tree.children[verb] if cast.tree.tokens[child].dep == "dobj" and child != but]
        objects += [c for c in cast.tree.children[verb] if but is not None and cast.tree.tokens[c].dep == "nsubj" and c > verb]
        holder = objects[0] if objects else holder if but is None else None
    return Described(() if holder is None else cast.named(holder), put, (*put.words, *words), was(cast.tree, verb))


def only(mentions: Iterable[Mention], *schemata: str) -> tuple[Mention, ...]:
    """Those of `mentions` that have one of the schemata."""
    return tuple(mention for mention in mentions if mention.schema in schemata)
