"""Everything that Firsthand raises on purpose, as one tree.

FirsthandError
├── UsageError            what was asked for cannot be done as asked
├── UnreadablePage        one input cannot be read; it becomes a Failure and the rest goes on
├── CaseError             the case file cannot be used as it is
│   ├── CaseIsNewer       it was written by a later version
│   └── CaseIsBusy        another process is writing to it
├── WeightsError          the language models are missing or are not the ones we know
└── BenchmarkError        an annotation is not whole, or a case is not of the benchmark's pages

Every message says what happened and what to do next.
"""


class FirsthandError(Exception):
    """The root: catch this to catch everything that Firsthand raises on purpose."""


class UsageError(FirsthandError):
    """What was asked for cannot be done as asked."""


class UnreadablePage(FirsthandError):
    """One input cannot be read. It becomes a Failure in the case and the rest goes on."""


class CaseError(FirsthandError):
    """The case file cannot be used as it is."""


class CaseIsNewer(CaseError):
    """The case file was written by a later version of Firsthand."""


class CaseIsBusy(CaseError):
    """Another process is writing to the case file."""


class WeightsError(FirsthandError):
    """Model weights are missing, or are not the ones whose hashes we know."""


class BenchmarkError(FirsthandError):
    """An annotation of the benchmark is not whole, or a case to be scored is not of its pages."""
