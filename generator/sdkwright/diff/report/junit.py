"""JUnit's XML, which CI systems show as tests: a case for each change."""

from __future__ import annotations

from xml.etree import ElementTree

from sdkwright.diagnostics.excerpt import visible
from sdkwright.diff.model import Change
from sdkwright.diff.outcome import Comparison

from . import wording


def to_junit(comparison: Comparison) -> str:
    """What fails the comparison is a failure, what is ignored is skipped."""
    failures = sum(comparison.fails(change) for change in comparison.changes)
    numbers = {
        "tests": max(1, len(comparison.changes)),
        "failures": failures,
        "errors": 0,
        "skipped": len(comparison.ignored),
    }
    counts = {name: str(number) for name, number in numbers.items()}
    root = ElementTree.Element("testsuites", {"name": "sdkwright diff", **counts})
    suite = ElementTree.SubElement(
        root, "testsuite", {"name": visible(wording.title(comparison)), **counts}
    )
    for change in comparison.changes:
        _case(comparison, suite, change)
    if not comparison.changes:
        # A suite without cases counts as broken in some systems.
        ElementTree.SubElement(
            suite, "testcase", {"classname": "sdkwright.diff", "name": "nothing changed"}
        )
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(comparison: Comparison, suite: ElementTree.Element, change: Change) -> None:
    message = visible(change.message)
    case = ElementTree.SubElement(
        suite, "testcase", {"classname": change.fact.kind, "name": message}
    )
    if change.ignored:
        ElementTree.SubElement(case, "skipped", {"message": visible(change.ignored)})
    elif comparison.fails(change):
        level = comparison.level(change).value
        failure = ElementTree.SubElement(case, "failure", {"type": level, "message": message})
        failure.text = _details(comparison, change)
    else:
        ElementTree.SubElement(case, "system-out").text = _details(comparison, change)


def _details(comparison: Comparison, change: Change) -> str:
    lines = [wording.axes(comparison, change), change.effect, wording.places(change)]
    return "\n".join(visible(line) for line in lines if line)
