"""Quotations are found in the marks of several languages."""

import pytest

from firsthand.text.quotations import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and left.", ["yes"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("Er sagte: „Nein“, dann ging er.", ["Nein"]),
        ("Он сказал: «Нет».", ["Нет"]),
        ("彼は「はい」と言った。", ["はい"]),
        ("“One paragraph.\n“Another,” she said.", ["One paragraph.", "Another,"]),
        ("“He told me “no” and left.", ["He told me “no"]),
        ("Er sagte »Nein« dazu. Hän sanoi »ei» taas.", ["Nein", "ei"]),
        ("It isn't the firm's.", []),
    ],
)
def test_a_quotation_is_what_stands_between_its_marks(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find(text, 0, len(text))] == expected
