"""Numbers are read from digits and from words."""

import pytest

from firsthand.text.numerals import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2,500 boats", [("2,500", 2500)]),
        ("2 500 boats", [("2 500", 2500)]),
        ("1,234,567.5", [("1,234,567.5", 1234567.5)]),
        ("3½ hours", [("3½", 3.5)]),
        ("1.2 million and 3.5bn", [("1.2 million", 1.2e6), ("3.5bn", 3.5e9)]),
        ("20-million-dollar", [("20-million", 2e7)]),
        ("twenty-one", [("twenty-one", 21)]),
        ("two hundred and five men", [("two hundred and five", 205)]),
        ("one thousand two hundred", [("one thousand two hundred", 1200)]),
        ("three million five hundred thousand", [("three million five hundred thousand", 3.5e6)]),
        ("a dozen, two dozen", [("a dozen", 12), ("two dozen", 24)]),
        ("half a million", [("half a million", 5e5)]),
        ("two and a half million", [("two and a half million", 2.5e6)]),
        ("two-thirds of them, a quarter of it", [("two-thirds", 2 / 3), ("a quarter", 1 / 4)]),
        ("a quarter of a million", [("a quarter of a million", 250000)]),
        ("five and six", [("five", 5), ("six", 6)]),
        ("two to three", [("two", 2), ("three", 3)]),
        ("nineteen eighty-four", [("nineteen", 19), ("eighty-four", 84)]),
        # No numbers: an indefinite many, a half-word, an identifier.
        ("hundreds of men, several million, dozens", []),
        ("the half-built third bridge, a bridge", []),
        ("778257943577919488", []),
        ("1" * 10_000, []),
        ("1," * 10_000, [("1", 1)] * 10_000),
    ],
)
def test_a_number_is_read_whole(text, expected):
    found = find(text)
    assert [text[n.start : n.end] for n in found] == [quote for quote, _ in expected]
    assert [n.value for n in found] == pytest.approx([value for _, value in expected])


def test_a_number_knows_whether_it_stands_in_digits():
    assert [(n.digits, n.plain) for n in find("5, 5 million and five")] == [(True, True), (True, False), (False, False)]


def test_scale_upon_scale_is_noise_and_no_infinite_number():
    assert find("1 " + "trillion " * 40) == find("two " + "hundred " * 200) == ()
