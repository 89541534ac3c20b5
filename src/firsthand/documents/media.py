"""Tell what kind of document some bytes are, by the bytes and not by the name."""

import json
import re
from pathlib import PurePosixPath

HTML = "text/html"
PLAIN = "text/plain"
JSON = "application/json"
JSON_LINES = "application/x-ndjson"

# First bytes -> what to call it and what to do about it. Longer magic first where one begins another.
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF; convert it to text first"),
    (b"PK\x03\x04", "a ZIP archive or an office document; unpack it or save it as text first"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n", "a picture (PNG); run text recognition on it first"),
    (b"\xff\xd8\xff", "a picture (JPEG); run text recognition on it first"),
    (b"GIF8", "a picture (GIF); run text recognition on it first"),
    (b"II*\x00", "a picture (TIFF); run text recognition on it first"),
    (b"MM\x00*", "a picture (TIFF); run text recognition on it first"),
    (b"\x1f\x8b", "compressed with gzip; unpack it first"),
    (b"BZh", "compressed with bzip2; unpack it first"),
    (b"\xfd7zXZ\x00", "compressed with xz; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd; unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as text first"),
    (b"{\\rtf", "a Rich Text document; save it as plain text first"),
    (b"SQLite format 3\x00", "a SQLite database, not a report"),
    (b"WARC/", "a web archive (WARC); take its pages out first"),
    (b"ID3", "a sound recording; transcribe it first"),
    (b"OggS", "a sound recording; transcribe it first"),
    (b"\x00asm", "a program, not a report"),
    (b"\x7fELF", "a program, not a report"),
    (b"wOFF", "a font, not a report"),
    (b"wOF2", "a font, not a report"),
)
READS = "this version reads plain text, HTML and JSON lines"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
UTF_32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_HTML = re.compile(
    rb"\A\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,4000}?-->\s{0,100}){0,3}"
    rb"<(?:!doctype\s+html|html|head|body|article|meta|title|div|section|main|header|p|h1|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_WITHIN = re.compile(rb"<(?:!doctype\s+html|html|body)\b[^>]{0,500}>", re.IGNORECASE)
_JSON_LINES_SUFFIXES = frozenset({".jsonl", ".ndjson", ".jsonlines"})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})


def recognise(head: bytes) -> str | None:
    """Say what a file that begins with `head` is, where it is nothing that can be read as text; None where it can."""
    for magic, says in MAGIC:
        if head.startswith(magic):
            return f"is {says}: {READS}"
    if head[4:8] == b"ftyp":
        return f"is a film or a picture (MP4 or HEIF): {READS}"
    if head[:4] == b"RIFF" and head[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return f"is a picture, film or sound recording: {READS}"
    if head.startswith((*UTF_16, *UTF_32)):
        return None
    # NULs in ordinary text are stray single bytes; more than one in a hundred is no text that anybody wrote.
    if head.count(b"\x00") * 100 > len(head):
        return f"is binary: {READS}"
    return None


def sniff(head: bytes, name: str) -> str:
    """Name the media type of a file that begins with `head` and is called `name`."""
    suffix = PurePosixPath(name).suffix.casefold()
    text = _as_ascii(head)
    if suffix in _JSON_LINES_SUFFIXES or _first_line_is_a_report(text):
        return JSON_LINES
    if _HTML.match(text) or (suffix in _HTML_SUFFIXES and b"<" in text) or _HTML_WITHIN.search(text[:2000]):
        return HTML
    if suffix == ".json" and text.lstrip()[:1] == b"{":
        return JSON
    return PLAIN


def _as_ascii(head: bytes) -> bytes:
    """The head with a byte-order mark, and the NULs that two-byte encodings put between Latin letters, taken out."""
    if head.startswith((*UTF_16, *UTF_32)):
        return head[2:].replace(b"\x00", b"")
    return head.removeprefix(b"\xef\xbb\xbf")


def _first_line_is_a_report(text: bytes) -> bool:
    line = text.lstrip().split(b"\n", 1)[0].strip()
    if not line.startswith(b"{"):
        return False
    try:
        found = json.loads(line)
    except ValueError:
        # A first line longer than the head: it is cut, so look for its fields instead.
        return len(line) >= len(text.strip()) - 1 and re.search(rb'"(?:text|html)"\s{0,10}:\s{0,10}"', line) is not None
    except RecursionError:
        return False
    return isinstance(found, dict) and ("text" in found or "html" in found)
