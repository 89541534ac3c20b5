"""Put claims into words: who says so, how surely, on how many origins, and who answers how."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from firsthand.exports.naming import Names
from firsthand.exports.phrasing import count, listing
from firsthand.exports.visible import show
from firsthand.model import Act, Appearance, Case, Claim, Independence, Page, PageId, ReportId, Source, SourceId

# What is done by saying it. None of these words says that it is true or false.
ACTS: Mapping[Act, str] = {
    "assertion": "an assertion",
    "denial": "denied",
    "unaware": "was not aware of it",
    "no_response": "did not respond",
    "decline": "declined to comment",
    "unable_to_determine": "could not determine",
    "not_stated": "did not state",
    "correction": "a correction",
    "retraction": "a retraction",
    "demand": "a demand",
    "opinion": "an opinion",
    "plan": "a plan",
}
CERTAINTIES: Mapping[str, str] = {
    "asserted": "asserted",
    "hedged": "hedged",
    "conditional": "on a condition",
    "capability": "as able to",
    "planned": "as a plan",
    "reported": "as hearsay",
}
OWN_VOICE = "in its own words"
# So many different words that show a certainty are quoted.
SIGNS = 3
SIGN = 40
MARKS = "\"“”„«»‘’' "


class ClaimWords:
    """Says what appearances and claims come to. Held together by what every sentence needs: sources, reports' names and pages."""

    def __init__(self, case: Case, names: Names) -> None:
        self.names = names
        self.sources: Mapping[SourceId, Source] = {source.id: source for source in case.sources}
        self.pages: Mapping[PageId, Page] = {page.id: page for page in case.pages}
        # An outlet that its page does not name is called as its report is.
        self.nameless = {
            appearance.chain[0]: names[appearance.report]
            for claim in case.claims
            for appearance in claim.appearances
            if appearance.chain and not self._outlet_named(appearance.chain[0])
        }

    def source(self, source: SourceId) -> str:
        """The name of a source, or its report's name where the outlet is not known."""
        if source in self.nameless:
            return self.nameless[source]
        found = self.sources.get(source)
        return show(" ".join(found.name.split())) if found else "a source that is not named"

    def chain(self, appearance: Appearance) -> str:
        """Who says so, outermost first: "Meridian Post, citing Orsania Press Agency: two sources"."""
        return self.names[appearance.report] + self.beyond(appearance)

    def beyond(self, appearance: Appearance) -> str:
        """The chain behind the report's name: ", citing Orsania Press Agency: two sources"."""
        told = self.told(appearance)
        if told is None:
            return f", {OWN_VOICE}"
        return f", citing {told}" if self.kind(appearance.chain[1]) == "outlet" else f": {told}"

    def told(self, appearance: Appearance) -> str | None:
        """The chain without the report's own outlet: "Orsania Press Agency: two sources"; None in the report's own voice."""
        return ": ".join(part for part in self.parts(appearance) if part) or None

    def parts(self, appearance: Appearance) -> tuple[str, str]:
        """The same in two parts: the outlets that carry it, and whom they have it from. Either may be empty."""
        links = list(dict.fromkeys(appearance.chain[1:]))
        outlets: list[str] = []
        while links and self.kind(links[0]) == "outlet":
            outlets.append(self.source(links.pop(0)))
        return ", citing ".join(outlets), ", citing ".join(self.source(each) for each in links)

    def kind(self, source: SourceId) -> str:
        """What kind of source it is."""
        found = self.sources.get(source)
        return found.kind if found else "unnamed"

    def certainty(self, appearances: Sequence[Appearance]) -> str:
        """How surely it is said, with the words that show it: "asserted in 3 reports, hedged in 1 (“may”)"."""
        reports: dict[str, dict[ReportId, None]] = {}
        for each in appearances:
            said = f"negated, {CERTAINTIES[each.certainty]}" if each.polarity == "negated" else CERTAINTIES[each.certainty]
            reports.setdefault(said, {})[each.report] = None
        ranked = sorted(reports, key=lambda said: -len(reports[said]))
        if len(ranked) == 1:
            return ranked[0] + self._signs(appearances)
        parts = [f"{said} in {len(reports[said])}" for said in ranked]
        parts[0] += " report" if len(reports[ranked[0]]) == 1 else " reports"
        return listing(parts) + self._signs(appearances)

    def origins(self, claim: Claim) -> str:
        """How many origins are left, and whose they are: "one origin: two sources"."""
        independence = claim.independence
        names = listing([self.source(each.source) for each in claim.origins], limit=4)
        said = count_origins(independence, len(claim.origins))
        return f"{said}: {names}" if names else said

    def answer(self, appearance: Appearance) -> str:
        """Who answers, or whose answer is missing."""
        return self.source(appearance.by or appearance.chain[-1])

    def _signs(self, appearances: Iterable[Appearance]) -> str:
        spans = [sign.span for each in appearances for sign in each.signs if sign.of in {"certainty", "polarity"}]
        written: dict[str, list[str]] = {}
        for span in spans:
            words = show(" ".join(self.pages[span.page].quote(span).split()))
            written.setdefault(words.casefold(), []).append(words)
        said = sorted(written, key=lambda word: (-len(written[word]), word))[:SIGNS]
        return f" ({', '.join(f'“{short(min(written[word]), SIGN)}”' for word in said)})" if said else ""

    def _outlet_named(self, source: SourceId) -> bool:
        found = self.sources.get(source)
        return bool(found and (found.outlet or found.kind != "outlet"))


def short(text: str, most: int) -> str:
    """The beginning of a text, cut at a word."""
    return text if len(text) <= most else f"{text[:most].rsplit(None, 1)[0].rstrip(',;:–-')} …"


def in_quotes(text: str, most: int) -> str:
    """The beginning of a text in quotation marks; those at its ends would stand beside these, and are left out."""
    return f"“{short(text.strip(MARKS), most)}”"


def wording(claim: Claim) -> str:
    """The words of a claim on one line, without the "that" that ties them to who says so."""
    text = show(" ".join(claim.text.split()))
    return text.removeprefix("that ") or text


def act_of(claim: Claim) -> Act:
    """What is done by saying it, in most of its appearances; the first of equals."""
    return Counter(each.act for each in claim.appearances).most_common(1)[0][0]


def count_origins(independence: Independence, named: int) -> str:
    """Count origins as far as the evidence goes: "one origin", "3 origins named that come to one", "2 independent origins"."""
    number = independence.count
    left = "one" if number == 1 else f"{number}"
    if independence.state == "single":
        return "one origin"
    if independence.state == "dependent":
        return (
            f"{count(max(named, 2), 'origin')} named that come to {left}"
            if named > number
            else f"{count(number, 'origin')}, not all independent"
        )
    if independence.state == "independent":
        return f"{number} independent origins"
    return f"{count(number, 'origin')}, not shown to be independent"
