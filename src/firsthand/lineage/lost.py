"""Lost texts: reports that others name as their source, or share, and that are not in the case."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from firsthand.lineage.story import Shared, Telling
from firsthand.lineage.ties import tie
from firsthand.model import Credit, Outlet, OutletId, Report, ReportId

# These forms say that the text itself is the named outlet's.
OWN_TEXT = ("byline", "dateline", "copyright")
# News says first whom it has it from: an outlet that is named for the first time later than this, in characters, and fewer times than
# this, is a source of a detail.
EARLY = 1600
OFTEN = 3
# Two reports that print an outlet's text have one lost text when this share of either's words stands word for word in the other: an
# agency writes several texts on one matter, and uses its sentences again.
ONE_TEXT = 0.4
# Two that name one outlet have one lost text when this share of either's words lies in sentences found in the other. Naming the same
# source, they need to share less than two reports that name none.
SAME_TEXT = 0.3
# A report that names an outlet has it from that outlet's own report of the story if so much of it is found there: a thorough rewrite keeps
# little, and that the outlet had told it twice would be harder to believe.
TOLD_HERE = 0.2
# A report of at most this share of another's length may sum it up: what it keeps need not be word for word.
SHORT_OF = 0.5
# A report that names no source is an heir of a lost text when this share of its words is found in one that does,
HEIR = 0.5
# unless one of them holds so much more of it word for word than any other that it is the parent.
MUCH_MORE = 0.3


@dataclass(slots=True)
class Lost:
    """One lost text: whose it was, the reports that name it, and the heirs that share its words without naming it."""

    outlet: Outlet
    namers: dict[ReportId, tuple[Credit, ...]]
    heirs: set[ReportId] = field(default_factory=set)

    @property
    def members(self) -> list[ReportId]:
        """All reports that go back to this text, sorted."""
        return sorted(self.namers.keys() | self.heirs)


def find_lost(telling: Telling) -> list[Lost]:
    """Find the texts that reports of this story name as where they have it from and that no report of the story is.

    Reports that name one outlet are taken together where they share words or content; where they do not, each had another text of that
    outlet, unless there is only one to be had. Reports that name nobody but consist of such a text's words are its heirs.
    """
    texts = []
    for named in _main_credits(telling).values():
        texts += _separate(telling, named)
    texts = [text for text in texts if not _is_summed_up(telling, text)]
    _add_heirs(telling, texts)
    return sorted(texts, key=lambda text: (text.members, text.outlet.id))


def main_credits(credits: Iterable[Credit]) -> tuple[Credit, ...]:
    """Of all outlets that a report names, those it has its news from.

    `credits` are those that count for this. Where a byline, dateline or copyright line names an outlet, that one; else the one that
    carries the report ("Reuters reported"), named first where several do; else the one that did the reporting ("told Reuters"), if it
    is named again and again. One that only contributed is none.
    """
    told = [credit for credit in credits if not credit.passing]
    for forms in (OWN_TEXT, ("carrier",)):
        if found := [credit for credit in told if credit.form in forms]:
            main = {c.outlet.id for c in found} if forms == OWN_TEXT else {min(found, key=lambda c: c.span).outlet.id}
            return tuple(credit for credit in told if credit.outlet.id in main)
    often = Counter(credit.outlet.id for credit in told if credit.form == "addressed")
    return tuple(c for c in told if often[c.outlet.id] > 1 and often[c.outlet.id] == max(often.values()))


Unit = tuple[ReportId, ...]
Named = dict[Unit, tuple[Credit, ...]]


def _main_credits(telling: Telling) -> Mapping[OutletId, Named]:
    """For each outlet that is not in the story, or is but has not told what is told here: who names it as the main source."""
    named: dict[OutletId, Named] = defaultdict(dict)
    for unit in telling.units():
        for credit in main_credits(_credits(telling, unit)):
            if not any(_is_told_by(telling, unit, other, credit) for other in telling.units()):
                named[credit.outlet.id][unit] = (*named[credit.outlet.id].get(unit, ()), credit)
    return {outlet: named[outlet] for outlet in sorted(named)}


def _credits(telling: Telling, unit: Unit) -> tuple[Credit, ...]:
    """The places where a unit names outlets that are not its own and that it may have its news from: early, or again and again."""
    reports = [telling.reports[report] for report in unit]
    own = {report.outlet.id for report in reports if report.outlet}
    named = [(credit, credit.span.start - r.start) for r in reports for credit in r.credits if credit.outlet.id not in own]
    early = {credit.outlet.id for credit, at in named if at <= EARLY}
    times = Counter(credit.outlet.id for credit, _ in named if not credit.passing)
    return tuple(c for c, _ in named if c.form in OWN_TEXT or c.outlet.id in early or times[c.outlet.id] >= OFTEN)


def _is_told_by(telling: Telling, unit: Unit, other: Unit, credit: Credit) -> bool:
    """Whether `other` is the named outlet's own report and holds what was taken."""
    outlet = telling.reports[other[0]].outlet
    if not outlet or outlet.id != credit.outlet.id or other == unit:
        return False
    return holds_what_was_taken(
        telling.between(unit, other), [credit], max(printed_in(telling.reports[report]) for report in unit)
    )


def _is_summed_up(telling: Telling, text: Lost) -> bool:
    """Whether a text is named by one short report alone, and its outlet's own, longer report is there: then that is what is meant."""
    if len(text.members) != 1:
        return False
    child = telling.reports[text.members[0]]
    own = [other for other in telling.reports.values() if other.outlet and other.outlet.id == text.outlet.id]
    return any(
        telling.size(child.id) <= SHORT_OF * telling.size(other.id) for other in own if other.page != child.page
    ) and not any(shared.verbatim >= ONE_TEXT for other in telling.reports if (shared := telling.shared(child.id, other)))


def holds_what_was_taken(shared: Shared | None, credits: Iterable[Credit], printed: int = 1) -> bool:
    """Whether the parent is the report that the child names: its words where the child prints them as its, else its content.

    Of `printed` outlets whose text the child prints, each may have given a part. A child that is much shorter sums up.
    """
    if shared is None:
        return False
    if prints_it(credits) and not shared.foreign and max(shared.verbatim, shared.kept_verbatim) < ONE_TEXT / max(printed, 1):
        return shared.child_size <= SHORT_OF * shared.parent_size and shared.covered >= TOLD_HERE
    return (prints_it(credits) and not shared.foreign) or shared.covered >= TOLD_HERE


def printed_in(report: Report) -> int:
    """How many outlets' texts a report prints as theirs."""
    return len({credit.outlet.id for credit in report.credits if credit.form in OWN_TEXT})


def _separate(telling: Telling, named: Named) -> list[Lost]:
    """Group the units that name one outlet into its different texts."""
    groups: list[list[Unit]] = []
    for unit in sorted(named):
        hung = [group for group in groups if any(_is_one_text(telling, unit, other, named) for other in group)]
        groups = [group for group in groups if group not in hung] + [sorted([unit, *(u for group in hung for u in group)])]
    texts = [group for group in groups if len(group) > 1]
    if len(texts) == 1:
        # The story is one piece of news and the outlet told it once, as far as anybody shows: who names it without its words means that.
        stray = [group[0] for group in groups if len(group) == 1 and not prints_it(named[group[0]])]
        groups = [sorted(texts[0] + stray), *(group for group in groups if len(group) == 1 and group[0] not in stray)]
    outlet = min((credit.outlet for credits in named.values() for credit in credits), key=lambda outlet: (outlet.id, outlet.name))
    return [Lost(outlet, _spread(telling, group, named)) for group in groups]


def _spread(telling: Telling, group: Iterable[Unit], named: Named) -> dict[ReportId, tuple[Credit, ...]]:
    """The reports of some units that name the outlet themselves, each with the places where it does."""
    own = {r: tuple(c for c in named[unit] if c in telling.reports[r].credits) for unit in group for r in unit}
    return {report: credits for report, credits in own.items() if credits}


def prints_it(credits: Iterable[Credit]) -> bool:
    """Whether a report prints the text as the named outlet's own, by its byline, dateline or copyright line."""
    return any(credit.form in OWN_TEXT for credit in credits)


def _is_one_text(telling: Telling, one: Unit, other: Unit, named: Named) -> bool:
    shared = telling.between(one, other)
    if shared is None:
        return False
    if prints_it(named[one]) and prints_it(named[other]) and not shared.foreign:
        return max(shared.verbatim, shared.kept_verbatim) >= ONE_TEXT
    return max(shared.covered, shared.kept) >= SAME_TEXT


def _add_heirs(telling: Telling, texts: list[Lost]) -> None:
    """Give each report that names no main source to the text whose words it consists of, heirs of heirs included."""
    free = [unit for unit in telling.units() if not main_credits(_credits(telling, unit))]
    for text in sorted(texts, key=lambda t: -len(t.members)):
        members = [unit for unit in telling.units() if any(report in text.namers for report in unit)]
        while found := [unit for unit in free if _is_heir(telling, unit, members, text)]:
            text.heirs.update(report for unit in found for report in unit)
            members += found
            free = [unit for unit in free if unit not in found]


def _is_heir(telling: Telling, unit: Unit, members: Iterable[Unit], text: Lost) -> bool:
    child = telling.reports[unit[0]]
    if child.outlet and child.outlet.id == text.outlet.id:
        return False
    others = [other for other in members if telling.reports[other[0]].page != child.page]
    # A translation that names nobody may be one of any copy; that it goes back to the lost text itself is not shown.
    shared = [found for other in others if (found := telling.between(unit, other)) and not found.foreign]
    held = sorted((found.verbatim for found in shared), reverse=True)
    if len(held) > 1 and held[0] >= HEIR and held[0] - held[1] >= MUCH_MORE:
        return False
    prints = {report for report, credits in text.namers.items() if prints_it(credits)} | text.heirs
    return any(
        max(found.verbatim, found.covered) >= HEIR
        and tie(found)
        # A report that only names the outlet may hold much else: its words are the outlet's where the other shares most of them.
        and (found.parent in prints or max(found.kept_verbatim, found.kept) >= HEIR)
        for found in shared
    )
