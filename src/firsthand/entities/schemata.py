"""Schemata: what a name names, by the words in it, the words beside it and the parser's guess."""

from firsthand.entities.chunks import Chunk, is_model, labels
from firsthand.entities.parting import Run
from firsthand.entities.spellings import known_as
from firsthand.entities.surroundings import heed
from firsthand.entities.votes import BESIDE, FORM, GUESS, HEAD, KNOWN, TITLE, Vote
from firsthand.knowledge.companyforms import COMPANY_WORDS, PREFIXES, form_of, is_form
from firsthand.knowledge.givennames import GIVEN_NAMES
from firsthand.knowledge.namewords import MEDIA_WORDS, PLACE_NOUNS, VESSEL_PREFIXES
from firsthand.knowledge.places import (
    BODY_HEADS,
    ORG_HEADS,
    PUBLIC_WORDS,
    SEATS,
    country_named,
    country_of_people,
    international_body,
)
from firsthand.model import Schema
from firsthand.text.syntax import Tree

_GUESSES: dict[str, tuple[Schema, float]] = {
    "PERSON": ("Person", 1.0),
    "ORG": ("Organization", 1.0),
    "GPE": ("Address", 1.0),
    "LOC": ("Address", 1.0),
    "FAC": ("Address", 0.8),
    "PRODUCT": ("Product", 0.8),
}
# A "National … Union" or "Norwegian … Institute" is as often nobody's but its members'.
_PRIVATE = frozenset(
    "party union university institute institution society association foundation church club federation college academy "
    "museum hospital network team league company center centre campaign movement school".split()
)
_BUILT = frozenset(
    "square street road avenue boulevard airport station bridge palace stadium tower cathedral residence harbour harbor "
    "pier dock tunnel dam canal highway motorway square park plaza airfield".split()
)
_ONE_WORD_BODIES = frozenset("kremlin pentagon bundestag knesset sejm rada duma".split())
_PLACE_OPENINGS = frozenset("mount lake port cape gulf sea river island strait fort".split())
_PARTIES = frozenset("democratic republican communist socialist conservative liberal".split())


def weigh(tree: Tree, chunks: tuple[Chunk, ...], run: Run, name: str) -> tuple[Vote, ...]:
    """All that the name itself and its sentence say of what it names, as votes."""
    within = list(_by_itself(run, name))
    if any(vote.weight >= KNOWN for vote in within):
        return tuple(within)
    beside = heed(tree, chunks, run)
    if run.lower[-1] in MEDIA_WORDS:
        # "the agency Kelmar Wire" is no public body.
        beside = [vote for vote in beside if vote.schema != "PublicBody"]
    guesses = _guesses(tree, run)
    if len(run.chunks) > 1 and any(vote.schema == "Person" and vote.weight == GUESS for vote in guesses):
        beside = [Vote("Person", vote.weight) if vote.either else vote for vote in beside]
    return (*within, *beside, *guesses)


def _by_itself(run: Run, name: str) -> list[Vote]:
    words = run.lower
    folded = " ".join(words)
    if country_named(name) is not None:
        return [Vote("Address", KNOWN)]
    if international_body(name) is not None:
        return [Vote("PublicBody", KNOWN)]
    if folded in SEATS:
        return [Vote("PublicBody", KNOWN)]
    if known_as(name) is not None:
        return [Vote("Organization", KNOWN)]
    votes: list[Vote] = []
    if run.title:
        votes.append(Vote("Person", TITLE))
    if 1 < len(words) < 5 and words[0] in GIVEN_NAMES and not ({*words[1:]} & (ORG_HEADS | COMPANY_WORDS | BODY_HEADS)):
        votes.append(Vote("Person", BESIDE))
    if len(words) > 1 and form_of(name) is not None and (is_form(run.chunks[-1].text) or is_form(run.chunks[0].text)):
        votes.append(Vote("Company", FORM))
    elif len(words) > 1 and words[0] in PREFIXES and run.chunks[0].text.isupper():
        votes.append(Vote("Company", HEAD))
    elif len(words) > 1 and words[0] in VESSEL_PREFIXES and run.chunks[0].text.isupper():
        votes.append(Vote("Vessel", FORM))
    elif any(is_model(chunk.text) for chunk in run.chunks[-2:]) or (len(words) > 1 and words[-1].isdigit()):
        votes.append(Vote("Product", HEAD))
    elif " & " in name:
        votes.append(Vote("Company", BESIDE))
    else:
        votes += _by_head(run, words)
    return votes


def _by_head(run: Run, words: tuple[str, ...]) -> list[Vote]:
    """What the noun in the name says: a ministry is a public body, an institute an organization, "… Shipping" a company."""
    if len(words) < 2:
        return [Vote("PublicBody", HEAD)] if words[0] in _ONE_WORD_BODIES else []
    head = words[words.index("of") - 1] if "of" in words else words[-1]
    heads = [word for word in words if word in ORG_HEADS]
    if any(word in BODY_HEADS for word in words) and not (head in COMPANY_WORDS and head not in BODY_HEADS):
        schema: Schema = "PublicBody"
    elif heads and head in {"bank", "company"}:
        schema = "Company"
    elif heads:
        schema = "PublicBody" if heads[-1] not in _PRIVATE and _is_public(run, words) else "Organization"
    else:
        return _by_last(words, head)
    return [Vote("Address" if words[-1] in _BUILT and "of" not in words else schema, HEAD)]


def _by_last(words: tuple[str, ...], head: str) -> list[Vote]:
    """What weaker nouns at the end say: those of newspapers, trades and places."""
    if words[-1] in _BUILT and "of" not in words:
        return [Vote("Address", HEAD)]
    if words[-1] in MEDIA_WORDS:
        return [Vote("Organization", BESIDE)]
    if head in COMPANY_WORDS or words[-1] in COMPANY_WORDS:
        return [Vote("Company", BESIDE)]
    if words[-1] in PLACE_NOUNS or words[0] in _PLACE_OPENINGS:
        return [Vote("Address", BESIDE)]
    return []


def _is_public(run: Run, words: tuple[str, ...]) -> bool:
    """Whether a country, its people or a public noun stands in the name, and no party's adjective."""
    if _PARTIES & set(words):
        return False
    return any(word in PUBLIC_WORDS for word in words) or any(
        country_of_people(chunk.text) or country_named(chunk.text) for chunk in run.chunks
    )


def _guesses(tree: Tree, run: Run) -> list[Vote]:
    """The parser's types, each weighted by how much of the name it covers."""
    counts: dict[str, int] = {}
    for chunk in run.chunks:
        for label in sorted(labels(tree, chunk)):
            counts[label] = counts.get(label, 0) + 1
    votes = []
    for label, count in sorted(counts.items()):
        if label in _GUESSES:
            schema, weight = _GUESSES[label]
            if schema == "Person" and len(run.chunks) == 1 and run.chunks[0].text.isupper() and len(run.chunks[0].text) < 6:
                schema = "Organization"  # letters that stand for words are nobody's name
            share = count / len(run.chunks)
            single = len(run.chunks) == 1 and schema in {"Person", "Product"}
            votes.append(Vote(schema, GUESS * weight * share * (0.8 if single else 1.0)))
    if not votes and not any(labels(tree, chunk) for chunk in run.chunks) and _is_proper(tree, run):
        # The parser takes it for a name and cannot say of what.
        votes.append(Vote("Organization", GUESS * (0.7 if len(run.chunks) > 1 else 0.3)))
    return votes


def _is_proper(tree: Tree, run: Run) -> bool:
    return all(tree.tokens[chunk.last].pos == "PROPN" for chunk in run.chunks)
