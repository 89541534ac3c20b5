"""Tell who and what a story names, and how its sentences tie them together."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from firsthand.exports.brief.ledger import EntityBrief, Evidence, NetworkBrief, TieBrief
from firsthand.exports.brief.pieces import Link
from firsthand.exports.brief.view import CaseView
from firsthand.exports.brief.windows import mark_words, quote
from firsthand.exports.claim_words import count_origins, in_quotes
from firsthand.exports.networkdrawing import draw_network
from firsthand.exports.phrasing import count
from firsthand.exports.tie_words import SCHEMATA, say_certainty, say_tie
from firsthand.exports.visible import show
from firsthand.model import Entity, EntityId, Relation, ReportId, Span, StoryId


def tell_network(view: CaseView, story: StoryId) -> NetworkBrief | None:
    """Tell the network of one story; None where it names nothing."""
    mentions = view.layers.mentions.get(story, {})
    if not mentions:
        return None
    ties = sorted(view.layers.relations.get(story, ()), key=lambda each: _rank(view, story, each))
    entities = view.layers.named[story]
    anchors = {each: f"{story}-{each}" for each in entities[: view.layers.room.entities]}
    shown = ties[: view.layers.room.ties]
    drawing = draw_network(shown, view.layers.entities, anchors, {each.id: _tie_anchor(story, each) for each in shown}, story)
    return NetworkBrief(
        headline=f"{count(len(entities), 'entity', 'entities')} named; {count(len(ties), 'tie')} between them that a sentence states",
        drawings=drawing.images if drawing else None,
        drawn=drawing.says if drawing else "",
        ties=tuple(_tie(view, story, each, anchors) for each in shown),
        ties_left=len(ties) - len(shown),
        entities=tuple(_entity(view, view.layers.entities[each], mentions[each], anchor) for each, anchor in anchors.items()),
        entities_left=len(entities) - len(anchors),
    )


def tell_mentions(view: CaseView, spans: Sequence[Span]) -> tuple[Evidence, ...]:
    """The first places that name an entity, one a report before a second of any."""
    seen: dict[ReportId, int] = {}
    ranked = []
    for span in spans:
        report = view.finder.find(span)
        seen[report] = seen.get(report, 0) + 1
        ranked.append((seen[report], view.reports[report].published or "9999", span))
    return tuple(_evidence(view, span) for _, _, span in sorted(ranked)[: view.limits.mentions])


def _rank(view: CaseView, story: StoryId, tie: Relation) -> tuple[int, int, str, str, str]:
    """Ties that more sentences of the story state come first."""
    inside = _inside(view, story, tie)
    captions = [view.layers.entities[each].caption for each in (tie.source, tie.target)]
    return (-len({view.finder.find(span) for span in inside}), -len(inside), captions[0], captions[1], tie.id)


def _inside(view: CaseView, story: StoryId, tie: Relation) -> list[Span]:
    members = set(view.stories[story].reports)
    return [span for span in tie.evidence if view.finder.find(span) in members]


def _tie(view: CaseView, story: StoryId, tie: Relation, anchors: Mapping[EntityId, str]) -> TieBrief:
    inside = _inside(view, story, tie)
    shown = inside[: view.limits.appearances]
    return TieBrief(
        anchor=_tie_anchor(story, tie),
        source=_name(view, tie.source, anchors),
        says=say_tie(tie),
        label=show(" ".join(tie.label.split())),
        target=_name(view, tie.target, anchors),
        certainty=say_certainty(tie),
        origins=count_origins(tie.independence, tie.independence.count),
        why=tuple(show(each) for each in tie.independence.why),
        claims=tuple(
            view.link_claim(claim, in_quotes(view.layers.claim_texts[claim], 90))
            for claim in tie.claims
            if claim in view.layers.claim_texts
        ),
        evidence=tuple(_sentence(view, tie, span) for span in shown),
        evidence_left=len(inside) - len(shown),
    )


def _sentence(view: CaseView, tie: Relation, span: Span) -> Evidence:
    """A sentence with the names of both ends marked."""
    ends = [mention for end in (tie.source, tie.target) for mention in _beginning_in(span, view.layers.entities[end].mentions)]
    return Evidence(view.link(view.finder.find(span)), mark_words(view, span, ends))


def _beginning_in(span: Span, mentions: Sequence[Span]) -> Sequence[Span]:
    """Those of sorted `mentions` that begin in `span`: a country may be named in every report, and each of its ties comes by here."""
    first, last = Span(span.page, span.start, span.start), Span(span.page, span.end, span.end)
    return mentions[bisect_left(mentions, first) : bisect_left(mentions, last)]


def _tie_anchor(story: StoryId, tie: Relation) -> str:
    return f"{story}-{tie.id}"


def _name(view: CaseView, entity: EntityId, anchors: Mapping[EntityId, str]) -> Link:
    return Link(show(view.layers.entities[entity].caption), anchors.get(entity))


def _entity(view: CaseView, entity: Entity, mentions: Sequence[Span], anchor: str) -> EntityBrief:
    reports = len({view.finder.find(span) for span in mentions})
    return EntityBrief(
        anchor=anchor,
        caption=show(entity.caption),
        kind=SCHEMATA[entity.schema],
        names=tuple(show(name) for name in entity.names if name != entity.caption),
        mentioned=f"{count(len(mentions), 'time')} in {count(reports, 'report')}",
        why=tuple(show(each) for each in entity.why),
        mentions=tell_mentions(view, mentions),
        hits=tuple(
            Link(
                ("alert: " if hit.alert else "perhaps ") + show(hit.name), f"hit-{number}" if number <= view.limits.hits else None
            )
            for number, hit in view.layers.hits.get(entity.id, ())
        ),
    )


def _evidence(view: CaseView, span: Span) -> Evidence:
    return Evidence(view.link(view.finder.find(span)), quote(view, span))
