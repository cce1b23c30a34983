"""Runs examples as they stand: a JSON line with ``code`` in, a JSON line with ``error`` out.

Whatever host an example asks, MOCK answers.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import sys
import traceback
from types import FrameType
from typing import Any

import httpcore2

SECONDS = 60
sys.path.insert(0, "")
mock = httpcore2.URL(os.environ["MOCK"])
real = httpcore2.SyncBackend.connect_tcp


def redirected(backend: Any, host: str, port: int, **settings: Any) -> Any:
    """Below httpx2 and the SDK's own transport alike; what is asked for https is not encrypted."""
    stream: Any = real(backend, mock.host.decode(), mock.port or 80, **settings)
    stream.start_tls = lambda *_, **__: stream
    return stream


httpcore2.SyncBackend.connect_tcp = redirected  # type: ignore[method-assign]


def too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"not done after {SECONDS} s")


def run(code: str) -> str:
    """What went wrong, or nothing."""
    signal.alarm(SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code, "example", "exec"), {"__name__": "__main__"})  # noqa: S102
    except BaseException as error:
        found = traceback.extract_tb(error.__traceback__)[-1]
        text = " ".join(f"{type(error).__name__}: {error}".split())[:600]
        return f"{text} [{os.path.basename(found.filename)}:{found.name}]"  # noqa: PTH119
    finally:
        signal.alarm(0)
    return ""


signal.signal(signal.SIGALRM, too_long)
for line in sys.stdin:
    print(json.dumps({"error": run(json.loads(line)["code"])}), flush=True)
