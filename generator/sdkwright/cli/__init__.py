"""The command line: arguments → one function; the only place that prints or exits.

What is here answers ``--help`` and ``--version`` and imports nothing, so that these take little
longer than the bare interpreter. Everything else is imported by the command that needs it.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

COMMANDS = {
    "init": "write an sdk.yaml for a document, with sensible names",
    "import": "turn the configuration of another tool into an sdk.yaml",
    "generate": "write the SDKs that sdk.yaml asks for",
    "check": "fail when what is committed is not what the document gives",
    "validate": "list what is wrong with documents",
    "diff": "say what changed between two versions of an API and whom it breaks",
    "release": "set the next version of each package and write its changelog",
    "explain": "say what a code of a finding, or a kind of change, means",
    "docs": "write an HTML page about each SDK, or calls into the document",
    "templates": "list the templates of SDKs, or copy some to change them",
    "build": "make wheels, tarballs, modules and archives of the SDKs",
    "publish": "put them on registries, after saying what would go where",
    "mock": "serve a document's API on this machine, for tests",
}

OPTIONS = {
    "-q, --quiet": "print findings only",
    "--json": "the same as --format json",
    "--format FORMAT": "text, json, sarif or github",
    "--no-color": "no colours; so does NO_COLOR in the environment",
    "--version": "print the version and end",
    "-h, --help": "print this, or with a command what it takes",
}


def help_text() -> str:
    """What ``sdkwright --help`` prints."""
    commands = "\n".join(f"  {name:<16} {text}" for name, text in COMMANDS.items())
    options = "\n".join(f"  {name:<16} {text}" for name, text in OPTIONS.items())
    return (
        "Usage: sdkwright COMMAND [OPTIONS] [ARGUMENTS]\n\n"
        "One OpenAPI document in; idiomatic SDKs, their docs pages and a trustworthy version\n"
        "number out.\n\n"
        f"Commands:\n{commands}\n\nOptions:\n{options}\n\n"
        "Exit codes: 0 fine, 1 findings or drift, 2 usage or unreadable input.\n"
    )


def main(arguments: list[str] | None = None) -> int:
    """Run one command line; the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        sys.stderr.write(help_text())
        return 2
    if given in (["--help"], ["-h"]):
        sys.stdout.write(help_text())
        return 0
    if given == ["--version"]:
        from sdkwright.version import VERSION

        sys.stdout.write(f"sdkwright {VERSION}\n")
        return 0
    if arguments is None:
        _run_and_end(given)
    return _run(given)


def _run(given: list[str]) -> int:
    try:
        from .run import run

        return run(given)
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return 130


def _run_and_end(given: list[str]) -> NoReturn:
    """Run a command as all that this process does. What it reads stays to the end: to look for
    garbage in that on the way, and to take it apart then, is a fifth of a long run."""
    import contextlib
    import gc
    import os

    gc.disable()
    code = _run(given)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
