"""Ratios as bars on a logarithmic scale: what is left of 1 costs less than the peer."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from report import number
from rows import LIMIT, OURS, Row, Section

LESS, MORE, INK, FAINT = "#0072B2", "#D55E00", "#222", "#767676"
"""Of the palette of Okabe and Ito: told apart by everybody."""
FONT = 'font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif"'
_WIDTH, _LEFT, _RIGHT, _TOP, _ROW = 960, 410, 60, 86, 20
_PLOT = _LEFT + 44
"""There is room for a figure between the names and the longest bar."""
_STEPS = (1, 2, 5)


@dataclass(frozen=True)
class _Scale:
    lowest: float
    highest: float

    def x(self, ratio: float) -> float:
        span = math.log(self.highest / self.lowest)
        part = math.log(min(self.highest, max(self.lowest, ratio)) / self.lowest) / span
        return _PLOT + part * (_WIDTH - _PLOT - _RIGHT)

    def ticks(self) -> Iterator[float]:
        decade = math.floor(math.log10(self.lowest))
        dense = self.highest / self.lowest < 300
        while 10**decade <= self.highest:
            for step in _STEPS if dense else (1,):
                if self.lowest <= step * 10**decade <= self.highest:
                    yield step * 10**decade
            decade += 1


def svg(
    title: str, subtitle: str, sections: Sequence[Section], shown: Callable[[Row], bool]
) -> str:
    """A panel for each section that has such rows."""
    panels = [(s.title, [row for row in s.rows if shown(row)]) for s in sections]
    panels = [(name, rows) for name, rows in panels if rows]
    lines = sum(len(rows) + 1.5 for _, rows in panels)
    height = round(_TOP + 16 + lines * _ROW)
    scale = _scale([row for _, rows in panels for row in rows])
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" {FONT} '
        f'font-size="13" fill="{INK}" role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="16" y="28" font-size="18" font-weight="600">{escape(title)}</text>',
        f'<text x="16" y="48" fill="{FAINT}">{escape(subtitle)}</text>',
        *_legend(),
        *_grid(scale, height),
    ]
    y = _TOP + 8.0
    for name, rows in panels:
        y += 1.5 * _ROW
        parts.append(f'<text x="16" y="{y - 5:.0f}" font-weight="600">{escape(name)}</text>')
        for row in rows:
            y += _ROW
            parts += _bar(row, y - 5, scale)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _scale(rows: Sequence[Row]) -> _Scale:
    """With the ends of all bars and targets, and some room."""
    values = [row.ratio for row in rows] + [row.target for row in rows if row.target] + [1.0]
    return _Scale(min(values) / 1.1, max(values) * 1.3)


def _legend() -> Iterator[str]:
    x = 16.0
    for colour, text in ((LESS, "costs less than the peer"), (MORE, "costs more")):
        yield f'<rect x="{x:.0f}" y="60" width="12" height="12" fill="{colour}"/>'
        yield f'<text x="{x + 18:.0f}" y="71">{text}</text>'
        x += 190
    x -= 60
    yield f'<path d="{_mark(x + 6, 72)}" fill="{INK}"/>'
    yield f'<text x="{x + 18:.0f}" y="71">target</text>'


def _mark(x: float, bottom: float) -> str:
    """A line with a triangle on it, which stands out on bars of both colours."""
    top = bottom - 14
    return f"M{x - 4:.1f} {top:.1f}h8l-3 5v{bottom - top - 5:.1f}h-2v-{bottom - top - 5:.1f}z"


def _grid(scale: _Scale, height: int) -> Iterator[str]:
    for ratio in scale.ticks():
        x = scale.x(ratio)
        colour, width = (INK, 1.5) if ratio == 1 else ("#ddd", 1)
        yield (
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP + 14}" y2="{height - 8}" '
            f'stroke="{colour}" stroke-width="{width}"/>'
        )
        weight = ' font-weight="600"' if ratio == 1 else f' fill="{FAINT}"'
        yield f'<text x="{x:.1f}" y="{_TOP + 8}" text-anchor="middle"{weight}>{ratio:g}</text>'


def _bar(row: Row, y: float, scale: _Scale) -> Iterator[str]:
    start, end = sorted((scale.x(1), scale.x(row.ratio)))
    less = row.ratio <= 1
    yield f'<text x="{_LEFT - 12}" y="{y:.0f}" text-anchor="end">{escape(_label(row))}</text>'
    yield (
        f'<rect x="{start:.1f}" y="{y - 11:.0f}" width="{max(end - start, 1):.1f}" height="14" '
        f'fill="{LESS if less else MORE}"/>'
    )
    aimed = scale.x(row.target) if row.target else None
    if aimed is not None:
        yield f'<path d="{_mark(aimed, y + 4)}" fill="{INK}" stroke="#fff" stroke-width="1"/>'
    # Beside the bar, and beside a target that would be under the figure.
    edge, side = (start, -1) if less else (end, 1)
    text = number(row.ratio)
    room = 8 * len(text) + 8
    if aimed is not None and -6 < side * (aimed - edge) < room:
        edge = aimed + 4 * side
    anchor = "end" if less else "start"
    yield (
        f'<text x="{edge + 5 * side:.1f}" y="{y:.0f}" text-anchor="{anchor}" font-weight="600" '
        f'paint-order="stroke" stroke="#fff" stroke-width="3">{text}</text>'
    )


def _label(row: Row) -> str:
    """What was measured, and against whom where that is not in the title."""
    subject = "" if row.subject == OURS else f" ({row.subject.removeprefix(f'{OURS}, ')})"
    if row.peer.startswith(LIMIT):
        return f"{row.name}{subject}; {row.peer}"
    return f"{row.name}{subject} / {row.peer}"
