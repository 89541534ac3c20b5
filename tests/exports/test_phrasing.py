"""Numbers, times and names in words."""

import pytest
from tests.exports.pile import Pile

from firsthand.exports.naming import file_name, name_all
from firsthand.exports.phrasing import count, listing, moment, percent, short_moment, sure
from firsthand.exports.visible import show
from firsthand.model import Case, MadeBy, Story, StoryId, identify


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0 %"), (0.004, "under 1 %"), (0.5, "50 %"), (0.9996, "99 %"), (1, "100 %"), (1 / 3, "33 %")]
)
def test_a_share_is_said_in_percent(share, said):
    assert percent(share).replace("\xa0", " ") == said


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2024-09-25", "25 September 2024"),
        ("2024-09-25T14:20:00+00:00", "25 September 2024, 14:20 UTC"),
        ("2024-09-25T14:20:00+05:30", "25 September 2024, 14:20 UTC+5:30"),
        ("2024-09-25T14:20:00-04:00", "25 September 2024, 14:20 UTC−4"),
        ("2024-09-25T14:20:00", "25 September 2024, 14:20"),
        ("last week", "last week"),
        (None, None),
    ],
)
def test_a_time_is_said_for_a_reader(iso, said):
    assert (moment(iso) or "").replace("\xa0", " ") == (said or "")


def test_a_short_time_leaves_the_zone_out():
    assert (short_moment("2024-09-25T14:20:00+05:30") or "").replace("\xa0", " ") == "25 Sep 2024, 14:20"


@pytest.mark.parametrize(
    ("confidence", "said"),
    [
        (1.0, "almost certain, 1.00"),
        (0.999, "almost certain, 0.99"),
        (0.5, "about as likely as not, 0.50"),
        (0.1, "very unlikely, 0.10"),
    ],
)
def test_a_confidence_is_said_in_words_and_as_a_number(confidence, said):
    assert sure(confidence) == said


def test_things_are_counted_and_listed():
    assert count(1, "story", "stories") == "1 story"
    assert count(12000, "report") == "12,000 reports"
    assert listing([]) == ""
    assert listing(["A"]) == "A"
    assert listing(["A", "B", "C"]) == "A, B and C"
    assert listing(list("ABCDEFGH"), limit=4) == "A, B, C and 5 more"


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("reports/a.html", "a.html"),
        ("C:\\reports\\a.html", "a.html"),
        ("https://www.outlet.example/2031/03/a-story?utm=1", "outlet.example/…/a-story"),
        ("https://outlet.example/", "outlet.example"),
        ("https://[broken", "https://[broken"),
        ("-", "-"),
    ],
)
def test_an_address_has_a_short_form(uri, name):
    assert file_name(uri) == name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("naïve – “Straße” 北京 🙂", "naïve – “Straße” 北京 🙂"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\x00b\tc\nd", "a⟨U+0000⟩b\tc\nd"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("half \ud83d", "half ⟨U+D83D⟩"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_hides_is_shown(text, shown):
    assert show(text) == shown


def test_reports_of_one_outlet_in_one_story_are_told_apart():
    pile = Pile()
    first = pile.report(pile.page("one.txt", "One."), "Post", "2031-03-01", None)
    second = pile.report(pile.page("two.txt", "Two."), "Post", "2031-03-02", None)
    third = pile.report(pile.page("three.txt", "Three."), "Post", "2031-03-02", None)
    fourth = pile.report(pile.page("four.txt", "Four."), None, None, None)
    story = Story(StoryId(identify("sto", 1)), "News", tuple(sorted([first, second, third, fourth])))
    names = name_all(Case(MadeBy("0.1.0"), tuple(pile.pages), (), tuple(pile.reports), (), (story,)))
    assert names[first].replace("\xa0", " ") == "Post (1 Mar 2031)"
    assert (names[second], names[third], names[fourth]) == ("Post (two.txt)", "Post (three.txt)", "four.txt")
