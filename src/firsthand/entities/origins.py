"""Say how many independent origins a relation has left, from the claims and reports that state it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from firsthand.entities.backing import Backing
from firsthand.model import Claim, ClaimId, Independence, Ledger, Lineage, ReportId, SourceId, UnseenId

_Family = dict[ReportId | UnseenId, int]


@dataclass(frozen=True, slots=True)
class Bonds:
    """What ties a case's reports and sources: a number for each set of reports of one descent, and the sources that a source rests on."""

    family: _Family
    rests: dict[SourceId, set[SourceId]]

    @classmethod
    def of(cls, ledgers: Sequence[Ledger], lineages: Sequence[Lineage]) -> "Bonds":
        """Work them out, once for all relations."""
        return cls(_families(lineages), _rests(ledgers))


def weigh(backings: Sequence[Backing], bonds: Bonds) -> Independence:
    """How many origins are left for what `backings` state.

    One claim that says it everywhere lends the relation its own independence. Of several, the relation is called independent only
    where one of its claims is. Else the origins of all claims are added up, but those of claims that go back to one source, or to
    sources that rest on each other, or that stand in different reports of one descent (they may be one passage in two wordings) count
    once, as do all reports of one descent that say it without a claim.
    """
    claims: dict[ClaimId, Claim] = {claim.id: claim for backing in backings for claim, _ in backing.statements}
    unclaimed = {backing.report for backing in backings if not backing.statements}
    if len(claims) == 1 and not unclaimed:
        return next(iter(claims.values())).independence
    established = [claims[each].independence for each in sorted(claims) if claims[each].independence.state == "independent"]
    if established:
        return max(established, key=lambda independence: independence.count)
    family = bonds.family
    groups = _Groups()
    resting = _join_claims(groups, claims, _reports(backings), bonds)
    covered = {family.get(report, report) for reports in _reports(backings).values() for report in reports}
    for report in sorted(unclaimed):
        if family.get(report, report) not in covered:
            groups.find(family.get(report, report))
    return _counted(groups, claims, resting, len({backing.report for backing in backings}))


def _counted(groups: "_Groups", claims: dict[ClaimId, Claim], resting: bool, reports: int) -> Independence:
    """The origins of each group of claims count once, as many as the claim with most of them has."""
    most: dict[Hashable, int] = {}
    for member in groups.members():
        claim = claims.get(ClaimId(member)) if isinstance(member, str) else None
        count = claim.independence.count if claim else 1
        top = groups.find(member)
        most[top] = max(most.get(top, 0), count)
    count = sum(most.values())
    told = f"in {len(claims)} claim{'s' * (len(claims) != 1)}" if claims else "in passing"
    stated = f"stated in {reports} report{'s' * (reports != 1)}, {told}"
    if resting or any(claim.independence.state == "dependent" for claim in claims.values()):
        return Independence(count, "dependent", (stated, "one of its sources rests on another"))
    if count == 1:
        return Independence(1, "single", (stated, "one origin is left when what shares a text or a source counts once"))
    return Independence(
        count, "unestablished", (stated, f"{count} origins, and nothing shows whether they know it from each other")
    )


def _join_claims(
    groups: "_Groups",
    claims: dict[ClaimId, Claim],
    reports: dict[ClaimId, set[ReportId]],
    bonds: Bonds,
) -> bool:
    """Join the claims that may go back to one origin; True where sources are shown to rest on each other. Few claims state one tie."""
    origins = {each: {origin.source for origin in claim.origins} for each, claim in claims.items()}
    kin = {each: {bonds.family.get(report, report) for report in reports[each]} for each in claims}
    for claim in claims:
        groups.find(claim)
    resting = False
    for one, other in combinations(sorted(claims), 2):
        rested = any(bonds.rests.get(source, set()) & origins[other] for source in origins[one])
        rested = rested or any(bonds.rests.get(source, set()) & origins[one] for source in origins[other])
        resting = resting or rested
        apart = not reports[one] & reports[other] and bool(kin[one] & kin[other])
        if rested or apart or origins[one] & origins[other]:
            groups.join(one, other)
    return resting


def _reports(backings: Iterable[Backing]) -> dict[ClaimId, set[ReportId]]:
    found: dict[ClaimId, set[ReportId]] = defaultdict(set)
    for backing in backings:
        for claim, _ in backing.statements:
            found[claim.id].add(backing.report)
    return found


def _rests(ledgers: Iterable[Ledger]) -> dict[SourceId, set[SourceId]]:
    return {
        source.id: {support.source for support in source.rests_on}
        for ledger in ledgers
        for source in ledger.sources
        if source.rests_on
    }


def _families(lineages: Iterable[Lineage]) -> _Family:
    """A number for each set of reports that descend from each other or from one lost text."""
    groups = _Groups()
    texts: set[ReportId | UnseenId] = set()
    for lineage in lineages:
        for descent in lineage.descents:
            texts |= {descent.child, descent.parent}
            groups.join(descent.child, descent.parent)
        for same in lineage.same_text:
            texts.update(same)
            for report in same:
                groups.join(same[0], report)
    numbers: dict[Hashable, int] = {}
    return {text: numbers.setdefault(groups.find(text), len(numbers)) for text in sorted(texts)}


class _Groups:
    """Things joined two by two, and the sets that come of it."""

    def __init__(self) -> None:
        self._above: dict[Hashable, Hashable] = {}

    def find(self, thing: Hashable) -> Hashable:
        """The thing that stands for all that this one is joined with."""
        self._above.setdefault(thing, thing)
        while self._above[thing] != thing:
            self._above[thing] = self._above[self._above[thing]]
            thing = self._above[thing]
        return thing

    def join(self, one: Hashable, other: Hashable) -> None:
        self._above[self.find(other)] = self.find(one)

    def members(self) -> tuple[Hashable, ...]:
        return tuple(self._above)
