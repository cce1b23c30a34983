"""Programs that use all of a generated Go module: for the compiler, never run.

Read from its sources. For each struct every field is read into a variable of its own type, and what
is sent is made by a literal with all of them; each constant is named, each second name of a type
stands for it, every error is caught, every method called.

*Careful* programs are those that code may be without: they make what only the API makes, as tests
do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from callers import Ways

CAREFUL = "careful"
_SPACES = ("shared", "operations", "sdkerrors")
_STANDARD = {
    name.rpartition("/")[2]: name
    for name in (
        "context", "encoding/json", "errors", "io", "iter", "math/big", "net/http", "time",
    )
}  # fmt: skip
_COMMENT = re.compile(r"[ \t]*//[^\n]*")
_STRUCT = re.compile(r"^type (\w+) struct ?\{(?:\}|\n(.*?)^\})", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r"\t([A-Z]\w*) +(\S.*)")
_NAMED = re.compile(r"^type (\w+) (?!struct|func|interface)(= )?(\S+)$", re.MULTILINE)
_CONSTANT = re.compile(r"^\t(\w+) +(\w+) += ", re.MULTILINE)
_METHOD = re.compile(
    r"^func \(s \*(\w+)\) (\w+)\(ctx context\.Context, (?:request (\S+), )?"
    r"opts \.\.\.operations\.Option\) (.+) \{$",
    re.MULTILINE,
)
_OWN = re.compile(r"(?<![\w.])[A-Z]\w*")
Program: TypeAlias = tuple[str, Iterator[str]]
"""Its name and lines."""
Fields: TypeAlias = list[tuple[str, str]]
"""Names and types, as another package writes them."""


@dataclass(frozen=True)
class _Module:
    """A file of a package of models: ``text`` has no comments."""

    space: str
    text: str
    ways: Ways

    def is_sent(self, name: str) -> bool:
        return name.lower() in self.ways.sent

    def is_read(self, name: str) -> bool:
        """Nobody reads what is only sent."""
        return self.is_received(name) or not self.is_sent(name)

    def is_received(self, name: str) -> bool:
        return name.lower() in self.ways.received

    def outside(self, type: str) -> str:
        return _OWN.sub(lambda found: f"{self.space}.{found[0]}", type)

    def structs(self) -> Iterator[tuple[str, Fields]]:
        for name, body in _STRUCT.findall(self.text):
            fields = (_FIELD.fullmatch(line) for line in body.splitlines())
            if name[0].isupper():
                yield name, [(one[1], self.outside(one[2])) for one in fields if one]


def callers(module: Path, name: str, prefixes: Collection[str], ways: Ways) -> dict[str, str]:
    """The text of programs by the name of their file, without a suffix, which begins with one of
    ``prefixes``, as what it uses does; and with ``careful_`` before that for such. ``module`` is
    where it was generated, ``name`` its path. They are one package."""
    starts = tuple(prefixes)
    # Initialisms are upper case in Go alone.
    ways = Ways(*(frozenset(map(str.lower, names)) for names in (ways.sent, ways.received)))
    found: dict[str, str] = {}
    for space in _SPACES:
        for path in sorted((module / "pkg/models" / space).glob("*.go")):
            text = path.read_text("utf-8")
            if path.name.startswith(starts) and text.startswith("// Code generated"):
                own = _Module(space, _COMMENT.sub("", text), ways)
                stem = f"{path.stem}_{space}"
                found[stem] = _program(_ordinary(own), name)
                found[f"{CAREFUL}_{stem}"] = _program(_careful(own), name)
    root, calls = _calls(module, starts)
    for stem, lines in calls:
        found[stem] = _program(lines, name, root)
    return {stem: text for stem, text in found.items() if text}


def settings(module: Path, name: str, ways: Ways) -> dict[str, str]:
    """As ``callers``, for what is made of no operation and no schema: credentials, the options of
    the client, and the package of webhooks."""
    security = (module / "pkg/models/shared/security.go").read_text("utf-8")
    root = re.search(r"^package (\w+)$", (module / "options.go").read_text("utf-8"), re.MULTILINE)
    assert root is not None
    options = _COMMENT.sub("", (module / "options.go").read_text("utf-8"))
    given = _Module(
        "shared", _COMMENT.sub("", security), Ways(frozenset(("security",)), ways.received)
    )
    found = {
        "security": _program(_ordinary(given), name),
        "options": _program(
            (
                f"var given{option} func(string) {root[1]}.SDKOption = {root[1]}.{option}"
                for option in re.findall(r"^func (\w+)\(value string\) SDKOption", options, re.M)
            ),
            name,
            root[1],
        ),
    }
    webhooks = module / "pkg/webhooks/webhooks.go"
    if webhooks.is_file():
        text = _COMMENT.sub("", webhooks.read_text("utf-8"))
        lines = (*_ordinary(_Module("webhooks", text, ways)), *_parsed(text))
        found["webhooks"] = _program(iter(lines), name)
    return {stem: text for stem, text in found.items() if text}


def _parsed(text: str) -> Iterator[str]:
    """Each function that reads a request, and each event that it may be."""
    found = re.findall(r"^func (Parse\w*)\((.*)\) \((\S+), error\) \{$", text, re.MULTILINE)
    for function, given, event in found:
        answer = _OWN.sub(lambda one: f"webhooks.{one[0]}", event)
        each = (one.partition(" ") for one in given.split(", "))
        passed = ", ".join(f"{name}..." if "..." in type else name for name, _, type in each)
        yield f"func call{function}({given}) ({answer}, error) {{"
        yield f"\treturn webhooks.{function}({passed})"
        yield "}"
    for event in re.findall(r"^func \(\*(\w+)\) isEvent\(\) \{\}$", text, re.MULTILINE):
        yield f"func is{event}(e webhooks.Event) bool {{"
        yield f"\t_, ok := e.(*webhooks.{event})"
        yield "\treturn ok"
        yield "}"


def _program(lines: Iterator[str], module: str, root: str = "") -> str:
    text = "\n".join(lines)
    if not text:
        return ""
    imports = [f'"{path}"' for short, path in _STANDARD.items() if _uses(text, short)]
    imports += [f'"{module}/pkg/models/{space}"' for space in _SPACES if _uses(text, space)]
    imports += [f'"{module}/pkg/webhooks"'] if _uses(text, "webhooks") else []
    imports += [f'"{module}/pkg/types"'] if _uses(text, "types") else []
    imports += [f'{root} "{module}"'] if root else []
    return "\n".join(["package use", "", *(f"import {one}" for one in imports), "", text, ""])


def _uses(text: str, package: str) -> bool:
    return re.search(rf"(?<![\w.]){package}\.", text) is not None


def _ordinary(own: _Module) -> Iterator[str]:
    for name, fields in own.structs():
        if own.is_read(name):
            yield from _read(own, name, fields)
        if own.is_sent(name):
            yield _made(own, name, fields)
        if own.space == "sdkerrors" and "\tdocumented\n" in own.text:
            type = f"{own.space}.{name}"
            yield f"func caught{name}(err error) (e *{type}, ok bool) {{"
            yield "\tok = errors.As(err, &e)"
            yield "\treturn e, ok"
            yield "}"
    for constant, enum in _CONSTANT.findall(own.text):
        yield f"var m{own.space}{constant} {own.space}.{enum} = {own.space}.{constant}"
    for name, is_alias, target in _NAMED.findall(own.text):
        type, meant = f"{own.space}.{name}", own.outside(target)
        if own.is_sent(name):
            yield f"func given{type.replace('.', '')}(x {meant}) {type} {{ return {type}(x) }}"
        if own.is_read(name):
            yield f"func taken{type.replace('.', '')}(x {type}) {meant} {{ return {meant}(x) }}"
        if is_alias:
            yield f"func same{type.replace('.', '')}(x {type}) {meant} {{ return x }}"


def _careful(own: _Module) -> Iterator[str]:
    for name, fields in own.structs():
        if own.is_received(name) and not own.is_sent(name):
            yield _made(own, name, fields)


def _read(own: _Module, name: str, fields: Fields) -> Iterator[str]:
    yield f"func read{own.space}{name}(x {own.space}.{name}) {{"
    yield from (f"\tvar _ {type} = x.{field}" for field, type in fields)
    yield "}"


def _made(own: _Module, name: str, fields: Fields) -> str:
    type = f"{own.space}.{name}"
    given = ", ".join(f"a{number} {type}" for number, (_, type) in enumerate(fields))
    passed = ", ".join(f"{field}: a{number}" for number, (field, _) in enumerate(fields))
    return f"func make{own.space}{name}({given}) {type} {{ return {type}{{{passed}}} }}"


def _calls(module: Path, starts: tuple[str, ...]) -> tuple[str, Iterator[Program]]:
    """The name of the client's package, and the calls of each method, reached as a user does."""
    texts = [
        _COMMENT.sub("", path.read_text("utf-8"))
        for path in sorted(module.glob("*.go"))
        if not path.name.endswith("_test.go")
    ]
    package = re.search(r"^package (\w+)$", texts[0], re.MULTILINE)
    client = re.search(r"^func New\(.*\) \*(\w+) \{$", "\n".join(texts), re.MULTILINE)
    assert package is not None and client is not None
    text = "\n".join(texts)
    return package[1], _called(text, f"{package[1]}.{client[1]}", starts)


def _called(text: str, client: str, starts: tuple[str, ...]) -> Iterator[Program]:
    structs = {
        name: [field for line in body.splitlines() if (field := _FIELD.fullmatch(line))]
        for name, body in _STRUCT.findall(text)
    }
    ways = {client.partition(".")[2]: "s"}
    pending = list(ways)
    while pending:
        cls = pending.pop()
        for field in structs[cls]:
            below = field[2].removeprefix("*")
            if below in structs and below not in ways:
                ways[below] = f"{ways[cls]}.{field[1]}"
                pending.append(below)
    for cls, method, request, results in _METHOD.findall(text):
        if method.lower().startswith(starts):
            call = f"{ways[cls]}.{method}(ctx{', request' if request else ''}"
            given = f", request {request}" if request else ""
            head = f"(ctx context.Context, s *{client}{given}"
            yield f"{method.lower()}_calls", iter((
                f"func bare{method}{head}) {results} {{ return {call}) }}",
                f"func full{method}{head}, opts []operations.Option) {results} {{",
                f"\treturn {call}, opts...)",
                "}",
            ))  # fmt: skip
