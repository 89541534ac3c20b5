"""Small steps with the signatures of the real ones, so that the engine is tested by itself. Imported by name, as the plan does."""

import hashlib
import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from firsthand import model
from firsthand.errors import UnreadablePage
from firsthand.text.parsing import Parse

MODEL = "invented-1"


@dataclass(frozen=True, slots=True)
class Sentence:
    span: model.Span
    text: str


@dataclass(frozen=True, slots=True)
class Wording:
    report: model.ReportId
    page: model.PageId
    language: str
    sentences: tuple[Sentence, ...]

    def without(self, apparatus):
        taken = {each.span for each in apparatus}
        return replace(self, sentences=tuple(each for each in self.sentences if each.span not in taken))


def read(obtained):
    text = obtained.data.decode("utf-8")
    if "unreadable" in text:
        raise UnreadablePage("cannot be read; give another")
    if "surprising" in text:
        raise KeyError("surprise")
    if "deadly" in text:
        os._exit(9)
    if "slow" in text:
        time.sleep(0.05)
    note(obtained.uri)
    sha256 = hashlib.sha256(obtained.data).hexdigest()
    page = model.identify("page", obtained.uri, obtained.retrieved, sha256)
    return model.Page(model.PageId(page), obtained.uri, sha256, obtained.media_type, obtained.retrieved, "en", text)


def split(page):
    if "unsplittable" in page.text:
        raise ValueError("no split")
    return model.Splitting(page.id, (model.Part(model.Span(page.id, 0, len(page.text))),))


def sign(page, splitting):
    """A page says who it is from in a line "From Name", and by what short name it goes in "(Short)"."""
    named = [line.removeprefix("From ") for line in page.text.split("\n") if line.startswith("From ")]
    short = [line.strip("()") for line in page.text.split("\n") if line.startswith("(")]
    publishers = tuple(
        model.Publisher(model.Outlet(model.OutletId(model.identify("out", name)), name), (name, *short)) for name in named
    )
    return model.Masthead(page.id, publishers)


def gather(mastheads):
    return tuple(sorted({publisher for masthead in mastheads for publisher in masthead.publishers}))


def describe(page, splitting, publishers):
    outlet = model.Outlet(model.OutletId(model.identify("out", "Wire")), "Wire", wire=True)
    at = page.text.find("Wire")
    credits_: tuple[model.Credit, ...] = (model.Credit(model.Span(page.id, at, at + 4), outlet, "carrier"),) if at >= 0 else ()
    for publisher in publishers:
        at = page.text.find(publisher.names[-1])
        credits_ += (model.Credit(model.Span(page.id, at, at + len(publisher.names[-1])), publisher.outlet, "carrier"),)
    return tuple(
        model.Report(
            model.ReportId(model.identify("rep", page.id, part.span.start)),
            page.id,
            part.span.start,
            part.span.end,
            page.text.split("\n")[0],
            None,
            None,
            None,
            None,
            "en",
            credits_,
        )
        for part in splitting.parts
    )


def word(report, page, apparatus):
    sentences, at = [], report.start
    for line in page.text[report.start : report.end].splitlines(keepends=True):
        if line.strip():
            sentences.append(Sentence(model.Span(page.id, at, at + len(line.rstrip())), line.rstrip()))
        at += len(line)
    return Wording(report.id, page.id, "en", tuple(sentences))


def word_in_danish(report, page, apparatus):
    return replace(word(report, page, apparatus), language="da")


def set_aside(wordings, reports):
    assert [each.report for each in wordings] == [each.id for each in reports]
    return tuple(
        model.Apparatus(sentence.span, "boilerplate")
        for each in wordings
        for sentence in each.sentences
        if sentence.text == "Share"
    )


def embed(sentences):
    (text,) = sentences
    if "unembeddable" in text:
        raise ValueError("no vector")
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
    return np.random.default_rng(seed).normal(size=(1, 8)).astype(np.float32)


def pair(wordings, vectors, reports):
    texts = {each.report: {sentence.text for sentence in each.sentences} for each in wordings}
    assert all(text in vectors for each in texts.values() for text in each)
    assert "Share" not in vectors
    return tuple(model.Pair(a, b, 1.0, 1.0, 1.0) for a in texts for b in texts if a < b and texts[a] & texts[b])


def cluster(reports, pairs):
    of = {report.id: {report.id} for report in reports}
    for each in pairs:
        joined = of[each.a] | of[each.b]
        of.update(dict.fromkeys(joined, joined))
    groups = sorted({tuple(sorted(group)) for group in of.values()})
    return tuple(model.Story(model.StoryId(model.identify("sto", *group)), "news", group) for group in groups)


def choose(stories, pairs):
    story = {report: story.id for story in stories for report in story.reports}
    return tuple(pair for pair in pairs if story[pair.a] == story[pair.b])


def align(a, b, vectors):
    assert a.report < b.report
    matches = tuple(
        model.Match(one.span, other.span, "verbatim", round(float(vectors[one.text] @ vectors[other.text]), 6))
        for one in a.sentences
        for other in b.sentences
        if one.text == other.text
    )
    shares = {f"{side}_{kind}": 0.5 for side in "ab" for kind in ("verbatim", "covered", "taken")}
    return model.Alignment(a.report, b.report, matches, **shares)


def trace(story, reports, wordings, alignments):
    assert [each.id for each in reports] == [each.report for each in wordings] == list(story.reports)
    descents = tuple(model.Descent(each.b, each.a, "copy", "known", 1.0, 0.5, 0.5, ("same",)) for each in alignments)
    return model.Lineage(story.id, (), descents, tuple(match for each in alignments for match in each.matches))


def parse(sentences):
    (text,) = sentences
    if "unparsable" in text:
        raise ValueError("no parse")
    return Parse((0,), (len(text),), (text.lower(),), ("X",), ("X",), ("ROOT",), (0,), ("",), (True,))


def attribute(report, page, wording, parses):
    """Each sentence that could be parsed is an appearance, without its full stop; its outlet says so."""
    assert page.id == wording.page
    outlet = model.Source(model.SourceId(model.identify("src", report.id)), "the outlet", "outlet")
    spans = [sentence.span for sentence in wording.sentences if sentence.text in parses]
    said = tuple(model.Appearance(report.id, replace(span, end=span.end - 1), (outlet.id,)) for span in spans)
    return model.Testimony(report.id, (outlet,), said)


def share(story, reports, pages, wordings, testimonies, lineage, alignments, vectors):
    assert lineage.story == story.id
    assert [each.report for each in testimonies] == [each.id for each in reports] == list(story.reports)
    text = {page.id: page.text for page in pages}
    claims: dict[str, list[model.Appearance]] = {}
    for testimony in testimonies:
        for each in testimony.appearances:
            said = text[each.span.page][each.span.start : each.span.end]
            assert said in vectors or len(story.reports) == 1
            claims.setdefault(said, []).append(each)
    origins = (model.Origin(testimonies[0].sources[0].id, 1),)
    alone = model.Independence(1, "single", ("one",))
    return model.Ledger(
        story.id,
        tuple(source for each in testimonies for source in each.sources),
        tuple(
            model.Claim(model.ClaimId(model.identify("clm", story.id, said)), story.id, said, tuple(found), origins, alone)
            for said, found in sorted(claims.items())
        ),
    )


def compare(story, reports, pages, wordings, testimonies, lineage, alignments, ledger):
    assert ledger.story == story.id
    return tuple(
        model.Change(
            model.ChangeId(model.identify("chg", each.child, each.parent)),
            each.child, each.parent, "wording", "minor", None, ledger.claims[0].appearances[0].span, False, "added",
        )
        for each in lineage.descents
    )  # fmt: skip


def find(report, page, wording, parses):
    assert parses.keys() <= {sentence.text for sentence in wording.sentences}
    at = page.text.find("Wire")
    return model.Naming(report.id, (model.Mention(model.Span(page.id, at, at + 4), "Wire", "Organization"),) if at >= 0 else ())


def relate(report, page, wording, parses, naming):
    assert naming.report == report.id
    spans = [mention.span for mention in naming.mentions]
    return model.Ties(report.id, tuple(model.Tie(span, span, "other", "names", span) for span in spans))


def resolve(reports, stories, namings):
    spans = tuple(mention.span for naming in namings for mention in naming.mentions)
    return (model.Entity(model.EntityId(model.identify("ent", "Wire")), "Organization", "Wire", ("Wire",), spans),)


def connect(reports, pages, entities, namings, ties, ledgers, lineages):
    assert len(ledgers) == len(lineages)
    (entity,) = entities
    name = model.RelationId(model.identify("rel", entity.id))
    evidence = tuple(tie.sentence for each in ties for tie in each.ties)
    alone = model.Independence(1, "single", ("one",))
    return (model.Relation(name, entity.id, entity.id, "names", "other", None, (), evidence, alone),)


def screen(entities, reports, pages, watchlists):
    (entity,) = entities
    return tuple(
        model.Hit(entity.id, each.name, each.version, party.id, party.names[0], 1.0, True, None, None, "unknown", ())
        for each in watchlists
        for party in each.parties
        if party.names[0] == entity.caption
    )


def note(uri):
    """Where a test wants to know which page was read in which process, it names a folder."""
    if folder := os.environ.get("INVENTED_NOTES"):
        (Path(folder) / f"{os.getpid()}-{hashlib.sha256(uri.encode()).hexdigest()}").touch()
