"""What all parts of compiling share: texts, reports, and what an id of one folder means."""

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.benchmarking.gold import GoldReport, Place
from firsthand.benchmarking.notation import POINTER, Fields, Folder, Troubles, known
from firsthand.benchmarking.placing import find


@dataclass(frozen=True, slots=True)
class Desk:
    """The texts by address, the reports by whole id, and for each report the folder whose `story.toml` its ids mean."""

    folders: tuple[Folder, ...]
    outlets: Fields
    texts: Mapping[str, str]
    reports: Mapping[str, GoldReport]
    homes: Mapping[str, str]
    sources: frozenset[str]
    troubles: Troubles

    def folder(self, name: str) -> Folder:
        """The folder of this name."""
        return next(folder for folder in self.folders if folder.name == name)

    def words(self, place: Place) -> str:
        """The words that stand at a place."""
        return self.texts[place.uri][place.start : place.end]

    def source(self, folder: str, name: str, where: str) -> str:
        """The whole id of a source or an outlet: the folder's own first, then the outlets that all share."""
        whole = f"{folder}/{name}"
        if whole in self.sources:
            return whole
        if name not in self.sources:
            self.troubles.note(where, f"names the source {name!r}, which is neither in story.toml nor in outlets.toml")
        return name

    def chain(self, folder: str, links: str, where: str) -> tuple[str, ...]:
        """A chain written with ">"."""
        return tuple(self.source(folder, link.strip(), where) for link in links.split(">"))

    def report(self, folder: str, name: str, where: str) -> GoldReport | None:
        """The report of this id: with its folder before it, or of this folder."""
        found = self.reports.get(name if "/" in name else f"{folder}/{name}")
        if found is None:
            self.troubles.note(where, f"names the report {name!r}, which is on no page")
        return found

    def pointed(self, folder: str, pointer: object, where: str) -> Place | None:
        """The place that `{ report = …, quote = … }` points to; None where it points to none."""
        if not isinstance(pointer, Mapping):
            if pointer is not None:
                self.troubles.note(where, "points nowhere: write { report = …, quote = … }")
            return None
        known(pointer, POINTER, where, self.troubles)
        report = self.report(folder, str(pointer.get("report", "")), where)
        return self.quoted(report.place, pointer, where) if report else None

    def quoted(self, within: Place, fields: Fields, where: str) -> Place | None:
        """The place of a table's `quote` inside another."""
        words, nth = str(fields.get("quote", "")), int(fields.get("nth", 1))
        place = find(words, self.texts[within.uri], within, nth)
        if place is None:
            self.troubles.note(where, f"quotes {words!r}{f' (nth = {nth})' if nth > 1 else ''}, which does not stand there")
        return place
