"""One origin for a page, the modules of the package, and the API behind them."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sdkwright.mock import MockServer
from typescript_tools import HERE, NAME, Tools

_SPACES = ("shared", "operations", "errors")
IMPORTS = {
    NAME: "/package/dist/index.js",
    **{f"{NAME}/models/{s}": f"/package/dist/models/{s}/index.js" for s in _SPACES},
    f"{NAME}/": "/package/dist/",
}
PAGE = f"""<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script type="importmap">{json.dumps({"imports": IMPORTS})}</script>
<script type="module">
  globalThis.seen = import("/runtime_program.mjs").then((program) => program.run(location.origin));
</script>
"""


@contextmanager
def page_server(tools: Tools, mock: MockServer) -> Iterator[str]:
    """The URL of the page; whatever is not of the page is asked of the mock."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == "/":
                self.answer(200, "text/html", PAGE.encode())
            elif self.path == "/runtime_program.mjs":
                self.answer(200, "text/javascript", (HERE / self.path[1:]).read_bytes())
            elif self.path.startswith("/package/"):
                file = tools.package / self.path.removeprefix("/package/")
                self.answer(200, "text/javascript", file.read_bytes())
            else:
                self.do_POST()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            connection = http.client.HTTPConnection("127.0.0.1", mock.port, timeout=20)
            connection.request(self.command, self.path, body or None, dict(self.headers))
            try:
                response = connection.getresponse()
                media = response.headers["Content-Type"] or ""
                self.answer(response.status, media, response.read())
            except ConnectionError:
                # The mock ended before an answer that nobody waits for.
                self.close_connection = True

        def answer(self, status: int, media: str, body: bytes) -> None:
            try:
                self.send_response(status)
                if media:
                    self.send_header("Content-Type", media)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
