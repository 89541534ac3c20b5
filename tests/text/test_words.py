"""Words are compared by what they say, not by how they are set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.text.words import locate, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orlane’s ship", ("orlane's", "ship")),
        ("Orlane's SHIP", ("orlane's", "ship")),
        ("2,000 km (1,200 miles)", ("2,000", "km", "1,200", "miles")),
        ("80-hectare site", ("80", "hectare", "site")),
        ("ＡＢＣ", ("abc",)),
        ("東京で", ("東", "京", "で")),
        ("socie\u0301te\u0301", ("soci\u00e9t\u00e9",)),
        ("हिन्दी समाचार", ("हिन्दी", "समाचार")),
        ("مُحَمَّد", ("مُحَمَّد",)),
        ("– … “”", ()),
    ],
)
def test_words_are_normalised(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@given(st.text(max_size=300))
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    places = locate(text)
    assert len(places) == len(words(text))
    assert all(words(text[start:end])[:1] == (word,) for word, (start, end) in zip(words(text), places, strict=True))
