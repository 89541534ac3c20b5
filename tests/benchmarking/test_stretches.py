"""Stretches of text: what they share, which fit best, which sentence they stand in."""

from hypothesis import given
from hypothesis import strategies as st

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.stretches import Shelf, around, folded, likeness, marry, pair_places, sentences, shared

PLACES = st.builds(
    lambda uri, start, length: Place(uri, start, start + length), st.sampled_from("ab"), st.integers(0, 300), st.integers(1, 200)
)


def test_places_of_different_pages_share_nothing():
    assert shared(Place("a", 0, 9), Place("b", 0, 9)) == 0


def test_likeness_is_what_both_share_of_what_either_has():
    assert likeness(Place("a", 0, 10), Place("a", 5, 15)) == 5 / 15


@given(st.lists(PLACES, max_size=20), PLACES)
def test_a_shelf_finds_every_place_that_touches_and_no_other(places, place):
    assert list(Shelf(places).touching(place)) == [n for n, other in enumerate(places) if shared(place, other)]


@given(st.lists(PLACES, max_size=12), st.lists(PLACES, max_size=12))
def test_places_are_paired_one_to_one_and_never_below_the_least(gold, said):
    pairs = pair_places(gold, said, 0.5)
    assert len(set(pairs.values())) == len(pairs)
    assert all(likeness(gold[ours], said[theirs]) >= 0.5 for ours, theirs in pairs.items())


def test_the_best_pair_goes_first():
    assert marry({("a", "x"): 0.6, ("b", "x"): 0.9, ("a", "y"): 0.5}) == {"b": "x", "a": "y"}


def test_sentences_end_at_marks_and_at_the_end_of_a_line():
    text = 'A headline\n\n"It fell," she said. Did it? Yes.'
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == [
        "A headline",
        '"It fell," she said.',
        "Did it?",
        "Yes.",
    ]


def test_a_place_is_widened_to_its_whole_sentences():
    text = "One is here. Two is there. Three is gone."
    found = around(Place("a", text.index("there"), text.index("Three") + 2), text)
    assert text[found.start : found.end] == "Two is there. Three is gone."


def test_folded_words_are_without_case_and_punctuation():
    assert folded("“The Crane,” IT  fell!") == folded("the crane it fell")
