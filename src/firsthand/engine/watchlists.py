"""Read the watchlists that a run screens against."""

from collections.abc import Sequence
from pathlib import Path

from firsthand.errors import UsageError
from firsthand.model import Watchlist


def load(paths: Sequence[Path]) -> tuple[Watchlist, ...]:
    """Read every watchlist in `paths`: list files, or folders of them with all folders below.

    A list of several files (OFAC's) is given by its main file or by its folder. A list given twice is read once. Raises UsageError
    where a path does not exist, cannot be read, or holds no list that we know.
    """
    if not paths:
        return ()
    from firsthand.knowledge.watchlists import FORMATS

    lists: dict[tuple[str, str], Watchlist] = {}
    for path in paths:
        found = _found(path)
        if not found:
            formats = "; ".join(form.says for form in FORMATS)
            raise UsageError(f"{path} holds no watchlist that can be read; these can: {formats}")
        lists.update({(each.name, each.version): each for each in found})
    return tuple(each for _, each in sorted(lists.items()))


def _found(path: Path) -> list[Watchlist]:
    if not path.exists():
        raise UsageError(f"the watchlist {path} does not exist; check the path")
    if path.is_file():
        return _read(path.parent, (path.name,))
    folders = [path, *sorted(each for each in path.rglob("*") if each.is_dir())]
    return [
        each for folder in folders for each in _read(folder, sorted(file.name for file in folder.iterdir() if file.is_file()))
    ]


def _read(folder: Path, names: Sequence[str]) -> list[Watchlist]:
    """The lists whose main files are `names`; the files that belong to them are looked for beside them."""
    from firsthand.knowledge.watchlists import FORMATS, read

    beside = {name for form in FORMATS for name in form.beside}
    try:
        wanted = {*names, *(file.name for file in folder.iterdir() if file.name.lower() in beside and file.is_file())}
        return list(read({name: (folder / name).read_bytes() for name in sorted(wanted)}))
    except OSError as error:
        raise UsageError(f"{error.filename} cannot be read ({error.strerror}); check the path and its permissions") from error
    except ValueError as error:
        raise UsageError(f"a watchlist in {folder} cannot be read ({error}); obtain it again") from error
