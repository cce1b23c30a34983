"""The runtime and its users under mypy --strict."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

USER = """
from __future__ import annotations

import httpx2
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.hooks import HookContext, Hooks
from acme_sdk._runtime.messages import HttpRequest, HttpResponse
from acme_sdk._runtime.models import UNSET, BaseModel, OpenEnum, OptionalNullable
from acme_sdk._runtime.operation import Operation, Result
from acme_sdk._runtime.pages import Page
from acme_sdk._runtime.response import Response
from acme_sdk._runtime.streams import EventStream


class Color(OpenEnum):
    RED = "red"


class Thing(BaseModel):
    note: OptionalNullable[str] = UNSET


class ThingResponse(Response):
    __slots__ = ("thing",)
    thing: Thing | None


class Things(Page[Thing]):
    __slots__ = ("things",)
    things: list[Thing] | None


ONE = Operation(id="a", method="GET", path="/", envelope=ThingResponse, results=(Result("200"),))
ALL = Operation(id="b", method="GET", path="/", envelope=Things, results=(Result("200"),))


class Own:
    answer: HttpResponse

    def send(self, request: HttpRequest) -> HttpResponse:
        return self.answer

    def close(self) -> None: ...


def sign(context: HookContext, request: HttpRequest) -> None: ...


async def sign_later(context: HookContext, request: HttpRequest) -> None: ...


hooks = Hooks()
hooks.before_request.extend([sign, sign_later])
client = Client(client=httpx2.Client(), async_client=httpx2.AsyncClient(), hooks=hooks)
other = Client(client=Own())
reveal_type(client.call(ONE))
reveal_type(client.call(ONE).thing)
reveal_type(client.call(ALL).next())
reveal_type([thing.note for thing in client.call(ALL)])
reveal_type(Color("mauve"))


async def later(stream: EventStream[Thing]) -> None:
    reveal_type(await client.call_async(ONE))
    async with stream as events:
        async for event in events:
            reveal_type(event.data)
    client.call(ONE, retries=5)  # type: ignore[arg-type]
"""

REVEALED = """
ThingResponse
Thing | None
Things | None
list[str | Unset | None]
Color
ThingResponse
Thing
"""


def test_mypy_strict_sees_through(package_folder: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(USER)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    command += ["--hide-error-context", f"--cache-dir={tmp_path}/cache"]
    command += ["-p", "acme_sdk", "-m", "program"]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"MYPYPATH": f"{package_folder}:{tmp_path}", "PATH": ""},
    )
    lines = (done.stdout + done.stderr).splitlines()
    notes = [line.partition('Revealed type is "')[2].rstrip('"') for line in lines]
    shown = [note.replace("program.", "").replace("acme_sdk._runtime.unset.", "") for note in notes]
    assert [line for line in lines if "Revealed type" not in line] == []
    assert shown == REVEALED.split("\n")[1:-1]
