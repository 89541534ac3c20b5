"""Read the files of a story as they are written: TOML with known fields, every trouble named with its file."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firsthand.benchmarking.shape import Either, Maybe, Named, trouble_in

Fields = Mapping[str, Any]

# What may stand in each kind of table. A field that nobody reads is a slip of the pen, and the annotation would be silently poorer.
PAGE = ("uri", "published", "outlet", "language", "report", "apparatus", "appearance", "mention")
REPORT = ("id", "story", "starts", "ends", "voice", "like", "outlet", "published", "language")
APPARATUS = ("quote", "kind", "nth")
APPEARANCE = (
    *("report", "quote", "nth", "speaker", "cue", "by", "chain", "speech", "act", "certainty", "polarity"),
    *("claim", "who", "quantities", "times", "optional", "without"),
)
QUANTITY = ("quote", "nth", "value", "value_to", "unit", "approximate", "of")
TIME = ("quote", "nth", "value")
MENTION = ("report", "quote", "nth", "entity")
STORY = (
    *("title", "half", "about", "ignore", "outlets", "sources", "entities", "unseen", "descent", "claims", "change", "kept"),
    "relation",
)
OUTLET = ("name", "aliases", "wire", "language", "site", "manner", "rests_on", "rests_on_quote")
SOURCE = ("name", "kind", "names", "rests_on", "rests_on_quote")
ENTITY = ("schema", "names", "listed", "lookalikes")
UNSEEN = ("outlet", "why", "name")
DESCENT = ("child", "parent", "kind", "also_kinds", "direction", "passages", "optional")
CLAIM = ("text", "origins", "state", "count", "answers")
CHANGE = ("child", "parent", "kind", "also", "severity", "from", "to", "says", "optional")
KEPT = ("child", "parent", "from", "to", "why")
RELATION = ("from", "kind", "also_kinds", "to", "evidence", "stated", "disputed")
POINTER = ("report", "quote", "nth")

_WORDS = Either(str, (str,))
_SORTS: Fields = {
    **dict.fromkeys(("like", "by", "chain", "claim", "who", "names", "aliases", "rests_on", "origins", "answers"), _WORDS),
    **dict.fromkeys(("also", "also_kinds", "passages", "listed", "lookalikes", "ignore"), _WORDS),
    **dict.fromkeys(("nth", "count"), int),
    **dict.fromkeys(("optional", "approximate", "without", "disputed", "wire"), bool),
}


def _sorts(names: tuple[str, ...], **others: Any) -> Fields:
    """The shape of a table: every field may be left out, and is text where neither `others` nor `_SORTS` says otherwise."""
    return {name: Maybe(others.get(name, _SORTS.get(name, str))) for name in names}


_POINTER = _sorts(POINTER)
_OUTLETS = Named(_sorts(OUTLET, rests_on_quote=_POINTER))
_NUMBER = {**_sorts(QUANTITY, value_to=float), "value": float}
# What sort each field of each file is of.
SHAPES: Mapping[str, Any] = {
    "outlets.toml": _OUTLETS,
    "story.toml": _sorts(
        STORY,
        outlets=_OUTLETS,
        sources=Named(_sorts(SOURCE, rests_on_quote=_POINTER)),
        entities=Named(_sorts(ENTITY)),
        unseen=Named(_sorts(UNSEEN, name=_WORDS)),
        claims=Named(_sorts(CLAIM)),
        descent=(_sorts(DESCENT),),
        change=(_sorts(CHANGE, **{"from": _POINTER, "to": _POINTER}),),
        kept=(_sorts(KEPT, **{"from": _POINTER, "to": _POINTER}),),
        relation=(_sorts(RELATION, evidence=Either(_POINTER, (_POINTER,))),),
    ),
    "page": _sorts(
        PAGE,
        report=(_sorts(REPORT),),
        apparatus=(_sorts(APPARATUS),),
        appearance=(_sorts(APPEARANCE, quantities=(_NUMBER,), times=(_sorts(TIME),)),),
        mention=(_sorts(MENTION),),
    ),
}

ONE_OF = {
    "act": (
        *("assertion", "denial", "unaware", "no_response", "decline", "unable_to_determine", "not_stated"),
        *("correction", "retraction", "demand", "opinion", "plan"),
    ),
    "certainty": ("asserted", "hedged", "conditional", "capability", "planned", "reported"),
    "polarity": ("affirmed", "negated"),
    "speech": ("direct", "indirect", "mixed", "none"),
    "source": ("person", "organization", "unnamed", "document", "own_observation"),
    "schema": ("Person", "Company", "PublicBody", "Organization", "Address", "Vessel", "Airplane", "Product"),
    "descent": ("copy", "excerpt", "edit", "rewrite", "summary", "translation", "citation"),
    "direction": ("known", "undetermined"),
    "state": ("single", "dependent", "unestablished", "independent"),
    "change": (
        *("quantity", "time", "name", "certainty", "polarity", "attribution", "agent", "scope", "quotation"),
        *("addition", "omission", "wording"),
    ),
    "severity": ("material", "minor"),
    "relation": (
        *("owned_by", "subsidiary_of", "part_of", "headquartered_in", "located_in", "director_of", "works_for", "member_of"),
        *("represents", "intermediary_for", "works_with", "supplies", "received_from", "makes", "developed", "plans"),
        *("sanctioned_by", "upgrade_of", "denies", "other"),
    ),
    "stated": ("affirmed", "hedged", "planned", "denied"),
    "unseen": ("cited", "inferred"),
    "apparatus": ("label", "teaser", "navigation", "boilerplate"),
}


@dataclass(slots=True)
class Troubles:
    """What is wrong, each with where it stands, so that an annotator sees all of it at once."""

    found: list[str] = field(default_factory=list)

    def note(self, where: str, what: str) -> None:
        """Keep one trouble."""
        self.found.append(f"{where}: {what}")


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page's text and what is annotated beside it."""

    name: str
    text: str
    fields: Fields


@dataclass(frozen=True, slots=True)
class Folder:
    """One story as it is written."""

    name: str
    half: str
    story: Fields
    pages: tuple[PageFile, ...]


def read_folder(path: Path, texts: Path, troubles: Troubles) -> Folder:
    """Read `story.toml` and every page of a story's folder; the texts may lie in another one."""
    story = _table(path / "story.toml", troubles)
    known(story, STORY, f"{path.name}/story.toml", troubles)
    pages = []
    for file in sorted((texts / "pages").glob("*.txt")):
        fields = _table(path / "pages" / f"{file.stem}.toml", troubles)
        known(fields, PAGE, f"{path.name}/{file.stem}.toml", troubles)
        try:
            text = file.read_text(encoding="utf8").rstrip("\n")
        except UnicodeDecodeError as error:
            troubles.note(f"{path.name}/{file.name}", f"is no UTF-8: {error}")
            continue
        pages.append(PageFile(file.stem, text, fields))
    if not pages:
        troubles.note(path.name, "holds no pages/*.txt")
    return Folder(path.name, path.parent.name, story, tuple(pages))


def read_outlets(path: Path, troubles: Troubles) -> Fields:
    """The outlets that all stories share."""
    return _table(path, troubles)


def known(fields: Fields, names: tuple[str, ...], where: str, troubles: Troubles) -> None:
    """Note every field that is none of `names`."""
    for name in fields:
        if name not in names:
            troubles.note(where, f"does not know the field {name!r}; known are {', '.join(names)}")


def one_of(kind: str, value: str, where: str, troubles: Troubles) -> str:
    """The value, noted where it is none of the words for this `kind`."""
    if value not in ONE_OF[kind]:
        troubles.note(where, f"{value!r} is no {kind}; say one of {', '.join(ONE_OF[kind])}")
    return value


def tables(fields: Fields, name: str) -> Iterator[tuple[int, Fields]]:
    """The tables of an array, counted from 1 as an annotator counts."""
    yield from enumerate(fields.get(name, ()), 1)


def listed(value: object) -> tuple[str, ...]:
    """One string or several."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(item) for item in value)  # type: ignore[attr-defined]


def _table(path: Path, troubles: Troubles) -> Fields:
    if not path.is_file():
        troubles.note(f"{path.parent.name}/{path.name}", "is not there; write it")
        return {}
    where = f"{path.parent.parent.name}/{path.parent.name}/{path.name}"
    try:
        fields = tomllib.loads(path.read_text(encoding="utf8"))
    except ValueError as error:  # no TOML, or no UTF-8
        troubles.note(where, f"is no valid TOML: {error}")
        return {}
    if trouble := trouble_in(fields, SHAPES.get(path.name, SHAPES["page"]), where):
        troubles.found.append(trouble)
        return {}
    return fields
