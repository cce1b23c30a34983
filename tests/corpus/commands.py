"""Commands with a time limit, whose memory is measured, and all of which end when we do."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_running: set[int] = set()
_stopped = threading.Event()
_lock = threading.Lock()


@dataclass(frozen=True)
class Done:
    """``code`` None: it did not end in time. ``megabytes`` is the most that one process had."""

    output: str
    code: int | None
    seconds: float
    megabytes: float


class StoppedError(Exception):
    """We are to end; what a command has done so far counts for nothing."""


def run(command: Sequence[str], folder: Path, seconds: float) -> Done:
    """In a session of its own, away from the machine's proxies. Raises OSError when the program
    is not there, StoppedError after ``stop_all``."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            [*command],
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        with _lock:
            _running.add(process.pid)
            if _stopped.is_set():
                _kill(process.pid)
        code, kilobytes = _wait(process, start + seconds)
        with _lock:
            _running.discard(process.pid)
        if _stopped.is_set():
            raise StoppedError
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    return Done(text, code, time.monotonic() - start, kilobytes / 1024)


def _wait(process: subprocess.Popen[bytes], end: float) -> tuple[int | None, float]:
    in_time = True
    pause = 0.01
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            _kill(process.pid)
            return (process.returncode if in_time else None), usage.ru_maxrss
        if in_time and time.monotonic() > end:
            in_time = False
            _kill(process.pid)
        time.sleep(pause)
        pause = min(pause * 1.5, 0.2)


def _kill(group: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def stop_all() -> None:
    """Ends every command that still runs, and those that would begin."""
    _stopped.set()
    with _lock:
        for group in _running:
            _kill(group)


def _environment() -> dict[str, str]:
    hidden = ("proxy", "PROXY", "NODE_OPTIONS", "PYTHONPATH", "SDKWRIGHT")
    kept = {k: v for k, v in os.environ.items() if not any(part in k for part in hidden)}
    return {**kept, "NO_COLOR": "1", "PYTHONWARNINGS": "ignore"}
