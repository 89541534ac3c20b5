"""Surroundings: what the words beside a name call it."""

import re

from firsthand.entities.bodies import SUBJECTS
from firsthand.entities.chunks import Chunk, is_raised
from firsthand.entities.parting import Run
from firsthand.entities.votes import BESIDE, FORM, PLACED, Vote
from firsthand.knowledge.namewords import (
    BODY_NOUNS,
    COMPANY_NOUNS,
    EITHER_NOUNS,
    GOODS_NOUNS,
    ORG_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    VESSEL_NOUNS,
)
from firsthand.knowledge.places import BODY_HEADS
from firsthand.model import Schema
from firsthand.text.syntax import Tree

_BESIDE: tuple[tuple[frozenset[str], Schema], ...] = (
    (VESSEL_NOUNS, "Vessel"),
    (PERSON_NOUNS, "Person"),
    (COMPANY_NOUNS, "Company"),
    (BODY_NOUNS, "PublicBody"),
    (ORG_NOUNS, "Organization"),
    (PLACE_NOUNS, "Address"),
    (GOODS_NOUNS, "Product"),
)
_NOUNS = frozenset().union(*(nouns for nouns, _ in _BESIDE))
# A maker's name stands before goods as often as their own name does: less than what says it outright, more than a guess.
_GOODS = 1.2
# What follows the place in a dateline: "(Reuters) -", ", March 3 (AP) —".
_DATELINE = re.compile(r"[^()\n–—]{0,30}\([^()\n]{2,40}\)\s{0,2}[-–—]")
_TAIL_NUMBER = re.compile(
    r"(?:RA|UR|EP|YK|TC|SP|OO|OE|PH|HB|LN|SE|OH|LX|A6|A7|VP|VT|EI|[DFGIB])-[A-Z0-9]{4,5}|N\d{2,5}[A-Z]{0,2}"
)
_AIR = frozenset("aircraft plane jet airliner helicopter registration tail registered airplane".split())
_CALLING = frozenset("called named dubbed codenamed nicknamed renamed".split())
# Only a country, a region or a town has these ("Tarvia's parliament"); a government or an army is also said to be its leader's.
_HAD_BY_PLACES = frozenset(
    "law laws capital border borders economy coast currency constitution territory shores ministry ministries parliament "
    "customs embassy senate treasury legislature".split()
)
# Directly behind a name: "Tarvia province", "Kelmar Post newspaper".
_BEHIND: tuple[tuple[frozenset[str], Schema], ...] = (
    (frozenset("law laws province region oblast prefecture district county peninsula".split()), "Address"),
    (frozenset("newspaper magazine website broadcaster".split()), "Organization"),
)
_IN = frozenset("in near outside inside across throughout".split())


def heed(tree: Tree, chunks: tuple[Chunk, ...], run: Run) -> list[Vote]:
    """What the words next to the name call it: "the firm X", "X, an analyst at", "X is a port", "a drone called X", "X's parliament"."""
    place = chunks.index(run.chunks[0])
    behind = place + len(run.chunks)
    after = chunks[behind] if behind < len(chunks) else None
    owns = after is not None and after.gap.startswith(("'", "’"))
    votes = _before(chunks, run, place, owns=owns) + _apposed(tree, run)
    if after is not None and after.joined and after.lower in PERSON_NOUNS:
        # "deputy KSA director", "former Kelmar mayor": the person is whoever follows.
        votes = [vote for vote in votes if vote.schema != "Person"]
    if after is not None:
        votes += _after(tree, chunks[behind : behind + 4])
    if tree.sentence.text.startswith(("-based", "‑based", "-born"), run.chunks[-1].end):
        votes.append(Vote("Address", BESIDE))
    if run.chunks[0].initial and _DATELINE.match(tree.sentence.text, run.chunks[-1].end):
        votes.append(Vote("Address", FORM))
    if _TAIL_NUMBER.fullmatch(run.chunks[0].text):
        votes.append(Vote("Airplane", FORM if any(chunk.lower in _AIR for chunk in chunks) else 1.0))
    return votes


def _before(chunks: tuple[Chunk, ...], run: Run, place: int, *, owns: bool) -> list[Vote]:
    """What the chunks before a name say of it; `owns`: a possessive follows, so what is "in" is not in what is named."""
    if place == 0:
        return []
    first, before = run.chunks[0], chunks[place - 1]
    votes: list[Vote] = []
    above = chunks[place - 2].lower if place > 1 else ""
    if first.joined and not is_raised(before):
        votes += _called(_stem(before.lower), after=above)
    if first.joined and before.text in _IN and len(run.chunks) < 3 and not owns:
        votes.append(Vote("Address", PLACED))
    if first.joined and before.text == "of" and (above in PLACE_NOUNS or _is_body_of(chunks, place)):
        votes.append(Vote("Address", BESIDE))
    if first.gap == "-flagged ":
        votes.append(Vote("Vessel", BESIDE))
    if before.lower in _CALLING or (before.text == "as" and above == "known"):
        earlier = (_called(_stem(chunk.lower)) for chunk in reversed(chunks[max(0, place - 5) : place - 1]))
        votes += next(filter(None, earlier), [])
    return votes


def _is_body_of(chunks: tuple[Chunk, ...], place: int) -> bool:
    """Whether a public body stands before "of": "the government of X"."""
    return any(chunk.lower in BODY_HEADS for chunk in chunks[max(0, place - 2) : place - 1])


def _after(tree: Tree, following: tuple[Chunk, ...]) -> list[Vote]:
    """What the chunks behind a name say of it."""
    after = following[0]
    for nouns, schema in _BEHIND:
        if after.joined and after.lower in nouns:
            return [Vote(schema, BESIDE)]
    if after.joined and _stem(after.lower) in GOODS_NOUNS:
        return [Vote("Product", _GOODS)]
    if after.gap == ", " and (after.lower in {"who", "whose"} or _is_age(tree, after)):
        return [Vote("Person", BESIDE)]
    if after.gap in {"'s ", "’s "}:
        owned = next((chunk for chunk in following if chunk.lower not in SUBJECTS), after)
        if owned.lower in _HAD_BY_PLACES and (owned is after or owned.joined):
            return [Vote("Address", BESIDE)]
    return []


def _is_age(tree: Tree, chunk: Chunk) -> bool:
    """Whether a number between commas can be the age of the one named before it."""
    return len(chunk.text) == 2 and chunk.text.isdigit() and tree.sentence.text[chunk.end : chunk.end + 1] == ","


def _apposed(tree: Tree, run: Run) -> list[Vote]:
    """Nouns set beside the name by a comma or by "is"; a noun before the name of which the name is the apposition."""
    root = next((n for n in range(run.chunks[0].first, run.chunks[-1].last + 1) if _leaves(tree, run, n)), run.chunks[-1].last)
    votes: list[Vote] = []
    end = run.chunks[-1].end
    for child in tree.children[root]:
        if tree.tokens[child].dep == "appos" and child > root and ":" not in tree.sentence.text[end : tree.tokens[child].start]:
            votes += _called_by(tree, child)
    token = tree.tokens[root]
    above = tree.tokens[token.head]
    if token.dep == "appos" and token.head < root and above.pos == "NOUN":
        votes += _called_by(tree, token.head)
    if token.dep == "nsubj" and above.lemma == "be":
        for child in tree.children[token.head]:
            if tree.tokens[child].dep == "attr":
                votes += _called_by(tree, child)
    return votes[:2]


def _leaves(tree: Tree, run: Run, number: int) -> bool:
    """Whether a token of the run depends on one outside it."""
    head = tree.tokens[number].head
    return head == number or not run.chunks[0].first <= head <= run.chunks[-1].last


def _called_by(tree: Tree, noun: int) -> list[Vote]:
    return _called(tree.tokens[noun].lemma.casefold(), after=tree.text(noun - 1).casefold() if noun else "")


def _called(noun: str, after: str = "") -> list[Vote]:
    """The vote of a noun; a news agency is no public body."""
    if noun == "agency" and after in {"news", "press", "rating", "ratings", "travel", "advertising"}:
        return [Vote("Organization", BESIDE)]
    return next(([Vote(schema, BESIDE, noun in EITHER_NOUNS)] for nouns, schema in _BESIDE if noun in nouns), [])


def _stem(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and len(noun) > 4 and noun[:-1] in _NOUNS else noun
