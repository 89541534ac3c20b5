"""Run the plan over a case: compute what the case does not hold yet, keep it, and go on past failures."""

import importlib
import logging
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from firsthand import __version__
from firsthand.engine.digests import key_of
from firsthand.engine.pile import Pile
from firsthand.engine.plan import LAYERS, PLAN, Step
from firsthand.engine.subjects import Subject, subjects
from firsthand.engine.workers import Crew
from firsthand.errors import FirsthandError, UnreadablePage
from firsthand.model import Failure, MadeBy, Watchlist
from firsthand.store import CaseFile, Entry, Result, Standing, State
from firsthand.store.encoding import decode, encode

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step has come: `done` of `total`, of which `known` were in the case already."""

    step: str
    done: int
    total: int | None
    known: int = 0


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did: how many results each step computed (not those read back), and what failed, with the document it was read from."""

    computed: Mapping[str, int]
    failures: tuple[tuple[Entry | None, Failure], ...]


@dataclass(frozen=True, slots=True)
class Job:
    """One call of one step, as it is sent to a worker."""

    step: Step
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: the encoded result, or error and words; `trouble` is the traceback of a surprise."""

    payload: Any = None
    error: str | None = None
    says: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One result that the case should hold: its key, and what it takes to compute it."""

    key: str
    step: Step
    subject: Subject

    def job(self) -> Job:
        """The call, with its arguments worked out."""
        return Job(self.step, tuple(self.subject.given[name].value() for name in self.step.reads))


def run(
    case_file: CaseFile,
    *,
    options: Mapping[str, str] | None = None,
    workers: int | None = None,
    progress: Callable[[Progress], None] | None = None,
    watchlists: tuple[Watchlist, ...] = (),
    plan: tuple[Step, ...] = PLAN,
) -> Ran:
    """Bring the findings of a case up to date with its documents.

    Each result is looked up by step, version, options and the content of what the step reads; only what is missing is computed, and it
    is committed in small batches, so that a run that is interrupted goes on where it was. A failure of one record is recorded and the
    rest goes on. Failures that were expected (UnreadablePage) stay until the version of the step changes; surprises are tried again in
    the next run. A step that reads watchlists is left out where there are none: that nothing was screened is no finding.
    """
    options = dict(options or {})
    report = progress or _say_nothing
    if not watchlists:
        plan = tuple(step for step in plan if "watchlists" not in step.reads)
    models = {step.name: str(find(step.model)) for step in plan if step.model}
    pile = Pile(
        case_file.documents(), case_file.obtained, {step.adds: models[step.name] for step in plan if step.model}, watchlists
    )
    computed: dict[str, int] = {}
    failures: list[tuple[Entry | None, Failure]] = []
    keys: list[str] = []
    case_file.begin()
    with Crew(workers) as crew:
        for step in plan:
            tasks = [_task(step, subject, options) for subject in subjects(pile, step.scope) if subject.holds(step.reads)]
            results, computed[step.name] = _complete(step, tasks, case_file, crew, report)
            for task in tasks:
                result = results[task.key]
                if result.state != "made":
                    failures.append((task.subject.entry, decode(result.payload, Failure)))
            _take_in(step, tasks, results, pile)
            keys += [key for key, result in results.items() if _is_stored(step, result)]
    case_file.finish(Standing(tuple(keys), _made_by(plan, options, models, watchlists)))
    return Ran(computed, tuple(failures))


def perform(job: Job) -> Outcome:
    """Call a step once, in whatever process. The one place where an exception of any kind is caught, and it is recorded."""
    try:
        return Outcome(_encoder(job.step)(find(job.step.function)(*job.arguments)))
    except UnreadablePage as error:
        return Outcome(error="UnreadablePage", says=str(error))
    except FirsthandError:
        # The model is missing, the case is damaged: nothing that the next record would do better with.
        raise
    except Exception as error:  # noqa: BLE001 - see above
        says = f"{job.step.name} failed ({type(error).__name__}: {str(error)[:200]}); this is a mistake in Firsthand: please report it"
        return Outcome(error=type(error).__name__, says=says, trouble=traceback.format_exc())


def find(path: str) -> Any:
    """Import what a dotted path with a colon names."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


def _made_by(
    plan: tuple[Step, ...], options: dict[str, str], models: dict[str, str], watchlists: tuple[Watchlist, ...]
) -> MadeBy:
    from firsthand.text.parsing import LANGUAGES

    added = {step.adds for step in plan}
    return MadeBy(
        version=__version__,
        steps={step.name: step.version for step in plan},
        options=options,
        models=models,
        not_done=tuple(layer for layer, adds in LAYERS.items() if adds not in added),
        languages=tuple(sorted(LANGUAGES)) if "parses" in added else (),
        watchlists={each.name: each.version for each in watchlists},
    )


def _task(step: Step, subject: Subject, options: Mapping[str, str]) -> Task:
    return Task(key_of(step, options, tuple(subject.given[name].digest() for name in step.reads)), step, subject)


def _complete(
    step: Step, tasks: list[Task], case_file: CaseFile, crew: Crew, report: Callable[[Progress], None]
) -> tuple[dict[str, Any], int]:
    """Give every task's result by key, from the case or computed, and say how many were computed."""
    results = _known(step, tasks, case_file)
    todo = list({task.key: task for task in tasks if task.key not in results}.values())
    known = len(results)
    report(Progress(step.name, known, known + len(todo), known))
    batches = crew.work(perform, todo, Task.job) if step.kept else (([task], [perform(task.job())]) for task in todo)
    for some, outcomes in batches:
        made = [_result(task, outcome) for task, outcome in zip(some, outcomes, strict=True)]
        _keep(step, made, case_file)
        results.update((result.key, result) for result in made)
        report(Progress(step.name, len(results), known + len(todo), known))
    return results, len(todo)


def _known(step: Step, tasks: list[Task], case_file: CaseFile) -> dict[str, Result]:
    keys = [task.key for task in tasks]
    if step.adds == "vectors":
        return {key: Result(key, step.name, step.version, "made", data) for key, data in case_file.vectors(keys).items()}
    if not step.kept:
        return {}
    return {key: result for key, result in case_file.results(keys).items() if result.state != "failed"}


def _keep(step: Step, results: Iterable[Result], case_file: CaseFile) -> None:
    stored = [result for result in results if _is_stored(step, result)]
    if stored:
        case_file.keep(stored)
    if step.adds == "vectors":
        case_file.keep_vectors((result.key, result.payload) for result in results if result.state == "made")


def _is_stored(step: Step, result: Result) -> bool:
    """Whether a result goes to the results of the case: all failures do; vectors have their own place; some are not kept."""
    return result.state != "made" or (step.kept and step.adds != "vectors")


def _result(task: Task, outcome: Outcome | None) -> Result:
    if outcome is None:
        outcome = Outcome(
            error="WorkerDied", says=f"{task.step.name} ended its process, perhaps for want of memory; try again with --workers 1"
        )
    if outcome.error is None:
        return Result(task.key, task.step.name, task.step.version, "made", outcome.payload)
    if outcome.trouble:
        _log.error("%s failed on %s %s\n%s", task.step.name, task.subject.uri, task.subject.about, outcome.trouble)
    says = f"{task.subject.about}: {outcome.says}" if task.subject.about else outcome.says
    failure = Failure(task.subject.uri, task.step.name, outcome.error, says)
    state: State = "unreadable" if outcome.error == "UnreadablePage" else "failed"
    return Result(task.key, task.step.name, task.step.version, state, encode(failure))


def _take_in(step: Step, tasks: list[Task], results: Mapping[str, Result], pile: Pile) -> None:
    """Give the pile what a step made, in the order of the tasks, whoever computed it when."""
    if step.adds in GATHER:
        made = {task.subject.sentence or "": results[task.key] for task in tasks}
        pile.add(step, GATHER[step.adds]({text: each.payload if each.state == "made" else None for text, each in made.items()}))
        return
    for task in tasks:
        result = results[task.key]
        if result.state == "made":
            pile.add(step, decode(result.payload, step.makes) if step.kept else result.payload)


def _encoder(step: Step) -> Callable[[Any], Any]:
    if step.adds == "vectors":
        from firsthand.engine.vectors import pack

        return pack
    return encode if step.kept else _as_it_is


def _as_it_is(made: Any) -> Any:
    return made


def _gather_vectors(encoded: Mapping[str, bytes | None]) -> Any:
    from firsthand.engine.vectors import gather

    return gather(encoded)


def _gather_parses(encoded: Mapping[str, bytes | None]) -> Any:
    from firsthand.engine.parses import Parses

    return Parses({text: data for text, data in encoded.items() if data is not None})


# What is taken in by its text and all at once, not record by record.
GATHER: Mapping[str, Callable[[Mapping[str, bytes | None]], Any]] = {"vectors": _gather_vectors, "parses": _gather_parses}


def _say_nothing(progress: Progress) -> None:
    """Where nobody asked to be told."""
