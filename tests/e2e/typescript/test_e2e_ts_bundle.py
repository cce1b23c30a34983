"""What a bundler makes of a program that calls one operation."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from sdk_process import CALLS, DocumentedCall
from sdkwright.mock import MockServer
from test_e2e_ts_operations import PATHS
from typescript_tools import NAME, Tools

PROGRAM = """\
import {{ SDKCore }} from "{name}/core.js";
import {{ {function} }} from "{name}/funcs/{function}.js";
const security = {{ clientID: "me", clientSecret: "s3cr3t-of-mine" }};
const core = new SDKCore({{ serverURL: process.argv[2], security }});
const result = await {function}(core{request});
console.log(result.ok && result.value.statusCode);
"""
CLASS = """\
import {{ SDK }} from "{name}";
console.log(Object.keys(new SDK()).length);
"""
# Some slack over what the largest of them takes, for one that pages.
BOUND = 28_000


def bundled(tools: Tools, source: str, folder: Path) -> Path:
    """One module, minified, for browsers."""
    entry = tools.project / "entry.mjs"
    entry.write_text(source, "utf-8")
    output = folder / "bundle.mjs"
    command = [tools.bin("esbuild"), str(entry), "--bundle", "--minify", "--format=esm"]
    run = tools.run([*command, f"--outfile={output}", "--log-level=warning"])
    assert (run.stderr, run.returncode) == ("", 0)
    return output


def program(documented: DocumentedCall) -> str:
    request = ", { flowId: 'a' }" if documented.operation == "getWorkflow" else ""
    return PROGRAM.format(name=NAME, function=documented.function, request=request)


@pytest.mark.parametrize("operation", ["getWorkflow", "createTrigger", "v2ListWorkflows"])
def test_one_function_brings_nothing_of_the_others(
    operation: str, tools: Tools, server: MockServer, tmp_path: Path
) -> None:
    bundle = bundled(tools, program(CALLS[operation]), tmp_path)
    text = bundle.read_text("utf-8")
    paths = {path for path in PATHS.values() if re.search(rf'"{re.escape(path)}"', text)}
    assert paths == {PATHS[operation]}
    assert "multipart/form-data" not in text and "text/event-stream" not in text
    assert ("hasMore" in text) == (operation == "v2ListWorkflows")
    packed = len(gzip.compress(text.encode(), mtime=0))
    print(f"{operation}: {len(text):,} bytes minified, {packed:,} of them with gzip")
    # Speakeasy's for the same API is 1.5 MB; benchmarks/report.md has the figure of the day.
    assert len(text) < BOUND
    run = tools.run([tools.node, str(bundle), server.url])
    assert (run.stdout, run.stderr) == (f"{CALLS[operation].status}\n", "")
    assert server.violations == []


def test_the_class_has_it_all(tools: Tools, tmp_path: Path) -> None:
    text = bundled(tools, CLASS.format(name=NAME), tmp_path).read_text("utf-8")
    assert {path for path in PATHS.values() if f'"{path}"' in text} == {*PATHS.values()}
