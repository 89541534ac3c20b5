"""Chains: who says so, from the report's outlet down to where a saying enters the record."""

import pytest
from tests.claims.read_report import told

CARRIED = """Corvane Controls has sold controllers to a trading firm in Orsania, Halden Wire reported on Tuesday.
The firm paid about 6 million crowns, according to two customs officials.
The trade ministry said it knew of no such deliveries.
Corvane Controls did not respond to requests for comment."""


def test_without_a_carrier_a_chain_goes_from_the_outlet_to_the_source():
    report = told("The ferry will run every hour from May, the operator said on Tuesday.\nTickets stay at 14 crowns.")
    assert report.chain("ferry will run") == "Sundmark Gazette > the operator"
    assert report.chain("Tickets stay") == "Sundmark Gazette"


def test_a_carrier_named_once_governs_what_follows_and_the_page_says_why():
    report = told(CARRIED)
    assert report.chain("has sold controllers") == "Sundmark Gazette > Halden Wire"
    assert report.chain("about 6 million") == "Sundmark Gazette > Halden Wire > two customs officials"
    assert "Halden Wire is named as carrying this news" in " ".join(report.saying("about 6 million").why)
    assert report.chain("did not respond") == "Sundmark Gazette > Halden Wire"


def test_a_carrier_is_named_in_why_only_where_the_sentence_does_not_name_it():
    assert told(CARRIED).saying("has sold controllers").why == ()


def test_a_carrier_that_changes_governs_from_where_it_is_named():
    report = told(
        """Corvane Controls has sold controllers to Orsania, Halden Wire reported on Tuesday.
The deliveries began in June 2023, two customs officials said.
The Pell Courier reported on Wednesday that prosecutors have opened an inquiry.
The company has dismissed its chairman, a lawyer said."""
    )
    assert report.chain("deliveries began") == "Sundmark Gazette > Halden Wire > two customs officials"
    assert report.chain("opened an inquiry") == "Sundmark Gazette > Pell Courier"
    assert report.chain("dismissed its chairman") == "Sundmark Gazette > Pell Courier > a lawyer"


def test_our_own_reporters_end_the_rule_of_a_carrier():
    report = told(
        """Corvane Controls has sold controllers to Orsania, Halden Wire reported on Tuesday.
The deliveries began in June 2023, two customs officials said.
The harbour master, Harro Venske, told this newspaper that four ships had called.
The crates went inland the same night, a driver said."""
    )
    assert report.chain("four ships") == "Sundmark Gazette > Harro Venske"
    assert report.chain("went inland") == "Sundmark Gazette > a driver"


def test_a_dateline_makes_the_agency_the_carrier_of_the_whole_report():
    report = told(
        "BRANN (Halden Wire) - The bridge at Pell will close in April, the council said.\nRepairs cost 3 million crowns."
    )
    assert report.chain("bridge at Pell") == "Sundmark Gazette > Halden Wire > the council"
    assert report.chain("Repairs cost") == "Sundmark Gazette > Halden Wire"


def test_an_outlets_own_name_is_not_repeated():
    report = told(
        "The council has sold the harbour, the Sundmark Gazette has learned.\nThe buyer told the Sundmark Gazette it would rebuild it."
    )
    assert all(chain.count("Sundmark Gazette") == 1 for chain in report.chains(""))


def test_telling_an_outlet_makes_it_a_link_before_the_speaker():
    report = told("The mine is empty, a geologist told Halden Wire on Monday.")
    assert report.chain("mine is empty") == "Sundmark Gazette > Halden Wire > a geologist"


def test_documents_seen_by_an_outlet_come_after_it():
    report = told("The firm moved 212 crates, according to invoices reviewed by Halden Wire.")
    assert report.chain("212 crates") == "Sundmark Gazette > Halden Wire > invoices reviewed by Halden Wire"


def test_a_document_inside_what_sources_say_ends_the_chain():
    report = told("Two officials said that, according to a customs report, the crates held controllers.")
    assert report.chain("crates held controllers").startswith("Sundmark Gazette > two officials > a customs report")


def test_people_and_a_document_named_together_are_a_source_each():
    report = told(
        "Ostrel Trading bought 1,840 controllers, according to two officials from a border agency and invoices reviewed by Halden Wire."
    )
    assert report.chains("1,840") == [
        "Sundmark Gazette > Halden Wire > two officials from a border agency",
        "Sundmark Gazette > Halden Wire > invoices reviewed by Halden Wire",
    ]


def test_two_that_speak_together_are_one_source():
    report = told("The plant will close, the ministry and the union said.")
    assert report.chains("will close") == ["Sundmark Gazette > the ministry and the union"]


def test_whoever_an_outlet_quotes_at_the_end_is_whom_it_has_the_news_from():
    report = told("Halden Wire reports that the crates were empty, according to two officials.")
    assert report.chain("crates were empty") == "Sundmark Gazette > Halden Wire > two officials"


def test_an_outlet_in_quotation_marks_is_a_link_and_no_origin():
    report = told(
        """Corvane Controls has sold controllers to Orsania, Halden Wire reported.
"The firm paid 6 million crowns, according to an audit of the customs service," the newspaper writes."""
    )
    assert report.chain("6 million crowns") == "Sundmark Gazette > Halden Wire > an audit of the customs service"
    assert not any(chain.endswith("Halden Wire") for chain in report.chains("6 million crowns"))


def test_a_page_that_names_no_outlet_has_one_all_the_same():
    report = told("The bridge will close, the council said.", by=None)
    assert report.chain("bridge will close") == "the outlet of a.json > the council"
    assert report.source("the outlet of a.json").outlet is None


def test_a_reprint_without_its_outlets_name_still_shows_the_agency():
    report = told(CARRIED, by=None)
    assert report.chain("knew of no such") == "the outlet of a.json > Halden Wire > the trade ministry"


@pytest.mark.parametrize("by", ["Halden Wire", None])
def test_chains_never_hold_a_link_twice(by):
    report = told("The mine is empty, a geologist told Halden Wire on Monday.\nIt closed in 2019, Halden Wire reported.", by=by)
    for one in report.testimony.appearances:
        assert len(set(one.chain)) == len(one.chain)


def test_news_named_in_passing_carries_its_own_paragraph_alone():
    report = told(
        """The bridge at Pell will close in April, the council said. Repairs cost 3 million crowns.
The mayor said traffic would be led over the old road. The road is narrow.
Shops fear for their trade. A petition has 400 names.
The bridge was built in 1931. It was last repaired in 2002.
According to a Halden Wire report last year, four such bridges are unsafe. Nobody was hurt on them."""
    )
    assert report.chain("four such bridges") == "Sundmark Gazette > Halden Wire"
    assert report.chain("It was last repaired") == "Sundmark Gazette"


def test_an_outlet_that_points_something_out_in_quotation_marks_is_a_link():
    report = told(
        """Corvane Controls has sold controllers to Orsania, Halden Wire reported.
“New invoices show that the firm paid 6 million crowns,” the newspaper points out."""
    )
    assert report.chain("6 million crowns") == "Sundmark Gazette > Halden Wire > new invoices"
    assert not any("points out" in claim for claim in report.claims())


def test_saying_behind_a_comma_belongs_to_whoever_denied():
    report = told("Ostrel Trading denied that Corvane Controls had sold it anything, saying the crates were empty.")
    assert report.chain("crates were empty") == "Sundmark Gazette > Ostrel Trading"


def test_a_report_that_is_only_answered_carries_nothing():
    report = told(
        """Corvane Controls has sold nothing to Tarvia, the company said.
The statement answers a Halden Wire report of Monday.
The company has stopped all business with its customer, a director said."""
    )
    assert report.chain("stopped all business") == "Sundmark Gazette > a director"


CITED = """The council of Harl has sold its ferry to a scrap dealer, the weekly Zeitbild reported on Sunday.
The dealer paid one crown, the newspaper said. The ferry was built in 1961.
The council secretary, Ottilie Brandt, told the Chronicle on Monday that the sale was lawful. "We asked three buyers," she said.
The dealer declined to comment on the sale. Shares in the yard fell 4 percent."""


def test_a_carrier_ends_where_somebody_told_the_reports_own_outlet_by_its_short_name():
    report = told(CITED, by="Harl Chronicle")
    assert report.chain("paid one crown") == "Harl Chronicle > Zeitbild"
    assert report.chain("sale was lawful") == "Harl Chronicle > Ottilie Brandt"
    assert report.chain("three buyers") == "Harl Chronicle > Ottilie Brandt"
    assert report.chain("declined to comment") == "Harl Chronicle"
    assert report.chain("Shares in the yard") == "Harl Chronicle"


def test_a_carrier_named_after_others_have_spoken_does_not_govern_what_stands_before_it():
    report = told(
        """The food office has closed the dairy, it said on Monday. "We found lead," said its head, Bram Lind.
The dairy knew of the lead in March, according to the Pell Courier.
The dairy said that it had warned the office at once."""
    )
    assert report.chain("found lead") == "Sundmark Gazette > Bram Lind"
    assert report.chain("knew of the lead") == "Sundmark Gazette > Pell Courier"
    assert report.chain("warned the office") == "Sundmark Gazette > the dairy"


def test_a_dispatch_of_the_outlets_own_cites_another_for_single_sentences():
    report = told(
        """BRANN, May 3 (Halden Wire) - The miller Gorm & Vane knew of glass in its flour since March, the Pell Courier reported on Friday.
The miller denied this to the newspaper, the newspaper said. The mill employs 90 people.
Halden Wire has not seen the papers. Shares in the company fell 6 percent.""",
        by="Halden Wire",
    )
    assert report.chain("knew of glass") == "Halden Wire > Pell Courier"
    assert report.chain("employs 90 people") == "Halden Wire"
    assert report.chain("has not seen") == "Halden Wire"
    assert report.chain("Shares in") == "Halden Wire"


def test_what_was_said_to_another_outlet_before_is_no_link_of_what_is_said_to_this_one():
    report = told("A former clerk of the port, who had spoken to Halden Wire, told the Gazette that the crates were empty.")
    assert report.chains("crates were empty") == ["Sundmark Gazette > a former clerk of the port"]


def test_an_answer_to_a_report_that_is_out_is_not_what_that_report_says():
    report = told(
        """Nine bridges are unsafe, engineers say. Repairs cost 3 million crowns.
Halden Wire reported in March that a builder had forged tests. The roads office would not confirm the report. "We say nothing," a \
spokesman said."""
    )
    assert report.chain("forged tests") == "Sundmark Gazette > Halden Wire"
    assert report.chain("We say nothing").startswith("Sundmark Gazette > a spokesman")


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        (
            "The mill closed in May, the newspaper Zeitbild reported on Monday, citing customs papers.",
            "Zeitbild > customs papers",
        ),
        ("The mill closed in May, according to the Pell Courier, which cites an audit report.", "Pell Courier > an audit report"),
    ],
)
def test_what_an_outlet_cites_is_the_end_of_the_chain(sentence, chain):
    assert told(sentence).chain("mill closed") == f"Sundmark Gazette > {chain}"


def test_a_credit_at_the_end_says_that_it_covers_the_whole_report():
    report = told("The mill closed in May, the council said.\nNobody was hurt in the fire. (Halden Wire)")
    assert report.chain("mill closed") == "Sundmark Gazette > Halden Wire > the council"
    assert "covers the whole report" in report.saying("mill closed").why[0]


def test_the_broadcaster_is_the_one_that_was_cited_last_though_nobody_knows_it():
    report = told("The mill closed in May, Radio Harl said on Sunday.\nThe owner sold it in March, the broadcaster said.")
    assert report.chain("sold it in March") == "Sundmark Gazette > Radio Harl"
