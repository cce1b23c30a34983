"""Rules about pages, retries and idempotency keys: what is wrong is shown where it stands, and what
the document seems to want as something to paste."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from cli_project import CONFIG, Project

API = """\
openapi: 3.1.0
info: {title: Lists, version: '1'}
servers: [{url: https://lists.example.com}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
        - {name: q, in: query, schema: {type: string}}
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                type: object
                properties:
                  meta: {type: object, properties: {total: {type: integer}, token: {type: string}}}
                  data: {type: array, items: {type: string}}
                  tags: {type: array, items: {type: string}}
    post:
      operationId: addThing
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Done.}}
  /people:
    get:
      operationId: listPeople
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: All.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
"""


@pytest.fixture
def lists(empty: Project) -> Project:
    (empty.root / "api.yaml").write_text(API)
    return empty


def findings(project: Project, settings: str, *options: str) -> tuple[int, list[str]]:
    """The exit code of `validate`, and its findings with where they are, below ``settings``."""
    (project.root / "sdk.yaml").write_text(CONFIG + settings)
    done = project.run("validate", *options)
    above = CONFIG.count("\n")
    shown = []
    for line in map(str.strip, done.out.splitlines()):
        file, _, place = line.removeprefix("--> ").partition(":")
        if line.startswith("--> ") and file == "sdk.yaml":
            number, _, column = place.partition(":")
            shown.append(f"{int(number) - above}:{column}")
        elif line.startswith(("error[", "warning[", "note[")):
            shown.append(line)
    return done.code, shown


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            "pagination:\n  operations:\n    listThings: {kind: page, param: pge, items: data}\n",
            [
                "error[rule-misfit]: listThings cannot have pages by page: it has no parameter "
                "'pge' in query or header; did you mean 'page'?",
                "3:37",
            ],
        ),
        (
            "pagination:\n  operations:\n    listThings: {kind: page, param: page}\n",
            [
                "error[rule-misfit]: listThings cannot have pages by page: the response has "
                "several lists: data, tags; `items` has to name one",
                "3:17",
            ],
        ),
        (
            "pagination:\n  operations:\n    GET /things:\n      kind: cursor\n      param: q\n"
            "      items: meta.total\n      next: meta.tokn\n",
            [
                "error[rule-misfit]: listThings cannot have pages by cursor: `meta.total` of the "
                "response is no list",
                "6:14",
                "error[rule-misfit]: listThings cannot have pages by cursor: `meta` of the "
                "response has no member 'tokn'; did you mean 'token'?",
                "7:13",
            ],
        ),
        (
            "pagination:\n  operations:\n"
            "    listThings:\n      {kind: page, param: q, items: data}\n",
            [
                "error[rule-misfit]: listThings cannot have pages by page: `q` is not a number",
                "4:27",
            ],
        ),
        (
            "pagination:\n  operations:\n    addThing: {kind: link}\n    nobody: false\n",
            [
                "error[rule-misfit]: addThing cannot have pages by link: it answers no JSON",
                "3:15",
                "error[unused-rule]: pagination names 'nobody', which is no operation of the "
                "document",
                "4:13",
            ],
        ),
        (
            "retries:\n  operations: {addThings: false}\n"
            "idempotency:\n  operations: {gone: true}\n",
            [
                "error[unused-rule]: retries names 'addThings', which is no operation of the "
                "document",
                "2:27",
                "error[unused-rule]: idempotency names 'gone', which is no operation of the "
                "document",
                "4:22",
            ],
        ),
        (
            "pagination:\n  infer: false\n  schemes:\n    - {kind: offset, param: offset}\n",
            [
                "warning[unused-rule]: no operation has what this rule for pages by offset names",
                "4:7",
            ],
        ),
    ],
)
def test_a_rule_that_does_not_fit(lists: Project, settings: str, expected: list[str]) -> None:
    code, shown = findings(lists, settings)
    shown = [line for line in shown if not line.startswith("note[")]
    assert shown == expected
    assert code == int(any(line.startswith("error") for line in expected))


@pytest.mark.parametrize(
    ("settings", "message", "place"),
    [
        (
            "pagination: 1\n",
            "config-type]: `pagination` has to be true, false or a mapping",
            "1:13",
        ),
        (
            "pagination: {scheme: 1}\n",
            "config-unknown-key]: `pagination` has no key 'scheme'",
            "1:14",
        ),
        (
            "pagination: {schemes: {kind: pages}}\n",
            "bad-rule]: `kind` has to be one of cursor, offset, page, next_url, link, none",
            "1:30",
        ),
        (
            "pagination: {schemes: [{kind: cursor, param: c}]}\n",
            "bad-rule]: pages of the kind cursor need `next`",
            "1:24",
        ),
        (
            "pagination: {schemes: [{kind: link, start: 1}]}\n",
            "bad-rule]: `start` says nothing about pages of the kind link",
            "1:37",
        ),
        (
            "pagination: {schemes: [{kind: page, param: {header: x}}]}\n",
            "bad-rule]: this has to be the name of a parameter, or {body: path}",
            "1:44",
        ),
        (
            "pagination: {schemes: [{kind: next_url, next: {header: 'a b'}}]}\n",
            "bad-rule]: this has to be a path in the body, or {header: name}",
            "1:47",
        ),
        (
            "pagination: {schemes: [{kind: page, param: p, start: -1}]}\n",
            "bad-rule]: `start` has to be an integer that is not negative",
            "1:54",
        ),
        (
            "retries: {strategy: linear}\n",
            "bad-rule]: `strategy` has to be one of backoff, none",
            "1:21",
        ),
        (
            "retries: {backoff: {exponent: 0.5}}\n",
            "bad-rule]: `exponent` has to be a number of at least 1",
            "1:31",
        ),
        (
            "retries: {status_codes: [6XX]}\n",
            "bad-rule]: `status_codes` has to be a list of statuses such as 429 or 5XX",
            "1:25",
        ),
        (
            "retries: {backof: {}}\n",
            "bad-rule]: a rule for retries has no key 'backof'",
            "1:11",
        ),
        (
            "idempotency: {methods: []}\n",
            "bad-rule]: `methods` has to be a list of HTTP methods",
            "1:24",
        ),
        (
            "idempotency: {header: 'a:b'}\n",
            "bad-rule]: `header` has to be the name of a header",
            "1:23",
        ),
    ],
)
def test_a_rule_that_is_none(lists: Project, settings: str, message: str, place: str) -> None:
    code, shown = findings(lists, settings)
    assert (code, shown[1]) == (2, place)
    assert shown[0].startswith(f"error[{message}")


def test_a_suggestion_is_what_to_write(lists: Project) -> None:
    api = lists.root / "api.yaml"
    api.write_text(
        API.replace("tags: {type: array, items: {type: string}}", "tags: {type: object}")
    )
    head = (
        "note[pagination-suggestion]: 2 operations seem to answer in pages, and nobody said how: "
        "listThings, listPeople"
    )
    expected = f"""\
{head}
  --> api.yaml:6:5
  |
6 |     get:
  |     ^
  = help: If that is so, write into sdk.yaml:
    pagination:
      schemes:
        - {{kind: page, param: page, size: per_page, total: meta.total}}
"""
    (lists.root / "sdk.yaml").write_text(CONFIG)
    done = lists.run("validate")
    assert (done.code, done.out) == (0, expected + "\n1 note\n")
    snippet = "\n".join(line[4:] for line in expected.splitlines()[6:])
    (lists.root / "sdk.yaml").write_text(CONFIG + snippet)
    assert "findings" in lists.run("validate").out
    (lists.root / "sdk.yaml").write_text(CONFIG + "pagination: {infer: false}\n")
    assert "suggestion" not in lists.run("validate").out


def test_a_changed_rule_is_a_changed_configuration(lists: Project) -> None:
    (lists.root / "sdk.yaml").write_text(CONFIG)
    assert lists.run("generate").code == 0
    assert lists.run("check", "--quick").code == 0
    (lists.root / "sdk.yaml").write_text(CONFIG + "retries: false\n")
    assert lists.run("check", "--quick").code == 1


def test_the_examples_of_the_page_are_understood(lists: Project) -> None:
    page = (Path(__file__).parents[2] / "docs/pagination.md").read_text(encoding="utf-8")
    blocks = [part.partition("```")[0] for part in page.split("```yaml\n")[1:]]
    assert len(blocks) > 3
    for block in blocks:
        written = yaml.safe_load(block)
        if set(written) <= {"pagination", "retries", "idempotency"}:
            code, shown = findings(lists, block)
            assert code < 2, shown
