"""Invented reports, read and parsed, for the tests of names."""

from functools import cache

from firsthand.entities.mentions import find
from firsthand.entities.resolution import resolve
from firsthand.model import Entity, Mention, Naming, Page, PageId, Report, ReportId, Story, StoryId
from firsthand.text.parsing import Parse, parse
from firsthand.text.wording import word


@cache
def parsed(sentence: str) -> Parse:
    return parse((sentence,))


def named(text: str, name: str = "a", language: str = "en") -> tuple[Naming, Page]:
    page = Page(PageId(f"page-{name}"), f"{name}.txt", "", "text/plain", None, language, text)
    report = Report(ReportId(f"rep-{name}"), page.id, 0, len(text), None, None, None, None, None, language)
    wording = word(report, page, ())
    parses = {sentence.text: parsed(sentence.text) for sentence in wording.sentences} if language == "en" else {}
    return find(report, page, wording, parses), page


def mentions(text: str) -> tuple[Mention, ...]:
    return named(text)[0].mentions


def schemata(text: str) -> dict[str, str]:
    return {mention.name: mention.schema for mention in mentions(text)}


def stands_for(text: str) -> dict[str, str]:
    """What each short name stands for, by name."""
    found, page = named(text)
    return {mention.name: page.quote(mention.stands_for) for mention in found.mentions if mention.stands_for is not None}


def entities(*stories: tuple[str, ...], published: tuple[str, ...] = ()) -> tuple[Entity, ...]:
    """The entities of a case, given the texts of its stories."""
    reports: list[Report] = []
    namings: list[Naming] = []
    told: list[Story] = []
    for number, texts in enumerate(stories):
        members = []
        for place, text in enumerate(texts):
            name = f"{number}{place}"
            naming, page = named(text, name)
            namings.append(naming)
            when = published[len(reports)] if published else None
            reports.append(Report(naming.report, page.id, 0, len(text), None, when, None, None, None, "en"))
            members.append(naming.report)
        told.append(Story(StoryId(f"sto-{number}"), "", tuple(members)))
    return resolve(tuple(reports), tuple(told), tuple(namings))


def names(found: tuple[Entity, ...]) -> list[set[str]]:
    return [set(entity.names) for entity in found]
