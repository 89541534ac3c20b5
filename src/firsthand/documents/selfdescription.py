"""What an HTML page says of itself: JSON-LD, OpenGraph and other meta elements, `<time>`, canonical link."""

import json
import re
from collections.abc import Iterator
from typing import Any

from firsthand.documents.encodings import clean
from firsthand.model import Fact

_ARTICLES = re.compile(r"Article|Report|Posting|BlogPost|WebPage$", re.IGNORECASE)
# Where each fact may stand in meta elements, the most exact first.
_META: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("og:title", "twitter:title", "dc.title", "dcterms.title")),
    ("published", ("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
                   "publish-date", "publishdate", "dc.date.issued", "dcterms.issued", "dc.date", "date", "article.published")),
    ("outlet", ("og:site_name", "application-name", "publisher", "dc.publisher")),
    ("byline", ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl")),
    ("credit", ("article:source", "copyright", "news_source", "syndication-source", "original-source")),
)  # fmt: skip
_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?",
)
MAX_JSON_LD = 2_000_000
MAX_DEPTH = 12


def facts_of(tree: Any) -> tuple[Fact, ...]:
    """All facts that a parsed page states, the most exact place first for each name; each value once."""
    found: dict[tuple[str, str], Fact] = {}
    for fact in (*_json_ld(tree), *_meta(tree), *_elements(tree)):
        found.setdefault((fact.name, fact.value), fact)
    facts = tuple(found.values())
    if any(fact.name == "published" for fact in facts):
        return facts
    return facts + tuple(_estimated_date(tree))


def _json_ld(tree: Any) -> Iterator[Fact]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        source = script.text or ""
        if len(source) > MAX_JSON_LD:
            continue
        try:
            stated = json.loads(source.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for article in _articles(stated, 0):
            yield from _stated_by(article)


def _articles(stated: object, depth: int) -> Iterator[dict[str, Any]]:
    """The objects in JSON-LD that are articles, however they are wrapped."""
    if depth > MAX_DEPTH:
        return
    if isinstance(stated, list):
        for item in stated:
            yield from _articles(item, depth + 1)
    elif isinstance(stated, dict):
        kind = stated.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        if any(isinstance(name, str) and _ARTICLES.search(name) for name in kinds):
            yield stated
        for wrapper in ("@graph", "mainEntity"):
            if wrapper in stated:
                yield from _articles(stated[wrapper], depth + 1)


def _stated_by(article: dict[str, Any]) -> Iterator[Fact]:
    yield from _named("title", article.get("headline"), "JSON-LD headline")
    published = article.get("datePublished") or article.get("dateCreated")
    if isinstance(published, str) and (when := iso_time(published)):
        yield Fact("published", when, "JSON-LD datePublished")
    yield from _named("outlet", article.get("publisher"), "JSON-LD publisher")
    yield from _named("byline", article.get("author"), "JSON-LD author")
    yield from _named("canonical", article.get("mainEntityOfPage"), "JSON-LD mainEntityOfPage")
    for name in ("sourceOrganization", "creditText", "provider", "isBasedOn"):
        yield from _named("credit", article.get(name), f"JSON-LD {name}")


def _named(fact: Any, stated: object, where: str) -> Iterator[Fact]:
    """A fact for each name in a JSON-LD value: a string, an object with `name` or `@id`, or a list of those."""
    for one in stated if isinstance(stated, list) else [stated]:
        value = one
        if isinstance(one, dict):
            value = one.get("@id") if fact == "canonical" else one.get("name")
        if isinstance(value, str) and value.strip() and (fact != "canonical" or value.startswith("http")):
            yield Fact(fact, _plain(value), where)


def _meta(tree: Any) -> Iterator[Fact]:
    stated: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = element.get("content", "").strip()
        if name and content:
            stated.setdefault(name.strip().casefold(), content)
    for fact, names in _META:
        for name in names:
            value = stated.get(name)
            if value and fact == "published":
                value = iso_time(value)
            if value and not (fact == "byline" and value.startswith("http")):
                yield Fact(fact, _plain(value), f"meta {name}")  # type: ignore[arg-type]


def _elements(tree: Any) -> Iterator[Fact]:
    for href in tree.xpath("//link[@rel='canonical']/@href")[:1]:
        yield Fact("canonical", _plain(str(href)), "link canonical")
    for heading in tree.xpath("//h1")[:1]:
        title = _plain(heading.text_content())
        if title:
            yield Fact("title", title, "h1")
    for element in tree.xpath("//time[@datetime]")[:1]:
        when = iso_time(element.get("datetime"))
        if when:
            yield Fact("published", when, "time element")
    for element in tree.xpath("//head/title")[:1]:
        title = _plain(element.text_content())
        if title:
            yield Fact("title", title, "title element")


def _estimated_date(tree: Any) -> Iterator[Fact]:
    """A date that htmldate finds in the page's markup, where nothing states one."""
    from htmldate import find_date

    when = find_date(tree, extensive_search=False, original_date=True, outputformat="%Y-%m-%d")
    if when:
        yield Fact("published", when, "date in the markup (htmldate)")


def iso_time(stated: str) -> str | None:
    """An ISO 8601 date, or date and time where an offset is given, out of what a page states; None for anything else."""
    found = _ISO.search(stated.strip()[:60])
    if found is None:
        return None
    day, minute, second, offset = found.groups()
    if not 1 <= int(day[5:7]) <= 12 or not 1 <= int(day[8:]) <= 31:
        return None
    if minute is None or offset is None or int(minute[:2]) > 23 or int(minute[3:]) > 59:
        return day
    offset = "+00:00" if offset == "Z" else offset if ":" in offset else f"{offset[:3]}:{offset[3:]}"
    return f"{day}T{minute}{second or ':00'}{offset}"


def _plain(value: str) -> str:
    return clean(" ".join(value.split()))[:500]
