"""Tell the claims of a story: each with its appearances quoted where they stand."""

from collections.abc import Iterable, Sequence

from firsthand.exports.brief.choosing import choose_claims, choose_responses
from firsthand.exports.brief.ledger import AppearanceBrief, ClaimBrief, ClaimsBrief
from firsthand.exports.brief.pieces import Link
from firsthand.exports.brief.view import CaseView
from firsthand.exports.brief.windows import quote
from firsthand.exports.claim_findings import Answer, ClaimFinding, ClaimsFinding, say
from firsthand.exports.claim_words import ACTS, CERTAINTIES, in_quotes, short
from firsthand.exports.drawing import fit
from firsthand.exports.phrasing import count
from firsthand.exports.visible import show
from firsthand.model import Appearance, Claim, ClaimId, ReportId, Span

SPEECH = {"direct": "quoted", "indirect": "", "mixed": "partly quoted", "none": ""}
# So many reports are named in a row; all stand below it, as far as there is room.
PLACES = 6
# So many ways in which a claim is told stand in its row.
SAYINGS = 3
# So many answers, and so many claims that are answered.
ANSWERS = 4
# A name longer than this is cut in its middle where many stand in a row.
NAME = 16


def tell_claims(view: CaseView, finding: ClaimsFinding) -> ClaimsBrief:
    """Tell the claims of one story as far as there is room."""
    room = view.layers.room.claims
    claims, answers = choose_claims(finding, room), choose_responses(finding, room)
    return ClaimsBrief(
        headline=finding.headline,
        claims=tuple(_claim(view, each) for each in claims),
        claims_left=len(finding.claims) - len(claims),
        answers=tuple(_answer(view, each) for each in answers),
        answers_left=len(finding.responses) - len(answers),
    )


def _claim(view: CaseView, found: ClaimFinding) -> ClaimBrief:
    answers = tuple(view.link_claim(claim, says) for says, claim in _once(found.answers).items())
    act = f"{ACTS[found.act]}, " if found.act != "assertion" else ""
    places, left = _places(view, found.claim, found.reports)
    shown, number = _appearances(view, found.claim), len(_stand(found.claim))
    return ClaimBrief(
        anchor=found.claim.id,
        text=short(found.text, 400),
        language=view.language(found.claim.appearances[0].span),
        by="",
        sayings=_sayings(found),
        certainty=act + found.certainty,
        spread=found.spread,
        places=places,
        places_left=left,
        origins=found.origins,
        why=found.why,
        answers=answers[:ANSWERS],
        answers_left=max(len(answers) - ANSWERS, 0),
        apart=tuple((_name(view, each.claim), f"{each.slot}: {show(each.says)}") for each in found.claim.apart),
        appearances=shown,
        appearances_left=number - len(shown),
        summary="The words" if number == 1 else f"The words, at {count(number, 'place')}",
    )


def _answer(view: CaseView, found: Answer) -> ClaimBrief:
    places, left = _places(view, found.claim, found.reports)
    shown, number = _appearances(view, found.claim), len(_stand(found.claim))
    return ClaimBrief(
        anchor=found.claim.id,
        text=short(found.text, 400),
        language=view.language(found.claim.appearances[0].span),
        by=found.by,
        sayings=(found.verb,),
        certainty=view.layers.words.certainty(found.claim.appearances),
        spread=count(len(found.reports), "report"),
        places=places,
        places_left=left,
        origins=view.layers.words.origins(found.claim),
        why=tuple(show(each) for each in found.claim.independence.why),
        answers=tuple(_name(view, each) for each in found.answers[:ANSWERS]),
        answers_left=max(len(found.answers) - ANSWERS, 0),
        apart=(),
        appearances=shown,
        appearances_left=number - len(shown),
        summary="The words" if number == 1 else f"The words, at {count(number, 'place')}",
    )


def _sayings(found: ClaimFinding) -> tuple[str, ...]:
    said = [say(saying, len(found.reports)) for saying in found.sayings[:SAYINGS]]
    rest = len(found.sayings) - SAYINGS
    return (*said, count(rest, "other way", "other ways")) if rest > 0 else tuple(said)


def _once(answers: Sequence[Answer]) -> dict[str, ClaimId]:
    """Who did what, each once, and the first claim that says so."""
    said: dict[str, ClaimId] = {}
    for each in answers:
        said.setdefault(each.says, each.claim.id)
    return said


def _name(view: CaseView, claim: ClaimId) -> Link:
    """The beginning of a claim's words, leading to its row."""
    return view.link_claim(claim, in_quotes(view.layers.claim_texts.get(claim, "a claim of another story"), 90))


def _stand(claim: Claim) -> list[list[tuple[int, Appearance]]]:
    """The appearances of a claim with their numbers, those that are the same words at the same place together."""
    places: dict[tuple[ReportId, Span], list[tuple[int, Appearance]]] = {}
    for number, each in enumerate(claim.appearances, 1):
        places.setdefault((each.report, each.span), []).append((number, each))
    return list(places.values())


def _places(view: CaseView, claim: Claim, reports: Sequence[ReportId]) -> tuple[tuple[Link, ...], int]:
    """The reports that have a claim, each leading to the first place where it does, if that is shown."""
    first: dict[ReportId, str] = {}
    for number, found in enumerate(_stand(claim)[: view.limits.appearances], 1):
        first.setdefault(found[0][1].report, f"{claim.id}-{number}")
    links = tuple(Link(fit(view.names[each], NAME, 1), first.get(each)) for each in reports[:PLACES])
    return links, max(len(reports) - PLACES, 0)


def _appearances(view: CaseView, claim: Claim) -> tuple[AppearanceBrief, ...]:
    joined = dict(enumerate(claim.joined, 2))
    return tuple(
        AppearanceBrief(
            anchor=f"{claim.id}-{number}",
            report=view.link(found[0][1].report),
            words=quote(view, found[0][1].span),
            chains=_distinct(view.layers.words.beyond(each) for _, each in found),
            marks=_distinct(mark for _, each in found for mark in _marks(view, each)),
            rests=_distinct(
                why for at, each in found for why in _rests(view, each, joined.get(at, "") if each is found[0][1] else "")
            ),
        )
        for number, found in enumerate(_stand(claim)[: view.limits.appearances], 1)
    )


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _marks(view: CaseView, appearance: Appearance) -> tuple[str, ...]:
    """How it is said: by whom in which words, quoted or not, how surely, with the words that show it."""
    said = [SPEECH[appearance.speech]]
    if appearance.cue:
        said.append(f"by the words “{_words(view, appearance.cue)}”")
    said.append(
        f"{CERTAINTIES[appearance.certainty]}, negated" if appearance.polarity == "negated" else CERTAINTIES[appearance.certainty]
    )
    said += [f"{sign.of}: “{_words(view, sign.span)}”" for sign in appearance.signs]
    return tuple(part for part in dict.fromkeys(said) if part)


def _words(view: CaseView, span: Span) -> str:
    return show(" ".join(view.pages[span.page].quote(span).split()))


def _rests(view: CaseView, appearance: Appearance, joined: str) -> tuple[str, ...]:
    """What the chain rests on beyond its sentence, whom its sources depend on, and why it says the same as the first."""
    words = view.layers.words
    rests = [show(each) for each in appearance.why]
    for source in appearance.chain:
        found = words.sources.get(source)
        rests += [
            f"{words.source(source)} rests on {words.source(each.source)}: {show(each.says)}"
            for each in (found.rests_on if found else ())
        ]
    if joined:
        rests.append(f"counted as the same claim: {show(joined)}")
    return tuple(dict.fromkeys(rests))
