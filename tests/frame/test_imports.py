"""Imports go down only: the contracts hold, and each of them fails when it is broken."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import firsthand

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "firsthand"

# For each contract: a package, and an import that it must not make.
VIOLATIONS = {
    "order": ("lineage", "import firsthand.documents"),
    "errors": ("errors", "import firsthand.model"),
    "sample": ("sample", "import firsthand.model"),
    "model": ("model", "import msgspec"),
    "benchmarking": ("benchmarking", "import firsthand.model"),
    "text": ("text", "import firsthand.knowledge"),
    "knowledge": ("knowledge", "import firsthand.documents"),
    "documents": ("documents", "import firsthand.stories"),
    "stories": ("stories", "import firsthand.lineage"),
    "lineage": ("lineage", "import firsthand.store"),
    "claims": ("claims", "import firsthand.entities"),
    "entities": ("entities", "import firsthand.claims"),
    "store": ("store", "import firsthand.text"),
    "engine": ("engine", "import firsthand.exports"),
    "exports": ("exports", "import firsthand.store"),
    "tracing": ("tracing", "import firsthand.cli"),
    "cli": ("cli", "import firsthand.store"),
    "sql": ("engine", "import sqlite3"),
    "network": ("documents", "import socket"),
}


def test_the_contracts_hold():
    broken = lint(ROOT)
    assert broken.returncode == 0, broken.stdout


def test_every_package_has_a_contract_of_its_own():
    packages = {path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()}
    assert packages <= contracts().keys()


def test_every_contract_is_broken_by_one_violation_below():
    assert contracts().keys() == VIOLATIONS.keys()


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_contract_fails_when_it_is_broken(contract, tmp_path):
    package, violation = VIOLATIONS[contract]
    shutil.copytree(SOURCE, tmp_path / "src" / "firsthand", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    module = tmp_path / "src" / "firsthand" / f"{package}.py"
    if not module.exists():
        module = tmp_path / "src" / "firsthand" / package / "violation.py"
    with module.open("a", encoding="utf-8") as file:
        file.write(f"\n{violation}\n")

    broken = lint(tmp_path, "--contract", contract)

    assert broken.returncode == 1, broken.stdout
    assert "1 broken" in broken.stdout
    assert violation.removeprefix("import ") in broken.stdout


def test_model_imports_the_standard_library_and_itself_only():
    allowed = sys.stdlib_module_names | {"firsthand.model", "firsthand.errors"}
    for path in (SOURCE / "model").rglob("*.py"):
        for name in imported(path):
            top = ".".join(name.split(".")[:2]) if name.startswith("firsthand") else name.split(".")[0]
            assert top in allowed, f"{path.name} imports {name}"


def test_inside_the_package_nobody_goes_through_the_public_api():
    public = set(firsthand.__all__) - {"__version__"}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "firsthand":
                assert not public & {alias.name for alias in node.names}, path.name


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("importlinter", reason="import-linter is in the dev extra")
    script = f"import sys; sys.path.insert(0, {str(folder / 'src')!r}); from importlinter.cli import lint_imports_command as main; main()"
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, "--no-cache", "--no-logo", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def contracts() -> dict[str, str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract["type"] for contract in settings["tool"]["importlinter"]["contracts"]}


def imported(path: Path) -> set[str]:
    """The names of all modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names
