"""Running again: what is unchanged, or nearly, and what starting costs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from measuring import ROUNDS, Cost, cost, folders
from peers import ROOT
from rows import OURS, Row, Samples, Section, against_limit

QUICK = 0.3
"""CPU seconds that ``check --quick`` may take."""
_CHANGES = ("generate, nothing changed", "generate, a summary changed", "check, nothing changed")
_TARGETS = {"generate, nothing changed": 0.15}
_UNITS = ("CPU s", "wall s", "MiB")
_PROGRAM = str(Path(sys.executable).with_name("sdkwright"))


def measure() -> Iterator[Section]:
    """All languages of this repository's sdk.yaml, which is what CI runs."""
    samples = {unit: Samples() for unit in _UNITS}
    with folders() as empty:
        for _ in range(ROUNDS):
            for what, found in _round(empty()):
                for unit, value in found.figures.items():
                    samples[unit].add(*_named(what, value))
    notes = ["The peers of the first three are our own cold runs, of all four languages at once."]
    yield Section("commands", "Running again, and starting", list(_rows(samples)), notes)


def _named(what: str, value: float) -> tuple[str, dict[str, float]]:
    """Of which subject a figure is. A cold run is what the others are compared with."""
    if what == "cold":
        return "generate, cold", dict.fromkeys(_CHANGES, value)
    if what == "python -c pass":
        return what, {"--help": value}
    return OURS, {what: value}


def _round(folder: Path) -> Iterator[tuple[str, Cost]]:
    document = folder / "openapi.yaml"
    text = (ROOT / "spec" / "orchestration-2.0.yaml").read_text("utf-8")
    document.write_text(text, "utf-8")
    settings = (ROOT / "sdk.yaml").read_text("utf-8")
    settings = settings.replace("spec/orchestration-2.0.yaml", "openapi.yaml")
    (folder / "sdk.yaml").write_text(settings, "utf-8")
    yield "cold", cost([_PROGRAM, "generate"], folder)
    yield "generate, nothing changed", cost([_PROGRAM, "generate"], folder)
    yield "check, nothing changed", cost([_PROGRAM, "check"], folder)
    yield "check --quick", cost([_PROGRAM, "check", "--quick"], folder)
    yield "--help", cost([_PROGRAM, "--help"], folder)
    yield "python -c pass", cost([sys.executable, "-c", "pass"], folder)
    document.write_text(text.replace("summary: ", "summary: Now ", 1), "utf-8")
    yield "generate, a summary changed", cost([_PROGRAM, "generate"], folder)


def _rows(samples: dict[str, Samples]) -> Iterator[Row]:
    for unit, found in samples.items():
        cpu = unit == "CPU s"
        targets = _TARGETS if cpu else {}
        yield from found.rows([(OURS, "generate, cold")], unit, targets, _CHANGES)
        yield from found.rows(
            [(OURS, "python -c pass")], unit, {"--help": 2.0} if cpu else {}, ["--help"]
        )
        if cpu:
            seconds = found.median(OURS, "check --quick")
            quick = Row("", unit, OURS, seconds, "", 1.0, ROUNDS)
            yield against_limit(quick, "check --quick", QUICK)
