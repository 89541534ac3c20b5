"""A list of one's own: a CSV file whose first line names its columns."""

import csv
import io
from collections.abc import Iterator, Mapping

from firsthand.model import Party

NEEDED = ("id", "schema", "name")
# Several values in one field are separated by semicolons.
COLUMNS = (*NEEDED, "aliases", "weak_aliases", "countries", "birth_date", "programs", "listed_since", "identifiers", "remarks")


def known(data: bytes) -> bool:
    """Whether the first line names the columns `id`, `schema` and `name`."""
    first = data[:2000].decode("utf-8-sig", errors="replace").splitlines()[:1]
    try:
        return set(NEEDED) <= {column.strip() for row in csv.reader(first, skipinitialspace=True) for column in row}
    except csv.Error:
        return False


def version(data: bytes) -> str | None:  # noqa: ARG001 - every format has the same functions
    """None: such a list does not say when it was made."""
    return None


def parties(data: bytes, beside: Mapping[str, bytes]) -> Iterator[Party]:  # noqa: ARG001 - every format has the same functions
    """Every row with an id. Raises ValueError where a column is none of ours, a row has too many fields, or quotes do not close."""
    try:
        yield from _rows(data)
    except csv.Error as error:
        raise ValueError(f"it is damaged: {error}; obtain it again") from error


def _rows(data: bytes) -> Iterator[Party]:
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig", errors="replace"), newline=""), skipinitialspace=True, strict=True)
    strange = [column for column in rows.fieldnames or () if column.strip() not in COLUMNS]
    if strange:
        raise ValueError(f"it has the columns {', '.join(strange)}, which say nothing here; known are {', '.join(COLUMNS)}")
    for row in rows:
        if None in row:
            raise ValueError(f"line {rows.line_num} has more fields than there are columns; put quotation marks around commas")
        fields = {column.strip(): (value or "").strip() for column, value in row.items()}
        if fields["id"]:
            yield _party(fields)


def _party(fields: Mapping[str, str]) -> Party:
    def several(column: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.strip() for part in fields.get(column, "").split(";") if part.strip()))

    return Party(
        id=fields["id"],
        schema=fields["schema"],
        names=tuple(dict.fromkeys(name for name in (fields["name"], *several("aliases")) if name)),
        weak=several("weak_aliases"),
        programmes=several("programs"),
        since=fields.get("listed_since") or None,
        countries=several("countries"),
        born=several("birth_date"),
        identifiers=several("identifiers"),
        remarks=fields.get("remarks", ""),
    )
