"""Invented pages and the short way from a text to what the stage makes of it."""

from firsthand.documents.describing import describe
from firsthand.documents.reading import read
from firsthand.documents.splitting import split
from firsthand.model import Fact, Obtained, Page, Report, Splitting

BODY = (
    "The harbour board of Halden said on Tuesday that the northern quay will stay closed until the crane has been taken apart.\n"
    "Work on the quay began three weeks ago, and two ferry lines have been moved to the southern pier since then, it said.\n"
    "The board expects the first ferry to leave from the new pier early next month, a spokeswoman added."
)
OTHER = (
    "A court in Vestermark fined the dairy Melkegard for selling butter with the wrong weight on its label, the judge said.\n"
    "The dairy called the fine unjust and will appeal against it, its lawyer told the court after the hearing.\n"
    "Inspectors had weighed two hundred packets in March and found that most of them were too light."
)
THIRD = (
    "Snow closed the mountain road between Ostby and Kroken on Monday night, and forty cars were stuck for hours.\n"
    "Ploughs reached the last of them at dawn, the road office said, and nobody needed a doctor.\n"
    "The road will open again when the wind has died down, the office wrote on its site."
)


def page(text: str, uri: str = "a.txt", facts: tuple[Fact, ...] = ()) -> Page:
    """A page of this text."""
    read_page = read(Obtained(uri, text.encode(), "text/plain"))
    return Page(read_page.id, uri, read_page.sha256, "text/plain", None, read_page.language, read_page.text, facts)


def parts(text: str) -> list[str]:
    """The texts of the reports on a page."""
    made = page(text)
    return [made.quote(part.span) for part in split(made).parts]


def report(text: str, uri: str = "a.txt", facts: tuple[Fact, ...] = ()) -> Report:
    """The only report on a page."""
    made = page(text, uri, facts)
    (only,) = describe(made, split(made))
    return only


def credited(text: str, facts: tuple[Fact, ...] = ()) -> list[tuple[str, str, bool]]:
    """Outlet, form and passing of each credit of the only report on a page."""
    return [(credit.outlet.name, credit.form, credit.passing) for credit in report(text, facts=facts).credits]


def apparatus(splitting: Splitting, made: Page) -> list[tuple[str, str]]:
    """Kind and words of each piece of apparatus."""
    return [(mark.kind, made.quote(mark.span)) for mark in splitting.apparatus]
