"""Say in plain words what one story comes to: its headline, how each report stands, and what is uncertain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from firsthand.exports.naming import Names
from firsthand.exports.phrasing import count, listing, sure
from firsthand.exports.roots import HELD, find_roots
from firsthand.exports.visible import show
from firsthand.model import Descent, Lineage, Report, ReportId, Story, StoryId, Unseen, UnseenId


@dataclass(frozen=True, slots=True)
class Standing:
    """How one report stands in its story.

    * `first-hand`: nothing in this pile shows that it has its words or its news from another. That is no proof that it has not.
    * `open`: it may be first-hand. Either it shares words with another and which way that runs is open, or its tie is uncertain.
    * `cites`: it names another as its source of this news, and no words taken from it are shown.
    * `repeats`: it has its words or its news from another, seen or unseen.
    """

    report: ReportId
    name: str
    stands: Literal["first-hand", "open", "cites", "repeats"]
    says: str


@dataclass(frozen=True, slots=True)
class StoryFinding:
    """What one story comes to.

    A story whose reports have no headline goes by its first report. `texts` counts reports that are one text once. `unseen` counts
    lost texts that reports go back to. `standings` are sorted by time.
    """

    story: StoryId
    title: str
    reports: int
    texts: int
    unseen: int
    headline: str
    notes: tuple[str, ...]
    standings: tuple[Standing, ...]

    def standing(self, *kinds: str) -> tuple[Standing, ...]:
        """The standings of these kinds."""
        return tuple(each for each in self.standings if each.stands in kinds)


class StoryTeller:
    """Puts one story into words. Held together by what every sentence needs: the story, its lineage, and names."""

    def __init__(self, story: Story, lineage: Lineage, reports: Mapping[ReportId, Report], names: Names) -> None:
        self.story = story
        self.lineage = lineage
        self.reports = reports
        self.names = names
        self.unseen: Mapping[str, Unseen] = {each.id: each for each in lineage.unseen}
        self.held = [each for each in lineage.descents if each.kind != "citation" and each.confidence >= HELD]
        self.weak = [each for each in lineage.descents if each.kind != "citation" and each.confidence < HELD]
        cited = [each for each in lineage.descents if each.kind == "citation" and each.confidence >= HELD]
        self.cited = [each for each in cited if each.main]
        self.aside = [each for each in cited if not each.main]
        self.roots = find_roots(each for each in self.held if each.direction == "known")
        self.standing: dict[ReportId, Standing] = {}
        self.ties: dict[str, list[Descent]] = {}
        for each in (*self.held, *self.weak, *self.cited):
            self.ties.setdefault(each.child, []).append(each)
        self.open_with: dict[str, list[str]] = {}
        for each in self.held:
            if each.direction == "undetermined":
                self.open_with.setdefault(each.child, []).append(self.names[each.parent])
                self.open_with.setdefault(each.parent, []).append(self.names[each.child])

    def tell(self) -> StoryFinding:
        """Say what the story comes to."""
        standings = tuple(self._stand(report) for report in self._in_order())
        self.standing = {each.report: each for each in standings}
        texts = len(self.story.reports) - sum(len(group) - 1 for group in self.lineage.same_text)
        needed = {descent.parent for descent in (*self.held, *self.cited, *self.aside)} & self.unseen.keys()
        alone = len(standings) == 1
        return StoryFinding(
            story=self.story.id,
            title=show(self.story.title) or f"{standings[0].name}, without a headline",
            reports=len(self.story.reports),
            texts=texts,
            unseen=len(needed),
            headline=self._alone() if alone else self._headline(standings, texts),
            notes=() if alone else self._notes(standings),
            standings=standings,
        )

    def _in_order(self) -> list[ReportId]:
        """Earliest first, those without a date last."""
        return sorted(self.story.reports, key=lambda each: (self.reports[each].published or "9999", self.names[each], each))

    # -- how one report stands

    def _stand(self, report: ReportId) -> Standing:
        name = self.names[report]
        ties = self.ties.get(report, [])
        held = [each for each in ties if each.kind != "citation" and each.confidence >= HELD]
        if any(each.direction == "known" for each in held):
            parents = list(dict.fromkeys(self.names[each.parent] for each in held))
            return Standing(report, name, "repeats", f"has it from {listing(parents)}")
        if others := self.open_with.get(report):
            return Standing(report, name, "open", f"shares its words with {listing(others)}; which way that runs is open")
        if weak := [each for each in ties if each.kind != "citation"]:
            likeliest = max(weak, key=lambda each: each.confidence)
            says = f"may have it from {self.names[likeliest.parent]} ({sure(likeliest.confidence)})"
            return Standing(report, name, "open", says)
        if ties:
            cited = _sources(self._named(ties))
            own = (
                "shows no words taken from it"
                if any(each.compared_with for each in ties)
                else "there is nothing here to compare its words with"
            )
            return Standing(report, name, "cites", f"names {cited}, and {own}")
        return Standing(report, name, "first-hand", "takes no words from another report of this pile")

    def _named(self, citations: Sequence[Descent]) -> list[str]:
        """Whom these name. Texts of one outlet, which their names tell apart by a number, are one outlet here."""
        lost = self.unseen
        return list(
            dict.fromkeys(show(lost[each.parent].name) if each.parent in lost else self.names[each.parent] for each in citations)
        )

    # -- the headline

    def _headline(self, standings: Sequence[Standing], texts: int) -> str:
        number = len(standings)
        held = count(number, "report")
        held += ", one text" if texts == 1 else f", {count(texts, 'distinct text')}"
        first, may, cites, repeats = (
            [each for each in standings if each.stands == kind] for kind in ("first-hand", "open", "cites", "repeats")
        )
        if len(first) == number:
            return f"{held}, {'both' if number == 2 else 'all'} first-hand as far as this pile shows"
        parts = []
        if first:
            parts.append(f"{len(first)} first-hand as far as this pile shows")
        if may:
            either = len(may) == number == 2
            parts.append("either may be first-hand" if either else f"{len(may)} {'more ' if first else ''}may be first-hand")
        if not first and not may:
            parts.append("none shown to be first-hand" if cites else "none first-hand")
        said = f"{held}, {' and '.join(parts)}"
        if cites:
            said += f"; {self._cites(cites, number)}"
        if repeats:
            said += f"; {self._go_back([each.report for each in repeats], number, first)}"
        return said

    def _cites(self, cites: Sequence[Standing], number: int) -> str:
        named = self._named([each for one in cites for each in self.ties[one.report]])
        if len(cites) == number:
            return f"{'both' if number == 2 else 'all'} name {_sources(named)}, and no words taken from there are shown"
        verb = "names" if len(cites) == 1 else "name"
        return f"{len(cites)} {verb} {_sources(named)} without words taken from there"

    def _go_back(self, repeating: Sequence[ReportId], number: int, first: Sequence[Standing]) -> str:
        children: dict[str, list[ReportId]] = {}
        for report in repeating:
            for root in self.roots[report]:
                children.setdefault(root, []).append(report)
        ranked = sorted(children, key=lambda root: (-len(children[root]), root not in self.unseen, self.names[root], root))  # type: ignore[index]
        who = _who(len(repeating), number)
        go = "goes" if len(repeating) == 1 else "go"
        top = ranked[0]
        if len(children[top]) == len(repeating):
            # One root is enough for all; any further ones are told in the notes.
            if len(first) == 1 and first[0].report == top and len(repeating) == number - 1:
                return f"{who} {go} back to it"
            return f"{who} {go} back to {self._root([top])}"
        if all(root in self.unseen for root in ranked) and len({self.unseen[root].outlet or root for root in ranked}) == 1:
            return f"{who} {go} back to {self._root(ranked)}"
        said = f"{who} {go} back to {count(len(ranked), 'original')}"
        if len(ranked) > 4:
            return f"{said}, most of them ({len(children[top])}) to {self._root([top])}"
        return f"{said}: {listing([f'{len(children[root])} to {self._root([root])}' for root in ranked])}"

    def _root(self, roots: Sequence[str]) -> str:
        """Say whose text this is, or these texts of one outlet are."""
        if roots[0] not in self.unseen:
            return f"the report of {self.names[roots[0]]}"  # type: ignore[index]
        return _lost([self.unseen[root] for root in roots])

    # -- what else a reader should know

    def _notes(self, standings: Sequence[Standing]) -> tuple[str, ...]:
        return (*self._first_notes(standings), *self._further_roots(), *self._text_notes(), *self._doubts())

    def _first_notes(self, standings: Sequence[Standing]) -> list[str]:
        first = [each.name for each in standings if each.stands == "first-hand"]
        notes = [f"First-hand as far as this pile shows: {listing(first, limit=12)}."] if first else []
        cites = [f"{each.name} {each.says}." for each in standings if each.stands == "cites"]
        return [*notes, *cites]

    def _further_roots(self) -> list[str]:
        """Lost texts that only some of the story's reports rest on, and outlets that they name, beside what they share."""
        resting: dict[tuple[ReportId, ...], list[Unseen]] = {}
        for unseen in self.lineage.unseen:
            if takers := tuple(dict.fromkeys(each.child for each in self.held if each.parent == unseen.id)):
                resting.setdefault(takers, []).append(unseen)
        ranked = sorted(resting.items(), key=lambda item: (-len(item[0]), item[0]))
        notes = []
        for takers, lost in ranked[1:]:
            verb = "rests" if len(takers) == 1 else "rest"
            notes.append(f"{listing([self.names[each] for each in takers])} also {verb} on {_lost(lost)}.")
        naming: dict[ReportId, list[Descent]] = {}
        for each in (*self.cited, *self.aside):
            naming.setdefault(each.child, []).append(each)
        for child in self._in_order():
            cited = naming.get(child, [])
            if cited and self.standing[child].stands != "cites":
                notes.append(f"{self.names[child]} also names {_sources(self._named(cited))}{self._absent(cited)}.")
        return notes

    def _absent(self, citations: Sequence[Descent]) -> str:
        if not all(each.parent in self.unseen for each in citations):
            return ""
        return "; its report is not in the pile" if len(citations) == 1 else "; their reports are not in the pile"

    def _text_notes(self) -> list[str]:
        return [f"One text: {listing([self.names[each] for each in group], limit=12)}." for group in self.lineage.same_text]

    def _doubts(self) -> list[str]:
        open_ties: dict[ReportId | UnseenId, list[str]] = {}
        for child in self._in_order():
            for each in self.ties.get(child, []):
                if each.direction == "undetermined" and each.kind != "citation" and each.confidence >= HELD:
                    open_ties.setdefault(each.parent, []).append(self.names[child])
        notes = [
            f"{listing([*children, self.names[parent]])} share their words; which of them has it from the other is open."
            if len(children) == 1 and parent not in self.unseen
            else f"Whether {listing(children)} {'has' if len(children) == 1 else 'have'} it from {self.names[parent]} or the other way "
            "round is open."
            for parent, children in open_ties.items()
        ]
        notes += [
            f"That {self.names[each.child]} has it from {self.names[each.parent]} is uncertain ({sure(each.confidence)})."
            for each in self.weak
        ]
        return notes

    # -- a story of one report

    def _alone(self) -> str:
        lost = [self.unseen[each] for each in dict.fromkeys(each.parent for each in self.held) if each in self.unseen]
        if lost:
            return f"goes back to {_lost(lost)}"
        cited = self._named(self.cited)
        return f"names {_sources(cited)}" if cited else "names no other outlet as its source"


def _lost(unseen: Sequence[Unseen]) -> str:
    """Say which texts are missing: "one report of Reuters that is not in the pile"."""
    of: dict[str, int] = {}
    for each in unseen:
        of[each.name if each.outlet else ""] = of.get(each.name if each.outlet else "", 0) + 1
    said = [
        f"{'one' if number == 1 else number} {'report' if number == 1 else 'reports'} of {show(name)}"
        if name
        else ("one text" if number == 1 else f"{number} texts")
        for name, number in of.items()
    ]
    return f"{listing(said)} that {'is' if len(unseen) == 1 else 'are'} not in the pile"


def _sources(named: Sequence[str]) -> str:
    return f"{listing(named)} as {'a source' if len(named) == 1 else 'sources'}"


def _who(repeating: int, number: int) -> str:
    if repeating == number:
        return "both" if number == 2 else "all"
    return (
        "the other"
        if repeating == 1 and number == 2
        else f"{repeating} of them"
        if repeating < number - 1
        else f"the other {repeating}"
    )
