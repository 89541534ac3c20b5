"""Write the case that says exactly what the benchmark says."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from firsthand.benchmarking.gold import Gold, GoldAppearance, GoldClaim, GoldReport, GoldUnseen, Place
from firsthand.benchmarking.perfectties import changes, descent, entity, hits, relation
from firsthand.benchmarking.rendering import identified, place_of, stretch
from firsthand.benchmarking.sourcing import UNKNOWN, scope

Record = dict[str, Any]


def perfect(gold: Gold) -> Record:
    """The `case.json` of a program that makes no error: one appearance for each chain and claim of a gold one.

    Ids are hashes, so that nothing but the findings themselves can be matched. Shares and reasons, which the benchmark does not annotate,
    are 0 and few. It shows that a perfect case scores 1, and it measures how far a second annotation agrees with the first.
    """
    texts = {page.uri: page.text for page in gold.pages}
    reports = {report.id: report for report in gold.reports}
    stories = sorted({report.story for report in gold.reports})
    return {
        "format": "firsthand-case/1",
        "made_by": {
            "version": "gold",
            "steps": {},
            "options": {},
            "models": {},
            "not_done": [],
            "languages": sorted({page.language for page in gold.pages}),
            "watchlists": {},
        },
        "pages": [
            {
                "id": identified("page", page.uri),
                "uri": page.uri,
                "sha256": hashlib.sha256(page.text.encode()).hexdigest(),
                "media_type": "text/plain",
                "retrieved": None,
                "language": page.language,
                "text": page.text,
                "apparatus": [{"start": p.start, "end": p.end, "kind": "boilerplate"} for p in page.apparatus],
                "facts": [],
            }
            for page in gold.pages
        ],
        "reports": _reports(gold),
        "stories": [
            {
                "id": identified("sto", story),
                "title": story,
                "reports": [identified("rep", report.id) for report in gold.reports if report.story == story],
            }
            for story in stories
        ],
        "sources": _sources(gold, texts),
        "lineages": [_lineage(gold, story, reports, texts) for story in stories],
        "claims": _claims(gold, texts),
        "changes": changes(gold, texts),
        "entities": [entity(one, texts) for one in gold.entities],
        "relations": [relation(one, number, texts) for number, one in enumerate(gold.relations)],
        "hits": [hit for one in gold.entities for hit in hits(one)],
        "decisions": [],
        "failures": [],
    }


def _reports(gold: Gold) -> list[Record]:
    names = {source.id: source.names[0] for source in gold.sources}
    published = {page.uri: page.published for page in gold.pages}
    return [
        {
            "id": identified("rep", report.id),
            "page": identified("page", report.place.uri),
            "start": report.place.start,
            "end": report.place.end,
            "title": None,
            "published": published.get(report.place.uri),
            "outlet": None if report.outlet.startswith(UNKNOWN) else _outlet(report.outlet, names[report.outlet]),
            "byline": None,
            "dateline": None,
            "credits": [identified("src", source) for source in report.voice[1:]],
            "named": [],
            "language": report.language,
            "why": [],
        }
        for report in gold.reports
    ]


def _outlet(id_: str, name: str) -> Record:
    return {"id": identified("out", id_), "name": name, "family": None, "wire": False}


def _sources(gold: Gold, texts: dict[str, str]) -> list[Record]:
    mentions: dict[str, set[Place]] = defaultdict(set)
    for appearance in gold.appearances:
        for chain in appearance.chains:
            if appearance.speaker:
                mentions[chain[-1]].add(appearance.speaker)
    return [
        {
            "id": identified("src", source.id),
            "name": "an outlet that is not named" if source.id.startswith(UNKNOWN) else source.names[0],
            "kind": source.kind,
            "entity": None,
            "outlet": identified("out", source.id) if source.kind == "outlet" and not source.id.startswith(UNKNOWN) else None,
            "rests_on": [identified("src", other) for other in source.rests_on],
            "mentions": [place_of(place, texts) for place in sorted(mentions[source.id])],
            "supports": [{"source": identified("src", other), "says": "", "shown_by": None} for other in source.rests_on],
            "number": None,
            "role": None,
            "affiliation": None,
        }
        for source in gold.sources
    ]


def _lineage(gold: Gold, story: str, reports: dict[str, GoldReport], texts: dict[str, str]) -> Record:
    descents = [one for one in gold.descents if reports[one.child].story == story]
    parents = {one.parent for one in descents}
    orphans = {one.id for one in gold.unseen} - {one.parent for one in gold.descents}
    lost = [one for one in gold.unseen if one.id in parents or (one.id in orphans and scope(one.story) == scope(story))]
    return {
        "story": identified("sto", story),
        "unseen": [_unseen(one) for one in lost],
        "descents": [descent(one, reports) for one in descents],
        "matches": [
            {"a": place_of(place, texts), "b": place_of(reports[one.parent].place, texts), "kind": "near", "score": 1.0}
            for one in descents
            for place in one.passages
            if one.parent in reports
        ],
        "texts": [],
        "own": [],
    }


def _unseen(one: GoldUnseen) -> Record:
    return {"id": identified("uns", one.id), "name": one.names[0], "outlet": identified("out", one.outlet), "why": one.why}


def _claims(gold: Gold, texts: dict[str, str]) -> list[Record]:
    answers: dict[str, list[str]] = defaultdict(list)
    told: dict[str, list[GoldAppearance]] = defaultdict(list)
    for claim in gold.claims:
        for answered in claim.answers:
            answers[answered].append(claim.id)
    for appearance in gold.appearances:
        for one in appearance.claims:
            told[one].append(appearance)
    return [_claim(claim, told[claim.id], answers[claim.id], texts) for claim in gold.claims]


def _claim(claim: GoldClaim, told: list[GoldAppearance], responses: Iterable[str], texts: dict[str, str]) -> Record:
    ends = [chain[-1] for appearance in told for chain in appearance.chains]
    origins = claim.origins if claim.declared else tuple(dict.fromkeys(ends))
    return {
        "id": identified("clm", claim.id),
        "story": identified("sto", claim.story),
        "text": claim.text,
        "appearances": [_appearance(one, chain, texts) for one in told for chain in one.chains],
        "origins": [{"source": identified("src", source), "appearances": ends.count(source)} for source in origins],
        "independence": {"count": claim.count or 1, "state": claim.state or "single", "why": []},
        "responses": [identified("clm", response) for response in responses],
        "joined": ["one claim"] * (len(told) - 1),
        "apart": [],
    }


def _appearance(one: GoldAppearance, chain: tuple[str, ...], texts: dict[str, str]) -> Record:
    text = texts[one.place.uri]
    return {
        "report": identified("rep", one.report),
        **place_of(one.place, texts),
        "chain": [identified("src", source) for source in chain],
        "cue": stretch(one.cue, text) if one.cue else None,
        "speaker": stretch(one.speaker, text) if one.speaker else None,
        "speech": one.speech,
        "act": one.act,
        "certainty": one.certainty,
        "polarity": one.polarity,
        "hedges": [],
        "signs": [],
        "quantities": [
            {
                "value": number.value,
                "value_to": number.value_to,
                "unit": number.unit,
                "si": None,
                "dimension": None,
                "approximate": number.approximate,
                "of": number.of,
                **stretch(number.place, text),
            }
            for number in one.quantities
        ],
        "times": [{"value": time.value, **stretch(time.place, text)} for time in one.times],
        "by": identified("src", one.who[0]) if one.who else None,
        "why": [],
    }
