"""Joining: the things that reports name become one where their names agree and nothing about them disagrees."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from firsthand.entities.clusters import Cluster, Parts
from firsthand.entities.locals import Local
from firsthand.entities.spellings import jumbled, key, known_as, numbers, slipped, sound, tokens
from firsthand.knowledge.companyforms import fold, form_of

# Families whose names no slip of the pen joins: of places and models, names that differ by one letter are two.
_EXACT = frozenset(["place", "product", "aircraft"])
# A key that joins nothing among so many is too common to go on with; each further pair is left apart.
_MANY = 20
# How many kinds of thing one name is tried against; nothing has more namesakes of other kinds than that.
_KINDS = 4


def within_story(found: Sequence[Local]) -> list[Cluster]:
    """Join what the reports of one story name, by the surest agreement first."""
    clusters = [Cluster.of(local) for local in sorted(found, key=lambda local: local.order)]
    for keys, says in _RULES:
        clusters = _join(clusters, keys, says)
    return _join_slips(_join_short(clusters))


def across_stories(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Join things of different stories whose full names say enough (see `reaches`) and are the same, in whatever order of words."""
    by_key: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(clusters):
        for name in one.full:
            if reaches(one, name):
                by_key.setdefault((one.family, mark(name)), []).append(number)
                if one.family == "organization" and (mixed := jumbled(name)):
                    by_key.setdefault((one.family, f"~{mixed}"), []).append(number)
    parts = Parts(clusters)
    for same in by_key.values():
        _unite_all(parts, same, lambda _a, _b: "", forms=True)
    return parts.clusters()


def mark(name: str) -> str:
    """What a name that reaches across stories is known by there: with its legal form where that is all that it has beside one word.

    "Corvane GmbH" of one story and "Corvane LLC" of another are two companies until something says that they are one.
    """
    return known_as(name) or (key(name) if len(tokens(name)) > 1 else " ".join(fold(name).split()))


def reaches(cluster: Cluster, name: str) -> bool:
    """Whether a name says enough to mean the same in another story.

    No person's does. Others' do with two words, a legal form, or where everybody means the same by them.
    """
    if cluster.family == "person":
        return False
    return known_as(name) is not None or len(tokens(name)) > 1 or form_of(name) is not None


def _full_keys(cluster: Cluster) -> Iterator[str]:
    for name in cluster.full:
        yield known_as(name) or key(name)


def _mixed_keys(cluster: Cluster) -> Iterator[str]:
    if cluster.family == "organization":
        yield from filter(None, (jumbled(name) for name in cluster.full))


def _sound_keys(cluster: Cluster) -> Iterator[str]:
    for name in cluster.full:
        alone = cluster.family == "person" and len(tokens(name)) == 1
        if len(key(name)) > 4 and known_as(name) is None and not alone:
            yield " ".join((sound(name), *numbers(name)))


def _say_same(a: str, b: str) -> str:
    """What joins names that are the same but for more than case, stops and apostrophes."""
    if _flat(a) == _flat(b):
        return ""
    return f"“{max(a, b)}” is another name for “{min(a, b)}”" if known_as(a) else f"“{a}” and “{b}” are the same name"


def _flat(name: str) -> str:
    return name.casefold().replace(".", "").replace("’", "'")


_RULES: tuple[tuple[Callable[[Cluster], Iterator[str]], Callable[[str, str], str]], ...] = (
    (_full_keys, _say_same),
    (_mixed_keys, lambda a, b: f"“{a}” and “{b}” are the same name, put in another way"),
    (_sound_keys, lambda a, b: f"spelt “{a}” and “{b}”"),
)


def _join(
    clusters: Sequence[Cluster], keys: Callable[[Cluster], Iterator[str]], says: Callable[[str, str], str]
) -> list[Cluster]:
    """Join the clusters that share one of `keys` and may be the same."""
    by_key: dict[str, list[int]] = {}
    for number, cluster in enumerate(clusters):
        if not cluster.locals[0].unclear:
            for one in dict.fromkeys(keys(cluster)):
                if one:
                    by_key.setdefault(one, []).append(number)
    parts = Parts(clusters)
    for same in by_key.values():
        _unite_all(parts, same, lambda a, b: says(clusters[a].locals[0].full, clusters[b].locals[0].full))
    return parts.clusters()


def _unite_all(parts: Parts, same: Sequence[int], says: Callable[[int, int], str], *, forms: bool = False) -> None:
    """Join each with the first of its kind. What may not join that one stands for itself, so the list is gone through once."""
    kinds: list[int] = []
    for number in same:
        home = next((first for first in kinds[:_KINDS] if parts.may_unite(first, number, forms=forms)), None)
        if home is None:
            kinds.append(number)
        else:
            parts.unite(home, number, says(home, number))


def _join_short(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Join what a report names by its short form alone to the one thing of the story that reports use it for; if they use it for none,
    a person's surname to the one person of the story who bears it."""
    used: dict[str, list[int]] = {}
    surnames: dict[str, list[int]] = {}
    for number, cluster in enumerate(clusters):
        for one in _short_keys(cluster):
            used.setdefault(one, []).append(number)
        if cluster.family == "person":
            for shorter in dict.fromkeys(one for name in cluster.full for one in _without(name)):
                surnames.setdefault(shorter, []).append(number)
    parts = Parts(clusters)
    for number, cluster in enumerate(clusters):
        if cluster.locals[0].unclear:
            continue
        for name in cluster.full:
            homes = _homes(parts, number, [*used.get(key(name), ()), *used.get(f"~{sound(name)}", ())])
            in_use = bool(homes)
            if not homes and cluster.family == "person":
                homes = _homes(parts, number, surnames.get(key(name), ()))
            if len(homes) == 1 and known_as(name) is None and parts.may_unite(homes[0], number, leniently=in_use):
                parts.unite(homes[0], number, f"“{name}” is short for “{clusters[homes[0]].locals[0].full}”")
    return parts.clusters()


def _homes(parts: Parts, number: int, among: Iterable[int]) -> list[int]:
    """What a short form can mean. All that bear it count, joinable or not: where two do, it is neither's."""
    return list(dict.fromkeys(parts.root(other) for other in among if parts.root(other) != parts.root(number)))


def _without(name: str) -> Iterator[str]:
    """A person's name without its first names, and without what stands between first and last."""
    words = tokens(name)
    if len(words) > 1:
        yield words[-1]
    if len(words) > 2:
        yield f"{words[0]} {words[-1]}"


def _short_keys(cluster: Cluster) -> Iterator[str]:
    """The short forms that reports use of it, as they are written and as they sound."""
    full = {key(name) for name in cluster.full}
    for one in dict.fromkeys(name for local in cluster.locals for name in local.names):
        if key(one) not in full:
            yield key(one)
            yield f"~{sound(one)}"


def _join_slips(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Join names of two words or more that differ by a slip of the pen in one long word.

    Candidates share all their words but one, so that no name is compared with all others.
    """
    by_rest: dict[tuple[str, str], list[int]] = {}
    for number, cluster in enumerate(clusters):
        if cluster.family in _EXACT:
            continue
        for words in dict.fromkeys(tokens(name) for name in cluster.full):
            for at, word in enumerate(words):
                if len(words) > 1 and len(word) > 5:
                    by_rest.setdefault((" ".join((*words[:at], "_", *words[at + 1 :])), word[:1]), []).append(number)
    parts = Parts(clusters)
    for same in by_rest.values():
        for place, number in enumerate(same[:_MANY]):
            for other in same[place + 1 : _MANY]:
                pair = next(((a, b) for a in clusters[number].full for b in clusters[other].full if slipped(a, b)), None)
                if pair is not None and parts.may_unite(number, other):
                    parts.unite(number, other, f"spelt “{pair[0]}” and “{pair[1]}”")
    return parts.clusters()
