"""Benchmarks run and print a ratio; how large it is is nobody's test."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_claims_benchmark_compares_with_bare_parsing():
    run = [sys.executable, "-X", "utf8", str(ROOT / "benchmarks" / "claims.py"), "--rounds", "1"]
    done = subprocess.run(run, capture_output=True, text=True, encoding="utf-8", check=True)
    assert re.search(r"round 1: spaCy alone [\d.]+ s .*, claims [\d.]+ s, ratio \d+\.\d\d", done.stdout)
    assert "median ratio" in done.stdout
