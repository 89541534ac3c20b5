"""Undo what a block began, where it does not get to its end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def undone(undo: Callable[[], object]) -> Iterator[None]:
    """Run a block; where an error or an interrupt ends it, call `undo` and let the error go on."""
    with ExitStack() as stack:
        stack.callback(undo)
        yield
        stack.pop_all()
