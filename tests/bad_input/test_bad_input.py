"""Each folder below cases/ is a document and the text that reading it has to print."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.diagnostics.codes import CODES
from sdkwright.diagnostics.printers import to_text
from sdkwright.lower import lower
from sdkwright.source.load import load

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
SECONDS = 10
"""What any of these small files may take at most, on a slow machine."""


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_diagnostics(
    case: Path, monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str | None], None]
) -> None:
    monkeypatch.chdir(case)
    before = sorted(case.rglob("*"))
    (document,) = case.glob("openapi.*")
    overlays = [path.name for path in case.glob("overlay.yaml")]
    report = Report()
    start = time.monotonic()
    loaded = load(document.name, overlays, report)
    assert time.monotonic() - start < SECONDS
    assert loaded is not None or report.errors, "no document and no word about it"
    assert before == sorted(case.rglob("*")), "reading writes no file"
    golden(case / "expected.txt", to_text(report, colour=False))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_what_could_be_read_can_be_lowered(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    (document,) = case.glob("openapi.*")
    loaded = load(document.name, [path.name for path in case.glob("overlay.yaml")], Report())
    if loaded is not None:
        api = lower(loaded, Config(document=document.name), Report())
        assert api.info is not None


def test_every_code_is_explained() -> None:
    for code, entry in CODES.items():
        assert code == entry.code
        assert entry.title and entry.why.endswith(".") and entry.advice.endswith(".")


MEASURED = """
import re, resource, sys
from sdkwright.diagnostics import Report
from sdkwright.diagnostics.printers import to_text
from sdkwright.lower import lower
from sdkwright.source.load import load
report = Report()
assert load("openapi.json", (), report) is None
print(to_text(report, False), end="")
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    # What rusage says may be of the process that started this one.
    with open("/proc/self/status") as status:
        most = int(re.search(r"VmHWM:\\s+(\\d+)", status.read())[1])
except FileNotFoundError:
    pass
print(most // 1024, file=sys.stderr)
"""


def measured(folder: Path) -> tuple[str, int]:
    """What is printed about openapi.json in ``folder``, and the memory it took in MiB."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout, int(done.stderr)


def test_five_million_levels(tmp_path: Path) -> None:
    with (tmp_path / "openapi.json").open("w") as file:
        file.write('{"openapi": "3.0.3", "info": {}, "paths": {}, "components": {"schemas": {"A": ')
        for _ in range(5_000):
            file.write('{"items":' * 1_000)
        file.write("{}" + "}" * 5_000_000 + "}}}")
    printed, megabytes = measured(tmp_path)
    assert printed.startswith("error[too-deep]: more than 200 levels of mappings and lists\n")
    assert printed.endswith("\n1 error\n")
    assert megabytes < 500


def test_a_yaml_bomb_stays_small(tmp_path: Path) -> None:
    bomb = Path(__file__).parent / "cases" / "yaml-bomb" / "openapi.yaml"
    (tmp_path / "openapi.json").write_bytes(bomb.read_bytes())
    printed, megabytes = measured(tmp_path)
    assert printed.startswith("error[alias-bomb]: ")
    assert megabytes < 500


def test_a_link_is_no_way_out(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("type: string\nx-secret: hunter2\n")
    folder = tmp_path / "apis" / "one"
    folder.mkdir(parents=True)
    (folder / "link.yaml").symlink_to(outside)
    document = folder / "openapi.yaml"
    document.write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
        "components: {schemas: {A: {$ref: link.yaml}}}\n"
    )
    report = Report()
    load(document, (), report)
    assert [finding.code for finding in report] == ["local-file-escape"]
    assert "hunter2" not in to_text(report, colour=False)
