"""The mock on a socket: HTTP/1.1, connections that stay open, the loopback interface only."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import FrameType, TracebackType
from typing import Any, TextIO

from sdkwright.diagnostics import Report
from sdkwright.source.load import Loaded, load

from .contract import Contract
from .directives import Scripted
from .exchange import Exchange, Outcome, Received, Request
from .replies import Reply
from .routing import base_paths

HOST = "127.0.0.1"
MAX_BODY = 256 * 1024 * 1024
"""Bytes; a larger request body is refused with 413."""


class UnreadableDocumentError(Exception):
    """The document can't be read; ``report`` has the findings."""

    def __init__(self, report: Report) -> None:
        super().__init__("; ".join(finding.message for finding in report))
        self.report = report


class MockServer:
    """Serves a document until it is closed; also a context manager.

    ``port`` 0 takes a free one. ``expires_in`` is the life of issued tokens in seconds.
    Raises ``UnreadableDocumentError``, and ``OSError`` when the port is taken.
    """

    def __init__(
        self,
        document: str | os.PathLike[str] | Loaded,
        port: int = 0,
        *,
        expires_in: float = 3600,
        report: Report | None = None,
    ) -> None:
        loaded = document if isinstance(document, Loaded) else _load(document, report)
        self._exchange = Exchange(Contract(loaded.document, loaded.resolver), expires_in)
        self._received: list[Received] = []
        self._lock = threading.Lock()
        self._http = _Http((HOST, port), _Handler)
        self._http.mock = self
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def server_url(self) -> str:
        """What a client takes for the document's first server."""
        return self.url + base_paths(self._exchange.contract)[0]

    @property
    def requests(self) -> list[Received]:
        """What was received so far, in order of arrival of the whole request."""
        with self._lock:
            return list(self._received)

    @property
    def violations(self) -> list[str]:
        """Everything that was wrong with the requests so far, for a test to assert none."""
        return [
            f"{one.request.method} {one.request.target}: {violation}"
            for one in self.requests
            for violation in one.violations
        ]

    @property
    def token_fetches(self) -> int:
        """How many tokens were issued."""
        return self._exchange.tokens.fetches

    def script(self, operation: str, answers: Iterable[Scripted]) -> None:
        """The next requests of the operation (its operationId, else ``GET /path``; ``TOKEN`` for
        the token endpoint) get these answers, one each. A violation is still answered as one."""
        self._exchange.directives.script(operation, answers)

    def revoke_tokens(self) -> None:
        """From now on every token issued so far is refused."""
        self._exchange.tokens.revoke()

    def clear(self) -> None:
        """Forgets requests, scripts and sequences; tokens stay good."""
        with self._lock:
            self._received.clear()
        self._exchange.directives.clear()

    def receive(self, request: Request) -> Reply | None:
        """Checks, records, waits as told, and gives the answer; None: close the connection."""
        try:
            outcome = self._exchange.answer(request)
        except Exception as error:  # a fault of the mock must not look like a lost connection
            body = f"the mock failed: {type(error).__name__}: {error}".encode()
            failed = Reply(500, (("Content-Type", "text/plain; charset=utf-8"),), body)
            outcome = Outcome(Received(request, status=500), failed)
        with self._lock:
            self._received.append(outcome.received)
        if outcome.delay:
            time.sleep(outcome.delay)
        return outcome.reply

    def close(self) -> None:
        """Stops listening and closes every connection."""
        self._http.shutdown()
        self._http.server_close()
        self._http.close_connections()
        self._thread.join()

    def __enter__(self) -> MockServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def serve(
    document_path: str,
    port: int,
    *,
    expires_in: float = 3600,
    report: Report | None = None,
    out: TextIO | None = None,
) -> int:
    """Serves until SIGINT or SIGTERM; says on ``out`` where. Call it in the main thread.

    The exit code: 0 after a signal; 2 for a document that can't be read, its findings being in
    ``report``. Raises ``OSError`` when the port is taken.
    """
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        with MockServer(document_path, port, expires_in=expires_in, report=report) as server:
            stream = out or sys.stdout
            stream.write(f"listening on {server.url}\n")
            if server.server_url != server.url:
                stream.write(f"the server URL for clients is {server.server_url}\n")
            stream.flush()
            stop.wait()
    except UnreadableDocumentError:
        return 2
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _load(document: str | os.PathLike[str], report: Report | None) -> Loaded:
    report = Report() if report is None else report
    loaded = load(os.fspath(document), (), report)
    if loaded is None:
        raise UnreadableDocumentError(report)
    return loaded


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    mock: MockServer

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is not worth a word; anything else is a fault of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


_BETWEEN_PIECES = 0.005
"""Seconds; enough for a client to read what is there before there is more."""


class _BadFramingError(Exception):
    """The request's body can't be delimited: the status to answer before closing."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # one write for the head and the body
    server: _Http

    def handle_one_request(self) -> None:
        """As inherited, but for any method and without looking for a method of ours."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline:
            self.close_connection = True
            return
        if len(self.raw_requestline) > 65536:
            self.requestline = self.request_version = self.command = ""
            self.send_error(414)
            return
        if not self.parse_request():
            return
        self._answer()
        self.wfile.flush()

    def _answer(self) -> None:
        try:
            body = self._read_body()
        except _BadFramingError as error:
            self.close_connection = True
            self.send_error(error.status)
            return
        path, _, query = _origin_form(self.path).partition("?")
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            separator = "; " if key == "cookie" else ", "
            headers[key] = headers[key] + separator + value if key in headers else value
        reply = self.server.mock.receive(
            Request(self.command, self.path, path, query, headers, body)
        )
        if reply is None:
            self.close_connection = True
            return
        self._write(reply)

    def _write(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        has_body = reply.status not in (204, 304)
        if has_body and reply.pieces:
            self.send_header("Transfer-Encoding", "chunked")
        elif has_body:
            self.send_header("Content-Length", str(len(reply.body) + reply.cut))
        self.end_headers()
        self.close_connection = self.close_connection or reply.cut
        if self.command == "HEAD" or not has_body:
            return
        if reply.pieces:
            self._write_pieces(reply)
        else:
            self.wfile.write(reply.body)

    def _write_pieces(self, reply: Reply) -> None:
        """Each in a packet of its own, as far as it is up to us: what a network does to bodies."""
        for piece in reply.pieces:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.wfile.flush()
            time.sleep(_BETWEEN_PIECES)
        if not reply.cut:
            self.wfile.write(b"0\r\n\r\n")

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return b"".join(self._chunks())
        length = self.headers.get("Content-Length", "0")
        if not length.isascii() or not length.isdigit():
            raise _BadFramingError(400)
        if int(length) > MAX_BODY:
            raise _BadFramingError(413)
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            raise ConnectionResetError("the request ended before its body did")
        return body

    def _chunks(self) -> Iterable[bytes]:
        """RFC 9112 section 7.1."""
        total = 0
        while True:
            text = self.rfile.readline(1024).partition(b";")[0].strip()
            if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", text):
                raise _BadFramingError(400)
            size = int(text, 16)
            total += size
            if total > MAX_BODY:
                raise _BadFramingError(413)
            if size == 0:
                while self.rfile.readline(65537) not in (b"\r\n", b"\n", b""):
                    pass
                return
            yield self.rfile.read(size)
            self.rfile.readline(1024)

    def version_string(self) -> str:
        return "sdkwright-mock"

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet: ``MockServer.requests`` is the log."""


def _origin_form(target: str) -> str:
    """Path and query of a request target; a proxy gets a whole URL (RFC 9112 section 3.2.2)."""
    if "://" in target.partition("?")[0]:
        rest = target.partition("://")[2]
        cut = min((at for at in (rest.find("/"), rest.find("?")) if at >= 0), default=len(rest))
        target = rest[cut:]
    target = target.partition("#")[0]
    return target if target.startswith("/") else f"/{target}"
