"""What is claimed and changed in the demo pile, against what is true of it, as the sample's README tells."""

import pytest
from tests.quality.test_demo import called, demo, pile

import firsthand
from firsthand.model import Change, Claim
from firsthand.sample import FOLDER, WATCHLIST

# What the Quayside Brief did to the agency's report: words before, words after, and what that is.
BRIEF = "04-quayside-brief.txt"
ALTERED = {
    ("at least 1,840", "2,000", "quantity", "material"),
    ("about 6.2 million crowns", "more than 6 million crowns", "quantity", "minor"),
    ("able to clear", "cleared the goods", "certainty", "material"),
    ("appear to be identical", "are identical", "certainty", "material"),
    ("may hand the case", "goes to prosecutors", "certainty", "material"),
}
# What it left out, though the parent is shown to have held it.
LEFT_OUT = ("whether Corvane knew", "such")
# What it left out besides and is not charged with: the doubt is tied to the headline, which the brief does not have, and not to the lead,
# which it has. Whoever mends that moves it up.
MISSED = "could not independently establish"
# Reports that changed nothing, or left out what it is no change to leave out: copies, an excerpt, a rewrite that keeps what is said.
FAITHFUL = (
    "The Ostrand Courier",
    "Sundmark Ledger",
    "Lindholt Gazette",
    "Freight Observer",
    "Vessmar Mail",
    "The Ansby Chronicle",
)


def changes(name: str) -> list[Change]:
    reports = {report.id for report in demo().reports if called(report) == name}
    assert len(reports) >= 1
    return [change for change in demo().changes if change.child in reports]


def words(span) -> str:
    if span is None:
        return ""
    page = next(page for page in demo().pages if page.id == span.page)
    return " ".join(page.quote(span).split())


def claim(*said: str) -> Claim:
    """The claim that has an appearance with all these words, the shortest such."""
    found = [
        (len(words(each.span)), claim.id, claim)
        for claim in demo().claims
        for each in claim.appearances
        if all(part in words(each.span) for part in said)
    ]
    return min(found)[2]


@pytest.mark.parametrize(("before", "after", "kind", "severity"), sorted(ALTERED))
def test_what_the_brief_altered_is_found(before: str, after: str, kind: str, severity: str) -> None:
    found = [
        (change.kind, change.severity)
        for change in changes(BRIEF)
        if before in words(change.before) and after in words(change.after)
    ]
    assert (kind, severity) in found


@pytest.mark.parametrize("passage", LEFT_OUT)
def test_what_the_brief_left_out_is_found(passage: str) -> None:
    omitted = [words(change.before) for change in changes(BRIEF) if change.kind == "omission" and change.severity == "material"]
    assert any(passage in before for before in omitted)


def test_a_doubt_that_the_brief_left_out_is_missed() -> None:
    assert not any(MISSED in words(change.before) for change in changes(BRIEF) if change.kind == "omission")


@pytest.mark.parametrize("name", FAITHFUL)
def test_nobody_is_accused_who_changed_nothing(name: str) -> None:
    assert [(change.kind, change.says) for change in changes(name) if change.severity == "material"] == []


def test_every_change_against_the_lost_report_says_that_it_may_be_earlier_and_with_what_it_was_compared() -> None:
    assert demo().changes
    for change in demo().changes:
        assert change.maybe_earlier
        assert change.compared_with is not None
        assert change.why


def test_the_central_claim_stands_in_eight_reports_and_goes_back_to_the_agencys_sources() -> None:
    central = claim("1,840 industrial controllers to embargoed Tarvia")
    names = {source.id: source.name for source in demo().sources}
    assert len({each.report for each in central.appearances}) >= 7
    assert all("officials" in names[each.source] or "audit" in names[each.source] for each in central.origins)
    assert central.independence.state in {"dependent", "unestablished"}, "officials and audit are not shown to be independent"


def test_only_what_an_outlet_found_itself_has_it_for_an_origin() -> None:
    register = claim("container of industrial controllers from Corvane Controls crossed the east quay")
    names = {source.id: source.name for source in demo().sources}
    assert [names[each.source] for each in register.origins] == ["Kelmar Harbour Post"]
    assert register.independence.state == "single"


def test_who_answered_and_how_is_told_apart() -> None:
    names = {source.id: source.name for source in demo().sources}
    answers = {(each.act, names[each.by]) for claim in demo().claims for each in claim.appearances if each.by}
    assert any(act == "unaware" and "Ministry of Trade" in name for act, name in answers)
    assert any(act == "denial" and "Corvane" in name for act, name in answers)
    assert any(act == "no_response" and "Corvane" in name for act, name in answers)
    assert not any(act == "denial" and "inistry" in name for act, name in answers), "not being aware is no denial"


def test_the_listed_company_is_the_first_hit_and_every_hit_has_its_reasons() -> None:
    case = firsthand.trace([str(path) for path in pile()], watchlists=[FOLDER / WATCHLIST]).case
    captions = {entity.id: entity.caption for entity in case.entities}
    best = max(case.hits, key=lambda hit: hit.score)
    assert (captions[best.entity], best.listed, best.alert) == ("Ostrel Trading", "900101", True)
    assert all(hit.reasons for hit in case.hits)
    assert not [hit for hit in case.hits if hit.listed in {"900107", "900111"}], "nobody in the pile is like these"
