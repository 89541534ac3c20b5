"""Write a case as case.json, the canonical export."""

import json
from collections.abc import Mapping
from pathlib import Path

from firsthand import model
from firsthand.exports import contract, jsonlayers
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.quoting import Pages, quote, round_off
from firsthand.exports.source_entities import match_sources
from firsthand.exports.writing import write_whole


def write(case: model.Case, path: Path) -> None:
    """Write `case` to `path` as UTF-8, keys in the order of the contract, the same bytes for the same case."""
    encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, indent=2)
    write_whole(path, (*encoder.iterencode(to_contract(case)), "\n"))


def to_contract(case: model.Case) -> contract.CaseFile:
    """Say everything a case holds in the words of the contract. Layers not analysed are empty and named in `not_done`."""
    pages = {page.id: page for page in case.pages}
    sources = {source.outlet: source.id for source in case.sources if source.kind == "outlet" and source.outlet is not None}
    finder = ReportFinder(case.reports)
    entities = match_sources(case.sources, case.entities)
    return {
        "format": "firsthand-case/1",
        "made_by": _made_by(case.made_by),
        "pages": _pages(case),
        "reports": [_report(report, pages, sources) for report in case.reports],
        "stories": [{"id": story.id, "title": story.title, "reports": list(story.reports)} for story in case.stories],
        "sources": [_source(source, entities.get(source.id), pages) for source in case.sources],
        "lineages": [_lineage(lineage, pages, finder) for lineage in case.lineages],
        "claims": [jsonlayers.claim(claim, pages) for claim in case.claims],
        "changes": [jsonlayers.change(change, pages) for change in case.changes],
        "entities": [jsonlayers.entity(entity, pages) for entity in case.entities],
        "relations": [jsonlayers.relation(relation, pages) for relation in case.relations],
        "hits": [jsonlayers.hit(hit) for hit in case.hits],
        "decisions": [_decision(decision) for decision in case.decisions],
        "failures": [_failure(failure) for failure in case.failures],
    }


def _made_by(made_by: model.MadeBy) -> contract.MadeBy:
    return {
        "version": made_by.version,
        "steps": dict(sorted(made_by.steps.items())),
        "options": dict(sorted(made_by.options.items())),
        "models": dict(sorted(made_by.models.items())),
        "not_done": list(made_by.not_done),
        "languages": list(made_by.languages),
        "watchlists": dict(sorted(made_by.watchlists.items())),
    }


def _pages(case: model.Case) -> list[contract.Page]:
    apparatus: dict[model.PageId, list[contract.Apparatus]] = {}
    for each in case.apparatus:
        apparatus.setdefault(each.span.page, []).append({"start": each.span.start, "end": each.span.end, "kind": each.kind})
    return [
        {
            "id": page.id,
            "uri": page.uri,
            "sha256": page.sha256,
            "media_type": page.media_type,
            "retrieved": page.retrieved,
            "language": page.language,
            "text": page.text,
            "apparatus": apparatus.get(page.id, []),
            "facts": [{"name": fact.name, "value": fact.value, "where": fact.where} for fact in page.facts],
        }
        for page in case.pages
    ]


def _report(report: model.Report, pages: Pages, sources: Mapping[model.OutletId, model.SourceId]) -> contract.Report:
    named = [_named(credit, pages, sources[credit.outlet.id]) for credit in report.credits]
    return {
        "id": report.id,
        "page": report.page,
        "start": report.start,
        "end": report.end,
        "title": report.title,
        "published": report.published,
        "outlet": _outlet(report.outlet),
        "byline": report.byline,
        "dateline": report.dateline,
        "credits": list(dict.fromkeys(each["source"] for each in named if not each["passing"])),
        "named": named,
        "language": report.language,
        "why": list(report.why),
    }


def _outlet(outlet: model.Outlet | None) -> contract.Outlet | None:
    if outlet is None:
        return None
    return {"id": outlet.id, "name": outlet.name, "family": outlet.family, "wire": outlet.wire}


def _named(credit: model.Credit, pages: Pages, source: model.SourceId) -> contract.Named:
    return {"source": source, "form": credit.form, "passing": credit.passing, **quote(credit.span, pages)}


def _source(source: model.Source, entity: model.EntityId | None, pages: Pages) -> contract.Source:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "entity": entity,
        "outlet": source.outlet,
        "rests_on": list(dict.fromkeys(each.source for each in source.rests_on)),
        "mentions": [quote(span, pages) for span in source.mentions],
        "supports": [
            {
                "source": each.source,
                "says": each.says,
                "shown_by": None if each.shown_by is None else quote(each.shown_by, pages),
            }
            for each in source.rests_on
        ],
        "number": source.number,
        "role": source.role,
        "affiliation": source.affiliation,
    }


def _lineage(lineage: model.Lineage, pages: Pages, finder: ReportFinder) -> contract.Lineage:
    return {
        "story": lineage.story,
        "unseen": [{"id": each.id, "name": each.name, "outlet": each.outlet, "why": each.why} for each in lineage.unseen],
        "descents": [_descent(descent, pages) for descent in lineage.descents],
        "matches": [
            {
                "a": quote(match.a, pages),
                "b": quote(match.b, pages),
                "kind": match.kind,
                "score": round_off(match.score),
            }
            for match in lineage.matches
        ],
        "texts": [list(group) for group in lineage.same_text],
        "own": [{"report": finder.find(span), **quote(span, pages)} for span in lineage.own],
    }


def _descent(descent: model.Descent, pages: Pages) -> contract.Descent:
    return {
        "child": descent.child,
        "parent": descent.parent,
        "kind": descent.kind,
        "direction": descent.direction,
        "confidence": round_off(descent.confidence),
        "alternatives": [{"parent": each.parent, "confidence": round_off(each.confidence)} for each in descent.alternatives],
        "verbatim": round_off(descent.verbatim),
        "covered": round_off(descent.covered),
        "why": list(descent.why),
        "compared_with": list(descent.compared_with),
        "main": descent.main,
        "evidence": [quote(span, pages) for span in descent.evidence],
    }


def _decision(decision: model.Decision) -> contract.Decision:
    return {
        "id": decision.id,
        "subject": decision.subject,
        "ruling": decision.ruling,
        "by": decision.by,
        "at": decision.at,
        "note": decision.note,
    }


def _failure(failure: model.Failure) -> contract.Failure:
    return {"uri": failure.uri, "step": failure.step, "error": failure.error, "says": failure.says}
