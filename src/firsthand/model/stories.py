"""Pairs of reports worth comparing, and the stories they form."""

from dataclasses import dataclass

from firsthand.model.ids import ReportId, StoryId


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two reports worth comparing, `a` before `b` by id.

    `a_in_b` and `b_in_a` are the shares (0 to 1) of each one's word 5-grams that stand in the other; `alike` is how near their
    contents are, 0 to 1, by sentence vectors, names and numbers, whatever the words.
    """

    a: ReportId
    b: ReportId
    a_in_b: float
    b_in_a: float
    alike: float


@dataclass(frozen=True, slots=True)
class Story:
    """The reports that tell the same news, sorted by id. `title` is the headline of one of them."""

    id: StoryId
    title: str
    reports: tuple[ReportId, ...]
