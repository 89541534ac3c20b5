"""Stories hold the reports that tell the same news, each report in one."""

from hypothesis import given
from hypothesis import strategies as st
from tests.telling import report

from firsthand.model import Pair, Report, ReportId
from firsthand.stories.clustering import cluster

REPORTS = sorted((report(f"Text number {i}.")[0] for i in range(6)), key=lambda r: r.id)
IDS = [made.id for made in REPORTS]


def likeness(a: int, b: int, alike: float, taken: float = 0.0) -> Pair:
    return Pair(IDS[min(a, b)], IDS[max(a, b)], taken, 0.0, alike)


def together(*pairs: Pair, reports: list[Report] = REPORTS) -> list[set[int]]:
    return sorted(({IDS.index(r) for r in story.reports} for story in cluster(reports, pairs)), key=min)


def test_alike_reports_form_a_story_and_others_stay_alone() -> None:
    assert together(likeness(0, 1, 0.7), likeness(2, 3, 0.3)) == [{0, 1}, {2}, {3}, {4}, {5}]


def test_a_chain_of_half_likenesses_is_not_one_story() -> None:
    chain = [likeness(i, i + 1, 0.52) for i in range(5)]
    assert max(map(len, together(*chain))) == 2


def test_wording_taken_from_another_ties_whatever_else_differs() -> None:
    assert {0, 1, 2} in together(likeness(0, 1, 0.2, taken=0.6), likeness(1, 2, 0.0, taken=0.9))


def test_months_apart_the_same_likeness_is_other_news() -> None:
    early, late = report("Text one.", at="2025-01-02")[0], report("Text two.", at="2025-06-02")[0]
    a, b = sorted((early.id, late.id))
    assert len(cluster([early, late], [Pair(a, b, 0.0, 0.0, 0.6)])) == 2


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.floats(0, 1), st.floats(0, 1)), max_size=15), st.randoms())
def test_every_report_is_in_exactly_one_story_in_any_order(found: list[tuple[int, int, float, float]], shuffle: object) -> None:
    pairs = {frozenset((a, b)): likeness(a, b, alike, taken) for a, b, alike, taken in found if a != b}
    stories = cluster(REPORTS, sorted(pairs.values()))
    members: list[ReportId] = [r for story in stories for r in story.reports]
    assert sorted(members) == IDS
    shuffled = list(pairs.values())
    shuffle.shuffle(shuffled)  # type: ignore[attr-defined]
    assert cluster(REPORTS[::-1], shuffled) == stories


def test_a_translation_among_many_copies_keeps_no_other_report_out() -> None:
    reports = [*(report(f"Text {i}.")[0] for i in range(4)), report("Text vier.", language="de")[0]]
    ids = [made.id for made in reports]
    alike = {
        (0, 1): 0.9,
        (0, 2): 0.9,
        (1, 2): 0.9,
        (0, 4): 0.6,
        (1, 4): 0.6,
        (2, 4): 0.6,
        (0, 3): 0.53,
        (1, 3): 0.52,
        (2, 3): 0.51,
    }
    pairs = [Pair(min(ids[a], ids[b]), max(ids[a], ids[b]), 0.0, 0.0, value) for (a, b), value in alike.items()]
    assert [len(story.reports) for story in cluster(reports, pairs)] == [5]
