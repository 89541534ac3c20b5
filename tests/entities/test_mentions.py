"""Names in one report: what is one, what it names, and which stand for which."""

import itertools

import pytest
from tests.entities.reading import mentions, named, schemata, stands_for


@pytest.mark.parametrize(
    ("text", "name", "schema"),
    [
        ("The parts were bought by Ostrel Trading LLC in March.", "Ostrel Trading LLC", "Company"),
        ("Tarvel Marine Co., Ltd. paid for the crates.", "Tarvel Marine Co., Ltd.", "Company"),
        ("The lawyers of Venske & Lunde wrote to the court.", "Venske & Lunde", "Company"),
        ("The Sundmark Standard newspaper told of it.", "Sundmark Standard", "Organization"),
        ("Tarvel’s parliament passed it.", "Tarvel", "Address"),
        ("Former KSA director Anna Kolmer wrote so.", "Anna Kolmer", "Person"),
        ("A firm called Corvane supplied the controllers.", "Corvane", "Company"),
        ("Corvane, a subsidiary of a bank, supplied the controllers.", "Corvane", "Company"),
        ("The work was done by NPO Vestra, officials said.", "NPO Vestra", "Company"),
        ("The Norwegian defence ministry opened an inquiry.", "Norwegian defence ministry", "PublicBody"),
        ("Norway’s Ministry of Trade and Industry opened an inquiry.", "Norway’s Ministry of Trade and Industry", "PublicBody"),
        ("The Danish Maritime Authority closed the strait.", "Danish Maritime Authority", "PublicBody"),
        ("The Kremlin did not comment.", "Kremlin", "PublicBody"),
        ("The Institute for Marine Safety warned of storms.", "Institute for Marine Safety", "Organization"),
        ("The ship was seen by Reuters.", "Reuters", "Organization"),
        ("Minister Anna Kolmer denied it.", "Anna Kolmer", "Person"),
        ("Harro Venske, 54, was released.", "Harro Venske", "Person"),
        ("The drone, called Tarvik-3, flew for an hour.", "Tarvik-3", "Product"),
        ("Its Corvo 12 drone flew for an hour.", "Corvo 12", "Product"),
        ("They fitted it to the Tarvik-B7 and left.", "Tarvik-B7", "Product"),
        ("The tanker Norrsken left the port at noon.", "Norrsken", "Vessel"),
        ("Goods went through the Netherlands.", "Netherlands", "Address"),
        ("The firm is based in the town of Sundmark.", "Sundmark", "Address"),
    ],
)
def test_a_name_is_typed_by_its_words_and_the_words_beside_it(text, name, schema):
    assert schemata(text).get(name) == schema


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the ministry waited until September.",
        "Norwegians and Danes trade much.",
        "Norwegian engineers met Danish ones.",
        "Engines were sold for $12 million in 2024.",
        "Drones were found. Engines were too.",
        "The Foreign Minister spoke. The company did not.",
        "Dozens of containers left. Officials counted them.",
        "The UAVs cost 400 dollars each.",
        "They met the G7 in the first quarter, Q1.",
        "Article 5 and Phase 2 were read out.",
    ],
)
def test_days_peoples_numbers_and_plain_words_are_no_names(text):
    names = set(schemata(text)) - {"G7"}
    assert names == set()


def test_a_heading_in_title_case_names_only_what_the_body_names():
    text = (
        "Corvane Sold Secret Parts To Distant Traders\n\n"
        "The company Corvane sold parts to traders.\n\n"
        "Hidden Trails And Missing Papers\n\n"
        "Nobody signed the papers, the company said."
    )
    found = mentions(text)
    assert [mention.name for mention in found] == ["Corvane", "Corvane"]
    assert found[0].span.start == 0


def test_a_name_has_one_schema_throughout_a_report():
    text = (
        "Corvane said it had no papers. Kelmar harbour let Corvane load. "
        "The company Corvane has three ships. Corvane is closed on Sundays."
    )
    assert {mention.schema for mention in mentions(text) if mention.name == "Corvane"} == {"Company"}


def test_spans_quote_the_name_without_possessive_article_or_quotation_marks():
    found, page = named("The firm “Ostrel Trading” paid. Ostrel Trading’s ships left. They bought two T3s from Corvane LLC.")
    for mention in found.mentions:
        assert page.quote(mention.span) == mention.name
    assert [mention.name for mention in found.mentions] == ["Ostrel Trading", "Ostrel Trading", "T3", "Corvane LLC"]


def test_a_legal_form_has_its_name_with_it_and_is_none_alone():
    assert "Tarvel LLC" in schemata("Tarvel LLC owns Grelm Shipping.")
    assert "Tarvel GmbH" in schemata("Tarvel GmbH of Berlin sponsored the prize.")
    assert "LLC" not in schemata("An LLC was named. The LLC paid.")


def test_a_title_is_no_part_of_the_name():
    names = set(schemata("Norwegian Foreign Minister Anna Kolmer met Secretary of State Peter Brandvold and Dr. Ida Lunde."))
    assert names == {"Anna Kolmer", "Peter Brandvold", "Ida Lunde"}


def test_a_place_that_something_is_based_in_is_named():
    assert schemata("The Oslo-based firm bought them.").get("Oslo") == "Address"


def test_without_a_parse_no_name_is_given():
    found, _ = named("Die Firma Ostrel Trading GmbH zahlte.", language="de")
    assert found.mentions == ()


def test_nothing_is_found_in_an_empty_report():
    assert mentions("") == ()


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("IEMR Kestrel sold drones. Kestrel denied it.", "Kestrel", "IEMR Kestrel"),
        ("The Institute for Marine Safety (IMS) warned. IMS gave no date.", "IMS", "Institute for Marine Safety"),
        ("The Institute for Marine Safety warned. The IMS gave no date.", "IMS", "Institute for Marine Safety"),
        ("A new drone, the Tarvik-3 (T3), flew. The T3 is slow.", "T3", "Tarvik-3"),
        ("The Tarvik-A1 drone flew. An A1 was shot down.", "A1", "Tarvik-A1"),
        ("Anna Kolmer resigned on Friday. Kolmer gave no reason.", "Kolmer", "Anna Kolmer"),
        ("Said al-Rahbi spoke first. Then Rahbi left.", "Rahbi", "Said al-Rahbi"),
        ("Anna B. Kolmer resigned. Anna Kolmer gave no reason.", "Anna Kolmer", "Anna B. Kolmer"),
        ("The firm Arktos Trade paid. The company Arctos Trade did not answer.", "Arctos Trade", "Arktos Trade"),
        (
            "The Norwegian defence ministry paid. The report reached the Norwegian Ministry of Defense in May.",
            "Norwegian Ministry of Defense",
            "Norwegian defence ministry",
        ),
        (
            "The Norwegian defence ministry paid. Then the defence ministry was silent.",
            "defence ministry",
            "Norwegian defence ministry",
        ),
    ],
)
def test_short_forms_and_other_spellings_stand_for_the_fuller_name(text, short, full):
    assert stands_for(text).get(short) == full


def test_a_short_form_says_in_words_what_it_is_short_for():
    (why,) = {mention.why for mention in mentions("IEMR Kestrel sold drones. Kestrel denied it.") if mention.stands_for}
    assert why == "“Kestrel” is short for “IEMR Kestrel”"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Two people of one surname: nobody's short form.
        ("Anna Kolmer resigned. Peter Kolmer stayed. Later Kolmer spoke.", "Kolmer"),
        # Two firms that begin alike.
        ("Corvane Shipping LLC paid. Corvane Metals LLC did not. The firm Corvane is closed.", "Corvane"),
        # One sentence names both: they are two.
        ("The firms Arktos Trade and Arctos Trade compete.", "Arctos Trade"),
        ("Ostrel Trading House opened an office. Ostrel Trading LLC closed one.", "Ostrel Trading LLC"),
        ("Ostrel Holding JSC paid. Later Ostrel Holding LLC closed.", "Ostrel Holding LLC"),
        ("The company North Senn Shipping paid. The company South Senn Shipping did not.", "North Senn Shipping"),
        # Nobody is short for what is called by that name.
        ("The Anna Kolmer Foundation paid. Anna Kolmer spoke.", "Anna Kolmer"),
        # A model is not another.
        ("The Tarvik-3 drone flew. The Tarvik-1 drone did not.", "Tarvik-1"),
        ("The Tarvik-3 (T3) drone flew. Later an A1 drone came.", "A1"),
        # A town is not short for its newspaper, nor a country for its ministry.
        ("The Sundmark Standard told of it. Trade in Sundmark fell. Ships left Sundmark.", "Sundmark"),
        ("The Ministry of Commerce of Tarvel denied it. Tarvel has no ports.", "Tarvel"),
        # A country is no short form of a company, nor a general word.
        ("Norway Shipping LLC paid. Norway did not.", "Norway"),
        ("Kelmar Shipping LLC paid. It was seen in Kelmar.", "Kelmar"),
        # Two ministries: a ministry without a country is neither.
        (
            "The Danish defence ministry paid. The Polish defence ministry did not. Then the defence ministry spoke.",
            "defence ministry",
        ),
        # What stands first in a body's name is not short for it.
        ("The White House National Security Council met. The White House was silent.", "White House"),
    ],
)
def test_what_could_mean_two_things_stands_for_neither(text, name):
    assert name not in stands_for(text)


def test_first_and_last_words_of_sentences_do_not_change_what_is_found():
    alone = {m.name for m in mentions("Ostrel Trading LLC paid Anna Kolmer.")}
    within = {m.name for m in mentions("Later that day Ostrel Trading LLC paid Anna Kolmer in full.")}
    assert alone == within == {"Ostrel Trading LLC", "Anna Kolmer"}


@pytest.mark.parametrize(
    ("text", "name", "full"),
    [
        # The surname comes first, and the full name is a wife's.
        ("President Kolmer and first lady Ida Kolmer arrived. Kolmer spoke.", "Kolmer", "Ida Kolmer"),
        ("Mrs. Kolmer left early. Her lawyer, Peter Kolmer, stayed.", "Kolmer", "Peter Kolmer"),
        ("Harro Kolmer Jr. was freed. Kolmer founded the firm.", "Kolmer", "Harro Kolmer Jr."),
        (
            "George W. Brandvold spoke. George H. W. Brandvold had died. George Brandvold was remembered.",
            "George Brandvold",
            "George W. Brandvold",
        ),
        ("George W. Brandvold spoke. George H. Brandvold had died.", "George W. Brandvold", "George H. Brandvold"),
    ],
)
def test_a_surname_is_not_given_to_another_of_the_family(text, name, full):
    assert stands_for(text).get(name) != full


def test_a_well_known_surname_in_the_lead_is_the_full_name_of_the_next_sentence():
    assert stands_for("Kolmer resigned on Friday. Prime Minister Anna Kolmer gave no reason.").get("Kolmer") == "Anna Kolmer"


def test_one_of_several_bodies_is_no_name():
    assert schemata("The paper came from a Norwegian intelligence agency.") == {}
    assert schemata("The paper came from a Norwegian army officer.") == {"Norwegian army": "PublicBody"}


def test_mentions_never_overlap():
    text = (
        "Norway Pipeline said so. The US Army and US Army Corps of Engineers met Anna Kolmer of the Institute for Marine Safety in "
        "Oslo. Army officers left. The Norwegian Ministry of Trade and Industry wrote to the Ministry of Trade."
    )
    found = mentions(text)
    assert found
    assert all(first.span.end <= second.span.start for first, second in itertools.pairwise(found))


def test_two_names_that_each_stand_in_brackets_behind_the_other_make_no_ring():
    text = "Orvane sold the Sparrow-2 (S-2) to Norway. The S-2 (Sparrow-2) flies far. The Sparrow-2 drone is new."
    assert stands_for(text) == {"S-2": "Sparrow-2"}
