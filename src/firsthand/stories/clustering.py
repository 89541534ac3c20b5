"""Join reports that tell the same news into stories."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from firsthand.model import Pair, Report, ReportId, Story, StoryId, identify

# Likeness from which two groups of reports tell the same news. Chosen on the story and event sets with surprise.COMMON; change
# both and run the gate again.
SAME_NEWS = 0.5
# How much the best pair between two groups counts beside the mean of all: with none, a report that is like one of ten copies is kept out
# by the other nine; with more, chains form.
BEST_COUNTS = 0.25
# The share of one report's 5-grams in another that makes them one story whatever else they hold.
TAKEN = 0.3
# What a pair counts for that was too unlike to be reported.
UNLIKE = 0.25
# News is of its days: beyond a week apart, likeness counts for less, by this much a day, down to half.
FADE_AFTER = 7
FADE = 0.02


def cluster(reports: Sequence[Report], pairs: Sequence[Pair]) -> tuple[Story, ...]:
    """Put every report into exactly one story.

    Pairs are taken from the most alike down. Two groups join when the likeness between them, over all pairs, reaches SAME_NEWS, so
    that a chain of half-likenesses does not tie different news together; two reports of which one holds a good part of the
    other's wording join whatever else they hold. Reports of one page are different news, for who made the page set them
    apart; but the entries of a rolling page tell one story as it went on.
    """
    groups = _Groups(reports)
    for earlier, later in pairwise(sorted((r.page, r.id) for r in reports if r.rolling)):
        if earlier[0] == later[0]:
            groups.join(earlier[1], later[1])
    published = {report.id: _day(report.published) for report in reports}
    scored = sorted((-_strength(pair, published), pair.a, pair.b) for pair in pairs)
    for strength, a, b in scored:
        groups.note(a, b, -strength)
    for strength, a, b in scored:
        if -strength < SAME_NEWS:
            break
        if groups.may_join(a, b) and (-strength > 1 or groups.likeness(a, b) >= SAME_NEWS):
            groups.join(a, b)
    by_id = {report.id: report for report in reports}
    return tuple(sorted((_story([by_id[r] for r in members]) for members in groups.members.values()), key=lambda s: s.id))


def _strength(pair: Pair, published: dict[ReportId, date | None]) -> float:
    """How alike a pair counts: above 1 where one took wording from the other, else its likeness, faded with the days between."""
    taken = max(pair.a_in_b, pair.b_in_a)
    if taken >= TAKEN:
        return 1 + taken
    first, second = published[pair.a], published[pair.b]
    apart = abs((first - second).days) if first and second else 0
    return pair.alike * max(0.5, 1 - FADE * max(0, apart - FADE_AFTER))


@dataclass(frozen=True, slots=True)
class _Between:
    """What is known of the pairs between two groups, in one language or across two: the sum of their likeness, their number; the best."""

    within: float = 0.0
    number_within: int = 0
    across: float = 0.0
    number_across: int = 0
    best: float = 0.0

    def __add__(self, other: "_Between") -> "_Between":
        return _Between(
            self.within + other.within,
            self.number_within + other.number_within,
            self.across + other.across,
            self.number_across + other.number_across,
            max(self.best, other.best),
        )


class _Groups:
    """Groups of reports and the likeness between them."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.members: dict[ReportId, list[ReportId]] = {report.id: [report.id] for report in reports}
        self.group = {report.id: report.id for report in reports}
        self.pages = {report.id: {report.page} for report in reports}
        self.language = {report.id: (report.language or "").split("-")[0] for report in reports}
        self.languages = {report: Counter([language]) for report, language in self.language.items()}
        self.between: dict[ReportId, dict[ReportId, _Between]] = defaultdict(dict)

    def note(self, a: ReportId, b: ReportId, likeness: float) -> None:
        """Take in the likeness of two reports."""
        one, other = self.group[a], self.group[b]
        if one != other:
            found = min(likeness, 1.0)
            across = self.language[a] != self.language[b]
            self._add(one, other, _Between(0.0, 0, found, 1, found) if across else _Between(found, 1, 0.0, 0, found))

    def may_join(self, a: ReportId, b: ReportId) -> bool:
        """Whether the groups of two reports are two, and no page stands in both."""
        one, other = self.group[a], self.group[b]
        return one != other and self.pages[one].isdisjoint(self.pages[other])

    def likeness(self, a: ReportId, b: ReportId) -> float:
        """Likeness of the groups of two reports: that of all pairs between them on average, and of the best pair.

        Likeness across languages is lower by nature, so those pairs count only where there are none in one language.
        """
        one, other = self.group[a], self.group[b]
        found = self.between[one].get(other, _Between(best=UNLIKE))
        within = sum(n * self.languages[other][language] for language, n in self.languages[one].items())
        pairs = within or len(self.members[one]) * len(self.members[other])
        total, number = (found.within, found.number_within) if within else (found.across, found.number_across)
        mean = (total + UNLIKE * (pairs - number)) / pairs
        return (1 - BEST_COUNTS) * mean + BEST_COUNTS * found.best

    def join(self, a: ReportId, b: ReportId) -> None:
        """Make one group of the groups of two reports."""
        kept, gone = sorted((self.group[a], self.group[b]), key=lambda g: (-len(self.members[g]), g))
        self.pages[kept] |= self.pages.pop(gone)
        self.languages[kept] += self.languages.pop(gone)
        for member in self.members.pop(gone):
            self.group[member] = kept
            self.members[kept].append(member)
        for other, found in self.between.pop(gone, {}).items():
            self.between[other].pop(gone)
            if other != kept:
                self._add(kept, other, found)

    def _add(self, one: ReportId, other: ReportId, found: _Between) -> None:
        known = self.between[one].get(other)
        self.between[one][other] = self.between[other][one] = found if known is None else known + found


def _story(reports: list[Report]) -> Story:
    """A story of these reports, under the headline of the earliest that has one."""
    ordered = sorted(reports, key=lambda r: (r.title is None, r.published or "9999", r.id))
    members = tuple(sorted(report.id for report in reports))
    return Story(StoryId(identify("sto", *members)), ordered[0].title or "", members)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
