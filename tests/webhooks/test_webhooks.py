"""Servers of users, in each language: signed requests come in over HTTP."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from package_build import Package
from webhook_module import GoModule

KEY = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


def standard(body: bytes, age: int = 0) -> dict[str, str]:
    """The headers of Standard Webhooks."""
    at = str(int(time.time()) - age)
    made = hmac.new(KEY, f"msg_1.{at}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(made).decode()
    return {"webhook-id": "msg_1", "webhook-timestamp": at, "webhook-signature": signature}


def price(body: bytes) -> dict[str, str]:
    """The headers of the one webhook that is signed in another way."""
    at = str(int(time.time()))
    made = hmac.new(bytes.fromhex("6b6579"), f"{at}/shop 7/".encode() + body, hashlib.sha512)
    signature = "s1=" + base64.urlsafe_b64encode(made.digest()).decode()
    return {"X-Kind": "price", "X-Time": at, "X-Shop": "shop 7", "X-Sum": signature}


class Receiver:
    def __init__(self, command: list[str], folder: Path) -> None:
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.port = int(self.process.stdout.readline())

    def post(self, body: bytes, headers: dict[str, str]) -> tuple[int, list[Any]]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", "/hook", body, headers)
        response = connection.getresponse()
        said: list[Any] = json.loads(response.read())
        connection.close()
        return response.status, said

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture(scope="session", params=["python", "typescript", "go"])
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    if request.param == "python":
        folder = request.getfixturevalue("python_package")
        receiver = Receiver([sys.executable, "receiver.py"], folder)
    elif request.param == "go":
        module: GoModule = request.getfixturevalue("go_module")
        text = Path(__file__).with_name("receiver.go").read_text("utf-8")
        receiver = Receiver([str(module.program("receiver", text))], module.folder)
    else:
        package = request.getfixturevalue("typescript_package")
        receiver = Receiver([package.tools.node, "receiver.mjs"], package.tools.project)
    yield receiver
    receiver.stop()


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
