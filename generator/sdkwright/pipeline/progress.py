"""How a run tells what it is doing, without knowing who listens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TypeAlias

Progress: TypeAlias = Callable[[str], AbstractContextManager[object]]
"""Called with the name of a stage; the stage lasts as long as the context."""


def silent(_stage: str) -> AbstractContextManager[object]:
    return nullcontext()
