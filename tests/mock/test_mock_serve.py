"""The server as a process."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from http_client import FEATURES, SPEC
from sdkwright.diagnostics import Report
from sdkwright.mock import MockServer, UnreadableDocumentError, serve

PROGRAM = "import sys; from sdkwright.mock import serve; sys.exit(serve(sys.argv[1], 0))"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_it_says_where_it_listens_and_ends_on_a_signal(number: signal.Signals) -> None:
    command = [sys.executable, "-c", PROGRAM, str(FEATURES)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        try:
            found = re.fullmatch(
                r"listening on (http://127\.0\.0\.1:\d+)\n", process.stdout.readline()
            )
            assert found is not None
            clients = f"the server URL for clients is {found[1]}/base/v1\n"
            assert process.stdout.readline() == clients
            with urllib.request.urlopen(f"{found[1]}/plain/a", timeout=20) as answer:
                assert answer.read() == b'{"name":"Ada"}'
            os.kill(process.pid, number)
            assert process.wait(20) == 0
            assert process.stdout.read() + process.stderr.read() == ""
        finally:
            process.kill()


def test_an_unreadable_document(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("openapi: [", encoding="utf-8")
    report = Report()
    assert serve(str(path), 0, report=report) == 2
    assert report.errors == 1
    with pytest.raises(UnreadableDocumentError):
        MockServer(path)


def test_a_taken_port() -> None:
    with MockServer(FEATURES) as server, pytest.raises(OSError):
        MockServer(FEATURES, server.port)


def test_it_listens_on_the_loopback_interface_only() -> None:
    with MockServer(FEATURES) as server, socket.socket() as other:
        other.settimeout(5)
        assert other.connect_ex(("127.0.0.2", server.port)) != 0


def test_closing_ends_open_connections() -> None:
    server = MockServer(FEATURES)
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        connection.sendall(b"GET /plain/a HTTP/1.1\r\nHost: a\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 200"
        server.close()
        while connection.recv(65536):
            pass
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port), timeout=5)


@pytest.mark.parametrize("spec", sorted(SPEC.glob("*.yaml")), ids=lambda path: path.stem)
def test_it_is_a_proxy_for_the_default_server(spec: Path) -> None:
    with MockServer(spec) as server:
        handler = urllib.request.ProxyHandler({"http": server.url})
        request = "http://localhost/api/orchestration/_info"
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.build_opener(handler).open(request, timeout=20)
        assert caught.value.code == 401
        assert server.requests[0].operation == "orchestrationgetServerInfo"
        assert server.requests[0].request.target == "http://localhost/api/orchestration/_info"
