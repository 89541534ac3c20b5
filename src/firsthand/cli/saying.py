"""Say in a few lines what a story's claims, changes and answers come to, and what the case's network and hits do."""

from collections.abc import Iterator, Mapping

from firsthand.cli.printing import flat
from firsthand.exports.claim_findings import ClaimsFinding
from firsthand.exports.naming import Names
from firsthand.exports.phrasing import count, listing
from firsthand.model import Case, StoryId

# More than this and the first screen is a wall; the brief and `firsthand claims` have them all.
MOST_CLAIMS = 3
MOST_ANSWERS = 4
MOST_CHANGES = 2
MOST_HITS = 5
# The gravest kinds of change first: what is said, then how surely, then on whose word.
KINDS = "quantity time agent name polarity certainty quotation omission scope attribution addition wording".split()
# What a quotation is cut to.
LONGEST = 160


def say_claims(finding: ClaimsFinding) -> Iterator[str]:
    """What is claimed, on whose word, from how many origins; who answered, and what could not be determined."""
    yield from (f"  {flat(note)}" for note in finding.notes)
    if not finding.claims:
        return
    yield f"  {flat(finding.headline)}. The most told:"
    for claim in finding.claims[:MOST_CLAIMS]:
        yield f"    “{_cut(claim.text)}”"
        yield f"      {flat(claim.who)}; {claim.spread}; {flat(claim.origins)}"
    for label, answers in (("Answered", finding.answers), ("Left open", finding.undetermined)):
        said = list(dict.fromkeys(flat(answer.says) for answer in answers))
        if said:
            yield f"  {label}: {'; '.join(said[:MOST_ANSWERS])}{f'; {len(said) - MOST_ANSWERS} more' if len(said) > MOST_ANSWERS else ''}"
    if finding.elsewhere:
        number = sum(len(each.claims) for each in finding.elsewhere)
        yield f"  From elsewhere: {count(number, 'claim')} of {count(len(finding.elsewhere), 'report')}"


def say_changes(case: Case, names: Names, story: StoryId) -> Iterator[str]:
    """How many changes retellings made, and the first of the material ones."""
    reports = {report for each in case.stories if each.id == story for report in each.reports}
    mine = [change for change in case.changes if change.child in reports]
    if not mine:
        return
    material = sorted((each for each in mine if each.severity == "material"), key=lambda each: (KINDS.index(each.kind), each.id))
    yield f"  Changed on the way: {count(len(material), 'material change')}, {count(len(mine) - len(material), 'minor one')}"
    for change in material[:MOST_CHANGES]:
        yield f"    {flat(names[change.child])}: {_cut(flat(change.says))}"


def say_network(case: Case) -> Iterator[str]:
    """How many names and ties there are."""
    if case.entities:
        disputed = sum(relation.disputed for relation in case.relations)
        said = f", {disputed} of them disputed" if disputed else ""
        yield f"  {count(len(case.entities), 'name')} and {count(len(case.relations), 'tie')} between them{said}, each with its sentences"


def say_hits(case: Case) -> Iterator[str]:
    """The alerts, strongest first, and against which lists the case was screened."""
    lists = listing([f"{name} ({version})" for name, version in sorted(case.made_by.watchlists.items())])
    if not lists:
        return
    captions = {entity.id: entity.caption for entity in case.entities}
    alerts = sorted((hit for hit in case.hits if hit.alert), key=lambda hit: (-hit.score, captions[hit.entity], hit.listed))
    weaker = count(len(case.hits) - len(alerts), "weaker likeness", "weaker likenesses")
    yield f"  Screened against {flat(lists)}: {count(len(alerts), 'alert')}, {weaker}"
    for hit in alerts[:MOST_HITS]:
        yield f"    {flat(captions[hit.entity])} may be {flat(hit.name)} ({flat(hit.list)} {flat(hit.listed)}, {hit.score:.2f})"
    if len(alerts) > MOST_HITS:
        yield f"    and {len(alerts) - MOST_HITS} more in the brief"


def as_data(case: Case, claims: Mapping[StoryId, ClaimsFinding]) -> dict[str, int]:
    """The same in numbers."""
    return {
        "claims": len(case.claims),
        "answers": sum(len(each.responses) for each in claims.values()),
        "changes": len(case.changes),
        "material_changes": sum(change.severity == "material" for change in case.changes),
        "entities": len(case.entities),
        "relations": len(case.relations),
        "hits": len(case.hits),
        "alerts": sum(hit.alert for hit in case.hits),
    }


def _cut(text: str) -> str:
    text = flat(text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
