"""The built distributions work where the tree is not at hand."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "firsthand"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with sdist and wheel; the wheel is built from the sdist, so the sdist is whole."""
    pytest.importorskip("build", reason="build is in the dev extra")
    pytest.importorskip("hatchling", reason="hatchling is in the dev extra")
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment that holds the wheel, and borrows nothing but the dependencies."""
    pytest.importorskip("pip", reason="the wheel is installed with pip")
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    python = commands / "python"
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", one(built, "*.whl"), cwd=folder)
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    borrowed = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    Path(own, "dependencies.pth").write_text("\n".join(borrowed) + "\n", encoding="utf-8", newline="\n")
    return commands


def test_wheel_and_sdist_hold_every_file_of_the_package(built: Path):
    ours = {
        path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc"
    }
    with zipfile.ZipFile(one(built, "*.whl")) as wheel:
        assert ours <= set(wheel.namelist())
    with tarfile.open(one(built, "*.tar.gz")) as sdist:
        assert {f"src/{name}" for name in ours} <= {name.split("/", 1)[-1] for name in sdist.getnames()}


def test_the_package_has_data_besides_code(built: Path):
    with zipfile.ZipFile(one(built, "*.whl")) as wheel:
        names = wheel.namelist()
    assert "firsthand/py.typed" in names
    assert [name for name in names if name.startswith("firsthand/sample/pile/")]


def test_licence_and_notice_travel_with_wheel_and_sdist(built: Path):
    with zipfile.ZipFile(one(built, "*.whl")) as wheel:
        names = wheel.namelist()
    with tarfile.open(one(built, "*.tar.gz")) as sdist:
        names += sdist.getnames()
    for name in ("LICENSE", "NOTICE"):
        assert len([path for path in names if path.endswith(f"/{name}") and "benchmark" not in path]) == 2


def test_the_sdist_holds_tests_and_documents(built: Path):
    with tarfile.open(one(built, "*.tar.gz")) as sdist:
        names = {name.split("/", 1)[-1] for name in sdist.getnames()}
    assert {
        "README.md",
        "CHANGELOG.md",
        "justfile",
        "uv.lock",
        "docs/method.md",
        "tests/frame/test_packaging.py",
        ".ci/run",
    } <= names


def test_the_benchmark_comes_with_the_package_and_with_the_source(built: Path):
    ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / "benchmark").rglob("*") if path.is_file()}
    assert len(ours) > 200
    with zipfile.ZipFile(one(built, "*.whl")) as wheel:
        assert {path.replace("benchmark/", "firsthand/benchmarking/data/", 1) for path in ours} <= set(wheel.namelist())
    with tarfile.open(one(built, "*.tar.gz")) as sdist:
        assert ours <= {name.split("/", 1)[-1] for name in sdist.getnames()}


def test_the_installed_command_greets(installed: Path, tmp_path: Path):
    assert "trace" in run(installed / "firsthand", "--help", cwd=tmp_path)


def test_the_installed_package_is_the_wheel_and_not_the_tree(installed: Path, tmp_path: Path):
    where = run(installed / "python", "-c", "import firsthand; print(firsthand.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_the_installed_demo_works_in_an_empty_folder(installed: Path, tmp_path: Path):
    run(installed / "firsthand", "demo", cwd=tmp_path)
    case = json.loads(one(tmp_path, "**/case.json").read_text(encoding="utf-8"))
    assert case["format"] == "firsthand-case/1"
    assert len(case["reports"]) >= 10
    assert any(lineage["unseen"] for lineage in case["lineages"])
    assert "<svg" in one(tmp_path, "**/brief.html").read_text(encoding="utf-8")
    assert one(tmp_path, "**/brief.md").stat().st_size > 0


def test_the_installed_benchmark_finds_its_stories(installed: Path, tmp_path: Path):
    run(installed / "firsthand", "benchmark", "--write", "piles", cwd=tmp_path)
    pages = (tmp_path / "piles" / "held" / "pages.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(pages) > 40
    assert all(json.loads(page)["uri"].startswith("https://") for page in pages)


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; where it fails, the test shows all that it said."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "FIRSTHAND"))} | {
        "PYTHONUTF8": "1"
    }
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=clean,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def one(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path
