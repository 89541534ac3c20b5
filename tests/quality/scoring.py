"""Score a case against what is known of a labelled corpus: the measures of the quality gate.

Every function takes the traced case and the corpus's gold and gives named figures from 0 to 1.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import Any

from firsthand.model import Case, Descent, ReportId

Figures = Mapping[str, float]
SURE = 0.5


def families(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Reports that carry one agency text: pairs said to be of one family, bundles split, single pages left whole, agencies found."""
    reports = _by_uri(case)
    family = {uri: number for number, members in enumerate(gold["families"]) for uri in members}
    group = _families(case)
    pairs = [(a, b) for a, b in combinations(sorted(family), 2)]
    said = {(a, b) for a, b in pairs if {group[r] for r in reports[a]} & {group[r] for r in reports[b]}}
    true = {(a, b) for a, b in pairs if family[a] == family[b]}
    single = [uri for uri in reports if uri not in gold["bundles"]]
    credited = [_ancestors(case, reports[uri]) for uri in gold["credits"]]
    found = sum(name in ancestors for name, ancestors in zip(gold["credits"].values(), credited, strict=True))
    return {
        "pairs F1": f1(said, true),
        "bundles split": sum(len(reports[uri]) > 1 for uri in gold["bundles"]) / max(len(gold["bundles"]), 1),
        "single pages left whole": sum(len(reports[uri]) == 1 for uri in single) / len(single),
        "credited agency among unseen ancestors": found / max(len(gold["credits"]), 1),
    }


def derivation(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Texts taken from a source: derived or not, and whether the share kept word for word ranks them as their revision does."""
    reports = _by_uri(case)
    source = {entry["task"]: reports[uri][0] for uri, entry in gold.items() if entry["level"] == "orig"}
    answers = {uri: entry for uri, entry in gold.items() if entry["level"] != "orig"}
    kept = {uri: _kept(case, reports[uri][0], source[entry["task"]]) for uri, entry in answers.items()}
    levels = ("non", "heavy", "light", "cut")
    return {
        "derived F1": f1({u for u in kept if kept[u] is not None}, {u for u in answers if answers[u]["level"] != "non"}),
        "rank of word-for-word share": _spearman(
            [kept[u] or 0.0 for u in answers], [levels.index(answers[u]["level"]) for u in answers]
        ),
    }


def translations(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Which report translates which."""
    uri = {report.id: page for page, made in _by_uri_reports(case) for report in made}
    said = {frozenset((uri[d.child], uri.get(ReportId(d.parent), "unseen"))) for d in _sure(case) if d.kind == "translation"}
    return {"pairs F1": f1(said, {frozenset(pair) for pair in gold["pairs"]})}


def stories(case: Case, gold: Mapping[str, Any]) -> Figures:
    """Whether two reports tell the same news."""
    story = _stories(case)
    said = {(a, b) for a, b, _ in gold["pairs"] if story[a] & story[b]}
    return {"pairs F1": f1(said, {(a, b) for a, b, same in gold["pairs"] if same})}


def events(case: Case, gold: Mapping[str, Any]) -> Figures:
    """One event written up by several independently: one story, no descent."""
    story, group, reports = _stories(case), _families(case, unseen=False), _by_uri(case)
    event = {uri: number for number, members in enumerate(gold["events"]) for uri in members}
    pairs = list(combinations(sorted(event), 2))
    true = {(a, b) for a, b in pairs if event[a] == event[b]}
    tied = sum(group[reports[a][0]] == group[reports[b][0]] for a, b in true)
    return {
        "stories F1": f1({(a, b) for a, b in pairs if story[a] & story[b]}, true),
        "pairs left independent": 1 - tied / max(len(true), 1),
    }


def f1(said: Collection[object], true: Collection[object]) -> float:
    """The harmonic mean of precision and recall of what was said against what is true."""
    both = len(set(said) & set(true))
    return 2 * both / max(len(said) + len(true), 1)


def _sure(case: Case) -> list[Descent]:
    return [d for lineage in case.lineages for d in lineage.descents if d.confidence >= SURE]


def _by_uri_reports(case: Case) -> list[tuple[str, list[Any]]]:
    return [(page.uri, [report for report in case.reports if report.page == page.id]) for page in case.pages]


def _by_uri(case: Case) -> dict[str, list[ReportId]]:
    return {uri: [report.id for report in made] for uri, made in _by_uri_reports(case)}


def _stories(case: Case) -> dict[str, set[str]]:
    story = {report: story.id for story in case.stories for report in story.reports}
    return {uri: {story[report] for report in made} for uri, made in _by_uri(case).items()}


def _families(case: Case, *, unseen: bool = True) -> dict[str, str]:
    """A name for the family of each report: tied by descent, or by most of its words to one lost text."""
    group = {report.id: str(report.id) for report in case.reports}
    group |= {lost.id: str(lost.id) for lineage in case.lineages for lost in lineage.unseen}  # type: ignore[misc]
    for d in _sure(case):
        near = d.kind in ("copy", "excerpt", "edit") and d.covered >= 0.5 and unseen
        if d.kind != "citation" and (near or not d.parent.startswith("uns-")):
            one, other = group[d.child], group[d.parent]  # type: ignore[index]
            group = {key: one if name == other else name for key, name in group.items()}
    return group  # type: ignore[return-value]


def _ancestors(case: Case, start: Iterable[ReportId]) -> set[str]:
    """Names of the unseen texts above some reports."""
    names = {lost.id: lost.name for lineage in case.lineages for lost in lineage.unseen}
    parents: dict[str, set[str]] = {}
    for d in _sure(case):
        parents.setdefault(d.child, set()).add(d.parent)
    seen: set[str] = set()
    waiting: list[str] = list(start)
    while waiting:
        if (node := waiting.pop()) not in seen:
            seen.add(node)
            waiting += parents.get(node, ())
    return {name for lost, name in names.items() if lost in seen}


def _kept(case: Case, start: str, goal: str) -> float | None:
    """The least share kept word for word along the best line of descent between two reports; None where there is none."""
    steps: dict[str, list[tuple[str, float]]] = {}
    for d in _sure(case):
        if d.kind != "citation":
            steps.setdefault(d.child, []).append((d.parent, d.verbatim))
            if d.direction == "undetermined":
                steps.setdefault(d.parent, []).append((d.child, d.verbatim))
    best = {start: 1.0}
    waiting = [start]
    while waiting:
        node = waiting.pop()
        for other, verbatim in steps.get(node, ()):
            share = min(best[node], verbatim)
            if share > best.get(other, -1.0):
                best[other] = share
                waiting.append(other)
    return best.get(goal)


def _spearman(xs: list[float], ys: list[int]) -> float:
    from scipy.stats import spearmanr

    return float(spearmanr(xs, ys).statistic)
