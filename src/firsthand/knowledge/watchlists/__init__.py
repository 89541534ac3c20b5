"""Watchlists in their own formats: what files hold which list, and the parties in it."""

from firsthand.knowledge.watchlists.reading import FORMATS, Format, read

__all__ = ["FORMATS", "Format", "read"]
