"""Print text that may hold anything, on a terminal that may show little."""

import sys

from firsthand.exports.visible import show


def settle_streams() -> None:
    """Let standard output and error write what their encoding lacks as escapes rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def flat(text: str) -> str:
    """One line of `text`: control characters, which could command the terminal, are shown and not obeyed."""
    return show(" ".join(text.split()))
