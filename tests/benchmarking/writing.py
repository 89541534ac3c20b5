"""Write small stories as an annotator would, for the tests of the reader."""

from pathlib import Path

OUTLETS = """
[wire]
name = "Corran Wire"
aliases = ["Corran"]

[post]
name = "The Ardle Post"
"""
STORY = """
title = "Pumps"
half = "tune"
ignore = ["Una Feld"]

[sources.officials]
name = "two officials"
kind = "unnamed"
names = ["the officials"]

[sources.invoice]
name = "an invoice"
kind = "document"
rests_on = ["officials"]
rests_on_quote = { report = "wire", quote = "shown by the officials" }

[entities.maker]
schema = "Company"
names = ["Tarrow Pumps", "Tarrow"]

[entities.town]
schema = "Address"
names = ["Tarrow Bridge"]

[claims.sold]
text = "Tarrow sold pumps."
origins = ["officials"]
state = "single"
count = 1

[[descent]]
child = "post"
parent = "wire"
kind = "edit"
passages = ["They left Tarrow Bridge"]

[[change]]
child = "post"
parent = "wire"
kind = "quantity"
severity = "material"
from = { report = "wire", quote = "about 40" }
to = { report = "post", quote = "400" }

[[relation]]
from = "maker"
kind = "located_in"
to = "town"
evidence = [{ report = "wire", quote = "They left Tarrow Bridge" }]
"""
WIRE = """Officials name pump maker

Tarrow Pumps sold about 40 pumps, two officials said on Monday. They left Tarrow Bridge by rail, he said. He said so twice.

An invoice shown by the officials names no buyer."""
POST = "Pumps gone\n\nTarrow Pumps sold 400 pumps, Corran reported. They left Tarrow Bridge by rail, he said. He said so twice."
WIRE_TOML = """
uri = "https://wire.example/1"
published = "2031-03-04"
outlet = "wire"
language = "en"

[[report]]
id = "wire"

[[appearance]]
quote = "Tarrow Pumps sold about 40 pumps"
speaker = "two officials"
cue = "said"
by = ["officials", "officials > invoice"]
claim = "sold"
quantities = [{ quote = "about 40", value = 40, approximate = true, of = "pumps" }]

[[appearance]]
quote = "They left Tarrow Bridge by rail"
speaker = "he"
cue = "said"
by = "officials"

[[appearance]]
quote = "An invoice shown by the officials names no buyer"
act = "not_stated"
who = "invoice"
"""
POST_TOML = """
uri = "https://post.example/1"
outlet = "post"
language = "en"

[[report]]
id = "post"
voice = "post > wire"
like = "wire"

[[appearance]]
quote = "Tarrow Pumps sold 400 pumps"
cue = "reported"
speaker = "Corran"
claim = "sold"
"""


def write_story(home: Path, name: str = "pumps", **changed: str) -> Path:
    """Write the story into a benchmark in `home`, with `story`, `wire` or `post` (their TOML) changed, and give its folder."""
    files = {"story": STORY, "wire": WIRE_TOML, "post": POST_TOML} | changed
    folder = home / "tune" / name
    (folder / "pages").mkdir(parents=True)
    (home / "outlets.toml").write_text(OUTLETS, encoding="utf8")
    (folder / "story.toml").write_text(files["story"], encoding="utf8")
    for page, text in (("wire", WIRE), ("post", POST)):
        (folder / "pages" / f"{page}.txt").write_text(text, encoding="utf8")
        (folder / "pages" / f"{page}.toml").write_text(files[page], encoding="utf8")
    return folder
