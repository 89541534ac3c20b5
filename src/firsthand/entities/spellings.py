"""Spellings: which ways of writing are one name, across case, word order, legal forms, accents and scripts.

Three keys, each coarser than the one before. `key`: case, "the", accents, hyphens and legal forms do not matter, Cyrillic is read as
Latin. `jumbled`: nor does the order of the words, or how a country is put ("Norwegian ministry", "ministry of Norway"). `sound`: nor
does which of several letters writes a sound ("Arctos", "Arktos"; "Aleksandr", "Alexander" stay apart, for the letters of the name
itself differ). Digits count in every key: a model number is never a spelling of another.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from firsthand.knowledge.companyforms import form_of, without_form
from firsthand.knowledge.outlets import known_by_name
from firsthand.knowledge.places import BODY_HEADS, SEATS, country_name, country_named, country_of_people, international_body

# "Co." and "Company" stand beside any form.
_NO_FORM = frozenset((None, "other"))
# Cyrillic letters as English news writes them; what other tables write otherwise is levelled by `sound`.
_LATIN: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz",
}  # fmt: skip
_LETTERS: dict[str, str] = {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "þ": "th", "ð": "d"}
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼʹ`](?=\w)")
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
# Seats that mean one body wherever they are named.
_ALONE = frozenset(
    ["white house", "pentagon", "kremlin", "downing street", "bundestag", "knesset", "verkhovna rada", "state duma"]
)
# Small words that order and translation move about.
_SMALL = frozenset("of for on and the a an in at to".split())
# With one of these besides, a country says whose body it is, however it is put.
_OF_A_COUNTRY = frozenset(
    "office service agency guard guards force forces authority commission committee council bureau command central".split()
)
# British and American spelling, and the ministries' subjects in both.
_ALIKE: dict[str, str] = {
    "defence": "defense", "centre": "center", "centres": "centers", "organisation": "organization", "labour": "labor",
    "programme": "program", "harbour": "harbor", "theatre": "theater", "aluminium": "aluminum", "grey": "gray",
    "intl": "international", "natl": "national", "univ": "university", "dept": "department", "govt": "government",
    "saint": "st", "bros": "brothers", "mfg": "manufacturing", "affairs": "", "mt": "mount",
}  # fmt: skip
# One sound, several letters. Applied in this order to each word.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"shch|sch|sh|sz", "S"),
        (r"tch|tsch|ch|cz", "C"),
        (r"zh", "Z"),
        (r"kh|gh", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"cks|ks|cs|x", "X"),
        (r"ck|q|c(?![eiy])", "k"),
        (r"tz|ts", "T"),
        (r"w", "v"),
        (r"(?<=[aeou])[yj](?![aeiou])|[yj](?=[aeou])|ij|iy|yi|ii|y|j", "i"),
        (r"ou|oo", "u"),
        (r"ee|ie(?=$)", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=\w{5})e$", ""),
    )
)


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, levelled, without its legal form; letters and digits apart ("MQ-9" and "MQ9" are "mq", "9")."""
    return _tokens(name)


def key(name: str) -> str:
    """What stays the same however a name is capitalised, accented, hyphenated or spaced, in Latin or Cyrillic."""
    return " ".join(_tokens(name))


def forms_differ(a: str, b: str) -> bool:
    """Whether two names have legal forms of two kinds: those are two companies."""
    return len({form_of(a), form_of(b)} - _NO_FORM) > 1


def tell_forms(names: Iterable[str]) -> Callable[[str], str]:
    """What gives the `key` of a name of one report, and its form with it where the report has the same name with forms of two kinds."""
    forms: dict[str, set[str]] = {}
    for name in names:
        if (form := form_of(name)) is not None and form not in _NO_FORM:
            forms.setdefault(key(name), set()).add(form)

    def apart(name: str) -> str:
        same = key(name) or name
        return f"{same}, {form_of(name)}" if len(forms.get(same, ())) > 1 else same

    return apart


def jumbled(name: str) -> str:
    """What stays the same besides when the words stand in another order; "" for names of which one word alone counts.

    A country is its code, whether named or by its adjective, where a ministry or the like is named with it.
    """
    return _jumbled(name)


def sound(name: str) -> str:
    """What stays the same besides when another letter writes the same sound. Names of under four letters sound like themselves alone."""
    return " ".join(_sound(word) if len(word) > 3 else word for word in _tokens(name))


def numbers(name: str) -> tuple[str, ...]:
    """The digits of a name, and the single letters beside them: what tells one model from the next."""
    return tuple(word for word in _tokens(name) if word.isdigit() or len(word) == 1)


def slipped(a: str, b: str) -> bool:
    """Whether two names may be one but for a slip of the pen: one word of six letters or more differs by one letter, not its first or
    last, and all else is equal. (First letters are seldom mistyped, last ones inflect: "Orlov" and "Orlova" are two people.)
    """
    left, right = _tokens(a), _tokens(b)
    if len(left) != len(right) or len(left) < 2:
        return False
    differing = [(x, y) for x, y in zip(left, right, strict=True) if x != y]
    return len(differing) == 1 and _one_letter(*differing[0])


def _one_letter(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    if min(len(a), len(b)) < 6 or a[0] != b[0] or a[-1] != b[-1] or a.isdigit() or b.isdigit():
        return False
    return OSA.distance(a, b, score_cutoff=1) == 1


def known_as(name: str) -> str | None:
    """What everybody means by a name, in one word for all its spellings: a country, an international body, a known outlet; else None."""
    code = country_named(name)
    if code is not None:
        return f"country {code}"
    body = international_body(name)
    if body is not None:
        return f"body {body}"
    seat = key(name)
    if SEATS.get(seat) and seat in _ALONE:
        return f"seat {seat}"
    outlet = known_by_name(name)
    if outlet is not None and (outlet.syndicated or len(name.split()) > 1 or (name.isupper() and len(name) > 1)):
        return f"outlet {outlet.outlet.id}"
    return None


@lru_cache(maxsize=65536)
def _tokens(name: str) -> tuple[str, ...]:
    name = _POSSESSIVE.sub("", name)
    code = country_named(name)
    body = international_body(name) if code is None else country_name(code)
    text = _INITIALS.sub(lambda found: found.group().replace(".", ""), name if body is None else body)
    bare = without_form(_APOSTROPHES.sub("", text)) or text
    levelled = unicodedata.normalize(
        "NFKD", "".join(_LETTERS.get(c, _LATIN.get(c, c)) for c in unicodedata.normalize("NFC", bare.casefold()))
    )
    plain = "".join(c for c in levelled if not unicodedata.combining(c))
    found = [_ALIKE.get(word, word) for word in _TOKEN.findall(plain)]
    words = [word for word in found if word]
    return tuple(words[1:] if len(words) > 1 and words[0] == "the" else words)


@lru_cache(maxsize=65536)
def _jumbled(name: str) -> str:
    words = [word for word in _tokens(name) if word not in _SMALL]
    seat = SEATS.get(" ".join(_tokens(name)), "")
    if seat or any(word in BODY_HEADS or word in _OF_A_COUNTRY for word in words):
        words, countries = _without_countries(words)
        codes = sorted(countries | ({seat} if seat else set()))
        return " ".join((*codes, *sorted(words))) if len(words) + len(codes) > 1 else ""
    # Two words in another order are as often two names: a "China Bank" is no "Bank of China".
    return " ".join(sorted(words)) if len(words) > 2 else ""


def _without_countries(words: list[str]) -> tuple[list[str], set[str]]:
    """The words that name no country, and the codes of the countries that the others name, by one word or two."""
    left: list[str] = []
    codes: set[str] = set()
    number = 0
    while number < len(words):
        for size in (2, 1):
            part = " ".join(words[number : number + size])
            shown = part.upper() if len(part) < 4 else part.title()
            code = country_named(shown) or country_of_people(shown)
            if code is not None:
                codes.add(code)
                number += size
                break
        else:
            left.append(words[number])
            number += 1
    return left, codes


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    for pattern, by in _SOUNDS:
        word = pattern.sub(by, word)
    return word
