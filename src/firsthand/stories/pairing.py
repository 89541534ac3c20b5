"""Find the pairs of reports worth comparing."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from firsthand.model import Pair, Report
from firsthand.stories.containment import share
from firsthand.stories.likeness import liken
from firsthand.text.wording import Wording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The least share of one report's 5-grams in another that is worth a look: a passage or two,
LEAST_SHARED = 0.02
# and the least number: eleven 5-grams are a run of fifteen words. Fewer are a set phrase ("did not respond to requests for comment").
LEAST_GRAMS = 11


def pair(
    wordings: Sequence[Wording], vectors: "Mapping[str, NDArray[np.float32]]", reports: Sequence[Report]
) -> tuple[Pair, ...]:
    """Every two reports that share wording or may tell the same news, sorted.

    `wordings` and `reports` go together, item by item; `vectors` holds the vector of every sentence and headline.
    """
    alike = {(found.a, found.b): found.score for found in liken(wordings, vectors, reports)}
    shared = {(s.a, s.b): s for s in share(wordings) if s.grams >= LEAST_GRAMS and max(s.a_in_b, s.b_in_a) >= LEAST_SHARED}
    pairs = []
    for a, b in alike.keys() | shared.keys():
        found = shared.get((a, b))
        in_other = (found.a_in_b, found.b_in_a) if found else (0.0, 0.0)
        ids = (wordings[a].report, wordings[b].report)
        if ids[0] > ids[1]:
            ids, in_other = ids[::-1], in_other[::-1]
        pairs.append(Pair(ids[0], ids[1], round(in_other[0], 4), round(in_other[1], 4), alike.get((a, b), 0.0)))
    return tuple(sorted(pairs))
