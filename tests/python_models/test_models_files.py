"""Files in every form that a program has them in, and streams: what a package says of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# What has the comment "refused" is for the type checker alone.
UPLOADS = """\
from __future__ import annotations

import io
from pathlib import Path
from typing import IO, BinaryIO, assert_type

from bodies import SDK
from bodies.models import operations
from bodies.types import File, FileLike


def upload(sdk: SDK, path: Path, any_file: IO[bytes], binary: BinaryIO) -> None:
    with open(path, "rb") as file, path.open("rb") as other:
        sdk.upload({"file": file})
        sdk.upload(operations.UploadRequestBody(file=file))
        sdk.send_bytes(other)
    sdk.upload({"file": path})
    sdk.upload(operations.UploadRequestBody(file=path))
    sdk.send_bytes(path)
    sdk.upload({"file": b"raw"})
    sdk.upload(operations.UploadRequestBody(file=b"raw"))
    sdk.send_bytes(b"raw")
    sdk.upload({"file": File(path, content_type="image/png")})
    sdk.upload(operations.UploadRequestBody(file=File(path)))
    sdk.send_bytes(File(path))
    for one in (any_file, binary, io.BytesIO(b"memory")):
        sdk.send_bytes(one)


def pass_on(sdk: SDK, file: FileLike, body: operations.UploadRequestBody) -> None:
    sdk.send_bytes(file)
    sdk.upload({"file": file})
    assert_type(body.file, FileLike)


def mistakes(sdk: SDK, path: Path) -> None:
    sdk.upload({"file": 5})  # refused
    with path.open() as text:
        sdk.send_bytes(text)  # refused
"""


DOWNLOADS = """\
from __future__ import annotations

from responses import SDK
from responses.models import shared
from responses.types import Download, Event, EventStream, JsonLines


def first(events: EventStream[shared.Job]) -> Event[shared.Job] | None:
    return next(iter(events), None)


async def first_async(events: EventStream[shared.Job]) -> Event[shared.Job] | None:
    async with events:
        return await anext(aiter(events), None)


def save(download: Download) -> None:
    download.save("log")


def ids(lines: JsonLines[shared.Job]) -> list[str]:
    return [job.id for job in lines]


def use(sdk: SDK) -> None:
    event = first(sdk.follow().events or [])  # refused
    if (stream := sdk.follow().events) is not None and (event := first(stream)) is not None:
        print(event.data.id)
    if (log := sdk.download().content) is not None:
        save(log)
"""
CALLERS = {"bodies": UPLOADS, "responses": DOWNLOADS}


@pytest.fixture
def folder(case_folder: Path) -> Path:
    case, _, _ = case_folder.name.partition("_")
    text = CALLERS[case].replace(f"from {case}", f"from {case_folder.name}")
    (case_folder.parent / "caller.py").write_text(text, "utf-8")
    return case_folder.parent


def refused(folder: Path) -> set[int]:
    lines = (folder / "caller.py").read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# refused" in line}


def test_mypy(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    run = done([*command, "--hide-error-context", "caller.py"], folder)
    errors = [line for line in run.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[0] for line in errors] == ["caller.py"] * len(errors), run.stdout
    assert {int(line.split(":")[1]) for line in errors} == refused(folder), run.stdout


def test_pyright(folder: Path) -> None:
    pyright = str(Path(sys.executable).with_name("pyright"))
    run = done([pyright, "--pythonpath", sys.executable, "caller.py"], folder)
    errors = [line for line in run.stdout.splitlines() if " - error:" in line]
    assert {int(line.split(".py:")[1].split(":")[0]) for line in errors} == refused(folder), (
        run.stdout
    )


def done(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
