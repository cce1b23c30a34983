"""A program: one long body with an SDK.

Arguments: module, mode, transport, URL, operation, bytes, a file of so many.
Prints by how much its memory grew, in bytes, and how many bytes it received.
"""

from __future__ import annotations

import asyncio
import resource
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

SDK: Any
File: Any
PIECE = 65_536


def pieces(length: int) -> Iterator[bytes]:
    for _ in range(length // PIECE):
        yield bytes(PIECE)


def peak() -> int:
    """Bytes; of Linux and macOS only the latter says it in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def argument(operation: str, length: int, path: str) -> Any:
    match operation:
        case "bytes_body":
            return File(pieces(length))
        case "multipart_body":
            return {"name": "long", "file": File(Path(path))}
        case _:
            return None


def run(settings: dict[str, Any], operation: str, given: tuple[Any, ...]) -> int:
    with SDK(**settings) as sdk:
        group = sdk.bodies if given else sdk.answers
        response = getattr(group, operation)(*given)
        return 0 if given else sum(map(len, response.content.iter_bytes()))


async def run_async(settings: dict[str, Any], operation: str, given: tuple[Any, ...]) -> int:
    async with SDK(**settings) as sdk:
        group = sdk.bodies if given else sdk.answers
        response = await getattr(group, f"{operation}_async")(*given)
        received = 0
        if not given:
            async for chunk in response.content.aiter_bytes():
                received += len(chunk)
        return received


def main(
    module: str, mode: str, transport: str, url: str, operation: str, length: str, path: str
) -> None:
    global SDK, File
    SDK, File = import_module(module).SDK, import_module(f"{module}.types").File
    settings = {"server_url": url, "transport": transport}
    # A short one first, so that what is loaded once does not count.
    received = 0
    for number, size in enumerate((PIECE, int(length))):
        before = peak()
        made = argument(operation, size, path if number else __file__)
        given = () if made is None else (made,)
        if number == 0 and made is None:
            continue
        if mode == "sync":
            received = run(settings, operation, given)
        else:
            received = asyncio.run(run_async(settings, operation, given))
    print(peak() - before, received)


main(*sys.argv[1:])
