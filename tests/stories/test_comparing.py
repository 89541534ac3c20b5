"""In a story of thousands each report is compared with its nearest."""

from firsthand.model import Pair, ReportId, Story, StoryId
from firsthand.stories.comparing import MOST_COMPARED, choose

IDS = [ReportId(f"rep-{i:04}") for i in range(300)]


def story(*members: ReportId) -> Story:
    return Story(StoryId("sto-1"), "", members)


def test_all_pairs_of_a_small_story_are_compared_and_none_across_stories() -> None:
    pairs = [Pair(a, b, 0.0, 0.0, 0.5) for i, a in enumerate(IDS[:6]) for b in IDS[i + 1 : 6]]
    stories = [story(*IDS[:4]), Story(StoryId("sto-2"), "", tuple(IDS[4:6]))]
    assert len(choose(stories, pairs)) == 6 + 1


def test_a_large_story_is_compared_in_proportion_to_its_size() -> None:
    pairs = [Pair(a, b, 0.0, 0.0, 0.5) for i, a in enumerate(IDS) for b in IDS[i + 1 :]]
    assert len(choose([story(*IDS)], pairs)) <= MOST_COMPARED * len(IDS)


def test_whose_wording_is_shared_comes_before_who_is_merely_alike() -> None:
    pairs = [Pair(IDS[0], other, 0.0, 0.0, 0.9) for other in IDS[2:]] + [Pair(IDS[0], IDS[1], 0.8, 0.1, 0.4)]
    assert pairs[-1] in choose([story(*IDS)], pairs)
