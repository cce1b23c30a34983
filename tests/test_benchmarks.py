"""What is said of two reports of the benchmarks, and that the one committed is what was measured.

Nothing is measured here."""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


def _report(path: Path, ratios: dict[tuple[str, str, str], float]) -> Path:
    """``ratios`` by part, name and unit."""
    sections = [
        {
            "part": part,
            "title": f"The {part}",
            "rows": [
                {
                    "name": name,
                    "unit": unit,
                    "subject": "sdkwright",
                    "ours": ratio,
                    "peer": "peer",
                    "theirs": 1.0,
                    "runs": 5,
                    "target": None,
                }
            ],
        }
        for (part, name, unit), ratio in ratios.items()
    ]
    path.write_text(json.dumps({"head": {}, "sections": sections}))
    return path


def _compared(*reports: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / "regressions.py"), *map(str, reports)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("now", "code"), [(0.47, 0), (0.49, 1), (0.1, 0)])
def test_a_ratio_that_is_more_than_a_fifth_higher_fails(
    tmp_path: Path, now: float, code: int
) -> None:
    old = _report(tmp_path / "old.json", {("go", "call", "CPU ms"): 0.4})
    new = _report(tmp_path / "new.json", {("go", "call", "CPU ms"): now})
    run = _compared(old, new)
    assert run.returncode == code
    named = f"worse: The go: call (CPU ms), sdkwright / peer: 0.4 before, {now} now\n"
    assert run.stderr == (named if code else "")


def test_what_is_worse_once_is_chance(tmp_path: Path) -> None:
    """The median of the runs counts; a part that was measured once counts as it was."""
    go, php = ("go", "call", "CPU ms"), ("php", "call", "CPU ms")
    old = _report(tmp_path / "old.json", {go: 0.4, php: 0.4})
    new = _report(tmp_path / "new.json", {go: 0.6, php: 0.4})
    good, bad = (_report(tmp_path / f"{now}.json", {go: now}) for now in (0.45, 0.5))
    assert _compared(old, new, good, bad).stderr == (
        "worse: The go: call (CPU ms), sdkwright / peer: 0.4 before, 0.5 now\n"
    )
    assert _compared(old, new, good, good).returncode == 0


def test_wall_time_is_not_compared(tmp_path: Path) -> None:
    old = _report(tmp_path / "old.json", {("go", "call", "wall s"): 0.4})
    new = _report(tmp_path / "new.json", {("go", "call", "wall s"): 4.0})
    assert _compared(old, new).returncode == 0


def test_what_is_new_or_gone_is_told(tmp_path: Path) -> None:
    """Of the parts that were measured; php was not."""
    before = {("go", "first", "CPU ms"): 0.4, ("php", "call", "CPU ms"): 0.4}
    old = _report(tmp_path / "old.json", before)
    new = _report(tmp_path / "new.json", {("go", "call", "CPU ms"): 0.4})
    run = _compared(old, new)
    assert run.returncode == 0
    assert run.stdout == (
        "new: The go: call (CPU ms), sdkwright / peer\n"
        "no longer measured: The go: first (CPU ms), sdkwright / peer\n"
        "No ratio is more than a fifth worse than in the last report.\n"
    )


def _copied(folder: Path) -> Path:
    """The programs without a report."""
    without = shutil.ignore_patterns("__pycache__", "*.json", "*.md", "*.svg")
    return shutil.copytree(BENCHMARKS, folder / "benchmarks", ignore=without)


def test_a_part_is_measured_where_no_peer_is_installed(tmp_path: Path) -> None:
    copy = _copied(tmp_path)
    command = [sys.executable, str(copy / "run.py"), "--only", "go"]

    def versions() -> list[str]:
        subprocess.run(command, check=True, env={"PATH": str(tmp_path)})
        report = json.loads((copy / "report.json").read_text("utf-8"))
        assert [section["part"] for section in report["sections"]][:1]
        return [name for name in report["head"]["versions"] if name != "Python"]

    assert versions() == []
    # Those of sections that stay are still named.
    shutil.copy(BENCHMARKS / "report.json", copy)
    assert "Speakeasy's formance-sdk-python" in versions()


def test_the_report_and_its_charts_are_what_was_measured(tmp_path: Path) -> None:
    copy = _copied(tmp_path)
    shutil.copy(BENCHMARKS / "report.json", copy)
    command = [sys.executable, str(copy / "run.py"), "--render"]
    subprocess.run(command, check=True)
    reports = sorted(path.name for path in BENCHMARKS.glob("report*"))
    assert sorted(path.name for path in copy.glob("report*")) == reports
    for name in reports:
        assert (copy / name).read_text("utf-8") == (BENCHMARKS / name).read_text("utf-8"), name


_GIVEN_UP = """
import sys
from pathlib import Path
import measuring
measuring.TIMEOUT = 5
try:
    measuring.cost([sys.executable, "-c", sys.argv[2]], Path(sys.argv[1]))
except measuring.RunError as error:
    print(error)
"""
_SLOW = """
import fcntl, time
with open("lock", "w") as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    open("begun", "w").close()
    time.sleep(30)
    open("survived", "w").close()
"""


def test_a_command_that_is_given_up_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _GIVEN_UP, str(tmp_path), _SLOW]
    run = subprocess.run(command, cwd=BENCHMARKS, capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == ("not done after 5 seconds\n", "")
    assert (tmp_path / "begun").exists()
    with (tmp_path / "lock").open() as lock:
        # The command lets go of it when it ends.
        fcntl.flock(lock, fcntl.LOCK_EX)
    assert not (tmp_path / "survived").exists()
