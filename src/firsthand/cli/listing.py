"""Say the claims, changes, entities, relations and hits of a case in lines."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from firsthand.exports.claim_findings import Answer, summarise_claims
from firsthand.exports.claim_words import count_origins
from firsthand.exports.finding_reports import ReportFinder
from firsthand.exports.findings import NOT_SCREENED
from firsthand.exports.naming import name_all
from firsthand.exports.phrasing import count, listing
from firsthand.exports.tie_words import say_certainty, say_tie
from firsthand.exports.unanalysed import unanalysed
from firsthand.model import Case, Entity, EntityId, Span

# What a quotation is cut to: a line that can be read. `--json` has it whole.
LONGEST = 240


class Lister:
    """Lists the layers of the stories asked for. Held together by what every line needs: names, pages and which report is whose."""

    def __init__(self, case: Case, stories: Sequence[str]) -> None:
        self.case = case
        known = {str(story.id): story for story in case.stories}
        self.stories = {wanted: known[wanted] for wanted in stories if wanted in known}
        self.reports = {report for story in self.stories.values() for report in story.reports}
        self.names = name_all(case)
        self.pages = {page.id: page for page in case.pages}
        self.finder = ReportFinder(case.reports)
        self.named = {entity.id: entity for entity in case.entities}
        self.shown = {entity.id for entity in case.entities if any(self._within(span) for span in entity.mentions)}

    def absent(self, layer: str) -> Iterator[str]:
        """What to know where a layer is empty because nobody looked."""
        if layer == "hits" and layer in self.case.made_by.not_done:
            yield f"{NOT_SCREENED} Trace again with --watchlist PATH."
        elif layer in self.case.made_by.not_done:
            yield f"This case was made without {layer}: trace again with this version."
        else:
            yield from unanalysed(self.case, [each for each in self.case.reports if each.id in self.reports], self.pages)

    def lines(self, layer: str) -> Iterator[str]:
        """A layer in lines."""
        tellers = {
            "claims": self.claims,
            "changes": self.changes,
            "entities": self.entities,
            "relations": self.relations,
            "hits": self.hits,
        }
        return tellers[layer]()

    def holds(self, layer: str, record: Mapping[str, Any]) -> bool:
        """Whether a record of case.json belongs to the stories asked for."""
        if layer == "claims":
            return record["story"] in self.stories
        if layer == "changes":
            return record["child"] in self.reports
        if layer == "entities":
            return record["id"] in self.shown
        if layer == "relations":
            return any(self._within(Span(each["page"], each["start"], each["end"])) for each in record["evidence"])
        return record["entity"] in self.shown

    def claims(self) -> Iterator[str]:
        """Each claim with who says so, how surely, reports and origins, and who answers; responses that answer no one claim last."""
        found = summarise_claims(self.case, self.names)
        for story in self.stories.values():
            finding = found[story.id]
            if not finding.claims and not finding.responses:
                continue
            yield ""
            yield f"{story.title}: {finding.headline}."
            for number, claim in enumerate(finding.claims, 1):
                yield f"  {number}. {self._cut(claim.text)}"
                yield f"     {claim.who}; {claim.certainty}; {claim.spread}; {claim.origins}."
                for answer in claim.answers:
                    yield f"     {self._answer(answer)}"
            loose = [answer for answer in finding.responses if not answer.answers]
            if loose:
                yield "  Tied to no one claim:"
                yield from (f"     {self._answer(answer)}" for answer in loose)

    def changes(self) -> Iterator[str]:
        """Each change, report by report, material ones first, with both passages."""
        mine = [change for change in self.case.changes if change.child in self.reports]
        if not mine and "changes" not in self.case.made_by.not_done:
            yield "No change was found."
        ranked = sorted(mine, key=lambda each: (self.names[each.child], each.severity != "material", each.kind, each.id))
        for change in ranked:
            yield f"{self.names[change.child]}, from {self.names[change.parent]}: {change.severity} {change.kind}: {change.says}"
            if change.before is not None:
                yield f"   was: “{self._quote(change.before)}”"
            if change.after is not None:
                yield f"   is:  “{self._quote(change.after)}”"
            if change.maybe_earlier:
                beside = f", compared with {self.names[change.compared_with]}" if change.compared_with else ""
                by = f", or by {self.names[change.compared_with]}" if change.compared_with else ""
                yield f"   The parent is not in the pile{beside}: the change may have been made earlier{by}."

    def entities(self) -> Iterator[str]:
        """Each entity with its names and how often it is named, most named first."""
        mine = [entity for entity in self.case.entities if entity.id in self.shown]
        for entity in sorted(mine, key=lambda each: (-len(each.mentions), each.caption, each.id)):
            others = [name for name in entity.names if name != entity.caption]
            also = f", also {listing(others, limit=6)}" if others else ""
            reports = {self.finder.find(span) for span in entity.mentions}
            yield f"{entity.caption} ({entity.schema}){also}: {count(len(entity.mentions), 'mention')} in {count(len(reports), 'report')}"

    def relations(self) -> Iterator[str]:
        """Each tie with how surely it is said, how many origins it has, and its sentences."""
        for relation in self.case.relations:
            evidence = [span for span in relation.evidence if self._within(span)]
            if not evidence:
                continue
            ends = f"{self._caption(relation.source)} {say_tie(relation)} {self._caption(relation.target)}"
            origins = count_origins(relation.independence, relation.independence.count)
            yield f"{ends}: “{relation.label}” ({say_certainty(relation)}; {origins})"
            for span in evidence:
                yield f"   {self.names[self.finder.find(span)]}: “{self._quote(span)}”"

    def hits(self) -> Iterator[str]:
        """Each hit with its reasons, alerts first."""
        mine = [hit for hit in self.case.hits if hit.entity in self.shown]
        if not mine and "hits" not in self.case.made_by.not_done:
            yield "Nobody named here is like a listed party."
        for hit in sorted(mine, key=lambda each: (not each.alert, -each.score, self._caption(each.entity), each.listed)):
            mark = "ALERT" if hit.alert else "     "
            yield f"{mark} {hit.score:.2f} {self._caption(hit.entity)}: {hit.name}, {hit.list} {hit.listed} ({hit.list_version})"
            yield from (f"           {reason.says}" for reason in hit.reasons)

    def _answer(self, answer: Answer) -> str:
        return f"{answer.says} ({count(len(answer.reports), 'report')}): “{self._cut(answer.text)}”"

    def _caption(self, entity: EntityId) -> str:
        found: Entity | None = self.named.get(entity)
        return found.caption if found else entity

    def _within(self, span: Span) -> bool:
        return self.finder.find(span) in self.reports

    def _quote(self, span: Span) -> str:
        return self._cut(" ".join(self.pages[span.page].quote(span).split()))

    def _cut(self, text: str) -> str:
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
