"""The JSON Schema of case.json, generated from the contract's types."""

import inspect
import json
from typing import Any

from firsthand.exports.contract import FORMAT, CaseFile

# The generated schema ships inside the package, so that other tools can read it without running anything.
SHIPPED = "case.schema.json"


def schema() -> dict[str, Any]:
    """Describe case.json as JSON Schema, draft 2020-12: one definition per type of the contract, with its documentation."""
    import msgspec

    described = msgspec.json.schema(CaseFile)
    for definition in described["$defs"].values():
        # Python 3.13 strips the indentation of docstrings by itself, earlier versions do not; the schema must not depend on it.
        definition["description"] = inspect.cleandoc(definition["description"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT.replace('/', ':')}",
        "title": f"case.json ({FORMAT})",
        **described,
    }


def schema_text() -> str:
    """The schema as the package ships it: what `firsthand schema` prints and what stands in `case.schema.json`."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
