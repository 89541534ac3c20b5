"""Share work out among processes, where there is enough of it to pay."""

import logging
import math
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")
Batch = tuple[list[T], list[Any]]

_log = logging.getLogger(__name__)

MOST_BY_DEFAULT = 8
# Starting processes and loading models in each takes two to three seconds; with less left to do than this, it does not pay.
_PAYS_SECONDS = 4.0
_PAYS_ONCE_STARTED = 1.0
# How long to measure before deciding, and how long a batch should take: long enough to cost little, short enough to lose little.
_MEASURE_SECONDS = 0.5
_BATCH_SECONDS = 0.4
_BATCH_MOST = 256


class Crew:
    """Up to `workers` processes, started when first needed and kept to the end of the run. A context manager.

    How work is shared out changes no result: each item is worked on alone, and only who does it when depends on the clock.
    """

    def __init__(self, workers: int | None = None) -> None:
        self._workers = workers if workers is not None else min(MOST_BY_DEFAULT, _processors())
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._dismiss(wait_for_them=error is None)

    def work(self, function: Callable[[Any], Any], items: Sequence[T], prepare: Callable[[T], Any]) -> Iterator[Batch[T]]:
        """Call `function(prepare(item))` for every item and yield batches of items with their results, in any order.

        `prepare` runs in this process shortly before its item's turn, so that not all arguments are in memory at once. The
        result of an item whose process died over it is None.
        """
        left = deque(items)
        each = yield from self._begin(function, left, prepare)
        if left and self._hire():
            yield from self._share_out(function, left, prepare, each)
        while left:
            yield self._alone(function, left, prepare)

    def _begin(self, function: Callable[[Any], Any], left: "deque[T]", prepare: Callable[[T], Any]) -> "Any":
        """Work in this process until nothing is left or sharing out pays; return the seconds that an item takes."""
        # The first item pays for loading code and models and says nothing about the rest.
        if left:
            item = left.popleft()
            yield [item], [function(prepare(item))]
        started, done, each = time.perf_counter(), 0, 0.0
        pays = _PAYS_SECONDS if self._pool is None else _PAYS_ONCE_STARTED
        while left:
            batch = self._alone(function, left, prepare)
            done += len(batch[0])
            passed = time.perf_counter() - started
            each = passed / done
            yield batch
            if self._workers > 1 and passed > _MEASURE_SECONDS and each * len(left) > pays:
                break
        return each

    def _alone(self, function: Callable[[Any], Any], left: "deque[T]", prepare: Callable[[T], Any]) -> Batch[T]:
        items: list[T] = []
        results: list[Any] = []
        started = time.perf_counter()
        while left and len(items) < _BATCH_MOST and time.perf_counter() - started < _BATCH_SECONDS:
            items.append(left.popleft())
            results.append(function(prepare(items[-1])))
        return items, results

    def _share_out(
        self, function: Callable[[Any], Any], left: "deque[T]", prepare: Callable[[T], Any], each: float
    ) -> Iterator[Batch[T]]:
        size = max(1, min(_BATCH_MOST, int(_BATCH_SECONDS / max(each, 1e-6)), math.ceil(len(left) / (self._workers * 4))))
        running: dict[Future[list[Any]], list[T]] = {}
        while left or running:
            try:
                while left and len(running) < self._workers * 2:
                    batch = [left.popleft() for _ in range(min(size, len(left)))]
                    running[self._submit(function, batch, prepare)] = batch
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    results = future.result()
                    yield running.pop(future), results
            except BrokenProcessPool:
                suspects = [item for batch in running.values() for item in batch]
                running.clear()
                yield from self._one_by_one(function, suspects, prepare)

    def _one_by_one(self, function: Callable[[Any], Any], suspects: list[T], prepare: Callable[[T], Any]) -> Iterator[Batch[T]]:
        """A process died, and nobody says over which item: give each of those under way a turn of its own."""
        _log.warning("a worker process died; trying the %d items under way one at a time", len(suspects))
        self._rehire()
        for item in suspects:
            try:
                yield [item], self._submit(function, [item], prepare).result()
            except BrokenProcessPool:
                self._rehire()
                yield [item], [None]

    def _submit(self, function: Callable[[Any], Any], batch: list[T], prepare: Callable[[T], Any]) -> "Future[list[Any]]":
        pool = self._pool
        if pool is None:
            raise BrokenProcessPool("no worker process could be started again")
        return pool.submit(_work_through, function, [prepare(item) for item in batch])

    def _hire(self) -> bool:
        """Start the processes, unless they run already. False where that is not possible here; then this process does it all."""
        if self._pool is None and self._workers > 1:
            # spawn: the same on every system, and no half-copied locks of numpy's or a notebook's threads.
            context = multiprocessing.get_context("spawn")
            try:
                self._pool = ProcessPoolExecutor(self._workers, mp_context=context, initializer=_settle_in)
                self._pool.submit(_work_through, len, []).result()
            except (BrokenProcessPool, OSError) as error:
                # No shared memory in a sandbox, or a script that calls us without an `if __name__ == "__main__"`.
                _log.warning("worker processes cannot be started here (%s); going on with one process", error)
                self._dismiss(wait_for_them=False)
                self._workers = 1
        return self._pool is not None

    def _rehire(self) -> None:
        self._dismiss(wait_for_them=False)
        self._hire()

    def _dismiss(self, *, wait_for_them: bool) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=wait_for_them, cancel_futures=True)
            self._pool = None


def _work_through(function: Callable[[Any], Any], batch: list[Any]) -> list[Any]:
    return [function(each) for each in batch]


def _settle_in() -> None:
    """Prepare a worker process, before numpy is loaded in it."""
    use_one_thread()
    # Ctrl-C goes to the whole group; the process that started us decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def use_one_thread() -> None:
    """Keep numpy, once it is loaded, from starting threads of its own.

    The processes are the parallelism. On matrices as small as ours threads only wait for each other: on two busy processors a sentence
    takes 8 ms with one thread and up to 300 ms with two.
    """
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _leave_with_parent() -> None:
    """End this process when the one that started it has been killed: its queue would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _processors() -> int:
    count: Callable[[], int | None] = getattr(os, "process_cpu_count", os.cpu_count)
    return count() or 1
