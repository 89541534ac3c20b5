"""Claims, changes, entities, ties and hits of a case, story by story."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeVar

from firsthand.exports.brief.choosing import choose_claims, choose_responses
from firsthand.exports.brief.pieces import Limits
from firsthand.exports.claim_findings import ClaimsFinding, summarise_claims
from firsthand.exports.claim_words import ClaimWords
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.naming import Names
from firsthand.model import Case, Change, ClaimId, Entity, EntityId, Hit, Relation, ReportId, Span, StoryId

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Room:
    """How many claims, changes, ties and entities each story may show."""

    claims: int
    changes: int
    ties: int
    entities: int

    @classmethod
    def of(cls, limits: Limits, stories: int) -> "Room":
        """Share out what the brief has room for."""

        def share(room: int, most: int) -> int:
            return max(min(limits.least, most), min(most, room // max(stories, 1)))

        return cls(
            share(limits.claims, limits.claims_most),
            share(limits.changes, limits.changes_most),
            share(limits.ties, limits.ties_most),
            share(limits.entities, limits.entities_most),
        )


@dataclass(frozen=True, slots=True)
class Layers:
    """What a brief tells beside lineage, story by story.

    `room` is how much each story may show. `claim_anchors` are the claims that are shown,
    `claim_texts` the words of all. `mentions` are the places of a story that name an entity, `named` its entities in the order they
    are told, `entity_anchors` where each is told first. `hits` are the `ranked_hits` of each entity with their rank, counted from 1.
    """

    words: ClaimWords
    claims: Mapping[StoryId, ClaimsFinding]
    claim_anchors: Mapping[ClaimId, str]
    claim_texts: Mapping[ClaimId, str]
    changes: Mapping[StoryId, Sequence[Change]]
    entities: Mapping[EntityId, Entity]
    mentions: Mapping[StoryId, Mapping[EntityId, Sequence[Span]]]
    named: Mapping[StoryId, Sequence[EntityId]]
    entity_anchors: Mapping[EntityId, str]
    relations: Mapping[StoryId, Sequence[Relation]]
    ranked_hits: Sequence[Hit]
    hits: Mapping[EntityId, Sequence[tuple[int, Hit]]]
    room: Room

    @classmethod
    def of(cls, case: Case, told: Sequence[StoryId], names: Names, finder: ReportFinder, limits: Limits) -> "Layers":
        """Sort the findings of `case` by story; `told` are the stories that the brief tells in full."""
        claims = summarise_claims(case, names)
        room = Room.of(limits, len(told))
        shown = [
            *(each.claim.id for story in told for each in choose_claims(claims[story], room.claims)),
            *(each.claim.id for story in told for each in choose_responses(claims[story], room.claims)),
        ]
        texts = {each.claim.id: each.text for story in told for each in claims[story].claims}
        texts |= {each.claim.id: each.text for story in told for each in claims[story].responses}
        story_of = {report: story.id for story in case.stories for report in story.reports}
        entities = {entity.id: entity for entity in case.entities}
        mentions = _mentions(case.entities, finder, story_of)
        relations = _gather(
            (story, each) for each in case.relations for story in dict.fromkeys(story_of[finder.find(at)] for at in each.evidence)
        )
        alerting = {hit.entity for hit in case.hits if hit.alert}
        named = {story: _rank(entities, mentions.get(story, {}), relations.get(story, ()), alerting) for story in told}
        ranked = _rank_hits(case.hits, {entity for story in told for entity in named[story]})
        return cls(
            words=ClaimWords(case, names),
            claims=claims,
            claim_anchors={claim: claim for claim in shown},
            claim_texts=texts,
            changes=_gather((story_of[change.child], change) for change in case.changes),
            entities=entities,
            mentions=mentions,
            named=named,
            entity_anchors={entity: f"{story}-{entity}" for story in reversed(told) for entity in named[story][: room.entities]},
            relations=relations,
            ranked_hits=ranked,
            hits=_gather((each.entity, (number, each)) for number, each in enumerate(ranked, 1)),
            room=room,
        )


def _rank_hits(hits: Iterable[Hit], told: Set[EntityId]) -> Sequence[Hit]:
    """Alerts first; among them those of stories that are told, then by score."""
    return sorted(
        hits, key=lambda each: (not each.alert, each.entity not in told, -each.score, each.entity, each.list, each.listed)
    )


def _gather(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def _mentions(
    entities: Iterable[Entity], finder: ReportFinder, story_of: Mapping[ReportId, StoryId]
) -> dict[StoryId, dict[EntityId, list[Span]]]:
    found: dict[StoryId, dict[EntityId, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for entity in entities:
        for span in entity.mentions:
            found[story_of[finder.find(span)]][entity.id].append(span)
    return found


def _rank(
    entities: Mapping[EntityId, Entity],
    mentions: Mapping[EntityId, Sequence[Span]],
    ties: Sequence[Relation],
    alerting: Set[EntityId],
) -> Sequence[EntityId]:
    """Those that alert, then those with ties, then those named most often."""
    tied = {end for tie in ties for end in (tie.source, tie.target)}
    return sorted(
        mentions,
        key=lambda each: (each not in alerting, each not in tied, -len(mentions[each]), entities[each].caption, each),
    )
