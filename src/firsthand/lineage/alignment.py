"""Align two reports: which passage of one is found in the other, in the same words, in other words or in another language."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from firsthand.lineage.runs import cover, share
from firsthand.model import Alignment, Match, Span
from firsthand.text.wording import Sentence, Wording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Two sentences are `near` when this share of the longer one's letters stays (normalised Indel similarity of the two strings).
NEAR = 0.72
# Or when this share of the shorter one's words stands in the other in runs: an excerpted, merged or extended sentence.
NEAR_RUNS = 0.75
# Cosine of two sentence vectors from which one says what the other says in other words. Chosen on the derivation and event sets:
# lower, and two independent reports of one event begin to look alike.
PARAPHRASE = 0.66
# The same across languages, where vectors lie further apart. Chosen on the translation sets.
TRANSLATION = 0.5
# A date beside another date is near by its letters and says nothing: fewer words than these, numbers left out, are not near anything.
LEAST_NEAR = 3
# Fewer words than this say too little for their place in a longer sentence, or for a likeness of meaning, to mean anything.
LEAST_EXCERPT = 6
LEAST_PARAPHRASE = 5
# A sentence is said in other words by two others at the most: one that was split, or two that were merged.
MOST_BY_MEANING = 2


def align(a: Wording, b: Wording, vectors: "Mapping[str, NDArray[np.float32]]") -> Alignment:
    """Match the sentences of `a` and `b` and measure what share of each is in the other.

    Every sentence is matched with the sentence of the other report that is nearest to it, where one is near enough; so a sentence
    that was merged from two has two matches, and order does not matter. What only means the same serves twice at the most: in a long
    report, everything is like something. `vectors` gives the vector of every sentence text.

    Cost grows with the product of the two numbers of sentences (about 5 ms for 40 by 40); pairing keeps the number of pairs small.
    """
    matches = tuple(sorted(_match(a, b, vectors)))
    a_words, b_words = _words(a), _words(b)
    return Alignment(
        a=a.report,
        b=b.report,
        matches=matches,
        a_verbatim=share(cover(a_words, [b_words])),
        b_verbatim=share(cover(b_words, [a_words])),
        a_covered=_covered(a, {m.a for m in matches}),
        b_covered=_covered(b, {m.b for m in matches}),
        a_taken=_taken(a, b),
        b_taken=_taken(b, a),
    )


def _match(a: Wording, b: Wording, vectors: "Mapping[str, NDArray[np.float32]]") -> set[Match]:
    """Each sentence of either report with its nearest in the other, where that is near enough."""
    if not a.sentences or not b.sentences:
        return set()
    import numpy as np
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    foreign = _foreign(a, b)
    meaning = _stack(a, vectors) @ _stack(b, vectors).T
    letters = cdist(_strings(a), _strings(b), scorer=ratio, dtype=np.float32) / 100
    nearness = meaning if foreign else np.maximum(letters, np.maximum(meaning, _contained(a, b)))
    pairs = {(i, int(j)) for i, j in enumerate(nearness.argmax(axis=1))} | {
        (int(i), j) for j, i in enumerate(nearness.argmax(axis=0))
    }
    found = (_judge(a.sentences[i], b.sentences[j], float(letters[i, j]), float(meaning[i, j]), foreign) for i, j in pairs)
    return set(_sparing(match for match in found if match))


def _sparing(matches: Iterable[Match]) -> Iterator[Match]:
    """Leave out matches by meaning of a sentence that has MOST_BY_MEANING better ones."""
    used: Counter[Span] = Counter()
    for match in sorted(matches, key=lambda match: (-match.score, match)):
        if match.kind in ("verbatim", "near"):
            yield match
        elif max(used[match.a], used[match.b]) < MOST_BY_MEANING:
            used.update((match.a, match.b))
            yield match


def _judge(a: Sentence, b: Sentence, letters: float, meaning: float, foreign: bool) -> Match | None:
    """Say how two sentences match, if they do. The strictest kind that holds is the one given."""
    if a.words == b.words:
        return Match(a.span, b.span, "verbatim", 1.0)
    if letters >= NEAR and min(_said(a), _said(b)) >= LEAST_NEAR:
        return Match(a.span, b.span, "near", round(letters, 3))
    short, long = sorted((a.words, b.words), key=len)
    if len(short) >= LEAST_EXCERPT and (found := share(cover(short, [long]))) >= NEAR_RUNS:
        return Match(a.span, b.span, "near", round(found, 3))
    if foreign and meaning >= TRANSLATION:
        return Match(a.span, b.span, "translation", round(meaning, 3))
    if not foreign and meaning >= PARAPHRASE and min(_said(a), _said(b)) >= LEAST_PARAPHRASE:
        return Match(a.span, b.span, "paraphrase", round(meaning, 3))
    return None


def _said(sentence: Sentence) -> int:
    """How many words a sentence has, numbers left out: a line of dates and times says nothing that could be said in other words."""
    return sum(not word[0].isdigit() for word in sentence.words)


def _contained(a: Wording, b: Wording) -> "NDArray[np.float32]":
    """For each two sentences, the share of the shorter one's different words that stand in the other, less a little: a tie-breaker."""
    import numpy as np
    from scipy.sparse import csr_array

    number: dict[str, int] = {}
    tables = [_table(wording, number) for wording in (a, b)]
    width = max(len(number), 1)
    one, other = (csr_array((np.ones(len(rows)), (rows, columns)), (size, width)) for rows, columns, size in tables)
    shared = (one @ other.T).toarray()
    least = np.minimum(one.sum(axis=1)[:, None], other.sum(axis=1)[None, :])
    part: NDArray[np.float32] = shared / np.maximum(least, LEAST_EXCERPT) * np.float32(0.9)
    return part


def _table(wording: Wording, number: dict[str, int]) -> tuple[list[int], list[int], int]:
    """Rows and columns of the ones in the table of a report's sentences and their different words; `number` names the columns."""
    cells = [
        (row, number.setdefault(word, len(number))) for row, s in enumerate(wording.sentences) for word in dict.fromkeys(s.words)
    ]
    return [row for row, _ in cells], [column for _, column in cells], len(wording.sentences)


def _foreign(a: Wording, b: Wording) -> bool:
    return bool(a.language and b.language and a.language.split("-")[0] != b.language.split("-")[0])


def _strings(wording: Wording) -> list[str]:
    return [" ".join(sentence.words) for sentence in wording.sentences]


def _stack(wording: Wording, vectors: "Mapping[str, NDArray[np.float32]]") -> "NDArray[np.float32]":
    import numpy as np

    stacked: NDArray[np.float32] = np.stack([vectors[sentence.text] for sentence in wording.sentences])
    return stacked


def _words(wording: Wording) -> list[str]:
    return [word for sentence in wording.sentences for word in sentence.words]


def _taken(a: Wording, b: Wording) -> float:
    """The share of a's words outside quotation marks that stand word for word in b, outside quotation marks too."""
    own = _unquoted(a, "<a>")
    found = cover(own, [_unquoted(b, "<b>")])
    return share([is_found for is_found, word in zip(found, own, strict=True) if word != "<a>"])


def _unquoted(wording: Wording, instead: str) -> list[str]:
    """The report's words with each quoted one replaced by `instead`, which is no word and so ends every run."""
    return [instead if inside else word for s in wording.sentences for word, inside in zip(s.words, s.quoted, strict=True)]


def _covered(wording: Wording, matched: set[Span]) -> float:
    """The share of the report's words that lie in matched sentences."""
    total = sum(len(sentence.words) for sentence in wording.sentences)
    return sum(len(s.words) for s in wording.sentences if s.span in matched) / total if total else 0.0
