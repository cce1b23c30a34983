"""Hooks that a file of people's own registers, over three versions of a document."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import php_tools
from custom_sdk import Custom
from header_server import HeaderServer
from typescript_tools import Tools, build

PAGE = (Path(__file__).parents[2] / "docs" / "customising.md").read_text("utf-8")
PYTHON_HOOKS = PAGE.partition("```python\n")[2].partition("```")[0].replace("my_sdk", "pets_sdk")
"""What the page shows."""

TYPESCRIPT_HOOKS = """\
import { SDK } from "./index.js";

export function client(url: string): SDK {
  return new SDK({
    serverURL: url,
    hooks: {
      beforeRequest: [
        (context, request) => {
          request.headers.set("X-Team", `ours, ${context.operationID}`);
        },
      ],
    },
  });
}
"""

GO_HOOKS = """\
package pets

import "net/http"

// NewForTeam is a client whose requests say whose they are.
func NewForTeam(url string) *SDK {
	return New(WithServerURL(url), WithHooks(Hooks{
		BeforeRequest: []func(HookContext, *http.Request) (*http.Request, error){nameTeam},
	}))
}

func nameTeam(call HookContext, request *http.Request) (*http.Request, error) {
	request.Header.Set("X-Team", "ours, "+call.OperationID)
	return request, nil
}
"""

GO_PROGRAM = """\
package main

import (
	"context"
	"os"

	"example.com/pets"
)

func main() {
	if _, err := pets.NewForTeam(os.Args[1]).Pets.ListPets(context.Background()); err != nil {
		panic(err)
	}
}
"""

PHP_HOOKS = """\
<?php

declare(strict_types=1);

namespace Pets;

use Pets\\Hooks\\HookContext;
use Pets\\Hooks\\Hooks;
use Psr\\Http\\Message\\RequestInterface;

final class TeamClient
{
    public static function at(string $url): SDK
    {
        $hooks = (new Hooks())->beforeRequest(
            static fn (HookContext $context, RequestInterface $request): RequestInterface =>
                $request->withHeader('X-Team', "ours, $context->operationID"),
        );

        return SDK::builder()->setServerURL($url)->setHooks($hooks)->build();
    }
}
"""

Call = Callable[[str], None]


def over_three_versions(custom: Custom, language: str, path: str, text: str, call: Call) -> None:
    """Write a file of our own, and after each generation make a call with what it has."""
    custom.only(language)
    custom.write(path, text)
    with HeaderServer() as server:
        for version in "ABC":
            done = custom.generate(version)
            assert done.code == 0, done.out
            assert custom.read(path) == text
            call(server.url)
    assert server.seen == ["ours, listPets"] * 3


def ran(command: list[str], folder: Path, env: dict[str, str]) -> None:
    done = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_hooks_in_python(custom: Custom) -> None:
    program = (
        "import sys\nfrom pets_sdk.team import client\n"
        "client(server_url=sys.argv[1]).pets.list_pets()\n"
    )

    def call(url: str) -> None:
        env = {**os.environ, "PYTHONPATH": str(custom.root / "out" / "python")}
        ran([sys.executable, "-c", program, url], custom.root, env)

    over_three_versions(custom, "python", "out/python/pets_sdk/team.py", PYTHON_HOOKS, call)


def test_hooks_in_typescript(custom: Custom, node: str) -> None:
    program = 'import { client } from "MODULE";\nawait client(process.argv[1]).pets.listPets();\n'
    made: list[Tools] = []

    def call(url: str) -> None:
        folder = custom.root / f"project{len(made)}"
        folder.mkdir()
        made.append(build(node, folder, custom.root / "out" / "typescript", "pets-sdk"))
        module = (made[-1].package / "dist" / "team.js").as_uri()
        text = program.replace("MODULE", module)
        done = made[-1].run([node, "--input-type=module", "--eval", text, url])
        assert done.returncode == 0, done.stderr

    path = "out/typescript/src/team.ts"
    over_three_versions(custom, "typescript", path, TYPESCRIPT_HOOKS, call)


def test_hooks_in_go(custom: Custom, require_tool: Callable[[str], str]) -> None:
    go = require_tool("go")
    custom.write("out/go/cmd/try/main.go", GO_PROGRAM)
    settings = {"GOFLAGS": "-trimpath", "GOPROXY": "off", "GOTOOLCHAIN": "local"}

    def call(url: str) -> None:
        command = [go, "run", "./cmd/try", url]
        ran(command, custom.root / "out" / "go", {**os.environ, **settings})

    over_three_versions(custom, "go", "out/go/team.go", GO_HOOKS, call)


def test_hooks_in_php(custom: Custom, php: str) -> None:
    package = custom.root / "out" / "php"
    text = (
        f"<?php require {str(php_tools.AUTOLOAD)!r};\n"
        "Pets\\TeamClient::at($argv[1])->pets->listPets();\n"
    )
    program = custom.write("try.php", text)

    def call(url: str) -> None:
        command = [php, *php_tools.SETTINGS, str(program), url]
        ran(command, custom.root, php_tools.environment([package]))

    over_three_versions(custom, "php", "out/php/src/TeamClient.php", PHP_HOOKS, call)
