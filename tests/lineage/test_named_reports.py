"""Reports that name an outlet whose own report is there."""

from tests.invented import AGENCY, GERMAN, HARBOUR, REWRITTEN
from tests.lineage.test_ancestry import DAY, NEXT_DAY, descents_of
from tests.telling import lineage, report

SUMMARY = (
    "Corvane Controls sold 1,840 controllers to a trader in Orsania, two customs officials said. The ministry knew nothing.\n"
)


def test_a_short_item_that_credits_an_outlet_sums_up_its_report_and_no_lost_one() -> None:
    original = report(AGENCY, by="Halden Wire", at=DAY)
    item = report(f"{SUMMARY}Source: Halden Wire", by="Morning Letter", at=NEXT_DAY, copyright="Halden Wire")
    found = lineage(original, item)
    assert found.unseen == ()
    assert [descent.parent for descent in descents_of(found, item)] == [original[0].id]


def test_a_report_that_prints_two_outlets_has_a_part_from_each() -> None:
    one = report(AGENCY, by="Halden Wire", at=DAY)
    other = report(HARBOUR, by="Brevik Wire", at=DAY)
    halves = "\n".join([*AGENCY.split("\n")[:3], *HARBOUR.split("\n")[:2]])
    child = report(
        f"{halves}\n(Halden Wire, Brevik Wire)", by="Courier", at=NEXT_DAY, copyright="Halden Wire", byline="Brevik Wire"
    )
    found = lineage(one, other, child)
    assert found.unseen == ()
    assert {descent.parent for descent in descents_of(found, child)} == {one[0].id, other[0].id}


def test_an_outlet_named_beside_the_main_source_is_cited_by_its_report_that_is_there() -> None:
    agency = report(AGENCY, by="Halden Wire", at=DAY)
    harbour = report(HARBOUR, by="Kelmar Post", at=DAY)
    child = report(
        f"Halden Wire reported this.\n{AGENCY}\nKelmar Post reported on the port.", by="Observer", at=NEXT_DAY,
        carrier="Halden Wire", addressed="Kelmar Post",
    )  # fmt: skip
    found = lineage(agency, harbour, child)
    assert {descent.parent: descent.kind for descent in descents_of(found, child)}[harbour[0].id] == "citation"
    assert found.unseen == ()


def test_a_later_report_of_a_named_outlet_is_not_what_is_cited() -> None:
    agency = report(AGENCY, by="Halden Wire", at=DAY)
    later = report(HARBOUR, by="Kelmar Post", at="2025-03-14")
    child = report(
        f"Halden Wire reported this.\n{AGENCY}\nKelmar Post reported on the port.", by="Observer", at=NEXT_DAY,
        carrier="Halden Wire", addressed="Kelmar Post",
    )  # fmt: skip
    assert [unseen.name for unseen in lineage(agency, later, child).unseen] == ["Kelmar Post"]


def test_of_two_outlets_that_tell_the_same_a_report_has_its_news_from_the_one_that_it_names_first() -> None:
    agency = report(AGENCY, by="Halden Wire", at=DAY)
    german = report(f"SUNDMARK (Halden Wire) - {GERMAN}", by="Hafenblatt", language="de", at=DAY, dateline="Halden Wire")
    told = f"Hafenblatt reported this, citing a text of Halden Wire.\n{REWRITTEN}"
    retold = report(told, by="Observer", at=NEXT_DAY, carrier="Hafenblatt", passing_carrier="Halden Wire")
    found = lineage(agency, german, retold)
    assert [descent.parent for descent in descents_of(found, retold) if descent.kind != "citation"] == [german[0].id]
