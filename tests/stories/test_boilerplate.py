"""Furniture shows when several pages of an outlet lie side by side."""

from tests.invented import AGENCY, GERMAN, HARBOUR, OTHER_NEWS
from tests.telling import report, wordings

from firsthand.stories.boilerplate import set_aside

LINE = "Stay with us all day for the news of the coast."


def test_a_line_under_many_different_reports_of_one_outlet_is_boilerplate() -> None:
    reports = [report(f"{text}\n{LINE}", by="Kelmar Post") for text in (AGENCY, OTHER_NEWS, HARBOUR, GERMAN)]
    pages = {page.id: page for _, page in reports}
    found = set_aside(wordings(reports), [made for made, _ in reports])
    assert [pages[f.span.page].quote(f.span) for f in found] == [LINE] * 4


def test_versions_of_one_report_are_not_boilerplate_of_each_other() -> None:
    reports = [report(f"{AGENCY}\nVersion {i}.", by="Kelmar Post") for i in range(5)]
    assert set_aside(wordings(reports), [made for made, _ in reports]) == ()


def test_the_same_line_in_several_outlets_is_not_boilerplate() -> None:
    reports = [report(f"{text}\n{LINE}", by=f"Post {i}") for i, text in enumerate((AGENCY, OTHER_NEWS, HARBOUR, GERMAN))]
    assert set_aside(wordings(reports), [made for made, _ in reports]) == ()


def test_versions_of_a_one_line_flash_are_no_furniture() -> None:
    flash = "A freighter has run aground off Kelmar, the harbour office says."
    reports = [report(flash + "\n" * i, by="Kelmar Post") for i in range(4)]
    assert set_aside(wordings(reports), [made for made, _ in reports]) == ()
