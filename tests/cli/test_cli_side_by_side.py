"""Several packages are made in several processes, where there are processors; nobody can tell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_project import API

CONFIG = """\
document: api.yaml
targets:
  go: {output: out/go, package: example.com/pets}
  php: {output: out/php, package: pets/pets, module: Pets}
  python: {output: out/python, package: pets, module: pets}
"""
RUN = """\
import sys
from sdkwright.cli import main
from sdkwright.pipeline import side_by_side
side_by_side.processors = lambda: int(sys.argv[1])
forks, fork = [], side_by_side.os.fork
side_by_side.os.fork = lambda: forks.append(1) or fork()
try: code = main(sys.argv[2:])
except SystemExit as end: code = end.code
print(code, len(forks))
"""
SHARES = """\
import os, signal, sys
from sdkwright.diagnostics import Report
from sdkwright.pipeline import side_by_side
from sdkwright.pipeline.progress import silent

first = os.getpid()
side_by_side.processors = lambda: 3

def work(progress, item, report):
    report.add("config-value", f"item {item}")
    if os.getpid() != first:
        if sys.argv[1] == "killed": os.kill(os.getpid(), signal.SIGKILL)
        if sys.argv[1] == "fails": raise RuntimeError("only there")
        if sys.argv[1] == "large": return "x" * 1_000_000 + str(item)
    if sys.argv[1] == "always" and item == 4: raise RuntimeError("everywhere")
    return str(item)

report = Report()
try: print(*(one.lstrip("x") for one in side_by_side.for_each(range(7), work, report, silent)))
except RuntimeError as error: print(error)
print(len(report), os.getpid() == first)
try: os.waitpid(-1, os.WNOHANG)
except ChildProcessError: print("alone")
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="there is one process elsewhere")


def run(folder: Path, processors: int, *arguments: str) -> tuple[str, str]:
    command = [sys.executable, "-c", RUN, str(processors), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    said, _, end = done.stdout.rstrip("\n").rpartition("\n")
    return said, end


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in (folder / "out").rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    found = [tmp_path / str(count) for count in (1, 2, 8)]
    for folder in found:
        folder.mkdir()
        (folder / "api.yaml").write_text(API)
        (folder / "sdk.yaml").write_text(CONFIG)
    return found


@linux
def test_one_processor_or_many(folders: list[Path]) -> None:
    counts = [int(folder.name) for folder in folders]
    ends = [f"0 {min(count, 3) - 1}" for count in counts]
    runs = [run(folder, n, "generate") for folder, n in zip(folders, counts, strict=True)]
    assert [end for _, end in runs] == ends
    assert len({said for said, _ in runs}) == 1
    first, *others = map(files, folders)
    assert len(first) > 100
    assert all(other == first for other in others)

    for folder in folders:
        for name in ("go/README.md", "php/README.md", "python/README.md"):
            (folder / "out" / name).write_text("mine")
    told = {"check": "edited    README.md", "generate": "error[edited-file]: "}
    for command, text in told.items():
        runs = [run(folder, n, command) for folder, n in zip(folders, counts, strict=True)]
        assert [end for _, end in runs] == [end.replace("0", "1", 1) for end in ends]
        assert runs[0][0].count(text) == 3
        assert len({said for said, _ in runs}) == 1
    assert (folders[-1] / "out/go/README.md").read_text() == "mine"


@linux
@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("works", "0 1 2 3 4 5 6\n7 True"),
        ("large", "0 1 2 3 4 5 6\n7 True"),
        ("killed", "0 1 2 3 4 5 6\n7 True"),
        ("fails", "0 1 2 3 4 5 6\n7 True"),
        ("always", "everywhere\n0 True"),
    ],
)
def test_what_another_process_cannot_do_is_done_here(what: str, said: str) -> None:
    command = [sys.executable, "-c", SHARES, what]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"{said}\nalone\n"
    assert done.stderr == ""


def test_two_runs_at_once(folders: list[Path]) -> None:
    """Each writes all or nothing; who comes second while the first writes is told so."""
    folder = folders[0]
    command = [sys.executable, "-m", "sdkwright", "generate"]
    both = [
        subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = [process.communicate()[0] for process in both]
    codes = [process.returncode for process in both]
    assert 0 in codes
    for code, text in zip(codes, said, strict=True):
        assert code == 0 or "error[concurrent-run]" in text
    assert run(folder, 2, "check")[1] == "0 1"
    assert not list(folder.rglob("staging"))
