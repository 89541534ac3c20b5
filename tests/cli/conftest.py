"""The command line run on an invented pile as a person would."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.invented_pile import Line, make_pile, write_lines

from firsthand.cli import main
from firsthand.engine.workers import use_one_thread

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    """As the command line has it in a process of its own."""
    use_one_thread()


@pytest.fixture
def pile() -> list[Line]:
    return make_pile()


@pytest.fixture
def jsonl(tmp_path: Path, pile: list[Line]) -> Path:
    return write_lines(tmp_path / "pile.jsonl", pile)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `firsthand` in this process, so that the model is loaded once for all tests; in an empty folder, with pipes for streams."""

    def ran(*arguments: str | Path, given: str = "") -> "subprocess.CompletedProcess[str]":
        kept = {name: io.BytesIO() for name in ("stdout", "stderr")}
        with monkeypatch.context() as patched:
            patched.chdir(tmp_path)
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
            for name, data in kept.items():
                patched.setattr(sys, name, io.TextIOWrapper(data, encoding="utf-8", newline="\n", write_through=True))
            with pytest.raises(SystemExit) as ended:
                main([str(argument) for argument in arguments])
            out, err = (data.getvalue().decode("utf-8") for data in kept.values())
        return subprocess.CompletedProcess(arguments, int(ended.value.code or 0), out, err)

    return ran
