"""What an operation costs, by the number of operations, as lines."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from chart import FAINT, FONT, INK

_WIDTH, _HEIGHT = 960, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 150, 80, 60
_STYLES = (
    ("#0072B2", "circle"),
    ("#D55E00", "square"),
    ("#009E73", "triangle"),
    ("#7B3F9E", "diamond"),
)
TITLE = "What an operation costs while the document grows"
_VALUE = "CPU ms an operation"
_NAMES = {"python": "Python", "typescript": "TypeScript", "go": "Go", "php": "PHP"}


def svg(points: Sequence[dict[str, Any]]) -> str:
    """Both axes are named; x is logarithmic, y begins at 0."""
    counts = sorted({point["operations"] for point in points})
    step = _step(max(point[_VALUE] for point in points))
    highest = step * math.ceil(max(point[_VALUE] for point in points) / step)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" {FONT} '
        f'font-size="13" fill="{INK}" role="img">',
        f"<title>{TITLE}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<text x="16" y="28" font-size="18" font-weight="600">{TITLE}</text>',
        f'<text x="16" y="48" fill="{FAINT}">'
        "Generating from nothing, CPU ms an operation. "
        "What does not rise is linear; the first points have loading the libraries in them.</text>",
        *_grid(counts, highest, step),
    ]
    ends = []
    for (language, name), (colour, shape) in zip(_NAMES.items(), _STYLES, strict=True):
        line = [
            (_x(point["operations"], counts), _y(point[_VALUE], highest))
            for point in points
            if point["language"] == language
        ]
        parts += _line(line, colour, shape)
        last = [point[_VALUE] for point in points if point["language"] == language][-1]
        ends.append((line[-1][1], f"{name} {last:.1f}", colour))
    return "\n".join([*parts, *_names(ends), "</svg>"]) + "\n"


def _step(highest: float) -> float:
    """1, 2 or 5 times a power of ten, at most seven of which are as much."""
    power: float = 10.0 ** math.floor(math.log10(highest / 7))
    return next(power * n for n in (1, 2, 5, 10) if power * n * 7 >= highest)


def _x(count: int, counts: Sequence[int]) -> float:
    part = math.log(count / counts[0]) / math.log(counts[-1] / counts[0])
    return _LEFT + 20 + part * (_WIDTH - _LEFT - _RIGHT - 40)


def _y(value: float, highest: float) -> float:
    return _HEIGHT - _BOTTOM - value / highest * (_HEIGHT - _TOP - _BOTTOM)


def _grid(counts: Sequence[int], highest: float, step: float) -> Iterator[str]:
    for number in range(round(highest / step) + 1):
        value = number * step
        y = _y(value, highest)
        yield f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
        right = f'x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end"'
        yield f'<text {right} fill="{FAINT}">{value:g}</text>'
    for count in counts:
        x = _x(count, counts)
        yield (
            f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 20}" text-anchor="middle" fill="{FAINT}">'
            f"{count:,}</text>"
        )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    yield (
        f'<text x="{middle:.0f}" y="{_HEIGHT - 16}" text-anchor="middle" fill="{FAINT}">'
        "operations in the document</text>"
    )


def _line(line: Sequence[tuple[float, float]], colour: str, shape: str) -> Iterator[str]:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in line)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>'
    for x, y in line:
        match shape:
            case "circle":
                drawn = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5"'
            case "square":
                drawn = f'<rect x="{x - 5:.1f}" y="{y - 5:.1f}" width="10" height="10"'
            case "triangle":
                drawn = f'<path d="M{x:.1f} {y - 6:.1f}l6 11h-12z"'
            case _:
                drawn = f'<path d="M{x:.1f} {y - 7:.1f}l7 7l-7 7l-7 -7z"'
        yield f'{drawn} fill="{colour}" stroke="#fff" stroke-width="1"/>'


def _names(ends: list[tuple[float, str, str]]) -> Iterator[str]:
    """At the ends of the lines, none on another."""
    below = 0.0
    for y, text, colour in sorted(ends):
        below = max(y + 4, below + 18)
        yield (
            f'<text x="{_WIDTH - _RIGHT + 4}" y="{below:.1f}" fill="{colour}" font-weight="600">'
            f"{escape(text)}</text>"
        )
