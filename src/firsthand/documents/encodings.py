"""Turn bytes into text, whatever they say about themselves."""

import codecs
import re

from firsthand.errors import UnreadablePage

# A page whose share of control characters is above this was decoded wrongly or is no text; in real pages it is near nought.
MAX_CONTROL_SHARE = 0.05
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")
# Characters that no encoding of ours can carry on: half a surrogate pair cannot be written as UTF-8, NUL ends a string in C.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes, *, declares: bool = False) -> str:
    """Read `data` as text: by its byte-order mark, else as UTF-8, else as it declares (HTML), else by statistics, else as cp1252.

    Raises UnreadablePage where what comes out is mostly control characters.
    """
    text = _decode(data, declares).removeprefix("\ufeff")
    controls = len(_CONTROL.findall(text[:100_000]))
    if controls > MAX_CONTROL_SHARE * min(len(text), 100_000):
        raise UnreadablePage("is not text in any encoding that we know; save it as UTF-8 text first")
    return clean(text)


def clean(text: str) -> str:
    """Put U+FFFD for what cannot be written again (lone surrogates, NUL), one for one, so that offsets hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def straighten(text: str) -> str:
    """End every line with a line feed, whatever system it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes, declares: bool) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut off inside a character is still UTF-8.
        if error.start >= len(data) - 4:
            return data.decode("utf-8", "replace")
    mostly = data.decode("utf-8", "replace")
    if mostly.count("\ufffd") * 1000 < len(mostly) and len(mostly) < len(data):
        # A few broken bytes among many good multi-byte characters: damage, not another encoding.
        return mostly
    guess = _guess(data)
    declared = _declared(data) if declares else None
    for name in (declared, guess, "cp1252"):
        text = _try(data, name) if name is not None else None
        if text is not None and not (name == declared and guess and _is_misdeclared(text)):
            return text
    return data.decode("cp1252", "replace")


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None
    # UTF-8 was tried before, and what says Latin-1 means cp1252 (the WHATWG encoding standard says so too).
    if name in {"utf-8", "utf-16", "utf-32", "utf-16-le", "utf-16-be"}:
        return None
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(_stripped_of_markup(data)[:40_000]).best()
    return best.encoding if best is not None else None


def _stripped_of_markup(data: bytes) -> bytes:
    """Markup is ASCII in every encoding; without it the statistics see the language."""
    return re.sub(rb"<[^<>]{0,2000}>", b" ", data[:400_000])


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_misdeclared(text: str) -> bool:
    """Cyrillic or Greek read as cp1252 is a page of accented letters: more than one letter in three is none in any Latin spelling."""
    sample = text[:20_000]
    high = sum(1 for character in sample if "\u00c0" <= character <= "\u00ff")
    letters = sum(1 for character in re.sub(r"<[^<>]{0,2000}>", " ", sample) if character.isalpha())
    return high * 3 > letters > 0
