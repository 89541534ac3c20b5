"""Tell a story on one screen: what is claimed, on whose word, on how many origins, who answered, and what stayed open."""

from firsthand.exports.brief.choosing import ANSWERED, ELSEWHERE, OPEN, choose_answers, choose_central, choose_elsewhere
from firsthand.exports.brief.ledger import AnswerGroup, CentralLine, Digest, ElsewhereLine, OpenLine
from firsthand.exports.brief.view import CaseView
from firsthand.exports.claim_findings import Answer, ClaimFinding, ClaimsFinding
from firsthand.exports.claim_words import ACTS, in_quotes, short

CHARACTERS = 200
# So many of those who answer a claim are named beside it.
ANSWERS = 3


def digest(view: CaseView, finding: ClaimsFinding) -> Digest:
    """Choose the few claims and answers that a reader sees first."""
    return Digest(
        headline=finding.headline,
        central=tuple(_central(view, each) for each in choose_central(finding.claims)),
        answered=_answered(view, finding),
        undetermined=tuple(_open(view, each) for each in finding.undetermined[:OPEN]),
        undetermined_left=max(len(finding.undetermined) - OPEN, 0),
        elsewhere=_elsewhere(view, finding),
        elsewhere_left=max(len(finding.elsewhere) - ELSEWHERE, 0),
        notes=finding.notes,
    )


def _central(view: CaseView, found: ClaimFinding) -> CentralLine:
    answers = list(dict.fromkeys(each.says for each in found.answers))
    return CentralLine(
        text=short(found.text, CHARACTERS),
        anchor=view.layers.claim_anchors.get(found.claim.id),
        language=view.language(found.claim.appearances[0].span),
        who=found.who,
        spread=found.spread,
        origins=found.counted,
        answers="; ".join(answers[:ANSWERS]) + ("; and others" if len(answers) > ANSWERS else ""),
    )


def _answered(view: CaseView, finding: ClaimsFinding) -> tuple[AnswerGroup, ...]:
    return tuple(
        AnswerGroup(
            ACTS[act],
            tuple(view.link_claim(each.claim.id, each.by) for each in found[:ANSWERED]),
            max(len(found) - ANSWERED, 0),
        )
        for act, found in choose_answers(finding).items()
    )


def _open(view: CaseView, found: Answer) -> OpenLine:
    words = view.link_claim(found.claim.id, in_quotes(found.text, CHARACTERS // 2))
    says = "" if found.by.casefold() in found.text.casefold() else found.says
    return OpenLine(says, words, view.language(found.claim.appearances[0].span))


def _elsewhere(view: CaseView, finding: ClaimsFinding) -> tuple[ElsewhereLine, ...]:
    texts = view.layers.claim_texts
    return tuple(
        ElsewhereLine(
            each.says,
            view.link(each.report),
            tuple(view.link_claim(claim, in_quotes(texts[claim], CHARACTERS // 2)) for claim in claims),
            len(each.claims) - len(claims),
        )
        for each, claims in choose_elsewhere(finding)
    )
