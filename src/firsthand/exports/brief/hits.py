"""Tell which listed parties an entity may be, and why."""

from firsthand.exports.brief.ledger import HitBrief, HitsBrief
from firsthand.exports.brief.network import tell_mentions
from firsthand.exports.brief.pieces import Link
from firsthand.exports.brief.view import CaseView
from firsthand.exports.findings import NOT_SCREENED
from firsthand.exports.phrasing import count
from firsthand.exports.tie_words import AT_PUBLICATION, SCHEMATA, say_listing
from firsthand.exports.unanalysed import screening_failed
from firsthand.exports.visible import show
from firsthand.model import Case, EntityId, Hit


def say_screening(case: Case) -> str:
    """What was screened against what, and what came of it."""
    if not case.made_by.watchlists:
        return NOT_SCREENED
    if screening_failed(case):
        return "Screening failed, or what it rests on did: that no hit stands here says nothing."
    alerts = sum(hit.alert for hit in case.hits)
    screened = f"{count(len(case.entities), 'entity', 'entities')} screened against {count(len(case.made_by.watchlists), 'list')}"
    if not case.hits:
        return f"{screened}: no listed party has a name like theirs."
    found = f"{count(alerts, 'alert')}" if alerts else "no alert"
    return (
        f"{screened}: {found}, {count(len(case.hits) - alerts, 'weaker hit')}. A hit is a question for a person, not an answer."
    )


def tell_hits(view: CaseView) -> HitsBrief:
    """Tell all hits of a case, alerts first, as far as there is room."""
    case = view.case
    ranked = view.layers.ranked_hits
    told = [_hit(view, hit, number) for number, hit in enumerate(ranked[: view.limits.hits], 1)]
    return HitsBrief(
        says=say_screening(case),
        lists=tuple(f"{show(name)}, version {show(version)}" for name, version in sorted(case.made_by.watchlists.items())),
        alerts=tuple(each for each in told if each.alert),
        others=tuple(each for each in told if not each.alert),
        left=len(ranked) - len(told),
    )


def _hit(view: CaseView, hit: Hit, number: int) -> HitBrief:
    entity = view.layers.entities[hit.entity]
    return HitBrief(
        anchor=f"hit-{number}",
        entity=Link(show(entity.caption), _anchor(view, hit.entity)),
        kind=SCHEMATA[entity.schema],
        name=show(hit.name),
        listed=say_listing(hit),
        at_publication=AT_PUBLICATION[hit.listed_at_publication],
        score=f"{hit.score:.2f}",
        alert=hit.alert,
        reasons=tuple((f"{show(each.feature)} {each.score:.2f}", show(each.says)) for each in hit.reasons),
        mentions=tell_mentions(view, entity.mentions),
    )


def _anchor(view: CaseView, entity: EntityId) -> str | None:
    """Where the entity is told: in the first story that the brief tells and that names it."""
    return view.layers.entity_anchors.get(entity)
