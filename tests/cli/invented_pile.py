"""What the command line is tested with: invented reports, and how it is called."""

import json
import os
import sys
from pathlib import Path

WIRE = (
    "KELMAR (Halden Wire) - The ferry {ship} ran aground off {place} on Monday with {number} people on board, the harbour office said.\n\n"
    "Tugs freed the {ship} after {hours} hours, and nobody was hurt, according to the office's log for pier {number}.\n\n"
    "The operator of the {ship} said that a rudder had jammed near {place} and that divers would look at it on Tuesday.\n"
)
OWN = (
    "Residents of {place} told this paper that the {ship} had come in too fast for weeks, and {number} of them had complained.\n"
)
SHIPS = ("Orla", "Brenn", "Tessaly")
PLACES = ("Lindholt", "Ansby", "Vessmar", "Ostrand")


Line = dict[str, str]


def make_pile() -> list[Line]:
    """Reports of several invented groundings: each told by an agency's text, printed by four outlets, two of which add to it."""
    lines = []
    for event, ship in enumerate(SHIPS):
        said = {"ship": ship, "place": PLACES[event % 4], "number": str(21 + 17 * event), "hours": str(3 + event)}
        for outlet in range(4):
            own = OWN.format(**{**said, "number": str(outlet + 5)}) if outlet % 2 else ""
            lines.append(
                {
                    "uri": f"https://outlet-{outlet}.example/{ship.lower()}",
                    "title": f"Ferry {ship} runs aground off {said['place']}",
                    "text": WIRE.format(**said) + own,
                    "published": f"2025-03-{10 + event:02}T1{outlet}:00:00+00:00",
                    "outlet": f"Outlet {outlet}",
                    "language": "en",
                }
            )
    return lines


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-X", "utf8", "-m", "firsthand", *(os.fspath(each) for each in arguments)]


def write_lines(path: Path, pile: list[Line]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in pile), encoding="utf-8", newline="\n")
    return path
