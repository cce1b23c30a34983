"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diagnostics import Origin
from sdkwright.diagnostics.excerpt import visible
from sdkwright.diff.model import Change, Level
from sdkwright.diff.outcome import Comparison

from . import wording

_COMMANDS = {Level.BREAKING: "error", Level.WARNING: "warning"}


def to_github(comparison: Comparison) -> str:
    """The verdict, then all that is not compatible, the worst first: GitHub shows the first ten of
    a step."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    told = wording.counts(comparison)
    said = f"{wording.verdict(comparison)}{': ' if told else ''}{told}"
    yield f"::notice title=sdkwright diff::{_data(said)}"
    for level, command in _COMMANDS.items():
        for change in comparison.at(level):
            yield f"::{command} {_properties(comparison, change)}::{_text(comparison, change)}"


def _properties(comparison: Comparison, change: Change) -> str:
    title = f"title={_property(change.fact.kind)}"
    origin = _line(comparison, change)
    if origin is None:
        return title
    file = _property(comparison.new.path_of(origin.file))
    return f"file={file},line={origin.line},col={origin.column},{title}"


def _line(comparison: Comparison, change: Change) -> Origin | None:
    """In the new document: where the change is, or else the operation that it is about."""
    if change.fact.new is not None and change.fact.new.origin is not None:
        return change.fact.new.origin
    routes = (comparison.new.routes.get(operation) for operation in change.fact.operations)
    return next((route.origin for route in routes if route is not None), None)


def _text(comparison: Comparison, change: Change) -> str:
    lines = [change.message, change.effect, wording.axes(comparison, change)]
    return "%0A".join(_data(line) for line in lines if line)


def _data(text: str) -> str:
    """A value after ``::``: a raw line end would begin another command."""
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
