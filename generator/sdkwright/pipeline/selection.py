"""What is found about operations that ``select`` of sdk.yaml leaves out."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.config import Config
from sdkwright.diagnostics import Diagnostic
from sdkwright.lower.selection import left_out
from sdkwright.source.document import Place
from sdkwright.source.load import Loaded

from .reached import unreached


def set_aside(
    found: Iterable[Diagnostic], loaded: Loaded, config: Config
) -> tuple[Diagnostic, ...]:
    """The findings about operations that are not selected, and about components that no other
    operation leads to: nobody needs them."""
    found = tuple(found)
    if not config.select or not found:
        return ()
    root = Place.root(loaded.document)
    outside = left_out(config, root)
    outside = (*outside, *unreached(root, outside))
    file = Place.root(loaded.document).origin.file
    return tuple(
        finding
        for finding in found
        if finding.origin is not None
        and finding.origin.file == file
        and any(_inside(finding.origin.pointer, pointer) for pointer in outside)
    )


def _inside(pointer: str, around: str) -> bool:
    return pointer == around or pointer.startswith(f"{around}/")
