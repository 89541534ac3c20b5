"""Put documents into a case."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from firsthand.model import Failure, Obtained
from firsthand.store import Addition, CaseFile, Entry

# How many documents, and how many bytes of them, go into one transaction.
_MOST = 200
_MOST_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a run's inputs.

    `before` is how many documents the case held when the run began; of this run's, `new` were added, of which `changed` stand beside
    an earlier version from the same address, and `known` were there already. `failures` are the inputs that could not be obtained.
    """

    before: int
    new: int
    changed: int
    known: int
    entries: frozenset[Entry]
    failures: tuple[Failure, ...]


def add(case_file: CaseFile, documents: Iterable[Obtained | Failure], progress: Callable[[int], None] | None = None) -> Added:
    """Keep documents as they come. `progress` is told how many have come so far."""
    before = case_file.count_documents()
    # By id, so that a document given twice in one run counts once.
    additions: dict[Entry, Addition] = {}
    failures: list[Failure] = []
    seen = 0
    for batch in _batches(_printable(each) for each in documents):
        obtained = [each for each in batch if isinstance(each, Obtained)]
        failed = [each for each in batch if isinstance(each, Failure)]
        for addition in case_file.add(obtained, before):
            additions.setdefault(addition.entry, addition)
        case_file.fail(failed)
        failures += failed
        seen += len(batch)
        if progress:
            progress(seen)
    case_file.forgive()
    return Added(
        before=before,
        new=sum(each.new for each in additions.values()),
        changed=sum(each.changed for each in additions.values()),
        known=sum(not each.new for each in additions.values()),
        entries=frozenset(additions),
        failures=tuple(sorted(set(failures))),
    )


def _batches(documents: Iterator[Obtained | Failure]) -> Iterator[list[Obtained | Failure]]:
    batch: list[Obtained | Failure] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.data) if isinstance(document, Obtained) else 0
        if len(batch) >= _MOST or size >= _MOST_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _printable(document: Obtained | Failure) -> Obtained | Failure:
    r"""A file name whose bytes are not text reaches us with surrogates, which nothing can store; show them as `\udc80`."""
    return replace(document, uri=document.uri.encode("utf-8", "backslashreplace").decode("utf-8"))
