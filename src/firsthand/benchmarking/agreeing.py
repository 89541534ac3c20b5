"""Measure how far two annotators agree: the second one's annotation is scored against the first, as any program's would be.

F1 is the same whichever of the two is taken for the truth; precision and recall change places.
"""

from pathlib import Path

from firsthand.benchmarking import HALVES, piles
from firsthand.benchmarking.compiling import compile_stories
from firsthand.benchmarking.gold import Gold
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.scoring import Scores, score
from firsthand.errors import BenchmarkError

FOLDER = "agreement"


def agree(folder: Path | None = None) -> Scores:
    """The second annotation of the stories that have one, scored against the first as it was before differences were settled."""
    home = folder or piles.home()
    return score(perfect(_annotation(home, "second")), _annotation(home, "first"))


def _annotation(home: Path, which: str) -> Gold:
    """One of the two; the texts lie with the stories."""
    texts = {path.parent.name: path.parent for half in HALVES for path in (home / half).glob("*/story.toml")}
    stories = tuple(path.parent for path in (home / FOLDER / which).glob("*/story.toml"))
    if not stories:
        raise BenchmarkError(f"{home / FOLDER / which} holds no annotation; name the folder of a benchmark that has one")
    return compile_stories(stories, home, f"the {which} annotation", texts)
