"""Documents that are large enough for a second process: what comes out is the same."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NoReturn

import pytest
from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.pipeline.elsewhere import elsewhere
from sdkwright.pipeline.opened import Opened
from test_diff_formats import HERE, SDKWRIGHT, diff

PADDING = "\n# " + "x" * 3_000_000 + "\n"


@pytest.fixture
def large(tmp_path: Path) -> Path:
    for name in ("old.yaml", "new.yaml"):
        text = (HERE / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text + PADDING, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("format_", ["text", "json"])
def test_the_answer_is_the_same(large: Path, format_: str) -> None:
    small, found = (
        diff("old.yaml", "new.yaml", "--format", format_, folder=folder) for folder in (HERE, large)
    )
    assert (found.returncode, found.stderr) == (1, small.stderr)
    assert found.stdout == small.stdout


def test_the_other_process_has_done_the_work(
    large: Path, lacking: Callable[[str], NoReturn]
) -> None:
    usable = getattr(os, "sched_getaffinity", None)
    if (len(usable(0)) if usable else os.cpu_count() or 1) < 2:
        lacking("there is one processor, which does one thing at a time")

    def in_this_process(stage: str) -> AbstractContextManager[object]:
        raise AssertionError(f"{stage}: it should have been done elsewhere")

    target = TargetConfig(language="python", output="", package="", module="", version="")
    file, report = str(large / "new.yaml"), Report()
    side = Opened("new.yaml", file, file)
    with elsewhere(Config(document="", targets=(target,)), side, report, in_this_process) as made:
        found = made()
    assert found is not None and found.api.info.version == "1.1.0"
    assert found.sources == report.sources == {"new.yaml": (large / "new.yaml").read_text()}
    assert found.of_member("schemas/Pet", "name") == {"python": "shared.Pet.name"}


def test_what_cannot_be_read_is_told_here(large: Path) -> None:
    (large / "new.yaml").write_text("openapi: [" + PADDING, encoding="utf-8")
    found = diff("old.yaml", "new.yaml", folder=large)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("error[not-yaml]: not YAML")
    assert "--> new.yaml:3:1\n" in found.stderr


def test_ctrl_c_ends_both(large: Path) -> None:
    """Nothing is written to the pipe that is the old document, so the program waits there."""
    os.mkfifo(large / "pipe.yaml")
    process = subprocess.Popen(
        [SDKWRIGHT, "diff", "pipe.yaml", "new.yaml"],
        cwd=large,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with (large / "pipe.yaml").open("wb"):  # This waits until the program reads it.
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err
