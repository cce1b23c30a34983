"""The ratios of a run as bars: what is left of the middle costs less than the base."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from table import Table

_WIDTH, _LEFT, _ROW = 900, 470, 18
_DECADES = 2
"""Powers of ten to each side; what is more is cut off."""


def svg(tables: Sequence[Table]) -> str:
    rows = [(t, None) if name is None else (t, name) for t in tables for name in (None, *t.ratios)]
    height = _ROW * (len(rows) + 2)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        *_scale(height),
    ]
    for index, (table, name) in enumerate(rows):
        y = _ROW * (index + 2)
        if name is None:
            text = f"{table.title} / {table.subjects[-1]}"
            parts.append(f'<text x="4" y="{y}" font-weight="bold">{escape(text)}</text>')
        else:
            parts.extend(_bar(name, table.ratios[name], y))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _x(ratio: float) -> float:
    half = (_WIDTH - _LEFT - 60) / 2
    decades = max(-_DECADES, min(_DECADES, math.log10(ratio)))
    return _LEFT + half + half * decades / _DECADES


def _scale(height: int) -> Iterator[str]:
    for ratio in (0.01, 0.1, 1, 10, 100):
        x = _x(ratio)
        yield f'<line x1="{x:.0f}" x2="{x:.0f}" y1="16" y2="{height}" stroke="#ccc"/>'
        yield f'<text x="{x:.0f}" y="12" text-anchor="middle" fill="#555">{ratio:g}</text>'


def _bar(name: str, ratio: float, y: int) -> Iterator[str]:
    start, end = sorted((_x(1), _x(ratio)))
    colour = "#2a7" if ratio <= 1 else "#c63"
    yield f'<text x="20" y="{y}" fill="#333">{escape(name)}</text>'
    width = f"{end - start:.0f}"
    yield f'<rect x="{start:.0f}" y="{y - 11}" width="{width}" height="13" fill="{colour}"/>'
    anchor, x = ("end", start - 4) if ratio <= 1 else ("start", end + 4)
    yield f'<text x="{x:.0f}" y="{y}" text-anchor="{anchor}" fill="#333">{ratio:.3g}</text>'
