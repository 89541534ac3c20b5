"""What one format makes of one document, before it is a page."""

from dataclasses import dataclass

from firsthand.model import Fact


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a document, what it says of itself outside the text, and the language that it declares."""

    text: str
    facts: tuple[Fact, ...] = ()
    language: str | None = None
