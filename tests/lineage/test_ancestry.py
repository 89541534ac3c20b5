"""Who has it from whom, seen and unseen."""

from dataclasses import replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.invented import AGENCY, GERMAN, HARBOUR, REWRITTEN
from tests.telling import lineage, report

from firsthand.model import Descent, Lineage, Page, Report, ReportId

DAY = "2025-03-10"
NEXT_DAY = "2025-03-11"


def descents_of(found: Lineage, child: tuple[Report, Page]) -> list[Descent]:
    return [d for d in found.descents if d.child == child[0].id]


def test_two_copies_that_credit_an_absent_agency_are_siblings_under_one_unseen_text() -> None:
    one = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", dateline="Halden Wire")
    other = report(f"{AGENCY}\nSource: Halden Wire", by="Ledger", copyright="Halden Wire")
    found = lineage(one, other)
    (lost,) = found.unseen
    assert lost.name == "Halden Wire"
    assert [(d.parent, d.kind, d.direction) for d in found.descents] == [(lost.id, "copy", "known")] * 2


def test_a_rewrite_and_a_translation_that_name_the_agency_go_back_to_the_same_text() -> None:
    copy = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", dateline="Halden Wire")
    rewrite = report(f"{REWRITTEN}\nHalden Wire reported it first.", by="Observer", carrier="Halden Wire")
    german = report(f"SUNDMARK (Halden Wire) - {GERMAN}", by="Hafenblatt", language="de", dateline="Halden Wire")
    found = lineage(copy, rewrite, german)
    assert len(found.unseen) == 1
    assert {d.child: d.kind for d in found.descents} == {
        copy[0].id: "copy",
        rewrite[0].id: "rewrite",
        german[0].id: "translation",
    }


def test_a_report_that_consists_of_the_agencys_words_is_its_heir_without_naming_it() -> None:
    copy = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", at=DAY, dateline="Halden Wire")
    silent = report(AGENCY, by="Mirror", at=NEXT_DAY)
    (descent,) = descents_of(lineage(copy, silent), silent)
    assert descent.parent.startswith("uns-")
    assert any("does not name Halden Wire" in reason for reason in descent.why)


def test_an_independent_report_of_the_same_event_descends_from_nobody() -> None:
    copy = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", dateline="Halden Wire")
    own = report(HARBOUR, by="Harbour Post")
    assert descents_of(lineage(copy, own), own) == []


def test_the_named_outlet_is_the_parent_when_its_report_is_there() -> None:
    original = report(AGENCY, by="Kelmar Post", at=DAY)
    retold = report(f"{REWRITTEN}\nKelmar Post reported it first.", by="Observer", at=DAY, carrier="Kelmar Post")
    found = lineage(original, retold)
    assert found.unseen == ()
    assert [(d.child, d.parent, d.direction) for d in found.descents] == [(retold[0].id, original[0].id, "known")]


def test_a_copy_of_a_rewrite_hangs_under_the_rewrite() -> None:
    original = report(AGENCY, by="Kelmar Post", at=DAY)
    rewrite = report(f"{REWRITTEN}\nKelmar Post reported it first.", by="Observer", at=NEXT_DAY, carrier="Kelmar Post")
    copy = report(REWRITTEN, by="Mirror", at="2025-03-12")
    (descent,) = descents_of(lineage(original, rewrite, copy), copy)
    assert descent.parent == rewrite[0].id


def test_length_and_date_alone_leave_the_direction_open() -> None:
    (descent,) = lineage(report(AGENCY, by="One", at=DAY), report(AGENCY + " ", by="Two", at=NEXT_DAY)).descents
    assert descent.direction == "undetermined"


def test_a_merged_report_descends_from_both() -> None:
    agency, harbour = report(AGENCY, by="Courier", at=DAY), report(HARBOUR, by="Harbour Post", at=DAY)
    merged = report(f"{AGENCY}\n{HARBOUR}\nCourier reported it first, Harbour Post wrote.", by="Digest", at=NEXT_DAY)
    assert {d.parent for d in descents_of(lineage(agency, harbour, merged), merged)} == {agency[0].id, harbour[0].id}


def test_what_else_a_report_names_is_a_citation_and_what_it_took_over_is_not() -> None:
    said = "A driver told the Brann Tribune that he saw the crates."
    first = report(
        f"SUNDMARK (Halden Wire) - {AGENCY}\n{said}", by="Courier", dateline="Halden Wire", passing_addressed="Brann Tribune"
    )
    second = report(
        f"SUNDMARK (Halden Wire) - {AGENCY}\n{said}", by="Ledger", dateline="Halden Wire", passing_addressed="Brann Tribune"
    )
    own = "Last year the Lindholt Times counted nine such firms in a survey of its own, all of them in Orsania."
    third = report(
        f"SUNDMARK (Halden Wire) - {AGENCY}\n{own}", by="Post", dateline="Halden Wire", passing_carrier="Lindholt Times"
    )
    found = lineage(first, second, third)
    assert [(d.child, d.kind) for d in found.descents if d.kind == "citation"] == [(third[0].id, "citation")]


def test_different_texts_of_one_agency_are_different_lost_texts() -> None:
    one = [report(f"SUNDMARK (Halden Wire) - {AGENCY}", by=name, dateline="Halden Wire") for name in ("A", "B")]
    other = [report(f"KELMAR (Halden Wire) - {HARBOUR}", by=name, dateline="Halden Wire") for name in ("C", "D")]
    assert len(lineage(*one, *other).unseen) == 2


def test_reports_that_are_one_text_are_said_to_be() -> None:
    one, other, third = report(AGENCY, by="One"), report(AGENCY + "\n", by="Two"), report(REWRITTEN, by="Three")
    assert lineage(one, other, third).same_text == (tuple(sorted((one[0].id, other[0].id))),)


def test_a_story_of_one_has_nothing_of_its_own_and_no_parent() -> None:
    found = lineage(report(AGENCY, by="One"))
    assert (found.descents, found.own, found.unseen) == ((), (), ())


PIECES = AGENCY.split("\n") + HARBOUR.split("\n") + REWRITTEN.split("\n")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8, unique=True), min_size=2, max_size=5), st.data())
def test_a_lineage_has_no_cycle_and_does_not_depend_on_order(texts: list[list[str]], data: st.DataObject) -> None:
    days = data.draw(st.lists(st.sampled_from([None, DAY, NEXT_DAY]), min_size=len(texts), max_size=len(texts)))
    reports = [report("\n".join(text), by=f"Outlet {i}", at=day) for i, (text, day) in enumerate(zip(texts, days, strict=True))]
    found = lineage(*reports)
    assert lineage(*reports[::-1]) == found
    parents = {child: {d.parent for d in found.descents if d.child == child} for child in {d.child for d in found.descents}}
    for _ in range(len(parents)):
        leaves = [child for child in parents if not parents[child] & parents.keys()]
        for child in leaves:
            del parents[child]
    assert not parents


def test_the_order_of_reports_changes_nothing() -> None:
    reports = [report(text, by=name) for text, name in ((AGENCY, "A"), (REWRITTEN, "B"), (HARBOUR, "C"))]
    assert len({lineage(*order) for order in permutations(reports)}) == 1


def rolling(entries: list[str], by: str, **credits: str) -> list[tuple[Report, Page]]:
    """A rolling page of these entries; the credit is given in the first."""
    (whole, page) = report("\n".join(entries), by=by, **credits)
    made, at = [], 0
    for number, entry in enumerate(entries):
        end = at + len(entry)
        named = whole.credits if number == 0 else ()
        made.append((replace(whole, id=ReportId(f"rep-{by}-{number}"), start=at, end=end, credits=named, rolling=True), page))
        at = end + 1
    return made


def test_an_entry_of_a_rolling_page_does_not_name_what_another_entry_names() -> None:
    live = rolling(
        [f"SUNDMARK (Halden Wire) - {AGENCY}".replace("\n", " "), HARBOUR.replace("\n", " ")], "Live", dateline="Halden Wire"
    )
    found = lineage(*live)
    assert {d.child for d in found.descents} == {live[0][0].id}


def test_a_copy_of_a_whole_rolling_page_is_measured_against_all_its_entries() -> None:
    entries = [" ".join(AGENCY.split("\n")[i : i + 2]) for i in (0, 2, 4)]
    live = rolling(entries, "Kelmar Post")
    copy = report("\n".join(entries) + "\nKelmar Post reported it first.", by="Mirror", carrier="Kelmar Post")
    found = lineage(*live, copy)
    assert found.unseen == ()
    assert {d.parent for d in descents_of(found, copy)} <= {made.id for made, _ in live}


def test_a_report_that_is_there_is_not_said_to_be_lost_when_two_name_each_other() -> None:
    one = report(f"{AGENCY}\nKelmar Post reported it too.", by="Courier", at=DAY, carrier="Kelmar Post")
    other = report(f"{AGENCY}\nCourier reported it too.", by="Kelmar Post", at=NEXT_DAY, carrier="Courier")
    found = lineage(one, other)
    assert found.unseen == ()
    assert [d.direction for d in found.descents] == ["undetermined"]


def test_naming_the_other_outlet_outweighs_a_later_date() -> None:
    updated = report(f"{AGENCY}\nUpdated on Wednesday.", by="Kelmar Post", at="2025-03-12")
    retold = report(f"{AGENCY}\nKelmar Post reported it first.", by="Observer", at=DAY, carrier="Kelmar Post")
    assert [(d.child, d.direction) for d in lineage(updated, retold).descents] == [(retold[0].id, "known")]


def test_alternatives_are_less_likely_than_the_parent_chosen() -> None:
    texts = [AGENCY, AGENCY + "\n" + HARBOUR, AGENCY.replace("212", "215"), REWRITTEN + "\n" + HARBOUR]
    found = lineage(*(report(text, by=f"Outlet {i}", at=DAY) for i, text in enumerate(texts)))
    assert found.descents
    assert all(other.confidence <= d.confidence and other.parent != d.parent for d in found.descents for other in d.alternatives)


def test_a_second_page_of_the_same_outlet_does_not_make_its_edit_a_copy() -> None:
    edited = "\n".join(f"{line} The agency said so, readers will recall." for line in AGENCY.split("\n"))
    copies = [report(f"SUNDMARK (Halden Wire) - {AGENCY}", by=name, dateline="Halden Wire") for name in ("Courier", "Ledger")]
    twice = [report(f"{edited}\nHalden Wire reported it first.{' ' * i}", by="Observer", carrier="Halden Wire") for i in range(2)]
    found = lineage(*copies, *twice)
    assert {d.kind for each in twice for d in descents_of(found, each)} == {"edit"}


def test_an_outlet_named_once_and_late_is_a_source_of_a_detail() -> None:
    long = f"{AGENCY}\n{HARBOUR}\n{REWRITTEN}"
    one = report(f"{long}\nBrann Tribune reported on Monday that the crates were grey.", by="Courier", carrier="Brann Tribune")
    (descent,) = lineage(one).descents
    assert (descent.kind, descent.main) == ("citation", False)


def test_who_prints_a_lost_text_is_the_parent_of_who_says_in_another_language_that_it_was_reported() -> None:
    printed = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", at=NEXT_DAY, dateline="Halden Wire")
    told = report(f"Halden Wire berichtete:\n{GERMAN}", by="Hafenblatt", at=DAY, language="de", carrier="Halden Wire")
    found = lineage(printed, told)
    assert {(d.child, d.kind) for d in found.descents} == {(printed[0].id, "copy"), (told[0].id, "translation")}
    assert {d.direction for d in found.descents} == {"known"}


def test_a_translation_that_names_nobody_is_no_heir_of_a_text_it_may_have_from_a_copy() -> None:
    printed = report(f"SUNDMARK (Halden Wire) - {AGENCY}", by="Courier", dateline="Halden Wire")
    silent = report(GERMAN, by="Hafenblatt", language="de")
    assert [(d.kind, d.parent) for d in descents_of(lineage(printed, silent), silent)] == [("translation", printed[0].id)]
