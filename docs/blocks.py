"""What cog writes into the documents: command output, options, fields and signatures, read from the code itself.

`just docs` runs it; `cog --check` in `just check` fails where a document is older than the code.
"""

import ast
import dataclasses
import inspect
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from firsthand.benchmarking.gold import Gold

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "firsthand"
LINE = 120
# The modules that compare and judge, in the order in which a report passes through them.
METHOD = (
    *(
        "stories/boilerplate.py",
        "stories/containment.py",
        "text/surprise.py",
        "stories/naming.py",
        "stories/likeness.py",
        "stories/pairing.py",
    ),
    *("stories/clustering.py", "lineage/runs.py", "lineage/alignment.py", "lineage/ties.py", "lineage/direction.py"),
    *("lineage/kinds.py", "lineage/lost.py", "lineage/inheritance.py", "lineage/parents.py", "lineage/citations.py"),
    *("lineage/ancestry.py", "claims/carriers.py", "claims/memory.py", "claims/antecedents.py", "claims/ownvoice.py"),
    *("claims/quantities.py", "claims/kinship.py", "claims/partynames.py", "claims/sameness.py", "claims/proper.py"),
    *("claims/likeness.py", "claims/slots.py", "claims/judging.py", "claims/sharing.py", "claims/independence.py"),
    *("claims/responses.py", "claims/changes.py", "claims/retelling/lines.py", "claims/retelling/quotes.py"),
    *("claims/retelling/amounts.py", "claims/retelling/assurance.py", "claims/retelling/parties.py"),
    *("claims/retelling/sourcing.py", "claims/retelling/extent.py", "claims/retelling/rewording.py"),
    *("claims/retelling/weighing.py", "claims/retelling/additions.py", "claims/retelling/omissions.py"),
    *("entities/readings.py", "entities/schemata.py", "entities/shortforms.py", "entities/joining.py"),
    *("entities/partyindex.py", "entities/namelikeness.py", "entities/screening.py"),
)
QUALITY = ROOT / "tests" / "quality"
# What each set is that the quality tests measure with, in the two groups of scores.json.
SETS = {
    "invented": {
        "families": "pages that copy, cut and edit four agency reports, with site furniture and bundles, among unrelated pages",
        "derivation": "short answers taken from a text word for word, revised lightly or heavily, or written without it",
        "translations": "news reports and their translations into four languages, among reports on near topics",
        "stories": "pairs of reports in English or Russian, half on the same news, half with the same actors or places",
        "events": "events, each told by three outlets independently",
        "names": "46 pairs of names of people, companies and ships: one party or two",
        "screening": "36 names against the sanctions list of the built-in sample: listed parties in other writings, and others like them",
        "attribution": "ten news reports with the 134 attributions in them: source, cue, content",
        "claims": "74 passages of 28 reports on six stories: which state one claim, and which only look alike",
        "ledger": "the same reports: where claims come from, in which state of independence, and who answers them",
    },
    "labelled": {
        "helsinki": "233 pages of 75 publishers on one summit, site furniture left in; which carry one agency's text was "
        "labelled by a program and not reviewed by people",
        "short-answers": "57 student answers copied from a text, revised lightly or heavily, or written without it",
        "translations": "220 news reports in English, French, German and Japanese, originals and translations by people",
        "same-story": "195 pairs of Russian reports, on the same story or not",
        "same-event": "45 events, each told by three outlets that wrote independently",
        "polnear-dev": "84 articles on politics with every attribution in them (source, cue, content)",
        "same-claim": "110 short answers of different outlets to four questions: which say the same",
        "screening": "595 names against OFAC's list: other writings of listed parties, altered names, names of others",
        "name-pairs": "413 pairs of names: one party or two",
    },
}


def commands() -> str:
    """Every command with its usage, what it does, and a table of its arguments and options."""
    from firsthand.cli.entry import firsthand as group

    parts = [_paragraphs(group.help or ""), _options(group)]
    for name, command in group.commands.items():
        usage = " ".join(["firsthand", name, *command.collect_usage_pieces(click.Context(command))])
        parts += [f"## firsthand {name}", f"```text\n{usage}\n```", _paragraphs(command.help or ""), _options(command)]
    return "\n\n".join(parts) + "\n"


def fields() -> str:
    """Every object of case.json with its fields, from the schema."""
    from firsthand.exports.schema import schema

    definitions = schema()["$defs"]
    ordered = sorted(definitions, key=lambda name: (name != "CaseFile", name))
    return "\n".join(_object(name, definitions[name]) for name in ordered if "properties" in definitions[name])


def functions() -> str:
    """Every public function of the package, with its signature and docstring."""
    return "\n".join(_function(thing, 3) for _, thing in _public() if inspect.isfunction(thing))


def answers() -> str:
    """What the public functions give back and take beyond the records of `firsthand.model`."""
    from firsthand import model
    from firsthand.exports import findings

    others = [thing for name, thing in _public() if inspect.isclass(thing) and name not in model.__all__]
    shown = [*others, findings.StoryFinding, findings.Standing]
    return "\n".join(
        _record(thing) if dataclasses.is_dataclass(thing) else _class(thing) for thing in shown if not _is_error(thing)
    )


def records() -> str:
    """Every record of `firsthand.model`, with its fields and docstring."""
    from firsthand import model

    things = [getattr(model, name) for name in model.__all__]
    return "\n".join(_record(thing) for thing in things if dataclasses.is_dataclass(thing))


def errors() -> str:
    """The tree of errors, as its module draws it."""
    from firsthand import errors as module

    tree = [line for line in inspect.cleandoc(module.__doc__ or "").splitlines() if line.startswith(("Firsthand", "├", "│", "└"))]
    return "```text\n" + "\n".join(tree) + "\n```"


def thresholds() -> str:
    """Every number that the method rests on, with the comment that stands above it in the code."""
    parts = []
    for name in METHOD:
        source = (SOURCE / name).read_text(encoding="utf-8")
        if rows := list(_thresholds(source)):
            parts.append(f"### {name}\n\n| number | value | why |\n|---|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def demo() -> str:
    """What `firsthand demo` prints, run in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "firsthand", "demo"],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env=_plain(),
        )
    if done.returncode:
        raise RuntimeError(f"firsthand demo failed:\n{done.stderr}")
    return f"```text\n{done.stdout.replace(os.sep, '/').strip()}\n```\n"


def _plain() -> dict[str, str]:
    """The environment, with UTF-8 for what is printed and no width or colour taken from the terminal."""
    return {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}} | {"PYTHONUTF8": "1"}


def scores() -> str:
    """The scores that the quality tests wrote down, a table for each group of sets, or a line that says there are none."""
    path = QUALITY / "scores.json"
    if not path.exists():
        return "The quality gate has not been run on this version."
    written = json.loads(path.read_text(encoding="utf-8"))
    return "\n\n".join(_scores(group, sets) for group, sets in written.items() if group in SETS)


def benchmark_scores() -> str:
    """What the quality tests wrote down of the benchmark: a layer a row, the half to tune on and the half held back side by side."""
    halves = json.loads((QUALITY / "scores.json").read_text(encoding="utf-8"))["benchmark"]
    rows = ["| layer | P | R | F1 | | P | R | F1 |", "|---|---|---|---|---|---|---|---|"]
    for layer in next(iter(halves.values())):
        cells = (" | ".join(f"{figures[layer][name]:.2f}" for name in ("P", "R", "F1")) for figures in halves.values())
        rows.append(f"| {layer} | {' | | '.join(cells)} |")
    return "First the half to tune on, then the half that no rule was tuned on.\n\n" + "\n".join(rows) + "\n"


def benchmark_agreement() -> str:
    """How far the second annotation agrees with the first, a layer a row."""
    from firsthand.benchmarking.agreeing import agree

    rows = ["| layer | F1 | items of the first | items of the second |", "|---|---|---|---|"]
    rows += [
        f"| {layer.name} | {layer.f1:.2f} | {layer.right + layer.missed} | {layer.right + layer.false} |"
        for layer in agree().layers
        if layer.asked
    ]
    return "\n" + "\n".join(rows) + "\n\n"


def benchmark_contents() -> str:
    """How much of everything the benchmark holds, in each half."""
    from firsthand.benchmarking import HALVES, piles

    golds = {half: piles.read(half) for half in HALVES}
    counts: dict[str, Callable[[Gold], int]] = {
        "stories of several reports": lambda gold: sum(n > 1 for n in Counter(report.story for report in gold.reports).values()),
        "single reports of other matters": lambda gold: sum(
            n == 1 for n in Counter(report.story for report in gold.reports).values()
        ),
        "pages": lambda gold: len(gold.pages),
        "reports": lambda gold: len(gold.reports),
        "words": lambda gold: sum(len(page.text.split()) for page in gold.pages),
        "outlets": lambda gold: len({report.outlet for report in gold.reports}),
        "descents": lambda gold: len(gold.descents),
        "texts not in the pile": lambda gold: len(gold.unseen),
        "appearances of claims": lambda gold: len(gold.appearances),
        "of these attributed": lambda gold: sum(bool(each.cue) for each in gold.appearances),
        "claims that stand in several reports, or answer": lambda gold: sum(claim.declared for claim in gold.claims),
        "quantities and times": lambda gold: sum(len(each.quantities) + len(each.times) for each in gold.appearances),
        "changes, material": lambda gold: sum(change.severity == "material" for change in gold.changes),
        "passages that must not be called changed": lambda gold: len(gold.kept),
        "entities": lambda gold: len(gold.entities),
        "mentions": lambda gold: sum(len(entity.mentions) for entity in gold.entities),
        "relations": lambda gold: len(gold.relations),
        "expected hits": lambda gold: sum(len(entity.listed) for entity in gold.entities),
        "look-alikes": lambda gold: sum(len(entity.lookalikes) for entity in gold.entities),
    }
    rows = [f"| | {' | '.join(golds)} |", "|---|---|---|"]
    rows += [f"| {name} | {' | '.join(f'{count(gold):,}' for gold in golds.values())} |" for name, count in counts.items()]
    return "\n" + "\n".join(rows) + "\n\n"


def _scores(group: str, sets: dict[str, dict[str, float]]) -> str:
    lower = _at_most()
    rows = [f"| {group} set | what it is | measure | score |", "|---|---|---|---|"]
    for name, measured in sets.items():
        # The description stands beside the first measure of its set only.
        shown = [(f"`{name}`", SETS[group][name]), *[("", "")] * (len(measured) - 1)]
        for (first, what), (measure, score) in zip(shown, measured.items(), strict=True):
            rows.append(f"| {first} | {what} | {measure}{' (lower is better)' if measure in lower else ''} | {score:.3f} |")
    return "\n".join(rows)


def _at_most() -> tuple[str, ...]:
    """The measures that the quality gate holds to a ceiling instead of a floor."""
    gate = ast.parse((QUALITY / "test_gate.py").read_text(encoding="utf-8"))
    named = (line for line in gate.body if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "AT_MOST")
    # Written as tuples within a tuple, to keep lines short.
    return tuple(str(node.value) for node in ast.walk(next(named).value) if isinstance(node, ast.Constant))


def _paragraphs(text: str) -> str:
    """A docstring as Markdown: click's own marks taken out, paragraphs kept."""
    return re.sub(r"[\b\f]\n?", "", inspect.cleandoc(text)).strip()


def _thresholds(source: str) -> Iterator[str]:
    comment: list[str] = []
    for line in source.splitlines():
        if line.startswith("# "):
            comment.append(line[2:])
        elif found := re.match(r"([A-Z_]+)(?:: [^=]+)? = ([\d._]+)(?:  # (.*))?$", line):
            name, value, beside = found.groups()
            yield f"| `{name}` | {value} | {_cell(' '.join([*comment, beside or ''])) or 'As above.'} |"
            comment = []
        else:
            comment = []


def _options(command: click.Command) -> str:
    rows = [_option(option) for option in command.params if isinstance(option, click.Option)]
    return "\n".join(["| option | what it does |", "|---|---|", *rows]) if rows else "It has no options."


def _option(option: click.Option) -> str:
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    value = "" if option.is_flag else f" `{option.metavar or _values(option.type)}`"
    says = [
        option.help or "",
        *(["May be given several times."] if option.multiple else []),
        *(["Required."] if option.required else []),
    ]
    default = f" [default: {option.default}]" if option.show_default else ""
    return f"| {names}{value} | {_cell(' '.join(says) + default)} |"


def _values(kind: Any) -> str:
    return "/".join(kind.choices) if isinstance(kind, click.Choice) else kind.name.upper()


def _object(name: str, definition: dict[str, Any]) -> str:
    from firsthand.exports import contract, layers

    # The schema sorts fields by name; the type keeps the order in which they are written, which is the order that explains.
    written = {**vars(layers), **vars(contract)}[name].__annotations__
    rows = ["| field | type | meaning |", "|---|---|---|"]
    for field in written:
        value = definition["properties"][field]
        rows.append(f"| `{field}` | {_type(value)} | {_cell(value.get('description', ''))} |")
    return f"## {name}\n\n{definition['description']}\n\n" + "\n".join(rows) + "\n"


def _type(value: dict[str, Any]) -> str:
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[-1]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in value:
        return " or ".join(_type(choice) for choice in value["anyOf"])
    if "enum" in value:
        return ", ".join(f"`{json.dumps(choice)}`" for choice in value["enum"])
    if value.get("type") == "array":
        return f"list of {_type(value['items'])}" if "items" in value else "list"
    if value.get("type") == "object" and isinstance(value.get("additionalProperties"), dict):
        return f"object of {_type(value['additionalProperties'])}"
    return str(value.get("type", "anything"))


def _public() -> Iterator[tuple[str, Any]]:
    import firsthand

    for name in firsthand.__all__:
        yield name, getattr(firsthand, name)


def _is_error(thing: Any) -> bool:
    return inspect.isclass(thing) and issubclass(thing, Exception)


def _function(function: Any, level: int) -> str:
    parsed = _parsed(function)
    assert isinstance(parsed, ast.FunctionDef)
    arguments = ast.unparse(parsed.args).removeprefix("self").removeprefix(", ")
    returns = f" -> {ast.unparse(parsed.returns)}" if parsed.returns else ""
    flat = f"{parsed.name}({arguments}){returns}"
    # One argument a line where they are many.
    shown = flat if len(flat) <= LINE else re.sub(r", (?=\*|\w+:)", ",\n    ", flat)
    return f"{'#' * level} {parsed.name}\n\n```text\n{shown}\n```\n\n{_prose(function)}\n"


def _class(thing: Any) -> str:
    methods = [method for name, method in vars(thing).items() if inspect.isfunction(method) and not name.startswith("_")]
    return f"### {thing.__name__}\n\n{_prose(thing)}\n\n" + "\n".join(_function(method, 4) for method in methods)


def _record(record: Any) -> str:
    parsed = _parsed(record)
    assert isinstance(parsed, ast.ClassDef)
    lines = [line for line in parsed.body if isinstance(line, ast.AnnAssign)]
    written = [f"{ast.unparse(line.target)}: {ast.unparse(line.annotation)}".replace("'", '"') for line in lines]
    return f"### {record.__name__}\n\n{_prose(record)}\n\n```text\n" + "\n".join(written) + "\n```\n"


def _prose(thing: Any) -> str:
    """A docstring as Markdown: its examples become a block of code."""
    prose, examples, rest = (inspect.getdoc(thing) or "").partition("\n>>> ")
    return f"{prose}\n```pycon{examples}{rest}\n```" if examples else prose


def _parsed(thing: Any) -> ast.stmt:
    """The definition as written: annotations print differently in different versions of Python, source does not."""
    return ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
