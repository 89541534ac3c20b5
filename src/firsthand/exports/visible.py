"""Make characters visible that would otherwise hide something from the reader of a text."""

import unicodedata

# Format characters that show nothing and can reorder, join or split what stands around them. Joiners (U+200C, U+200D) and the soft
# hyphen stay as they are: honest text in many languages needs them.
INVISIBLE = frozenset(
    chr(code)
    for first, last in (
        (0x061C, 0x061C),  # Arabic letter mark
        (0x180E, 0x180E),  # Mongolian vowel separator
        (0x200B, 0x200B),  # zero-width space
        (0x200E, 0x200F),  # left-to-right and right-to-left mark
        (0x2028, 0x202E),  # line and paragraph separator, bidirectional embeddings and overrides
        (0x2060, 0x206F),  # word joiner, invisible operators, bidirectional isolates
        (0xFEFF, 0xFEFF),  # byte-order mark
        (0xFFF9, 0xFFFB),  # interlinear annotation
        (0xE0000, 0xE007F),  # tags
    )
    for code in range(first, last + 1)
)
WHITE = frozenset("\t\n\r")


def show(text: str) -> str:
    """Write control characters, bidirectional marks, lone surrogates and non-characters of `text` as "⟨U+202E⟩", the rest as it is."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"⟨U+{ord(character):04X}⟩" if _hides(character) else character for character in text)


def _hides(character: str) -> bool:
    if character in WHITE:
        return False
    code = ord(character)
    return (
        character in INVISIBLE
        or unicodedata.category(character) in {"Cc", "Cs"}
        or 0xFDD0 <= code <= 0xFDEF
        or code & 0xFFFE == 0xFFFE
    )
