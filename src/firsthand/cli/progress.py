"""Show on a terminal how far a run has come."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Display
from rich.text import Text

from firsthand.engine.running import Progress

# What each step does, in words that a newcomer knows.
SAYS = {
    "documents.obtain": "Taking in documents",
    "documents.read": "Reading pages",
    "documents.split": "Splitting pages into reports",
    "documents.sign": "Finding who each page is from",
    "documents.gather": "Gathering the outlets of the case",
    "documents.describe": "Finding outlets, dates, credits",
    "text.word": "Finding sentences",
    "stories.set_aside": "Setting boilerplate aside",
    "text.embed": "Weighing what sentences mean",
    "stories.pair": "Finding related reports",
    "stories.cluster": "Grouping reports into stories",
    "stories.choose": "Choosing what to compare",
    "lineage.align": "Aligning passages",
    "lineage.trace": "Tracing who has it from whom",
    "text.parse": "Parsing sentences",
    "claims.attribute": "Finding who says what",
    "claims.embed": "Weighing what claims mean",
    "claims.share": "Joining claims, counting origins",
    "claims.compare": "Finding what retellings changed",
    "entities.find": "Finding names",
    "entities.relate": "Finding ties between them",
    "entities.resolve": "Joining names",
    "entities.connect": "Joining ties",
    "entities.screen": "Screening against watchlists",
}


class Bars:
    """One bar a step, with rate and time left, on standard error. Used in a `with` statement and called with each Progress."""

    def __init__(self) -> None:
        self._display = Display(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            _Rate(),
            TimeRemainingColumn(compact=True, elapsed_when_finished=True),
            console=Console(stderr=True),
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._display.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._display.stop()

    def __call__(self, progress: Progress) -> None:
        """Move the bar of a step; a step with nothing to do gets none."""
        if progress.total == 0:
            return
        if progress.step not in self._tasks:
            # What was known already is no measure of how fast the rest goes, so counting begins after it.
            name = SAYS.get(progress.step, progress.step)
            self._tasks[progress.step] = self._display.add_task(name, total=progress.total, completed=progress.known)
        self._display.update(self._tasks[progress.step], completed=progress.done, total=progress.total)


class _Rate(ProgressColumn):
    """How many a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f}/s" if speed >= 10 else f"{speed:.1f}/s", style="progress.data.speed")
