"""A project that uses the package of the case `webhooks` in PHP."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from php_tools import environment


@dataclass(frozen=True)
class PhpProject:
    """A project with the package of a style, and the programs of this folder."""

    folder: Path
    package: Path
    command: tuple[str, ...]

    def run(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.command, *arguments],
            cwd=self.folder,
            env=environment([self.package]),
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )

    @contextmanager
    def serving(self, program: str, **env: str) -> Iterator[int]:
        """The port at which PHP's own server answers with a program."""
        process = subprocess.Popen(
            [*self.command, "-S", "127.0.0.1:0", program],
            cwd=self.folder,
            env=environment([self.package]) | env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert process.stdout is not None
        said = re.search(r"127\.0\.0\.1:(\d+)", process.stdout.readline())
        assert said is not None
        yield int(said[1])
        process.kill()
        process.communicate()
