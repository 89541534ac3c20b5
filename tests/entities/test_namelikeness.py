"""Two names are one party's where their words agree; what stands against that counts, and is said."""

import pytest

from firsthand.entities.namelikeness import SAME, compare

SAME_PARTY = [
    ("Person", "Anna Kolmer", "Anna Kolmer"),
    ("Person", "Kolmer, Anna", "Anna Kolmer"),
    ("Person", "Dr. Anna Kolmer", "Anna Kolmer"),
    ("Person", "Ana Kolmar", "Anna Kolmer"),
    ("Person", "Анна Колмер", "Anna Kolmer"),
    ("Person", "Sergej Orlenko", "Sergey Viktorovich ORLENKO"),
    ("Person", "Muhammad al-Rashun", "Mohammed Al Rashoun"),
    ("Person", "Оleg Vаrik", "Oleg Varik"),
    ("Company", "Tarvel Marine GmbH", "TARVEL MARINE"),
    ("Company", "Tarvelmarine Ltd", "Tarvel Marine Limited"),
    ("Company", "ООО Тарвель Марин", "Tarvel Marin LLC"),
    ("Company", "Tarvel Valves & Pumps Inc.", "Tarvel Valves and Pumps"),
    ("Organization", "Second Harbour Bureau", "2nd Harbour Bureau"),
    ("Vessel", "MV Brenna Tide", "BRENNA TIDE"),
]
OTHER_PARTY = [
    ("Person", "Anna Kolmer", "Anna Veltin"),
    ("Person", "Kim Sol Jin", "Kim Sol Chun"),
    ("Person", "Oleg Ivanovich Varik", "Oleg Petrovich Torun"),
    ("Company", "Tarvel Marine", "Corvane Marine"),
    ("Company", "Tarvel Trust 7", "Tarvel Trust 8"),
    ("Company", "Tarvel Marine Works Export Agency", "Tarvel Marine"),
    ("Person", "Varik", "Oleg Varik Torunsky Abelard"),
]


@pytest.mark.parametrize(("schema", "a", "b"), SAME_PARTY)
def test_these_names_are_one_party(schema, a, b):
    assert compare(a, b, schema).score >= SAME


@pytest.mark.parametrize(("schema", "a", "b"), OTHER_PARTY)
def test_these_names_are_two_parties(schema, a, b):
    assert compare(a, b, schema).score < SAME


def test_what_agrees_and_what_does_not_is_said():
    says = "; ".join(compare("Oleg Varik Torun", "Oleg Warik", "Person").says)
    assert "2 of 3 words agree" in says
    assert "“varik” and “warik”" in says
    assert "without a partner: “torun”" in says


def test_a_legal_form_of_another_kind_leaves_doubt():
    assert (
        compare("Tarvel Bank AG", "Tarvel Bank GmbH", "Company").score < compare("Tarvel Bank AG", "Tarvel Bank", "Company").score
    )


def test_a_rare_word_weighs_more_than_a_common_one():
    rare = {"tarvel": 1.0, "corvane": 1.0, "shipping": 0.2, "lines": 0.2}
    by_rare = compare("Tarvel Shipping", "Tarvel Lines", "Company", lambda word: rare.get(word, 1.0))
    by_common = compare("Tarvel Shipping", "Corvane Shipping", "Company", lambda word: rare.get(word, 1.0))
    assert by_rare.score > by_common.score


def test_names_without_a_word_are_compared_by_their_characters():
    assert compare("★", "★", "Company").score == 1.0
    assert compare("★", "☆", "Company").score == 0.0


def test_likeness_never_leaves_its_bounds():
    names = ["", "a", "A. B.", "OOO", "Ltd Ltd", "al al al", "7 7", "Анна", "安娜", "a" * 300]
    assert all(0.0 <= compare(a, b, schema).score <= 1.0 for a in names for b in names for schema in ("Person", "Company"))
