"""Every code block of every page of the TypeScript SDK is compiled and run as it stands."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from scenario import SPEC
from sdk_process import CALLS
from sdkwright.mock import TOKEN, MockServer
from test_e2e_ts_static import RESOLUTIONS, STRICT
from typescript_tools import GENERATED, HERE, Tools

sys.path.insert(0, str(HERE.parents[1] / "pages"))

from markdown_pages import Page, pages_below

PROJECT = HERE.parents[2]
PAGES = pages_below(GENERATED)
GROUPS = [page for page in PAGES if "sdks" in page.path.parts]
OTHERS = [page for page in PAGES if "sdks" not in page.path.parts and page.code("typescript")]


def compiled(tools: Tools, name: str, blocks: list[str]) -> list[str]:
    """The programs of the blocks, by a strict compiler that finds nothing."""
    folder = tools.project / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    for number, block in enumerate(blocks):
        (folder / "src" / f"block{number}.ts").write_text(block, "utf-8")
    options = {**STRICT, **RESOLUTIONS["nodenext"], "noEmit": False}
    options |= {"rootDir": "src", "outDir": "out"}
    (folder / "tsconfig.json").write_text(
        json.dumps({"compilerOptions": options, "include": ["src"]}), "utf-8"
    )
    run = tools.run([tools.bin("tsc")], folder)
    assert (run.stdout, run.returncode) == ("", 0)
    return [str(folder / "out" / f"block{number}.js") for number in range(len(blocks))]


def run(tools: Tools, server: MockServer, programs: list[str]) -> list[str]:
    """The operations that the programs called."""
    server.clear()
    found = tools.run([tools.node, str(HERE / "blocks.mjs"), *programs], MOCK=server.url)
    assert found.returncode == 0, found.stderr
    assert server.violations == []
    return [one.operation for one in server.requests if one.operation != TOKEN]


def by_heading(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    heading = ""
    for before, token in zip([None, *page.tokens], page.tokens, strict=False):
        if token.type == "inline" and before is not None and before.tag == "h2":
            heading = "".join(child.content for child in token.children or ())
        elif token.type == "fence" and token.info == "typescript":
            found.setdefault(heading, []).append(token.content)
    return found


@pytest.mark.parametrize("group", ["v1", "v2"])
def test_operations_run_as_shown(group: str, tools: Tools, server: MockServer) -> None:
    """Each by the class and by its function; errors are handled once on the page."""
    (page,) = [page for page in GROUPS if page.path.parent.name == f"orchestration{group}"]
    shown = by_heading(page)
    calls = {call.method: call for call in CALLS.values() if call.group == group}
    assert {*shown} == {*calls}
    blocks, wanted = [], []
    for method, several in shown.items():
        assert f"sdk.orchestration.{group}.{method}(" in several[0]
        assert f"await {calls[method].function}(sdk" in several[-1]
        blocks += several
        wanted += [calls[method].operation] * len(several)
    assert len(blocks) == 2 * len(calls) + 1
    assert run(tools, server, compiled(tools, f"group-{group}", blocks)) == wanted


def test_each_function_has_a_section_of_its_own() -> None:
    for page in GROUPS:
        text = page.path.read_text("utf-8")
        assert text.count("\n### Standalone function\n") == len(by_heading(page))


def test_first_pages_run_as_they_stand(tools: Tools, server: MockServer) -> None:
    assert {page.path.name for page in OTHERS} == {"README.md", "USAGE.md", "FUNCTIONS.md"}
    blocks = [block for page in OTHERS for block in page.code("typescript")]
    called = run(tools, server, compiled(tools, "first-pages", blocks))
    assert {*called} == {"orchestrationgetServerInfo", "v2ListTriggers"}


def test_the_example_of_the_project_runs(tools: Tools, server: MockServer) -> None:
    text = (PROJECT / "README.md").read_text("utf-8")
    blocks = re.findall(r"```typescript\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == 1
    assert run(tools, server, compiled(tools, "project", blocks)) == ["v2ListWorkflows"]


def test_code_is_as_prettier_leaves_it(tools: Tools, tmp_path: Path) -> None:
    for number, page in enumerate(PAGES):
        for index, block in enumerate(page.code("typescript")):
            (tmp_path / f"{number}-{index}.ts").write_text(block, "utf-8")
    found = tools.run([tools.bin("prettier"), "--no-config", "--list-different", "."], tmp_path)
    assert (found.stdout, found.stderr) == ("", "")


def test_commands_install_this_package() -> None:
    commands = [
        line for page in PAGES for block in page.code("bash") for line in block.split("\n") if line
    ]
    assert commands == ["npm install @formance/formance-sdk"]


@pytest.mark.parametrize("operation", CALLS)
def test_page_states_the_facts(operation: str) -> None:
    call = CALLS[operation]
    path = GENERATED / "docs" / "sdks" / f"orchestration{call.group}" / "README.md"
    parts = re.split(r"^## ", path.read_text("utf-8"), flags=re.MULTILINE)
    (text,) = [part for part in parts if part.split("\n", 1)[0] == call.method]
    pascal = operation[0].upper() + operation[1:]
    error = "ErrorT" if call.group == "v1" else "V2Error"
    method, route, scope = ROUTES[operation]
    assert f"`{method} {route}`, with the scope `{scope}`" in text
    assert f"[operations.{pascal}Response](" in text and "**Promise" in text
    assert f"| [errors.{error}](" in text and "| default | `application/json` |" in text
    assert "| [errors.SDKError](" in text and "| 4XX, 5XX | `*/*` |" in text
    assert f"- `{call.status}`" in text
    assert ("| `request` |" in text) == (call.takes != "nothing")
    for option in ("", ".fetchOptions", ".retries", ".timeoutMs", ".serverURL", ".headers"):
        assert f"| `options{option}` |" in text


def routes() -> dict[str, tuple[str, str, str]]:
    found = {}
    document: Any = yaml.load(SPEC.read_text("utf-8"), yaml.CSafeLoader)
    for route, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                (scope,) = operation["security"][0]["Authorization"]
                found[operation["operationId"]] = (method.upper(), route, scope)
    return found


ROUTES = routes()
