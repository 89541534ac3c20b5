"""One time is before another only where that is sure."""

import pytest

from firsthand.lineage.direction import is_before


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("2025-03-10", "2025-03-11", True),
        ("2025-03-10", "2025-03-10T09:00:00+01:00", False),
        ("2025-03-10T09:00:00+01:00", "2025-03-10T08:30:00+00:00", True),
        ("2025-03-10T09:00:00+01:00", "2025-03-10T07:30:00+00:00", False),
        ("2025-03-10T23:30:00-08:00", "2025-03-11", False),
        ("2025-03-10T23:30:00-08:00", "2025-03-12", True),
        (None, "2025-03-11", False),
        ("bad", "good", False),
    ],
)
def test_one_time_is_before_another_only_where_that_is_sure(first: str | None, second: str | None, sure: bool) -> None:
    assert is_before(first, second) is sure
