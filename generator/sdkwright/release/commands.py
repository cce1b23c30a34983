"""Other programs: npm, go, composer, git. What they say is kept, and is shown when they fail."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.diagnostics.codes import CODES

from .problems import PackagingError

_SHOWN = 20
"""Lines of a failure; what matters stands at the end."""
_UMASK = 0o022
_SECRETS = ("TOKEN", "PASSWORD", "SECRET", "CREDENTIAL")
_SECRET_LENGTH = 6
"""What is shorter is rather a word, such as what a token may do."""
_USERINFO = re.compile(r"\b([a-z][a-z0-9+.-]*://)[^\s/@]+@", re.IGNORECASE)
"""RFC 3986, section 3.2.1."""

INSTALL = {
    "node": "Install Node.js 20 or newer (https://nodejs.org, or your distribution's nodejs).",
    "npm": "Install Node.js 20 or newer with npm (https://nodejs.org, or nodejs and npm of your "
    "distribution).",
    "go": "Install Go 1.23 or newer (https://go.dev/dl, or golang-go of your distribution).",
    "php": "Install PHP 8.2 or newer (php-cli of your distribution).",
    "composer": "Install Composer (https://getcomposer.org, or composer of your distribution) and "
    "PHP's zip extension.",
    "git": "Install git (https://git-scm.com, or git of your distribution).",
}


@dataclass(frozen=True, slots=True)
class Done:
    """A program that has ended."""

    code: int
    out: str
    err: str

    @property
    def tail(self) -> str:
        """The end of what it said."""
        lines = [line.rstrip() for line in f"{self.out}\n{self.err}".splitlines() if line.strip()]
        return "\n".join(lines[-_SHOWN:])


def find(program: str) -> str:
    """The path of a program. Raises ``PackagingError`` where it is not installed."""
    path = shutil.which(program)
    if path is None:
        raise PackagingError("missing-tool", f"{program} is not installed", INSTALL[program])
    return path


def attempt(command: Sequence[str], folder: Path, environment: Mapping[str, str] = {}) -> Done:
    """Run a program to its end, whatever that is; ``environment`` is added to the present one.

    Raises ``PackagingError`` where it is not installed.
    """
    if not Path(command[0]).is_absolute():
        command = [find(command[0]), *command[1:]]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        umask=_UMASK,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def run(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] = {},
    *,
    code: str = "build-failed",
) -> str:
    """What a program printed. Raises ``PackagingError`` with ``code`` where it fails."""
    done = attempt(command, folder, environment)
    if done.code:
        raise failure(command, done, code)
    return done.out


def failure(command: Sequence[str], done: Done, code: str) -> PackagingError:
    """What a program that failed said, as a finding."""
    shown = " ".join((Path(command[0]).name, *command[1:3]))
    advice = f"{CODES[code].advice} It said:\n{done.tail}"
    return PackagingError(code, f"`{shown}` ended with {done.code}", advice)


def without_secrets(text: str) -> str:
    """``text`` with stars in place of the values of environment variables that are secrets, and
    without names and passwords in addresses."""
    for name, value in os.environ.items():
        if len(value) >= _SECRET_LENGTH and any(word in name.upper() for word in _SECRETS):
            text = text.replace(value, "***")
    return _USERINFO.sub(r"\1", text)
