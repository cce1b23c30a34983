"""Calls each operation once, as its page shows, and has the mock server judge the requests.

    call_operations.py DOCUMENT LANGUAGE      in the folder of the package

JSON lines: ``where`` and ``message`` for each operation that failed, in the end ``total``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

from doc_pages import Example, examples
from sdkwright.mock import TOKEN, MockServer

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from documents import operations_of, sent  # noqa: E402

COMMANDS = {
    "python": [sys.executable, str(HERE / "python_examples.py")],
    "typescript": ["node", str(HERE / "typescript_examples.mjs")],
    "go": ["examples/run"],
    "php": ["php", "-d", "memory_limit=-1", str(HERE / "php_examples.php")],
}


class Runner(AbstractContextManager["Runner"]):
    """The process that runs examples; a new one after one that died."""

    def __init__(self, language: str, mock: str) -> None:
        self._command = COMMANDS[language]
        hidden = ("proxy", "PROXY", "NODE_OPTIONS")
        kept = {k: v for k, v in os.environ.items() if not any(part in k for part in hidden)}
        self._environment = {**kept, "MOCK": mock, "PYTHONWARNINGS": "ignore::ResourceWarning"}
        self._folder = tempfile.TemporaryDirectory()
        self._process: subprocess.Popen[str] | None = None

    def run(self, number: int, code: str) -> str:
        """What went wrong, or nothing."""
        if self._process is None or self._process.poll() is not None:
            # A file takes all that examples log; a pipe that nobody reads would stop them.
            self._errors = tempfile.TemporaryFile()  # noqa: SIM115
            # What a process leaves when it is killed, in a folder that no other process has.
            own = {"TMPDIR": tempfile.mkdtemp(dir=self._folder.name)}
            self._process = subprocess.Popen(
                self._command,
                env=self._environment | own,
                text=True,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
            )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"number": number, "code": code}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            self._process.communicate()
            self._errors.seek(0)
            said = self._errors.read().decode("utf-8", "replace").strip().splitlines()
            # PHP and Go begin with the cause, Python ends with it.
            return f"the process ended: {' … '.join(dict.fromkeys(said[:1] + said[-1:]))}"
        return str(json.loads(line)["error"])

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._folder.cleanup()


def judged(example: Example, server: MockServer, error: str, wanted: set[str]) -> Iterator[str]:
    """What is wrong with the call; the first is the cause."""
    if not example.code:
        yield "the page shows no example"
        return
    for received in server.requests:
        for violation in received.violations:
            yield f"the mock: {received.status} {violation}"
    if error:
        yield error
        return
    called = [one for one in server.requests if one.operation not in (TOKEN, "")]
    if len(called) != 1:
        yield f"{len(called)} calls instead of one"
    elif called[0].request.method != example.method:
        yield f"{called[0].request.method} instead of {example.method}"
    elif called[0].operation not in wanted:
        yield f"the operation '{called[0].operation}' was called instead"


def blank(path: str) -> str:
    """Paths that differ by the names of their parameters only are one path to a server."""
    return re.sub(r"\{[^{}]*\}", "{}", sent(path))


def main(document: str, language: str) -> None:
    found = list(examples(Path.cwd(), language))
    names: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for (method, path), name in operations_of(Path(document)).items():
        names[method, blank(path)].add(name or f"{method} {path}")
    with MockServer(document) as server, Runner(language, server.url) as runner:
        for number, example in enumerate(found):
            server.clear()
            error = runner.run(number, example.code) if example.code else ""
            problems = list(
                judged(example, server, error, names[example.method, blank(example.path)])
            )
            if problems:
                where = f"{example.where} ({example.method} {example.path})"
                line: dict[str, Any] = {"where": where, "message": problems[0]}
                print(json.dumps(line), flush=True)
    print(json.dumps({"total": len(found)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
