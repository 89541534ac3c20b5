"""Readings: the parsed sentences of a report in their chunks, with what each is: a sentence, a headline, a heading in capitals."""

from dataclasses import dataclass

from firsthand.entities.chunks import Chunk, cut
from firsthand.knowledge.namewords import KIN
from firsthand.text.syntax import Tree

# A line without a full stop in which this share of the longer words has a capital is a heading: there a capital says nothing. Sentences
# stay under it even where they list names, for verbs and nouns stand between; headings in title case lower only their small words.
HEADING = 0.65


@dataclass(frozen=True, slots=True)
class Reading:
    """One parsed sentence and its chunks.

    `headline`: it ends without a full stop, as headlines, captions and headings do. `heading`: its capitals are those of a heading.
    `kin`: it has words of kinship.
    """

    tree: Tree
    chunks: tuple[Chunk, ...]
    headline: bool
    heading: bool
    kin: bool

    @classmethod
    def of(cls, tree: Tree) -> "Reading":
        """Cut a sentence into its chunks."""
        chunks = cut(tree)
        end = tree.sentence.text.rstrip("”’\"') ")[-1:]
        heading = tree.sentence.text.isupper() or (end not in {".", "!", "…"} and _is_raised(chunks))
        return cls(tree, chunks, end not in {".", "!", "…", "?"}, heading, any(chunk.lower in KIN for chunk in chunks))

    @property
    def start(self) -> int:
        """Where it stands in the page."""
        return self.tree.sentence.span.start


def _is_raised(chunks: tuple[Chunk, ...]) -> bool:
    longer = [chunk for chunk in chunks if len(chunk.text) > 3 and not chunk.text[0].isdigit()]
    raised = sum(chunk.text[0].isupper() for chunk in longer)
    return bool(longer) and raised >= HEADING * len(longer) and (raised > 1 or len(chunks) == 1)
