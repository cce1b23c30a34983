"""The generated TypeScript SDK against Speakeasy's for the same API, and against bare ``fetch``."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterator
from pathlib import Path

from measuring import ROUNDS, cost
from node import Bundle, bundled, npm_version, own_package, project
from peers import FOLDER
from rows import OURS, Row, Samples, Section, against_limit
from sdk_python import run_json, server

HERE = Path(__file__).parent
PEER, FETCH, NODE = "Speakeasy", "fetch and json()", "bare node"
HAND, UNTIMED = "fetch with a timeout, json() and dates", "sdkwright, timeoutMs: 0"
_KILOBYTES = 8
"""What a bundle of one standalone function may have."""
FUNCTION = """\
import { SDKCore } from "@formance/formance-sdk/core.js";
import { orchestrationV1ListWorkflows as call } from
  "@formance/formance-sdk/funcs/orchestrationV1ListWorkflows.js";
console.log(await call(new SDKCore()));
"""
CLASS = """\
import { SDK } from "@formance/formance-sdk";
console.log(await new SDK().orchestration.v1.listWorkflows());
"""
IMPORT = 'import { SDK } from "@formance/formance-sdk"; new SDK();\n'
_CALLS = ("call, 1 at once", "call, 32 at once")
_ALL = ("import", "client made", "first call done", *_CALLS)


def measure() -> Iterator[Section]:
    """Bundles, starting, calls, memory and size."""
    if shutil.which("npm") is None:
        note = "There is no `npm`: the TypeScript SDK is not measured."
        yield Section("typescript", "TypeScript SDK", [], [note])
        return
    own, peer = own_package(), project("speakeasy-node", "@formance/formance-sdk")
    yield _bundles(own, peer)
    yield _start(own, peer)
    memory: list[Row] = []
    for items, calls in ((10, 2000), (1000, 300)):
        samples = _calls(own, peer, items, calls)
        rows = list(samples.rows([(OURS, PEER)], "CPU ms", names=_ALL))
        most = dict.fromkeys(_CALLS, 1.15)
        rows += samples.rows([(OURS, FETCH)], "CPU ms", most, names=_CALLS)
        rows += samples.rows([(UNTIMED, FETCH), (OURS, HAND)], "CPU ms", names=_CALLS)
        yield Section("typescript", f"TypeScript SDK, lists of {items:,} items", rows)
        if items == 10:
            memory += samples.rows([(OURS, PEER)], "MiB", names=["memory after the first call"])
    sizes = [_bytes_of(folder) / 2**20 for folder in (own, peer)]
    memory.append(Row("installed", "MiB", OURS, sizes[0], PEER, sizes[1], 1))
    yield Section("typescript", "TypeScript SDK, memory and size", memory)


def _bundles(own: Path, peer: Path) -> Section:
    """For browsers, minified: what a page loads at first, and with what it may load later."""
    rows = []
    mine, theirs = bundled(own, FUNCTION), bundled(peer, FUNCTION)
    for name, get in (
        ("one function", _first),
        ("one function, gzip", _zipped),
        ("one function, with what it loads later", _whole),
    ):
        rows.append(Row(name, "KB", OURS, get(mine) / 1000, PEER, get(theirs) / 1000, 1))
    rows.insert(0, against_limit(rows[0], "one function", _KILOBYTES))
    mine, theirs = bundled(own, CLASS), bundled(peer, CLASS)
    rows.append(Row("the class", "KB", OURS, _whole(mine) / 1000, PEER, _whole(theirs) / 1000, 1))
    return Section("typescript", "TypeScript SDK, bundled for one operation", rows)


def _first(bundle: Bundle) -> int:
    return sum(map(len, bundle.first))


def _zipped(bundle: Bundle) -> int:
    return sum(len(gzip.compress(content, 9)) for content in bundle.first)


def _whole(bundle: Bundle) -> int:
    return sum(map(len, (*bundle.first, *bundle.later)))


def _start(own: Path, peer: Path) -> Section:
    for folder in (own, peer):
        (folder / "start.mjs").write_text(IMPORT, encoding="utf-8")
    (own / "empty.mjs").write_text("", encoding="utf-8")
    samples = Samples()
    subjects = [(NODE, own, "empty.mjs"), (PEER, peer, "start.mjs"), (OURS, own, "start.mjs")]
    for number in range(4 * ROUNDS + 1):
        for name, folder, file in subjects:
            spent = cost(["node", file], folder)
            if number:
                samples.add(name, {"start and exit": 1000 * spent.cpu})
        # Who comes after one that takes half a second pays for it.
        subjects.append(subjects.pop(0))
    rows = list(samples.rows([(OURS, PEER)], "CPU ms"))
    rows += samples.rows([(OURS, NODE)], "CPU ms", {"start and exit": 1.1})
    return Section("typescript", "TypeScript SDK, a program that makes a client", rows)


def _calls(own: Path, peer: Path, items: int, calls: int) -> Samples:
    samples = Samples()
    with server(items) as port:
        for number in range(ROUNDS + 1):
            for name, subject, folder in (
                (OURS, "sdk", own),
                (PEER, "sdk", peer),
                (FETCH, "fetch", own),
                (UNTIMED, "untimed", own),
                (HAND, "hand", own),
            ):
                command = ["node", str(HERE / "probe.mjs"), subject, port, str(calls)]
                found = run_json(command, folder)
                # The first round fills the caches of the file system and is not counted.
                if number:
                    samples.add(name, found)
    return samples


def _bytes_of(folder: Path) -> int:
    """Of the package and what it depends on, without the tools of a project."""
    modules = folder / "node_modules"
    tools = {"esbuild", "typescript", "@esbuild", "@typescript", ".bin", ".package-lock.json"}
    return sum(
        path.stat().st_size
        for path in modules.rglob("*")
        if path.is_file() and path.relative_to(modules).parts[0] not in tools
    )


def versions() -> dict[str, str]:
    """Of the peer, where it has been installed."""
    folder = FOLDER / "speakeasy-node"
    if not (folder / "node_modules").is_dir():
        return {}
    return {
        "Speakeasy's @formance/formance-sdk": npm_version(folder, "@formance/formance-sdk"),
    }
