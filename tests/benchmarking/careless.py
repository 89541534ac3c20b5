"""Cases that a program without judgement would make."""

from typing import Any

from firsthand.benchmarking.gold import Gold
from firsthand.benchmarking.perfecting import perfect
from firsthand.benchmarking.stretches import sentences

Record = dict[str, Any]


def empty(gold: Gold) -> Record:
    """The pages, and nothing said of them."""
    case = perfect(gold)
    return {name: value if name in {"format", "made_by"} else [] for name, value in case.items()} | {
        "pages": [page | {"apparatus": []} for page in case["pages"]]
    }


def lumped(gold: Gold) -> Record:
    """Every report in one story and a copy of the earliest, all appearances one claim of one source, all mentions one entity."""
    case = perfect(gold)
    reports = sorted(case["reports"], key=lambda one: one["published"] or "9")
    ids = [report["id"] for report in reports]
    tie = {"parent": ids[0], "kind": "copy", "direction": "known", "confidence": 1.0}
    spans = [{name: report[name] for name in ("page", "start", "end")} for report in reports]
    outlet = next(one["id"] for one in case["sources"] if reports[0]["outlet"] and one["outlet"] == reports[0]["outlet"]["id"])
    appearances = [one | {"chain": [outlet]} for claim in case["claims"] for one in claim["appearances"]]
    entities = case["entities"]
    one = entities[0]["id"]
    return case | {
        "stories": [{"id": "sto-0", "title": "", "reports": ids}],
        "lineages": [
            {
                "story": "sto-0",
                "unseen": [],
                "descents": [tie | {"child": id_} for id_ in ids[1:]],
                "matches": [{"a": span, "b": spans[0], "kind": "near", "score": 1.0} for span in spans[1:]],
            }
        ],
        "sources": [source | {"rests_on": []} for source in case["sources"] if source["id"] == outlet],
        "claims": [
            case["claims"][0]
            | {
                "appearances": appearances,
                "origins": [{"source": outlet, "appearances": 1}],
                "independence": {"count": 1, "state": "single", "why": []},
                "responses": [],
            }
        ],
        "entities": [entities[0] | {"mentions": [mention for entity in entities for mention in entity["mentions"]]}],
        "relations": [relation | {"from": one, "to": one} for relation in case["relations"]],
        "hits": [hit | {"entity": one} for hit in case["hits"]],
    }


def sentencewise(gold: Gold) -> Record:
    """Every sentence an appearance whose cue is its first word."""
    case = whole(gold)
    for claim, page in zip(case["claims"], case["pages"], strict=True):
        (model,) = claim["appearances"]
        claim["appearances"] = [
            model | {"start": start, "end": end, "cue": {"start": start, "end": start + 3, "quote": ""}}
            for start, end in sentences(page["text"], 0, len(page["text"]))
        ]
    return case


def whole(gold: Gold) -> Record:
    """Every page one report, one story, one claim and one appearance, whose cue is its first word."""
    case = empty(gold)
    case["reports"] = [
        {"id": f"rep-{number}", "page": page["id"], "start": 0, "end": len(page["text"]), "outlet": None}
        for number, page in enumerate(case["pages"])
    ]
    case["stories"] = [
        {"id": f"sto-{number}", "title": "", "reports": [report["id"]]} for number, report in enumerate(case["reports"])
    ]
    case["claims"] = [
        {
            "id": f"clm-{number}",
            "text": "",
            "origins": [],
            "independence": {"count": 1, "state": "single", "why": []},
            "responses": [],
            "appearances": [
                {name: report[name] for name in ("page", "start", "end")}
                | {"report": report["id"], "chain": ["src-0"], "cue": {"start": 0, "end": 3, "quote": ""}, "speaker": None}
                | {"act": "assertion", "certainty": "asserted", "polarity": "affirmed", "quantities": [], "times": []}
            ],
        }
        for number, report in enumerate(case["reports"])
    ]
    return case
