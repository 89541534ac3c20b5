"""Legal forms of companies, countries and their peoples."""

import pytest

from firsthand.knowledge.companyforms import form_of, is_form, without_form
from firsthand.knowledge.places import country_name, country_named, country_of_people, international_body, is_people


@pytest.mark.parametrize(
    ("name", "kind", "without"),
    [
        ("Tarvel Marine Co., Ltd.", "limited", "tarvel marine"),
        ("OOO Tarvel", "limited", "tarvel"),
        ("ООО «Тарвел»", "limited", "тарвел"),
        ("Tarvel S.p.A.", "stock", "tarvel"),
        ("Tarvel GmbH & Co. KG", "partnership", "tarvel"),
        ("ФГУП Тарвел", "state", "тарвел"),
        ("株式会社タルベル", "stock", "タルベル"),
        ("塔维尔有限公司", "limited", "塔维尔"),
        ("TARVEL AS", "limited", "tarvel"),
    ],
)
def test_a_legal_form_is_known_and_taken_off(name, kind, without):
    assert form_of(name) == kind
    assert without_form(name) == without


@pytest.mark.parametrize("name", ["Pat Tarvel", "Ao Tarvel", "Tarvel as", "Limited Stores", "Tarvel", "Too Late", "LLC"])
def test_a_word_that_looks_like_a_form_stays(name):
    assert without_form(name) == name.casefold()


def test_a_form_alone_is_told_by_its_letters():
    assert is_form("Ltd.")
    assert is_form("AS")
    assert not is_form("as")
    assert not is_form("Pat")


def test_countries_are_known_by_their_names_and_peoples():
    assert country_named("the Netherlands") == country_of_people("Dutch") == "NL"
    assert country_named("U.S.") == country_named("United States") == country_named("USA") == "US"
    assert country_named("North Korea") == country_of_people("North Korean") == "KP"
    assert country_of_people("Norwegians") == "NO"
    assert country_name("GB") == "United Kingdom"


def test_words_in_small_letters_are_no_countries():
    assert country_named("us") is None
    assert country_named("turkey") is None


def test_peoples_faiths_and_parties_are_told_from_names():
    assert is_people("Muslims")
    assert is_people("Swiss")
    assert not is_people("Kestrel")


def test_all_spellings_of_an_international_body_are_one():
    assert international_body("UN") == international_body("U.N.") == international_body("United Nations")
    assert international_body("IMS") is None
