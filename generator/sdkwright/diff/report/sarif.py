"""SARIF 2.1.0 (OASIS) for code hosts: one run, a rule for each kind of change that occurs."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from sdkwright.diff.model import Change, Level
from sdkwright.diff.outcome import Comparison, Version
from sdkwright.diff.rules import rules_of
from sdkwright.version import VERSION

from . import wording

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.COMPATIBLE: "note"}


def to_sarif(comparison: Comparison) -> str:
    kinds = sorted({change.fact.kind for change in comparison.changes})
    driver = {"name": "sdkwright", "version": VERSION, "rules": [_rule(kind) for kind in kinds]}
    results = [
        _result(comparison, change, kinds.index(change.fact.kind)) for change in comparison.changes
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def _rule(kind: str) -> dict[str, Any]:
    effects = dict.fromkeys(rule.effect for rule in rules_of(kind) if rule.effect)
    rule: dict[str, Any] = {"id": kind, "shortDescription": {"text": _title(kind)}}
    if effects:
        rule["fullDescription"] = {"text": f"SDKs: {'; '.join(effects)}."}
    return rule


def _title(kind: str) -> str:
    """``parameter.became-required`` is «parameter became required»."""
    return kind.replace(".", " ").replace("-", " ")


def _result(comparison: Comparison, change: Change, rule: int) -> dict[str, Any]:
    """In the new document; what is there no longer, in the old one."""
    told = [change.message, wording.axes(comparison, change), change.effect]
    result: dict[str, Any] = {
        "ruleId": change.fact.kind,
        "ruleIndex": rule,
        "level": _LEVELS[comparison.level(change)],
        "message": {"text": "\n".join(line for line in told if line)},
        "partialFingerprints": {"sdkwrightChange/v1": change.fingerprint},
    }
    old, new = change.fact.old, change.fact.new
    version, element = (comparison.new, new) if new is not None else (comparison.old, old)
    if element is not None and element.origin is not None:
        origin = element.origin
        result["locations"] = [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(version, origin.file)},
                    "region": {"startLine": origin.line, "startColumn": origin.column},
                },
                "logicalLocations": [{"fullyQualifiedName": origin.pointer, "kind": "value"}],
            }
        ]
    if change.ignored:
        result["suppressions"] = [{"kind": "external", "justification": change.ignored}]
    return result


def _uri(version: Version, file: str) -> str:
    return quote(version.path_of(file).replace("\\", "/"))
