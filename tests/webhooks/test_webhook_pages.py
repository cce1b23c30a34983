"""The pages about webhooks: their programs run, and what they show as a payload is one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_pages import Page, read
from package_build import Package
from webhook_module import GoModule
from webhook_project import PhpProject
from webhook_requests import SECRET, posted, standard

FUNCTIONS = [
    "parse_parcel_found",
    "parse_price_changed",
    "parse_shop_opened",
    "parse_shop_closed",
    "parse_ping",
    "parse_legacy",
    "parse_on_delivery",
    "parse_on_scan",
]
NEXT = """\
What comes can be used for:

- `sdk.get_parcel`: `id` of the answer is its `parcelId`. The `id` names the parcel.
- `sdk.cancel_parcel`: `id` of the answer is its `parcelId`; `regret` is its `reason`
- `sdk.send_parcel`: `body` of the request is its `body`

The API calls back:

- [onDelivery](../../webhooks/README.md#parse_on_delivery) - The parcel was handed over.
- [onScan](../../webhooks/README.md#parse_on_scan)
"""
PROGRAM = """\
import json, sys
from parcels_sdk import webhooks
for name, body in json.load(sys.stdin):
    print(getattr(webhooks, name)(body, {}, None))
"""


GO_PROGRAM = """\
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"

	"PACKAGE/pkg/webhooks"
)

func main() {
	var examples [][2]string
	if err := json.NewDecoder(os.Stdin).Decode(&examples); err != nil {
		log.Fatal(err)
	}
	for _, example := range examples {
		header := http.Header{}
		switch example[0] {
		case "ParsePriceChanged":
			header.Set("X-Kind", "price")
		case "ParseShopClosed":
			header.Set("X-Event-Type", "shop.closed")
		}
		event, err := webhooks.ParseUnverified([]byte(example[1]), header)
		fmt.Printf("%s *webhooks.Parse%s %v\\n", example[0], fmt.Sprintf("%T", event)[10:], err)
	}
}
"""


def headings(page: Page) -> list[str]:
    tokens = zip(page.tokens, page.tokens[1:], strict=False)
    return [text.content for tag, text in tokens if tag.type == "heading_open" and tag.tag == "h2"]


def test_each_webhook_is_told_about_on_the_page_of_its_tag(python_package: Path) -> None:
    pages = python_package / "docs" / "webhooks"
    assert sorted(path.name for path in pages.iterdir()) == ["README.md", "trouble.md"]
    told = [heading.strip("~") for heading in headings(read(pages / "README.md"))]
    assert told == ["Example Usage", *FUNCTIONS]
    assert headings(read(pages / "trouble.md")) == ["Example Usage", "parse_parcel_lost"]


def examples_below(package: Path) -> list[tuple[str, str]]:
    """JSON with the headings that it is under."""
    examples = []
    for page in map(read, sorted((package / "docs" / "webhooks").iterdir())):
        heading = ""
        for before, token in zip([None, *page.tokens], page.tokens, strict=False):
            if before is not None and before.tag == "h2" and token.type == "inline":
                heading = token.content.strip("~")
            elif token.type == "fence" and token.info == "json":
                examples.append((heading, token.content))
    assert len(examples) == 7
    return examples


def test_examples_are_payloads(python_package: Path) -> None:
    examples = examples_below(python_package)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=python_package,
        input=json.dumps(examples),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    assert len(done.stdout.splitlines()) == 7


def test_examples_are_payloads_of_go(go_module: GoModule) -> None:
    examples = examples_below(go_module.folder)
    program = go_module.program("examples", GO_PROGRAM)
    given = json.dumps(examples)
    done = subprocess.run([program], input=given, capture_output=True, text=True, check=True)
    found = [line.split() for line in done.stdout.splitlines()]
    assert found == [[name, f"*webhooks.{name}", "<nil>"] for name, _ in examples]


PHP_PROGRAM = """\
<?php
require 'vendor/autoload.php';
foreach (json_decode(stream_get_contents(STDIN)) as [$name, $body]) {
    $headers = match ($name) {
        'parsePriceChanged' => ['X-Kind' => 'price'],
        'parseShopClosed' => ['X-Event-Type' => 'shop.closed'],
        default => [],
    };
    $event = Parcels\\Webhooks::parse($body, $headers, null);
    $alone = Parcels\\Webhooks::$name($body, $headers, null);
    echo $name, ' ', substr($event::class, 17), ' ', $alone == $event ? 'same' : 'another', "\\n";
}
"""


@pytest.mark.parametrize("style", ["php_readonly", "php_classic"])
def test_examples_are_payloads_of_php(style: str, request: pytest.FixtureRequest) -> None:
    project: PhpProject = request.getfixturevalue(style)
    examples = examples_below(project.package)
    (project.folder / "examples.php").write_text(PHP_PROGRAM, "utf-8")
    done = project.run("examples.php", given=json.dumps(examples))
    expected = [f"{name} {name.removeprefix('parse')} same" for name, _ in examples]
    assert (done.stdout.splitlines(), done.stderr) == (expected, "")


def test_the_program_of_php_answers_requests(php_readonly: PhpProject) -> None:
    (program,) = {
        block
        for page in (php_readonly.package / "docs" / "webhooks").iterdir()
        for block in read(page).code("php")
    }
    assert program in read(php_readonly.package / "README.md").code("php")
    (php_readonly.folder / "shown.php").write_text(program, "utf-8")
    body = b'{"type": "parcel.lost", "data": {"id": "1", "grams": 5}}'
    wrong = b'{"type": "parcel.lost"}'
    with php_readonly.serving("shown.php", WEBHOOK_SECRET=SECRET) as port:
        status, said = posted(port, body, standard(body))
        assert status == 200 and b"Parcels\\Models\\Shared\\ParcelLostPayload" in said
        assert posted(port, body, standard(wrong)) == (401, b"")
        assert posted(port, wrong, standard(wrong)) == (400, b"")
        later = b'{"type": "parcel.stolen"}'
        assert posted(port, later, standard(later)) == (200, b"")


def test_operations_say_what_is_next(python_package: Path) -> None:
    (page,) = (python_package / "docs" / "sdks").glob("*/README.md")
    assert NEXT in page.read_text("utf-8")


def test_programs_of_python_are_typed(python_package: Path) -> None:
    (program,) = {
        block
        for page in (python_package / "docs" / "webhooks").iterdir()
        for block in read(page).code("python")
    }
    assert program in read(python_package / "README.md").code("python")
    (python_package / "shown.py").write_text(program, "utf-8")
    command = [str(Path(sys.executable).with_name("mypy")), "--strict", "shown.py"]
    done = subprocess.run(command, cwd=python_package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_programs_of_typescript_compile(typescript_package: Package) -> None:
    blocks = [b for b in typescript_package.blocks() if "/webhooks" in b]
    assert len(blocks) == 3
    answers = {
        (f"{error})", f"status: {status} ")
        for error, status in (("WebhookVerificationError", 401), ("WebhookPayloadError", 400))
    }
    assert all(text in block for block in blocks for pair in answers for text in pair)
    typescript_package.compiled("pages", blocks)
