"""Memory: the sources of a report met so far, and who spoke in which sentence."""

from collections.abc import Iterator

from firsthand.claims.described import Described, Kind
from firsthand.claims.entries import Entry
from firsthand.claims.roster import Roster
from firsthand.knowledge.sourcewords import FEMALE, MALE
from firsthand.model import Outlet, Report, Source, SourceId, Span, identify

# How many sentences back a pronoun may reach: past a long quotation, not past a turn of the story.
REACH = 6


class Memory:
    """The sources of one report in the order of their first mention."""

    def __init__(self, report: Report, roster: Roster) -> None:
        self.report = report
        self.roster = roster
        self.entries: dict[SourceId, Entry] = {}
        # Who spoke, by sentence.
        self._heard: dict[int, list[SourceId]] = {}
        # What else an entry has come to be called by: a spokesperson who was named later.
        self._also: dict[SourceId, SourceId] = {}

    def sources(self) -> tuple[Source, ...]:
        """All sources as records, in the order of their first mention."""
        return tuple(entry.source() for entry in self.entries.values())

    def outlet(self, outlet: Outlet, mention: Span | None = None) -> SourceId:
        """The source that an outlet is."""
        entry = self.entry("outlet", outlet.name, outlet.id)
        entry.outlet = outlet
        if mention is not None:
            entry.mentions.add(mention)
        return entry.id

    def nameless_outlet(self, name: str) -> SourceId:
        """The source that the publisher of a page is which does not say who published it."""
        return self.entry("outlet", name, "the page").id

    def entry(self, kind: Kind, name: str, *more: str | int | None) -> Entry:
        """The entry of a name, made where there is none. `more` tells apart what goes by the same name."""
        identity = self.identity(kind, name, *more)
        if identity not in self.entries:
            self.entries[identity] = Entry(identity, name, kind)
        return self.entries[identity]

    def identity(self, kind: Kind, name: str, *more: str | int | None) -> SourceId:
        """The id that a source of this name has in this report."""
        identity = SourceId(identify("src", self.report.id, kind, " ".join(name.casefold().split()), *more))
        return self._also.get(identity, identity)

    def rename(self, entry: Entry, kind: Kind, name: str) -> None:
        """Give an entry the name that the text gives it later; who is called so from here on is the same one."""
        self._also[SourceId(identify("src", self.report.id, kind, " ".join(name.casefold().split())))] = entry.id
        entry.kind, entry.name = kind, name

    def made(self, one: Described, name: str, *more: str | int | None) -> Entry:
        """The entry of what is described, under `name`."""
        if one.kind == "pronoun" or one.kind == "outlet_noun":  # noqa: PLR1714 (mypy narrows no tuple of literals)
            raise ValueError(f"“{one.name}” points at a source and is none")
        entry = self.entry(one.kind, name, *more)
        if not entry.noun:
            entry.noun, entry.words, entry.plural = one.noun, one.words, one.plural
            if one.kind not in ("person", "organization"):
                entry.number, entry.role, entry.affiliation = one.number, one.role, one.affiliation
        entry.roles |= one.roles
        entry.outlet = one.outlet or entry.outlet
        if entry.sex is None:
            entry.sex = "female" if one.roles & FEMALE else "male" if one.roles & MALE else None
        return entry

    def of_kind(self, *kinds: Kind) -> list[Entry]:
        """The entries of some kinds."""
        return [entry for entry in self.entries.values() if entry.kind in kinds]

    def spoke(self, source: SourceId, sentence: int) -> None:
        """Note that a source speaks in a sentence."""
        self._heard.setdefault(sentence, []).append(source)

    def heard_in(self, sentence: int) -> list[Entry]:
        """Who spoke in a sentence, in order."""
        return [self.entries[source] for source in self._heard.get(sentence, ())]

    def heard_before(self, sentence: int, reach: int = REACH) -> Iterator[tuple[int, Entry]]:
        """Who spoke up to a sentence, the last first, with the sentence."""
        for number in range(sentence, max(-1, sentence - reach - 1), -1):
            for entry in reversed(self.heard_in(number)):
                yield number, entry
