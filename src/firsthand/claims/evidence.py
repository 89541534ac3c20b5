"""Evidence: what the words beside an appearance show of how its source knows."""

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.claims.passages import Passage
from firsthand.knowledge.reactions import FIRST_HAND, GOT, IN_VAIN, INDEPENDENTLY, OURSELVES, OWN_EYES, REACTION, SEEN_BY
from firsthand.knowledge.retelling import SMALL
from firsthand.model import Source, SourceId
from firsthand.text.words import words

# A chain of so many is a report and its source, with no outlet between.
STRAIGHT = 2
# So many letters before a word are asked whether it is negated, so many behind "seen by" who that is.
BEFORE = 25
BEHIND = 40


@dataclass(frozen=True, slots=True)
class Witness:
    """An origin as one appearance has it."""

    source: Source
    passage: Passage
    sources: Mapping[SourceId, Source]


def reacts(passage: Passage) -> str | None:
    """The words by which a source reacts to what was published, in the sentence of the appearance; None where it does not."""
    found = REACTION.search(passage.context)
    return " ".join(found.group().split()) if found else None


def is_first_hand(witness: Witness) -> str | None:
    """What shows, in words, that the source knows of itself and told the report itself; None where nothing does.

    Own observation does; a document that the reporters saw; a named party that speaks of its own acts or of what it saw.
    """
    source, passage = witness.source, witness.passage
    if passage.end != source.id or reacts(passage) or passage.appearance.certainty == "reported":
        return None
    return _has_it_alone(source, passage) or (_knows(witness) if len(passage.appearance.chain) <= STRAIGHT else None)


def _has_it_alone(source: Source, passage: Passage) -> str | None:
    """What says in so many words that the report has something by way of nobody else."""
    for found in INDEPENDENTLY.finditer(passage.context):
        if not IN_VAIN.search(passage.context[max(0, found.start() - BEFORE) : found.start()]):
            return f"{source.name}: the report says that it has this for itself (“{_one_line(found.group())}”)"
    return None


def _knows(witness: Witness) -> str | None:
    """What shows that somebody who told the report itself knows of it: what they are, or what they speak of."""
    source, passage = witness.source, witness.passage
    if source.kind == "own_observation":
        return f"{source.name}: what the report's own reporters saw"
    if source.kind == "outlet":
        seen = OWN_EYES.search(passage.context) if len(passage.appearance.chain) == 1 else None
        return f"{source.name}: its own reporter was there (“{_one_line(seen.group())}”)" if seen else None
    if source.kind == "document":
        shown = _has_seen(witness)
        return f"{source.name}: a document that the report's own outlet has seen (“{shown}”)" if shown else None
    if source.kind == "unnamed":
        return None
    if found := FIRST_HAND.search(passage.context):
        return f"{source.name} speaks of what they did or saw themselves (“{found.group()}”)"
    return f"{source.name} speaks of itself" if _is_about_itself(source, passage) else None


def _has_seen(witness: Witness) -> str | None:
    """The words that say that the report's own outlet has a document before it: "seen by" the outlet, "which" the outlet "obtained"."""
    context = witness.passage.context
    outlet = words(witness.sources[witness.passage.appearance.chain[0]].name)
    for found in GOT.finditer(context):
        if _is_outlet(found[1], outlet):
            return _one_line(found.group())
    for found in SEEN_BY.finditer(context):
        if not found.group().casefold().endswith((" by", " to")) or _is_outlet(
            context[found.end() : found.end() + BEHIND], outlet
        ):
            return _one_line(found.group())
    return None


def _is_outlet(said: str, outlet: tuple[str, ...]) -> bool:
    """Whether words say the outlet itself: its name, "us", "this newspaper"."""
    found = set(words(said))
    return not OURSELVES.isdisjoint(found) or any(word in found for word in outlet if word not in SMALL)


def _one_line(said: str) -> str:
    return " ".join(said.split())


def _is_about_itself(source: Source, passage: Passage) -> bool:
    """Whether a party's name, or the body that it belongs to, is among the names in what it says, or it says "we"."""
    if passage.voice == source.id:
        return True
    known = {word.removesuffix("'s") for text in (source.name, source.affiliation or "") for word in words(text)}
    return any(name in known for name in passage.names)
