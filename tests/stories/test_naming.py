"""Names that few reports hold, and numbers, say that two reports are of one matter though lead and words differ."""

from collections.abc import Sequence
from dataclasses import replace

from tests.telling import outlet, report, vectors, wordings

from firsthand.model import Credit, Page, Report, Span
from firsthand.stories.clustering import cluster
from firsthand.stories.naming import MOST_TELLING, Names, Shared, Telling, name
from firsthand.stories.pairing import pair

FIRST = """The cargo ship Ostra Meldin ran onto the Harrel sandbank on Monday with 1,340 tonnes of grain in her holds.
The tug Brunnick stood by through the night, said Dagny Tormel, who heads the salvage firm Vessing and Roe.
Nobody among the crew of 17 was hurt. The harbour master of Tellimouth closed the eastern channel."""
# The same matter two days later, from another side: the lead, the words and who speaks are others.
SECOND = """An insurance policy that this newspaper has read puts a price on a mistake.
Somebody will have to pay for it, and lawyers in three cities are busy with the question who that might be.
Cover of 62 million crowns was bought in April by the owners of the Ostra Meldin, with an excess of two per cent.
Nobody in this trade likes to talk before the surveyors have been on board, and none of those we rang would be quoted.
What it will cost to get her off is open: Vessing and Roe work for a daily rate, and Dagny Tormel did not call back.
The policy lists 1,340 tonnes."""
# Another ship, another year of the same sort of news.
OTHER = """The cargo ship Pelle Varga ran onto the Quennow sandbank on Friday with 2,100 tonnes of timber in her holds.
The tug Astrid Holm stood by through the night, said Jory Lindqvaist, who heads the salvage firm Kemble Towage.
Nobody among the crew of 12 was hurt. The harbour master of Osmunde closed the western channel."""


def named(*reports: tuple[Report, Page]) -> tuple[Names, ...]:
    return tuple(name(w, made) for w, (made, _) in zip(wordings(reports), reports, strict=True))


def shared(*texts: str) -> Shared:
    return Telling(named(*(report(text) for text in texts))).shared(0, 1)


def stories(reports: Sequence[tuple[Report, Page]]) -> list[set[int]]:
    worded, made = wordings(reports), [each for each, _ in reports]
    ids = [each.id for each in made]
    found = cluster(made, pair(worded, vectors(worded), made))
    return sorted(({ids.index(r) for r in story.reports} for story in found), key=min)


def test_a_report_from_another_side_is_the_same_story() -> None:
    assert stories([report(FIRST), report(SECOND)]) == [{0, 1}]


def test_the_same_sort_of_news_with_other_names_is_another_story() -> None:
    assert stories([report(FIRST), report(OTHER)]) == [{0}, {1}]


def test_words_that_stand_side_by_side_are_one_name() -> None:
    whole = shared("Yesterday Ostra Meldin Tarrow Quill sank.", "They saw Ostra Meldin Tarrow Quill go.")
    apart = shared("Yesterday Ostra and Meldin and Tarrow sank.", "They saw Ostra and Meldin and Tarrow go.")
    assert 0 < whole.names < apart.names


def test_one_name_in_a_report_of_one_name_tells_less_than_five_of_five() -> None:
    one = shared("They saw Tarrow go.", "It was Tarrow that sank.")
    five = shared(
        "They saw Tarrow, Meldin, Ostrick, Brunnow and Vessing.", "Only Tarrow, Meldin, Ostrick, Brunnow, Vessing came."
    )
    assert one.names < five.names / 2


def test_days_months_countries_and_peoples_tell_nothing() -> None:
    assert (
        shared("They met in Norway on Monday in March with Danish help.", "All of Norway froze on Monday, Danish ice too.").names
        == 0
    )


def test_a_name_that_many_reports_hold_tells_no_story_apart() -> None:
    texts = [f"They saw Tarrow and number {n}." for n in range(MOST_TELLING + 1)]
    assert shared(*texts).names == 0
    assert shared(*texts[:MOST_TELLING]).names > 0


def test_years_and_single_digits_are_no_shared_numbers() -> None:
    assert shared("In 2031 the 4 ships lost 1,340 tonnes.", "By 2031 some 4 of 1,340 were found.").numbers == 1


def test_the_outlets_of_the_reports_are_not_what_they_report() -> None:
    first = report("Tarrow Wire has seen the papers of Meldin.", by="Tarrow Wire")
    second, page = report("The Meldin is late, Tarrow Wire says.")
    crediting = replace(second, credits=(Credit(Span(page.id, 20, 36), outlet("Tarrow Wire"), "carrier"),))
    telling = Telling(named(first, (crediting, page)))
    only = Telling(named(report("They have seen the papers of Meldin."), report("It was Meldin that is late.")))
    assert telling.shared(0, 1).names == only.shared(0, 1).names


def test_reports_with_other_names_agree_less_than_reports_with_the_same() -> None:
    telling = Telling(named(report(FIRST), report(SECOND), report(OTHER)))
    assert telling.agreement(0, 2) < 0.3 < telling.agreement(0, 1)


def test_reports_without_names_are_not_taken_to_disagree() -> None:
    assert Telling(named(report("rain fell all day."), report("it was wet."))).agreement(0, 1) == 1


def test_what_is_shared_does_not_depend_on_which_report_comes_first() -> None:
    telling = Telling(named(report(FIRST), report(SECOND)))
    assert telling.shared(0, 1) == telling.shared(1, 0)
    assert telling.agreement(0, 1) == telling.agreement(1, 0)


def test_bounds_are_never_below_what_is_shared() -> None:
    telling = Telling(named(report(FIRST), report(SECOND), report(OTHER)))
    bounds = telling.bounds()
    for a, b in ((0, 1), (0, 2), (1, 2)):
        most = sum(weight * bounds[b][stem] for stem, weight in bounds[a].items() if stem in bounds[b])
        assert most >= telling.shared(a, b).names * min(telling.totals[a], telling.totals[b])
