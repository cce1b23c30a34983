"""``python launch.py ARGUMENTS``: the command line with the plain target in the table.

``STOP_AT=n:SIGNAL`` sends the process a signal before it renames its n-th file.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from sdkwright.cli import main
from sdkwright.targets import TARGETS


def stop_at(step: int, number: signal.Signals) -> None:
    left = step

    def watch(event: str, _arguments: object) -> None:
        nonlocal left
        if event == "os.rename":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), number)

    sys.addaudithook(watch)


if __name__ == "__main__":
    TARGETS["plain"] = "plain_target:TARGET"
    TARGETS["simple"] = "plain_target:TARGET"
    if "STOP_AT" in os.environ:
        step, _, name = os.environ["STOP_AT"].partition(":")
        stop_at(int(step), signal.Signals[name])
    sys.exit(main())
