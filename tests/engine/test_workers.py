"""Worker processes do what they are given, and leave when nobody needs them."""

import subprocess
import sys

import pytest

from firsthand.engine import workers as crew

SCRIPT = """
import time
from firsthand.engine.workers import Crew

if __name__ == "__main__":
    with Crew(2) as crew:
        assert crew._hire()
        print("hired", flush=True)
        time.sleep(600)
"""
UNGUARDED = """
from firsthand.engine import workers

workers._PAYS_SECONDS = workers._MEASURE_SECONDS = 0.0
workers._BATCH_MOST = 1
with workers.Crew(2) as crew:
    print(sorted(result for _, results in crew.work(len, ["a", "bb", "ccc", "dddd"], list) for result in results))
"""


def test_all_items_are_worked_on_once():
    with crew.Crew(1) as alone:
        done = [pair for batch in alone.work(len, ["a" * n for n in range(1000)], str) for pair in zip(*batch, strict=True)]
    assert sorted(len(item) for item, _ in done) == list(range(1000))
    assert all(len(item) == result for item, result in done)


def test_no_process_is_started_for_little_work(monkeypatch):
    monkeypatch.setattr(crew, "ProcessPoolExecutor", None)
    with crew.Crew(8) as many:
        assert sum(len(items) for items, _ in many.work(len, ["a"] * 1000, str)) == 1000


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_workers_leave_when_the_run_is_killed(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"hired\n"
        run.kill()
        # The workers hold the other end of this pipe: it ends when they have.
        assert run.communicate(timeout=20)[0] == b""


def test_a_script_without_a_guard_is_served_by_one_process(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED, encoding="utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60, check=False)
    assert "[1, 2, 3, 4]" in done.stdout
    assert done.returncode == 0
