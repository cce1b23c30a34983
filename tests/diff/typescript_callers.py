"""Programs that use all of a built TypeScript package: for a type checker, never run.

Read from its declarations (``dist/**/*.d.ts``). For each interface every member is read into a
variable of its own type, and what is sent is made with all and with only the required members; each
member of an enum is named, its values are written as plain text; each variant is assigned or taken;
every error caught; every method and function called.

*Careful* programs are those that code may be without: they list all values and variants there are,
and make what only the API makes, as tests do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from callers import Ways

SPACES = ("shared", "operations", "errors")
CAREFUL = "careful"
_COMMENT = re.compile(r"\s*/\*.*?\*/|^//[^\n]*\n?", re.DOTALL | re.MULTILINE)
_IMPORT = re.compile(r'^import (?:type )?\{([^}]*)\} from "([^"]+)";', re.MULTILINE)
_MEMBER = re.compile(r'(?:readonly )?(\[.+?\]|"[^"]*"|[\w$]+)(\??): (.*)', re.DOTALL)
_METHOD = re.compile(r"^    (\w+)\((.*)\): Promise<(.*)>;$", re.MULTILINE)
_GROUP = re.compile(r"^    get (\w+)\(\): (\w+);$", re.MULTILINE)
_FUNCTION = re.compile(r"^export declare function (\w+)\((.*)\): (Promise<.*>);$", re.MULTILINE)
_OPTIONS = ", options?: RequestOptions"
Member: TypeAlias = tuple[str, bool, str]
"""As it is written, whether it may be absent, its type."""
Interfaces: TypeAlias = dict[str, list[Member]]


@dataclass(frozen=True)
class _Module:
    """A module of models: ``name`` is that of its package, ``text`` has no comments."""

    name: str
    text: str
    ways: Ways

    def is_sent(self, model: str) -> bool:
        return model in self.ways.sent

    def is_read(self, model: str) -> bool:
        """Nobody reads what is only sent."""
        return model in self.ways.received or model not in self.ways.sent


def callers(package: Path, name: str, prefixes: Collection[str], ways: Ways) -> dict[str, str]:
    """Programs by name, which begins with one of ``prefixes``, as what it uses does; and with
    ``careful_`` before that for such. ``package`` is where it was built, ``name`` npm's name."""
    found: dict[str, str] = {}
    members: Interfaces = {}
    for space in SPACES:
        for path in sorted((package / "dist/models" / space).glob("*.d.ts")):
            if path.name.lower().startswith(tuple(prefixes)):
                stem = f"{path.name.removesuffix('.d.ts')}_{space}"
                module = _Module(name, _COMMENT.sub("", path.read_text("utf-8")), ways)
                imports = list(_imports(module, space))
                members |= {f"{space}.{one}": each for one, each in _interfaces(module.text)}
                for program, lines in (
                    (stem, list(_ordinary(module))),
                    (f"{CAREFUL}_{stem}", list(_careful(module))),
                ):
                    if lines:
                        found[program] = "\n".join([*imports, *lines, ""])
    for stem, lines in _calls(package / "dist", name, members):
        if stem.lower().startswith(tuple(prefixes)):
            found[stem] = "\n".join([*lines, ""])
    return found


def _imports(module: _Module, space: str) -> Iterator[str]:
    """What the module declares and names, from where a user of the package has it."""
    own = re.findall(r"^export (?:declare \w+|interface|type) (\w+)(?=[ <:])", module.text, re.M)
    names = ", ".join(dict.fromkeys(name for name in own if not name.endswith("$")))
    yield f'import {{ {names} }} from "{module.name}/models/{space}";'
    for listed, source in _IMPORT.findall(module.text):
        parts = source.split("/")
        for item in filter(None, (one.strip() for one in listed.split(","))):
            one = item.removeprefix("type ")
            if one.endswith("$") or one in _OF_THE_RUNTIME:
                continue
            where = f"models/{space}" if parts[0] == "." else f"models/{parts[1]}"
            if "lib" in parts:
                where = "models/errors" if one in _ERRORS else "types"
            yield f'import {{ type {one} }} from "{module.name}/{where}";'


_OF_THE_RUNTIME = {"Schema", "Operation", "ResponseInfo", "Unknown", "OpenEnum", "ClosedEnum"}
"""What nobody can import."""
_ERRORS = {"ApiError", "SDKError"}


def _ordinary(module: _Module) -> Iterator[str]:
    for name, members in _interfaces(module.text):
        if module.is_read(name):
            yield from _read(name, members)
        if module.is_sent(name):
            yield from _made(name, members)
    for name, values in _enums(module.text):
        yield from _named(module, name, values)
    for name, variants in _aliases(module.text):
        if module.is_sent(name):
            for number, variant in enumerate(variants):
                yield f"export const of{number}{name} = (x: {variant}): {name} => x;"
        if module.is_read(name):
            yield from _taken(name, variants)
    for name, data in re.findall(r"^export declare class (\w+) extends ApiError<(.*)>", module.text,
                                 re.MULTILINE):  # fmt: skip
        yield f"export function caught{name}(e: unknown): {data} | undefined {{"
        yield f"  return e instanceof {name} ? e.data : undefined;"
        yield "}"


def _careful(module: _Module) -> Iterator[str]:
    for name, members in _interfaces(module.text):
        if not module.is_sent(name) and name in module.ways.received:
            yield from _made(name, members)
    for name, values in _enums(module.text):
        if f"ClosedEnum<typeof {name}>" in module.text:
            told = ", ".join(f"{literal}: 0" for _, literal in values)
            yield f"export const each{name}: {{ [K in {name}]: number }} = {{ {told} }};"
    for name, variants in _aliases(module.text):
        if module.is_read(name) and "Unknown<" not in module.text:
            yield f"export const all{name} = (x: {name}): {' | '.join(variants)} => x;"


def _interfaces(text: str) -> Iterator[tuple[str, list[Member]]]:
    for found in re.finditer(r"^export interface (\w+)[^{]*\{(.*?)^\}", text, re.M | re.DOTALL):
        members = [_MEMBER.fullmatch(part) for part in _split(found.group(2), ";")]
        yield found.group(1), [(m[1], m[2] == "?", " ".join(m[3].split())) for m in members if m]


def _enums(text: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for name, body in re.findall(r"^export declare const (\w+): \{(.*?)^\};", text, re.M | re.S):
        members = [_MEMBER.fullmatch(part) for part in _split(body, ";")]
        yield name, [(m[1], m[3]) for m in members if m]


def _aliases(text: str) -> Iterator[tuple[str, list[str]]]:
    """Name and variants; one for what is no union. What nobody can name is left out."""
    for name, body in re.findall(
        r"^export type (\w+) = (.*?);\s*(?=^export|\Z)", text, re.M | re.S
    ):
        if "Enum<typeof" not in body:
            parts = [" ".join(part.split()) for part in _split(body, "|")]
            yield name, [part for part in parts if not part.startswith("Unknown<")]


def _split(text: str, mark: str) -> list[str]:
    """The parts between marks that stand in no brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "{[(<") - (char in "}])" or (char == ">" and text[at - 1] != "="))
        if char == mark and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [part for part in (*parts, text[start:].strip()) if part]


def _read(name: str, members: list[Member]) -> Iterator[str]:
    yield f"export function read{name}(x: {name}): unknown[] {{"
    for number, (member, _, type) in enumerate(members):
        if member.startswith("["):
            yield f'  const v{number}: {type} | undefined = x["any"];'
        else:
            access = f"[{member}]" if member.startswith('"') else f".{member}"
            yield f"  const v{number}: {type} = x{access};"
    yield f"  return [x{''.join(f', v{number}' for number in range(len(members)))}];"
    yield "}"


def _made(name: str, members: list[Member]) -> Iterator[str]:
    named = [one for one in members if not one[0].startswith("[")]
    for label, some in (("all", named), ("few", [one for one in named if not one[1]])):
        given = ", ".join(f"a{number}: {type}" for number, (_, _, type) in enumerate(some))
        passed = ", ".join(f"{member}: a{number}" for number, (member, _, _) in enumerate(some))
        yield f"export const {label}{name} = ({given}): {name} => ({{ {passed} }});"


def _named(module: _Module, name: str, values: list[tuple[str, str]]) -> Iterator[str]:
    for number, (member, literal) in enumerate(values):
        access = f"[{member}]" if member.startswith('"') else f".{member}"
        yield f"export const m{number}{name}: {literal} = {name}{access};"
        if module.is_sent(name):
            yield f"export const s{number}{name}: {name} = {literal};"
        if module.is_read(name):
            yield f"export const is{number}{name} = (x: {name}): boolean => x === {literal};"


def _taken(name: str, variants: list[str]) -> Iterator[str]:
    """As users tell variants apart: by the discriminator, by ``typeof``, or knowing better."""
    yield f"export function take{name}(x: {name}): unknown {{"
    for variant in variants:
        tag = re.search(r"& \{ (\S+): (\"[^\"]*\"); \}\)$", variant)
        if tag is not None:
            yield f"  if (x.{tag[1]} === {tag[2]}) {{ const v: {variant} = x; return v; }}"
        elif variant in ("string", "number", "boolean", "bigint"):
            yield f'  if (typeof x === "{variant}") {{ const v: {variant} = x; return v; }}'
        else:
            yield f"  if (Math.random() < 0.5) {{ const v: {variant} = x as {variant}; return v; }}"
    yield "  return x;"
    yield "}"


def _calls(dist: Path, name: str, members: Interfaces) -> Iterator[tuple[str, list[str]]]:
    """Every method, reached as a user does, and every function."""
    head = [f'import {{ SDK, type RequestOptions, type Result }} from "{name}";']
    head += [f'import type * as {space} from "{name}/models/{space}";' for space in SPACES]
    root = (dist / "sdk/sdk.d.ts").read_text("utf-8")
    classes = {"sdk": root}
    for group, cls in _GROUP.findall(root):
        path = dist / "sdk" / f"{cls[:1].lower()}{cls[1:]}.d.ts"
        classes[f"sdk.{group}"] = path.read_text("utf-8")
    for accessor, text in classes.items():
        for method, parameters, result in _METHOD.findall(_COMMENT.sub("", text)):
            call = f"{accessor}.{method}("
            lines = _called(call, f", {parameters}", f"Promise<{result}>", members)
            yield f"{method}_calls", [*head, *_paged(name, result), *lines]
    for path in sorted((dist / "funcs").glob("*.d.ts")):
        stem = path.name.removesuffix(".d.ts")
        source = f'import {{ {stem} }} from "{name}/funcs/{stem}.js";'
        for function, parameters, result in _FUNCTION.findall(path.read_text("utf-8")):
            own = parameters.removeprefix("client: SDKCore")
            lines = _called(f"{function}(sdk, ", own, result, members)
            yield f"{function}_function", [*head, source, *_paged(name, result), *lines]


def _paged(name: str, result: str) -> list[str]:
    return [f'import {{ type Paged }} from "{name}/types";'] if "Paged<" in result else []


def _called(call: str, parameters: str, result: str, members: Interfaces) -> Iterator[str]:
    """With everything, with nothing where that may be, and with an object made for the call."""
    request = parameters.removesuffix(_OPTIONS)
    passed = "request, " if request else ""
    yield f"export const full = (sdk: SDK{parameters}): {result} => {call}{passed}options);"
    if not request or "?" in request:
        yield f"export const bare = (sdk: SDK): {result} => {call.removesuffix(', ')});"
    type = request.rpartition(": ")[2]
    if type in members:
        keys = [key for key, _, _ in members[type] if not key.startswith("[")]
        given = ", ".join(
            f"{key}: x[{key if key[0] == chr(34) else json.dumps(key)}]" for key in keys
        )
        yield f"export const made = (sdk: SDK, x: {type}): {result} => {call}{{ {given} }});"
