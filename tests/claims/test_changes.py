"""Who is charged with a change, on what evidence, and who is not."""

import random
from typing import Any

from tests.claims.retold import LOST, Told, at_fault, compared, descent
from tests.telling import report

from firsthand.claims.changes import compare

AGENCY = """The harbour town of Kelmar has argued about its new quay for three years.
Corvane Controls sold {number} controllers to a trader in Orsania, two customs officials said.
{answer}
The audit was drawn up by the risk unit of the customs service.{more}
The town council meets again on the first Thursday of next month.
"""
DENIAL = "The trade ministry denied that the controllers were exported."
MORNING, NOON, NEXT_DAY = "2025-03-10T06:00:00+01:00", "2025-03-10T12:00:00+01:00", "2025-03-11T06:00:00+01:00"


def take(by: str, *, number: str = "1,840", answer: str = DENIAL, more: str = "", at: str | None = NOON, **credits: str) -> Told:
    return report(AGENCY.format(number=number, answer=answer, more=more), by=by, at=at, **credits)


def from_lost(*told: Told, kinds: dict[str, str] | None = None):
    """What is found where all these reports go back to one lost text."""
    kinds = kinds or {}
    return compared(
        told,
        *(
            descent(
                each, None, kinds.get(each[0].outlet.name, "copy"), copies=tuple(other for other in told if other is not each)
            )
            for each in told
        ),
    )


# The parent is in the pile.


def test_a_child_is_charged_with_what_its_parent_has_otherwise():
    parent, child = take("Ostrand Courier"), take("Quayside Brief", number="18,400", at=NEXT_DAY)
    (seen,) = compared((parent, child), descent(child, parent, "copy"))
    assert (seen.change.child, seen.change.parent) == (child[0].id, parent[0].id)
    assert not seen.change.maybe_earlier
    assert seen.change.compared_with is None


def test_nobody_is_charged_where_the_direction_is_open_the_tie_unsure_or_a_mere_citation():
    parent, child = take("Ostrand Courier"), take("Quayside Brief", number="18,400", at=NEXT_DAY)
    for tie in (
        descent(child, parent, "copy", known=False),
        descent(child, parent, "copy", sure=0.4),
        descent(child, parent, "citation"),
    ):
        assert compared((parent, child), tie) == []


def test_what_a_report_took_over_changed_is_laid_to_the_one_that_changed_it():
    first = take("Ostrand Courier")
    middle, last = (
        take("Mid Post", number="18,400", at=NEXT_DAY),
        take("End Post", number="18,400", at="2025-03-12T06:00:00+01:00"),
    )
    found = compared((first, middle, last), descent(middle, first, "copy"), descent(last, middle, "copy"))
    assert at_fault(found) == {middle[0].id}


def test_a_reading_that_an_unrelated_report_shares_is_older_than_the_child():
    parent, child = take("Ostrand Courier"), take("Quayside Brief", number="18,400", at=NEXT_DAY)
    other = take("Sundmark Ledger", number="18,400", at=MORNING)
    assert compared((parent, child, other), descent(child, parent, "copy")) == []


def test_reports_with_nothing_in_common_are_charged_with_nothing_but_what_is_new():
    parent = take("Ostrand Courier")
    child = report(
        "Tickets for the ferry stay at 14 crowns.\nBicycles travel free until September.\n", by="Ferry News", at=NEXT_DAY
    )
    assert {seen.kind for seen in compared((parent, child), descent(child, parent, "rewrite"))} <= {"addition"}


def test_the_same_text_is_charged_with_nothing():
    parent, child = take("Ostrand Courier"), take("Quayside Brief", at=NEXT_DAY)
    assert compared((parent, child), descent(child, parent, "copy"), same_text=((parent, child),)) == []


def test_whoever_says_that_it_corrects_is_not_charged_with_the_correction():
    parent = take("Ostrand Courier")
    note = "\nCorrection: an earlier version of this story gave another number of controllers."
    child = take("Quayside Brief", number="1,480", more=note, at=NEXT_DAY)
    assert [seen for seen in compared((parent, child), descent(child, parent, "copy")) if seen.kind == "quantity"] == []


# The parent is lost.


def test_the_odd_one_out_is_charged_and_says_what_it_was_compared_with():
    one, other, odd = take("Ostrand Courier"), take("Sundmark Ledger"), take("Quayside Brief", number="18,400", at=NEXT_DAY)
    (seen,) = from_lost(one, other, odd)
    assert seen.change.child == odd[0].id
    assert seen.change.parent == LOST.id
    assert seen.change.maybe_earlier
    assert seen.change.compared_with in (one[0].id, other[0].id)
    assert any("2 surviving copies read as before" in why for why in seen.change.why)


def test_of_two_copies_one_is_charged_once_and_it_is_said_that_either_may_have_changed_it():
    one, other = take("Ostrand Courier"), take("Quayside Brief", number="18,400", at=NEXT_DAY)
    (seen,) = from_lost(one, other)
    assert seen.change.maybe_earlier
    assert any("one of the two changed it" in why for why in seen.change.why)


def test_of_a_copy_and_a_summary_it_is_the_summary():
    copy, summary = take("Zelmar Courier"), take("Ansby Brief", number="18,400")
    found = from_lost(copy, summary, kinds={"Ansby Brief": "summary"})
    assert at_fault(found) == {summary[0].id}


def test_two_against_two_charge_nobody():
    told = (
        take("Ostrand Courier"),
        take("Sundmark Ledger"),
        take("Quayside Brief", number="18,400", at=NEXT_DAY),
        take("Lindholt Gazette", number="18,400", at=NEXT_DAY),
    )
    assert from_lost(*told) == []


def test_an_early_take_is_not_charged_with_the_number_that_later_ones_give():
    told = take("Early Post", number="1,400", at=MORNING), take("Ostrand Courier"), take("Sundmark Ledger")
    assert from_lost(*told) == []


def test_an_early_take_is_not_charged_with_an_answer_that_came_later():
    early = take("Early Post", answer="The trade ministry had no immediate comment on the audit.", at=MORNING)
    assert from_lost(early, take("Ostrand Courier"), take("Sundmark Ledger")) == []


def test_two_pages_of_one_outlet_are_one_voice():
    one, again = take("Ostrand Courier"), take("Ostrand Courier", more="\nThe crane is gone.")
    odd = take("Quayside Brief", number="18,400", at=NEXT_DAY)
    found = [seen for seen in from_lost(one, again, odd) if seen.kind == "quantity"]
    assert any("one of the two changed it" in why for seen in found for why in seen.change.why)


def test_a_copy_that_descends_from_the_child_does_not_speak_for_it():
    one, other = take("Ostrand Courier"), take("Sundmark Ledger")
    odd, heir = (
        take("Quayside Brief", number="18,400", at=NEXT_DAY),
        take("Heir Post", number="18,400", at="2025-03-12T06:00:00+01:00"),
    )
    found = compared(
        (one, other, odd, heir),
        descent(one, None, "copy", copies=(other, odd)),
        descent(other, None, "copy", copies=(one, odd)),
        descent(odd, None, "copy", copies=(one, other)),
        descent(heir, odd, "copy"),
    )
    assert at_fault(found) == {odd[0].id}


def test_without_a_surviving_copy_nothing_is_compared():
    alone = take("Ostrand Courier")
    assert compared((alone,), descent(alone, None, "copy")) == []


def test_two_reporters_at_one_speech_are_not_charged_with_the_words_of_the_other():
    one = take("Ostrand Courier", answer='"We will look into every licence this year," minister Ilse Marend told reporters.')
    other = take("Ansby Brief", answer='"We shall examine every licence before long," minister Ilse Marend told reporters.')
    assert from_lost(one, other, kinds={"Ansby Brief": "summary"}) == []


# Additions.


def test_an_added_number_that_nobody_is_named_for_is_material():
    parent, child = (
        take("Ostrand Courier"),
        take("Quayside Brief", more="\nIn all, 312 crates went through Lindholt.", at=NEXT_DAY),
    )
    (seen,) = compared((parent, child), descent(child, parent, "copy"))
    assert (seen.kind, seen.severity, seen.before, seen.after) == (
        "addition",
        "material",
        None,
        "In all, 312 crates went through Lindholt.",
    )


def test_an_addition_says_whom_the_child_has_it_from():
    parent = take("Ostrand Courier")
    child = take(
        "Quayside Brief",
        more="\nPolice in Lindholt seized 312 crates, Freight Radio reported.",
        at=NEXT_DAY,
        carrier="Freight Radio",
    )
    (seen,) = compared((parent, child), descent(child, parent, "copy"))
    assert (seen.kind, seen.severity) == ("addition", "minor")
    assert "Freight Radio" in seen.change.says


def test_where_the_parent_is_lost_an_addition_may_have_stood_in_it():
    told = (
        take("Ostrand Courier"),
        take("Sundmark Ledger"),
        take("Quayside Brief", more="\nIn all, 312 crates went through Lindholt.", at=NEXT_DAY),
    )
    (seen,) = from_lost(*told)
    assert (seen.kind, seen.severity, seen.change.maybe_earlier) == ("addition", "minor", True)
    assert "none of the other copies" in seen.change.says


def test_furniture_is_no_addition():
    parent = take("Ostrand Courier")
    for more in (
        "\nRead more: 312 crates were found in Lindholt.",
        "\nLindholt police seized 312 crates, readers learn",
        "\nBy Pelle Ardwin.",
    ):
        child = take("Quayside Brief", more=more, at=NEXT_DAY)
        assert compared((parent, child), descent(child, parent, "copy")) == []


# Laws.


def test_changes_are_the_same_in_any_order_of_their_input(monkeypatch):
    told = take("Ostrand Courier"), take("Sundmark Ledger"), take("Quayside Brief", number="18,400", answer="", at=NEXT_DAY)
    given = []

    def watched(*arguments):
        given.append(arguments)
        return compare(*arguments)

    monkeypatch.setattr("tests.claims.retold.compare", watched)
    first = [seen.change for seen in from_lost(*told)]
    story, *rest = given[0]
    shuffled: list[Any] = [list(each) if isinstance(each, tuple) else each for each in rest]
    for each in shuffled:
        if isinstance(each, list):
            random.Random(7).shuffle(each)
    assert list(compare(story, *shuffled)) == first
    assert len({change.id for change in first}) == len(first)


def test_every_mark_lies_in_one_of_the_two_passages():
    one, other = take("Ostrand Courier"), take("Sundmark Ledger")
    odd = take(
        "Quayside Brief", number="about 18,400", answer="The ministry confirmed that the controllers were exported.", at=NEXT_DAY
    )
    found = from_lost(one, other, odd)
    assert found
    for seen in found:
        passages = [span for span in (seen.change.before, seen.change.after) if span]
        for mark in seen.change.marks:
            assert any(p.page == mark.page and p.start <= mark.start and mark.end <= p.end for p in passages)


def test_what_two_towns_mayors_say_of_two_sums_is_no_change():
    one = take("Ostrand Courier", more=" The mayor of Lundby, Nils Orr, said the firm paid 300 crowns to the town.")
    other = take("Sundmark Ledger", more=" The mayor of Vikan, Marta Holm, said the firm paid 6,608 crowns to the town.")
    assert [seen for seen in from_lost(one, other) if seen.kind != "addition"] == []
