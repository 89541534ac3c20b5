"""Drafts: ties as they are found in one sentence, before those that say too much or say it twice are dropped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from firsthand.entities.moods import Mood
from firsthand.knowledge.tiekinds import ALLOWED, Group
from firsthand.model import Mention, RelationKind


@dataclass(frozen=True, slots=True)
class Draft:
    """A tie as found: what the words `words` (tokens of the sentence) say of two mentions, and how the sentence puts it."""

    source: Mention
    target: Mention
    kind: RelationKind
    words: tuple[int, ...]
    hedged: bool = False
    negated: bool = False


def pair(
    sources: Iterable[Mention],
    targets: Iterable[Mention],
    kind: RelationKind,
    words: Iterable[int],
    put: Mood,
    narrow: tuple[Group | None, Group | None] = (None, None),
) -> Iterator[Draft]:
    """A draft for each of `sources` with each of `targets` that the kind, and `narrow` where given, allows."""
    befores, afters = ALLOWED[kind]
    shown = tuple(sorted(set(words)))
    targets = tuple(targets)
    for source in sources:
        if source.schema not in befores or source.schema not in (narrow[0] or befores):
            continue
        for target in targets:
            if target.schema in afters and target.schema in (narrow[1] or afters):
                yield Draft(source, target, kind, shown, put.hedged, put.negated)
