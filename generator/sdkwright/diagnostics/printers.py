"""A report as text for people, JSON for programs, SARIF 2.1.0 for code hosts, GitHub's commands."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any
from urllib.parse import quote

from .codes import CODES
from .excerpt import excerpt, visible
from .model import Diagnostic, Report, Severity

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def to_text(report: Report, colour: bool) -> str:
    """Each finding with its line and a caret under it, then the counts; "" for an empty report."""
    if not len(report):
        return ""
    blocks = [_block(report, diagnostic, colour) for diagnostic in report]
    return "\n".join([*blocks, summary(report) + "\n"])


def summary(report: Report) -> str:
    """Like ``1 error, 2 warnings``; the kinds that did not occur are left out."""
    counts = Counter(diagnostic.severity for diagnostic in report)
    parts = [f"{counts[s]} {s}{'s' * (counts[s] != 1)}" for s in Severity if counts[s]]
    return ", ".join(parts) or "no findings"


def to_json(report: Report) -> str:
    """``{"findings": [...], "errors": n, "warnings": n, "notes": n}``, one finding per entry."""
    counts = Counter(diagnostic.severity for diagnostic in report)
    data = {
        "findings": [_as_data(diagnostic) for diagnostic in report],
        **{f"{severity}s": counts[severity] for severity in Severity},
    }
    return json.dumps(data, indent=2, ensure_ascii=True) + "\n"


def to_sarif(report: Report) -> str:
    """SARIF 2.1.0 (OASIS): one run, a rule for each code that occurs."""
    from sdkwright.version import VERSION

    codes = sorted({diagnostic.code for diagnostic in report})
    driver = {
        "name": "sdkwright",
        "version": VERSION,
        "rules": [_rule(code) for code in codes],
    }
    results = [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in report]
    log = {
        "$schema": _SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def to_github(report: Report) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "".join(_command(diagnostic) + "\n" for diagnostic in report)


def _block(report: Report, diagnostic: Diagnostic, colour: bool) -> str:
    def paint(code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    shade = _COLOURS[diagnostic.severity]
    head = paint(f"1;{shade}", f"{diagnostic.severity}[{diagnostic.code}]")
    lines = [f"{head}{paint('1', ': ' + visible(diagnostic.message))}"]
    gutter = ""
    origin = diagnostic.origin
    if origin is not None:
        shown = excerpt(report.sources.get(origin.file), origin.line, origin.column)
        gutter = " " * len(str(origin.line)) if shown else ""
        lines.append(f"{gutter}{paint('34', ' -->')} {visible(str(origin))}")
        if shown:
            bar = paint("34", f"{gutter} |")
            lines += [bar, f"{paint('34', f'{origin.line} |')} {shown.line}"]
            lines.append(f"{bar} {' ' * shown.caret}{paint(f'1;{shade}', '^')}")
    if diagnostic.advice:
        first, *more = map(visible, diagnostic.advice.split("\n"))
        lines.append(f"{gutter}{paint('34', ' =')} help: {first}")
        lines += [f"{gutter}   {line}" for line in more]
    return "\n".join(lines) + "\n"


def _as_data(diagnostic: Diagnostic) -> dict[str, Any]:
    origin = diagnostic.origin
    data: dict[str, Any] = {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "advice": diagnostic.advice,
    }
    if origin is not None:
        data |= {
            "file": origin.file,
            "pointer": origin.pointer,
            "line": origin.line,
            "column": origin.column,
        }
    return data


def _rule(code: str) -> dict[str, Any]:
    entry = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": entry.why},
        "help": {"text": entry.advice},
        "defaultConfiguration": {"level": entry.severity.value},
    }


def _result(diagnostic: Diagnostic, rule: int) -> dict[str, Any]:
    text = diagnostic.message
    if diagnostic.advice:
        text = f"{text}\n{diagnostic.advice}"
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity.value,
        "message": {"text": text},
    }
    origin = diagnostic.origin
    if origin is not None:
        result["locations"] = [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(origin.file.replace("\\", "/"))},
                    "region": {"startLine": origin.line, "startColumn": origin.column},
                },
                "logicalLocations": [{"fullyQualifiedName": origin.pointer, "kind": "value"}],
            }
        ]
    return result


def _command(diagnostic: Diagnostic) -> str:
    name = "notice" if diagnostic.severity is Severity.NOTE else diagnostic.severity.value
    properties = [f"title={_property(diagnostic.code)}"]
    origin = diagnostic.origin
    if origin is not None:
        file = _property(origin.file)
        properties = [f"file={file}", f"line={origin.line}", f"col={origin.column}", *properties]
    message = diagnostic.message
    if diagnostic.advice:
        message = f"{message}\n{diagnostic.advice}"
    return f"::{name} {','.join(properties)}::{_data(message)}"


def _data(text: str) -> str:
    """A value after ``::``: a raw line end would begin another command."""
    return "%0A".join(visible(line).replace("%", "%25") for line in text.split("\n"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
