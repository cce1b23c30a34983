"""Packages made in several processes: each is made of the same API, and none knows of another.

The other processes are forks, so they have the API and the plans without being told. Where there
are no forks that are safe, or only one processor, one package is made after the other. Either way
gives the same packages and the same findings.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import IO, Generic, NoReturn, TypeAlias, TypeVar

from sdkwright.diagnostics import Report

from .processors import processors
from .progress import Progress, silent

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class _Share(Generic[_Made]):
    """What one process made, by the places of the items, and what it found."""

    made: dict[int, _Made]
    report: Report


_Work: TypeAlias = Callable[[Progress, _Item, Report], _Made]


def for_each(
    items: Sequence[_Item], work: _Work[_Item, _Made], report: Report, progress: Progress
) -> list[_Made]:
    """What ``work`` gives for each item; it adds to the report that it is given and changes nothing
    else. What it raises is raised here."""
    count = min(len(items), processors()) if _may_fork() else 1

    def share(first: int, progress: Progress) -> _Share[_Made]:
        own = Report()
        places = range(first, len(items), count)
        return _Share({place: work(progress, items[place], own) for place in places}, own)

    with contextlib.ExitStack() as forks:
        answers = [
            forks.enter_context(_fork(partial(share, first, silent))) for first in range(1, count)
        ]
        shares = [share(0, progress)] if items else []
        for first, answer in enumerate(answers, 1):
            # Whatever kept the other process from its work will be seen here, or was its own.
            shares.append(answer() or share(first, progress))
    made: dict[int, _Made] = {}
    for one in shares:
        made.update(one.made)
        report.extend(one.report)
        report.sources.update(one.report.sources)
    return [made[place] for place in range(len(items))]


def _may_fork() -> bool:
    """Not where libraries of the system, or locks that another thread has, would not live on."""
    return sys.platform == "linux" and threading.active_count() == 1


@contextlib.contextmanager
def _fork(work: Callable[[], _Share[_Made]]) -> Iterator[Callable[[], _Share[_Made] | None]]:
    """What gives the result of ``work``, which begins at once in another process; None where that
    could not do it. The process ends with the context."""
    readable, writable = os.pipe()
    process = os.fork()
    if process == 0:
        _answer(work, writable)
    os.close(writable)
    with os.fdopen(readable, "rb") as answer:
        try:
            yield lambda: _read(answer)
        finally:
            os.kill(process, signal.SIGTERM)
            os.waitpid(process, 0)


def _answer(work: Callable[[], object], writable: int) -> NoReturn:
    """The whole life of the other process. It prints nothing, and leaves the open files and the
    locks of the first one as they are."""
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        gc.disable()  # To look for garbage is to copy what both processes share.
        content = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with os.fdopen(writable, "wb") as answer:
            answer.write(content)
        code = 0
    finally:
        os._exit(code)


def _read(answer: IO[bytes]) -> _Share[_Made] | None:
    try:
        found: _Share[_Made] = pickle.load(answer)
    except Exception:
        return None
    return found
