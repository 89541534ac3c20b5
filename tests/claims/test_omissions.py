"""What is left out, and from whom it can be shown that they had it."""

import pytest
from tests.claims.retold import at_fault, descent
from tests.claims.retold import compared as compare
from tests.claims.test_changes import MORNING, NEXT_DAY, NOON, from_lost, take

SILENCE = "Corvane Controls did not respond to requests for comment."
LIMIT = "The customs service could not determine how many of the controllers arrived."
BACKGROUND = "The weather in the harbour was fair for most of the week."


def omitted(parent, child, kind="copy"):
    return [seen for seen in compare((parent, child), descent(child, parent, kind)) if seen.kind == "omission"]


def test_a_denial_left_out_of_a_copy_is_material():
    (seen,) = omitted(take("Ostrand Courier"), take("Quayside Brief", answer="", at=NEXT_DAY))
    assert (seen.severity, seen.after) == ("material", None)
    assert seen.before == "The trade ministry denied that the controllers were exported."


def test_what_could_not_be_determined_is_a_limit_and_material():
    (seen,) = omitted(take("Ostrand Courier", answer=LIMIT), take("Quayside Brief", answer="", at=NEXT_DAY))
    assert seen.severity == "material"


def test_that_somebody_did_not_respond_is_minor():
    (seen,) = omitted(take("Ostrand Courier", answer=SILENCE), take("Quayside Brief", answer="", at=NEXT_DAY))
    assert seen.severity == "minor"


def test_background_is_nobodys_omission():
    assert omitted(take("Ostrand Courier", answer=BACKGROUND), take("Quayside Brief", answer="", at=NEXT_DAY)) == []


@pytest.mark.parametrize(
    "instead",
    [
        "The trade ministry rejected the report of exported controllers.",
        "A spokeswoman for the trade ministry called the report untrue.",
        "No controllers were exported, the trade ministry said.",
    ],
)
def test_a_denial_in_other_words_is_not_left_out(instead):
    assert omitted(take("Ostrand Courier"), take("Quayside Brief", answer=instead, at=NEXT_DAY), "rewrite") == []


def test_a_report_that_was_published_before_its_parent_is_not_charged():
    assert omitted(take("Ostrand Courier"), take("Quayside Brief", answer="", at=MORNING)) == []


@pytest.mark.parametrize(
    "note", ["\n(Updates with answer of the ministry)", "\nLast updated on 12 March 2025.", "\nThis story has been updated."]
)
def test_a_parent_that_was_updated_charges_nobody(note):
    assert omitted(take("Ostrand Courier", more=note), take("Quayside Brief", answer="", at=NEXT_DAY)) == []


SOURCED = "The goods were worth 6.2 million crowns, the auditors wrote."


@pytest.mark.parametrize("kind", ["summary", "excerpt"])
def test_a_summary_or_an_excerpt_leaves_out_claims_by_nature(kind):
    parent, child = take("Ostrand Courier", answer=SOURCED), take("Quayside Brief", answer="", at=NEXT_DAY)
    assert len(omitted(parent, child, "copy")) == 1
    assert omitted(parent, child, kind) == []


@pytest.mark.parametrize("kind", ["summary", "excerpt"])
def test_a_summary_or_an_excerpt_is_charged_with_the_denial_of_what_it_keeps(kind):
    (seen,) = omitted(take("Ostrand Courier"), take("Quayside Brief", answer="", at=NEXT_DAY), kind)
    assert seen.severity == "material"


def test_of_a_lost_text_two_other_voices_must_hold_the_passage():
    short = take("Quayside Brief", answer="", at=NEXT_DAY)
    assert from_lost(take("Ostrand Courier"), short) == []
    (seen,) = from_lost(take("Ostrand Courier"), take("Sundmark Ledger"), short)
    assert (seen.kind, seen.severity, seen.change.maybe_earlier) == ("omission", "material", True)
    assert at_fault([seen]) == {short[0].id}


def test_an_early_take_of_a_lost_text_is_never_charged():
    early = take("Quayside Brief", answer="", at=MORNING)
    assert from_lost(take("Ostrand Courier"), take("Sundmark Ledger"), early) == []


def test_where_another_copy_lacks_the_passage_too_it_may_have_come_in_late():
    told = (
        take("Ostrand Courier"),
        take("Sundmark Ledger"),
        take("Lindholt Gazette", answer="", at=NEXT_DAY),
        take("Quayside Brief", answer="", at=NEXT_DAY),
    )
    assert from_lost(*told) == []


def test_where_something_else_stands_in_its_place_the_child_may_have_another_state():
    other = take(
        "Quayside Brief", answer="Pelle Ardwin of the dockers' union asked for an inquiry into the licences.", at=NEXT_DAY
    )
    found = from_lost(take("Ostrand Courier"), take("Sundmark Ledger"), other)
    assert [seen for seen in found if seen.kind == "omission"] == []


def test_without_times_the_child_must_not_be_shown_to_be_early():
    short = take("Quayside Brief", answer="", at=None)
    assert from_lost(take("Ostrand Courier", at=NOON), take("Sundmark Ledger", at=NOON), short) == []
