"""Say in plain words what the claims of each story come to: what is claimed, on whose word, how many origins, who answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.exports.claim_ranking import Ranking
from firsthand.exports.claim_words import ACTS, ClaimWords, act_of, count_origins, wording
from firsthand.exports.elsewhere import Elsewhere, own_claims
from firsthand.exports.naming import Names, name_all
from firsthand.exports.phrasing import count, listing
from firsthand.exports.unanalysed import unanalysed
from firsthand.exports.visible import show
from firsthand.model import RESPONSES, Act, Case, Claim, ClaimId, Lineage, Report, ReportId, StoryId

__all__ = ["Answer", "ClaimFinding", "ClaimsFinding", "Elsewhere", "Saying", "summarise_claims"]

# The acts by which somebody answers, in the order they are told, and those that say what nobody could or did say.
ANSWERS: tuple[Act, ...] = ("denial", "unaware", "decline", "no_response")
OPEN: tuple[Act, ...] = ("unable_to_determine", "not_stated")
# So many sayings of one kind stand in a line: those whom one carrier has it from, or those who carry it.
ALIKE = 2


@dataclass(frozen=True, slots=True)
class Saying:
    """One way in which a claim is told: the outlets that carry it beside the report's own, and whom they have it from.

    Both are empty where the report says it in its own words.
    """

    carrier: str
    end: str
    reports: tuple[ReportId, ...]

    @property
    def words(self) -> str:
        """The way in words: "Orsania Press Agency: two sources"."""
        return ": ".join(part for part in (self.carrier, self.end) if part)


@dataclass(frozen=True, slots=True)
class ClaimFinding:
    """One claim in words. `reports` are sorted by time, `sayings` by the number of their reports.

    `who` tells the most frequent sayings, `spread` the number of reports, `counted` how many origins are left, `origins` the same with
    their names, `why` what that rests on. `answers` are the responses to it.
    """

    claim: Claim
    text: str
    act: Act
    reports: tuple[ReportId, ...]
    sayings: tuple[Saying, ...]
    who: str
    certainty: str
    spread: str
    counted: str
    origins: str
    why: tuple[str, ...]
    answers: tuple["Answer", ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One response in words: `by` whom, `verb` what they did ("denies", "did not respond"), and the claims that it answers."""

    claim: Claim
    text: str
    act: Act
    by: str
    verb: str
    reports: tuple[ReportId, ...]
    answers: tuple[ClaimId, ...]

    @property
    def says(self) -> str:
        """The response in a few words: "the ministry did not respond"."""
        return f"{self.by} {self.verb}"


@dataclass(frozen=True, slots=True)
class ClaimsFinding:
    """What the claims of one story come to.

    `claims` are all claims that answer nothing, central ones first (`claim_ranking.Ranking.key` gives the rule). `answers` are
    denials, refusals and missing answers, `undetermined` what a report or its sources could not establish or did not state. `elsewhere`
    are the claims that do not come from where the story mainly comes from, a report at a time. `notes` say what was not analysed.
    """

    story: StoryId
    headline: str
    notes: tuple[str, ...]
    claims: tuple[ClaimFinding, ...]
    answers: tuple[Answer, ...]
    undetermined: tuple[Answer, ...]
    elsewhere: tuple[Elsewhere, ...]

    @property
    def responses(self) -> tuple[Answer, ...]:
        """All claims that answer something, or say that nobody did."""
        return self.answers + self.undetermined


def summarise_claims(case: Case, names: Names | None = None) -> Mapping[StoryId, ClaimsFinding]:
    """Say what the claims of every story of `case` come to. A story without claims says why it has none."""
    names = names or name_all(case)
    words = ClaimWords(case, names)
    of: dict[StoryId, list[Claim]] = {story.id: [] for story in case.stories}
    for claim in case.claims:
        of[claim.story].append(claim)
    lineages = {lineage.story: lineage for lineage in case.lineages}
    reports = {report.id: report for report in case.reports}
    found = {}
    for story in case.stories:
        lineage = lineages.get(story.id) or Lineage(story.id, (), (), ())
        found[story.id] = _Teller(case, [reports[each] for each in story.reports], lineage, of[story.id], words).tell()
    return found


class _Teller:
    """Puts the claims of one story into words."""

    def __init__(
        self, case: Case, reports: Sequence[Report], lineage: Lineage, claims: Sequence[Claim], words: ClaimWords
    ) -> None:
        self.case = case
        self.lineage = lineage
        self.words = words
        self.reports: Mapping[ReportId, Report] = {each.id: each for each in reports}
        self.claims = claims
        self.ranking = Ranking(claims, self.reports, words.pages)
        self.acts = {claim.id: act_of(claim) for claim in claims}
        self.answering: dict[ClaimId, list[ClaimId]] = {}
        for claim in claims:
            for response in claim.responses:
                self.answering.setdefault(response, []).append(claim.id)

    def tell(self) -> ClaimsFinding:
        ranked = sorted(self.claims, key=self.ranking.key)
        answers = {claim.id: self._answer(claim) for claim in ranked if self.acts[claim.id] in RESPONSES}
        told = tuple(self._claim(claim, answers) for claim in ranked if claim.id not in answers)
        missing = unanalysed(self.case, tuple(self.reports.values()), self.words.pages)
        return ClaimsFinding(
            story=self.lineage.story,
            headline=self._headline(told) if told or not missing else "No claims are shown",
            notes=missing,
            claims=told,
            answers=_sorted(answers.values(), ANSWERS),
            undetermined=_sorted(answers.values(), OPEN),
            elsewhere=own_claims([each.claim for each in told], self.lineage, self.reports, self.words),
        )

    def _claim(self, claim: Claim, answers: Mapping[ClaimId, "Answer"]) -> ClaimFinding:
        reports = self._in_order(claim)
        sayings = self._sayings(claim)
        return ClaimFinding(
            claim=claim,
            text=wording(claim),
            act=self.acts[claim.id],
            reports=reports,
            sayings=sayings,
            who=_who(self._first_hand_beside(sayings), len(reports)),
            certainty=self.words.certainty(claim.appearances),
            spread=count(len(reports), "report"),
            counted=count_origins(claim.independence, len(claim.origins)),
            origins=self.words.origins(claim),
            why=tuple(show(each) for each in claim.independence.why),
            answers=_sorted([answers[each] for each in claim.responses if each in answers], RESPONSES),
        )

    def _answer(self, claim: Claim) -> Answer:
        act = self.acts[claim.id]
        by = list(dict.fromkeys(self.words.answer(each) for each in claim.appearances if each.act == act))
        return Answer(
            claim=claim,
            text=wording(claim),
            act=act,
            by=listing(by, limit=4),
            verb=ACTS[act],
            reports=self._in_order(claim),
            answers=tuple(self.answering.get(claim.id, ())),
        )

    def _sayings(self, claim: Claim) -> tuple[Saying, ...]:
        told: dict[tuple[str, str], dict[ReportId, None]] = {}
        for each in claim.appearances:
            told.setdefault(self.words.parts(each), {})[each.report] = None
        ranked = sorted(told.items(), key=lambda item: (not any(item[0]), -len(item[1]), not item[0][1], item[0]))
        return tuple(Saying(*parts, tuple(sorted(reports, key=self._when))) for parts, reports in ranked)

    def _first_hand_beside(self, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
        """The sayings with what an outlet says itself and what others have from that outlet as one: that is not told in two ways."""
        carried = {(each.carrier, each.end): each for each in sayings if each.carrier}
        joined: dict[tuple[str, str], dict[ReportId, None]] = {}
        for each in sayings:
            for report in each.reports:
                outlet = self.reports[report].outlet
                own = (outlet.name if outlet and not each.carrier else each.carrier, each.end)
                joined.setdefault(own if own in carried else (each.carrier, each.end), {})[report] = None
        ranked = sorted(joined.items(), key=lambda item: (not any(item[0]), -len(item[1]), not item[0][1], item[0]))
        return tuple(Saying(*parts, tuple(sorted(reports, key=self._when))) for parts, reports in ranked)

    def _in_order(self, claim: Claim) -> tuple[ReportId, ...]:
        return tuple(sorted({each.report for each in claim.appearances}, key=self._when))

    def _when(self, report: ReportId) -> tuple[str, str, str]:
        return (self.reports[report].published or "9999", self.words.names[report], report)

    def _headline(self, told: Sequence[ClaimFinding]) -> str:
        if not told:
            return "No claims were found"
        several = [each for each in told if len(each.reports) > 1]
        held = count(len(told), "claim")
        if not several:
            return f"{held}, each in one report only" if len(self.reports) > 1 else held
        single = sum(each.claim.independence.state == "single" for each in several)
        stand = "stands" if len(several) == 1 else "stand"
        if single == len(several):
            rest = "and has one origin" if single == 1 else "and each of those has one origin"
        else:
            rest = f"and {single or 'none'} of those {'has' if single < 2 else 'have'} one origin only"
        return f"{held}; {len(several)} {stand} in several reports, {rest}"


def _sorted(answers: Iterable[Answer], acts: Sequence[Act]) -> tuple[Answer, ...]:
    """Those with one of `acts`, in that order; of one act, those in most reports first."""
    chosen = [each for each in answers if each.act in acts]
    return tuple(sorted(chosen, key=lambda each: (acts.index(each.act), -len(each.reports), each.by, each.claim.id)))


def _who(sayings: Sequence[Saying], reports: int) -> str:
    """The most frequent sayings in a line, those of one carrier together: "Reuters: sources (3 of 5 reports), a contract (2)"."""
    first = sayings[0]
    if first.end:
        alike = [each for each in sayings if each.end and each.carrier == first.carrier]
    else:
        alike = [each for each in sayings if not each.end and bool(each.carrier) == bool(first.carrier)]
    told = alike[:ALIKE]
    if len(told) < 2:
        said = say(first, reports)
    else:
        said = f"{first.carrier}: " if first.end and first.carrier else ""
        said += ", ".join(f"{each.end or each.carrier} ({len(each.reports)} of {count(reports, 'report')})" for each in told)
    return f"{said}; told otherwise too" if len(sayings) > len(told) else said


def say(saying: Saying, reports: int) -> str:
    """One saying, of a claim in so many reports: "Reuters: two sources (3 of 5 reports)"."""
    number = len(saying.reports)
    if not saying.words:
        own = "in its own words" if number == 1 else "in their own words"
        return f"{'the report' if reports == 1 else count(number, 'report')} {own}"
    return saying.words if number == reports else f"{saying.words} ({number} of {count(reports, 'report')})"
