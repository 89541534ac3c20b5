"""Each kind of descent is what can be measured."""

import pytest

from firsthand.lineage.kinds import name_kind


@pytest.mark.parametrize(
    ("verbatim", "covered", "untouched", "kept", "foreign", "kind"),
    [
        (0.98, 1.0, 0.95, 0.97, False, "copy"),
        (0.98, 1.0, 0.95, 0.3, False, "excerpt"),
        (0.3, 0.35, 0.3, 0.2, False, "excerpt"),
        (0.6, 0.9, 0.5, 0.9, False, "edit"),
        (0.9, 1.0, 0.3, 0.9, False, "edit"),
        (0.1, 0.9, 0.0, 0.8, False, "rewrite"),
        (0.1, 0.9, 0.0, 0.3, False, "summary"),
        (0.0, 0.9, 0.0, 0.9, True, "translation"),
        (0.0, 0.1, 0.0, 0.1, False, "citation"),
    ],
)
def test_the_kind_follows_from_the_shares(
    verbatim: float, covered: float, untouched: float, kept: float, foreign: bool, kind: str
) -> None:
    assert name_kind(verbatim=verbatim, covered=covered, untouched=untouched, kept=kept, foreign=foreign) == kind
