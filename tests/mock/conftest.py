"""A server for the features document, and clients of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from http_client import FEATURES, SPEC, Client
from sdkwright.mock import MockServer


@pytest.fixture(scope="session")
def features() -> Iterator[MockServer]:
    with MockServer(FEATURES) as server:
        yield server


@pytest.fixture
def server(features: MockServer) -> MockServer:
    """The server of the whole session, with nothing remembered."""
    features.clear()
    return features


@pytest.fixture
def client(server: MockServer) -> Client:
    return Client(server)


@pytest.fixture
def serve_document(tmp_path: Path) -> Iterator[Callable[..., Client]]:
    """``serve_document({…})`` serves a document given as a value."""
    servers: list[MockServer] = []

    def start(document: dict[str, Any], **options: Any) -> Client:
        path = tmp_path / f"document-{len(servers)}.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        servers.append(MockServer(path, **options))
        return Client(servers[-1])

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def orchestration() -> Iterator[Client]:
    """The orchestration API, and a client that has a token for all scopes."""
    with MockServer(SPEC / "orchestration-2.0.yaml") as server:
        client = Client(server)
        form = "grant_type=client_credentials&client_id=me&client_secret=hush"
        token = client.form("/api/auth/oauth/token", form).json["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        server.clear()
        yield client
