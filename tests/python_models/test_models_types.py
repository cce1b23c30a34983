"""What type checkers say about the models, and about people who use them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

USER = """\
from __future__ import annotations

from datetime import datetime, timezone

from zoo_sdk.models import operations, shared

animal = shared.Animal(
    name="Ada", weight_in_grams=1, born_at=datetime.now(timezone.utc), father=None, nickname=None
)
keeper: shared.KeeperTypedDict = {"name": "Bo", "boss": {"name": "Cy", "home": "Amsterdam"}}
feeling: shared.KeeperTypedDict = {"name": "Di", "feeling": "aloof", "feelings": ["new", 2]}
other: shared.KeeperTypedDict = {"name": "Ed", "feeling": shared.Mood.AWAKE}
request: operations.UpdateAnimalRequestTypedDict = {"animal_id": "1", "request_body": keeper}
diet: shared.Diet | None = animal.diet
if isinstance(diet, shared.Meat):
    size: shared.Size | None = diet.size
mood: shared.Mood = shared.Mood.HUNGRY_AGAIN

shared.Animal(name=1, weight_in_grams=1, born_at=datetime.now(), father=None)  # 1: no str
shared.Unicorn  # 2: no such class
wrong: shared.KeeperTypedDict = {"nome": "Bo"}  # 3: no such key
animal.weightInGrams  # 4: the wire's name
refused: shared.KeeperTypedDict = {"name": "Flo", "feeling": 1.5}  # 5: neither text nor number
"""


def user_file(package: Path) -> Path:
    path = package.parent / "user.py"
    path.write_text(USER.replace("zoo_sdk", package.name), "utf-8")
    return path


def test_mypy(zoo_folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    command += ["--hide-error-context", "--cache-dir", str(tmp_path / "cache")]
    run = subprocess.run(
        [*command, str(zoo_folder), str(user_file(zoo_folder))],
        cwd=zoo_folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in run.stdout.splitlines() if ": error:" in line]
    assert {_line(line) for line in errors} == _expected(), run.stdout


def test_pyright(zoo_folder: Path) -> None:
    command = [str(Path(sys.executable).with_name("pyright")), "--outputjson"]
    command += ["--pythonpath", sys.executable]
    run = subprocess.run(
        [*command, str(zoo_folder), str(user_file(zoo_folder))],
        cwd=zoo_folder.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)["generalDiagnostics"]
    errors = {
        f"{Path(one['file']).name}:{one['range']['start']['line'] + 1}"
        for one in found
        if one["severity"] == "error"
    }
    assert errors == _expected(), run.stdout


def _line(error: str) -> str:
    return ":".join(Path(error).name.split(":")[:2]) if ":" in error else error


def _expected() -> set[str]:
    lines = USER.splitlines()
    return {f"user.py:{n}" for n, line in enumerate(lines, 1) if line.rstrip().count("  # ") == 1}
