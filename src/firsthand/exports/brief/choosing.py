"""Choose the claims and answers that a brief has room for: those of the first screen, and the first of the rest."""

from collections.abc import Mapping, Sequence

from firsthand.exports.claim_findings import ANSWERS, Answer, ClaimFinding, ClaimsFinding
from firsthand.exports.elsewhere import Elsewhere
from firsthand.model import Act, ClaimId

# So much fits on one screen and can be read in a minute.
CENTRAL = 4
ANSWERED = 6
OPEN = 2
ELSEWHERE = 3
CLAIMS_EACH = 2
# A claim whose words are nearly all in one told above it says nothing new on the first screen.
SAME_WORDS = 0.7
# Fewer words than this (a caption, the name of a programme) tell nobody what is claimed.
FEWEST = 4


def choose_central(ranked: Sequence[ClaimFinding]) -> Sequence[ClaimFinding]:
    """The first few claims that do not say one another's words again."""
    chosen: list[ClaimFinding] = []
    told: list[frozenset[str]] = []
    for each in ranked:
        if len(chosen) == CENTRAL:
            break
        words = frozenset(each.text.casefold().split())
        if len(words) >= FEWEST and all(len(words & other) < SAME_WORDS * min(len(words), len(other)) for other in told):
            chosen.append(each)
            told.append(words)
    return chosen


def choose_answers(finding: ClaimsFinding) -> Mapping[Act, Sequence[Answer]]:
    """By what they did, those who answered, each once."""
    groups: dict[Act, dict[str, Answer]] = {act: {} for act in ANSWERS}
    for each in finding.answers:
        groups[each.act].setdefault(each.by, each)
    return {act: tuple(found.values()) for act, found in groups.items() if found}


def choose_elsewhere(finding: ClaimsFinding) -> Sequence[tuple[Elsewhere, Sequence[ClaimId]]]:
    """The first few reports with claims from elsewhere, and the first few claims of each."""
    return [(each, each.claims[:CLAIMS_EACH]) for each in finding.elsewhere[:ELSEWHERE]]


def choose_claims(finding: ClaimsFinding, room: int) -> Sequence[ClaimFinding]:
    """The claims that stand in the ledger: the first of them, and whatever the first screen tells."""
    first = {each.claim.id for each in choose_central(finding.claims)}
    first |= {claim for _, claims in choose_elsewhere(finding) for claim in claims}
    return [each for at, each in enumerate(finding.claims) if at < room or each.claim.id in first]


def choose_responses(finding: ClaimsFinding, room: int) -> Sequence[Answer]:
    """The answers that stand in the ledger, in the same way."""
    first = {each.claim.id for found in choose_answers(finding).values() for each in found[:ANSWERED]}
    first |= {each.claim.id for each in finding.undetermined[:OPEN]}
    return [each for at, each in enumerate(finding.responses) if at < room or each.claim.id in first]
