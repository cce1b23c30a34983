"""pyreqwest's allocator does without the large pages that it would ask Linux for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from runtime_server import Server, as_json

NAME = "MIMALLOC_ALLOW_THP"
PROGRAM = """
import os, sys
sys.path.insert(0, {folder!r})
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.operation import Operation, Result, Server
from acme_sdk._runtime.response import Response
class R(Response):
    __slots__ = ("thing",)
operation = Operation(id="x", method="GET", path="/", envelope=R,
    results=(Result("200", "json", "application/json", field="thing", type=dict[str, str]),))
{before}
Client(servers=(Server({url!r}),), transport="fast").call(operation)
flags = [line.split() for line in open("/proc/self/smaps") if line.startswith("VmFlags")]
print(os.environ.get({name!r}), any("hg" in line for line in flags))
"""
THREAD = "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such pages")
@pytest.mark.parametrize(
    ("before", "setting", "expected"),
    [
        pytest.param("", None, "None False", id="small"),
        # The two others show that there would be large ones.
        pytest.param("", "1", "1 True", id="as the user wants it"),
        pytest.param(THREAD, None, "None True", id="another thread may read the environment"),
    ],
)
def test_the_first_call(
    package_folder: Path, server: Server, before: str, setting: str | None, expected: str
) -> None:
    server.answer(as_json({"id": "a"}))
    program = PROGRAM.format(folder=str(package_folder), before=before, url=server.url, name=NAME)
    environment = {name: value for name, value in os.environ.items() if name != NAME}
    if setting is not None:
        environment[NAME] = setting
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True
    )
    assert (done.stdout.strip(), done.stderr) == (expected, "")
