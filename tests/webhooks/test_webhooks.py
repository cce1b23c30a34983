"""Servers of users, in each language: signed requests come in over HTTP."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from package_build import Package
from webhook_module import GoModule
from webhook_project import PhpProject
from webhook_requests import posted, standard


def price(body: bytes) -> dict[str, str]:
    """The headers of the one webhook that is signed in another way."""
    at = str(int(time.time()))
    made = hmac.new(bytes.fromhex("6b6579"), f"{at}/shop 7/".encode() + body, hashlib.sha512)
    signature = "s1=" + base64.urlsafe_b64encode(made.digest()).decode()
    return {"X-Kind": "price", "X-Time": at, "X-Shop": "shop 7", "X-Sum": signature}


@dataclass(frozen=True)
class Receiver:
    port: int

    def post(self, body: bytes, headers: dict[str, str]) -> tuple[int, list[Any]]:
        status, said = posted(self.port, body, headers)
        found: list[Any] = json.loads(said)
        return status, found


@contextmanager
def serving(command: list[str], folder: Path) -> Iterator[int]:
    """The port that the program prints."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield int(process.stdout.readline())
    process.kill()
    process.communicate()


@pytest.fixture(
    scope="session",
    params=[
        "python_package",
        "python_msgspec",
        "typescript",
        "go",
        "php_readonly",
        "php_classic",
    ],
)
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    if request.param.startswith("python"):
        folder = request.getfixturevalue(request.param)
        server = serving([sys.executable, "receiver.py"], folder)
    elif request.param == "go":
        module: GoModule = request.getfixturevalue("go_module")
        text = Path(__file__).with_name("receiver.go").read_text("utf-8")
        server = serving([str(module.program("receiver", text))], module.folder)
    elif request.param == "typescript":
        package: Package = request.getfixturevalue("typescript_package")
        server = serving([package.tools.node, "receiver.mjs"], package.tools.project)
    else:
        project: PhpProject = request.getfixturevalue(request.param)
        server = project.serving("receiver.php")
    with server as port:
        yield Receiver(port)


EVENTS: list[tuple[Any, dict[str, str], str]] = [
    ({"type": "parcel.lost", "data": {"id": "1", "grams": 5}}, {}, "parcel.lost"),
    ({"type": "parcel.found", "data": {"city": "Bonn"}}, {}, "parcel.found"),
    ({"name": "Ann's"}, {"X-Event-Type": "shop.opened"}, "shop_opened"),
    ({"name": "Ann's"}, {"X-Event-Type": "v2.shop-closed"}, "shop_closed"),
    ({"kind": "delivered", "at": "2030-01-02T03:04:05Z"}, {}, "onDelivery"),
    ({"code": "x", "place": {"city": "Bonn"}}, {}, "onScan"),
]


@pytest.mark.parametrize(("value", "headers", "name"), EVENTS, ids=[e[2] for e in EVENTS])
def test_signed_events(receiver: Receiver, value: Any, headers: dict[str, str], name: str) -> None:
    body = json.dumps(value).encode()
    status, said = receiver.post(body, {**headers, **standard(body)})
    assert (status, said[0]) == (200, name)


def test_a_webhook_with_a_signature_of_its_own(receiver: Receiver) -> None:
    body = b'["1.50"]'
    assert receiver.post(body, price(body))[0] == 200
    status, said = receiver.post(body, {**standard(body), "X-Kind": "price"})
    assert (status, said[0]) == (401, "WebhookHeaderError")


def test_an_event_of_tomorrow(receiver: Receiver) -> None:
    body = b'{"type": "parcel.stolen", "data": {}}'
    status, said = receiver.post(body, standard(body))
    assert (status, said[0]) == (200, None)


@pytest.mark.parametrize(
    ("signed", "age", "error"),
    [
        (b'{"type": "parcel.found", "data": {}}', 0, "WebhookSignatureError"),
        (b'{"type": "parcel.lost", "data": {"id": "1"}}', 400, "WebhookTimestampError"),
        (None, 0, "WebhookHeaderError"),
    ],
)
def test_requests_of_others(receiver: Receiver, signed: bytes | None, age: int, error: str) -> None:
    body = b'{"type": "parcel.lost", "data": {"id": "1"}}'
    headers = standard(signed, age) if signed is not None else {}
    status, said = receiver.post(body, headers)
    assert (status, said[0]) == (401, error)


def test_a_payload_that_is_not_as_documented(receiver: Receiver) -> None:
    body = b'{"type": "parcel.lost", "data": {"id": 5, "grams": 5}}'
    status, said = receiver.post(body, standard(body))
    assert (status, said[0]) == (400, "WebhookPayloadError")
    assert "parcel.lost" in said[1] and "data.id" in said[1]


def test_types_of_python(python_package: Path) -> None:
    files = ["parcels_sdk", "typed_webhooks.py"]
    done = run("mypy", "--strict", "--config-file=", *files, folder=python_package)
    assert done.returncode == 0, done.stdout + done.stderr
    settings = {"include": files, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (python_package / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run("pyright", "--pythonpath", sys.executable, folder=python_package)
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_of_typescript(typescript_package: Package) -> None:
    program = Path(__file__).with_name("typed_webhooks.ts").read_text("utf-8")
    typescript_package.compiled("typed", [program.replace("PACKAGE", typescript_package.name)])


GO_SAYS = """\
parcel.lost 7
price_changed 2
onDelivery 2030-01-02 03:04:05 +0000 UTC
legacy 5
unknown {"type": "parcel.stolen"}
ping true
true the request has no header webhook-signature
true there is no secret to check signatures with
"""
IMPOSSIBLE = """\
package main

import "PACKAGE/pkg/webhooks"

func main() {
	switch event := webhooks.Event(new(webhooks.Ping)).(type) {
	case webhooks.Ping:
		println(event.Name())
	}
}
"""


def test_types_of_go(go_module: GoModule) -> None:
    text = Path(__file__).with_name("typed_webhooks.go").read_text("utf-8")
    program = go_module.program("typed", text)
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == GO_SAYS


def test_a_case_without_its_pointer_does_not_compile(go_module: GoModule) -> None:
    with pytest.raises(AssertionError, match="impossible type switch case"):
        go_module.program("impossible", IMPOSSIBLE)


PHP_SAYS = """\
7
1.50 2
2030
5
ping
[null,{"type":"parcel.stolen"}]
{"name":"Ann's","more":[]}
the secret is empty
Parcels\\Webhooks\\ParcelLost payload Parcels\\Models\\Shared\\ParcelLostPayload
Parcels\\Webhooks\\Legacy payload array
"""


@pytest.mark.parametrize("style", ["php_readonly", "php_classic"])
def test_types_of_php(style: str, request: pytest.FixtureRequest) -> None:
    project: PhpProject = request.getfixturevalue(style)
    done = project.run("typed_webhooks.php")
    assert (done.stdout, done.stderr) == (PHP_SAYS, "")


def run(tool: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_importing_the_sdk_brings_no_webhooks(python_package: Path) -> None:
    program = (
        "import sys; from parcels_sdk import SDK; SDK()\n"
        "print([name for name in sys.modules if 'webhooks' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=python_package,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
