"""Say claims, changes, entities, relations and hits in the words of the contract."""

from firsthand import model
from firsthand.exports.layers import Appearance, Change, Claim, Entity, Hit, Independence, Moment, Quantity, Relation
from firsthand.exports.quoting import Pages, locate, quote, round_off


def claim(found: model.Claim, pages: Pages) -> Claim:
    """A claim with its appearances, origins and responses."""
    return {
        "id": found.id,
        "story": found.story,
        "text": found.text,
        "appearances": [_appearance(each, pages) for each in found.appearances],
        "origins": [{"source": each.source, "appearances": each.appearances} for each in found.origins],
        "independence": _independence(found.independence),
        "responses": list(found.responses),
        "joined": list(found.joined),
        "apart": [{"claim": each.claim, "slot": each.slot, "says": each.says} for each in found.apart],
    }


def change(found: model.Change, pages: Pages) -> Change:
    """A change with both of its passages."""
    return {
        "id": found.id,
        "child": found.child,
        "parent": found.parent,
        "kind": found.kind,
        "severity": found.severity,
        "from": None if found.before is None else quote(found.before, pages),
        "to": None if found.after is None else quote(found.after, pages),
        "maybe_earlier": found.maybe_earlier,
        "says": found.says,
        "compared_with": found.compared_with,
        "marks": [quote(each, pages) for each in found.marks],
        "why": list(found.why),
    }


def entity(found: model.Entity, pages: Pages) -> Entity:
    """An entity with every place that names it."""
    return {
        "id": found.id,
        "schema": found.schema,
        "caption": found.caption,
        "names": list(found.names),
        "mentions": [quote(each, pages) for each in found.mentions],
        "why": list(found.why),
    }


def relation(found: model.Relation, pages: Pages) -> Relation:
    """A relation with its sentences."""
    return {
        "id": found.id,
        "from": found.source,
        "to": found.target,
        "label": found.label,
        "schema": found.schema,
        "kind": found.kind,
        "claims": list(found.claims),
        "evidence": [quote(each, pages) for each in found.evidence],
        "independence": _independence(found.independence),
        "disputed": found.disputed,
        "certainty": found.certainty,
        "denied": found.denied,
    }


def hit(found: model.Hit) -> Hit:
    """A hit with its reasons. No person has ruled on any yet."""
    return {
        "entity": found.entity,
        "list": found.list,
        "list_version": found.list_version,
        "listed": found.listed,
        "name": found.name,
        "score": round_off(found.score),
        "alert": found.alert,
        "programme": found.programme,
        "listed_since": found.listed_since,
        "listed_at_publication": found.listed_at_publication,
        "reasons": [{"feature": each.feature, "score": round_off(each.score), "says": each.says} for each in found.reasons],
        "decision": None,
    }


def _appearance(found: model.Appearance, pages: Pages) -> Appearance:
    at = quote(found.span, pages)
    return {
        "report": found.report,
        **at,
        "chain": list(found.chain),
        "cue": None if found.cue is None else locate(found.cue, pages),
        "speaker": None if found.speaker is None else locate(found.speaker, pages),
        "speech": found.speech,
        "act": found.act,
        "certainty": found.certainty,
        "hedges": [locate(each.span, pages) for each in found.signs if each.of == "certainty"],
        "polarity": found.polarity,
        "quantities": [_quantity(each, pages) for each in found.quantities],
        "times": [_moment(each, pages) for each in found.times],
        "signs": [{"of": each.of, **locate(each.span, pages)} for each in found.signs],
        "by": found.by,
        "why": list(found.why),
    }


def _quantity(found: model.Quantity, pages: Pages) -> Quantity:
    return {
        "value": found.value,
        "value_to": found.value_to,
        "unit": found.unit,
        "si": found.si,
        "dimension": found.dimension,
        "approximate": found.approximate,
        "of": found.of,
        **locate(found.span, pages),
    }


def _moment(found: model.Moment, pages: Pages) -> Moment:
    return {"value": found.value, **locate(found.span, pages)}


def _independence(found: model.Independence) -> Independence:
    return {"count": found.count, "state": found.state, "why": list(found.why)}
