"""Read watchlists: find out by content which list a file is, and read it in its own format."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from firsthand.knowledge.watchlists import ofac, plain, un
from firsthand.model import Party, Watchlist


@dataclass(frozen=True, slots=True)
class Format:
    """One list's own format.

    `name` is the list's; None where files of this format are different lists, each called what its file is called. `known` says
    whether a file's bytes are the main file of such a list, `usually` what that file is called. `beside` names the files that belong to
    it and lie in the same folder. `version` is the list's own date, or None; `parties` reads the main file and those beside it, by name.
    """

    name: str | None
    says: str
    known: Callable[[bytes], bool]
    usually: str
    beside: tuple[str, ...]
    version: Callable[[bytes], str | None]
    parties: Callable[[bytes, Mapping[str, bytes]], Iterable[Party]]


# Adding a format is a file and an entry.
FORMATS = (
    Format(
        "us_ofac_sdn",
        "OFAC's sdn.csv, with alt.csv and add.csv beside it",
        ofac.known,
        "sdn.csv",
        ofac.BESIDE,
        ofac.version,
        ofac.parties,
    ),
    Format(
        "un_sc_consolidated",
        "the UN Security Council's consolidated XML",
        un.known,
        "consolidated.xml",
        (),
        un.version,
        un.parties,
    ),
    Format(
        None,
        "a CSV file whose first line names the columns id, schema, name and others",
        plain.known,
        "watchlist.csv",
        (),
        plain.version,
        plain.parties,
    ),
)


def read(files: Mapping[str, bytes]) -> tuple[Watchlist, ...]:
    """Read every list whose main file is among `files` (file name to bytes, one folder), in the order of their names.

    Files that are no list's main file are left alone: a folder may hold a licence or a note. Raises ValueError where a list's
    file is damaged, or is called what a list's main file is and is none: whoever gave it thinks that it was screened against.
    """
    for form in FORMATS:
        for name, data in sorted(files.items()):
            # A file may be called what another list is called, as long as some format knows it.
            if name.lower() == form.usually and not any(other.known(data) for other in FORMATS):
                raise ValueError(f"{name} is not {form.says}")
    return tuple(_read(form, name, data, files) for name, data in sorted(files.items()) for form in FORMATS if form.known(data))


def _read(form: Format, file: str, data: bytes, files: Mapping[str, bytes]) -> Watchlist:
    # OFAC has called the same files SDN.CSV and ALT.CSV.
    beside = {name.lower(): files[name] for name in sorted(files) if name.lower() in form.beside}
    version = form.version(data)
    if version is None:
        hashed = hashlib.sha256(data)
        for _, other in sorted(beside.items()):
            hashed.update(other)
        version = f"sha256:{hashed.hexdigest()[:16]}"
    # A party that stands in a file twice is one, and one without a name can be nobody that is named.
    return Watchlist(
        form.name or file.rsplit(".", 1)[0],
        version,
        tuple(sorted({party for party in form.parties(data, beside) if party.names or party.weak})),
    )
