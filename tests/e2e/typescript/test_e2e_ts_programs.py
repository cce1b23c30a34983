"""Programs as users write them, for the default server: by the class and by functions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sdk_process import CALLS, DocumentedCall
from sdkwright.mock import TOKEN, MockServer
from test_e2e_ts_operations import answer_to
from test_e2e_ts_static import RESOLUTIONS, STRICT
from typescript_tools import HERE, NAME, Tools

CLASS = """\
import {{ SDK }} from "{name}";

const formance = new SDK({{
  security: {{ clientID: "my-client", clientSecret: "s3cr3t-of-mine" }},
}});

async function main(): Promise<void> {{
  const response = await formance.orchestration.v1.{method}({request});
  console.log(JSON.stringify(response, readable));
}}

{readable}
main();
"""
FUNCTION = """\
import {{ SDKCore }} from "{name}/core.js";
import {{ {function} }} from "{name}/funcs/{function}.js";
import {{ ErrorT }} from "{name}/models/errors/errorT.js";

const client = new SDKCore({{
  security: async () => ({{ clientID: "my-client", clientSecret: "s3cr3t-of-mine" }}),
}});

const outcome = await {function}(client{comma}{request});
if (outcome.ok) {{
  console.log(JSON.stringify(outcome.value, readable));
}} else if (outcome.error instanceof ErrorT) {{
  console.error(outcome.error.data.errorCode);
}} else {{
  throw outcome.error;
}}

{readable}
export {{}};
"""
READABLE = """\
function readable(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}
"""
LAYOUTS = {"class": CLASS, "function": FUNCTION}
_HEAD = re.compile("^[A-Z](?=[a-z])")
V1 = [call for call in CALLS.values() if call.group == "v1"]


def program(documented: DocumentedCall, layout: str) -> str:
    given = documented.example
    if documented.body is not None:
        given = {**given, "body": documented.body}
    takes = documented.takes != "nothing"
    return LAYOUTS[layout].format(
        name=NAME,
        method=documented.method,
        function=documented.function,
        request=json.dumps(documented.request(given)) if takes else "",
        comma=", " if takes else "",
        readable=READABLE,
    )


@pytest.fixture(scope="session")
def programs(tools: Tools) -> Path:
    """A folder with all of them, as sources and compiled by a strict compiler."""
    folder = tools.project / "programs"
    (folder / "src").mkdir(parents=True)
    for call in V1:
        for layout in LAYOUTS:
            source = folder / "src" / f"{call.method}-{layout}.ts"
            source.write_text(program(call, layout), "utf-8")
    options = {**STRICT, **RESOLUTIONS["nodenext"], "noEmit": False}
    options |= {"rootDir": "src", "outDir": "out"}
    settings = {"compilerOptions": options, "include": ["src"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    run = tools.run([tools.bin("tsc")], folder)
    assert (run.stdout, run.returncode) == ("", 0)
    return folder


def test_there_are_seventeen() -> None:
    assert len(V1) == 17


def printed(documented: DocumentedCall, answer: Any) -> Any:
    media = "application/json" if documented.answer else ""
    shown = {"statusCode": documented.status, "contentType": media}
    return {**shown, documented.field: respelled(answer)} if documented.answer else shown


def respelled(value: Any) -> Any:
    """``GetAccount`` is ``getAccount`` in TypeScript; keys of maps, such as ``USD``, stay."""
    match value:
        case dict():
            return {
                _HEAD.sub(lambda found: found[0].lower(), key): respelled(item)
                for key, item in value.items()
            }
        case list():
            return [respelled(item) for item in value]
        case _:
            return value


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("documented", V1, ids=lambda call: call.operation)
def test_program(
    documented: DocumentedCall, layout: str, tools: Tools, programs: Path, server: MockServer
) -> None:
    """tsx runs the one as it is written, Node.js the other as it was compiled."""
    name = f"{documented.method}-{layout}"
    run = [tools.bin("tsx"), f"src/{name}.ts"]
    if layout == "function":
        run = [tools.node, f"out/{name}.js"]
    run.insert(1, f"--import={(HERE / 'localhost.mjs').as_uri()}")
    done = tools.run(run, programs, MOCK=server.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert server.violations == []
    assert [one.operation for one in server.requests] == [TOKEN, documented.operation]
    call = server.requests[-1]
    if documented.body is not None:
        assert call.value == documented.body
    answer = answer_to(call, server) if documented.answer else None
    assert json.loads(done.stdout.replace(".000Z", "Z")) == printed(documented, answer)
