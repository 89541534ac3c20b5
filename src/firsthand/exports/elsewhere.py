"""Tell which claims of a story come from elsewhere: not from where most of the story goes back to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firsthand.exports.claim_words import MARKS, ClaimWords
from firsthand.exports.roots import HELD, find_roots
from firsthand.model import Claim, ClaimId, Lineage, OutletId, Report, ReportId, UnseenId


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The claims of one report that come from elsewhere; `says` tells in a few words why they are told here."""

    report: ReportId
    name: str
    descends: bool
    says: str
    claims: tuple[ClaimId, ...]


def own_claims(
    ranked: Sequence[Claim], lineage: Lineage, reports: Mapping[ReportId, Report], words: ClaimWords
) -> tuple[Elsewhere, ...]:
    """The claims from elsewhere, by report: those that name a source first, and those that begin like a sentence.

    The main origin is the one that most reports go back to, by ties that are more likely than not. A claim comes from elsewhere where
    every report that has it stands apart from that origin, or where one report alone has it and does not name that origin for it.
    Where no report goes back to another there is no main origin, and every claim of one report alone is told.
    """
    held = [each for each in lineage.descents if each.kind != "citation" and each.confidence >= HELD]
    roots = find_roots(held)
    main = _main(roots)
    outlet = _outlet(main, lineage, reports)
    apart = {report for report in reports if report != main and main not in roots.get(report, ())}
    found: dict[ReportId, list[Claim]] = {}
    for claim in ranked:
        inside = sorted({each.report for each in claim.appearances}, key=lambda each: (reports[each].published or "9999", each))
        if inside[0] == main and len(inside) == 1:
            continue
        named = outlet is not None and any(_names(each.chain[1:], outlet, words) for each in claim.appearances)
        if all(each in apart for each in inside) or (len(inside) == 1 and not named):
            found.setdefault(inside[0], []).append(claim)
    told = [_tell(report, claims, report in apart, main, words) for report, claims in found.items()]
    return tuple(sorted(told, key=lambda each: (each.descends, reports[each.report].published or "9999", each.name)))


def _main(roots: Mapping[ReportId | UnseenId, Sequence[ReportId | UnseenId]]) -> ReportId | UnseenId | None:
    below = Counter(root for each in roots.values() for root in each)
    return min(below, key=lambda root: (-below[root], root), default=None)


def _outlet(main: ReportId | UnseenId | None, lineage: Lineage, reports: Mapping[ReportId, Report]) -> OutletId | None:
    for unseen in lineage.unseen:
        if unseen.id == main:
            return unseen.outlet
    report = reports.get(main)  # type: ignore[arg-type]
    return report.outlet.id if report and report.outlet else None


def _names(chain: Sequence[str], outlet: OutletId, words: ClaimWords) -> bool:
    return any((source := words.sources.get(each)) is not None and source.outlet == outlet for each in chain)  # type: ignore[call-overload]


def _tell(
    report: ReportId, claims: Sequence[Claim], apart: bool, main: ReportId | UnseenId | None, words: ClaimWords
) -> Elsewhere:
    name = words.names[report]
    ranked = sorted(claims, key=_reads_alone)
    origin = words.names[main] if main else None
    if origin is None:
        says = "only there"
    elif apart:
        says = f"does not go back to {origin}, as far as this pile shows"
    else:
        says = f"only there, and {origin} is not named for it"
    return Elsewhere(report, name, not apart, says, tuple(claim.id for claim in ranked))


def _reads_alone(claim: Claim) -> tuple[bool, bool]:
    """Sort by this: false goes first."""
    own_voice = all(len(each.chain) == 1 for each in claim.appearances)
    return own_voice, not claim.text.lstrip(MARKS)[:1].isupper()
