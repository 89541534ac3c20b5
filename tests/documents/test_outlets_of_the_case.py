"""Outlets that nobody knew beforehand: found by what the pages of a case say of themselves, and by the words beside a name."""

import pytest
from tests.documents.samples import BODY, OTHER, page

from firsthand.documents.describing import describe
from firsthand.documents.mastheads import gather, sign
from firsthand.documents.splitting import split
from firsthand.knowledge.publishers import Roster
from firsthand.knowledge.shortnames import is_short_for
from firsthand.model import Fact, Page, Publisher

HEAD = "Northern quay stays closed\n"
TEXT = "The northern quay will stay closed until the crane has been taken apart, the harbour board says.\n"


def published_by(outlet: str | None, text: str, uri: str = "a.txt") -> Page:
    return page(f"{HEAD}{text}", uri, (Fact("outlet", outlet, 'field "outlet"'),) if outlet else ())


BREVIK = published_by("Brevik News Agency", f"OSTBY, May 5 (Brevik) - {BODY}", "brevik.txt")
TALVIK = published_by("Talvik", f"OSTBY, May 5 (Talvik) - {OTHER}\nTalvik could not establish who owns the dairy.", "talvik.txt")
COURIER = published_by("The Sund Courier", f"{BODY}\nThe board told the Courier that it was sorry.", "courier.txt")


def known(*pages: Page) -> tuple[Publisher, ...]:
    return gather([sign(each, split(each)) for each in pages])


def credited(
    text: str, outlet: str | None = "Fjellby Post", among: tuple[Page, ...] = (BREVIK, TALVIK, COURIER)
) -> list[tuple[str, str]]:
    """Outlet and form of each credit of a report in a case with pages of those outlets."""
    made = published_by(outlet, text)
    (report,) = describe(made, split(made), Roster(known(*among)).standing_in(made.text))
    return [(credit.outlet.name, credit.form) for credit in report.credits]


@pytest.mark.parametrize(
    ("short", "name", "expected"),
    [
        ("Brevik", "Brevik News Agency", True),
        ("the Courier", "The Sund Courier", True),
        ("BNA", "Brevik News Agency", True),
        ("Brevik", "breviknews.example", True),
        ("Ledger", "Ledger & Pier", False),
        ("Agency", "Brevik News Agency", False),
        ("Talvik", "Brevik News Agency", False),
    ],
)
def test_an_outlet_goes_by_the_words_of_its_name_that_are_not_every_outlets(short, name, expected):
    assert is_short_for(short, name) is expected


def test_a_short_name_is_learnt_from_the_datelines_of_its_own_pages():
    (publisher,) = known(BREVIK)
    assert (publisher.outlet.name, publisher.names) == ("Brevik News Agency", ("Brevik", "Brevik News Agency"))


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        ("Brevik News Agency", f"OSTBY, May 5 (Brevik) - {BODY}"),
        ("breviknews.example", f"OSTBY, May 5 (Brevik) - {BODY}"),
        ("Brevik News Agency", f"{BODY}\nNobody was hurt, the harbour master told Brevik."),
        ("The Sund Courier", f"{BODY}\nNobody was hurt, the harbour master told the Courier."),
        ("The Sund Courier", f"{BODY}\n(Courier staff)"),
        (
            "Brevik News Agency",
            f"{BODY}\nBrevik could not establish who owns the crane. The board, as Brevik reported on Monday, is new.",
        ),
    ],
)
def test_an_outlet_that_names_itself_credits_nobody(outlet, text):
    assert credited(text, outlet) == []


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        (f"{TEXT}{BODY}\n(Talvik)", [("Talvik", "copyright")]),
        (f"{TEXT}{BODY} (Talvik)", [("Talvik", "copyright")]),
        (f"{TEXT}{BODY}\n(Talvik, Brevik)", [("Talvik", "copyright"), ("Brevik News Agency", "copyright")]),
        (f"{TEXT}{BODY}\n(Talvik and Post staff)", [("Talvik", "copyright")]),
        (f"By Ada Brann, Talvik, and Post staff\n{TEXT}{BODY}", [("Talvik", "byline")]),
        (f"FROM OUR STAFF AND TALVIK\n{TEXT}{BODY}", [("Talvik", "byline")]),
        (f"By Talvik\n{TEXT}{BODY}", [("Talvik", "byline")]),
        (f"{TEXT}{BODY}\nSource: Brevik", [("Brevik News Agency", "copyright")]),
        (f"{TEXT}{BODY} Source: Talvik", [("Talvik", "copyright")]),
        (f"OSTBY, May 5 (Brevik) - {TEXT}{BODY}", [("Brevik News Agency", "dateline")]),
        (f"Ostby, 5. Mai (Talvik). Die Mole bleibt gesperrt, teilte der Hafen mit.\n{BODY}", [("Talvik", "dateline")]),
        (f"{TEXT}The crane fell over, the harbour master told Talvik.\n{BODY}", [("Talvik", "addressed")]),
        (f"{TEXT}The crane fell over, Fjellby Post writes with reference to Brevik.\n{BODY}", [("Brevik News Agency", "carrier")]),
        (f"{TEXT}The crane fell over, Brevik reports.\n{BODY}", [("Brevik News Agency", "carrier")]),
        (f"{TEXT}It fell over, the Sund Courier reported. The harbour master told the Courier why.\n{BODY}",
         [("The Sund Courier", "carrier"), ("The Sund Courier", "addressed")]),
        (f"{TEXT}Der Kran sei umgestürzt, berichtet Talvik.\n{BODY}", [("Talvik", "carrier")]),
        (f"{TEXT}Wem der Kran gehört, konnte Talvik nicht ermitteln.\n{BODY}", [("Talvik", "addressed")]),
        (f"{TEXT}La grue est tombée, rapporte l'agence Talvik.\n{BODY}", [("Talvik", "carrier")]),
        (f"{TEXT}La grúa cayó, según informó Talvik.\n{BODY}", [("Talvik", "carrier")]),
        (f"{TEXT}Кран впав, пише «Фʼєльбю» з посиланням на агенцію Talvik.\n{BODY}", [("Talvik", "carrier")]),
        (f"{TEXT}Кран упал, сообщает Talvik.\n{BODY}", [("Talvik", "carrier")]),
    ],
)  # fmt: skip
def test_words_that_mean_an_outlet_make_a_credit_of_the_name_of_one_of_the_case(text, credits):
    assert credited(text) == credits


@pytest.mark.parametrize(
    "sentence",
    [
        "The crane was built in Brevik and the quay at Brevik has been closed before.",
        "Erik Brevik, who owns the crane, told the board that he was sorry.",
        "Mr Brevik said that the crane was old. The board told Brevik that it would be taken apart.",
        "Brevik Bank reported a loss of four million crowns, and the board told Brevik Bank to pay.",
        "Brevik reported a loss of four million crowns for the first half of the year.",
        "A report from Brevik says that the road is open.",
        "The ferries to Brevik leave from the southern pier; Brevik has a pier of its own.",
        "Brevik could not be reached for comment.",
    ],
)
def test_a_place_a_person_or_a_company_that_is_called_like_an_outlet_is_no_credit(sentence):
    assert credited(f"{TEXT}{sentence}\n{BODY}") == []


def test_once_words_have_shown_that_a_name_is_an_outlets_weaker_words_do_for_it_too():
    weak = "The crane fell over, according to invoices supplied to Talvik.\n"
    assert credited(f"{TEXT}{weak}{BODY}") == []
    assert credited(f"{TEXT}{weak}{BODY}\n(Talvik)") == [("Talvik", "addressed"), ("Talvik", "copyright")]


def test_an_agency_that_no_page_is_from_is_told_by_the_words_beside_its_name():
    told = f"{TEXT}The crane fell over, the agency Orlund reports. The harbour master told Orlund why.\n{BODY}\n(Orlund)"
    assert credited(told, among=()) == [("Orlund", "carrier"), ("Orlund", "addressed"), ("Orlund", "copyright")]
    assert credited(f"{TEXT}The crane fell over, the Orlund agency reported.\n{BODY}", among=()) == [("Orlund", "carrier")]


def test_a_name_that_two_outlets_go_by_is_neithers():
    other = published_by("Brevik Press", f"OSTBY, May 5 (Brevik) - {OTHER}", "other.txt")
    assert credited(f"{TEXT}The crane fell over, Brevik reports.\n{BODY}", among=(BREVIK, other)) == []


def test_only_the_outlets_that_stand_in_a_text_are_given_to_the_page():
    roster = Roster(known(BREVIK, TALVIK, COURIER))
    assert roster.standing_in("The harbour master told Brevik why.") == (Publisher(known(BREVIK)[0].outlet, ("Brevik",)),)
    assert roster.standing_in("The harbour master told nobody.") == ()
