"""Passages side by side: the best counterpart of each, neighbours joined, and the words that differ marked."""

import pytest
from tests.exports.pile import Pile

from firsthand.exports.brief.passages import choose, count_kinds, join, mark, share
from firsthand.exports.finding_reports import ReportFinder
from firsthand.model import Match


@pytest.mark.parametrize(
    ("text", "other", "kind", "marked", "marked_there"),
    [
        ("It was able to do it.", "It did it.", "near", ["was able to do"], ["did"]),
        ("“Same” WORDS, here", "same words here", "verbatim", [], []),
        ("the U.S. sold 1,840 units", "the US sold 2,000 units", "near", ["1,840"], ["2,000"]),
        ("it cost $5", "it cost €5", "near", ["$"], ["€"]),
        ("don’t", "don't", "near", [], []),
        ("all of this is said anew", "nothing agrees", "paraphrase", [], []),
        ("Der Bagger", "The dredger", "translation", [], []),
        ("大桥关闭", "大桥开放", "near", ["关闭"], ["开放"]),
        ("", "added", "near", [], ["added"]),
    ],
)
def test_words_that_differ_are_marked(text, other, kind, marked, marked_there):
    pieces, pieces_there = mark(text, other, kind)
    assert [piece.text for piece in pieces if piece.marked] == marked
    assert [piece.text for piece in pieces_there if piece.marked] == marked_there
    assert "".join(piece.text for piece in pieces) == text
    assert "".join(piece.text for piece in pieces_there) == other


def test_word_for_word_is_chosen_before_other_words_and_neighbours_are_joined():
    pile = Pile()
    pages = [
        pile.page(f"{name}.txt", text)
        for name, text in (("a", "One two. Three four."), ("b", "One two. Three four."), ("c", "Eins."))
    ]
    a, b, c = (pile.report(page, page.uri, None, None) for page in pages)
    matches = [
        pile.match(a, b, "One two."),
        pile.match(a, b, "Three four."),
        pile.match(a, c, "One two.", "Eins.", "translation", 0.99),
    ]
    chosen = choose(a, (b, c), share(matches, ReportFinder(tuple(pile.reports))))
    assert count_kinds(chosen) == "2 word for word"
    assert [each.other_report for each in chosen] == [b, b]
    joined = join(chosen, {page.id: page for page in pages})
    assert [pages[0].quote(each.child) for each in joined] == ["One two. Three four."]


def test_paragraphs_are_not_joined():
    pile = Pile()
    pages = [pile.page(f"{name}.txt", "One two.\nThree four.") for name in "ab"]
    a, b = (pile.report(page, page.uri, None, None) for page in pages)
    matches: list[Match] = [pile.match(a, b, "One two."), pile.match(a, b, "Three four.")]
    chosen = choose(a, (b,), share(matches, ReportFinder(tuple(pile.reports))))
    assert len(join(chosen, {page.id: page for page in pages})) == 2
