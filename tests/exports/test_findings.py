"""What is said of a case, in which words: a table of lineages and the sentences they come to."""

from dataclasses import replace

import pytest
from tests.exports.pile import Pile

from firsthand.exports.findings import summarise
from firsthand.model import Case, Descent, Failure, Lineage, MadeBy, Story, StoryId, Unseen, UnseenId, identify

# Each case: how many reports (A, B, C ...), the ties (child, parent, kind and, where it matters, confidence or "open"), the groups of one
# text, and the headline.
HEADLINES = [
    (2, [], [], "2 reports, 2 distinct texts, both first-hand as far as this pile shows"),
    (3, [], [], "3 reports, 3 distinct texts, all first-hand as far as this pile shows"),
    (
        2,
        ["A Wire copy", "B Wire copy"],
        ["AB"],
        "2 reports, one text, none first-hand; both go back to one report of Wire that is not in the pile",
    ),
    (
        5,
        ["A Wire copy", "B Wire copy", "C Wire rewrite", "D A translation", "E Wire excerpt"],
        ["AB"],
        "5 reports, 4 distinct texts, none first-hand; all go back to one report of Wire that is not in the pile",
    ),
    (2, ["B A rewrite"], [], "2 reports, 2 distinct texts, 1 first-hand as far as this pile shows; the other goes back to it"),
    (
        3,
        ["B A rewrite", "C B copy"],
        [],
        "3 reports, 3 distinct texts, 1 first-hand as far as this pile shows; the other 2 go back to it",
    ),
    (
        4,
        ["B A rewrite", "C A copy"],
        [],
        "4 reports, 4 distinct texts, 2 first-hand as far as this pile shows; 2 of them go back to the report of A",
    ),
    (
        3,
        ["A Wire copy", "B Wire 2 copy", "C Wire copy"],
        [],
        "3 reports, 3 distinct texts, none first-hand; all go back to 2 reports of Wire that are not in the pile",
    ),
    (
        3,
        ["A Wire copy", "B Wire copy", "C Cable copy"],
        [],
        (
            "3 reports, 3 distinct texts, none first-hand; all go back to 2 originals: 2 to one report of Wire that is not in the pile "
            "and 1 to one report of Cable that is not in the pile"
        ),
    ),
    (2, ["B A copy open"], ["AB"], "2 reports, one text, either may be first-hand"),
    (
        2,
        ["B A rewrite 0.4"],
        [],
        "2 reports, 2 distinct texts, 1 first-hand as far as this pile shows and 1 more may be first-hand",
    ),
    (
        3,
        ["A Wire copy", "B Wire copy", "C Wire citation"],
        [],
        (
            "3 reports, 3 distinct texts, none shown to be first-hand; 1 names Wire as a source without words taken from there; "
            "the other 2 go back to one report of Wire that is not in the pile"
        ),
    ),
    (
        2,
        ["A Wire citation", "B Wire citation"],
        [],
        "2 reports, 2 distinct texts, none shown to be first-hand; both name Wire as a source, and no words taken from there are shown",
    ),
    (
        2,
        ["A ? copy", "B ? copy"],
        [],
        "2 reports, 2 distinct texts, none first-hand; both go back to one text that is not in the pile",
    ),
]


@pytest.mark.parametrize(("number", "ties", "texts", "headline"), HEADLINES)
def test_a_story_is_told_in_plain_words(number, ties, texts, headline):
    assert summarise(small_case(number, ties, texts)).stories[0].headline == headline


def test_a_passing_citation_leaves_a_report_first_hand():
    case = small_case(2, ["A Wire citation"], [], passing=True)
    assert [each.stands for each in summarise(case).stories[0].standings] == ["first-hand", "first-hand"]


def test_a_tie_less_likely_than_not_is_told_as_a_doubt():
    notes = summarise(small_case(2, ["B A rewrite 0.42"], [])).stories[0].notes
    assert "That B has it from A is uncertain (unlikely, 0.42)." in notes


def test_a_direction_left_open_is_said():
    notes = summarise(small_case(2, ["B A copy open"], ["AB"])).stories[0].notes
    assert notes == ("One text: A and B.", "B and A share their words; which of them has it from the other is open.")


def test_an_open_tie_with_a_lost_text_is_said():
    notes = summarise(small_case(3, ["A Wire copy", "B Wire copy open", "C Wire copy open"], [])).stories[0].notes
    assert notes == ("Whether B and C have it from Wire or the other way round is open.",)


def test_further_lost_texts_are_named():
    case = small_case(3, ["A Wire copy", "B Wire copy", "C Wire copy", "C Cable edit", "C Post edit"], [])
    assert (
        "C also rests on one report of Cable and one report of Post that are not in the pile." in summarise(case).stories[0].notes
    )


def test_outlets_named_beside_the_main_source_are_told():
    case = small_case(3, ["A Wire copy", "B Wire copy", "C Wire copy", "C Cable citation", "C Post citation"], [])
    assert "C also names Cable and Post as sources; their reports are not in the pile." in summarise(case).stories[0].notes


def test_a_report_that_stands_alone_says_whom_it_names():
    summary = summarise(small_case(1, ["A Wire citation"], []))
    assert [each.headline for each in summary.alone] == ["names Wire as a source"]


@pytest.mark.parametrize(
    ("number", "ties", "headline"),
    [
        (0, [], "This pile holds no report that could be read."),
        (1, [], "1 report on 1 page, which stands alone in this pile."),
        (2, ["A Wire copy", "B Wire copy"], "2 reports on 2 pages: both tell the same news."),
        (5, ["A Wire copy", "B Wire copy"], "5 reports on 5 pages: they all tell the same news."),
    ],
)
def test_the_pile_is_told_in_one_sentence(number, ties, headline):
    assert summarise(small_case(number, ties, [])).headline == headline


def test_what_stands_alone_beside_a_story_is_counted(case):
    assert summarise(case).headline == "8 reports on 7 pages: 7 tell the same news; 1 stands alone."


def test_reports_of_different_news_each_stand_alone():
    pile = small_case(2, [], [])
    stories = tuple(Story(StoryId(identify("sto", each.id)), "News", (each.id,)) for each in pile.reports)
    assert summarise(replace(pile, stories=stories, lineages=())).headline == "2 reports on 2 pages: no two tell the same news."


def test_failures_and_what_was_not_analysed_are_said():
    case = Case(
        MadeBy("0.1.0", not_done=("claims", "changes")), failures=(Failure("a.pdf", "documents.read", "UnreadablePage", "why"),)
    )
    assert summarise(case).notes == (
        "1 input could not be read in full; each is named with the reason.",
        "Not analysed in this version: claims and changes.",
        "No watchlist was given; nothing was screened.",
    )


def small_case(number: int, ties: list[str], texts: list[str], *, passing: bool = False) -> Case:
    """A story of reports A, B, C …; a tie is "child parent kind", then a confidence or "open"; a parent of several letters is lost."""
    pile = Pile()
    ids = {}
    for letter in "ABCDEFGH"[:number]:
        page = pile.page(f"{letter}.txt", f"Report {letter}, says Wire.")
        ids[letter] = pile.report(page, letter, "2031-03-01", None, [])
    lost: dict[str, Unseen] = {}
    descents = []
    for tie in ties:
        child, *parent, kind, sure = tie.split() if tie.split()[-1][0] in "o0" else [*tie.split(), "0.9"]
        if " ".join(parent) not in ids:
            named = parent[0]
            outlet = None if named == "?" else pile.outlet(named).id
            lost.setdefault(" ".join(parent), Unseen(UnseenId(identify("uns", *parent)), named, outlet, "cited"))
        origin = ids.get(" ".join(parent)) or lost[" ".join(parent)].id
        direction = "undetermined" if sure == "open" else "known"
        confidence = 0.9 if sure == "open" else float(sure)
        descents.append(Descent(ids[child], origin, kind, direction, confidence, 0.9, 0.9, ("why",), main=not passing))  # type: ignore[arg-type]
    story = Story(StoryId(identify("sto", number)), "News", tuple(sorted(ids.values())))
    same = tuple(tuple(ids[letter] for letter in group) for group in texts)
    lineage = Lineage(story.id, tuple(sorted(lost.values())), tuple(descents), (), same)
    return Case(
        MadeBy("0.1.0"),
        tuple(sorted(pile.pages, key=lambda page: page.id)),
        (),
        tuple(sorted(pile.reports, key=lambda report: report.id)),
        (),
        (story,) if ids else (),
        (lineage,) if ids else (),
    )


def test_a_story_without_a_headline_goes_by_its_first_report():
    case = small_case(2, ["B A copy"], [])
    untitled = replace(case, stories=tuple(replace(story, title="") for story in case.stories))
    assert summarise(untitled).stories[0].title == "A, without a headline"
