"""Compile what a report says, and who is said to have said it."""

import re
from collections.abc import Iterator

from firsthand.benchmarking.desk import Desk
from firsthand.benchmarking.gold import GoldAppearance, GoldQuantity, GoldReport, GoldTime, Place
from firsthand.benchmarking.notation import APPEARANCE, QUANTITY, TIME, Fields, PageFile, known, listed, one_of, tables
from firsthand.benchmarking.placing import nearest

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?")


def belongs(fields: Fields, page: PageFile, reports: tuple[GoldReport, ...], where: str, desk: Desk) -> GoldReport | None:
    """The report of a page that a table speaks of: the only one, or the one that it names."""
    named = fields.get("report")
    if named is None and len(reports) == 1:
        return reports[0]
    for report in reports:
        if report.id.split("/")[-1] == named:
            return report
    desk.troubles.note(
        where, f"names the report {named!r}; on the page {page.name} are {', '.join(r.id.split('/')[-1] for r in reports)}"
    )
    return None


def written(page: PageFile, reports: tuple[GoldReport, ...], folder: str, desk: Desk) -> Iterator[GoldAppearance | Place]:
    """Every appearance that is written out; a bare place where `without` says that there is none."""
    for number, fields in tables(page.fields, "appearance"):
        where = f"{folder}/{page.name}.toml appearance {number}"
        known(fields, APPEARANCE, where, desk.troubles)
        report = belongs(fields, page, reports, where, desk)
        if report and (place := desk.quoted(report.place, fields, where)):
            yield place if fields.get("without") else _appearance(fields, report, place, where, desk)


def _appearance(fields: Fields, report: GoldReport, place: Place, where: str, desk: Desk) -> GoldAppearance:
    home, text = desk.homes[report.id], desk.texts[place.uri]
    cue = _beside(fields, "cue", text, report.place, place, where, desk)
    speaker = _beside(fields, "speaker", text, report.place, cue or place, where, desk)
    claims = tuple(f"{home}/{claim}" for claim in listed(fields.get("claim")))
    return GoldAppearance(
        report=report.id,
        place=place,
        chains=tuple(_chains(fields, report, home, where, desk)),
        claims=claims or (f"{report.id}:{place.start}",),
        speaker=speaker,
        cue=cue,
        speech=one_of("speech", str(fields.get("speech", "indirect" if cue else "none")), where, desk.troubles),
        act=one_of("act", str(fields.get("act", "assertion")), where, desk.troubles),
        certainty=one_of("certainty", str(fields.get("certainty", "asserted")), where, desk.troubles),
        polarity=one_of("polarity", str(fields.get("polarity", "affirmed")), where, desk.troubles),
        who=tuple(desk.source(home, name, where) for name in listed(fields.get("who"))),
        quantities=tuple(_quantities(fields, place, where, desk)),
        times=tuple(_times(fields, place, where, desk)),
        optional=bool(fields.get("optional", False)),
    )


def _beside(fields: Fields, name: str, text: str, within: Place, to: Place, where: str, desk: Desk) -> Place | None:
    words = fields.get(name)
    if not words:
        return None
    place = nearest(str(words), text, within, to)
    if place is None:
        desk.troubles.note(where, f"gives the {name} {words!r}, which does not stand in the report")
    return place


def _chains(fields: Fields, report: GoldReport, home: str, where: str, desk: Desk) -> Iterator[tuple[str, ...]]:
    whole = listed(fields.get("chain"))
    yield from (desk.chain(home, links, where) for links in whole)
    beyond = listed(fields.get("by"))
    yield from (report.voice + desk.chain(home, links, where) for links in beyond)
    if not whole and not beyond:
        yield report.voice


def _quantities(fields: Fields, within: Place, where: str, desk: Desk) -> Iterator[GoldQuantity]:
    for number, written in tables(fields, "quantities"):
        here = f"{where} quantity {number}"
        known(written, QUANTITY, here, desk.troubles)
        if place := desk.quoted(within, written, here):
            to = written.get("value_to")
            yield GoldQuantity(
                place,
                float(written["value"]),
                None if to is None else float(to),
                written.get("unit"),
                bool(written.get("approximate", False)),
                written.get("of"),
            )


def _times(fields: Fields, within: Place, where: str, desk: Desk) -> Iterator[GoldTime]:
    for number, written in tables(fields, "times"):
        here = f"{where} time {number}"
        known(written, TIME, here, desk.troubles)
        value = str(written.get("value", ""))
        if not all(_ISO.fullmatch(end) for end in value.split("/")):
            desk.troubles.note(here, f"gives {value!r}, which is no time; write 2031, 2031-03, 2031-03-04 or 2031-03-04T06:40")
        if place := desk.quoted(within, written, here):
            yield GoldTime(place, value)
