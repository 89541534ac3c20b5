"""Score which stretches are said by somebody, by whom as the words go, and which a report says itself."""

from collections import Counter

from firsthand.benchmarking.gold import GoldAppearance, Place
from firsthand.benchmarking.matching import Matching
from firsthand.benchmarking.said import SaidAppearance
from firsthand.benchmarking.stretches import meets
from firsthand.benchmarking.tally import Layer, Tally

# Words stand side by side with at most a blank or a comma and a blank between them.
BESIDE = 3


def attributions(matching: Matching) -> Layer:
    """Appearances with a cue, shown by some of the same words: the cue or the speaker touches that of gold and is not
    much longer.

    Without that, to call every sentence attributed would find most. Optional ones are neither asked for nor wrong. The note gives F1 by
    language.
    """
    tally = Tally("attributions", matching.texts)
    counts: dict[str, Counter[str]] = {}
    languages = {page.uri: page.language for page in matching.gold.pages}
    for number, ours in enumerate(matching.appearances):
        said = said_of(matching, number)
        if ours.optional or not ours.cue:
            continue
        count = counts.setdefault(matching.report[ours.report].language, Counter())
        if said and _shown(ours, said):
            tally.hit()
            count["right"] += 1
        else:
            tally.miss(ours.place, _cue(matching, ours), _cue(matching, said) if said else "")
            count["missed"] += 1
    for number, said in enumerate(matching.said.appearances):
        gold = gold_of(matching, number)
        if said.cue and (gold is None or not (gold.optional or _shown(gold, said))):
            tally.wrong(said.place, _cue(matching, said), _cue(matching, gold) if gold else "")
            language = matching.report[gold.report].language if gold else languages[said.place.uri]
            counts.setdefault(language, Counter())["false"] += 1
    shown = (
        f"{language} {Layer('', count['right'], count['false'], count['missed']).f1:.2f}"
        for language, count in sorted(counts.items())
    )
    return tally.layer(notes=["F1 by language: " + ", ".join(shown)] if len(counts) > 1 else ())


def _shown(ours: GoldAppearance, said: SaidAppearance) -> bool:
    """Whether both are attributed, by words that have something in common or stand side by side ("writes" "with reference to")."""
    if ours.cue is None or said.cue is None:
        return False
    wide = Place(ours.cue.uri, ours.cue.start - BESIDE, ours.cue.end + BESIDE)
    return meets(wide, said.cue) or meets(ours.speaker, said.speaker)


def speakers(matching: Matching) -> Layer:
    """Attributions with a speaker: the words said to be the speaker's have some of gold's in them, and begin with them or are few more."""
    tally = Tally("speakers", matching.texts)
    for number, ours in enumerate(matching.appearances):
        if ours.optional or not (ours.cue and ours.speaker):
            continue
        said = said_of(matching, number)
        if said and said.cue and meets(ours.speaker, said.speaker):
            tally.hit()
        else:
            tally.miss(ours.place, _words(matching, ours), _words(matching, said) if said else "")
    for number, said in enumerate(matching.said.appearances):
        gold = gold_of(matching, number)
        if not (said.speaker and said.cue) or (gold and gold.optional):
            continue
        if not (gold and gold.cue and meets(gold.speaker, said.speaker)):
            tally.wrong(said.place, _words(matching, said), _words(matching, gold) if gold else "")
    return tally.layer()


def own_voice(matching: Matching) -> Layer:
    """What a report says itself: appearances without cue on both sides.

    Precision is corrected for chance, the share of all that is said that the report says itself.
    """
    tally = Tally("own voice", matching.texts)
    asked = [not ours.cue for ours in matching.appearances if not ours.optional]
    for number, ours in enumerate(matching.appearances):
        if ours.optional or ours.cue:
            continue
        said = said_of(matching, number)
        if said and not said.cue:
            tally.hit()
        else:
            tally.miss(ours.place, "own voice", _cue(matching, said) if said else "")
    for number, said in enumerate(matching.said.appearances):
        gold = gold_of(matching, number)
        if not said.cue and (gold is None or (gold.cue and not gold.optional)):
            tally.wrong(said.place, "own voice", _cue(matching, gold) if gold else "")
    return tally.layer(sum(asked) / len(asked) if asked else 0.0)


def said_of(matching: Matching, gold: int) -> SaidAppearance | None:
    """The appearance of the case that is a gold one."""
    said = matching.found.get(gold)
    return None if said is None else matching.said.appearances[said]


def gold_of(matching: Matching, said: int) -> GoldAppearance | None:
    """The gold appearance that one of the case is."""
    gold = matching.means.get(said)
    return None if gold is None else matching.appearances[gold]


def _cue(matching: Matching, one: GoldAppearance | SaidAppearance) -> str:
    return matching.texts[one.cue.uri][one.cue.start : one.cue.end] if one.cue else "own voice"


def _words(matching: Matching, one: GoldAppearance | SaidAppearance) -> str:
    return matching.texts[one.speaker.uri][one.speaker.start : one.speaker.end] if one.speaker else "nobody"
