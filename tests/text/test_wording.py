"""A report's wording is its sentences without apparatus, up to a bound."""

from tests.telling import report

from firsthand.model import Apparatus, Span
from firsthand.text import wording


def test_apparatus_is_no_part_of_the_wording() -> None:
    made, page = report("The port opened.\nShare this\nNobody came.")
    share = Span(page.id, page.text.index("Share"), page.text.index("\nNobody"))
    found = wording.word(made, page, (Apparatus(share, "navigation"),))
    assert [sentence.text for sentence in found.sentences] == ["The port opened.", "Nobody came."]


def test_every_word_knows_whether_it_is_quoted() -> None:
    made, page = report("He said: “It closed. Nobody told us.” She agreed.")
    quoted = {w: q for s in wording.word(made, page, ()).sentences for w, q in zip(s.words, s.quoted, strict=True)}
    assert {w for w, inside in quoted.items() if inside} == {"it", "closed", "nobody", "told", "us"}


def test_a_dump_is_compared_only_up_to_a_bound() -> None:
    made, page = report("Line.\n" * 10_000)
    assert len(wording.word(made, page, ()).sentences) == wording.MOST_SENTENCES
