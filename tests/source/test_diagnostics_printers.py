"""The four forms of a report, to the byte."""

from __future__ import annotations

import json

import pytest
from sdkwright.diagnostics import Origin, Report, Severity
from sdkwright.diagnostics.excerpt import excerpt
from sdkwright.diagnostics.printers import summary, to_github, to_json, to_sarif, to_text


@pytest.fixture
def report() -> Report:
    made = Report()
    made.sources["api, v1.yaml"] = "a: 1\nb: [x, \x1b[2Jy]\n"
    made.add("dangling-ref", "nothing\nhere", Origin("api, v1.yaml", "/b/1", 2, 8), advice="50%")
    made.add("unreadable-file", "cannot read x", advice="")
    made.add("empty-enum", "none", Origin("gone.yaml", "", 9, 1), severity=Severity.NOTE)
    return made


def test_text(report: Report) -> None:
    assert to_text(report, colour=False) == (
        "error[unreadable-file]: cannot read x\n"
        "\n"
        "error[dangling-ref]: nothing\\nhere\n"
        "  --> api, v1.yaml:2:8\n"
        "  |\n"
        "2 | b: [x, \\x1b[2Jy]\n"
        "  |        ^\n"
        "  = help: 50%\n"
        "\n"
        "note[empty-enum]: none\n"
        " --> gone.yaml:9:1\n"
        " = help: List the values, or remove the enum.\n"
        "\n"
        "2 errors, 1 note\n"
    )


def test_colour_changes_nothing_but_colour(report: Report) -> None:
    coloured = to_text(report, colour=True)
    plain = coloured
    for code in ("0", "1", "34", "1;31", "1;33", "1;36"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == to_text(report, colour=False) != coloured


def test_nothing_found() -> None:
    assert to_text(Report(), colour=True) == ""
    assert to_github(Report()) == ""
    assert summary(Report()) == "no findings"
    assert json.loads(to_json(Report())) == {"findings": [], "errors": 0, "warnings": 0, "notes": 0}


def test_json(report: Report) -> None:
    data = json.loads(to_json(report))
    assert (data["errors"], data["warnings"], data["notes"]) == (2, 0, 1)
    assert data["findings"][1] == {
        "code": "dangling-ref",
        "severity": "error",
        "message": "nothing\nhere",
        "advice": "50%",
        "file": "api, v1.yaml",
        "pointer": "/b/1",
        "line": 2,
        "column": 8,
    }
    assert data["findings"][0].keys() == {"code", "severity", "message", "advice"}


def test_sarif(report: Report) -> None:
    log = json.loads(to_sarif(report))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in rules] == ["dangling-ref", "empty-enum", "unreadable-file"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
    assert run["results"][1] == {
        "ruleId": "dangling-ref",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "nothing\nhere\n50%"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "api%2C%20v1.yaml"},
                    "region": {"startLine": 2, "startColumn": 8},
                },
                "logicalLocations": [{"fullyQualifiedName": "/b/1", "kind": "value"}],
            }
        ],
    }


def test_github(report: Report) -> None:
    assert to_github(report) == (
        "::error title=unreadable-file::cannot read x\n"
        "::error file=api%2C v1.yaml,line=2,col=8,title=dangling-ref::nothing%0Ahere%0A50%25\n"
        "::notice file=gone.yaml,line=9,col=1,title=empty-enum::none"
        "%0AList the values, or remove the enum.\n"
    )


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("abc", 2, "abc", 1),
        ("\tabc", 2, " abc", 1),
        ("a\x00b", 3, "a\\x00b", 5),
        ("漢字x", 3, "漢字x", 4),
        ("e\u0301x", 3, "e\u0301x", 1),
        ("\u202eab", 2, "\\u202eab", 6),
        ("a" * 300, 1, "a" * 100 + "…", 0),
        ("a" * 300, 150, "…" + "a" * 100 + "…", 51),
        ("a" * 300, 300, "…" + "a" * 100, 100),
        ("ab", 99, "ab", 2),
    ],
)
def test_excerpts(line: str, column: int, shown: str, caret: int) -> None:
    found = excerpt(f"first\n{line}\r\nlast", 2, column)
    assert found is not None
    assert (found.line, found.caret) == (shown, caret)


def test_each_line_of_a_large_source() -> None:
    lines = ["x" * (7 * number % 300) + f"{number}" for number in range(400)]
    for source in ("\n".join(lines), "\r\n".join(lines), "\n".join([*lines, ""])):
        for number, line in enumerate(lines, 1):
            found = excerpt(source, number, len(line))
            assert found is not None and found.line.removeprefix("…") == line[-100:]
        assert excerpt(source, len(lines) + 1, 1) is None


@pytest.mark.parametrize(("source", "line"), [(None, 1), ("a", 2), ("a", 0), ("a\n \n", 2)])
def test_no_excerpt(source: str | None, line: int) -> None:
    assert excerpt(source, line, 1) is None
