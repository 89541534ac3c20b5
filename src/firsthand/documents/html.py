"""Read HTML: the article's text as plain text, paragraphs as lines, and what the page says of itself."""

import re
from typing import Any

from firsthand.documents.drafts import Draft
from firsthand.documents.encodings import clean, decode, straighten
from firsthand.documents.selfdescription import facts_of
from firsthand.errors import UnreadablePage

# Parsing markup takes about a hundred times its size in memory, and no article needs this much of it.
MAX_MARKUP = 20_000_000
# Below this the extraction has found a caption or a cookie line; the visible text of the body says more.
MIN_EXTRACTED = 120
_UNSEEN = (
    "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "button", "nav", "footer", "form", "aside",
)  # fmt: skip
_BLOCKS = frozenset(
    ("address article blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table "
     "td th tr ul").split()
)  # fmt: skip
_BLANK_LINES = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")


def read_html(data: bytes) -> Draft:
    """Read the bytes of an HTML page. Raises UnreadablePage where no text comes out."""
    return read_markup(decode(data, declares=True))


def read_markup(markup: str) -> Draft:
    """Read HTML that is already text. Truncated and broken markup is read as far as it goes."""
    if len(markup) > MAX_MARKUP:
        raise UnreadablePage(f"holds {len(markup):,} characters of markup; save the article alone (at most {MAX_MARKUP:,})")
    tree = _parse(markup)
    if tree is None:
        raise UnreadablePage("holds no text: the markup is empty")
    facts = facts_of(tree)
    language = _language(tree)
    text = _article(markup)
    if len(text) < MIN_EXTRACTED:
        visible = _visible(tree)
        text = visible if len(visible) > len(text) else text
    if not text.strip():
        raise UnreadablePage("holds no text; if its text is loaded by a script, save the page from a browser first")
    return Draft(straighten(clean(text)), facts, language)


def _parse(markup: str) -> Any:
    from lxml import etree
    from lxml import html as lxml_html

    # lxml refuses text that declares an encoding of its own.
    markup = re.sub(r"\A\s{0,1000}<\?xml[^>]{0,500}\?>", "", markup)
    # huge_tree: pages nested deeper than 256 are still pages.
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return lxml_html.document_fromstring(clean(markup).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _article(markup: str) -> str:
    import trafilatura

    text = trafilatura.extract(markup, output_format="txt", include_comments=False, include_tables=True, deduplicate=False)
    return (text or "").strip()


def _language(tree: Any) -> str | None:
    for path in ("/html/@lang", "/html/@*[local-name()='lang']", "//meta[@http-equiv='content-language']/@content"):
        found = tree.xpath(path)
        if found and str(found[0]).strip():
            return str(found[0]).strip()
    return None


def _visible(tree: Any) -> str:
    """All text of the body that a reader would see, one block a line."""
    bodies = tree.xpath("//body")
    root = bodies[0] if bodies else tree
    pieces: list[str] = []
    _collect(root, pieces)
    text = "".join(pieces)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n", "\n".join(line for line in lines if line)).strip()


def _collect(root: Any, pieces: list[str]) -> None:
    """Walk the tree in document order; not by recursion, for broken pages nest thousands deep."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        block = element.tag in _BLOCKS
        if leaving:
            if block:
                pieces.append("\n")
            pieces.append(element.tail or "")
            continue
        if not isinstance(element.tag, str) or element.tag in _UNSEEN:
            pieces.append(element.tail or "")
            continue
        if block:
            pieces.append("\n")
        pieces.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
