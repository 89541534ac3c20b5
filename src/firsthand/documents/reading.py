"""Read what was obtained into a page, whose text is final."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from firsthand.documents.drafts import Draft
from firsthand.documents.html import read_html
from firsthand.documents.jsonline import read_jsonline
from firsthand.documents.media import HTML, JSON, PLAIN, recognise
from firsthand.documents.plain import read_plain
from firsthand.errors import UnreadablePage
from firsthand.model import Obtained, Page, PageId, identify
from firsthand.text import language

# No newspaper is as long as this; what is, is a database dump, and comparing it would keep the rest of the pile waiting.
MAX_CHARACTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document that can be read, and what reads it."""

    media_type: str
    read: Callable[[bytes], Draft]


FORMATS = (
    Format(PLAIN, read_plain),
    Format(HTML, read_html),
    Format(JSON, read_jsonline),
)


def read(obtained: Obtained) -> Page:
    """Make a page of a document.

    The id is a hash of address, time obtained and bytes: equal texts at two addresses are two pages. Raises UnreadablePage, with
    words on what to do, where no text comes out.
    """
    draft = _format_of(obtained).read(obtained.data)
    if not draft.text.strip():
        raise UnreadablePage("holds no text; if it is a picture of text, run text recognition on it first")
    if len(draft.text) > MAX_CHARACTERS:
        raise UnreadablePage(f"holds {len(draft.text):,} characters; split it into single reports (at most {MAX_CHARACTERS:,})")
    sha256 = hashlib.sha256(obtained.data).hexdigest()
    return Page(
        id=PageId(identify("page", obtained.uri, obtained.retrieved, sha256)),
        uri=obtained.uri,
        sha256=sha256,
        media_type=obtained.media_type,
        retrieved=obtained.retrieved,
        language=_language(draft),
        text=draft.text,
        facts=draft.facts,
    )


def _format_of(obtained: Obtained) -> Format:
    if not obtained.data.strip():
        raise UnreadablePage("holds no text: it is empty")
    binary = recognise(obtained.data[:4096])
    if binary is not None:
        raise UnreadablePage(binary)
    for known in FORMATS:
        if known.media_type == obtained.media_type:
            return known
    raise UnreadablePage(f"is of type {obtained.media_type}, which no format here reads; save it as text or HTML")


def _language(draft: Draft) -> str | None:
    """What the page declares, where that is a language code; else what its words look like."""
    if draft.language:
        code = draft.language.replace("_", "-").split("-")[0].strip().casefold()
        if len(code) in {2, 3} and code.isascii() and code.isalpha():
            return code
    return language.identify(draft.text)
