"""The command line: commands, one a file. Nothing heavy is imported before a command needs it."""

from firsthand.cli.entry import main

__all__ = ["main"]
