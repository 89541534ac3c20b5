"""Short names of outlets: "Orven" of the Orven News Agency, "Courier" of The Ardle Courier, its initials, the name in a domain."""

import re
from functools import lru_cache

from firsthand.knowledge.phrases import OUTLET_WORDS

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_ARTICLES = frozenset("the der die das le la les el los las il lo gli o a os as het de".split())
_SMALL = frozenset("of de del della di du des la le the and und et y e i und та и de da do für for &".split())
# Words that many outlets' names hold: alone they name none of them.
COMMON = frozenset(word.casefold() for word in OUTLET_WORDS.split("|")) | frozenset(
    """
    agence agencia agentur agenzia agency online service services network group channel international national local state public english
    world global live web site website portal newsletter magazine paper newspaper courrier correio correo corriere zeitung
    новини новости агентство агенція газета вісник вестник україна правда
    """.split()
)
# Of these, those that not even "the" makes a name of one outlet.
_NEVER_ALONE = frozenset(
    "news agency press online media service services network group channel international national local state".split()
)
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}")


@lru_cache(maxsize=4096)
def leading_names(name: str) -> tuple[str, ...]:
    """Names of an outlet by its first words, with one in them that is not every outlet's; by its initials; by its domain's label."""
    if _DOMAIN.fullmatch(name):
        return _of_domain(name)
    words = _words(name)
    starts = [found.start() for found in words]
    made = []
    for count in range(1, len(words)):
        first = [found.group() for found in words[:count]]
        last, following = first[-1], words[count]
        between = name[words[count - 1].end() : following.start()]
        if "&" in between or following.group().casefold() in _SMALL or last.casefold() in _SMALL:
            continue
        if any(is_distinctive(word) for word in first):
            made.append(name[starts[0] : words[count - 1].end()])
    initials = "".join(found.group()[0] for found in words if found.group()[0].isupper())
    if len(initials) >= 3:
        made.append(initials)
    return tuple(made)


@lru_cache(maxsize=4096)
def trailing_names(name: str) -> tuple[str, ...]:
    """Names of an outlet by its last words, without the article that stands before them in a text: "Courier", "Tribune"."""
    if _DOMAIN.fullmatch(name):
        return ()
    words = _words(name)
    made = []
    for count in range(1, len(words)):
        last = [found.group() for found in words[count:]]
        before = words[count - 1].group().casefold()
        if "&" in name[words[count - 1].end() : words[count].start()] or last[0].casefold() in _SMALL:
            continue
        if all(word.casefold() in _NEVER_ALONE for word in last) or (len(last) == 1 and before in _SMALL):
            continue
        made.append(name[words[count].start() : words[-1].end()])
    return tuple(made)


def is_short_for(short: str, name: str) -> bool:
    """Whether an outlet of that name goes by `short`, with an article or without."""
    return plain_name(short).casefold() in {
        plain_name(each).casefold() for each in (name, *leading_names(name), *trailing_names(name))
    }


def is_distinctive(word: str) -> bool:
    """Whether a word of an outlet's name is not in the names of many."""
    return word.casefold() not in COMMON and word.casefold() not in _SMALL and len(word) > 2


def plain_name(name: str) -> str:
    """A name without its article."""
    words = _words(name)
    return name[words[0].start() :] if words else name


def has_outlet_word(name: str) -> bool:
    """Whether a name says of itself that it is an outlet's, beside a word of its own."""
    words = [found.group() for found in _words(name)]
    return len(words) > 1 and any(word.casefold() in COMMON for word in words)


def _words(name: str) -> list[re.Match[str]]:
    words = list(_WORD.finditer(name))
    return words[1:] if len(words) > 1 and words[0].group().casefold() in _ARTICLES else words


def _of_domain(host: str) -> tuple[str, ...]:
    """ "Ostpress" of ostpress.example, "Orven" of orvennews.example."""
    label = host.removeprefix("www.").split(".")[0]
    labels = [label]
    for common in sorted(COMMON, key=lambda word: (-len(word), word)):
        if label.endswith(common) and len(label) - len(common) >= 4:
            labels.append(label.removesuffix(common).rstrip("-"))
            break
    return tuple(dict.fromkeys(form for each in labels if len(each) >= 3 for form in (each.capitalize(), each.upper())))
