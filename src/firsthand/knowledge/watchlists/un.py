"""The UN Security Council's consolidated list as XML (CONSOLIDATED_LIST, individuals and entities)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from firsthand.model import Party

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def known(data: bytes) -> bool:
    """Whether the root element is a CONSOLIDATED_LIST."""
    return b"<CONSOLIDATED_LIST" in data[:2000]


def version(data: bytes) -> str | None:
    """The date that the list says it was made on."""
    made = _root(data).get("dateGenerated") or ""
    return made[:10] or None


def parties(data: bytes, beside: Mapping[str, bytes]) -> Iterator[Party]:  # noqa: ARG001 - every format has the same functions
    """Every individual and entity. Their id is the list's own reference number, by which resolutions and other lists name them."""
    root = _root(data)
    for kind, schema in (("INDIVIDUAL", "Person"), ("ENTITY", "Organization")):
        for element in root.iter(kind):
            yield _party(element, kind, schema)


def _party(element: Any, kind: str, schema: str) -> Party:
    aliases = [(_text(each, "QUALITY"), _text(each, "ALIAS_NAME")) for each in element.iter(f"{kind}_ALIAS")]
    primary = " ".join(part for part in (_text(element, name) for name in _NAMES) if part)
    original = _text(element, "NAME_ORIGINAL_SCRIPT")
    good = [alias for quality, alias in aliases if quality.lower() not in ("low", "")]
    return Party(
        id=_text(element, "REFERENCE_NUMBER") or _text(element, "DATAID"),
        schema=schema,
        names=tuple(dict.fromkeys(name for name in (primary, original, *good) if name)),
        weak=tuple(dict.fromkeys(alias for quality, alias in aliases if quality.lower() in ("low", "") and alias)),
        programmes=tuple(filter(None, [_text(element, "UN_LIST_TYPE")])),
        since=_listed(_text(element, "LISTED_ON")),
        countries=_values(element, ("NATIONALITY", f"{kind}_ADDRESS"), ("VALUE", "COUNTRY")),
        born=tuple(dict.fromkeys(filter(None, (_born(each) for each in element.iter("INDIVIDUAL_DATE_OF_BIRTH"))))),
        identifiers=_values(element, ("INDIVIDUAL_DOCUMENT",), ("NUMBER",)),
        remarks=_text(element, "COMMENTS1"),
    )


def _listed(written: str) -> str | None:
    """A date as 2001-02-03, with what stands behind it cut off; None for anything else."""
    found = _DATE.match(written)
    return found[0] if found else None


def _born(element: Any) -> str:
    return _text(element, "DATE")[:10] or _text(element, "YEAR")


def _values(element: Any, tags: tuple[str, ...], fields: tuple[str, ...]) -> tuple[str, ...]:
    found = (_text(each, field) for tag in tags for each in element.iter(tag) for field in fields)
    return tuple(dict.fromkeys(value for value in found if value))


def _text(element: Any, tag: str) -> str:
    return " ".join((element.findtext(tag) or "").split())


def _root(data: bytes) -> Any:
    """The parsed list. No entity is resolved and nothing is fetched: a list is somebody else's file."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"the XML is damaged: {error}") from error
