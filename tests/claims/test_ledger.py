from collections import Counter

import pytest
from tests import telling
from tests.testimony import Telling, claim, ledger, tell

from firsthand.model import Ledger, SourceId, identify

FIRST = """Corvane Controls sold at least 1,840 controllers to Ostrel Trading, two customs officials said.
Mira Osk, who runs the harbour at Pell, said that the crates left at night.
Osk said that no ship had called since May.
The Foreign Ministry of Sundmark denied any sale."""
SECOND = """Two customs officials say that Corvane Controls has sold 1,840 controllers to Ostrel Trading.
Crates left the harbour at night, according to Osk.
The foreign ministry of Sundmark said that it would look into the matter."""
OFFICIALS = ("two customs officials", "unnamed")


def first() -> Telling:
    made = tell(FIRST, by="Halden Wire", at="2025-03-01")
    made.says("Corvane Controls sold at least 1,840 controllers to Ostrel Trading", OFFICIALS)
    made.says("the crates left at night", ("Mira Osk", "person"))
    made.says("no ship had called since May", ("Mira Osk", "person"), polarity="negated")
    ministry = ("The Foreign Ministry of Sundmark", "organization")
    return made.says("any sale", ministry, act="denial", by=ministry)


def second() -> Telling:
    made = tell(SECOND, by="Brann Radio", at="2025-03-01")
    made.says("Corvane Controls has sold 1,840 controllers to Ostrel Trading", ("Two customs officials", "unnamed"))
    made.says("Crates left the harbour at night", ("Osk", "person"))
    return made.says("it would look into the matter", ("the foreign ministry of Sundmark", "organization"))


@pytest.fixture(scope="module")
def told() -> tuple[Telling, Telling]:
    return first(), second()


@pytest.fixture(scope="module")
def made(told: tuple[Telling, Telling]) -> Ledger:
    return ledger(*told)


def named(made: Ledger, name: str) -> list[SourceId]:
    return [source.id for source in made.sources if source.name == name]


def test_every_appearance_belongs_to_one_claim(told, made):
    spans = Counter(appearance.span for found in made.claims for appearance in found.appearances)
    assert spans == Counter(appearance.span for each in told for appearance in each.appearances)


def test_the_origins_of_a_claim_account_for_all_its_appearances(made):
    assert all(sum(origin.appearances for origin in found.origins) == len(found.appearances) for found in made.claims)
    assert all(len(found.joined) == len(found.appearances) - 1 for found in made.claims)


def test_every_claim_says_what_its_independence_rests_on(made):
    assert all(found.independence.why and found.independence.count >= 1 for found in made.claims)


def test_ids_are_unique_and_every_source_that_is_named_is_there(made):
    assert len({found.id for found in made.claims}) == len(made.claims)
    known = {source.id for source in made.sources}
    for found in made.claims:
        assert {origin.source for origin in found.origins} <= known
        for appearance in found.appearances:
            assert set(appearance.chain) <= known
            assert appearance.by is None or appearance.by in known


def test_an_outlet_has_the_id_that_it_has_as_a_credit(made):
    assert identify("src", "outlet", telling.outlet("Halden Wire").id) in {source.id for source in made.sources}


def test_a_short_name_is_the_one_person_with_that_surname(made):
    assert len(named(made, "Mira Osk")) == 1
    assert not named(made, "Osk")


def test_a_short_name_that_two_persons_share_stays_alone():
    third = tell("Tove Osk, a pilot at Lindholt, said that fog hid the coast.", by="Kelmar Echo")
    third.says("fog hid the coast", ("Tove Osk", "person"))
    both = ledger(first(), second(), third)
    assert len(named(both, "Osk")) == len(named(both, "Mira Osk")) == len(named(both, "Tove Osk")) == 1


def test_an_organization_is_one_whatever_its_article_and_case(made):
    assert sum(source.kind == "organization" for source in made.sources) == 1


def test_the_same_description_in_independent_reports_is_not_one_source():
    one = tell("Snow closed the pass above Lindholt, an official said.", by="Lindholt Post")
    one.says("Snow closed the pass above Lindholt", ("an official", "unnamed"))
    other = tell("The theatre in Pell will open on Friday, an official said.", by="Brann Radio")
    other.says("The theatre in Pell will open on Friday", ("an official", "unnamed"))
    assert len(named(ledger(one, other), "an official")) == 2


def test_a_story_of_one_report_needs_no_vectors():
    single = ledger(first())
    assert len(single.claims) == 4
    assert {found.independence.state for found in single.claims} == {"single"}


def test_a_report_without_appearances_says_nothing_and_takes_nothing_away(told, made):
    silent = tell("Der Hafen von Pell bleibt am Freitag geschlossen.", by="Sundmark Kurier", language="de")
    with_it = ledger(*told, silent)
    assert {found.text for found in with_it.claims} == {found.text for found in made.claims}


def test_a_claim_is_told_on_one_line_without_the_word_that_ties_it_to_its_verb():
    made = tell("Mira Osk said that the crates left\nat night.", by="Halden Wire")
    made.says("that the crates left\nat night", ("Mira Osk", "person"))
    assert ledger(made).claims[0].text == "the crates left at night"


def test_a_sale_told_by_two_papers_names_both_sources(told, made):
    sale = claim(made, "sold at least", told)
    assert len(sale.appearances) == 2
    assert (sale.independence.state, len(sale.origins)) == ("unestablished", 2)


def test_a_name_that_a_translation_back_has_respelt_is_the_same_party():
    text = """By Halden Wire
Corvane Controls of Sundmark sold at least 1,840 controllers to a trading firm in Orsania, two customs officials said.
Ilse Marend, who studies trade, said that no case of this kind had been larger since the embargo began.
Customs may hand the case to prosecutors by the end of April, one of the officials said."""
    papers = []
    for by, name in (("Pell Courier", "Ilse Marend"), ("Brann Gazette", "Ilze Marent")):
        made = tell(text.replace("Ilse Marend", name), by=by, byline="Halden Wire")
        papers.append(made.says("no case of this kind had been larger since the embargo began", (name, "person")))
    both = ledger(*papers)
    assert sum(source.kind == "person" for source in both.sources) == 1
    assert len(both.claims) == 1


def test_names_that_one_report_tells_apart_are_two_parties():
    made = tell("Ilse Marend said that trade grew. Ilze Marent said that it fell.", by="Pell Courier")
    made.says("trade grew", ("Ilse Marend", "person")).says("it fell", ("Ilze Marent", "person"))
    assert sum(source.kind == "person" for source in ledger(made).sources) == 2


def test_the_company_of_one_report_is_not_the_company_of_another():
    papers = []
    for by, said in (("Pell Courier", "It sold the ferry in May"), ("Brann Radio", "The theatre reopens on Friday")):
        papers.append(tell(f"{said}, the company said.", by=by).says(said, ("the company", "organization")))
    assert len(named(ledger(*papers), "the company")) == 2


def test_an_acronym_and_the_name_that_it_stands_for_are_one():
    made = tell("The Sundmark Trade Union said that trade grew. The STU said that wages fell.", by="Pell Courier")
    made.says("trade grew", ("The Sundmark Trade Union", "organization")).says("wages fell", ("The STU", "organization"))
    assert sum(source.kind == "organization" for source in ledger(made).sources) == 1


def parties(*names: tuple[str, str]) -> list[str]:
    """The sources other than outlets of one story, one paper for each name, as the ledger names them."""
    papers = []
    for by, (name, kind) in zip(("Pell Courier", "Brann Radio", "Lindholt Post"), names, strict=False):
        papers.append(
            tell(f"{name} said that trade with {by.split()[0]} grew.", by=by).says(
                f"trade with {by.split()[0]} grew", (name, kind)
            )
        )
    own = {"Pell Courier", "Brann Radio", "Lindholt Post"}
    return sorted(source.name for source in ledger(*papers).sources if source.name not in own)


def test_a_body_is_one_whatever_its_case_its_possessive_and_the_kind_it_was_taken_for():
    found = parties(
        ("Sundmark Trade Board", "organization"), ("Sundmark’s trade board", "organization"), ("Sundmark Trade Board", "person")
    )
    assert len(found) == 1


def test_a_country_is_not_a_body_that_belongs_to_it():
    assert len(parties(("Sundmark", "organization"), ("Sundmark's customs office", "organization"))) == 2


def test_a_body_with_a_page_of_its_own_is_the_outlet_when_others_cite_it():
    page = tell("Trade with Orsania grew, the count shows.", by="Sundmark Trade Board").says("Trade with Orsania grew")
    cites = tell("Sundmark's Trade Board said that trade fell.", by="Pell Courier")
    cites.says("trade fell", ("Sundmark's Trade Board", "organization"))
    found = {source.name: source.kind for source in ledger(page, cites).sources}
    assert sorted(found.values()) == ["outlet", "outlet"]
