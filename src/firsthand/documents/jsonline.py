"""Read one line of JSON lines: an object with `text` or `html`, and what is known about it."""

import json
from dataclasses import dataclass
from typing import Any

from firsthand.documents.drafts import Draft
from firsthand.documents.encodings import clean, decode, straighten
from firsthand.documents.html import read_markup
from firsthand.errors import UnreadablePage
from firsthand.model import Fact

_FACTS = ("title", "published", "outlet", "byline", "canonical", "credit")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a line says that it is from and when it was obtained; None where it does not say."""

    uri: str | None
    retrieved: str | None


def read_jsonline(data: bytes) -> Draft:
    """Take `text` unchanged (the title is not put before it) or read `html`; the other fields are facts."""
    fields = parse(data)
    text, html = fields.get("text"), fields.get("html")
    if not isinstance(text, str) and not isinstance(html, str):
        raise UnreadablePage('has neither "text" nor "html"; give one of them as a string')
    stated = tuple(Fact(name, value, f'field "{name}"') for name in _FACTS if (value := _words(fields.get(name))))  # type: ignore[arg-type]
    language = _words(fields.get("language"))
    if isinstance(text, str):
        return Draft(straighten(clean(text.removeprefix("\ufeff"))), stated, language)
    draft = read_markup(clean(str(html)))
    named = {fact.name for fact in stated}
    return Draft(draft.text, stated + tuple(fact for fact in draft.facts if fact.name not in named), language or draft.language)


def address(data: bytes) -> Address:
    """Say where a line is from, by its `uri` and `retrieved`, byte for byte."""
    fields = parse(data)
    uri, retrieved = fields.get("uri"), fields.get("retrieved")
    return Address(clean(uri) if isinstance(uri, str) and uri else None, _words(retrieved))


def parse(data: bytes) -> dict[str, Any]:
    """The object that a line holds. Raises UnreadablePage where it holds none."""
    try:
        fields = json.loads(decode(data))
    except RecursionError:
        raise UnreadablePage("is JSON nested too deep to be a report") from None
    except ValueError as error:
        raise UnreadablePage(f"is not valid JSON ({error}); correct or remove it") from None
    if not isinstance(fields, dict):
        raise UnreadablePage("is JSON but not an object; give one object a line")
    return fields


def _words(value: object) -> str | None:
    if isinstance(value, str) and value.strip():
        return clean(value.strip())
    if isinstance(value, dict):
        return _words(value.get("name"))
    return None
