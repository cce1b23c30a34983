"""A server for bodies longer than a process may hold: it counts, and keeps nothing."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PIECE = 65_536
MEGABYTE = 1_048_576


class LongServer:
    """A context manager. ``POST`` is answered after its body, ``GET`` by ``length`` bytes."""

    def __init__(self, length: int) -> None:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._http.daemon_threads = True
        _Handler.length = length
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def received(self) -> int:
        """Bytes of the last body."""
        return _Handler.received

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    length = 0
    received = 0

    def do_POST(self) -> None:
        if "Content-Length" in self.headers:
            total = self._skip(int(self.headers["Content-Length"]))
        else:
            total = 0
            while size := int(self.rfile.readline(), 16):
                total += self._skip(size)
                self.rfile.readline()
            self.rfile.readline()
        _Handler.received = total
        self.send_response(204)
        self.end_headers()

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(self.length))
        self.end_headers()
        for _ in range(self.length // PIECE):
            self.wfile.write(bytes(PIECE))

    def _skip(self, size: int) -> int:
        left = size
        while left:
            left -= len(self.rfile.read(min(left, PIECE)))
        return size

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""
