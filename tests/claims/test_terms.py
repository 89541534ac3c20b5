"""What counts as one word when passages are compared."""

import pytest

from firsthand.claims.retelling.differing import turns
from firsthand.claims.retelling.terms import Stems, Term, akin, stem, terms
from firsthand.model import PageId, Span
from firsthand.text.wording import Sentence
from firsthand.text.words import words


def read(text: str) -> tuple[Term, ...]:
    found = words(text)
    return terms(Sentence(Span(PageId("page-test"), 0, len(text)), text, found, (False,) * len(found)), frozenset(["lindholt"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2,000 km", "2000 kilometres"),
        ("the U.S. navy", "the US navy"),
        ("it didn't stop", "it did not stop"),
        ("they won't, we've", "they will not, we have"),
        ("on 4th street", "on fourth street"),
        ("12 per cent", "12 percent"),
        ("the harbour's defence", "the harbor's defense"),
        ("organised", "organized"),
        ("Åsa Brännlund", "Asa Brannlund"),
        ("seven crates", "7 crates"),
    ],
)
def test_two_spellings_have_the_same_keys(one, other):
    assert [term.key for term in read(one)] == [term.key for term in read(other)]


@pytest.mark.parametrize(("one", "other"), [("four", "for"), ("hour", "hor"), ("1.5", "15"), ("K5", "A1")])
def test_different_words_keep_different_keys(one, other):
    assert [term.key for term in read(one)] != [term.key for term in read(other)]


def test_every_term_stands_where_it_says():
    text = "The U.S. didn't pay 12 per cent on 4th Street in Lindholt, it can't."
    assert [text[term.start : term.end] for term in read(text)] == [term.text for term in read(text)]


def test_only_what_the_story_writes_as_a_name_is_a_name():
    assert [term.text for term in read("Yesterday Lindholt got two K5s.") if term.is_proper] == ["Lindholt", "K5s"]


@pytest.mark.parametrize(("one", "other"), [("produce", "production"), ("China", "Chinese"), ("manufactured", "manufacture")])
def test_words_of_one_family_are_akin(one, other):
    assert akin(stem(one.lower()), stem(other.lower()))


@pytest.mark.parametrize(("one", "other"), [("sell", "send"), ("port", "pork"), ("2000", "2001"), ("Iran", "Iraq")])
def test_words_of_two_families_are_not(one, other):
    assert not akin(stem(one.lower()), stem(other.lower()))


def test_the_share_of_nothing_is_all_of_it():
    assert Stems(read("a crane")).share([]) == 1.0


def test_a_turn_is_held_by_equal_words_on_both_sides():
    (turn,) = turns(read("the old crane fell"), read("the new crane fell"))
    assert ([t.text for t in turn.old], [t.text for t in turn.new], turn.is_held) == (["old"], ["new"], True)
    (turn,) = turns(read("old cranes fell"), read("new bridges fell"))
    assert not turn.is_held
