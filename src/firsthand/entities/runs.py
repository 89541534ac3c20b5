"""Runs: the stretches of a sentence that are written as names are."""

import re

from firsthand.entities.chunks import Chunk, is_model, is_one_institution, is_raised, labels, one_entity
from firsthand.entities.parting import Run, part
from firsthand.knowledge.companyforms import COMPANY_WORDS, is_form
from firsthand.knowledge.namewords import GENERIC, LINKS, NUMBERED, OFFICES, PARTICLES, TITLES
from firsthand.knowledge.outlets import known_by_name
from firsthand.knowledge.places import BODY_HEADS, ORG_HEADS, country_named
from firsthand.text.syntax import Tree

# Written with a capital inside a name they show a heading, or two names side by side.
_NEVER_INSIDE = frozenset(
    "is are was were be been has have had do does did will won't would can can't could should may might must not don't his "
    "her its their our your my he she it we they you this that these those who what when where why how with from into over "
    "after before as than then if but so about says said".split()
)
_APPOSING = frozenset(["a", "an", "which", "who", "whose"])
# One name is never longer: a line of forty capitalised words is a list or a heading.
_LONGEST = 12
_YEAR = re.compile(r"(?:19|20)\d\d")
# Months that are surnames too.
_NAME_MONTHS = frozenset(["May", "March", "June", "April", "August"])
_COMPASS = frozenset("north south east west northern southern eastern western".split())
# These begin a name in lower case ("al Qaeda", "van den Berg").
_OPENERS = frozenset(["al", "el", "van", "von", "bin", "ibn", "ul"])


def find_runs(tree: Tree, chunks: tuple[Chunk, ...], plain: frozenset[str]) -> list[Run]:
    """The names-to-be of one sentence. `plain` are the words that the report writes in lower case, which a capital alone makes no name."""
    runs: list[Run] = []
    at = 0
    while at < len(chunks):
        if chunks[at].text == "of" and at and chunks[at - 1].lower in TITLES:
            # "Secretary of State Anna Kolmer": the office is no part of the name.
            at += 1
            while at < len(chunks) and chunks[at].lower in OFFICES and chunks[at].joined:
                at += 1
            continue
        stop = _reach(tree, chunks, at, plain)
        if stop > at:
            runs += part(tree, list(chunks[at:stop]))
        at = max(stop, at + 1)
    return runs


def _reach(tree: Tree, chunks: tuple[Chunk, ...], at: int, plain: frozenset[str]) -> int:
    """Where the run that begins with chunk `at` ends; `at` itself where none begins."""
    if chunks[at].text in _OPENERS and at + 1 < len(chunks) and chunks[at + 1].joined and is_raised(chunks[at + 1]):
        return _reach(tree, chunks, at + 1, plain) if not chunks[at].initial else at
    if not is_raised(chunks[at]) or _is_plain_opening(tree, chunks, at, plain):
        return at
    quoted = _quoted_title(tree, chunks, at)
    if quoted:
        return quoted
    stop = at + 1
    while stop < len(chunks) and stop - at < _LONGEST:
        taken = _joins(tree, chunks, at, stop)
        if not taken:
            break
        stop += taken
    return stop


def _quoted_title(tree: Tree, chunks: tuple[Chunk, ...], at: int) -> int:
    """Where a name in quotation marks ends, small words and all ("the “Deep Water Research and Repair Base”"); 0 where none is."""
    if not chunks[at].gap.endswith(("“", '"', "«", "„", "‘")):
        return 0
    for stop in range(at + 1, min(len(chunks), at + _LONGEST) + 1):
        last = chunks[stop - 1]
        if stop - at > 1 and not (last.joined and (is_raised(last) or last.text in LINKS or last.text in {"and", "the", "in"})):
            return 0
        if is_raised(last) and tree.sentence.text[last.end : last.end + 2].lstrip(",.")[:1] in {"”", '"', "»", "’"}:
            return stop if stop - at > 1 else 0
    return 0


def _is_plain_opening(tree: Tree, chunks: tuple[Chunk, ...], at: int, plain: frozenset[str]) -> bool:
    """Whether a word has its capital for stress, or from the beginning of its sentence or quotation alone."""
    chunk = chunks[at]
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if chunk.lower in GENERIC and not (following and _joins(tree, chunks, at, at + 1)):
        return True
    if chunk.text.isupper() and len(chunk.text) > 3 and chunk.lower in plain:
        return True
    if not chunk.initial or is_model(chunk.text) or (chunk.lower in TITLES and _is_more(following)):
        return False
    if _is_more(following) and following is not None and (is_form(following.text) or chunk.lower in _COMPASS):
        # "Tarvel LLC owns": whatever the parser makes of the word, a legal form has a name before it; "North Kelmar Shipping" is not
        # its southern sister.
        return False
    if chunk.lower in GENERIC or _is_grammar(tree, chunk):
        return not ((chunk.lower in BODY_HEADS or chunk.lower in ORG_HEADS) and following and following.joined)
    if chunk.text.isupper() and len(chunk.text) > 1:
        return False
    named = labels(tree, chunk) & {"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"}
    if chunk.lower in plain:
        return not (named and following and _is_more(following) and one_entity(tree, chunk, following))
    # "Corvane, a maker of": what is explained so is a name.
    explained = following is not None and following.gap == ", " and following.text in _APPOSING
    return not named and not explained and tree.tokens[chunk.first].pos != "PROPN"


def _is_more(following: Chunk | None) -> bool:
    """Whether a name goes on with the next chunk."""
    return following is not None and following.joined and is_raised(following)


def _is_grammar(tree: Tree, chunk: Chunk) -> bool:
    """Whether the parser takes it for a verb or a word that only serves others."""
    served = {"DET", "PRON", "ADP", "SCONJ", "ADV", "AUX", "CCONJ", "VERB"}
    return any(tree.tokens[number].pos in served for number in range(chunk.first, chunk.last + 1))


def _joins(tree: Tree, chunks: tuple[Chunk, ...], at: int, here: int) -> int:
    """How many chunks from `here` on belong to the run that began at `at`: 0 where it has ended."""
    chunk, before = chunks[here], chunks[here - 1]
    if not chunk.joined:
        return _joins_over_mark(chunks, here)
    if chunk.text in _NAME_MONTHS and "PERSON" in labels(tree, chunk) and one_entity(tree, before, chunk):
        return 1
    if is_raised(chunk):
        return 0 if chunk.lower in _NEVER_INSIDE and not one_entity(tree, before, chunk) else 1
    if chunk.text.isdigit():
        return int(_is_number_of_model(tree, chunks, at, here))
    return _link(tree, chunks, at, here, before)


def _joins_over_mark(chunks: tuple[Chunk, ...], here: int) -> int:
    """Names that go on over a mark: "Venske, Jr.", "Tarvel & Sons", "Tarvel Marine Co., Ltd.", "Tarvel Marine (HK) Ltd"."""
    chunk, before = chunks[here], chunks[here - 1]
    if not is_raised(chunk):
        return 0
    if chunk.gap in {", ", "., "}:
        return int(is_form(chunk.text) or chunk.text in {"Jr.", "Sr.", "Jr", "Sr"})
    if chunk.gap == " (" and here + 1 < len(chunks) and chunks[here + 1].gap == ") ":
        return 2 if is_form(chunks[here + 1].text) else 0
    if chunk.gap in {"'s ", "’s "}:
        return int(known_by_name(f"{before.text}'s {chunk.text}") is not None)
    return int(chunk.gap.strip() == "&")


def _is_number_of_model(tree: Tree, chunks: tuple[Chunk, ...], at: int, here: int) -> bool:
    """Whether a bare number ends the name of a model: "Corvo 12", not "Article 5", "May 3" or "Kelmar 2024"."""
    chunk, before = chunks[here], chunks[here - 1]
    following = chunks[here + 1] if here + 1 < len(chunks) else None
    if len(chunk.text) > 4 or _YEAR.fullmatch(chunk.text) or before.lower in NUMBERED or before.lower in GENERIC:
        return False
    if labels(tree, before) & {"PERSON", "GPE", "DATE", "NORP"} and not before.text.isupper():
        return False
    if following is not None and following.joined and tree.tokens[following.first].tag in {"NNS", "NNPS"}:
        # "the Corvo 12 drones" and "Corvane 12 drones": a maker with a count is as likely.
        return before.text.isupper() or one_entity(tree, before, chunk)
    return chunks[at].text != before.text or not before.initial


def _link(tree: Tree, chunks: tuple[Chunk, ...], at: int, here: int, before: Chunk) -> int:
    """Small words inside a name: particles of people's names, "of", "for" and "and" in those of institutions."""
    word = chunks[here].text
    ahead = here + 1
    if word in LINKS and ahead < len(chunks) and chunks[ahead].text == "the" and chunks[ahead].joined:
        ahead += 1
    if word in LINKS and ahead < len(chunks) and chunks[ahead].text in {"a", "an"} and chunks[ahead].joined:
        ahead += 1
    if ahead >= len(chunks) or not chunks[ahead].joined or not is_raised(chunks[ahead]):
        if word in PARTICLES and ahead + 1 < len(chunks) and chunks[ahead].text in PARTICLES and is_raised(chunks[ahead + 1]):
            return 3
        return 0
    heads = any(chunk.lower in BODY_HEADS or chunk.lower in ORG_HEADS for chunk in chunks[at:here])
    if word in PARTICLES:
        return 2
    if word in LINKS:
        return ahead - here + 1 if heads or is_one_institution(tree, before, chunks[ahead]) else 0
    return 2 if word == "and" and _and_joins(tree, chunks, at, here, heads=heads) else 0


def _and_joins(tree: Tree, chunks: tuple[Chunk, ...], at: int, here: int, *, heads: bool) -> bool:
    """Whether "and" stands inside one name: "Institute for Trade and Safety", "Tarvel Import and Export Co., Ltd."."""
    before, after = chunks[here - 1], chunks[here + 1]
    if is_one_institution(tree, before, after):
        return True
    if before.lower in COMPANY_WORDS and any(is_form(chunk.text) for chunk in chunks[here + 2 : here + 4]):
        return True
    inside = any(chunk.text in LINKS for chunk in chunks[at:here])
    another = country_named(after.text) or after.lower in BODY_HEADS or after.lower in TITLES
    return heads and inside and not another and not tree.tokens[after.first].begins
