# What contributors run. `just check` is what CI runs.

set windows-shell := ["cmd.exe", "/c"]

docs := "README.md docs/benchmark.md benchmark/DATACARD.md benchmark/DIFFERENCES.md docs/reference/cli.md docs/reference/case-json.md docs/reference/api.md docs/reference/numbers.md"

# List the recipes
default:
    @just --list

# Everything that must hold before a commit; pytest comes last, so its line is the last one
check:
    ruff format --check .
    ruff check .
    mypy
    lint-imports --no-logo
    cog --check -I docs {{docs}}
    python -m pytest

# Mend what can be mended without thought
fix:
    ruff format .
    ruff check --fix .

# Run the tests, or some of them: `just test tests/stories`
test *what:
    python -m pytest {{what}}

# Write command output, schema and signatures into the documents anew
docs:
    cog -r -U -I docs {{docs}}

# Build sdist and wheel into dist/
wheel:
    python -m build --no-isolation
