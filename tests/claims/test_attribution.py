"""Attribution: what one report says, in its own voice and in others', with what each saying does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.claims.read_report import told

from firsthand.model import RESPONSES

REPORT = """Corvane Controls has sold at least 1,840 controllers to a trading firm in Orsania, two customs officials said.
The firm, Ostrel Trading, is able to clear goods within two days, according to an audit of the customs service.
The trade ministry was not aware of such shipments, a spokeswoman said.
Corvane Controls did not respond to requests for comment.
The audit does not say who paid for the goods."""


def test_a_report_that_attributes_nothing_speaks_in_its_own_voice():
    report = told("The bridge at Pell closed in April.\nRepairs cost 3 million crowns.\nA new one is built upstream.")
    assert report.claims() == [
        "The bridge at Pell closed in April",
        "Repairs cost 3 million crowns",
        "A new one is built upstream",
    ]
    assert [one.kind for one in report.testimony.sources] == ["outlet"]
    assert all(one.cue is None and one.speaker is None and one.speech == "none" for one in report.testimony.appearances)


def test_a_report_in_another_language_has_its_outlet_and_no_appearance():
    report = told("Die Brücke bei Pell schließt im April, sagte der Rat am Montag.", language="de")
    assert report.testimony.appearances == ()
    assert [one.name for one in report.testimony.sources] == ["Sundmark Gazette"]


def test_every_appearance_and_mention_quotes_its_page_and_every_source_is_known():
    report = told(REPORT)
    known = {source.id for source in report.testimony.sources}
    for one in report.testimony.appearances:
        assert one.chain[0] == report.testimony.sources[0].id
        assert set(one.chain) | ({one.by} if one.by else set()) <= known
        assert report.page.quote(one.span).strip() == report.page.quote(one.span) != ""
    for source in report.testimony.sources:
        assert all(report.page.quote(mention) for mention in source.mentions)
        assert {support.source for support in source.rests_on} <= known


def test_no_response_is_the_reports_own_words_and_by_whoever_did_not_answer():
    report = told(REPORT)
    saying = report.saying("did not respond")
    assert (saying.act, report.name(saying.by)) == ("no_response", "Corvane Controls")
    assert report.chain("did not respond") == "Sundmark Gazette"


def test_declining_to_comment_ends_in_the_outlet_that_asked():
    report = told("The plant will close in May, the union said.\nOstrel Trading declined to comment.")
    saying = report.saying("declined to comment")
    assert (saying.act, report.name(saying.by)) == ("decline", "Ostrel Trading")
    assert report.chain("declined to comment") == "Sundmark Gazette"


def test_what_a_document_does_not_say_is_by_the_document():
    report = told(REPORT)
    saying = report.saying("does not say")
    assert saying.act == "not_stated"
    assert report.name(saying.by) == "an audit of the customs service"


def test_a_denial_is_by_the_end_of_its_chain():
    report = told("Ostrel Trading denied that it had bought the controllers.")
    saying = report.saying("bought the controllers")
    assert saying.act == "denial"
    assert report.name(saying.by) == "Ostrel Trading"


def test_what_answers_nothing_is_by_nobody():
    report = told(REPORT)
    assert [one.by for one in report.testimony.appearances if one.act not in RESPONSES] == [None] * 3


def test_what_only_introduces_speech_is_no_claim():
    report = told("Harro Venske said in an interview on Monday:\n“Four ships have called here.”")
    assert report.claims() == ["“Four ships have called here.”"]


def test_bylines_calls_labels_and_questions_are_no_claims():
    report = told(
        """By Anna Keller
The bridge at Pell closed in April.
Subscribe to our newsletter.
Why did it close?
Key facts
Repairs cost 3 million crowns."""
    )
    assert report.claims() == ["The bridge at Pell closed in April", "Repairs cost 3 million crowns"]


def test_a_headline_with_a_verb_is_a_claim_and_one_without_is_not():
    assert (
        told("Bridge at Pell closes for repairs\n\nTraffic is led over the old road.").claims()[0]
        == "Bridge at Pell closes for repairs"
    )
    assert told("Repairs at Pell\n\nTraffic is led over the old road.").claims() == ["Traffic is led over the old road"]


def test_a_clause_beside_a_saying_is_the_reports_own():
    report = told("Ostrel Trading, which was fined in December 2023, said the crates were legal.")
    assert report.chain("fined in December 2023") == "Sundmark Gazette"
    assert report.chain("crates were legal") == "Sundmark Gazette > Ostrel Trading"


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_its_speakers():
    report = told("“Four ships have called here,” Harro Venske said.\n“Nobody knows who sent them.”")
    assert report.chain("Nobody knows") == "Sundmark Gazette > Harro Venske"


def test_appearances_stand_in_the_order_of_the_text():
    spans = [one.span for one in told(REPORT).testimony.appearances]
    assert spans == sorted(spans)


def test_the_same_report_gives_the_same_testimony():
    assert told(REPORT).testimony == told(REPORT).testimony


WORDS = st.lists(
    st.sampled_from(
        "said the ministry “ ” , . that Halden Wire told he according to which they Venske report a denied in : ( ) sources not and".split()
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_no_wording_breaks_the_laws_of_a_testimony(words):
    report = told("The bridge closed. " + " ".join(words))
    known = {source.id for source in report.testimony.sources}
    for one in report.testimony.appearances:
        assert one.chain
        assert set(one.chain) <= known
        assert report.page.quote(one.span)


def test_a_dateline_is_no_part_of_what_is_said():
    report = told(
        "OSTRAND, March 10 (Halden Wire) - The bridge at Pell will close and the road will be led over the dam, the council said."
    )
    assert report.claims() == ["The bridge at Pell will close and the road will be led over the dam"]


def test_a_dateline_is_no_part_of_a_clause_in_the_reports_own_voice():
    report = told("OSTRAND, March 10 (Halden Wire) - The bridge closed in May, and the council said it would not reopen.")
    assert not any("OSTRAND" in claim for claim in report.claims())


def test_several_who_do_not_answer_are_one_appearance_each():
    report = told("Orvane Controls, Ostrel Trading and the trade ministry did not respond to requests for comment.")
    silent = [one for one in report.testimony.appearances if one.act == "no_response"]
    assert [report.name(one.by) for one in silent] == ["Orvane Controls", "Ostrel Trading", "the trade ministry"]
    assert len({one.span for one in silent}) == 1


def test_who_does_not_respond_is_named_and_not_who_says_so():
    report = told(
        "The mill closed in May, Halden Wire reported.\nOstrel Trading did not respond to a request for comment, the agency writes."
    )
    assert report.name(report.saying("did not respond").by) == "Ostrel Trading"


@pytest.mark.parametrize("sentence", ["Neither wished to be named.", "Both requested anonymity.", "They asked for anonymity."])
def test_how_somebody_wants_to_be_called_is_no_claim(sentence):
    report = told(f"Two clerks said that the mill would close. {sentence}")
    assert not any("named" in claim or claim == "anonymity" for claim in report.claims() if claim != sentence.rstrip("."))


def test_a_clause_that_lost_what_it_tells_of_is_no_claim():
    report = told("Papers from Tarvia, which the Sundmark Gazette obtained in May, show that four ships called at Pell.")
    assert report.claims() == ["that four ships called at Pell"]


def test_a_reporter_of_this_newspaper_is_an_observation_of_its_own():
    report = told("A reporter of this newspaper saw yellow smoke above the depot.")
    assert report.source("a reporter of this newspaper").kind == "own_observation"
    assert report.chain("yellow smoke") == "Sundmark Gazette > a reporter of this newspaper"
