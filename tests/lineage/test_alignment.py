"""Alignment finds what two reports share, passage by passage."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.invented import AGENCY, GERMAN, OTHER_NEWS, REWRITTEN
from tests.telling import alignments, report, wordings

from firsthand.lineage.runs import cover
from firsthand.model import Alignment, Page, Report
from firsthand.text.words import words


def aligned(one: tuple[Report, Page], other: tuple[Report, Page]) -> Alignment:
    return alignments(wordings([one, other]))[0]


def kinds(one: tuple[Report, Page], other: tuple[Report, Page]) -> set[str]:
    return {match.kind for match in aligned(one, other).matches}


def test_the_same_text_in_other_typography_is_verbatim_throughout() -> None:
    found = aligned(
        report("“Nobody told us,” the firm’s owner said. – It closed."),
        report('"Nobody told us," the firm\'s owner said. - It closed.'),
    )
    assert {m.kind for m in found.matches} == {"verbatim"}
    assert found.a_verbatim == found.b_verbatim == 1


def test_a_changed_number_leaves_a_near_match() -> None:
    assert kinds(report(AGENCY.split("\n")[0]), report(AGENCY.split("\n")[0].replace("1,840", "2,000"))) == {"near"}


def test_a_rewrite_is_matched_in_other_words() -> None:
    found = aligned(report(AGENCY), report(REWRITTEN))
    assert min(found.a_covered, found.b_covered) > 0.6
    assert max(found.a_verbatim, found.b_verbatim) < 0.2


def test_a_translation_is_matched_as_one() -> None:
    found = aligned(report(AGENCY), report(GERMAN, language="de"))
    assert {m.kind for m in found.matches} == {"translation"}
    assert min(found.a_covered, found.b_covered) > 0.8


def test_other_news_matches_nowhere() -> None:
    assert aligned(report(AGENCY), report(OTHER_NEWS)).matches == ()


def test_words_that_both_quote_are_not_taken_from_each_other() -> None:
    speech = "“We have seen no such goods in this port since the spring of last year and we do not expect any,”"
    found = aligned(
        report(f"{speech} Venske said at the gate."), report(f"The harbour master denied it. {speech} he told reporters.")
    )
    assert min(found.a_verbatim, found.b_verbatim) > 0.5
    assert found.a_taken == found.b_taken == 0


def test_a_merged_sentence_is_found_from_both_sides() -> None:
    one = report("The audit lists 212 consignments from two winters. Its authors found invoices for six million crowns in all.")
    other = report(
        "The audit lists 212 consignments from two winters and its authors found invoices for six million crowns in all."
    )
    found = aligned(one, other)
    assert found.a_covered == found.b_covered == 1


@given(st.lists(st.sampled_from("abcdef"), max_size=40), st.lists(st.sampled_from("abcdef"), max_size=40))
def test_every_covered_word_lies_in_a_shared_run(one: list[str], other: list[str]) -> None:
    found = cover(one, [other], least=3)
    windows = {tuple(other[i : i + 3]) for i in range(len(other) - 2)}
    expected = [
        any(tuple(one[j : j + 3]) in windows for j in range(max(0, i - 2), i + 1) if j + 3 <= len(one)) for i in range(len(one))
    ]
    assert found == expected


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(AGENCY.split("\n") + OTHER_NEWS.split("\n")), min_size=1, max_size=6), st.data())
def test_both_sides_of_a_verbatim_match_read_the_same(lines: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(lines))
    one_report, other_report = report("\n".join(lines), by="One"), report("\n".join(other), by="Other")
    texts = {page.id: page for _, page in (one_report, other_report)}
    for match in aligned(one_report, other_report).matches:
        if match.kind == "verbatim":
            assert words(texts[match.a.page].quote(match.a)) == words(texts[match.b.page].quote(match.b))
