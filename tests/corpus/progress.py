"""What is being done, on the standard error: a line that changes on a terminal, else a line for
each document that is done."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import AbstractContextManager
from types import TracebackType


class Progress(AbstractContextManager["Progress"]):
    def __init__(self, total: int) -> None:
        self._total = total
        self._finished = 0
        self._doing: dict[int, str] = {}
        self._lock = threading.Lock()
        self._start = time.monotonic()
        self._terminal = sys.stderr.isatty()

    def say(self, document: str, language: str, stage: str) -> None:
        """The calling thread has begun a stage."""
        with self._lock:
            self._doing[threading.get_ident()] = f"{document} {language} {stage}"
            self._show()

    def done(self, document: str, what: str) -> None:
        """The calling thread has done all there is to do."""
        with self._lock:
            self._finished += 1
            worked = self._doing.pop(threading.get_ident(), "") != ""
            if self._terminal:
                self._show()
            elif worked:
                sys.stderr.write(f"{self._count()} {document} {what}\n")

    def _count(self) -> str:
        minutes, seconds = divmod(int(time.monotonic() - self._start), 60)
        return f"[{self._finished}/{self._total} {minutes}:{seconds:02}]"

    def _show(self) -> None:
        if self._terminal:
            text = f"{self._count()} {'   '.join(self._doing.values())}"
            sys.stderr.write(f"\r\x1b[K{text[:150]}")
            sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._terminal:
            sys.stderr.write("\r\x1b[K")
