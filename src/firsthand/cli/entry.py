"""The command `firsthand`, its exit codes, and what it says when something is wrong."""

import os
import sys
from collections.abc import Sequence

import click

from firsthand import __version__
from firsthand.cli.benchmark import benchmark
from firsthand.cli.demo import demo
from firsthand.cli.doctor import doctor
from firsthand.cli.export import export
from firsthand.cli.layers import COMMANDS
from firsthand.cli.printing import flat, settle_streams
from firsthand.cli.schema import schema
from firsthand.cli.trace import trace
from firsthand.errors import FirsthandError

ALL_READ = 0
SOME_FAILED = 1
USAGE = 2
INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="firsthand", message="%(prog)s %(version)s")
@click.option("--verbose", is_flag=True, help="Log what happens, and the details of what goes wrong, on standard error.")
def firsthand(verbose: bool) -> None:
    """Say which reports are first-hand, which repeat, and from whom.

    Works offline on your own files. Start with `firsthand demo`, then `firsthand trace` with your files or folders.
    Exit codes: 0 all read, 1 some inputs failed (each is named), 2 the call itself was wrong, 130 interrupted.
    """
    if verbose:
        import logging

        logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s: %(message)s")


for command in (trace, demo, *COMMANDS, export, benchmark, doctor, schema):
    firsthand.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code."""
    settle_streams()
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = firsthand.main(args=arguments, prog_name="firsthand", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else ALL_READ
    except click.ClickException as error:
        error.show()
        return USAGE
    except (KeyboardInterrupt, click.Abort):
        print("\nInterrupted. What was done is kept: give the same command again and it goes on from there.", file=sys.stderr)
        return INTERRUPTED
    except FirsthandError as error:
        print(f"Error: {flat(str(error))}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        # Whoever read our output has read enough. Python would complain about it once more when it flushes on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ALL_READ
