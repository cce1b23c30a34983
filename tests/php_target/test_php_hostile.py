"""A text of a document is never code: the syntax trees of packages are those of the same document
with harmless texts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "hostile"))
sys.path.insert(0, str(HERE.parent / "property"))

from hostile_texts import HARMLESS, TEXTS, document  # noqa: E402
from packages_of import silent  # noqa: E402
from sdkwright.config import Config, TargetConfig  # noqa: E402
from sdkwright.diagnostics import Report, Severity  # noqa: E402
from sdkwright.pipeline.generate import generate  # noqa: E402


def package_of(text: str, mark: str, folder: Path) -> None:
    folder.mkdir()
    path = folder / "openapi.json"
    path.write_text(json.dumps(document(text, mark)), "utf-8")
    target = TargetConfig(
        language="php", output=str(folder / "php"), package="acme/box", module="Acme\\Box"
    )
    report = Report()
    generate(Config(document=str(path), targets=(target,)), report, force=True, progress=silent)
    assert [f.message for f in report if f.severity is Severity.ERROR] == [], text


def test_no_text_is_code(tmp_path: Path, require_php: Callable[[str], str]) -> None:
    php = require_php("PhpParser/autoload.php")
    harmless = tmp_path / "harmless"
    package_of(HARMLESS, "", harmless)
    folders = {}
    for name, (mark, text) in TEXTS.items():
        folders[name] = tmp_path / name
        package_of(text, mark, folders[name])
    listed = [str(folder / "php") for folder in (harmless, *folders.values())]
    command = [php, str(HERE / "shape.php"), *listed]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
    expected, *found = map(json.loads, run.stdout.splitlines())
    assert len(expected) > 40
    others = dict(zip(folders, found, strict=True))
    # What has a form means something else with a text in it: that its files parse is all.
    free = {name: shapes for name, shapes in others.items() if not name.startswith("forms-")}
    assert len(free) > 10
    assert [name for name, shapes in free.items() if shapes != expected] == []
