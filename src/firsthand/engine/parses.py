"""Parses by sentence, encoded until they are asked for."""

from collections.abc import Iterable, Iterator, Mapping

from firsthand.store.encoding import decode
from firsthand.text.parsing import Parse


class Parses(Mapping[str, Parse]):
    """A mapping from a sentence's text to its parse.

    Each is decoded when it is looked up, because that is quick and the bytes are a tenth of the size: 30 MB for a thousand reports.
    """

    def __init__(self, encoded: Mapping[str, bytes]) -> None:
        self._encoded = encoded

    def __getitem__(self, text: str) -> Parse:
        return decode(self._encoded[text], Parse)

    def __iter__(self) -> Iterator[str]:
        return iter(self._encoded)

    def __len__(self) -> int:
        return len(self._encoded)

    def of(self, texts: Iterable[str]) -> "Parses":
        """Only the parses of `texts`, as far as there are any: what one report needs, to be sent to a worker."""
        return Parses({text: self._encoded[text] for text in texts if text in self._encoded})
