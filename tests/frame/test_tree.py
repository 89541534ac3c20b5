"""What every file of the repository must and must not hold."""

import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from firsthand.cli.doctor import NEEDED

ROOT = Path(__file__).parents[2]
FOLDERS = ("src", "tests", "docs", "benchmarks", ".ci")
NOT_OURS = {"__pycache__", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"}

# A path of one machine, the folder of labelled sets, or a registry other than the public one. `.ci/run` alone may name the second.
MACHINE_PATH = re.compile(r"(^|[^a-z.<])/(tmp|work|root|home|opt|Users)/", re.MULTILINE)
LABELLED_SETS = re.compile(r"\.\./shared")
REGISTRY = re.compile(
    r"extra-index-url|find-links|index-url|--index\b|https?://[a-z.-]*(pypi|artifactory|nexus|simple/)", re.IGNORECASE
)


def test_no_file_names_a_path_of_one_machine():
    assert [name for name, text in texts() if MACHINE_PATH.search(text)] == []


def test_only_ci_names_the_folder_of_labelled_sets():
    assert [name for name, text in texts() if LABELLED_SETS.search(text)] in ([], [".ci/run"])


def test_no_file_names_a_registry():
    assert [name for name, text in texts() if REGISTRY.search(text) and name != "tests/frame/test_tree.py"] == []


def test_the_lock_file_names_the_public_registry_only():
    hosts = set(re.findall(r"https?://([^/\"]+)", (ROOT / "uv.lock").read_text(encoding="utf-8")))
    assert hosts == {"pypi.org", "files.pythonhosted.org"}


def test_the_lock_file_knows_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *itertools.chain(*project["optional-dependencies"].values())]
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    (ours,) = [package for package in lock["package"] if package["name"] == "firsthand"]
    locked = {requirement["name"] for requirement in ours["metadata"]["requires-dist"]}
    assert locked == {distribution(name) for name in declared}


def test_doctor_looks_at_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {distribution(name) for name in NEEDED} == {distribution(name) for name in project["dependencies"]}


def test_files_end_their_lines_alike():
    assert [path.name for path in files() if b"\r\n" in path.read_bytes() and path.suffix in {".py", ".md", ".toml"}] == []


def test_the_licence_is_the_whole_apache_licence():
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Version 2.0, January 2004" in licence
    assert "END OF TERMS AND CONDITIONS" in licence


def test_the_notice_names_the_weights_that_come_with_dependencies():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert "Universal Sentence Encoder" in notice
    assert "py3langid" in notice


def distribution(requirement: str) -> str:
    """The name in a requirement, as registries write it."""
    return re.split(r"[^\w-]", requirement)[0].lower().replace("_", "-")


def texts() -> Iterator[tuple[str, str]]:
    """Name and text of every file that is text in UTF-8."""
    for path in files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def files() -> Iterator[Path]:
    """Every file of the project, caches and the lock file left out."""
    for path in sorted(ROOT.iterdir()):
        if path.is_file() and path.name != "uv.lock":
            yield path
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and not NOT_OURS & set(path.parts):
                yield path
