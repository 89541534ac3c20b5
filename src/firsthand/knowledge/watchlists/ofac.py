"""OFAC's list of specially designated nationals as comma-separated values.

Three files without header lines, as OFAC describes them ("SDN Data Formats"): sdn.csv (a party a line: number, name, type, programme,
title, call sign, vessel type, tonnage, gross registered tonnage, flag, owner, remarks), alt.csv (party, number, kind, other name, remarks)
and add.csv (party, number, street, city, country, remarks). "-0-" stands for nothing. The files carry no date.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from firsthand.model import Party

BESIDE = ("alt.csv", "add.csv")
_COLUMNS = 12
_SCHEMATA = {"individual": "Person", "vessel": "Vessel", "aircraft": "Airplane"}
# A party without a type is an entity, and all its name is in capitals; a family name in capitals before a given name is a person's.
_PERSON = re.compile(r"[^a-z,]+, [A-Z][a-z'’]")
_ALSO = re.compile(r"\b(?:[afn]\.k\.a\.|alt\. spelling|also|Vessel Former Name)[ :]+['“\"]([^'”\"]{2,120})['”\"]")
_BORN = re.compile(r"\bDOB (?:circa )?((?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4})")
_NATIONALITY = re.compile(r"\b(?:nationality|citizen|alt\. nationality|alt\. citizen) ([A-Z][^;.]{2,40})")
_IDENTIFIER = re.compile(
    r"\b((?:Vessel Registration Identification IMO|IMO|MMSI|Registration (?:Number|ID)|Tax ID No\.|Passport|National ID No\.|"
    r"Aircraft Tail Number|Company Number)[^;.]{0,4} ?[A-Z0-9][A-Z0-9 -]{3,24})"
)
_MONTHS = {month: number for number, month in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}


def known(data: bytes) -> bool:
    """Whether the first line has the twelve columns of sdn.csv: a number, a name, and "-0-" somewhere for what is not given."""
    first = _decode(data[:4000]).split("\n", 1)[0]
    try:
        row = next(csv.reader([first]), [])
    except csv.Error:
        # Lone carriage returns, as in files of other sorts that lie in the folder.
        return False
    return len(row) == _COLUMNS and row[0].strip().isdigit() and bool(row[1].strip()) and "-0-" in first


def version(data: bytes) -> str | None:  # noqa: ARG001 - every format has the same functions
    """None: the files carry no date."""
    return None


def parties(data: bytes, beside: Mapping[str, bytes]) -> Iterator[Party]:
    """Every party of sdn.csv with its other names from alt.csv and its countries from add.csv."""
    names: dict[str, list[str]] = {}
    weak: dict[str, list[str]] = {}
    countries: dict[str, list[str]] = {}
    for row in _rows(beside.get("alt.csv", b""), 4):
        # OFAC marks a weak alias in the remarks of the alias or not at all.
        (weak if "weak" in " ".join(row[4:]).lower() else names).setdefault(row[0], []).append(row[3])
    for row in _rows(beside.get("add.csv", b""), 5):
        countries.setdefault(row[0], []).append(row[4])
    for row in _rows(data, _COLUMNS):
        number, remarks = row[0], row[11]
        schema = _SCHEMATA.get(row[2].lower()) or ("Person" if _PERSON.match(row[1]) else "Organization")
        other = [*names.get(number, []), *_ALSO.findall(remarks)]
        yield Party(
            id=number,
            schema=schema,
            names=tuple(dict.fromkeys(_in_order(name, schema) for name in (row[1], *other) if name)),
            weak=tuple(dict.fromkeys(_in_order(name, schema) for name in weak.get(number, []) if name)),
            programmes=tuple(part.strip(" []") for part in row[3].split("] [") if part.strip(" []")),
            countries=tuple(dict.fromkeys(c for c in (*countries.get(number, []), *_NATIONALITY.findall(remarks), row[9]) if c)),
            born=tuple(dict.fromkeys(_date(each) for each in _BORN.findall(remarks))),
            identifiers=tuple(dict.fromkeys(each.strip() for each in _IDENTIFIER.findall(remarks))),
            remarks=remarks,
        )


def _rows(data: bytes, least: int) -> Iterator[list[str]]:
    """The rows of a file, "-0-" as nothing. What begins with no number is no party: the files end with a lone control character.

    Raises ValueError where a row is cut short or a quotation mark is never closed: reading on would lose parties, and nobody would know.
    """
    try:
        for row in csv.reader(io.StringIO(_decode(data), newline=""), strict=True):
            if not row or not row[0].strip().isdigit():
                continue
            if len(row) < least:
                raise ValueError(f"the row of number {row[0].strip()} has {len(row)} of {least} columns")
            cells = ["" if cell.strip() == "-0-" else cell.strip() for cell in row]
            yield cells + [""] * (_COLUMNS - len(cells))
    except csv.Error as error:
        raise ValueError(f"its rows are damaged: {error}") from error


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _in_order(name: str, schema: str) -> str:
    """ "MAREND, Ilsabeth" as it is said: "Ilsabeth MAREND". A company's comma stays where it is."""
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and schema == "Person" else name


def _date(written: str) -> str:
    """ "04 Sep 1951" as 1951-09-04, "Sep 1951" as 1951-09, "1951" as it is."""
    parts = written.split()
    date = parts[-1]
    if len(parts) > 1 and parts[-2] in _MONTHS:
        date += f"-{_MONTHS[parts[-2]]:02}"
        if len(parts) > 2:
            date += f"-{int(parts[0]):02}"
    return date
