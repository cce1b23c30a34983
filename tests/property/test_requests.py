"""What a caller gives is what a server reads: parameters of every style, bodies of every kind.

A document has many random operations; each is called with random values, and the mock server,
which is strict, tells what it read.
"""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from packages_of import generated
from random_documents import Document
from sdkwright.mock import MockServer

FORMS = {
    "path": [(style, explode) for style in ("simple", "label", "matrix") for explode in (0, 1)],
    "query": [("form", 0), ("form", 1), ("spaceDelimited", 0), ("pipeDelimited", 0)],
    "header": [("simple", 0), ("simple", 1)],
    "cookie": [("form", 0)],
}
SCALARS: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "whole": {"type": "integer", "format": "int64"},
    "number": {"type": "number"},
    "flag": {"type": "boolean"},
    "choice": {"type": "string", "enum": ["a b", "c/d", "é"]},
    "date": {"type": "string", "format": "date"},
}
NUMBERS = {"whole": st.integers(-(2**63), 2**63 - 1), "number": st.floats(-1e9, 1e9)}
LETTERS = "abcXYZ019-_~é名😀"
RESERVED = ":/?#@!$&'()*+;=%\"\\ {}<>^`"


@dataclass(frozen=True)
class Given:
    """A parameter, and what to call its operation with; None: without it."""

    parameter: Document
    value: Any


def texts_for(where: str, style: str, shape: str) -> st.SearchStrategy[str]:
    """Texts that the style can carry: none has a way to tell its own delimiters from a text's in
    a header, nor an empty list or text from none at all."""
    letters = "abcXYZ019-_~" if where in ("header", "cookie") else LETTERS
    reserved = "" if where in ("header", "cookie") else RESERVED
    if style == "spaceDelimited":
        reserved = reserved.replace(" ", "")
    made = st.text(st.sampled_from(letters + reserved), min_size=1, max_size=6)
    return made.map(lambda text: text.strip() or "x")


@st.composite
def given_values(draw: DrawFn, number: int) -> Given:
    where = draw(st.sampled_from(sorted(FORMS)))
    shape = draw(st.sampled_from(("scalar", "list", "object", "deep", "json")))
    style, explode = draw(st.sampled_from(FORMS[where]))
    if style in ("spaceDelimited", "pipeDelimited"):
        shape = "list"
    if shape == "deep":
        where, style, explode = "query", "deepObject", 1
    kind = draw(st.sampled_from(sorted(SCALARS)))
    each = st.one_of(*_scalars(kind, texts_for(where, style, shape)))
    match shape:
        case "list":
            schema: Document = {"type": "array", "items": SCALARS[kind]}
            value = draw(st.lists(each, min_size=1, max_size=3))
        case "object" | "deep" | "json":
            names = [f"m{number}a", f"m{number}b"]
            members = dict.fromkeys(names, SCALARS[kind])
            schema = {"type": "object", "properties": members, "required": [names[0]]}
            value = draw(st.fixed_dictionaries({names[0]: each}, optional={names[1]: each}))
        case _:
            schema, value = SCALARS[kind], draw(each)
    parameter: Document = {"name": f"p{number}", "in": where, "required": where == "path"}
    if shape == "json" and where in ("query", "header"):
        parameter["content"] = {"application/json": {"schema": schema}}
    else:
        parameter |= {"style": style, "explode": bool(explode), "schema": schema}
    is_absent = where != "path" and draw(st.integers(0, 4)) == 0
    return Given(parameter, None if is_absent else value)


def _scalars(kind: str, texts: st.SearchStrategy[str]) -> list[st.SearchStrategy[Any]]:
    match kind:
        case "text":
            return [texts]
        case "flag":
            return [st.booleans()]
        case "choice":
            return [st.sampled_from(("a b", "c/d", "é"))]
        case "date":
            return [st.just("2024-02-29")]
        case _:
            return [NUMBERS[kind]]


@st.composite
def calls(draw: DrawFn) -> list[Given]:
    found = [draw(given_values(number)) for number in range(draw(st.integers(1, 4)))]
    return [one for one in found if not _is_unsendable(one)]


def _is_unsendable(one: Given) -> bool:
    """Headers and cookies have ASCII without their delimiters alone; in a label, dots part values,
    and are not encoded (RFC 6570, 3.2.5); what parts values cannot be in them, encoded or not."""
    if one.parameter.get("style") == "spaceDelimited":
        return any(" " in str(each) for each in one.value or ())
    if one.parameter.get("style") == "label" and isinstance(one.value, dict | list):
        return "." in json.dumps(one.value)
    if one.parameter["in"] not in ("header", "cookie") or "content" in one.parameter:
        return False
    return any(char in json.dumps(one.value, ensure_ascii=False) for char in "é/ ")


def document_of(found: list[list[Given]]) -> Document:
    paths: Document = {}
    for number, call in enumerate(found):
        slots = [g.parameter["name"] for g in call if g.parameter["in"] == "path"]
        path = f"/{number}" + "".join(f"/{{{slot}}}" for slot in slots)
        operation = {
            "operationId": f"call{number}",
            "parameters": [g.parameter for g in call],
            "responses": {"204": {"description": "ok"}},
        }
        paths[path] = {"get": operation}
    info = {"title": "Calls", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths}


@pytest.mark.parametrize("models", ["pydantic", "msgspec"])
def test_python(tmp_path: Path, models: str) -> None:
    found: list[list[Given]] = []

    @settings(database=None, phases=[Phase.generate], max_examples=settings().max_examples * 8)
    @given(calls())
    def collect(call: list[Given]) -> None:
        if call:
            found.append(call)

    collect()
    folder = tmp_path / f"calls_{models}"
    outcome = generated(document_of(found), folder, ("python",), options={"models": models})
    assert outcome.errors == []
    sys.path.insert(0, str(folder / "python"))
    wrong: list[str] = []
    with MockServer(folder / "openapi.json") as server:
        sdk = importlib.import_module(f"{folder.name}_sdk").SDK(server_url=server.url)
        for number, call in enumerate(found):
            request = {g.parameter["name"]: g.value for g in call if g.value is not None}
            count = len(server.requests)
            try:
                getattr(sdk, f"call{number}")(request)
            except Exception as error:
                wrong.append(f"{call}\n {type(error).__name__}: {error}")
            if len(server.requests) > count:
                read = server.requests[-1]
                want = {f"{g.parameter['in']}.{g.parameter['name']}": g.value for g in call}
                sent = {label: value for label, value in want.items() if value is not None}
                if dict(read.parameters or {}) != sent or read.violations:
                    wrong.append(f"{call}\n {read.request.target} {read.request.headers}\n {read}")
    assert not wrong, "\n\n".join(wrong[:10])
