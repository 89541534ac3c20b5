"""Outlets and agencies that are known beforehand: names in many languages, owners, domains; and how to find them in a text."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from firsthand.model import Outlet, OutletId, identify

_WORD = re.compile(r"[^\W_]+")
# Scripts that write without spaces between words, or join particles to names: a name is found anywhere there.
_JOINED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CYRILLIC = re.compile(r"[а-яёіїєґ]{4,}$", re.IGNORECASE)
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_PREFIXES = ("و", "ف", "ب", "ل", "ك", "ول", "وب")
# Between the words of one name: a space, a hyphen, a stop and a space; never a line's end.
_GAP = re.compile(r"[^\w\n]{1,3}")


@dataclass(frozen=True, slots=True)
class Known:
    """An outlet that is known beforehand. `syndicated`: so often cited by others that a page naming it is seldom its own."""

    outlet: Outlet
    hosts: tuple[str, ...]
    aliases: tuple[str, ...]
    weak: tuple[str, ...] = ()
    syndicated: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A known outlet's name in a text. `weak`: these words also mean other things; `among` are all outlets that go by them."""

    start: int
    end: int
    among: tuple[Known, ...]
    weak: bool


@lru_cache(maxsize=1)
def known_outlets() -> tuple[Known, ...]:
    """All outlets known beforehand, as the data file lists them."""
    data = json.loads((files("firsthand.knowledge") / "outlets.json").read_text(encoding="utf-8"))
    return tuple(
        Known(
            outlet=Outlet(outlet_id(entry["name"]), entry["name"], entry.get("family"), entry.get("wire", False)),
            hosts=tuple(entry["hosts"]),
            aliases=tuple(entry["aliases"]),
            weak=tuple(entry.get("weak", ())),
            syndicated=entry.get("syndicated", False),
        )
        for entry in data["outlets"]
    )


def outlet_id(name: str) -> OutletId:
    """The id of the outlet of this name, the same however the name is capitalised, with or without an article."""
    words = " ".join(_WORD.findall(name.casefold()))
    return OutletId(identify("out", words.removeprefix("the ") or name))


def outlet_named(name: str) -> Outlet:
    """The outlet that goes by `name` or by that domain; one that nobody knew beforehand keeps its name as printed."""
    name = " ".join(name.split())
    known = known_by_host(name) or known_by_name(name)
    return known.outlet if known is not None else Outlet(outlet_id(name), name)


def known_by_name(name: str) -> Known | None:
    """The known outlet of exactly this name, in any case; None where several or none go by it."""
    found = _by_name().get(_key(name), ())
    return found[0] if len(found) == 1 else None


def known_by_host(address: str) -> Known | None:
    """The known outlet of a URL or domain ("https://www.example.org/a", "example.org/news"), by its longest known domain."""
    host = _host(address)
    while host.count("."):
        if host in _by_host():
            return _by_host()[host]
        host = host.split(".", 1)[1]
    return None


def host_of(address: str) -> str | None:
    """The domain of a http address, without `www.`; None for anything else."""
    if not address.startswith(("http://", "https://")):
        return None
    return _host(address) or None


def find_outlets(text: str, start: int = 0, end: int | None = None) -> Iterator[Mention]:
    """Every place in text[start:end] where a known outlet is named, the longest name first, none inside another.

    One look-up a word: the time grows with the text, not with the number of names.
    """
    end = len(text) if end is None else end
    if _JOINED.search(text, start, end) is not None:
        yield from _find_joined(text, start, end)
    index = _by_first_word()
    reached = start
    for word in _WORD.finditer(text, start, end):
        if word.start() < reached:
            continue
        for names in index.get(word.group(), ()):
            begin = word.start() - len(names.article)
            if names.article and (begin < start or not text.startswith(names.article, begin)):
                continue
            stop = _match_rest(text, word.end(), names.words, end)
            if stop is not None and text[begin - 1 : begin] not in {"@", "#"}:
                yield Mention(begin, stop, names.among, names.weak)
                reached = stop
                break


@dataclass(frozen=True, slots=True)
class _Name:
    """A name by its words. `article` must stand before them ("The "): every other sentence begins with it, so no look-up does."""

    article: str
    words: tuple[str, ...]
    among: tuple[Known, ...]
    weak: bool


def _match_rest(text: str, at: int, words: tuple[str, ...], end: int) -> int | None:
    """Where a name ends whose first word ends at `at`; None where the text goes on otherwise."""
    for expected in words[1:]:
        gap = _GAP.match(text, at, end)
        word = _WORD.match(text, gap.end(), end) if gap is not None else None
        if word is None or word.group() != expected:
            return None
        at = word.end()
    return at


def _find_joined(text: str, start: int, end: int) -> Iterator[Mention]:
    by_first = _joined_names()
    reached = start
    for first in _first_characters().finditer(text, start, end):
        if first.start() < reached:
            continue
        for alias, known in by_first[first.group()]:
            if text.startswith(alias, first.start(), end):
                reached = first.start() + len(alias)
                yield Mention(first.start(), reached, (known,), False)
                break


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, tuple[_Name, ...]]:
    """First word -> names that begin with it, the longest first."""
    listed: dict[tuple[str, ...], tuple[list[Known], bool]] = {}
    for known in known_outlets():
        for alias, weak in [*((alias, False) for alias in known.aliases), *((alias, True) for alias in known.weak)]:
            if _JOINED.search(alias) is None:
                for words in spellings(tuple(_WORD.findall(alias)), weak):
                    outlets, was_weak = listed.setdefault(words, ([], weak))
                    if known not in outlets:
                        outlets.append(known)
                    listed[words] = (outlets, was_weak and weak)
    index: dict[str, list[_Name]] = {}
    for words, (outlets, weak) in listed.items():
        article = words[0] if len(words) > 1 and words[0] in {"The", "the"} else ""
        rest = words[1:] if article else words
        index.setdefault(rest[0], []).append(_Name(f"{article} " if article else "", rest, tuple(outlets), weak))
    return {
        first: tuple(sorted(names, key=lambda name: (-len(name.words), name.weak, not name.article)))
        for first, names in index.items()
    }


def spellings(words: tuple[str, ...], weak: bool) -> Iterator[tuple[str, ...]]:
    """A name as written, in capitals where it is long enough to be told from a word, and with Slavic and Arabic inflection."""
    yield words
    if not weak and all(len(word) > 2 for word in words) and sum(map(len, words)) >= 5:
        yield tuple(word.upper() for word in words)
    if _CYRILLIC.search(words[-1]):
        for ending in _cases(words[-1]):
            yield (*words[:-1], ending)
    if _ARABIC.match(words[0]):
        for prefix in _ARABIC_PREFIXES:
            yield (prefix + words[0], *words[1:])


def _cases(word: str) -> tuple[str, ...]:
    """A Cyrillic name in other cases, by its last letter."""
    if word[-1] in "ая":
        return tuple(word[:-1] + ending for ending in ("ы", "и", "е", "у", "ю", "ой", "ою", "ей", "і", "ї", "ии", "ию"))
    if word[-1] in "бвгджзклмнпрстфхцчшщ":
        return tuple(word + ending for ending in ("а", "у", "ом", "ем", "е", "і", "ові", "ові"))
    return ()


@lru_cache(maxsize=1)
def _joined_names() -> dict[str, tuple[tuple[str, Known], ...]]:
    index: dict[str, list[tuple[str, Known]]] = {}
    for known in known_outlets():
        for alias in known.aliases:
            if _JOINED.search(alias):
                index.setdefault(alias[0], []).append((alias, known))
    return {first: tuple(sorted(names, key=lambda name: -len(name[0]))) for first, names in index.items()}


@lru_cache(maxsize=1)
def _first_characters() -> re.Pattern[str]:
    return re.compile("[" + re.escape("".join(sorted(_joined_names()))) + "]")


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Known, ...]]:
    names: dict[str, list[Known]] = {}
    for known in known_outlets():
        for name in dict.fromkeys(_key(name) for name in (known.outlet.name, *known.aliases, *known.weak)):
            names.setdefault(name, []).append(known)
        # The outlet whose own name it is comes first and alone.
    for known in known_outlets():
        names[_key(known.outlet.name)] = [known]
    return {name: tuple(outlets) for name, outlets in names.items()}


@lru_cache(maxsize=1)
def _by_host() -> dict[str, Known]:
    return {host: known for known in known_outlets() for host in known.hosts}


def _key(name: str) -> str:
    words = " ".join(_WORD.findall(name.casefold()))
    return words.removeprefix("the ")


def _host(address: str) -> str:
    if "://" not in address:
        address = f"//{address}"
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.casefold().removeprefix("www.").strip(".") if " " not in host else ""
