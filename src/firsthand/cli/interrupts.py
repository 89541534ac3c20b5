"""Keep an interrupt from being lost."""

import signal
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from firsthand.engine.running import Progress


class Interrupts:
    """Remembers Ctrl-C while it is entered, and raises it again at the next sign of progress.

    Python raises KeyboardInterrupt in whatever code runs at that moment. Some of that is in libraries, and where it stands in a destructor
    or in a handler that catches everything, the interrupt is gone and the run would go on to its end.
    """

    def __init__(self, progress: "Callable[[Progress], None] | None") -> None:
        self._progress = progress
        self._came = False
        self._before: signal.Handlers | int | Callable[[int, FrameType | None], object] | None = None

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._remember)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def __call__(self, progress: "Progress") -> None:
        """Pass on how far the run has come, unless it was interrupted."""
        if self._came:
            raise KeyboardInterrupt
        if self._progress is not None:
            self._progress(progress)

    def _remember(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - as signal calls it
        self._came = True
        raise KeyboardInterrupt
