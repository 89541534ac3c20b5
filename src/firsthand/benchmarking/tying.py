"""Compile what holds between reports: descents, unseen texts, changes, and what must not be called one; and between names."""

from collections.abc import Callable, Iterator
from itertools import chain

from firsthand.benchmarking.desk import Desk
from firsthand.benchmarking.gold import (
    GoldChange,
    GoldDescent,
    GoldEntity,
    GoldRelation,
    GoldReport,
    GoldUnseen,
    Kept,
    Place,
)
from firsthand.benchmarking.notation import (
    CHANGE,
    DESCENT,
    ENTITY,
    KEPT,
    MENTION,
    RELATION,
    UNSEEN,
    Fields,
    Folder,
    known,
    listed,
    one_of,
    tables,
)
from firsthand.benchmarking.placing import find, names

UNSEEN_MARK = "unseen:"


def unseen(folder: Folder, desk: Desk, called: Callable[[str], tuple[str, ...]]) -> Iterator[GoldUnseen]:
    """The lost texts of a story; `called` gives all names of an outlet."""
    for name, fields in folder.story.get("unseen", {}).items():
        where = f"{folder.name}/story.toml unseen.{name}"
        known(fields, UNSEEN, where, desk.troubles)
        outlet = desk.source(folder.name, str(fields.get("outlet", "")), where)
        why = one_of("unseen", str(fields.get("why", "")), where, desk.troubles)
        yield GoldUnseen(
            f"{folder.name}/{UNSEEN_MARK}{name}", folder.name, outlet, (*listed(fields.get("name")), *called(outlet)), why
        )


def descents(folder: Folder, desk: Desk) -> Iterator[GoldDescent]:
    """Who has it from whom, in one story."""
    for number, fields in tables(folder.story, "descent"):
        where = f"{folder.name}/story.toml descent {number}"
        known(fields, DESCENT, where, desk.troubles)
        child = desk.report(folder.name, str(fields.get("child", "")), where)
        parent = _parent(fields, folder, where, desk)
        if child is None or parent is None:
            continue
        kinds = (str(fields.get("kind", "")), *listed(fields.get("also_kinds")))
        yield GoldDescent(
            child.story,
            child.id,
            parent,
            tuple(one_of("descent", kind, where, desk.troubles) for kind in kinds),
            one_of("direction", str(fields.get("direction", "known")), where, desk.troubles),
            tuple(_sentences(listed(fields.get("passages")), child, where, desk)),
            bool(fields.get("optional", False)),
        )


def changes(folder: Folder, desk: Desk) -> Iterator[GoldChange]:
    """What retellings did, in one story."""
    for number, fields in tables(folder.story, "change"):
        where = f"{folder.name}/story.toml change {number}"
        known(fields, CHANGE, where, desk.troubles)
        child = desk.report(folder.name, str(fields.get("child", "")), where)
        parent = _parent(fields, folder, where, desk)
        before, after = _both(fields, folder, where, desk)
        if child is None or parent is None or (before is None and after is None):
            continue
        kinds = (str(fields.get("kind", "")), *listed(fields.get("also")))
        if (after is None) != (kinds[0] == "omission"):
            desk.troubles.note(where, "must have `to`, unless it is an omission, which must not")
        yield GoldChange(
            child.story,
            child.id,
            parent,
            tuple(one_of("change", kind, where, desk.troubles) for kind in kinds),
            one_of("severity", str(fields.get("severity", "")), where, desk.troubles),
            before,
            after,
            str(fields.get("says", "")),
            bool(fields.get("optional", False)),
        )


def kept(folder: Folder, desk: Desk) -> Iterator[Kept]:
    """Passages that a retelling left as they were, or dropped without leaving anything out."""
    for number, fields in tables(folder.story, "kept"):
        where = f"{folder.name}/story.toml kept {number}"
        known(fields, KEPT, where, desk.troubles)
        child = desk.report(folder.name, str(fields.get("child", "")), where)
        parent = _parent(fields, folder, where, desk)
        before, after = _both(fields, folder, where, desk)
        if child and parent and (before or after):
            yield Kept(child.story, child.id, parent, before, after, str(fields.get("why", "")))


def entities(folder: Folder, desk: Desk, parties: frozenset[str]) -> Iterator[GoldEntity]:
    """The entities of a story, with every place in its reports where one of their names stands."""
    known_names = folder.story.get("entities", {})
    forms = [(form, name) for name, fields in known_names.items() for form in listed(fields.get("names"))]
    outlets = (listed(outlet.get("name")) for outlet in (*desk.outlets.values(), *folder.story.get("outlets", {}).values()))
    taken = {form for form, _ in forms}
    forms += [(form, "") for form in chain(listed(folder.story.get("ignore")), *outlets) if form not in taken]
    mentions: dict[str, list[Place]] = {name: [] for name in known_names}
    for report in desk.reports.values():
        if desk.homes[report.id] == folder.name:
            for place, name in _mentions(report, forms, desk):
                if name in mentions:
                    mentions[name].append(place)
                elif name:
                    desk.troubles.note(f"{folder.name}/story.toml", f"has no entity {name!r}, which {report.id} mentions")
    for name, fields in known_names.items():
        where = f"{folder.name}/story.toml entities.{name}"
        known(fields, ENTITY, where, desk.troubles)
        for party in (*listed(fields.get("listed")), *listed(fields.get("lookalikes"))):
            if party not in parties:
                desk.troubles.note(where, f"names the party {party!r}, which watchlist.csv does not have")
        if not mentions[name]:
            desk.troubles.note(where, "stands in no report under any of its names")
        schema = one_of("schema", str(fields.get("schema", "")), where, desk.troubles)
        whole = f"{folder.name}/{name}"
        places = tuple(sorted(mentions[name]))
        yield GoldEntity(
            whole,
            folder.name,
            schema,
            listed(fields.get("names")),
            places,
            listed(fields.get("listed")),
            listed(fields.get("lookalikes")),
        )


def relations(folder: Folder, desk: Desk) -> Iterator[GoldRelation]:
    """What sentences of a story state of two entities."""
    for number, fields in tables(folder.story, "relation"):
        where = f"{folder.name}/story.toml relation {number}"
        known(fields, RELATION, where, desk.troubles)
        ends = [str(fields.get("from", "")), str(fields.get("to", ""))]
        for end in ends:
            if end not in folder.story.get("entities", {}):
                desk.troubles.note(where, f"names the entity {end!r}, which is not in story.toml")
        evidence = fields.get("evidence", ())
        places = [
            desk.pointed(folder.name, pointer, where) for pointer in (evidence if isinstance(evidence, list) else [evidence])
        ]
        if not places:
            desk.troubles.note(where, "has no evidence; quote a sentence")
        kinds = (str(fields.get("kind", "")), *listed(fields.get("also_kinds")))
        yield GoldRelation(
            folder.name,
            f"{folder.name}/{ends[0]}",
            tuple(one_of("relation", kind, where, desk.troubles) for kind in kinds),
            f"{folder.name}/{ends[1]}",
            tuple(place for place in places if place),
            one_of("stated", str(fields.get("stated", "affirmed")), where, desk.troubles),
            bool(fields.get("disputed", False)),
        )


def _parent(fields: Fields, folder: Folder, where: str, desk: Desk) -> str | None:
    name = str(fields.get("parent", ""))
    if not name.startswith(UNSEEN_MARK):
        report = desk.report(folder.name, name, where)
        return report.id if report else None
    if name.removeprefix(UNSEEN_MARK) not in folder.story.get("unseen", {}):
        desk.troubles.note(where, f"names {name!r}, which is not under [unseen] in story.toml")
        return None
    return f"{folder.name}/{name}"


def _both(fields: Fields, folder: Folder, where: str, desk: Desk) -> tuple[Place | None, Place | None]:
    before = desk.pointed(folder.name, fields.get("from"), where)
    after = desk.pointed(folder.name, fields.get("to"), where)
    if fields.get("from") is None and fields.get("to") is None:
        desk.troubles.note(where, "has neither `from` nor `to`")
    return before, after


def _sentences(beginnings: tuple[str, ...], report: GoldReport, where: str, desk: Desk) -> Iterator[Place]:
    """From the first words of each sentence to its end: the next end of a sentence or of a paragraph."""
    text = desk.texts[report.place.uri]
    for words in beginnings:
        begins = find(words, text, report.place)
        if begins is None:
            desk.troubles.note(where, f"begins a passage with {words!r}, which does not stand in {report.id}")
            continue
        stops = [text.find(stop, begins.end - 1, report.place.end) for stop in ("\n", ". ", ".” ", '." ', "? ", "! ")]
        end = min((stop + 1 for stop in stops if stop >= 0), default=report.place.end)
        yield Place(begins.uri, begins.start, len(text[:end].rstrip()))


def _mentions(report: GoldReport, forms: list[tuple[str, str]], desk: Desk) -> Iterator[tuple[Place, str]]:
    """Mentions that are written out, then those that the names find beside them."""
    folder = report.id.split("/")[0]
    own = []
    for page in desk.folder(folder).pages:
        for number, fields in tables(page.fields, "mention"):
            where = f"{folder}/{page.name}.toml mention {number}"
            known(fields, MENTION, where, desk.troubles)
            only = page.fields.get("uri") == report.place.uri and len(page.fields.get("report", ())) == 1
            if (only and "report" not in fields) or f"{folder}/{fields.get('report')}" == report.id:
                place = desk.quoted(report.place, fields, where)
                if place:
                    own.append((place, str(fields.get("entity", ""))))
    yield from own
    for place, name in names(forms, desk.texts[report.place.uri], report.place):
        if not any(place.start < other.end and other.start < place.end for other, _ in own):
            yield place, name
