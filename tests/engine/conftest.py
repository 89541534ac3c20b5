"""A plan of invented steps, and piles for it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from firsthand.engine.adding import add
from firsthand.engine.assembling import assemble
from firsthand.engine.plan import PLAN, Step
from firsthand.engine.running import Ran, run
from firsthand.model import Case, Obtained, Watchlist
from firsthand.store import CaseFile

INVENTED = tuple(
    replace(
        step,
        function=f"tests.engine.invented_steps:{step.function.partition(':')[2]}",
        model=step.model and "tests.engine.invented_steps:MODEL",
    )
    for step in PLAN
)
Trace = Callable[..., tuple[Ran, Case]]


@pytest.fixture
def plan() -> tuple[Step, ...]:
    return INVENTED


@pytest.fixture
def trace(plan: tuple[Step, ...]) -> Trace:
    """Add documents, given as {address: text}, to a case and run the invented plan over it."""

    def traced(
        case_file: CaseFile,
        pile: dict[str, str],
        *,
        workers: int = 1,
        steps: tuple[Step, ...] = plan,
        watchlists: tuple[Watchlist, ...] = (),
    ) -> tuple[Ran, Case]:
        add(case_file, [Obtained(uri, text.encode(), "text/plain") for uri, text in pile.items()])
        ran = run(case_file, workers=workers, plan=steps, watchlists=watchlists)
        return ran, assemble(case_file, steps)

    return traced


@pytest.fixture
def pile() -> dict[str, str]:
    """Three stories: reports 0, 3, 6, … of one number tell the same news; each has a line of its own."""
    return {
        f"pile/{number:02}.txt": f"Ship {number % 3} leaves\nThe ship {number % 3} left, Wire said.\nOnly page {number} says this.\nShare\n"
        for number in range(12)
    }
