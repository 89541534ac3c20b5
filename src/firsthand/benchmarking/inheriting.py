"""Carry over to a report what other reports say in the very same words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from firsthand.benchmarking.gold import GoldAppearance, GoldReport, Place
from firsthand.benchmarking.placing import find

# Written out, and as alike as this: it is the reading of that passage in this report, and nothing is carried over to it.
SAME_PASSAGE = 0.3


def inherit(
    report: GoldReport,
    own: tuple[GoldAppearance, ...],
    without: tuple[Place, ...],
    models: Iterable[tuple[GoldReport, tuple[GoldAppearance, ...]]],
    texts: Mapping[str, str],
) -> tuple[GoldAppearance, ...]:
    """The report's own appearances, and those of its models that stand here word for word, with their speaker and their cue.

    What is written out comes first, then the models in their order: of two readings of one passage the first counts. A chain that began
    with the model's voice begins with this report's.
    """
    taken = [*(appearance.place for appearance in own), *without]
    found = list(own)
    for model, appearances in models:
        for appearance in appearances:
            moved = _moved(appearance, model, report, texts)
            if moved is not None and not any(_alike(moved.place, place) >= SAME_PASSAGE for place in taken):
                taken.append(moved.place)
                found.append(moved)
    return tuple(sorted(found, key=lambda appearance: appearance.place))


def _moved(appearance: GoldAppearance, model: GoldReport, to: GoldReport, texts: Mapping[str, str]) -> GoldAppearance | None:
    parts = [place for place in (appearance.place, appearance.speaker, appearance.cue) if place]
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    here = find(texts[appearance.place.uri][start:end], texts[to.place.uri], to.place)
    if here is None:
        return None
    by = here.start - start

    def shift(place: Place) -> Place:
        return Place(to.place.uri, place.start + by, place.end + by)

    return replace(
        appearance,
        report=to.id,
        place=shift(appearance.place),
        chains=tuple(dict.fromkeys(_revoiced(appearance.chains, model, to))),
        speaker=appearance.speaker and shift(appearance.speaker),
        cue=appearance.cue and shift(appearance.cue),
        quantities=tuple(replace(quantity, place=shift(quantity.place)) for quantity in appearance.quantities),
        times=tuple(replace(time, place=shift(time.place)) for time in appearance.times),
    )


def _revoiced(chains: tuple[tuple[str, ...], ...], model: GoldReport, to: GoldReport) -> Iterator[tuple[str, ...]]:
    for chain in chains:
        begins = len(model.voice) if chain[: len(model.voice)] == model.voice else 1
        yield to.voice + chain[begins:]


def _alike(a: Place, b: Place) -> float:
    shared = min(a.end, b.end) - max(a.start, b.start)
    return max(shared, 0) / (max(a.end, b.end) - min(a.start, b.start))
