"""Speakers: whom words, pronouns and short forms mean within one report."""

from tests.claims.read_report import told

from firsthand.model import Span


def test_pronouns_of_two_people_go_to_whom_they_mean():
    report = told(
        """Harro Venske, the harbour master, said four ships had called.
He said the papers named no buyer.
Marit Solberg, a spokeswoman for Ostrel Trading, said the crates were legal.
She said the firm had nothing to hide.
He knew nothing of the cargo, Venske said."""
    )
    assert report.chain("papers named no buyer") == "Sundmark Gazette > Harro Venske"
    assert report.chain("nothing to hide") == "Sundmark Gazette > Marit Solberg"
    assert report.chain("knew nothing of the cargo") == "Sundmark Gazette > Harro Venske"


def test_he_is_not_the_spokeswoman_who_spoke_last():
    report = told(
        """Harro Venske, the harbour master, said four ships had called.
Marit Solberg, a spokeswoman for the ministry, said the crates were legal.
He said the papers named no buyer."""
    )
    assert report.chain("papers named no buyer") == "Sundmark Gazette > Harro Venske"


def test_a_pronouns_own_words_stay_the_speaker_and_are_a_mention_of_the_source():
    report = told("Harro Venske said four ships had called.\nHe said the papers named no buyer.")
    saying = report.saying("papers named no buyer")
    assert saying.speaker is not None
    assert report.page.quote(saying.speaker) == "He"
    assert saying.speaker in report.source("Harro Venske").mentions
    assert "“He” is taken for Harro Venske" in " ".join(saying.why)


def test_a_pronoun_that_nothing_explains_is_never_guessed():
    report = told("The bridge has closed.\nHe said it was unsafe.")
    saying = report.saying("was unsafe")
    assert report.name(saying.chain[-1]) == "he"
    assert "nothing shows clearly" in " ".join(saying.why)


def test_a_last_name_stands_for_the_full_name():
    report = told("Harro Venske said four ships had called.\nThe papers named no buyer, Venske said.")
    assert report.chain("papers named no buyer") == "Sundmark Gazette > Harro Venske"


def test_a_last_name_of_two_people_is_not_given_to_either():
    report = told(
        "Harro Venske and Tilda Venske own the yard.\nThe yard will be sold, Venske said.",
    )
    assert report.chain("yard will be sold") == "Sundmark Gazette > Venske"


def test_the_ministry_is_the_one_named_before():
    report = told("The Orsanian trade ministry denied the sale.\nThe ministry said it would look into the papers.")
    assert report.chain("look into the papers") == "Sundmark Gazette > Orsanian trade ministry"


def test_the_ministry_stays_as_named_where_two_may_be_meant():
    report = told(
        """The Orsanian trade ministry denied the sale, and the Sundmark defence ministry said it was not involved.
The ministry said it would look into the papers."""
    )
    assert report.chain("look into the papers") == "Sundmark Gazette > the ministry"


def test_unnamed_sources_keep_number_role_and_affiliation_and_are_one_unit():
    report = told(
        """Two sources from a border agency said the crates held controllers.
The two sources said the buyer had paid in cash.
The sources asked not to be named.
They said the deliveries had begun in June."""
    )
    source = report.source("two sources from a border agency")
    assert (source.kind, source.number, source.role, source.affiliation) == ("unnamed", "two", "sources", "a border agency")
    assert [one.kind for one in report.testimony.sources] == ["outlet", "unnamed"]
    assert report.chain("paid in cash") == report.chain("begun in June") == "Sundmark Gazette > two sources from a border agency"


def test_two_sources_that_nothing_ties_stay_two():
    report = told("The firm is bankrupt, a source said.\nThe owner has left the country, a source said.")
    sayings = report.testimony.appearances
    assert sayings[0].chain[-1] != sayings[1].chain[-1]


def test_the_sources_of_a_headline_are_those_of_the_text():
    report = told(
        "Corvane sold controllers to Orsania, border sources say\n"
        "Corvane Controls sold 1,840 controllers to a firm in Orsania, according to two sources from a border agency.",
        title="Corvane sold controllers to Orsania, border sources say",
    )
    assert report.chain("Corvane sold controllers") == "Sundmark Gazette > two sources from a border agency"


def test_one_of_the_officials_rests_on_the_officials():
    report = told("Three border officials said the crates were full.\nThe papers were forged, one of the officials said.")
    one = report.source("one of the officials")
    assert [report.name(support.source) for support in one.rests_on] == ["three border officials"]


def test_a_spokesperson_rests_on_whom_the_words_show():
    report = told("A spokesperson for Ostrel Trading said the crates were legal.")
    spokesperson = report.source("a spokesperson for Ostrel Trading")
    (support,) = spokesperson.rests_on
    assert report.name(support.source) == "Ostrel Trading"
    assert support.shown_by is not None
    assert report.page.quote(support.shown_by) == "Ostrel Trading"


def test_a_spokesperson_who_is_named_later_is_the_same_one():
    report = told(
        """A coast guard spokesperson said the ships had been watched.
“We know every one of them,” added the spokesperson, Farah Lind."""
    )
    assert report.chain("ships had been watched") == report.chain("every one of them") == "Sundmark Gazette > Farah Lind"


def test_documents_that_sources_showed_rest_on_them_with_the_words():
    report = told(
        """Ostrel Trading bought 1,840 controllers, according to invoices reviewed by Halden Wire.
Two sources from a border agency showed Halden Wire the invoices.
The crates left in June, the two sources said."""
    )
    (support,) = report.source("invoices reviewed by Halden Wire").rests_on
    assert report.name(support.source) == "two sources from a border agency"
    assert isinstance(support.shown_by, Span)
    assert "showed Halden Wire the invoices" in report.page.quote(support.shown_by)


def test_a_document_of_another_kind_does_not_rest_on_those_who_showed_invoices():
    report = told(
        """Two sources from a border agency showed Halden Wire the invoices.
The firm is insolvent, according to a court filing."""
    )
    assert report.source("a court filing").rests_on == ()


def test_whoever_wrote_a_document_is_what_it_rests_on():
    report = told(
        "The controllers can be shipped in two days, according to a report that Ostrel Trading sent to the customs service."
    )
    document = next(source for source in report.testimony.sources if source.kind == "document")
    assert [report.name(support.source) for support in document.rests_on] == ["Ostrel Trading"]


def test_what_a_reporter_of_the_outlet_saw_is_an_observation():
    report = told("A Sundmark Gazette reporter saw that the gates were locked.", by="Sundmark Gazette")
    assert report.testimony.sources[-1].kind == "own_observation"


def test_a_relative_pronoun_means_the_noun_before_it():
    report = told("Harro Venske, who says the papers named no buyer, has resigned.")
    assert report.chain("papers named no buyer") == "Sundmark Gazette > Harro Venske"


def test_the_second_official_is_not_the_first():
    report = told(
        """Two customs officials asked not to be named.
The crates were full, one of the officials said.
The papers were forged, the second official said."""
    )
    assert report.saying("crates were full").chain[-1] != report.saying("papers were forged").chain[-1]


def test_a_companys_first_word_stands_for_the_company():
    report = told(
        "Corvane Controls sold the crates.\nThe crates were legal, Corvane said.\nThe firm is insured, the company said."
    )
    assert report.chain("crates were legal") == "Sundmark Gazette > Corvane Controls"
    assert report.chain("is insured") == "Sundmark Gazette > Corvane Controls"


def test_the_company_is_whatever_sounds_like_one_and_not_a_thing_by_its_name():
    report = told(
        """Pharmacies ran out of the heart medicine Velmarin on Monday. Sellmark Pharma said it would replace all packs.
The company did not comment on the figures."""
    )
    assert report.name(report.saying("did not comment").by) == "Sellmark Pharma"


def test_an_ampersand_joins_the_words_of_one_name():
    report = told("Brandt & Lind rejected any suggestion that it had charged twice, and Brandt & Lind said each bill was right.")
    assert report.source("Brandt & Lind").kind == "organization"
    assert [one.name for one in report.testimony.sources[1:]] == ["Brandt & Lind"]


def test_it_is_the_body_that_the_sentence_tells_of_where_nobody_has_spoken():
    report = told("Velmark's financial supervisor has opened a case, it said on Tuesday.")
    assert report.chain("opened a case") == "Sundmark Gazette > Velmark's financial supervisor"


def test_a_country_that_did_something_is_not_who_said_it():
    report = told("Brennia will freeze the assets of a shipper. It said that it was not aware of such a plan.")
    assert report.chain("not aware").split(" > ")[-1] != "Brennia"


def test_a_name_between_commas_with_an_office_behind_it_speaks():
    report = told(
        "The ferry will not be sold, Gregor Stahl, a deputy of the ruling party in Brenn, told the Gazette on Thursday."
    )
    assert report.chain("will not be sold") == "Sundmark Gazette > Gregor Stahl"


def test_a_phrase_behind_a_document_is_no_second_document():
    report = told("Quillon paid 3.1 million crowns for the parts, an invoice in the records shows.")
    assert report.chains("3.1 million") == ["Sundmark Gazette > an invoice in the records"]


def test_the_report_rests_on_whoever_spoke_in_it():
    report = told(
        "The ministry paid twice, the Court of Audit says in a report released on Monday. No rival was asked, the report says."
    )
    office = report.source("Court of Audit").id
    assert [one.source for one in report.source("the report").rests_on] == [office]


def test_a_word_that_leads_over_to_a_speaker_is_no_part_of_the_name():
    report = told("The ministry was content, but Ostrel Trading said that it was not.")
    assert not any(one.name.startswith("but") for one in report.testimony.sources)
