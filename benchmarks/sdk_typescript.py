"""The generated TypeScript SDK against Speakeasy's for the same API, and against bare ``fetch``."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path

from generation import cpu
from node import bundled, own_package, project
from peers import clean
from sdk_python import server
from table import Table

HERE = Path(__file__).parent
ROUNDS = 5
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


def measure() -> list[Table]:
    own, peer = own_package(), project("speakeasy-node", "@formance/formance-sdk")
    return [_bundles(own, peer), *_start(own, peer), *_calls(own, peer)]


def _bundles(own: Path, peer: Path) -> Table:
    """Bytes of a bundle that calls one operation, minified by esbuild."""
    table = Table("TypeScript SDK, bundled for one operation (bytes, minified)", "Speakeasy")
    for name, folder in (("sdkwright", own), ("Speakeasy", peer)):
        function, whole = bundled(folder, FUNCTION), bundled(folder, CLASS)
        table.add(
            name,
            {
                "a standalone function": len(function),
                "a standalone function, gzip": len(gzip.compress(function, 9)),
                "the class": len(whole),
            },
        )
    return table


def _start(own: Path, peer: Path) -> list[Table]:
    title = "TypeScript SDK, a program that makes a client (CPU ms)"
    peers, bare = Table(title, "Speakeasy"), Table(title, "bare node")
    for folder in (own, peer):
        (folder / "start.mjs").write_text(IMPORT, encoding="utf-8")
    (own / "empty.mjs").write_text("", encoding="utf-8")
    for number in range(2 * ROUNDS):
        for name, folder, file, tables in (
            ("bare node", own, "empty.mjs", [bare]),
            ("Speakeasy", peer, "start.mjs", [peers]),
            ("sdkwright", own, "start.mjs", [peers, bare]),
        ):
            cost = cpu(["node", file], folder)
            for table in tables if number else ():
                table.add(name, {"start and exit": cost})
    return [peers, bare]


def _probe(subject: str, folder: Path, port: str, calls: int) -> dict[str, float]:
    command = ["node", str(HERE / "probe.mjs"), subject, port, str(calls)]
    run = subprocess.run(
        command, cwd=folder, env=clean(), check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def _calls(own: Path, peer: Path) -> list[Table]:
    tables = []
    for items, calls in ((10, 2000), (1000, 100)):
        title = f"lists of {items:,} items (CPU ms)"
        ours = Table(f"TypeScript SDK, {title}", "Speakeasy")
        bare = Table(f"TypeScript SDK against fetch and json(), {title}", "fetch")
        with server(items) as port:
            for number in range(ROUNDS + 1):
                mine = _probe("sdk", own, port, calls)
                theirs = _probe("sdk", peer, port, calls)
                plain = _probe("fetch", own, port, calls)
                # The first round fills the caches of the file system and is not counted.
                if number:
                    ours.add("sdkwright", mine)
                    ours.add("Speakeasy", theirs)
                    kept = [name for name in mine if name.startswith("call")]
                    bare.add("sdkwright", {name: mine[name] for name in kept})
                    bare.add("fetch", {name: plain[name] for name in kept})
        tables += [ours, bare]
    return tables


if __name__ == "__main__":
    for found in measure():
        print("\n".join(found.markdown()))
