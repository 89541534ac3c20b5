"""Read a `case.json` into records that lie on the pages of the benchmark."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from firsthand.benchmarking.casepages import CasePages, find_pages
from firsthand.benchmarking.gold import Gold, Place
from firsthand.benchmarking.said import (
    Said,
    SaidAppearance,
    SaidChange,
    SaidClaim,
    SaidDescent,
    SaidEntity,
    SaidHit,
    SaidMatch,
    SaidQuantity,
    SaidRelation,
    SaidReport,
    SaidSource,
    SaidTime,
    SaidUnseen,
)
from firsthand.benchmarking.shape import check_shape
from firsthand.errors import BenchmarkError

Fields = Mapping[str, Any]

# A descent that the case itself thinks less likely than not is no statement.
SURE = 0.5
# What has ids by which others mean it.
NAMED = ("pages", "reports", "stories", "sources", "claims", "entities")


def load_case(path: Path) -> Fields:
    """The fields of a `case.json`, each of the right sort. Raises BenchmarkError where it cannot be read or is no case."""
    try:
        case = json.loads(path.read_text(encoding="utf8"))
    except OSError as error:
        raise BenchmarkError(f"{path} cannot be read ({error.strerror}); check the path") from error
    except (ValueError, RecursionError) as error:
        raise BenchmarkError(f"{path} is not JSON ({error}); give a case.json") from error
    if not isinstance(case, dict):
        raise BenchmarkError(f"{path} is JSON but no case; give a case.json")
    check_shape(case)
    return case


def read_case(case: Fields, gold: Gold) -> Said:
    """Lay what a case says on the pages of the benchmark; what lies on other pages alone is left out.

    Raises BenchmarkError where a page has another text than in the benchmark, where the case has pages and none is of the benchmark,
    where a stretch lies outside the text of its page, where two records have one id, and where the case is not as the format says.
    """
    check_shape(case)
    lists = {name: value for name, value in case.items() if value is not None}
    for name in NAMED:
        for id_, count in Counter(one["id"] for one in lists.get(name, ())).items():
            if count > 1:
                raise BenchmarkError(f"{count} of the {name} of the case have the id {id_!r}; give each its own.")
    return _said(lists, find_pages(lists, gold))


def _said(case: Fields, pages: CasePages) -> Said:
    appearances = tuple(_appearances(case, pages))
    entities = tuple(_entities(case, pages))
    reports = tuple(_reports(case, pages))
    away = {one["id"] for one in case.get("reports", ())} - {report.id for report in reports}
    lineages = tuple(_lineages(case, away))
    known = {entity.id for entity in entities}
    return Said(
        tuple(
            place
            for page in case.get("pages", ())
            for piece in page.get("apparatus") or ()
            if (place := pages.within(piece, page["id"]))
        ),
        reports,
        tuple((story["id"], tuple(story["reports"])) for story in case.get("stories", ())),
        tuple(_sources(case, pages, {link for one in appearances for chain in one.chains for link in chain})),
        tuple(SaidUnseen(one["id"], one["name"], line["story"]) for line in lineages for one in line.get("unseen") or ()),
        tuple(
            SaidDescent(one["child"], one["parent"], one["kind"], one["direction"])
            for line in lineages
            for one in line.get("descents") or ()
            if one["confidence"] >= SURE and one["child"] not in away
        ),
        tuple(
            SaidMatch(a, b)
            for line in lineages
            for one in line.get("matches") or ()
            if (a := pages.place(one["a"])) and (b := pages.place(one["b"]))
        ),
        appearances,
        tuple(_claims(case, {claim for one in appearances for claim in one.claims})),
        tuple(_changes(case, pages)),
        entities,
        tuple(_relations(case, pages)),
        tuple(
            SaidHit(one["entity"], one["listed"], one.get("name") or "")
            for one in case.get("hits", ())
            if one["alert"] and (one["entity"] in known or one["entity"] not in _ids(case, "entities"))
        ),
    )


def _ids(case: Fields, name: str) -> set[str]:
    return {one["id"] for one in case.get(name, ())}


def _reports(case: Fields, pages: CasePages) -> Iterator[SaidReport]:
    for one in case.get("reports", ()):
        if place := pages.place(one):
            yield SaidReport(one["id"], place, (one.get("outlet") or {}).get("name"))


def _lineages(case: Fields, away: set[str]) -> Iterator[Fields]:
    """The lineages but those of stories whose reports all lie on other pages."""
    stories = {story["id"]: story["reports"] for story in case.get("stories", ())}
    for line in case.get("lineages", ()):
        reports = stories.get(line["story"], ())
        if not reports or not away.issuperset(reports):
            yield line


def _changes(case: Fields, pages: CasePages) -> Iterator[SaidChange]:
    for one in case.get("changes", ()):
        yield SaidChange(
            one["child"],
            one["kind"],
            one["severity"],
            pages.place(one["from"]),
            pages.place(one["to"]),
            one.get("says") or "",
        )


def _entities(case: Fields, pages: CasePages) -> Iterator[SaidEntity]:
    for one in case.get("entities", ()):
        mentions = pages.places(one.get("mentions"))
        if mentions or not one.get("mentions"):
            yield SaidEntity(one["id"], one["schema"], one.get("caption") or "", mentions)


def _relations(case: Fields, pages: CasePages) -> Iterator[SaidRelation]:
    for one in case.get("relations", ()):
        evidence = pages.places(one.get("evidence"))
        if evidence or not one.get("evidence"):
            yield SaidRelation(one["from"], one["kind"], one["to"], evidence)


def _sources(case: Fields, pages: CasePages, linked: set[str]) -> Iterator[SaidSource]:
    outlets = {report["outlet"]["id"]: report["outlet"]["name"] for report in case.get("reports", ()) if report.get("outlet")}
    for one in case.get("sources", ()):
        mentions = pages.places(one.get("mentions"))
        if one.get("mentions") and not mentions and one["id"] not in linked:
            continue
        names = [one["name"], *([outlets[one["outlet"]]] if one.get("outlet") in outlets else [])]
        yield SaidSource(one["id"], one["kind"], tuple(dict.fromkeys(names)), tuple(one.get("rests_on") or ()), mentions)


def _appearances(case: Fields, pages: CasePages) -> Iterator[SaidAppearance]:
    """One appearance for each stretch, in the order of the texts, with all chains and claims that the case lists for it."""
    stretches: dict[Place, list[tuple[str, Fields]]] = defaultdict(list)
    for claim in case.get("claims", ()):
        for one in claim["appearances"]:
            if place := pages.place(one):
                stretches[place].append((claim["id"], one))
    for place, found in sorted(stretches.items(), key=lambda item: item[0]):
        # Where the records differ in more than chain and claim, one that names a source speaks for all.
        first = next((one for _, one in found if one["cue"]), found[0][1])
        page = first["page"]
        yield SaidAppearance(
            place,
            tuple(dict.fromkeys(tuple(one["chain"]) for _, one in found)),
            tuple(dict.fromkeys(claim for claim, _ in found)),
            pages.within(first["cue"], page),
            pages.within(first["speaker"], page),
            first["act"],
            first["certainty"],
            first["polarity"],
            tuple(
                SaidQuantity(at, float(q["value"]), q["value_to"], q["unit"], q["approximate"])
                for q in first["quantities"]
                if (at := pages.within(q, page))
            ),
            tuple(SaidTime(at, t["value"]) for t in first["times"] if (at := pages.within(t, page))),
        )


def _claims(case: Fields, told: set[str]) -> Iterator[SaidClaim]:
    answers: dict[str, list[str]] = defaultdict(list)
    for claim in case.get("claims", ()):
        for response in claim["responses"]:
            answers[response].append(claim["id"])
    for claim in case.get("claims", ()):
        if claim["appearances"] and claim["id"] not in told:
            continue
        independence = claim["independence"]
        yield SaidClaim(
            claim["id"],
            claim.get("text") or "",
            tuple(dict.fromkeys(origin["source"] for origin in claim["origins"])),
            independence["state"],
            independence["count"],
            tuple(answers[claim["id"]]),
        )
