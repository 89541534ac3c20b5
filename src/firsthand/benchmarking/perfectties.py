"""Write the descents, changes, entities, relations and hits of the case that says exactly what the benchmark says."""

from typing import Any

from firsthand.benchmarking.gold import Gold, GoldDescent, GoldEntity, GoldRelation, GoldReport
from firsthand.benchmarking.rendering import identified, place_of

Record = dict[str, Any]

WORD_FOR_WORD = ("copy", "excerpt")


def descent(one: GoldDescent, reports: dict[str, GoldReport]) -> Record:
    """A tie of which the case is sure."""
    share = 1.0 if one.kinds[0] in WORD_FOR_WORD else 0.0
    return {
        "child": identified("rep", one.child),
        "parent": _parent(one.parent, reports),
        "kind": one.kinds[0],
        "direction": one.direction,
        "confidence": 1.0,
        "alternatives": [],
        "verbatim": share,
        "covered": share,
        "why": [],
        "compared_with": [],
        "main": one.kinds[0] != "citation",
        "evidence": [],
    }


def changes(gold: Gold, texts: dict[str, str]) -> list[Record]:
    """What retellings did, along the ties of the benchmark."""
    reports = {report.id: report for report in gold.reports}
    return [
        {
            "id": identified("chg", number),
            "child": identified("rep", change.child),
            "parent": _parent(change.parent, reports),
            "kind": change.kinds[0],
            "severity": change.severity,
            "from": place_of(change.before, texts) if change.before else None,
            "to": place_of(change.after, texts) if change.after else None,
            "maybe_earlier": change.parent not in reports,
            "says": change.says,
            "compared_with": None,
            "marks": [],
            "why": [],
        }
        for number, change in enumerate(gold.changes)
    ]


def entity(one: GoldEntity, texts: dict[str, str]) -> Record:
    """A thing in the world with its names."""
    return {
        "id": identified("ent", one.id),
        "schema": one.schema,
        "caption": one.names[0],
        "names": list(one.names),
        "mentions": [place_of(place, texts) for place in one.mentions],
        "why": [],
    }


def relation(one: GoldRelation, number: int, texts: dict[str, str]) -> Record:
    """A tie between two entities; one that is only denied is said to be denied."""
    certainty = {"hedged": "hedged", "planned": "planned"}.get(one.stated, "asserted")
    return {
        "id": identified("rel", number),
        "from": identified("ent", one.source),
        "to": identified("ent", one.target),
        "label": one.kinds[0].replace("_", " "),
        "schema": None,
        "kind": one.kinds[0],
        "claims": [],
        "evidence": [place_of(place, texts) for place in one.evidence],
        "independence": {"count": 1, "state": "single", "why": []},
        "disputed": one.disputed,
        "certainty": certainty,
        "denied": one.stated == "denied",
    }


def hits(one: GoldEntity) -> list[Record]:
    """An alert for each party that the entity is."""
    return [
        {
            "entity": identified("ent", one.id),
            "list": "watchlist",
            "list_version": "1",
            "listed": listed,
            "name": one.names[0],
            "score": 1.0,
            "alert": True,
            "programme": None,
            "listed_since": None,
            "listed_at_publication": "unknown",
            "reasons": [],
            "decision": None,
        }
        for listed in one.listed
    ]


def _parent(id_: str, reports: dict[str, GoldReport]) -> str:
    return identified("rep" if id_ in reports else "uns", id_)
