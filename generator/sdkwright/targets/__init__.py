"""The table of targets. Each is loaded when it is asked for: back-ends import large libraries."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkwright.render.target import Target

TARGETS: dict[str, str] = {
    "go": "sdkwright.targets.go:TARGET",
    "php": "sdkwright.targets.php:TARGET",
    "python": "sdkwright.targets.python:TARGET",
    "typescript": "sdkwright.targets.typescript:TARGET",
}


def load_target(name: str) -> Target:
    """The target called ``name``. Raises ``KeyError`` when there is none."""
    module, _, attribute = TARGETS[name].partition(":")
    target: Target = getattr(import_module(module), attribute)
    return target
