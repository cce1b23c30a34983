"""What a command costs: seconds of processors and of the clock, memory."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from peers import clean

ROUNDS = 5
QUICK, SLOW = 20.0, 60.0
"""CPU seconds: what takes less than the first is run five times, else until the second is spent."""
TIMEOUT = 900
_LAUNCHER = """
import json, os, sys, time
result = int(sys.argv[1])
os.set_inheritable(result, False)
start = time.perf_counter()
process = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(process, 0)
wall = time.perf_counter() - start
found = [used.ru_utime + used.ru_stime, wall, used.ru_maxrss, os.waitstatus_to_exitcode(status)]
os.write(result, json.dumps(found).encode())
"""
"""A small process between us and the command: a command's peak of memory begins with that of the
process that started it, and ours may be high."""
_COMPLAINTS = ("error", "exception", "cannot", "unable", "fail")


@contextlib.contextmanager
def folders() -> Iterator[Callable[[], Path]]:
    """What gives empty folders. All go at the end: on ext4 a file that is made just after thousands
    were removed takes several times as long, and who writes many would pay for the runs before.
    """
    with tempfile.TemporaryDirectory() as root:
        yield lambda: Path(tempfile.mkdtemp(dir=root))


class RunError(Exception):
    """A command that could not do its work; the text is the first line of what it says of that."""


@dataclass(frozen=True)
class Cost:
    """Of a command and its children. ``cpu`` and ``wall`` in seconds; ``memory`` in MiB, that of
    the largest process."""

    cpu: float
    wall: float
    memory: float
    said: str = ""

    @property
    def figures(self) -> dict[str, float]:
        """By unit."""
        return {"CPU s": self.cpu, "wall s": self.wall, "MiB": self.memory}


def cost(command: list[str], folder: Path, accepted: tuple[int, ...] = (0,)) -> Cost:
    """Runs a command in ``folder``. Raises RunError for another exit code than those accepted."""
    readable, writable = os.pipe()
    launcher = [sys.executable, "-I", "-S", "-c", _LAUNCHER, str(writable), *command]
    # Not in a cache that an earlier run filled.
    variables = {**clean(command[0]), "XDG_CACHE_HOME": str(folder / "cache")}
    try:
        done = _done(launcher, folder, variables, writable)
        os.close(writable)
        writable = -1
        found = os.read(readable, 65536)
    except subprocess.TimeoutExpired:
        raise RunError(f"not done after {TIMEOUT} seconds") from None
    finally:
        os.close(readable)
        if writable >= 0:
            os.close(writable)
    if not found:
        raise RunError(_complaint(done, command, folder))
    cpu, wall, kibibytes, code = json.loads(found)
    if code not in accepted:
        raise RunError(_complaint(done, command, folder))
    unit = 1024 if sys.platform == "linux" else 1024 * 1024
    return Cost(cpu, wall, kibibytes / unit, (done.stderr + done.stdout).decode(errors="replace"))


def _done(
    command: list[str], folder: Path, variables: dict[str, str], inherited: int
) -> subprocess.CompletedProcess[bytes]:
    """As ``subprocess.run`` would, but what the command started ends with it: else a peer that is
    given up would work on, beside what is measured next."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=variables,
        pass_fds=[inherited],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=TIMEOUT)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def _complaint(done: subprocess.CompletedProcess[bytes], command: list[str], folder: Path) -> str:
    """The first line that names an error, without paths of this machine."""
    text = (done.stderr + b"\n" + done.stdout).decode(errors="replace")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    named = (line for line in lines if any(word in line.lower() for word in _COMPLAINTS))
    line = next(named, next(iter(lines), f"exit code {done.returncode}, and no word"))
    for path in (*command, str(folder)):
        if "/" in path:
            line = line.replace(f"file://{path}", Path(path).name).replace(path, Path(path).name)
    return line[:200]


def again(costs: list[Cost]) -> bool:
    """Whether another run is worth its time: five, or fewer of what takes long."""
    last, spent = costs[-1].cpu, sum(cost.cpu for cost in costs)
    return len(costs) < ROUNDS and (last < QUICK or spent + last <= SLOW)
