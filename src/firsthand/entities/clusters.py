"""Clusters: things of several reports that are one, and what keeps others apart from them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.entities.locals import FAMILIES, Local
from firsthand.entities.spellings import tokens
from firsthand.knowledge.companyforms import form_of
from firsthand.model import ReportId, Schema, Span

# A mention whose kind words tell counts for so many that were only guessed.
_FIRM = 3


@dataclass(frozen=True, slots=True)
class Cluster:
    """Things of reports that are one, in the order of the reports, and what joined them, in words."""

    locals: tuple[Local, ...]
    schema: Schema
    why: tuple[str, ...]

    @classmethod
    def of(cls, local: Local) -> "Cluster":
        """One thing of one report."""
        return cls((local,), local.schema, local.why)

    @property
    def order(self) -> tuple[str, Span]:
        """What clusters are sorted by."""
        return self.locals[0].order

    @property
    def family(self) -> str:
        """What kind of thing it is."""
        return FAMILIES[self.schema]

    @property
    def full(self) -> tuple[str, ...]:
        """The fullest name of each report, each once."""
        return tuple(dict.fromkeys(local.full for local in self.locals))


class Parts:
    """Clusters on the way of being joined, by number: a forest (union-find), each root with all that it holds.

    Of two that join, the smaller is poured into the larger, so a name that ten thousand reports have costs hardly more than ten
    thousand names.
    """

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        self._held = {number: _Held(cluster) for number, cluster in enumerate(clusters)}
        self._above = list(range(len(clusters)))

    def root(self, number: int) -> int:
        """The number that stands for all that `number` is joined with."""
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def may_unite(self, a: int, b: int, *, leniently: bool = False, forms: bool = False) -> bool:
        """Whether nothing keeps two apart: kinds that exclude each other, or a report that names both as two things.

        `leniently`, a report does not tell a full name and its surname apart by leaving open whose surname it is. With `forms`, legal
        forms of different kinds (a company limited by shares, a limited company) keep apart too.
        """
        left, right = self._held[self.root(a)], self._held[self.root(b)]
        if left is right:
            return True
        if forms and left.forms and right.forms and not left.forms & right.forms:
            return False
        shared = left.reports & right.reports
        return _kinds_agree(left, right) and (not shared or (leniently and _are_left_open(left, right, shared)))

    def unite(self, a: int, b: int, says: str = "") -> None:
        """Join two, with what joins them in words."""
        large, small = sorted((self.root(a), self.root(b)), key=lambda root: (-len(self._held[root].locals), root))
        if large != small:
            self._above[small] = large
            self._held[large].take(self._held.pop(small), says)

    def clusters(self) -> list[Cluster]:
        """What has become of them, in order."""
        return sorted((held.cluster() for held in self._held.values()), key=lambda cluster: cluster.order)


class _Held:
    """What a root of the forest holds."""

    __slots__ = ("firm", "forms", "locals", "reports", "single", "votes", "why")

    def __init__(self, cluster: Cluster) -> None:
        self.locals = list(cluster.locals)
        self.why = list(cluster.why)
        self.reports: set[ReportId] = {local.report for local in cluster.locals}
        self.votes: Counter[Schema] = Counter()
        for local in cluster.locals:
            self.votes[local.schema] += len(local.spans) * (_FIRM if local.firm else 1)
        self.firm = any(local.firm for local in cluster.locals)
        self.single = all(len(tokens(local.full)) == 1 for local in cluster.locals)
        self.forms = {kind for local in cluster.locals if (kind := form_of(local.full)) not in (None, "other")}

    def take(self, other: "_Held", says: str) -> None:
        self.locals += other.locals
        self.why += [*other.why, says]
        self.reports |= other.reports
        self.votes += other.votes
        self.firm |= other.firm
        self.single &= other.single
        self.forms |= other.forms

    @property
    def schema(self) -> Schema:
        """What most mentions say it is. "Organization" says only that the sort is not told: any report that tells it decides."""
        among: list[Schema] = [schema for schema in self.votes if schema != "Organization"]
        if not any(FAMILIES[schema] == "organization" for schema in among):
            among = list(self.votes)
        return min(among, key=lambda schema: (-self.votes[schema], schema))

    def cluster(self) -> Cluster:
        """The same, as a record. Reasons that differ by their apostrophes are one."""
        why = {says.replace("’", "'"): says for says in sorted(self.why, reverse=True) if says}
        return Cluster(tuple(sorted(self.locals, key=lambda local: local.order)), self.schema, tuple(sorted(why.values())))


def _are_left_open(a: _Held, b: _Held, shared: set[ReportId]) -> bool:
    """Whether in each report that has both, one is a bare part of the other's full name."""
    named: dict[ReportId, list[set[str]]] = {}
    for local in a.locals:
        if local.report in shared:
            named.setdefault(local.report, []).append(set(tokens(local.full)))
    for local in b.locals:
        words = set(tokens(local.full))
        if any(not (words < other or other < words) for other in named.get(local.report, ())):
            return False
    return True


def _kinds_agree(a: _Held, b: _Held) -> bool:
    """Whether two may be of one kind: of the same, or one of them is only guessed and yields.

    What is guessed of one word yields to what words tell: a parser takes a strange company for a person or a place. Where both are
    guessed, "some organization" yields. Two kinds that words tell never agree.
    """
    if FAMILIES[a.schema] == FAMILIES[b.schema]:
        return True
    if a.firm and b.firm:
        return False
    if a.firm or b.firm:
        weak = b if a.firm else a
        return weak.single or FAMILIES[weak.schema] == "organization"
    return "organization" in {FAMILIES[a.schema], FAMILIES[b.schema]}
