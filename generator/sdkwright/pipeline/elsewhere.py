"""A version of an API worked out in another process, while this one works out the other.

The other process is this program once more, which gets a question and gives an answer on its
standard streams: so it is the same on every system, and what calls this needs no guard. Where it
fails, whatever the reason, this process does the work itself and says what is wrong.
"""

from __future__ import annotations

import contextlib
import gc
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

from sdkwright.config import Config
from sdkwright.diagnostics import Report

from .described import Described, described
from .opened import Opened
from .processors import processors
from .progress import Progress, silent

_WORTH = 3_000_000
"""Bytes of a document that takes longer than another process takes to start and to answer."""


@contextlib.contextmanager
def elsewhere(
    config: Config, side: Opened, report: Report, progress: Progress
) -> Iterator[Callable[[], Described | None]]:
    """What gives ``side`` when it is called; where that pays, the work begins at once."""
    here = partial(described, config, side, report, progress)
    if not _is_worth(side):
        yield here
        return
    process = _started()
    asking, answering = process.stdin, process.stdout
    assert asking is not None and answering is not None, "both are pipes"
    try:
        with contextlib.suppress(OSError), asking:
            pickle.dump((config, side), asking)
        yield lambda: _answer(answering, report) or here()
    finally:
        process.kill()
        answering.close()
        process.wait()


def answer() -> None:
    """Answer the question on the standard input: what the other process is started for."""
    gc.disable()  # All there is lives as long as the process.
    config, side = pickle.load(sys.stdin.buffer)
    report = Report()
    found = described(config, side, report, silent)
    pickle.dump((found, report), sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)


def _is_worth(side: Opened) -> bool:
    """Several processors, and a file that is large."""
    if not side.file or not sys.executable or processors() < 2:
        return False
    with contextlib.suppress(OSError):
        return Path(side.file).stat().st_size >= _WORTH
    return False


def _started() -> subprocess.Popen[bytes]:
    # Ctrl-C reaches this process alone, which ends the other. -P: nothing is imported from the
    # folder that we happen to be in.
    program = f"from {__name__} import answer; answer()"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def _answer(answering: IO[bytes], report: Report) -> Described | None:
    """None where there is none; a document that cannot be read is none, either."""
    try:
        answer: tuple[Described | None, Report] = pickle.load(answering)
    except Exception:  # Whatever kept it from answering will be seen here, or was its own.
        return None
    found, findings = answer
    if found is not None:
        report.extend(findings)
        report.sources.update(findings.sources)
    return found
