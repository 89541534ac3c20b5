"""Sentences end where a reader would end them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.text.sentences import LONGEST, split


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text))]


@pytest.mark.parametrize(
    "expected",
    [
        ["The audit ended on Friday.", "Nobody was named."],
        ["Mr. Vosk met Gen. L. Tarn in St. Brann on Sept. 11.", "They left at 6 p.m. local time."],
        ["The ship left the U.S. port.", "It arrived in May."],
        ["It is registered with Halden Inc.", "The owner lives in Brann."],
        ["“We know nothing,” she said.", "“Ask them.”", "He did not."],
        ["Wer weiß das?", "Niemand!", "Das gilt z.B. Für alle."],
        ["彼は言った。", "それは違う。"],
        ["Он живёт в г. Бранн.", "Это не всё."],
        ["6. November 2025 war ein Donnerstag.", "Es regnete."],
        ["He said no.", "The ministry agreed."],
        ["Flight No. 4 left on Dec. 9.", "It paid in Dec.", "The firm closed."],
        ["The price rose 4.5 percent to 3.20 crowns."],
    ],
)
def test_sentences_end_at_their_marks(expected: list[str]) -> None:
    glue = "" if "。" in expected[0] else " "
    assert sentences(glue.join(expected)) == expected


def test_a_line_end_ends_a_sentence() -> None:
    assert sentences("Business\nPort opens\n\n  The port opened.") == ["Business", "Port opens", "The port opened."]


@given(st.text(alphabet=st.sampled_from('aB .!?\n"”“。0'), max_size=400))
def test_sentences_hold_every_character_but_white_space_in_order(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_a_page_without_an_end_is_cut_and_takes_no_time() -> None:
    started = time.process_time()
    found = sentences("word. W" * 200_000)
    assert max(map(len, found)) <= LONGEST
    assert time.process_time() - started < 20
