"""Lost texts: reports that others name as their source, or share, and that are not in the case."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from firsthand.lineage.direction import credits_to
from firsthand.lineage.story import Telling
from firsthand.lineage.ties import tie
from firsthand.model import Credit, Outlet, OutletId, ReportId

# These forms say that the text itself is the named outlet's.
OWN_TEXT = ("byline", "dateline", "copyright")
# Two reports that name one outlet have one lost text when this share of either's words lies in sentences found in the other. Naming the
# same source, they need to share less than two reports that name none.
SAME_TEXT = 0.2
# A report that names no source is an heir of a lost text when this share of its words stands word for word in those that do.
HEIR = 0.5


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
    _add_heirs(telling, texts)
    return sorted(texts, key=lambda text: (text.members, text.outlet.id))


def main_credits(credits: Iterable[Credit]) -> tuple[Credit, ...]:
    """Of all outlets that a report names, those it has its news from.

    Where a byline, dateline or copyright line names an outlet, that one; else the one that carries the report ("Reuters reported"),
    named first where several do; else the one that did the reporting ("told Reuters"), if it is named again and again.
    """
    telling = [credit for credit in credits if not credit.passing]
    for forms in (OWN_TEXT, ("carrier",), ("contributed",)):
        if found := [credit for credit in telling if credit.form in forms]:
            main = {c.outlet.id for c in found} if forms == OWN_TEXT else {min(found, key=lambda c: c.span).outlet.id}
            return tuple(credit for credit in telling if credit.outlet.id in main)
    often = Counter(credit.outlet.id for credit in telling)
    return tuple(credit for credit in telling if often[credit.outlet.id] > 1 and often[credit.outlet.id] == max(often.values()))


def _main_credits(telling: Telling) -> Mapping[OutletId, dict[ReportId, tuple[Credit, ...]]]:
    """For each outlet that is not in the story, or is but has not told what is told here: who names it as the main source."""
    named: dict[OutletId, dict[ReportId, tuple[Credit, ...]]] = defaultdict(dict)
    for report in telling.reports.values():
        for credit in main_credits(report.credits):
            if report.outlet and report.outlet.id == credit.outlet.id:
                continue
            if any(
                credits_to(report, other) and _is_told_by(telling, report.id, other.id, credit)
                for other in telling.reports.values()
            ):
                continue
            named[credit.outlet.id][report.id] = (*named[credit.outlet.id].get(report.id, ()), credit)
    return {outlet: named[outlet] for outlet in sorted(named)}


def _is_told_by(telling: Telling, report: ReportId, other: ReportId, credit: Credit) -> bool:
    """Whether the named outlet's own report is in the story and holds what was taken."""
    outlet = telling.reports[other].outlet
    shared = telling.shared(report, other)
    return bool(
        outlet and outlet.id == credit.outlet.id and shared and (tie(telling, report, other) or shared.covered >= SAME_TEXT)
    )


def _separate(telling: Telling, named: dict[ReportId, tuple[Credit, ...]]) -> list[Lost]:
    """Group the reports that name one outlet into its different texts."""
    outlet = min(credit.outlet for credits in named.values() for credit in credits)
    groups: list[list[ReportId]] = []
    for report in sorted(named):
        hung = [group for group in groups if any(_one_text(telling, report, other) for other in group)]
        groups = [group for group in groups if group not in hung] + [sorted([report, *(r for group in hung for r in group)])]
    texts = [group for group in groups if len(group) > 1]
    if len(texts) == 1:
        # The story is one piece of news and the outlet told it once, as far as anybody shows: who names it without its words means that.
        texts = [sorted(r for group in groups for r in group if len(group) > 1 or not _owns(named[r]))]
        texts += [group for group in groups if len(group) == 1 and group[0] not in texts[0]]
    else:
        texts = groups
    return [Lost(outlet, {report: named[report] for report in group}) for group in texts if group]


def _owns(credits: tuple[Credit, ...]) -> bool:
    return any(credit.form in OWN_TEXT for credit in credits)


def _one_text(telling: Telling, one: ReportId, other: ReportId) -> bool:
    shared = telling.shared(one, other)
    return bool(shared and (tie(telling, one, other) or max(shared.covered, shared.kept) >= SAME_TEXT))


def _add_heirs(telling: Telling, texts: list[Lost]) -> None:
    """Give each report that names no main source to the text whose words it consists of, heirs of heirs included."""
    free = {r.id for r in telling.reports.values() if not main_credits(r.credits)}
    for text in sorted(texts, key=lambda t: -len(t.members)):
        free -= text.namers.keys()
        while found := [r for r in sorted(free) if _is_heir(telling, r, text)]:
            text.heirs.update(found)
            free.difference_update(found)


def _is_heir(telling: Telling, report: ReportId, text: Lost) -> bool:
    child = telling.reports[report]
    if child.outlet and child.outlet.id == text.outlet.id:
        return False
    others = [other for other in text.members if telling.shared(report, other) and telling.reports[other].page != child.page]
    return any(tie(telling, report, other) for other in others) and telling.verbatim(report, others) >= HEIR
