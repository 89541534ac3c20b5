"""Sameness: which sources that reports name are one, and the one record that the story has of each."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from firsthand.claims.kinship import Kinship
from firsthand.claims.merging import Key, is_party, merge, name_source
from firsthand.claims.partynames import Called, call, is_respelt, is_short_for
from firsthand.claims.proper import is_same_name
from firsthand.model import PageId, Report, ReportId, Source, SourceId, Span, Story, Testimony
from firsthand.text.wording import Wording
from firsthand.text.words import words

# Of the words of two descriptions or names, this share is in both: enough where the passages that hold them are one passage retold.
SAME_IN_RETELLING = 0.4
# More where the passage says the same in other words: "its annual report" is not "an internal audit report".
SAME_IN_PARAPHRASE = 0.5


@dataclass(frozen=True, slots=True)
class Named:
    """The sources of a story, and which of them each source of a report is."""

    sources: Mapping[SourceId, Source]
    means: Mapping[Key, SourceId]


def find_same(
    story: Story,
    reports: Sequence[Report],
    wordings: Iterable[Wording],
    testimonies: Sequence[Testimony],
    kinship: Kinship,
) -> Named:
    """Say which sources of the reports of one story are one.

    An outlet is known by its id; one that its page does not name is that of this page alone. Persons are one by their full name; a short
    form joins the only full name of the story that it can stand for. Organizations are one by their name, whatever its article, case or
    legal form. Unnamed sources, documents and "the ministry" are never one by their description alone: they are where a report that goes
    back to the same text describes them in the same passage, in words that are partly the same. A name that such a report spells
    differently is one with it where no report has both.
    """
    local = {
        (testimony.report, source.id): source
        for testimony in sorted(testimonies, key=lambda testimony: testimony.report)
        for source in testimony.sources
    }
    groups = _Groups(local)
    page_of = {report.id: report.page for report in reports}
    own = {(testimony.report, appearance.chain[0]) for testimony in testimonies for appearance in testimony.appearances}
    _join_by(groups, local, lambda key, source: _outlet(page_of, key, source, key in own))
    _join_names(groups, local)
    _join_retold(groups, local, _sentences(wordings), kinship)
    _join_respelt(groups, local, kinship)
    members: dict[Key, list[Key]] = defaultdict(list)
    for key in sorted(local):
        members[groups.head(key)].append(key)
    means = {key: name_source(story, page_of, group, local) for group in members.values() for key in group}
    return Named(merge(local, means), means)


class _Groups:
    """Which keys are one, as they are joined."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._up = {key: key for key in keys}

    def head(self, key: Key) -> Key:
        while self._up[key] != key:
            self._up[key] = key = self._up[self._up[key]]
        return key

    def join(self, one: Key, other: Key) -> None:
        first, second = sorted((self.head(one), self.head(other)))
        self._up[second] = first


def _join_by(groups: _Groups, local: Mapping[Key, Source], name: Callable[[Key, Source], object]) -> None:
    """Join all that are named alike; None names nothing."""
    first: dict[object, Key] = {}
    for key in sorted(local):
        named = name(key, local[key])
        if named is not None:
            groups.join(key, first.setdefault(named, key))


def _outlet(page_of: Mapping[ReportId, PageId], key: Key, source: Source, is_own: bool) -> object:
    """What an outlet is known by: its id, else its name on its page; the page's own outlet is one, whatever it is called."""
    if source.kind == "own_observation":
        return (source.kind, source.outlet or page_of[key[0]])
    if source.kind != "outlet":
        return None
    return source.outlet or (page_of[key[0]], None if is_own else source.name)


def _join_names(groups: _Groups, local: Mapping[Key, Source]) -> None:
    """Join persons by full name and what is short for it, organizations by name."""
    called = {key: call(source) for key, source in local.items() if is_party(source)}
    _join_by(groups, local, lambda key, _: called.get(key))
    # A name of several words means the same whatever kind of party it was taken for, and whether it is cited or has a page of its own.
    outlets = {key: call(source) for key, source in local.items() if source.kind == "outlet"}
    _join_by(groups, local, lambda key, _: _several_words(called.get(key) or outlets.get(key)))
    first = {called[key]: key for key in sorted(called, reverse=True)}
    edges: dict[str, list[Called]] = defaultdict(list)
    for name in sorted(first):
        for edge in name.edges:
            edges[edge].append(name)
    for name in sorted(first):
        fuller = {other for edge in name.edges for other in edges[edge] if is_short_for(name, other)}
        # "Osk" is short for "Mira Osk" and for "Dr Mira Osk", which are one, but not for "Mira Osk" and "Tove Osk".
        longest = [each for each in fuller if not any(is_short_for(each, other) for other in fuller)]
        if len(longest) == 1:
            groups.join(first[name], first[longest[0]])


def _several_words(name: Called | None) -> tuple[str, ...] | None:
    return name.words if name and len(name.words) > 1 else None


def _join_retold(
    groups: _Groups, local: Mapping[Key, Source], sentences: Mapping[PageId, Sequence[Span]], kinship: Kinship
) -> None:
    """Join what reports that go back to one text describe alike in the same passage, or one names the other and has its words."""
    standing: dict[Span, list[Key]] = defaultdict(list)
    for key, source in sorted(local.items()):
        if source.kind not in ("outlet", "own_observation"):
            for sentence in _holding(source.mentions, sentences):
                standing[sentence].append(key)
    for sentence in sorted(standing):
        for counterpart, match in sorted(kinship.counterparts(sentence).items()):
            for one in standing[sentence]:
                rivals = [other for other in standing.get(counterpart, ()) if _may_be_one(local[one], local[other])]
                firm = match.kind in ("verbatim", "near")
                if rivals and (kinship.draw_on if firm else kinship.are_tied)(one[0], rivals[0][0]):
                    best = max(rivals, key=lambda other: (_alike(local[one], local[other]), other))
                    if _alike(local[one], local[best]) >= (SAME_IN_RETELLING if firm else SAME_IN_PARAPHRASE):
                        groups.join(one, best)


def _join_respelt(groups: _Groups, local: Mapping[Key, Source], kinship: Kinship) -> None:
    """Join names that reports of one text spell differently, if no report has both: a translation back gives names another spelling.

    Every name is compared with every other of its kind; a story has some dozens.
    """
    called = {key: call(source) for key, source in sorted(local.items()) if is_party(source)}
    reports: dict[Called, set[ReportId]] = defaultdict(set)
    for key, name in called.items():
        reports[name].add(key[0])
    for one, other in combinations(sorted(reports), 2):
        if reports[one] & reports[other] or not is_respelt(one, other):
            continue
        fewer, more = sorted((reports[one], reports[other]), key=len)
        if all(any(kinship.are_tied(a, b) for b in more) for a in fewer):
            groups.join(*(min(key for key, name in called.items() if name == each) for each in (one, other)))


def _may_be_one(one: Source, other: Source) -> bool:
    """Whether two descriptions in one passage may mean one source: not "residents of Lund" and "residents of Vik"."""
    if one.kind == other.kind == "unnamed":
        names, others = (set(_NAME.findall(source.name)) for source in (one, other))
        if names - others and others - names:
            return any(is_same_name(a.lower(), b.lower()) for a in names - others for b in others - names)
    return one.kind == other.kind or {one.kind, other.kind} == {"unnamed", "organization"}


def _alike(one: Source, other: Source) -> float:
    """The share of the words of two descriptions that both have (Dice), articles and the like left out."""
    a, b = set(_telling(one)), set(_telling(other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _telling(source: Source) -> list[str]:
    said = words(" ".join(filter(None, (source.name, source.role, source.affiliation))))
    return [word.removesuffix("'s").removesuffix("s")[:5] for word in said if word not in _EMPTY]


_EMPTY = frozenset("a an the of from in at by for to and or one two three its their his her".split())


_NAME = re.compile(r"\b[A-Z][\w-]+")


def _sentences(wordings: Iterable[Wording]) -> dict[PageId, list[Span]]:
    found: dict[PageId, list[Span]] = defaultdict(list)
    for wording in wordings:
        found[wording.page] += [sentence.span for sentence in wording.sentences]
    return {page: sorted(spans) for page, spans in found.items()}


def _holding(mentions: Iterable[Span], sentences: Mapping[PageId, Sequence[Span]]) -> list[Span]:
    """The sentences that hold mentions, each once."""
    from bisect import bisect_right

    found = {}
    for mention in mentions:
        spans = sentences.get(mention.page, ())
        at = bisect_right(spans, mention.start, key=lambda span: span.start) - 1
        if at >= 0 and spans[at].end >= mention.end:
            found[spans[at]] = True
    return list(found)
