"""The documents say what the program does: everything is documented, every link leads somewhere, every example runs."""

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

import firsthand
import firsthand.tracing
from firsthand.cli.entry import firsthand as group
from firsthand.sample import FOLDER, PILE

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "benchmark").glob("*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_readme_begins_with_the_two_commands():
    first, second = (body.strip() for _, body in FENCE.findall(read(ROOT / "README.md"))[:2])
    assert first == "python3 -m pip install . && firsthand demo"
    assert second == "python3 -m pip install '.[test]' && python3 -m pytest"


def test_ci_runs_the_test_command_of_the_readme():
    test_command = FENCE.findall(read(ROOT / "README.md"))[1][1].strip()
    assert test_command in read(ROOT / ".ci" / "run")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file_and_a_heading(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", FENCE.sub("", read(page))):
        if target.startswith(("https://", "http://")):
            continue
        name, _, anchor = target.partition("#")
        there = (page.parent / name).resolve() if name else page
        assert there.exists(), target
        if anchor:
            assert anchor in headings(there), target


def test_every_document_is_reached_from_the_index():
    index = read(DOCS / "index.md")
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).as_posix()
        assert name == "index.md" or f"({name})" in index, name


def test_every_command_and_option_is_documented():
    reference = read(DOCS / "reference" / "cli.md")
    for name, command in commands().items():
        assert f"## firsthand {name}\n" in reference
        section = reference.split(f"## firsthand {name}\n")[1].split("\n## ")[0]
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"{name} {option.name} has no help"
                assert all(f"`{flag}`" in section for flag in (*option.opts, *option.secondary_opts))


def test_every_field_of_case_json_is_documented():
    from firsthand.exports.schema import schema

    reference = read(DOCS / "reference" / "case-json.md")
    for name, definition in schema()["$defs"].items():
        section = reference.split(f"## {name}\n")[1].split("\n## ")[0]
        for field in definition.get("properties", ()):
            assert f"| `{field}` |" in section, f"{name}.{field}"


def test_every_public_name_is_documented():
    reference = read(DOCS / "reference" / "api.md")
    documented = set(re.findall(r"^### (\w+)$|^[├└│─ ]*(\w+)", reference, re.MULTILINE))
    assert set(firsthand.__all__) - {"__version__"} <= {name for names in documented for name in names}


def test_every_word_of_the_format_is_in_the_glossary():
    glossary = read(DOCS / "glossary.md")
    words = (
        "page report outlet story match descent lineage unseen claim content cue source chain origin independence act certainty"
    )
    words += " polarity response quantity change entity mention relation watchlist hit alert finding decision failure case brief"
    for word in words.split():
        assert f"**{word}**" in glossary, word


def test_a_decision_gives_date_choice_reasons_and_what_would_change_it():
    decisions = sorted((DOCS / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    for path in decisions:
        lines = read(path).splitlines()
        assert lines[0].startswith(f"# {int(path.name[:4])}. ")
        for word in ("Date: 20", "Choice: ", "Reasons: ", "What would change it: "):
            assert any(line.startswith(word) for line in lines), f"{path.name} has no {word!r}"


def test_the_changelog_names_this_version():
    assert f"## [{firsthand.__version__}]" in read(ROOT / "CHANGELOG.md")


def test_the_tutorial_runs_as_written(tmp_path):
    (tmp_path / "reports").mkdir()
    for name in PILE:
        shutil.copy(FOLDER / name, tmp_path / "reports")
    for command in tutorial_commands():
        words = shlex.split(command)
        assert words[0] == "firsthand", command
        done = subprocess.run(
            [sys.executable, "-m", "firsthand", *words[1:]],
            cwd=tmp_path,
            env=os.environ | {"PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    for name in re.findall(r"`((?:out|mine)/[a-z.]+)`", read(DOCS / "tutorial.md")):
        assert (tmp_path / name).exists(), name


def test_the_examples_of_the_api_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for language, body in FENCE.findall(read(DOCS / "reference" / "api.md")):
        if language == "python":
            exec(compile(body, "docs/reference/api.md", "exec"), names)


def test_the_examples_in_docstrings_run():
    run = doctest.DocTestRunner()
    for example in doctest.DocTestFinder().find(firsthand.tracing, "firsthand.tracing"):
        run.run(example)
    assert run.summarize().attempted > 0
    assert run.failures == 0


def test_the_generated_parts_are_current():
    pytest.importorskip("cogapp", reason="cog is in the dev extra")
    recipe = re.search(r'^docs := "(.*)"$', read(ROOT / "justfile"), re.MULTILINE)
    assert recipe
    pages = [page.relative_to(ROOT).as_posix() for page in PAGES if "[[[cog" in read(page)]
    assert sorted(recipe[1].split()) == sorted(pages)
    done = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", "--diff", "-I", "docs", *pages],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def commands() -> dict[str, click.Command]:
    return dict(sorted(group.commands.items()))


def tutorial_commands() -> list[str]:
    """The command lines of the tutorial's `sh` blocks, the installation left out."""
    lines = [
        line for language, body in FENCE.findall(read(DOCS / "tutorial.md")) if language == "sh" for line in body.splitlines()
    ]
    return [line for line in lines if line and not line.startswith("python3 -m pip")]


def headings(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", FENCE.sub("", read(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
