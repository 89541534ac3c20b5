"""Say which language a text is in."""

from functools import lru_cache
from typing import Any

# The languages of the phrase tables and of the sentence vectors, and those that news in them is most often confused with.
# A closed list keeps short texts from being taken for Luxembourgish or Interlingua.
LANGUAGES = (
    "ar", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy",
    "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "sq",
    "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
# Fewer letters than this say too little: on headlines below it the identifier is wrong about one time in five.
MIN_LETTERS = 24
# Ideographs and kana say more per character.
MIN_IDEOGRAPHS = 6
# Enough to be sure of, and the same cost for a page of 20 MB as for one of 4 KB.
SAMPLE = 4000


def identify(text: str) -> str | None:
    """Name the language of `text` by its ISO 639-1 code, or None where the text is too short to tell."""
    sample = " ".join(text[: SAMPLE * 4].split())[:SAMPLE]
    letters = sum(character.isalpha() for character in sample)
    ideographs = sum("\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" for character in sample)
    if letters < MIN_LETTERS and ideographs < MIN_IDEOGRAPHS:
        return None
    return str(_identifier().classify(sample.encode("utf-8", "replace").decode("utf-8"))[0])


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
