"""Which ways of writing are one name, and which are two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.spellings import jumbled, key, slipped, sound


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Ostrel Trading Co., Ltd.", "OSTREL TRADING"),
        ("Café Brännö", "Cafe Branno"),
        ("Almar-Norte", "Almar Norte"),
        ("Tarvik-3", "TARVIK 3"),
        ("KEM1", "KEM 1"),
        ("ООО «Арктос»", "Arktos LLC"),
        ("Ёлкин", "Елкин"),
        ("Norway’s", "Norway"),
        ("U.S.", "United States"),
        ("Maritime Safety Centre", "Maritime Safety Center"),
    ],
)
def test_case_form_accent_script_and_spacing_make_no_other_name(a, b):
    assert key(a) == key(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Tarvik-3", "Tarvik-1"),
        ("Tarvik-3", "Tarvik-13"),
        ("T3", "A1"),
        ("Corvane Shipping", "Corvane Metals"),
        ("Pat Venske", "Venske"),
        ("Austria", "Australia"),
    ],
)
def test_other_words_and_other_numbers_make_another_name(a, b):
    assert key(a) != key(b)
    assert sound(a) != sound(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("TSR Arktos", "TSR Arctos"),
        ("ТСР Арктос", "TSR Arctos"),
        ("Aleksei Brannov", "Alexey Branov"),
        ("Филипп Брандт", "Philip Brandt"),
        ("Corvane", "Korvan"),
    ],
)
def test_letters_of_one_sound_make_one_sound(a, b):
    assert sound(a) == sound(b)


def test_bodies_are_the_same_however_their_country_is_put():
    put = ["Norwegian defence ministry", "Norway’s Ministry of Defense", "the Ministry of Defence of Norway"]
    assert len({jumbled(name) for name in put}) == 1
    assert jumbled("Danish defence ministry") != jumbled("Norwegian defence ministry")


def test_two_words_in_another_order_may_be_two_names():
    assert jumbled("Bank of Norway") == jumbled("Norway Bank") == ""


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Anna Kolmerik", "Anna Kolmarik", True),
        ("Igor Orlovski", "Igor Orlovska", False),
        ("Kolmerik", "Kolmarik", False),
        ("Anna Kolm", "Anna Kolt", False),
        ("Tarvik 300", "Tarvik 301", False),
        ("Anna Kolmerik", "Hanna Kolmarik", False),
    ],
)
def test_a_slip_of_the_pen_is_one_letter_inside_one_long_word(a, b, same):
    assert slipped(a, b) is same
    assert slipped(b, a) is same


WORDS = st.lists(st.text("abdegklmr", min_size=5, max_size=9), min_size=1, max_size=4)


@given(WORDS)
def test_no_key_depends_on_capitals_or_spacing(words):
    plain, written = " ".join(words), "  ".join(word.title() for word in words)
    assert key(plain) == key(written) == key(f"The {written}")
    assert sound(plain) == sound(written)


@given(st.text(max_size=60))
def test_every_text_has_keys(name):
    assert all(isinstance(one(name), str) for one in (key, jumbled, sound))
