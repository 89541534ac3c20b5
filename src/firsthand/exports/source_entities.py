"""Say which entity a source is."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping

from firsthand.model import Entity, EntityId, PageId, Source, SourceId, Span

# A place or a product says nothing, whatever name it shares with who does.
_SPEAKS = frozenset(["Person", "Company", "PublicBody", "Organization", "LegalEntity"])


def match_sources(sources: Iterable[Source], entities: Iterable[Entity]) -> Mapping[SourceId, EntityId]:
    """For each source that is a person, an organization or an outlet, the entity that most of the places that name it mention.

    Only a mention that begins where the naming words do, or ends where they do, counts: "Kestrel spokesman Olm" names Olm, and "the
    owner of Kestrel's rival" does not name Kestrel.
    """
    mentions: dict[PageId, list[tuple[Span, EntityId]]] = {}
    for entity in entities:
        if entity.schema in _SPEAKS:
            for span in entity.mentions:
                mentions.setdefault(span.page, []).append((span, entity.id))
    for some in mentions.values():
        some.sort()
    found = {}
    for source in sources:
        if source.kind in {"person", "organization", "outlet"}:
            counted = Counter(entity for span in source.mentions for entity in _meant(span, mentions.get(span.page, [])))
            if counted:
                found[source.id] = min(counted, key=lambda each: (-counted[each], each))
    return found


def _meant(named: Span, mentions: list[tuple[Span, EntityId]]) -> list[EntityId]:
    """The entities whose mentions lie in `named` and share its last character, else its first one."""
    at = bisect_right(mentions, named.start, key=lambda each: each[0].start - 1)
    inside = []
    while at < len(mentions) and mentions[at][0].start < named.end:
        if mentions[at][0].end <= named.end:
            inside.append(mentions[at])
        at += 1
    last = [entity for span, entity in inside if span.end == named.end]
    return last or [entity for span, entity in inside if span.start == named.start]
