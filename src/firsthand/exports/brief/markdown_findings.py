"""Claims, changes, network and hits of a brief as Markdown."""

from collections.abc import Iterable, Iterator, Sequence

from firsthand.exports.brief.escaping import cited, escape, left, names, plain, quoted, table
from firsthand.exports.brief.ledger import (
    ChangesBrief,
    ChangesOf,
    ClaimBrief,
    ClaimsBrief,
    Digest,
    Evidence,
    HitBrief,
    HitsBrief,
    NetworkBrief,
)


def write_digest(digest: Digest) -> Iterator[str]:
    """The first screen of a story."""
    yield "### What is claimed, and on whose word"
    yield ""
    for line in digest.central:
        answers = f" *{escape(line.answers)}.*" if line.answers else ""
        yield f"- “{escape(line.text)}” **{line.spread}, {line.origins}**: {escape(line.who)}.{answers}"
    yield f"- {digest.headline}."
    yield ""
    if digest.answered:
        yield from ("### Who answered, and how", "")
        for group in digest.answered:
            more = f" and {group.left} more" if group.left else ""
            yield f"- {group.verb.capitalize()}: {names(group.who)}{more}"
        yield ""
    if digest.undetermined:
        yield from ("### What could not be determined", "")
        for open_line in digest.undetermined:
            yield f"- {escape(open_line.says) + ': ' if open_line.says else ''}{escape(open_line.words.name)}"
        if digest.undetermined_left:
            yield f"- {digest.undetermined_left} more, below"
        yield ""
    if digest.elsewhere:
        yield from ("### What comes from elsewhere", "")
        for each in digest.elsewhere:
            more = f" and {each.left} more" if each.left else ""
            yield f"- {plain(each.report.name)}: {'; '.join(escape(claim.name) for claim in each.claims)}{more} ({escape(each.says)})"
        if digest.elsewhere_left:
            yield f"- The same of {digest.elsewhere_left} more reports"
        yield ""
    for note in digest.notes:
        yield from (f"**{escape(note)}**", "")


def write_claims(claims: ClaimsBrief) -> Iterator[str]:
    """The claims of a story, then the answers, each with the words that it stands in."""
    yield from ("### Claims", "")
    yield f"{claims.headline}. Origins are counted for each claim: reports that have it from one another add none."
    yield ""
    if claims.claims:
        head = ("Claim", "Who says so", "How surely", "Where", "Origins", "Answered")
        yield from table(head, (_claim(row) for row in claims.claims))
        yield from left(claims.claims_left, "more claim is", "more claims are")
    if claims.answers:
        yield from ("### Answers, and what stayed open", "")
        yield from table(("Who", "What they did", "In which words", "Where", "Answers"), (_answer(row) for row in claims.answers))
        yield from left(claims.answers_left, "more answer is", "more answers are")
    if claims.claims or claims.answers:
        yield from ("### The words of the claims and answers", "")
        for row in (*claims.claims, *claims.answers):
            yield from _words(row)
        yield ""


def write_changes(changes: ChangesBrief) -> Iterator[str]:
    """What retellings changed, both passages side by side."""
    yield from ("### What changed on the way", "")
    yield from (f"{changes.headline}. Words in bold differ.", "")
    yield from _groups(changes.material)
    if changes.minor:
        yield from ("#### Minor changes", "")
        yield from _groups(changes.minor)
    yield from left(changes.left, "more change is", "more changes are")


def write_network(network: NetworkBrief) -> Iterator[str]:
    """Who and what a story names, and how its sentences tie them."""
    yield from ("### Who and what is named, and how they are tied", "")
    yield from (f"{network.headline}. To be named is no finding: a tie is told only where a sentence states it.", "")
    for tie in network.ties:
        label = f" (“{escape(tie.label)}”)" if tie.label else ""
        sure = f"{tie.certainty}; {tie.origins}"
        yield f"- **{escape(tie.source.name)}** {tie.says}{label} **{escape(tie.target.name)}** ({sure})"
        yield from _evidence(tie.evidence)
        yield from (f"  - Origins: {escape(why)}" for why in tie.why)
        if tie.evidence_left:
            yield f"  - {tie.evidence_left} more sentences are in case.json"
    yield from left(network.ties_left, "more tie is", "more ties are")
    yield ""
    for entity in network.entities:
        also = f", also {escape(', '.join(entity.names))}" if entity.names else ""
        hits = f"; on a list: {names(entity.hits)}" if entity.hits else ""
        yield f"- **{plain(entity.caption)}**{also} ({entity.kind}, {entity.mentioned}{hits})"
        yield from _evidence(entity.mentions)
    yield from left(network.entities_left, "more name is", "more names are")
    yield ""


def write_hits(hits: HitsBrief) -> Iterator[str]:
    """What screening found."""
    yield from ("## On a list?", "", plain(hits.says), "")
    yield from (f"- {escape(each)}" for each in hits.lists)
    yield ""
    for heading, found in (("Alerts", hits.alerts), ("Weaker hits", hits.others)):
        if found:
            yield from (f"### {heading}", "")
            for hit in found:
                yield from _hit(hit)
            yield ""
    yield from left(hits.left, "more hit is", "more hits are")


def _claim(row: ClaimBrief) -> Sequence[str]:
    return (
        escape(row.text),
        "; ".join(escape(each) for each in row.sayings),
        escape(row.certainty),
        _where(row),
        escape(row.origins),
        _answers(row) or "no answer found",
    )


def _answer(row: ClaimBrief) -> Sequence[str]:
    sayings = "; ".join(escape(each) for each in row.sayings)
    return (escape(row.by), sayings, f"“{escape(row.text)}”", _where(row), _answers(row) or "no one claim")


def _answers(row: ClaimBrief) -> str:
    return names(row.answers) + (f" and {row.answers_left} more" if row.answers_left else "")


def _where(row: ClaimBrief) -> str:
    return f"{row.spread}: {names(row.places)}" + (f" and {row.places_left} more" if row.places_left else "")


def _words(row: ClaimBrief) -> Iterator[str]:
    yield f"- **{plain(row.text)}**"
    for each in row.appearances:
        who = escape("; also".join(each.report.name + chain if at == 0 else chain for at, chain in enumerate(each.chains)))
        marks = "".join(f"; {escape(mark)}" for mark in (*each.marks, *each.rests))
        yield f"  - {cited(each.words)} ({who}{marks})"
    if row.appearances_left:
        yield f"  - {row.appearances_left} more places are in case.json"
    yield from (f"  - Origins: {escape(why)}" for why in row.why)
    yield from (f"  - Not the same as {escape(other.name)} ({escape(why)})" for other, why in row.apart)


def _groups(groups: Iterable[ChangesOf]) -> Iterator[str]:
    for group in groups:
        child, other = escape(group.child.name), escape(group.other.name)
        caution = f". {escape(group.caution)}" if group.caution else ""
        yield from (f"**{child}** beside {other}{caution}", "")
        rows = (
            (
                f"{each.kind.capitalize()}: {escape(each.says)}",
                quoted(each.before) if each.before else "*not there*",
                quoted(each.after) if each.after else "*not there*",
            )
            for each in group.changes
        )
        yield from table(("What changed", other, child), rows)


def _evidence(evidence: Iterable[Evidence]) -> Iterator[str]:
    yield from (f"  - {cited(each.words)} ({escape(each.report.name)})" for each in evidence)


def _hit(hit: HitBrief) -> Iterator[str]:
    yield (
        f"- **{plain(hit.entity.name)}** ({hit.kind}) may be **{escape(hit.name)}**, {escape(hit.listed)}; {hit.at_publication}; "
        f"score {hit.score}{', alert' if hit.alert else ''}"
    )
    yield from (f"  - {escape(says)} ({escape(feature)})" for feature, says in hit.reasons)
    yield from _evidence(hit.mentions)
