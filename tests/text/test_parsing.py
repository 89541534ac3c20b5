"""A sentence is parsed alone, by its own offsets, whatever its typography."""

import pytest

from firsthand.errors import WeightsError
from firsthand.model import PageId, Span
from firsthand.text import parsing
from firsthand.text.parsing import WEIGHTS, check, parse
from firsthand.text.syntax import Tree
from firsthand.text.wording import Sentence
from firsthand.text.words import words

SAID = "“We won’t pay,”  Anna Keller of the trading company told the court."


def test_tokens_read_as_the_sentence_does():
    found = parse((SAID,)).tokens
    assert [SAID[token.start : token.end] for token in found][:6] == ["“", "We", "wo", "n’t", "pay", ","]
    assert not any(SAID[token.start : token.end].isspace() for token in found)


def test_the_verb_of_saying_has_its_speaker_and_its_names():
    found = parse((SAID,)).tokens
    said = next(number for number, token in enumerate(found) if token.lemma == "tell")
    (speaker,) = [token for token in found if token.dep == "nsubj" and token.head == said]
    assert SAID[speaker.start : speaker.end] == "Keller"
    assert [SAID[token.start : token.end] for token in found if token.entity == "PERSON"] == ["Anna", "Keller"]


def test_curly_and_straight_quotation_marks_parse_alike():
    straight = SAID.translate(str.maketrans("“”’", '""\''))
    assert parse((SAID,)) == parse((straight,))


def test_a_sentence_is_one_tree_whatever_stands_in_it():
    found = parse(("He left. She stayed! Nobody knew why?",)).tokens
    assert sum(token.head == number for number, token in enumerate(found)) == 1


@pytest.mark.parametrize("text", ["", " ", "\n\n", "★", "…", "a" * 1200, "\u200b", "word\u00a0word", "👩‍🚀 said"])
def test_odd_sentences_have_a_parse(text):
    found = parse((text,))
    assert all(0 <= token.start < token.end <= len(text) for token in found.tokens)
    assert all(0 <= token.head < len(found.tokens) for token in found.tokens)


def test_a_tree_gives_spans_of_the_page():
    page = PageId("page-1")
    sentence = Sentence(Span(page, 100, 100 + len(SAID)), SAID, words(SAID), ())
    tree = Tree.of(sentence, parse((SAID,)))
    keller = next(number for number in range(len(tree.tokens)) if tree.text(number) == "Keller")
    subtree = tree.subtree(keller)
    named = tree.span(subtree[0], subtree[-1])
    assert SAID[named.start - 100 : named.end - 100] == "Anna Keller of the trading company"
    assert list(tree.within(named)) == list(subtree)
    assert tree.root in tree.ancestors(keller)


def test_the_weights_are_those_that_the_figures_were_measured_with(monkeypatch):
    assert check() == WEIGHTS
    monkeypatch.setitem(parsing.WEIGHTS, "parser/model", "0" * 64)
    with pytest.raises(WeightsError, match="parser/model"):
        check()


def test_a_dateline_is_no_part_of_the_sentence_that_it_opens():
    plain = "The harbour office said it had stopped the crates."
    for dateline in ("KELMAR, March 4 (Orsania Press) - ", "KELMAR — ", "KELMAR, Orsania (OP) — "):
        found = parse((dateline + plain,)).tokens
        before = [token for token in found if token.end <= len(dateline)]
        (root,) = [number for number, token in enumerate(found) if token.head == number]
        assert {token.dep for token in before} == {parsing.DATELINE}
        assert {token.head for token in before} == {root}
        assert [(token.tag, token.dep) for token in found[len(before) :]] == [(t.tag, t.dep) for t in parse((plain,)).tokens]
