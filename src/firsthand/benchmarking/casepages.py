"""Say which page of the benchmark each page of a case is, and lay stretches on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.benchmarking.gold import Gold, GoldPage, Place
from firsthand.errors import BenchmarkError

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CasePages:
    """The pages of the benchmark by the id that the case gives them."""

    known: Mapping[str, GoldPage]

    def place(self, quote: Fields | None) -> Place | None:
        """Where a quote stands; None where there is none or it stands on a page that the benchmark does not have."""
        return self.within(quote, quote["page"]) if quote else None

    def within(self, stretch: Fields | None, page: str) -> Place | None:
        """Where a stretch of the page with this id stands. Raises BenchmarkError where the text ends before it, or it before it begins."""
        if stretch is None or page not in self.known:
            return None
        found, start, end = self.known[page], stretch["start"], stretch["end"]
        if not 0 <= start <= end <= len(found.text):
            raise BenchmarkError(
                f"The case has a stretch from {start} to {end} on {found.uri}, whose text has {len(found.text)} characters; "
                "count characters of the text, not bytes, from 0."
            )
        return Place(found.uri, start, end)

    def places(self, quotes: Any) -> tuple[Place, ...]:
        """Where several quotes stand, those on other pages left out."""
        return tuple(place for quote in quotes or () if (place := self.place(quote)))


def find_pages(case: Fields, gold: Gold) -> CasePages:
    """The page of the benchmark with the same address; else the one with the same last part of it and the same text.

    Of two pages of a case that are one of the benchmark the first counts. Raises BenchmarkError where the text at an address is
    another one, and where the case has pages and none is of the benchmark.
    """
    pages = _find(case, gold)
    if case.get("pages") and not pages.known:
        raise BenchmarkError(
            f"None of the pages of the case is in {gold.name}. Trace the pages of the benchmark, texts unchanged, then score."
        )
    return pages


def has_pages(case: Fields, gold: Gold) -> bool:
    """Whether a case has a page of the benchmark. Raises BenchmarkError where the text at its address is another one."""
    return bool(_find(case, gold).known)


def _find(case: Fields, gold: Gold) -> CasePages:
    said = case.get("pages") or ()
    found = dict(_by_address(said, gold))
    taken = {page.uri for page in found.values()}
    ends = {(_tail(page.uri), page.text): page for page in gold.pages if page.uri not in taken}
    for one in said:
        if one["id"] not in found and (page := ends.pop((_tail(one["uri"]), one["text"]), None)):
            found[one["id"]] = page
    return CasePages(found)


def _by_address(said: Any, gold: Gold) -> Iterator[tuple[str, GoldPage]]:
    whole = {page.uri: page for page in gold.pages}
    for one in said:
        page = whole.pop(one["uri"], None)
        if page and one["text"] != page.text:
            raise BenchmarkError(
                f"{page.uri} has another text in the case than in the benchmark. Give the pages of the benchmark with their text unchanged."
            )
        if page:
            yield one["id"], page


def _tail(uri: str) -> str:
    return uri.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
