"""Registries on the loopback interface: an index of Python packages, npm's, one for GOPROXY."""

from __future__ import annotations

import json
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pypiserver

NAME, SECRET = "publisher", "s3cret-for-tests"
HOST = "127.0.0.1"


@dataclass(slots=True)
class Registry:
    """``writes`` are the requests that put something there, by method and path. ``before`` is
    called with the number of each (from 1) before it is done. ``told`` are the credentials of
    those that read files."""

    url: str
    folder: Path
    writes: list[tuple[str, str]] = field(default_factory=list)
    before: Callable[[int], None] = lambda _number: None
    told: list[str] = field(default_factory=list)

    def write(self, method: str, path: str) -> None:
        self.writes.append((method, path))
        self.before(len(self.writes))

    def files(self) -> dict[str, bytes]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in found}


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """The tests say what they want to know."""


@contextmanager
def index(folder: Path) -> Iterator[Registry]:
    """pypiserver, which lets NAME put files there, with SECRET, and never twice."""
    folder.mkdir()
    app = pypiserver.app(
        roots=[folder],
        authenticate=["update"],
        auther=lambda name, password: (name, password) == (NAME, SECRET),
        disable_fallback=True,
        hash_algo="sha256",
    )
    registry = Registry("", folder)

    def watched(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            registry.write("POST", environ["PATH_INFO"])
        answer: Iterable[bytes] = app(environ, start_response)
        return answer

    with make_server(HOST, 0, watched, _Threads, _Quiet) as server:
        registry.url = f"http://{HOST}:{server.server_port}/"
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield registry
        server.shutdown()


class _Files(BaseHTTPRequestHandler):
    """GET and PUT of files in a folder; PUT with a token only."""

    protocol_version = "HTTP/1.1"
    server: _FileServer

    def do_GET(self) -> None:
        self.server.registry.told.append(self.headers.get("Authorization", ""))
        file = self.server.registry.folder / self.path.partition("?")[0].lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        self._answer(200, file.read_bytes()) if file.is_file() else self._answer(404)

    def do_PUT(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Authorization") != f"Bearer {SECRET}":
            self._answer(401)
            return
        self.server.registry.write("PUT", self.path)
        file = self.server.registry.folder / self.path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        self._answer(201)

    def do_POST(self) -> None:
        """What Packagist's API takes: the token of somebody, and the address of a package."""
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Authorization") != f"Bearer {NAME}:{SECRET}":
            self._answer(403)
            return
        self.server.registry.write("POST", f"{self.path} {data.decode()}")
        self._answer(202, b'{"status": "success"}')

    def _answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """The tests say what they want to know."""


class _FileServer(ThreadingHTTPServer):
    daemon_threads = True
    registry: Registry


@contextmanager
def files(folder: Path) -> Iterator[Registry]:
    """A host that keeps files, as hosts for GOPROXY do."""
    folder.mkdir()
    with _FileServer((HOST, 0), _Files) as server:
        server.registry = Registry(f"http://{HOST}:{server.server_port}", folder)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server.registry
        server.shutdown()


_VERDACCIO = """\
storage: ./storage
auth: {htpasswd: {file: ./htpasswd}}
packages:
  '**': {access: $all, publish: $authenticated}
log: {type: stdout, format: json, level: error}
"""


@dataclass(frozen=True, slots=True)
class Npm:
    url: str
    token: str

    def package(self, name: str) -> dict[str, Any]:
        """What it says of a package; {} where it has none."""
        try:
            with urllib.request.urlopen(f"{self.url}{name.replace('/', '%2f')}") as answer:
                found: dict[str, Any] = json.load(answer)
                return found
        except urllib.error.HTTPError as error:
            assert error.code == 404
            return {}


@contextmanager
def verdaccio(node: str, modules: Path, folder: Path) -> Iterator[Npm]:
    """Verdaccio, with one user and nothing behind it."""
    folder.mkdir()
    (folder / "config.yaml").write_text(_VERDACCIO, encoding="utf-8")
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    program = modules / "verdaccio" / "bin" / "verdaccio"
    command = [node, str(program), "--config", "config.yaml", "--listen", f"{HOST}:{port}"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
        try:
            _answers(process, port)
            url = f"http://{HOST}:{port}/"
            yield Npm(url, _token(url))
        finally:
            process.terminate()


def _answers(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(600):
        assert process.poll() is None, "verdaccio ended"
        try:
            with socket.create_connection((HOST, port)):
                return
        except ConnectionRefusedError:
            time.sleep(0.05)
    raise AssertionError("verdaccio does not listen")


def _token(url: str) -> str:
    body = json.dumps({"name": NAME, "password": SECRET}).encode()
    request = urllib.request.Request(
        f"{url}-/user/org.couchdb.user:{NAME}",
        data=body,
        method="PUT",
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        return str(json.load(answer)["token"])
