"""Score who is said to say it, source behind source."""

from collections.abc import Iterator

from firsthand.benchmarking.layers.attributing import gold_of, said_of
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.tally import Layer, Tally

Chain = tuple[str, ...]


def chains(matching: Matching) -> Layer:
    """Chains of more than the report's own outlet, element by element as gold has them.

    The first link is the report's own outlet and is whatever the case calls that. A chain of it alone is what is said when nothing is
    known, so it is neither asked for nor wrong by itself. Longer chains of appearances that gold does not have are wrong where they are
    attributed.
    """
    tally = Tally("chains", matching.texts)
    names = {source.id: source.names[0] for source in matching.gold.sources}
    called = {source.id: source.names[0] for source in matching.said.sources}
    for number, ours in enumerate(matching.appearances):
        if ours.optional:
            continue
        story = matching.report[ours.report].story
        said = said_of(matching, number)
        given = [chain for chain in said.chains if len(chain) > 1] if said else []
        for wanted in (chain for chain in ours.chains if len(chain) > 1):
            right = next((chain for chain in given if _same(matching, story, wanted, chain)), None)
            if right is None:
                tally.miss(
                    ours.place, _shown(wanted, names), " | ".join(_shown(chain, called) for chain in said.chains) if said else ""
                )
            else:
                given.remove(right)
                tally.hit()
        for chain in given:
            tally.wrong(ours.place, _shown(chain, called), " | ".join(_shown(one, names) for one in ours.chains))
    for number, said in enumerate(matching.said.appearances):
        if said.cue and gold_of(matching, number) is None:
            for chain in (chain for chain in said.chains if len(chain) > 1):
                tally.wrong(said.place, _shown(chain, called))
    return tally.layer()


def _same(matching: Matching, story: str, ours: Chain, theirs: Chain) -> bool:
    if len(ours) != len(theirs):
        return False
    return all(matching.source(story, said) == gold for gold, said in zip(ours[1:], theirs[1:], strict=True))


def _shown(chain: Chain, names: dict[str, str]) -> str:
    return " > ".join(_names(chain, names))


def _names(chain: Chain, names: dict[str, str]) -> Iterator[str]:
    return (names.get(link, link) for link in chain)
