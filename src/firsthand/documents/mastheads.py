"""Say who a page is from and by what short names it goes, and gather what the pages of a case say of this."""

from collections import defaultdict
from collections.abc import Sequence

from firsthand.documents.credits import names_of_itself
from firsthand.documents.describing import Bearings
from firsthand.knowledge.outlets import known_by_name
from firsthand.model import Masthead, Outlet, OutletId, Page, Publisher, Splitting


def sign(page: Page, splitting: Splitting) -> Masthead:
    """The outlets that the reports of a page are from, with the short names that the reports use of them.

    A short name counts where words show that it means the outlet: "ORVEN, May 5 (Orven) -", "told Orven", "(Orven)" at the end.
    Outlets that are known beforehand are left out: their names are known better.
    """
    bearings = Bearings.of(page, splitting)
    names: dict[Outlet, set[str]] = defaultdict(set)
    for part in splitting.parts:
        said = bearings.outlet_of(part)
        if said is not None and known_by_name(said.outlet.name) is None:
            names[said.outlet].update(names_of_itself(page.text, bearings.lines_of(part), bearings.pictures, said.outlet))
    return Masthead(page.id, tuple(Publisher(outlet, (outlet.name, *sorted(short))) for outlet, short in sorted(names.items())))


def gather(mastheads: Sequence[Masthead]) -> tuple[Publisher, ...]:
    """The outlets that the pages of a case are from, each once, with all the names that its pages show."""
    names: dict[OutletId, set[str]] = defaultdict(set)
    outlets: dict[OutletId, Outlet] = {}
    for publisher in sorted(publisher for masthead in mastheads for publisher in masthead.publishers):
        outlets.setdefault(publisher.outlet.id, publisher.outlet)
        names[publisher.outlet.id].update(publisher.names)
    return tuple(sorted(Publisher(outlets[each], tuple(sorted(names[each]))) for each in outlets))
