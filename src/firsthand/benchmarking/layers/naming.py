"""Score which names are found, and which of them are said to mean one thing."""

from collections import Counter, defaultdict
from itertools import combinations

from firsthand.benchmarking.gold import Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.stretches import Shelf, folded
from firsthand.benchmarking.tally import Layer, Tally

# The broad sorts; a firm and a public body are told apart by few programs, and by few readers.
SORTS = {
    "Person": "person",
    "Address": "place",
    "Place": "place",
    "Location": "place",
    "Country": "place",
    "Product": "product",
    "Good": "product",
    "Vessel": "craft",
    "Airplane": "craft",
    "Vehicle": "craft",
}
Node = tuple[str, str]


def mentions(matching: Matching) -> Layer:
    """Proper names: half of the characters the same, and of the same broad sort.

    The sorts are person, body (firms, public bodies, other organizations), place, product and craft. Names of outlets and reporters are
    neither mentions nor wrong.
    """
    tally = Tally("mentions", matching.texts)
    ours, theirs = matching.gold_mentions, matching.said_mentions
    unscored = Shelf(matching.gold.unscored)
    wrong = set()
    for number, (place, entity) in enumerate(ours):
        sort = _sort(matching.gold.entities[entity].schema)
        found = matching.mentions.get(number)
        if found is None:
            tally.miss(place, sort)
            continue
        given = _sort(matching.said.entities[theirs[found][1]].schema)
        if given == sort:
            tally.hit()
        else:
            wrong.add(found)
            tally.miss(place, sort, given)
            tally.wrong(theirs[found][0], given, sort)
    for number in sorted(set(range(len(theirs))) - set(matching.mentions.values())):
        place, entity = theirs[number]
        if not unscored.touching(place):
            tally.wrong(place, _sort(matching.said.entities[entity].schema))
    return tally.layer()


def _sort(schema: str) -> str:
    return SORTS.get(schema, "body")


def joined(matching: Matching) -> Layer:
    """Pairs of two different names in one story that mean one thing.

    Of names that the case does not find, the pairs are missed. Precision is corrected for chance, the share of all pairs of names found on
    both sides that mean one thing.
    """
    tally = Tally("entities joined", matching.texts)
    story = {entity.id: entity.story for entity in matching.gold.entities}
    gold: dict[Node, set[str]] = defaultdict(set)
    said: dict[Node, set[str]] = defaultdict(set)
    places: dict[Node, Place] = {}
    found: set[Node] = set()
    for number, (place, entity) in enumerate(matching.gold_mentions):
        ours = matching.gold.entities[entity].id
        node = story[ours], folded(matching.texts[place.uri][place.start : place.end])
        gold[node].add(ours)
        places.setdefault(node, place)
        if number in matching.mentions:
            found.add(node)
            said[node].add(matching.said.entities[matching.said_mentions[matching.mentions[number]][1]].id)
    ours_joined, theirs_joined = _joined(gold), _joined(said)
    tally.hit(len(ours_joined & theirs_joined))
    for one, other in sorted(ours_joined - theirs_joined):
        tally.miss(places[one], f"one with {other[1]!r}", "" if one in found and other in found else "not found")
    for one, other in sorted(theirs_joined - ours_joined):
        tally.wrong(places[one], f"one with {other[1]!r}", "apart")
    pairs = sum(count * (count - 1) // 2 for count in Counter(node[0] for node in found).values())
    known = sum(1 for one, other in ours_joined if one in found and other in found)
    return tally.layer(known / pairs if pairs else 0.0)


def _joined(nodes: dict[Node, set[str]]) -> set[tuple[Node, Node]]:
    groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for node, entities in nodes.items():
        for entity in entities:
            groups[node[0], entity].append(node)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}
