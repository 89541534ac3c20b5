"""Score what a case makes of who says what: attributions, claims that several reports share, where they come from, who answers.

Gold gives words as they stand in a text, never offsets. Every function gives named figures from 0 to 1.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from tests.quality.scoring import Figures, f1

from firsthand.model import Appearance, Case, Claim, Span

# An appearance is a gold attribution if they share this much of all the characters they have between them.
SAME_WORDS = 0.5
# A claim says a marked passage if one of its appearances covers this share of it.
COVERED = 0.5


def attribution(case: Case, gold: Mapping[str, list[Mapping[str, Any]]]) -> Figures:
    """Who is said to have said what: attributions found, and the share of those found whose speaker is the right one.

    Attributions that report nothing (what someone believes or intends, that someone did not answer) are neither asked for nor held
    against the case.
    """
    page = {page.uri: page for page in case.pages}
    right = missed = wrong = speakers = 0
    for uri, entries in gold.items():
        found = [a for claim in case.claims for a in claim.appearances if a.cue and a.span.page == page[uri].id]
        contents = [_locate(page[uri].text, entry["content"]) for entry in entries]
        pairs = [(_alike(a.span, content), i, j) for i, a in enumerate(found) for j, content in enumerate(contents)]
        partner: dict[int, int] = {}
        for alike, i, j in sorted(pairs, reverse=True):
            if alike >= SAME_WORDS and i not in partner.values() and j not in partner:
                partner[j] = i
        reporting = [j for j, entry in enumerate(entries) if entry["reporting"]]
        spared = [content for content, entry in zip(contents, entries, strict=True) if not entry["reporting"]]
        right += sum(j in partner for j in reporting)
        missed += sum(j not in partner for j in reporting)
        left = [a for i, a in enumerate(found) if i not in partner.values()]
        wrong += sum(not any(_shared(a.span, content) for content in spared) for a in left)
        for j in set(reporting) & partner.keys():
            speaker, words = found[partner[j]].speaker, entries[j]["source"]
            named = words and _locate(page[uri].text, words, near=contents[j])
            speakers += bool(_shared(speaker, named)) if speaker and named else not named
    return {"F1": 2 * right / max(2 * right + missed + wrong, 1), "speaker": speakers / max(right, 1)}


def claims(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Whether two marked passages of one story state the same claim."""
    said: set[object] = set()
    true: set[object] = set()
    for groups in gold["stories"].values():
        marked = [(group["claim"], tuple(passage)) for group in groups for passage in group["passages"]]
        stating = {passage: {claim.id for claim in _claims(case, passage)} for _, passage in marked}
        for (one, a), (other, b) in combinations(marked, 2):
            said |= {(a, b)} if stating[a] & stating[b] else set()
            true |= {(a, b)} if one == other else set()
    return {"pairs F1": f1(said, true)}


def ledger(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Where a claim comes from, how many origins are left of it, and who answers it: shares of the marked ones that are right."""
    origins = [
        any(_comes_from(case, claim, each["origins"]) for claim in _claims(case, each["passage"])) for each in gold["claims"]
    ]
    independence = [
        any((claim.independence.state, claim.independence.count) == (each["state"], each["count"]) for claim in found)
        for each in gold["claims"]
        for found in [_claims(case, each["passage"])]
    ]
    responses = [any(_answered(case, claim, each) for claim in _claims(case, each["passage"])) for each in gold["responses"]]
    return {
        "origins right": sum(origins) / len(origins),
        "independence right": sum(independence) / len(independence),
        "responses right": sum(responses) / len(responses),
    }


def _claims(case: Case, passage: Iterable[str]) -> list[Claim]:
    """The claims that say a marked passage."""
    uri, words = passage
    (page,) = (page for page in case.pages if page.uri == uri)
    start, end = _locate(page.text, words)

    def says(appearance: Appearance) -> bool:
        covered = _shared(appearance.span, (start, end)) / (end - start)
        return appearance.span.page == page.id and covered >= COVERED

    return [claim for claim in case.claims if any(map(says, claim.appearances))]


def _comes_from(case: Case, claim: Claim, expected: list[list[str]]) -> bool:
    """Whether the origins of a claim are the expected ones and no others; each is given by words, any of which names it."""
    names = {source.id: source.name for source in case.sources}
    found = [names[origin.source] for origin in claim.origins]
    return len(found) == len(expected) and all(any(_named(name, words) for name in found) for words in expected)


def _answered(case: Case, claim: Claim, response: Mapping[str, Any]) -> bool:
    """Whether a claim has a response of this kind by this person or body."""
    names = {source.id: source.name for source in case.sources}
    answers = [a for other in case.claims if other.id in claim.responses for a in other.appearances]
    return any(a.act in response["act"] and a.by and _named(names[a.by], response["by"]) for a in answers)


def _named(name: str, words: Iterable[str]) -> bool:
    return any(word.casefold() in name.casefold() for word in words)


def _locate(text: str, words: str, near: tuple[int, int] | None = None) -> tuple[int, int]:
    """Where words stand in a text: once, or of several places the nearest to another."""
    pattern = r"(?<!\w)" * words[0].isalnum() + re.escape(words) + r"(?!\w)" * words[-1].isalnum()
    places = [match.span() for match in re.finditer(pattern, text)]
    if near is None:
        (place,) = places
        return place
    return min(places, key=lambda place: (max(0, near[0] - place[1], place[0] - near[1]), place))


def _shared(span: Span, place: tuple[int, int]) -> int:
    return max(0, min(span.end, place[1]) - max(span.start, place[0]))


def _alike(span: Span, place: tuple[int, int]) -> float:
    shared = _shared(span, place)
    return shared / (span.end - span.start + place[1] - place[0] - shared)
