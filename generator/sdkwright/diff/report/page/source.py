"""Excerpts of both documents, side by side."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diagnostics import Origin
from sdkwright.diagnostics.excerpt import excerpt
from sdkwright.diff.model import Change
from sdkwright.diff.outcome import Comparison, Version
from sdkwright.diff.report import wording

from .markup import text

_ABOVE, _BELOW = 2, 5
"""Lines around the one that is meant."""


class Sources:
    """The texts of both versions; how many lines each has is counted once."""

    def __init__(self, comparison: Comparison) -> None:
        self._sides = (comparison.old, "Before"), (comparison.new, "After")
        self._lengths: dict[tuple[str, str], int] = {}

    def side_by_side(self, change: Change) -> Iterator[str]:
        """Nothing for what is in neither document."""
        origins = wording.origins(change)
        if origins == (None, None):
            return
        yield '<details class="source"><summary>Source'
        yield f" <small>{text(wording.places(change))}</small></summary><div>"
        for (version, title), origin in zip(self._sides, origins, strict=True):
            yield f"<figure><figcaption>{title} "
            if origin is None:
                yield "<small>not there</small></figcaption></figure>"
                continue
            yield f"<small>{text(f'{origin.file}:{origin.line}')}</small></figcaption><pre>"
            yield "".join(self._rows(version, title, origin)) + "</pre></figure>"
        yield "</div></details>"

    def _rows(self, version: Version, title: str, origin: Origin) -> Iterator[str]:
        source = version.sources.get(origin.file)
        if source is None:
            return
        last = self._lengths.setdefault((title, origin.file), source.count("\n") + 1)
        first = max(1, origin.line - _ABOVE)
        rows = []
        for number in range(first, min(last, origin.line + _BELOW) + 1):
            shown = excerpt(source, number, origin.column if number == origin.line else 1)
            rows.append((number, "" if shown is None else shown.line))
        while rows and not rows[-1][1]:
            rows.pop()
        while rows and not rows[0][1]:
            rows.pop(0)
        margin = min((len(row) - len(row.lstrip(" ")) for _, row in rows if row), default=0)
        for number, row in rows:
            tag = "mark" if number == origin.line else "span"
            yield f'<{tag}><i data-n="{number}"></i>{text(row[margin:])}\n</{tag}>'
