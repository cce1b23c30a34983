"""Every program on the pages of the Go SDK is compiled and run as it stands."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from go_tools import GENERATED, HERE, MODULES, Go, environment
from scenario import HERE as SCENARIOS
from sdkwright.mock import TOKEN, MockServer

sys.path.insert(0, str(HERE.parents[1] / "pages"))

from markdown_pages import Page, pages_below

PROJECT = HERE.parents[2]
RUNNER = PROJECT / "tests/corpus/programs/go_examples.go"
PAGES = pages_below(GENERATED)
GROUPS = {page.path.parent.name: page for page in PAGES if "sdks" in page.path.parts}
OTHERS = [page for page in PAGES if "sdks" not in page.path.parts and page.code("go")]
CALLS: dict[str, dict[str, dict[str, str]]] = yaml.safe_load(
    (SCENARIOS / "calls.yaml").read_text(encoding="utf-8")
)

PROGRAM = """\
package main

import (
	"context"
	"fmt"

	"github.com/formancehq/formance-sdk-go/v3"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/operations"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/shared"
)

func main() {
	if err := list(context.Background()); err != nil {
		panic(err)
	}
}

func list(ctx context.Context) error {
SHOWN
	return nil
}
"""
"""What is around the example of the project."""

Run = Callable[[list[str]], list[list[str]]]


def by_heading(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    heading = ""
    for before, token in zip([None, *page.tokens], page.tokens, strict=False):
        if token.type == "inline" and before is not None and before.tag == "h2":
            heading = "".join(child.content for child in token.children or ())
        elif token.type == "fence" and token.info == "go":
            found.setdefault(heading, []).append(token.content)
    return found


@pytest.fixture
def run(go: Go, tmp_path: Path, server: MockServer) -> Run:
    """Vets programs, makes one of them, runs each: the operations that each called."""

    def each(programs: list[str]) -> list[list[str]]:
        module = MODULES["orchestration"]
        for number, code in enumerate(programs):
            (tmp_path / f"block{number}").mkdir()
            code = code.replace("package main\n", f"package block{number}\n", 1)
            code = code.replace("func main() {", "func Main() {", 1)
            (tmp_path / f"block{number}" / "block.go").write_text(code, "utf-8")
        imports = [f'\t"pages.test/block{number}"' for number in range(len(programs))]
        blocks = [f"\t{number}: block{number}.Main," for number in range(len(programs))]
        table = [*imports, ")", "", "var blocks = map[int]func(){", *blocks, "}", ""]
        text = "\n".join(["package main", "", "import (", *table])
        (tmp_path / "blocks.go").write_text(text, "utf-8")
        shutil.copy(RUNNER, tmp_path / "main.go")
        lines = ["module pages.test", "go 1.23", f"require {module} v3.0.0"]
        lines += [f"replace {module} => {GENERATED}", ""]
        (tmp_path / "go.mod").write_text("\n".join(lines), "utf-8")
        go.run(tmp_path, "vet", "./...")
        go.run(tmp_path, "build", "-o", "run", ".")
        return [called(tmp_path / "run", number, server) for number in range(len(programs))]

    return each


def called(program: Path, number: int, server: MockServer) -> list[str]:
    server.clear()
    done = subprocess.run(
        [str(program)],
        env=environment() | {"MOCK": server.url},
        input=json.dumps({"number": number}) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"error": ""}
    assert server.violations == []
    return [one.operation for one in server.requests if one.operation != TOKEN]


@pytest.mark.parametrize("group", ["v1", "v2"])
def test_operations_run_as_shown(group: str, run: Run) -> None:
    shown = by_heading(GROUPS[f"orchestration{group}"])
    methods = {
        name[0].upper() + name[1:]: operation
        for operation, call in CALLS[group].items()
        for name in [call.get("method", operation)]
    }
    assert {*shown} == {*methods}
    wanted = [methods[heading] for heading, blocks in shown.items() for _ in blocks]
    found = run([block for blocks in shown.values() for block in blocks])
    assert [{*operations} for operations in found] == [{operation} for operation in wanted]


def test_first_pages_run_as_they_stand(run: Run) -> None:
    assert {page.path.name for page in OTHERS} == {"README.md", "USAGE.md"}
    found = run([block for page in OTHERS for block in page.code("go")])
    assert {operation for operations in found for operation in operations} == {
        "orchestrationgetServerInfo",
        "v2ListTriggers",
    }


def test_the_example_of_the_project_runs(run: Run) -> None:
    text = (PROJECT / "README.md").read_text("utf-8")
    (shown,) = re.findall(r"```go\n(.*?)```", text, re.DOTALL)
    assert run([PROGRAM.replace("SHOWN", shown)]) == [["v2ListWorkflows"]]
