"""Compile the annotation of stories to gold: quotes become places, ids become whole, what a copy repeats is carried over to it."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from firsthand.benchmarking.appearing import written
from firsthand.benchmarking.desk import Desk
from firsthand.benchmarking.gold import Gold, GoldAppearance, GoldClaim, GoldPage, GoldReport, GoldSource, Place
from firsthand.benchmarking.inheriting import inherit
from firsthand.benchmarking.notation import (
    APPARATUS,
    CLAIM,
    OUTLET,
    REPORT,
    SOURCE,
    Fields,
    Folder,
    PageFile,
    Troubles,
    known,
    listed,
    one_of,
    read_folder,
    read_outlets,
    tables,
)
from firsthand.benchmarking.placing import find, names
from firsthand.benchmarking.tying import changes, descents, entities, kept, relations, unseen
from firsthand.errors import BenchmarkError


def compile_stories(paths: tuple[Path, ...], home: Path, name: str, texts: Mapping[str, Path] = MappingProxyType({})) -> Gold:
    """Read the folders of some stories, with the outlets and the watchlist in `home`, as the gold of one pile called `name`.

    `texts` says for a folder's name in which other folder its texts lie. Raises BenchmarkError with all that is wrong.
    """
    troubles = Troubles()
    outlets = read_outlets(home / "outlets.toml", troubles)
    folders = tuple(read_folder(path, texts.get(path.name, path), troubles) for path in sorted(paths))
    desk = _desk(folders, outlets, troubles)
    sources = tuple(_sources(folders, desk))
    called = {source.id: source.names for source in sources}
    pages = tuple(_page(page, folder, desk) for folder in folders for page in folder.pages)
    appearances = _appearances(desk)
    gold = Gold(
        name=name,
        pages=pages,
        reports=tuple(desk.reports.values()),
        sources=sources,
        appearances=appearances,
        claims=tuple(_claims(folders, appearances, desk)),
        unseen=tuple(text for folder in folders for text in unseen(folder, desk, lambda outlet: called.get(outlet, ()))),
        descents=tuple(descent for folder in folders for descent in descents(folder, desk)),
        changes=tuple(change for folder in folders for change in changes(folder, desk)),
        kept=tuple(passage for folder in folders for passage in kept(folder, desk)),
        entities=tuple(entity for folder in folders for entity in entities(folder, desk, parties(home))),
        relations=tuple(relation for folder in folders for relation in relations(folder, desk)),
        unscored=tuple(_unscored(desk, sources)),
    )
    if troubles.found:
        raise BenchmarkError("the annotation is not whole:\n  " + "\n  ".join(dict.fromkeys(troubles.found)))
    return gold


def parties(home: Path) -> frozenset[str]:
    """The ids of the invented list."""
    path = home / "watchlist.csv"
    if not path.is_file():
        return frozenset()
    with path.open(encoding="utf8", newline="") as lines:
        return frozenset(row["id"] for row in csv.DictReader(lines))


def _desk(folders: tuple[Folder, ...], outlets: Fields, troubles: Troubles) -> Desk:
    own = {
        f"{folder.name}/{name}" for folder in folders for kind in ("outlets", "sources") for name in folder.story.get(kind, {})
    }
    texts = {str(page.fields.get("uri", page.name)): page.text for folder in folders for page in folder.pages}
    if len(texts) < sum(len(folder.pages) for folder in folders):
        troubles.note("pages", "two have one uri; each needs its own")
    homes: dict[str, str] = {}
    reports: dict[str, GoldReport] = {}
    desk = Desk(folders, outlets, texts, reports, homes, frozenset(own | set(outlets)), troubles)
    for folder in folders:
        for page in folder.pages:
            for report, home in _reports(page, folder, desk):
                if report.id in reports:
                    troubles.note(f"{folder.name}/{page.name}.toml", f"gives a second report the id {report.id!r}")
                reports[report.id] = report
                homes[report.id] = home
    for id_, report in tuple(reports.items()):
        reports[id_] = replace(report, voice=report.voice or (report.outlet,))
    return desk


def _reports(page: PageFile, folder: Folder, desk: Desk) -> Iterator[tuple[GoldReport, str]]:
    uri = str(page.fields.get("uri", page.name))
    stories = {other.name for other in desk.folders}
    if "report" not in page.fields:
        desk.troubles.note(f"{folder.name}/{page.name}.toml", "has no [[report]]")
    for number, fields in tables(page.fields, "report"):
        where = f"{folder.name}/{page.name}.toml report {number}"
        known(fields, REPORT, where, desk.troubles)
        story = str(fields.get("story", folder.name))
        home = story if story in stories else folder.name
        id_ = f"{folder.name}/{fields.get('id', page.name)}"
        named = fields.get("outlet", page.fields.get("outlet"))
        outlet = desk.source(home, str(named), where) if named else f"the outlet of {id_}"
        voice = desk.chain(home, str(fields["voice"]), where) if "voice" in fields else ()
        place = _stretch(fields, page.text, uri, where, desk)
        language = str(fields.get("language", page.fields.get("language", "en")))
        yield GoldReport(id_, story if story in stories else f"{folder.name}/{story}", place, outlet, voice, language), home


def _stretch(fields: Fields, text: str, uri: str, where: str, desk: Desk) -> Place:
    whole = Place(uri, 0, len(text))
    starts = find(str(fields["starts"]), text, whole) if "starts" in fields else whole
    if starts is None:
        desk.troubles.note(where, f"starts with {fields['starts']!r}, which does not stand on the page")
        return whole
    rest = Place(uri, starts.start, len(text))
    ends = find(str(fields["ends"]), text, rest) if "ends" in fields else rest
    if ends is None:
        desk.troubles.note(where, f"ends with {fields['ends']!r}, which does not stand after its start")
        return rest
    return Place(uri, starts.start, ends.end)


def _page(page: PageFile, folder: Folder, desk: Desk) -> GoldPage:
    uri, outlet = str(page.fields.get("uri", page.name)), page.fields.get("outlet")
    whole = Place(uri, 0, len(page.text))
    apparatus = []
    for number, fields in tables(page.fields, "apparatus"):
        where = f"{folder.name}/{page.name}.toml apparatus {number}"
        known(fields, APPARATUS, where, desk.troubles)
        one_of("apparatus", str(fields.get("kind", "")), where, desk.troubles)
        if place := desk.quoted(whole, fields, where):
            apparatus.append(place)
    name = None if outlet is None else {**desk.outlets, **folder.story.get("outlets", {})}.get(str(outlet), {}).get("name")
    return GoldPage(uri, page.text, str(page.fields.get("language", "en")), name, page.fields.get("published"), tuple(apparatus))


def _sources(folders: tuple[Folder, ...], desk: Desk) -> Iterator[GoldSource]:
    for id_, fields in desk.outlets.items():
        known(fields, OUTLET, f"outlets.toml {id_}", desk.troubles)
        yield GoldSource(id_, "outlet", (str(fields.get("name", id_)), *listed(fields.get("aliases"))))
    for folder in folders:
        for id_, fields in folder.story.get("outlets", {}).items():
            where = f"{folder.name}/story.toml outlets.{id_}"
            known(fields, OUTLET, where, desk.troubles)
            rests = tuple(desk.source(folder.name, name, where) for name in listed(fields.get("rests_on")))
            yield GoldSource(
                f"{folder.name}/{id_}", "outlet", (str(fields.get("name", id_)), *listed(fields.get("aliases"))), rests
            )
        for id_, fields in folder.story.get("sources", {}).items():
            where = f"{folder.name}/story.toml sources.{id_}"
            known(fields, SOURCE, where, desk.troubles)
            kind = one_of("source", str(fields.get("kind", "")), where, desk.troubles)
            rests = tuple(desk.source(folder.name, name, where) for name in listed(fields.get("rests_on")))
            if fields.get("rests_on_quote"):
                desk.pointed(folder.name, fields["rests_on_quote"], where)
            elif rests:
                desk.troubles.note(where, "rests on another source; quote the words that show it as rests_on_quote")
            yield GoldSource(f"{folder.name}/{id_}", kind, (str(fields.get("name", id_)), *listed(fields.get("names"))), rests)
    for report in desk.reports.values():
        if report.outlet.startswith("the outlet of "):
            yield GoldSource(report.outlet, "outlet", (report.outlet,))


def _appearances(desk: Desk) -> tuple[GoldAppearance, ...]:
    own: dict[str, list[GoldAppearance]] = {id_: [] for id_ in desk.reports}
    without: dict[str, list[Place]] = {id_: [] for id_ in desk.reports}
    models: dict[str, tuple[str, ...]] = {}
    for folder in desk.folders:
        for page in folder.pages:
            here = tuple(report for report in desk.reports.values() if report.place.uri == page.fields.get("uri", page.name))
            for found in written(page, here, folder.name, desk):
                if isinstance(found, GoldAppearance):
                    own[found.report].append(found)
                else:
                    next(within for report, within in without.items() if _holds(desk.reports[report].place, found)).append(found)
            for number, fields in tables(page.fields, "report"):
                id_ = f"{folder.name}/{fields.get('id', page.name)}"
                where = f"{folder.name}/{page.name}.toml report {number} like"
                named = (desk.report(desk.homes[id_], name, where) for name in listed(fields.get("like")))
                models[id_] = tuple(report.id for report in named if report)
    done: dict[str, tuple[GoldAppearance, ...]] = {}

    def finish(id_: str, asked: tuple[str, ...]) -> tuple[GoldAppearance, ...]:
        if id_ in asked:
            desk.troubles.note(id_, f"is `like` itself, by way of {' > '.join(asked)}")
            return tuple(own[id_])
        if id_ not in done:
            theirs = [(desk.reports[model], finish(model, (*asked, id_))) for model in models[id_]]
            done[id_] = inherit(desk.reports[id_], tuple(own[id_]), tuple(without[id_]), theirs, desk.texts)
        return done[id_]

    return tuple(appearance for id_ in desk.reports for appearance in finish(id_, ()))


def _holds(outer: Place, inner: Place) -> bool:
    return outer.uri == inner.uri and outer.start <= inner.start and inner.end <= outer.end


def _claims(folders: tuple[Folder, ...], appearances: tuple[GoldAppearance, ...], desk: Desk) -> Iterator[GoldClaim]:
    told = {claim for appearance in appearances for claim in appearance.claims}
    declared = set()
    for folder in folders:
        known_claims = folder.story.get("claims", {})
        for name, fields in known_claims.items():
            where, id_ = f"{folder.name}/story.toml claims.{name}", f"{folder.name}/{name}"
            known(fields, CLAIM, where, desk.troubles)
            declared.add(id_)
            if id_ not in told:
                desk.troubles.note(where, "is told by no appearance")
            answers = listed(fields.get("answers"))
            for answered in answers:
                if answered not in known_claims:
                    desk.troubles.note(where, f"answers {answered!r}, which is no claim")
            origins = tuple(desk.source(folder.name, origin, where) for origin in listed(fields.get("origins")))
            state = one_of("state", str(fields.get("state", "")), where, desk.troubles)
            if state == "single" and (len(origins) > 1 or fields.get("count", 1) != 1):
                desk.troubles.note(where, "is single and has more than one origin; say which, or another state")
            whole = tuple(f"{folder.name}/{answered}" for answered in answers)
            yield GoldClaim(
                id_, folder.name, str(fields.get("text", "")), True, origins, state, int(fields.get("count", 1)), whole
            )
    for appearance in appearances:
        story = desk.reports[appearance.report].story
        for claim in appearance.claims:
            if claim not in declared:
                declared.add(claim)
                if ":" not in claim:
                    desk.troubles.note(appearance.report, f"tells the claim {claim!r}, which story.toml does not have")
                yield GoldClaim(claim, story, desk.words(appearance.place), False)


def _unscored(desk: Desk, sources: tuple[GoldSource, ...]) -> Iterator[Place]:
    outlets = [(name, "") for source in sources if source.kind == "outlet" for name in source.names]
    for report in desk.reports.values():
        ignored = [(name, "") for name in listed(desk.folder(desk.homes[report.id]).story.get("ignore"))]
        yield from sorted(place for place, _ in names(outlets + ignored, desk.texts[report.place.uri], report.place))
