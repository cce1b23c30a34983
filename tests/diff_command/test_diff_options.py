"""The options of `sdkwright diff`: what decides, what is ignored, where documents come from."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
HELP = "`sdkwright diff --help` tells what there is\n"
BOTH = ("old.yaml", "new.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in BOTH:
        shutil.copy(HERE / name, tmp_path)
    return tmp_path


def diff(
    folder: Path, *arguments: str, input: str | None = None, **environment: str
) -> tuple[int, str, str]:
    left_out = {"NO_COLOR", "FORCE_COLOR", "TERM", "SDKWRIGHT_DEBUG"}
    plain = {key: value for key, value in os.environ.items() if key not in left_out}
    done = subprocess.run(
        [SDKWRIGHT, "diff", *arguments],
        cwd=folder,
        env={**plain, **environment},
        input=input,
        stdin=subprocess.DEVNULL if input is None else None,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def usage(folder: Path, *arguments: str) -> str:
    code, out, err = diff(folder, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("error: ") and err.endswith("\n" + HELP)
    return err.removeprefix("error: ").removesuffix("\n" + HELP)


def summary(folder: Path, *arguments: str) -> str:
    """The verdict and the counts."""
    code, out, err = diff(folder, *BOTH, *arguments)
    assert err == ""
    lines = out.splitlines()
    return f"{code} {lines[0]}: {lines[2]}"


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (
            "media-type-removed-sent",
            "- 1 body, answer or media type is gone: "
            "application/x-www-form-urlencoded of POST /t body",
        ),
        ("success-removed", "- 1 body, answer or media type is gone: GET /t 202"),
        (
            "another-body-added",
            "- 1 operation is new: POST /things (application/x-www-form-urlencoded)",
        ),
        (
            "bound-tightened-sent",
            "Installed SDKs fail on a change that no compiler shows: "
            "tell their users before the server changes.",
        ),
    ],
)
def test_what_the_first_lines_say(rule: str, sentence: str) -> None:
    _, out, _ = diff(HERE.parent / "diff" / "rules" / rule, *BOTH)
    assert sentence in out.splitlines()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "1 BREAKING: 2 breaking, 2 warnings, 4 compatible"),
        (("--view", "sdk"), "1 BREAKING: 2 breaking, 2 warnings, 4 compatible"),
        (("--view", "http"), "1 BREAKING: 1 breaking, 4 warnings, 3 compatible"),
        (("--view", "all"), "1 BREAKING: 2 breaking, 3 warnings, 3 compatible"),
        (("--fail-on", "none"), "0 BREAKING: 2 breaking, 2 warnings, 4 compatible"),
        (
            ("--level", "endpoint.removed=warning",
             "--level", "parameter.removed:request=compatible"),
            "0 COMPATIBLE, WITH WARNINGS: 3 warnings, 4 compatible",
        ),
        (
            ("--level", "endpoint.removed=warning", "--level", "parameter.removed=warning",
             "--fail-on", "warning"),
            "1 COMPATIBLE, WITH WARNINGS: 4 warnings, 3 compatible",
        ),
    ],
)  # fmt: skip
def test_what_decides(folder: Path, arguments: tuple[str, ...], expected: str) -> None:
    assert summary(folder, *arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ("--level", "endpoint.remved=warning"),
            "there is no kind of change 'endpoint.remved'; did you mean 'endpoint.removed'?",
        ),
        (
            ("--level", "endpoint.removed=bad"),
            "--level 'endpoint.removed=bad': say KIND=LEVEL, one of compatible, warning, breaking",
        ),
        (
            ("--level", "endpoint.removed"),
            "--level 'endpoint.removed': say KIND=LEVEL, one of compatible, warning, breaking",
        ),
    ],
)
def test_levels_are_checked(folder: Path, arguments: tuple[str, ...], expected: str) -> None:
    assert usage(folder, *BOTH, *arguments) == expected


def test_output_goes_to_a_file(folder: Path) -> None:
    assert diff(folder, *BOTH, "--format", "markdown", "--output", "report.md") == (1, "", "")
    report = (folder / "report.md").read_text(encoding="utf-8")
    assert report == (HERE / "expected" / "diff.md").read_text(encoding="utf-8")
    code, out, err = diff(folder, *BOTH, "--output", "nowhere/report.md")
    assert (code, out) == (2, "")
    assert err.startswith("error[cannot-write]: nowhere/report.md: No such file or directory\n")


IGNORED = """\
- kind: endpoint.removed
  location: DELETE /pets/*
  reason: nobody calls it
- fingerprint: {fingerprint}
  reason: searched by colour are *fish* alone
  expires: 2999-12-31
"""


def test_what_is_ignored_is_listed_with_its_reason(folder: Path) -> None:
    found = json.loads(diff(folder, *BOTH, "--json")[1])["changes"]
    (colour,) = (one["fingerprint"] for one in found if one["kind"] == "parameter.removed")
    (folder / "ignore.yaml").write_text(IGNORED.format(fingerprint=colour))
    code, out, err = diff(folder, *BOTH, "--ignore", "ignore.yaml")
    assert (code, err) == (0, "")
    assert out.splitlines()[2] == "2 warnings, 3 compatible, 2 ignored"
    assert out.endswith(
        "\nIgnored\n"
        "  DELETE /pets/{id} was removed: nobody calls it\n"
        "  the parameter GET /pets query colour was removed: searched by colour are *fish* alone\n"
    )
    found = json.loads(diff(folder, *BOTH, "--ignore", "ignore.yaml", "--json")[1])
    assert found["summary"]["ignored"] == 2
    assert found["verdict"] == "warning"


def test_entries_that_are_past_or_of_no_use_are_told(folder: Path) -> None:
    (folder / "ignore.yaml").write_text(
        "- {kind: endpoint.removed, location: DELETE /*, reason: unused, expires: 2020-01-31}\n"
        "- {kind: endpoint.added, location: GET /dogs, reason: not there}\n"
    )
    code, out, err = diff(folder, *BOTH, "--ignore", "ignore.yaml")
    assert code == 1
    assert out.splitlines()[2] == "2 breaking, 2 warnings, 4 compatible"
    told = [line for line in err.splitlines() if line.startswith("warning")]
    assert told == [
        "warning[expired-ignore]: endpoint.removed of DELETE /*: "
        "2020-01-31 was the last day, it counts again",
        "warning[unused-ignore]: endpoint.added of GET /dogs: no such change",
    ]


def test_a_wrong_ignore_file_stops_the_run(
    folder: Path, golden: Callable[[Path, str | None], None]
) -> None:
    (folder / "ignore.yaml").write_text(
        "- {kind: endpoint.remved, location: DELETE /pets, reason: unused}\n"
        "- {kind: endpoint.removed, reason: everywhere}\n"
        "- {fingerprint: 0123456789abcdef}\n"
        "- {fingerprint: 0123456789abcdef, reason: old, expires: tomorrow, until: 2027-01-01}\n"
        "- nothing\n"
    )
    code, out, err = diff(folder, *BOTH, "--ignore", "ignore.yaml")
    assert (code, out) == (2, "")
    golden(HERE / "expected" / "ignore-file.txt", err)


def test_colours_are_for_terminals_alone(folder: Path) -> None:
    assert "\x1b" not in diff(folder, *BOTH)[1]


def test_a_document_from_the_standard_input(folder: Path) -> None:
    text = (folder / "old.yaml").read_text()
    code, out, err = diff(folder, "-", "new.yaml", input=text)
    assert (code, err) == (1, "")
    assert out.splitlines()[1] == "- (1.0.0) → new.yaml (1.1.0)"
    assert "<stdin>:32:5 [endpoint.removed]" in out
    assert usage(folder, "-", "-") == "the standard input is one document; OLD or NEW is another"


def test_what_cannot_be_read_is_told(folder: Path) -> None:
    code, out, err = diff(folder, "old.yaml", "nowhere.yaml")
    assert (code, out) == (2, "")
    assert "error[unreadable-file]: cannot read nowhere.yaml: No such file or directory" in err
    told = "https://example.com/a.yaml is on another host, where nothing is read; fetch it first"
    assert usage(folder, "old.yaml", "https://example.com/a.yaml") == told


def test_findings_about_documents_are_a_line(folder: Path) -> None:
    text = (folder / "new.yaml").read_text()
    broken = text.replace("schema: {type: integer, maximum: 100}", "schema: {$ref: '#/nowhere'}")
    (folder / "new.yaml").write_text(broken)
    code, out, err = diff(folder, *BOTH)
    assert code == 1 and out
    assert err == (
        "new.yaml: 2 findings; what they are about may not be compared, "
        "`sdkwright validate` lists them\n"
    )


def test_settings_count_for_both_when_one_is_the_document(folder: Path) -> None:
    settings = (
        "document: new.yaml\ntargets: {python: {output: out, package: pets, version: 0.3.0}}\n"
    )
    (folder / "sdk.yaml").write_text(settings)
    lines = diff(folder, *BOTH)[1].splitlines()
    asked = "2 changes break code that uses it"
    softened = f"a minor version (0.3.0 → 0.4.0): {asked}; below 1.0.0 that is one step less"
    assert lines[5:7] == [f"python package: {softened}", ""]
    shutil.copy(folder / "new.yaml", folder / "other.yaml")
    lines = diff(folder, "old.yaml", "other.yaml")[1].splitlines()
    assert lines[5:9] == [
        f"go package: a major version: {asked}",
        f"php package: a major version: {asked}",
        f"python package: a major version: {asked}",
        f"typescript package: a major version: {asked}",
    ]
    lines = diff(folder, "old.yaml", "other.yaml", "--config", "sdk.yaml")[1].splitlines()
    assert lines[5:7] == [f"python package: {softened}", ""]


def test_versions_are_looked_for_beside_the_document_of_sdk_yaml(folder: Path) -> None:
    (folder / "old.yaml").rename(folder / "api-v1.yaml")
    (folder / "new.yaml").rename(folder / "api-v1.1-rc.1.yaml")
    (folder / "sdk.yaml").write_text("document: api-v1.yaml\ntargets: {python: {}}\n")
    code, out, err = diff(folder, "v1", "v1.1-rc.1")
    assert (code, err) == (1, "")
    assert out.splitlines()[1].startswith("api-v1.yaml (1.0.0) → api-v1.1-rc.1.yaml (")
    assert diff(folder, "api-v1.yaml", "v1.1-rc.1")[1] == out
    code, out, err = diff(folder, "v1", "v2")
    assert (code, out) == (2, "")
    assert err.startswith("error[unreadable-file]: cannot read v2: ")


def test_explain_tells_of_kinds_of_changes(
    folder: Path, golden: Callable[[Path, str | None], None]
) -> None:
    def explain(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SDKWRIGHT, "explain", *words], cwd=folder, capture_output=True, text=True, check=False
        )

    golden(HERE / "expected" / "explain.txt", explain("enum.value-added").stdout)
    found = json.loads(explain("enum.value-added", "--json").stdout)
    assert found["kind"] == "enum.value-added" and found["rules"]
    near = explain("enum.value-aded")
    assert near.returncode == 2
    assert "did you mean 'enum.value-added'?" in near.stderr
    assert "\n  enum.value-added\n" in explain().stdout
