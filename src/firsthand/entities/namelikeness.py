"""Whether two names may be one party's: likeness of names as lists and papers write them, whatever script, order or slip of the pen.

Names within a case are set equal by their keys (`spellings.py`), because joining two wrongly hides one. A name and a list's entry are
scored here instead, because a person looks at what comes out.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from firsthand.knowledge.companyforms import form_of, without_form
from firsthand.knowledge.partywords import COMMON, CONFUSABLE, DIGIT_LETTERS, ORDINALS, PARTICLES, TITLES, VESSEL_PREFIXES

# Two names this alike are taken for one party's where nothing else is known: the best F1 on the labelled name pairs, with the weights
# below. The weights were chosen on those pairs and on the labelled screening set together; change one and measure both again.
SAME = 0.79
# A word whose best partner is less alike than this has none.
_PARTNER = 0.72
# How much a word counts that says little: particles of names, and words that half of all companies have.
_PARTICLE_WEIGHT = 0.15
_COMMON_WEIGHT = 0.35
# What words without a partner take off, against the words that have one: words that stand against each other in both names; words that
# the name asked about has beyond the other, so that it may name somebody else; words that only the other has, such as a middle name.
_AGAINST = 1.6
_FURTHER = 0.7
_BEYOND = 0.35
# What is left where a single word agrees and either name has more.
_LONE = 0.8
# The same words with a legal form of another kind ("AG", "GmbH"; "Company" is of no kind): two companies of one group as often as not.
_OTHER_FORM = 0.75
_TOKEN = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")
# What the tables for Cyrillic, Arabic and Persian write in several ways, levelled: applied in this order to each word.
_LEVEL = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"shch|sch", "sh"),
        (r"tch|cz", "ch"),
        (r"off(?=$)|ov(?=$)|ow(?=$)", "ov"),
        (r"eff(?=$)|ev(?=$)|yev(?=$)|iev(?=$)", "ev"),
        (r"offi?ch|ovi[ct]ch?(?=$)|ovitch(?=$)", "ovich"),
        (r"dzh", "j"),
        (r"kh|gh", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q|c(?![heiy])", "k"),
        (r"ks", "x"),
        (r"tz", "ts"),
        (r"w", "v"),
        (r"ou|oo|u", "u"),
        (r"ee", "i"),
        (r"yi|iy|ij|ii|yy|ey(?=$)|ei(?=$)|ai|ay|y|j(?=[aeou])", "i"),
        (r"e", "e"),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class PartyName:
    """A name taken apart: its words that count, each levelled, in order; its legal form; the words run together."""

    words: tuple[str, ...]
    levelled: tuple[str, ...]
    particles: frozenset[str]
    form: str | None
    run: str


@dataclass(frozen=True, slots=True)
class Compared:
    """How alike two names are, 0 to 1, and in words what that rests on, what speaks against it last."""

    score: float
    says: tuple[str, ...]


def compare(a: str, b: str, schema: str, weigh: Callable[[str], float] | None = None) -> Compared:
    """Say how alike two names are.

    Words are paired, best first, whatever their order; a pair counts by how alike its words are as written and as spoken. Words that
    one name has beyond the other cost little (a middle name, a legal form), words that stand against each other in both cost much
    ("Kim Sok Jin", "Kim Sok Chol"). Numbers must be the same. `weigh` gives how much a word says (1 at most); by default rare and
    common words are told apart by a short list.
    """
    person = schema == "Person"
    one, other = take_apart(a, person), take_apart(b, person)
    if not one.words or not other.words:
        same = unicodedata.normalize("NFKC", a).casefold() == unicodedata.normalize("NFKC", b).casefold()
        return Compared(1.0 if same else 0.0, ("the same characters" if same else "no words to compare",))
    if one.words == other.words:
        if len({one.form, other.form} - {None, "other"}) == 2:
            return Compared(_OTHER_FORM, ("the same words, with a legal form of another kind",))
        return Compared(1.0, ("the same words",))
    if one.run == other.run or sorted(one.words) == sorted(other.words):
        return Compared(
            0.98, ("the same letters, spaced otherwise" if one.run == other.run else "the same words in another order",)
        )
    return _paired(one, other, person, weigh or _weigh)


@lru_cache(maxsize=131072)
def take_apart(name: str, person: bool) -> PartyName:
    """The words of a name that count, in Latin letters: without titles, legal forms and ship prefixes; particles kept and marked."""
    from anyascii import anyascii

    form = None if person else form_of(name)
    spelt = _spell(name)
    plain = anyascii(spelt if person else without_form(spelt)).lower().replace("&", " and ")
    # Dots between letters close up ("S.A." is "sa"), apostrophes and hyphens within a word do too ("Abd-al" stays two words).
    plain = _DOTTED.sub(lambda found: found.group().replace(".", ""), plain)
    tokens = [ORDINALS.get(token, token) for token in _TOKEN.findall(re.sub(r"['`’ʼ]", "", plain))]
    dropped = TITLES if person else VESSEL_PREFIXES
    words = tuple(token for token in tokens if token not in dropped) or tuple(tokens)
    return PartyName(
        words=words,
        levelled=tuple(_level(word) for word in words),
        particles=frozenset(word for word in words if word in PARTICLES) if person else frozenset(),
        form=form,
        run="".join(words),
    )


def _spell(name: str) -> str:
    """A name with the look-alikes of other scripts, and of digits, put back: "АIRСRАFТ", "I9or"."""
    return " ".join(_spell_word(word) for word in unicodedata.normalize("NFKC", name).split())


def _spell_word(word: str) -> str:
    latin = sum(c.isascii() and c.isalpha() for c in word)
    confusable = sum(c in CONFUSABLE for c in word)
    if latin and confusable:
        word = "".join(CONFUSABLE.get(c, c) for c in word)
    if latin >= 2 and any(c in DIGIT_LETTERS for c in word) and word[0].isalpha() and word[-1].isalpha():
        word = "".join(DIGIT_LETTERS.get(c, c) for c in word)
    return word


def _level(word: str) -> str:
    for pattern, by in _LEVEL:
        word = pattern.sub(by, word)
    return word


def _paired(one: PartyName, other: PartyName, person: bool, weigh: Callable[[str], float]) -> Compared:
    pairs, left_one, left_other = _partners(one, other, person)
    if any(one.words[n].isdigit() for n in left_one) and any(other.words[n].isdigit() for n in left_other):
        return Compared(0.3, ("other numbers",))
    weights_one, weights_other = _weights(one, weigh), _weights(other, weigh)
    agreed = sum(alike * (weights_one[i] + weights_other[j]) for i, j, alike in pairs)
    total = sum(weights_one[i] + weights_other[j] for i, j, _ in pairs)
    lone_one = sum(weights_one[number] for number in left_one)
    lone_other = sum(weights_other[number] for number in left_other)
    if total == 0:
        return Compared(0.0, ("no word in common",))
    against = min(lone_one, lone_other)
    beyond = max(lone_one, lone_other) - against
    further = _FURTHER if lone_one > lone_other else _BEYOND
    score = agreed / (total + 2 * _AGAINST * against + further * beyond)
    # One word of a name that has more is not that name yet, however exact.
    solid = sum(1 for i, _, alike in pairs if alike > 0.8 and len(one.words[i]) > 1 and one.words[i] not in one.particles)
    if solid < 2 and (left_one or left_other) and beyond + against > 0.3:
        score *= _LONE
    says = [f"“{one.words[i]}” and “{other.words[j]}”" for i, j, alike in pairs if alike < 1.0]
    reasons = [f"{len(pairs)} of {max(len(one.words), len(other.words))} words agree"]
    if says:
        reasons.append("nearly: " + ", ".join(says))
    for name, numbers in ((one, left_one), (other, left_other)):
        if numbers:
            reasons.append("without a partner: " + ", ".join(f"“{name.words[n]}”" for n in numbers))
    return Compared(min(score, 0.97), tuple(reasons))


def _weights(name: PartyName, weigh: Callable[[str], float]) -> list[float]:
    return [_PARTICLE_WEIGHT if word in name.particles else weigh(word) * (0.5 if len(word) == 1 else 1.0) for word in name.words]


def _partners(one: PartyName, other: PartyName, person: bool) -> tuple[list[tuple[int, int, float]], list[int], list[int]]:
    """Pair the words of two names, best pairs first. Quadratic in the words of a name, of which there are few."""
    ranked = sorted(
        (
            (-alike, i, j)
            for i in range(len(one.words))
            for j in range(len(other.words))
            if (alike := _alike(one, i, other, j, person)) >= _PARTNER
        ),
    )
    pairs: list[tuple[int, int, float]] = []
    used_one: set[int] = set()
    used_other: set[int] = set()
    for negative, i, j in ranked:
        if i not in used_one and j not in used_other:
            pairs.append((i, j, -negative))
            used_one.add(i)
            used_other.add(j)
    left_one = [i for i in range(len(one.words)) if i not in used_one]
    left_other = [j for j in range(len(other.words)) if j not in used_other]
    return _split_words(one, other, pairs, left_one, left_other)


def _split_words(
    one: PartyName, other: PartyName, pairs: list[tuple[int, int, float]], left_one: list[int], left_other: list[int]
) -> tuple[list[tuple[int, int, float]], list[int], list[int]]:
    """Pair what is one word in one name and two in the other: "Vanderbilt", "van der bilt"."""
    from rapidfuzz.distance import OSA

    def run_together(whole: str, parts: list[str]) -> bool:
        return len(parts) > 1 and OSA.normalized_similarity(whole, "".join(parts)) > 0.85

    if len(left_one) == 1 and run_together(one.words[left_one[0]], [other.words[n] for n in left_other]):
        return [*pairs, (left_one[0], left_other[0], 0.95)], [], []
    if len(left_other) == 1 and run_together(other.words[left_other[0]], [one.words[n] for n in left_one]):
        return [*pairs, (left_one[0], left_other[0], 0.95)], [], []
    return pairs, left_one, left_other


def _alike(one: PartyName, i: int, other: PartyName, j: int, person: bool) -> float:
    """How alike two words are: 1 the same, below that by letters that differ, as written or as spoken; an initial is half a name."""
    return _words_alike(one.words[i], one.levelled[i], other.words[j], other.levelled[j], person)


@lru_cache(maxsize=262144)
def _words_alike(a: str, a_level: str, b: str, b_level: str, person: bool) -> float:
    from rapidfuzz.distance import OSA, JaroWinkler

    if a == b:
        return 1.0
    if a.isdigit() or b.isdigit():
        return 0.0
    if len(a) == 1 or len(b) == 1:
        return 0.8 if person and a[0] == b[0] else 0.0
    if a_level == b_level:
        return 0.96
    if min(len(a), len(b)) <= 3:
        # One letter of three is another word: "Jin", "Jun".
        return 0.75 if min(len(a), len(b)) == 3 and OSA.distance(a_level, b_level) <= 1 and a[0] == b[0] else 0.0
    written = OSA.normalized_similarity(a, b)
    spoken = OSA.normalized_similarity(a_level, b_level)
    jaro = JaroWinkler.similarity(a_level, b_level)
    likeness = max(written, spoken, (jaro + max(written, spoken)) / 2 - 0.03)
    skeletons = _skeleton(a_level), _skeleton(b_level)
    if skeletons[0] == skeletons[1] and len(skeletons[0]) >= 3:
        likeness = max(likeness, 0.9)
    if len(a) >= 4 and len(b) >= 4 and (a.startswith(b) or b.startswith(a)):
        # Cut short at the end of a field.
        likeness = max(likeness, 0.8)
    return likeness


def _skeleton(word: str) -> str:
    """The consonants: what is left of a name when vowels are guessed, as in Arabic."""
    return word[0] + re.sub(r"[aeiouyh]", "", word[1:])


def _weigh(word: str) -> float:
    return _COMMON_WEIGHT if word in COMMON else 1.0
