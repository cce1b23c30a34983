"""Comments and pull requests as GitHub keeps them, and notes as GitLab does, on this machine."""

from __future__ import annotations

import json
import threading
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

TOKEN = "t0ken"
_PAGE = 2


class ReviewServer:
    """``comments`` and ``pulls`` are what there is, by id; pages are short, so that there are
    several. Who has not TOKEN is refused."""

    def __init__(self) -> None:
        self.comments: dict[int, dict[str, object]] = {}
        self.pulls: dict[int, dict[str, object]] = {}
        self.seen: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def bodies(self) -> list[object]:
        return [comment["body"] for comment in self.comments.values()]

    def __enter__(self) -> ReviewServer:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, path: str, given: dict[str, object]) -> tuple[object, str]:
        """The answer as JSON, and the address of the next page."""
        parts = urlsplit(path)
        self.seen.append(f"{method} {parts.path}")
        last = parts.path.rpartition("/")[2]
        store = self.pulls if "/pulls" in parts.path else self.comments
        if method in ("PATCH", "PUT"):
            store[int(last)].update(given)
            return store[int(last)], ""
        if method == "POST":
            id = len(self.comments) + len(self.pulls) + 1
            store[id] = {"id": id, "number": id, "user": {"login": "github-actions[bot]"}, **given}
            return store[id], ""
        return self._page(store, parse_qs(parts.query), parts.path)

    def _page(
        self, store: dict[int, dict[str, object]], query: dict[str, list[str]], path: str
    ) -> tuple[object, str]:
        wanted = {
            "base": query.get("base", [""])[0],
            "head": query.get("head", [""])[0].partition(":")[2],
        }
        found = [
            item
            for item in store.values()
            if all(not text or item.get(key) == text for key, text in wanted.items())
        ]
        size = int(query.get("per_page", [str(_PAGE)])[0])
        page = int(query.get("page", ["1"])[0])
        more = len(found) > page * size
        next_page = f"<{self.url}{path}?page={page + 1}>; rel=next" if more else ""
        return found[(page - 1) * size : page * size], next_page

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def _all(self) -> None:
                length = int(self.headers.get("Content-Length", "0"))
                data = self.rfile.read(length)
                allowed = self.headers.get("Authorization") == f"Bearer {TOKEN}"
                allowed = allowed or self.headers.get("PRIVATE-TOKEN") == TOKEN
                if not allowed:
                    self.send_error(401)
                    return
                found, following = owner.answer(self.command, self.path, _given(self.headers, data))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                if following:
                    self.send_header("Link", following)
                self.end_headers()
                self.wfile.write(json.dumps(found).encode())

            def do_GET(self) -> None:
                self._all()

            def do_POST(self) -> None:
                self._all()

            def do_PATCH(self) -> None:
                self._all()

            def do_PUT(self) -> None:
                self._all()

            def log_message(self, format: str, *args: object) -> None:
                """The output is that of the tests."""

        return Handler


def _given(headers: Message, data: bytes) -> dict[str, object]:
    if not data:
        return {}
    kind = headers.get("Content-Type", "")
    if not kind.startswith("multipart/form-data"):
        found: dict[str, object] = json.loads(data)
        return found
    whole = BytesParser().parsebytes(f"Content-Type: {kind}\n\n".encode() + data)
    return {
        str(part.get_param("name", header="Content-Disposition")): str(
            bytes(part.get_payload(decode=True) or b""), "utf-8"
        )
        for part in whole.walk()
        if not part.is_multipart()
    }
