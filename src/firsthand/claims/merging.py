"""Merging: the one record that a story has of a source, however many of its reports name it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from firsthand.claims.partynames import call
from firsthand.model import PageId, ReportId, Source, SourceId, Span, Story, Support, identify
from firsthand.text.words import words

# A source as one report has it.
Key = tuple[ReportId, SourceId]
_PRONOUNS = frozenset(
    "i we you he she it they me us him her them this that these those who whom which one ones some others another both neither either "
    "each all many several few most more none nobody somebody someone anyone everyone everybody their his its our my".split()
)
_ARTICLES = ("the ", "a ", "an ")


def name_source(story: Story, page_of: Mapping[ReportId, PageId], group: Sequence[Key], local: Mapping[Key, Source]) -> SourceId:
    """Give an id from what the source is, whichever report came first."""
    sources = [local[key] for key in group]
    kind = _kind(sources)
    outlets = sorted(source.outlet for source in sources if source.outlet)
    if kind == "outlet" and outlets:
        return SourceId(identify("src", "outlet", outlets[0]))
    if kind in ("outlet", "own_observation"):
        return SourceId(identify("src", kind, outlets[0] if outlets else page_of[min(group)[0]], min(s.name for s in sources)))
    if kind in ("person", "organization") and (named := [str(call(source)) for source in sources if is_party(source)]):
        return SourceId(identify("src", kind, story.id, min(named)))
    first = min((mention for source in sources for mention in source.mentions), default=None)
    where = (first.page, first.start, first.end) if first else min(group)
    return SourceId(identify("src", kind, story.id, *where))


def _kind(sources: Sequence[Source]) -> str:
    """What most of the records call it; a tie is settled by the alphabet. Who has published a report is an outlet."""
    if any(source.kind == "outlet" and source.outlet for source in sources):
        return "outlet"
    kinds = sorted(source.kind for source in sources)
    return max(dict.fromkeys(kinds), key=kinds.count)


def merge(local: Mapping[Key, Source], means: Mapping[Key, SourceId]) -> dict[SourceId, Source]:
    """Make one record for each source, with every place that names it and all that it is shown to rest on."""
    members: dict[SourceId, list[Key]] = defaultdict(list)
    for key in sorted(means):
        members[means[key]].append(key)
    return {source: _one(source, [(key, local[key]) for key in keys], means) for source, keys in sorted(members.items())}


def _one(source: SourceId, some: Sequence[tuple[Key, Source]], means: Mapping[Key, SourceId]) -> Source:
    records = [record for _, record in some]
    kind = _kind(records)
    named = [record for record in records if not is_pronoun(record)] or records
    alike = [record for record in named if record.kind == kind] or named
    times = Counter(record.name for record in alike)
    best = min(alike, key=lambda each: (_fullness(each, kind), -times[each.name], -len(words(each.name)), each.name))
    supports = {
        replace(support, source=means[key[0], support.source])
        for key, record in some
        for support in record.rests_on
        if (key[0], support.source) in means and means[key[0], support.source] != source
    }
    return replace(
        best,
        id=source,
        outlet=min((record.outlet for record in records if record.outlet), default=None),
        mentions=tuple(sorted({mention for record in records for mention in record.mentions})),
        rests_on=_each_once(supports),
    )


def _fullness(source: Source, kind: str) -> int:
    """The fullest name serves for a party; whoever has no name is called as most reports call them."""
    return -len(call(source).words) if kind in ("person", "organization") else 0


def _each_once(supports: Iterable[Support]) -> tuple[Support, ...]:
    """Supports in order, sortable although some are shown by no words."""
    nowhere = Span(PageId(""), 0, 0)
    return tuple(sorted(supports, key=lambda each: (each.source, each.shown_by or nowhere, each.says)))


def is_named(source: Source) -> bool:
    """Whether a source is the same wherever it is named: a party with a name of its own, or what a report's own reporters saw."""
    return source.kind == "own_observation" or is_party(source)


def is_pronoun(source: Source) -> bool:
    """Whether a source is called by nothing that says who it is: "they", "many"."""
    return source.name.casefold().strip() in _PRONOUNS


def is_party(source: Source) -> bool:
    """Whether a source is a person or an organization with a name of its own: not "the ministry", not "they"."""
    folded = source.name.casefold()
    article = next((article for article in _ARTICLES if folded.startswith(article)), "")
    name = source.name[len(article) :]
    return source.kind in ("person", "organization") and name != name.lower()
