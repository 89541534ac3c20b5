"""Likeness: how near two reports are in what they tell, whatever their words."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from firsthand.model import Report
from firsthand.stories.naming import BESIDE, MOST_NUMBERS, Telling, name
from firsthand.text.surprise import surprise
from firsthand.text.wording import Wording
from firsthand.text.words import words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# News says first what it is about: the headline and this many sentences stand for a report.
LEAD = 6
# Words are compared by their first letters, so that inflected forms of a name agree.
STEM = 6
# Likeness below this is not worth reporting: it is far from telling the same news.
LEAST = 0.4
# Across languages few words agree; the leads must be at least this near before sentences are compared.
LEAST_LEAD = 0.4
# Cosine from which a sentence has a counterpart in another language; the same as lineage.alignment.TRANSLATION, chosen there.
COUNTERPART = 0.5
# How much leads, words, shared names and one shared number count where names make the case. Chosen together, with naming.BESIDE and
# at clustering.SAME_NEWS, on the story and event sets and the half of the benchmark that is there to tune on: a logistic regression over
# their pairs gave the proportions, the stories that came out the last tenth.
OF_LEADS, OF_WORDS, OF_NAMES, OF_NUMBER = 0.4, 0.3, 0.5, 0.04
# Where less than this of the names of the report that has fewer stands in the other, likeness is lowered, by up to so much: the same
# thing happened, but elsewhere or to others. Chosen with the above; AGREEING from 0.3 to 0.5 differs by less than 0.01 F1.
AGREEING, APART = 0.45, 0.1
# Rows of the table of vectors that are multiplied at a time: bounds memory, changes nothing else.
BLOCK = 2048


@dataclass(frozen=True, slots=True)
class Alike:
    """Two reports, by their places in the sequence given, and how alike they are, 0 to 1."""

    a: int
    b: int
    score: float


def liken(
    wordings: Sequence[Wording], vectors: "Mapping[str, NDArray[np.float32]]", reports: Sequence[Report]
) -> Iterator[Alike]:
    """Yield the reports that may tell the same news, `a` before `b`, in order.

    Likeness is the most of two things. One is the mean of two cosines: of the vectors of the leads, and of the reports' words weighted
    by their surprise (names, numbers, rare terms); less, where the names of the two do not agree. The other adds to these what they
    share of names that few reports of the pile hold, and of numbers: a brief, or a report with news of its own on the same matter,
    has another lead and other words, but the same ship, firm and persons. Across languages it is these, or the mean of the first cosine
    and the larger share of either report's sentences that has a counterpart in the other, or the smaller share, whichever is most.
    That names stand in more than naming.MOST_TELLING reports is all that depends on what else is in the pile.

    Quadratic in the number of reports: every two leads are compared, as one product of matrices in blocks (10,000 reports: half a
    minute). Beyond some 50,000 reports, pile by pile is the way. Names are compared only where some are shared.
    """
    import numpy as np

    leads = (
        np.stack([_lead(w, vectors, r) for w, r in zip(wordings, reports, strict=True)])
        if wordings
        else np.zeros((0, 1), np.float32)
    )
    rare = _table([_weigh(w, r) for w, r in zip(wordings, reports, strict=True)])
    languages = [(w.language or "").split("-")[0] for w in wordings]
    telling = Telling([name(w, r) for w, r in zip(wordings, reports, strict=True)])
    held, totals = _table(telling.bounds()), np.array(telling.totals)
    for start in range(0, len(wordings), BLOCK):
        near = leads[start : start + BLOCK] @ leads.T
        terms = (rare[start : start + BLOCK] @ rare.T).toarray()
        likely = ((near + terms) / 2 >= LEAST) | (near >= LEAST_LEAD)
        named = np.zeros_like(likely)
        found = (held[start : start + BLOCK] @ held.T).tocoo()
        at = found.row, found.col
        most = found.data / (np.minimum(totals[start + found.row], totals[found.col]) + BESIDE)
        named[at] = OF_LEADS * near[at] + OF_WORDS * terms[at] + OF_NAMES * most + OF_NUMBER * MOST_NUMBERS >= LEAST
        rows, columns = np.nonzero(likely | named)
        for row, b in zip(rows.tolist(), columns.tolist(), strict=True):
            a = start + row
            if a >= b:
                continue
            lead, word = float(near[row, b]), float(terms[row, b])
            score = (lead + word) / 2
            if score >= LEAST and languages[a] == languages[b]:
                score -= APART * max(0.0, 1 - telling.agreement(a, b) / AGREEING)
            if named[row, b]:
                shared = telling.shared(a, b)
                score = max(score, OF_LEADS * lead + OF_WORDS * word + OF_NAMES * shared.names + OF_NUMBER * shared.numbers)
            if languages[a] and languages[b] and languages[a] != languages[b]:
                less, more = sorted(_found(wordings[a], wordings[b], vectors))
                score = max(score, (lead + more) / 2, less)
            if score >= LEAST:
                yield Alike(a, b, round(min(score, 1.0), 3))


def _lead(wording: Wording, vectors: "Mapping[str, NDArray[np.float32]]", report: Report) -> "NDArray[np.float32]":
    """One vector of length 1 for the headline and the first sentences."""
    import numpy as np

    texts = [s.text for s in wording.sentences[:LEAD]]
    if report.title and report.title in vectors and report.title not in texts[:1]:
        texts.insert(0, report.title)
    if not texts:
        return np.zeros(next((len(v) for v in vectors.values()), 1), dtype=np.float32)
    total: NDArray[np.float32] = np.sum([vectors[text] for text in texts], axis=0)
    return (total / max(float(np.linalg.norm(total)), 1e-9)).astype(np.float32)


def _weigh(wording: Wording, report: Report) -> dict[str, float]:
    """Weight of each stem of a report: the mean surprise of its words, times 1 + log of how often it stands there."""
    times: Counter[str] = Counter()
    surprises: dict[str, float] = defaultdict(float)
    for word in (*words(report.title or ""), *(word for s in wording.sentences for word in s.words)):
        if weight := surprise(word):
            times[word[:STEM]] += 1
            surprises[word[:STEM]] += weight
    weights = {stem: surprises[stem] / n * (1 + log(n)) for stem, n in times.items()}
    length = sum(w * w for w in weights.values()) ** 0.5
    return {stem: w / length for stem, w in weights.items()}


def _table(weights: list[dict[str, float]]):  # type: ignore[no-untyped-def]
    """The weights as a sparse table of reports and stems."""
    import numpy as np
    from scipy.sparse import csr_array

    number = {stem: i for i, stem in enumerate(sorted({stem for row in weights for stem in row}))}
    rows = np.repeat(np.arange(len(weights)), [len(row) for row in weights])
    columns = np.array([number[stem] for row in weights for stem in row], dtype=np.int64)
    values = np.array([w for row in weights for w in row.values()], dtype=np.float64)
    return csr_array((values, (rows, columns)), shape=(len(weights), max(len(number), 1)))


def _found(a: Wording, b: Wording, vectors: "Mapping[str, NDArray[np.float32]]") -> tuple[float, float]:
    """The share of each report's words whose sentences have a counterpart in the other, by vectors alone."""
    import numpy as np

    if not a.sentences or not b.sentences:
        return 0.0, 0.0
    cosines = np.stack([vectors[s.text] for s in a.sentences]) @ np.stack([vectors[s.text] for s in b.sentences]).T
    shares = []
    for wording, nearest in ((a, cosines.max(axis=1)), (b, cosines.max(axis=0))):
        sizes = np.array([len(s.words) for s in wording.sentences], dtype=np.float64)
        shares.append(float(sizes[nearest >= COUNTERPART].sum() / sizes.sum()))
    return shares[0], shares[1]
