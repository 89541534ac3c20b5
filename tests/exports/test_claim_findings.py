"""What is said of claims, in which words: origins, certainty, answers, what comes from elsewhere, and what was not analysed."""

from dataclasses import replace

import pytest
from tests.exports.ledger import ledger_case

from firsthand.exports.claim_findings import summarise_claims
from firsthand.exports.claim_words import count_origins, in_quotes
from firsthand.model import Case, Failure, Independence, MadeBy, Outlet, OutletId


@pytest.fixture
def case() -> Case:
    return ledger_case()


def tell(case: Case):
    (finding,) = summarise_claims(case).values()
    return finding


def claim(case: Case, words: str):
    return next(each for each in tell(case).claims if words in each.text)


def names(case: Case, finding) -> list[str]:
    outlets = {report.id: report.outlet.name if report.outlet else "log.txt" for report in case.reports}
    return [outlets[report] for report in finding.reports]


def test_the_claim_that_most_reports_lead_with_comes_first(case):
    assert tell(case).claims[0].text == "Sorvik Marine has agreed to sell two icebreakers to the port of Vellan"


def test_an_opinion_comes_after_the_news(case):
    assert "for 20 years" in tell(case).claims[-1].text


def test_a_denial_is_an_answer_and_no_claim(case):
    finding = tell(case)
    assert [each.says for each in finding.answers] == [
        "Tarn Holding denied",
        "the transport ministry was not aware of it",
        "Sorvik Marine did not respond",
    ]
    assert not {each.claim.id for each in finding.answers} & {each.claim.id for each in finding.claims}


def test_a_claim_names_those_who_answer_it_denials_first(case):
    assert [each.verb for each in claim(case, "agreed to sell").answers] == ["denied", "was not aware of it", "did not respond"]


def test_what_nobody_could_determine_is_no_answer(case):
    (found,) = tell(case).undetermined
    assert (found.says, found.text) == ("Orsania Press Agency could not determine", "the price")


def test_who_says_so_is_told_from_the_outlet_that_is_cited_to_the_end_of_the_chain(case):
    sayings = claim(case, "agreed to sell").sayings
    assert [(each.words, len(each.reports)) for each in sayings] == [
        ("Orsania Press Agency: two officials of the port authority, citing a contract", 2),
        ("Orsania Press Agency: two officials of the port authority", 1),
    ]


def test_what_an_outlet_says_and_what_others_have_from_it_are_one_way_of_telling(case):
    wanted = claim(case, "agreed to sell").claim
    copy = next(each for each in wanted.appearances if len(each.chain) == 3)
    agency = next(source for source in case.sources if source.id == copy.chain[1])
    first = replace(
        copy, report=next(each.report for each in wanted.appearances if each.report != copy.report), chain=copy.chain[1:]
    )
    reports = tuple(
        replace(each, outlet=Outlet(OutletId("out-agency"), agency.name)) if each.id == first.report else each
        for each in case.reports
    )
    told = replace(wanted, appearances=(first, copy))
    claims = tuple(told if each.id == wanted.id else each for each in case.claims)
    assert claim(replace(case, reports=reports, claims=claims), "agreed to sell").who == (
        "Orsania Press Agency: two officials of the port authority"
    )


def test_reports_stand_in_the_order_of_time(case):
    assert names(case, claim(case, "agreed to sell")) == ["Meridian Post", "Kestrel Daily", "Brae Observer"]


def test_a_report_in_its_own_words_is_told_as_that(case):
    assert claim(case, "12 months").who == "the report in its own words"


@pytest.mark.parametrize(
    ("state", "count", "named", "words"),
    [
        ("single", 1, 1, "one origin"),
        ("dependent", 1, 2, "2 origins named that come to one"),
        ("dependent", 2, 4, "4 origins named that come to 2"),
        ("dependent", 2, 2, "2 origins, not all independent"),
        ("unestablished", 2, 2, "2 origins, not shown to be independent"),
        ("independent", 3, 3, "3 independent origins"),
    ],
)
def test_origins_are_counted_no_further_than_the_evidence_goes(state, count, named, words):
    assert count_origins(Independence(count, state), named) == words


def test_only_shown_independence_is_called_independent(case):
    called = [each.text for each in tell(case).claims if "independent origins" in each.origins]
    assert called == ["Sorvik Marine has work done in Ostrel"]


def test_certainty_quotes_the_words_that_show_it(case):
    assert claim(case, "14 months").certainty == "as able to (“able to”)"
    assert claim(case, "strike").certainty == "hedged (“may”)"


def test_different_certainties_are_counted_by_report(case):
    sale = claim(case, "agreed to sell").claim
    first, *others = sale.appearances
    mixed = replace(sale, appearances=(replace(first, certainty="planned"), *others))
    changed = replace(case, claims=tuple(mixed if each.id == sale.id else each for each in case.claims))
    assert claim(changed, "agreed to sell").certainty == "asserted in 2 reports and as a plan in 1"


def test_claims_of_a_report_apart_from_the_main_origin_come_from_elsewhere(case):
    log, brae = tell(case).elsewhere
    assert (log.name, log.says) == ("log.txt", "does not go back to Orsania Press Agency, as far as this pile shows")
    assert brae.says == "only there, and Orsania Press Agency is not named for it"
    texts = {each.id: each.text for each in case.claims}
    assert [texts[each] for each in brae.claims] == [
        "Tug crews may strike over the order in June",
        "The yard will deliver the first vessel within 12 months.",
    ]


def test_a_claim_that_one_report_has_from_the_main_origin_does_not_come_from_elsewhere(case):
    elsewhere = {claim for each in tell(case).elsewhere for claim in each.claims}
    assert claim(case, "for 20 years").claim.id not in elsewhere


def test_reports_in_a_language_without_a_parser_are_counted_and_never_taken_to_say_nothing(case):
    (note,) = tell(case).notes
    assert note.startswith("The claims, changes and ties of 1 report in German were not analysed")


def test_nothing_is_said_of_languages_where_claims_were_not_analysed_at_all(case):
    assert tell(replace(case, claims=(), made_by=MadeBy("0.1.0", not_done=("claims",)))).notes == ()


def test_the_headline_counts_claims_and_never_the_origins_of_a_story(case):
    assert tell(case).headline == "7 claims; 3 stand in several reports, and 1 of those has one origin only"


def test_a_story_without_claims_says_so(case):
    everything_read = replace(case, claims=(), made_by=MadeBy("0.1.0", languages=("de", "en")))
    assert tell(everything_read).headline == "No claims were found"


def test_the_finding_does_not_depend_on_the_order_of_the_records(case):
    backwards = replace(case, claims=case.claims[::-1], sources=case.sources[::-1], reports=case.reports[::-1])
    assert tell(backwards) == tell(case)


def test_quotation_marks_at_the_ends_of_a_text_do_not_stand_beside_ours():
    assert in_quotes("“We know,” she said.”", 40) == "“We know,” she said.”"


def test_a_step_that_failed_is_told_where_its_findings_are_missing(case):
    uri = case.pages[0].uri
    failures = (
        Failure(uri, "claims.attribute", "ValueError", "one"),
        Failure("elsewhere.html", "claims.attribute", "ValueError", "x"),
    )
    notes = tell(replace(case, claims=(), failures=failures)).notes
    assert "The claims of 1 report could not be analysed; none of them stands here." in notes


def test_a_story_without_claims_that_was_not_analysed_in_full_is_not_said_to_claim_nothing(case):
    failure = Failure(case.pages[0].uri, "claims.share", "ValueError", "why")
    assert tell(replace(case, claims=(), failures=(failure,))).headline == "No claims are shown"
