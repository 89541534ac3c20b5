"""The command line run on an invented pile as a person would."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.invented_pile import Line, command, make_pile, write_lines

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def pile() -> list[Line]:
    return make_pile()


@pytest.fixture
def jsonl(tmp_path: Path, pile: list[Line]) -> Path:
    return write_lines(tmp_path / "pile.jsonl", pile)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `firsthand` in a process of its own, in an empty folder."""

    def ran(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
        defaults = {"cwd": tmp_path, "capture_output": True, "text": True, "encoding": "utf-8", "timeout": 120}
        return subprocess.run(command(*arguments), check=False, **{**defaults, **options})  # type: ignore[call-overload,no-any-return]

    return ran
