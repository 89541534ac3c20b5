"""case.json: valid, true to its pages, and the same bytes every time."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from firsthand.exports.casejson import to_contract, write
from firsthand.exports.contract import FORMAT
from firsthand.exports.schema import SHIPPED, schema, schema_text
from firsthand.model import Case, Descent, MadeBy, Span


def test_a_written_case_is_valid_by_the_schema(case, tmp_path):
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(written(case, tmp_path), schema())


def test_an_empty_case_is_valid_by_the_schema(tmp_path):
    jsonschema.validate(written(Case(MadeBy("0.1.0")), tmp_path), schema())


def test_the_shipped_schema_is_the_generated_one():
    import firsthand.exports

    assert Path(firsthand.exports.__file__).with_name(SHIPPED).read_text("utf-8") == schema_text()


def test_the_schema_finds_a_wrong_field():
    wrong = dict(to_contract(Case(MadeBy("0.1.0"))), format="firsthand-case/0")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema())


def test_every_type_and_its_purpose_are_described():
    undescribed = [name for name, definition in schema()["$defs"].items() if not definition.get("description")]
    assert not undescribed


def test_every_quote_is_the_text_at_its_offsets(case, tmp_path):
    found = written(case, tmp_path)
    text = {page["id"]: page["text"] for page in found["pages"]}
    quotes = list(quotes_in(found))
    assert len(quotes) > 50
    assert all(text[each["page"]][each["start"] : each["end"]] == each["quote"] for each in quotes)


def test_every_reference_leads_to_a_record(case, tmp_path):
    found = written(case, tmp_path)
    reports = {each["id"] for each in found["reports"]}
    known = reports | {unseen["id"] for lineage in found["lineages"] for unseen in lineage["unseen"]}
    sources = {each["id"] for each in found["sources"]}
    assert {report for story in found["stories"] for report in story["reports"]} == reports
    assert all(
        descent["child"] in reports and descent["parent"] in known
        for lineage in found["lineages"]
        for descent in lineage["descents"]
    )
    assert all(set(report["credits"]) <= sources for report in found["reports"])


def test_two_writings_are_the_same_bytes(case, tmp_path):
    write(case, tmp_path / "one.json")
    write(replace(case), tmp_path / "other.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "other.json").read_bytes()


def test_the_file_reads_from_top_to_bottom_as_the_contract_does(case, tmp_path):
    write(case, tmp_path / "case.json")
    text = (tmp_path / "case.json").read_text("utf-8")
    assert text.startswith(f'{{\n  "format": "{FORMAT}",\n  "made_by"')
    assert text.endswith("}\n")
    order = [
        "pages",
        "reports",
        "stories",
        "sources",
        "lineages",
        "claims",
        "changes",
        "entities",
        "relations",
        "hits",
        "decisions",
    ]
    assert [key for key in json.loads(text) if key in order] == order


def test_text_that_is_not_unicode_comes_back_as_it_was(case, tmp_path):
    page = replace(case.pages[0], text=case.pages[0].text + "\udc80 \ud83d € 🙂 \x00")
    found = written(replace(case, pages=(page, *case.pages[1:])), tmp_path)
    assert found["pages"][0]["text"] == page.text


def test_a_credit_in_passing_is_named_and_not_credited(case):
    at, report = next((at, each) for at, each in enumerate(case.reports) if each.credits)
    passing = replace(report, credits=tuple(replace(credit, passing=True) for credit in report.credits))
    said = to_contract(replace(case, reports=(*case.reports[:at], passing, *case.reports[at + 1 :])))["reports"][at]
    assert not said["credits"]
    assert len(said["named"]) == len(report.credits)


def test_shares_are_rounded_to_three_decimals(case):
    descent = replace(case.lineages[0].descents[0] if case.lineages[0].descents else case.lineages[1].descents[0], verbatim=1 / 3)
    assert _descent(case, descent)["verbatim"] == 0.333


def test_what_a_case_did_not_analyse_is_named(case):
    assert "claims" in to_contract(case)["made_by"]["not_done"]


def test_a_span_outside_its_page_is_loud(case):
    page = case.pages[0]
    beyond = replace(_lineage_with_descents(case), own=(Span(page.id, 0, len(page.text) + 1),))
    with pytest.raises(ValueError, match="characters"):
        to_contract(replace(case, lineages=(beyond,)))


def written(case: Case, folder: Path) -> Any:
    write(case, folder / "case.json")
    return json.loads((folder / "case.json").read_text("utf-8"))


def quotes_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "quote" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from quotes_in(each)


def _lineage_with_descents(case: Case):
    return next(each for each in case.lineages if each.descents)


def _descent(case: Case, descent: Descent) -> Any:
    lineage = replace(_lineage_with_descents(case), descents=(descent,))
    return to_contract(replace(case, lineages=(lineage,)))["lineages"][0]["descents"][0]
