"""A client that speaks HTTP by the letter, and where the documents are."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sdkwright.mock import MockServer

FEATURES = Path(__file__).parent / "features.yaml"
SPEC = Path(__file__).parent.parent.parent / "spec"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def problems(self) -> list[tuple[str, str]]:
        """What the server found wrong with the request."""
        found = self.json["violations"]
        assert self.headers["X-Mock-Violations"] == str(len(found))
        return [(problem["where"], problem["message"]) for problem in found]


@dataclass
class Client:
    server: MockServer
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)

    def send(
        self, method: str, target: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """``body``: bytes as they are, everything else as JSON."""
        sent = self.headers | (headers or {})
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        self.connection.request(method, target, body, sent)
        response = self.connection.getresponse()
        return Answer(response.status, response.headers, response.read())

    def get(self, target: str, **headers: str) -> Answer:
        return self.send("GET", target, None, {k.replace("_", "-"): v for k, v in headers.items()})

    def form(self, target: str, text: str, **headers: str) -> Answer:
        sent = {k.replace("_", "-"): v for k, v in headers.items()}
        sent["Content-Type"] = "application/x-www-form-urlencoded"
        return self.send("POST", target, text.encode(), sent)

    def received(self) -> Any:
        """The last request, as the server understood it."""
        return self.server.requests[-1]
