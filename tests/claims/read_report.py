"""One report read for tests: from its text over its credits to its testimony, in words."""

import json
from dataclasses import dataclass
from functools import cache

from firsthand.claims.attribution import attribute
from firsthand.documents.describing import describe
from firsthand.documents.reading import read
from firsthand.documents.splitting import split
from firsthand.model import Appearance, Obtained, Page, Report, Source, SourceId, Testimony
from firsthand.text.parsing import LANGUAGES, Parse, parse
from firsthand.text.wording import word


@dataclass(frozen=True)
class Told:
    """A report with its testimony."""

    report: Report
    page: Page
    testimony: Testimony

    def source(self, name: str) -> Source:
        """The source of that name."""
        return next(source for source in self.testimony.sources if source.name == name)

    def name(self, source: SourceId | None) -> str | None:
        """A source's name."""
        return next((one.name for one in self.testimony.sources if one.id == source), None)

    def saying(self, words: str) -> Appearance:
        """The first appearance that holds these words."""
        return next(one for one in self.testimony.appearances if words in self.page.quote(one.span))

    def chain(self, words: str) -> str:
        """The chain of the first appearance that holds these words: "Gazette > Halden Wire > two officials"."""
        return self.chains(words)[0]

    def chains(self, words: str) -> list[str]:
        """The chains of all appearances that hold these words."""
        found = [one for one in self.testimony.appearances if words in self.page.quote(one.span)]
        return [" > ".join(str(self.name(link)) for link in one.chain) for one in found]

    def claims(self) -> list[str]:
        """What is said, in the order of the text."""
        return [self.page.quote(one.span) for one in self.testimony.appearances]


def told(text: str, *, by: str | None = "Sundmark Gazette", title: str | None = None, language: str = "en") -> Told:
    """Read a report as the engine does."""
    fields = {
        "uri": "reports/a.json",
        "text": text,
        "outlet": by,
        "title": title,
        "language": language,
        "published": "2025-03-05",
    }
    data = json.dumps({name: value for name, value in fields.items() if value is not None}).encode()
    page = read(Obtained("reports/a.json", data, "application/json"))
    splitting = split(page)
    (report,) = describe(page, splitting)
    wording = word(report, page, splitting.apparatus)
    parses = {s.text: _parse(s.text) for s in wording.sentences} if report.language in LANGUAGES else {}
    return Told(report, page, attribute(report, page, wording, parses))


@cache
def _parse(sentence: str) -> Parse:
    return parse((sentence,))
