"""Bytes -> page -> reports: what was obtained is read, taken apart and described."""
