"""Trace a pile of reports: the one call that the command line and the documentation use."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path

from firsthand.engine.adding import Added, add
from firsthand.engine.assembling import assemble
from firsthand.engine.opening import OpenCase
from firsthand.engine.running import Progress, run
from firsthand.engine.watchlists import load
from firsthand.errors import UsageError
from firsthand.model import Case, Failure, Obtained
from firsthand.store import MEMORY, CaseFile

Input = str | PathLike[str] | Obtained
CASE_NAME = "case.db"


@dataclass(frozen=True, slots=True)
class Written:
    """The files that a run wrote; None where it was not asked to."""

    case_file: Path | None = None
    json: Path | None = None
    html: Path | None = None
    markdown: Path | None = None


@dataclass(frozen=True, slots=True)
class Traced:
    """What a run came to.

    `case` holds everything. `failures` are those of this run's inputs, and of any step on the whole case; failures of earlier runs
    stand in `case.failures`. `before` documents were in the case when the run began; of those given, `new` were added, of which
    `changed` stand beside an earlier version from the same address, and `known` were there already. `computed` says how many
    results each step computed: 0 where everything was known. `notes` are what the run has to say beside its findings.
    """

    case: Case
    failures: tuple[Failure, ...]
    paths: Written
    before: int
    new: int
    changed: int
    known: int
    computed: Mapping[str, int]
    notes: tuple[str, ...] = ()


def trace(
    inputs: Input | Iterable[Input],
    *,
    out: str | PathLike[str] | None = None,
    case: str | PathLike[str] | None = None,
    watchlists: Sequence[str | PathLike[str]] = (),
    workers: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Traced:
    """Say of a pile of reports which are first-hand and which repeat whom, who says what, and what each retelling changed.

    `inputs` are files, folders, globs, `-` for standard input, or documents in memory (`Obtained`). With `out`, a folder, the files
    case.json, brief.html and brief.md are written there. The case is kept in the file `case`, by default case.db in `out`, and a run
    on a case that holds documents already adds to it; without either it is kept in memory. `watchlists` are files or folders of sanctions
    or other lists to screen against; a run without any screens nothing, and says so. `workers` is how many processes may be
    used, by default one a processor, at most 8; the result is the same with any number. Where processes may be started, a script
    must guard its entry with `if __name__ == "__main__":`.

    Raises UsageError where a watchlist does not exist or cannot be read or `out` cannot be written, CaseError where the case file
    cannot be used. An input that cannot be read raises nothing: it is among the failures.

    >>> import firsthand
    >>> said = b"A ferry has run aground off Kelmar, the harbour office said on Monday. Nobody was hurt."
    >>> traced = firsthand.trace([firsthand.Obtained("memo.txt", said, "text/plain")], workers=1)
    >>> traced.new, traced.failures
    (1, ())
    >>> [page.uri for page in traced.case.pages]
    ['memo.txt']
    """
    lists = load(tuple(Path(watchlist) for watchlist in watchlists))
    if workers is not None and workers < 1:
        raise UsageError(f"there must be at least one worker, not {workers}")
    folder = None if out is None else _folder(Path(out))
    where = Path(case) if case is not None else folder / CASE_NAME if folder is not None else None
    report = progress or _say_nothing
    with CaseFile(MEMORY if where is None else where) as case_file:
        documents = _without(
            _documents([inputs] if isinstance(inputs, str | PathLike | Obtained) else inputs), _own(folder, where)
        )
        added = add(case_file, documents, lambda seen: report(Progress("documents.obtain", seen, None)))
        ran = run(case_file, workers=workers, progress=progress, watchlists=lists)
        traced = assemble(case_file)
    return Traced(
        case=traced,
        failures=_concerning(added, ran.failures),
        paths=_write(traced, folder, where),
        before=added.before,
        new=added.new,
        changed=added.changed,
        known=added.known,
        computed=ran.computed,
    )


def open_case(path: str | PathLike[str]) -> OpenCase:
    """Open a case file to read it; use it in a `with` statement.

    Raises CaseError where the file is no case.

    >>> import firsthand, pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     kept = pathlib.Path(folder) / "ferry.db"
    ...     said = firsthand.Obtained("memo.txt", b"A ferry has run aground off Kelmar, the harbour office said.", "text/plain")
    ...     _ = firsthand.trace([said], case=kept, workers=1)
    ...     with firsthand.open_case(kept) as opened:
    ...         print(len(opened.case().reports))
    1
    """
    return OpenCase(Path(path))


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written to ({error.strerror}); give another folder") from error
    return folder


def _documents(inputs: Iterable[Input]) -> Iterator[Obtained | Failure]:
    from firsthand.documents.obtaining import obtain

    for given in inputs:
        if isinstance(given, Obtained):
            yield given
        else:
            yield from obtain([fspath(given)])


def _own(folder: Path | None, case: Path | None) -> frozenset[Path]:
    """The files that a run writes: in a folder that is traced and written to, they are no inputs."""
    own = [] if folder is None else list(_outputs(folder).values())
    if case is not None:
        own += [case.with_name(case.name + ending) for ending in ("", "-wal", "-shm", "-journal", "-writer", "-writer-journal")]
    return frozenset(path.resolve() for path in own)


def _without(documents: Iterator[Obtained | Failure], own: frozenset[Path]) -> Iterator[Obtained | Failure]:
    names = frozenset(path.name for path in own)
    for document in documents:
        path = Path(document.uri)
        # Resolving asks the file system, so only what has the right name is asked about.
        if path.name not in names or path.resolve() not in own:
            yield document


def _concerning(added: Added, failed: Iterable[tuple[object, Failure]]) -> tuple[Failure, ...]:
    """The failures of this run's inputs, and those of no single input."""
    steps = {failure for entry, failure in failed if entry is None or entry in added.entries}
    return tuple(sorted({*added.failures, *steps}))


def _outputs(folder: Path) -> dict[str, Path]:
    return {"json": folder / "case.json", "html": folder / "brief.html", "markdown": folder / "brief.md"}


def _write(case: Case, folder: Path | None, case_file: Path | None) -> Written:
    if folder is None:
        return Written(case_file)
    from firsthand.exports import brief, casejson

    paths = _outputs(folder)
    try:
        casejson.write(case, paths["json"])
        brief.write_html(case, paths["html"])
        brief.write_markdown(case, paths["markdown"])
    except OSError as error:
        raise UsageError(
            f"{error.filename or folder} cannot be written ({error.strerror}); close it elsewhere or give another folder"
        ) from error
    return Written(case_file, **paths)


def _say_nothing(progress: Progress) -> None:
    """Where nobody asked to be told."""
