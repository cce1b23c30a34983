"""Programs that use all of a generated Python package: for a type checker, never run.

For each model: every attribute is read into a variable of its own type; one that is sent is made
with all and with only the required arguments, as a class and as a dict. Every member of an enum is
named, every method called.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ways:
    """The names of the classes that go into requests, and that come with answers."""

    sent: frozenset[str]
    received: frozenset[str]


_MODELS = ("shared", "operations", "errors")
_TYPED_DICT = "TypedDict"


def callers(package: Path, prefixes: Collection[str], ways: Ways) -> dict[str, str]:
    """Programs by name, which is one of ``prefixes``, with which the classes in it begin, and the
    space they are in."""
    lines: dict[str, list[str]] = {}
    imports: dict[str, set[str]] = {}
    for space in _MODELS:
        for path in sorted((package / "models" / space).glob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            own = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
            found = dict(_imports(tree, package.name, space))
            found |= {name: f"from {package.name}.models.{space} import {name}" for name in own}
            for node in tree.body:
                prefix = _prefix_of(node, prefixes)
                if prefix is not None and isinstance(node, ast.ClassDef):
                    name = f"{prefix}_{space}"
                    lines.setdefault(name, []).extend(_uses(node, ways))
                    imports.setdefault(name, set()).update(found.values())
            for name, variants in _unions(tree):
                prefix = next((p for p in prefixes if name.lower().startswith(p)), None)
                if prefix is not None:
                    program = f"{prefix}_{space}"
                    own = f"from {package.name}.models.{space} import {name}"
                    lines.setdefault(program, []).extend(_cases(name, variants, ways))
                    imports.setdefault(program, set()).update({*found.values(), own})
    for prefix, called, needed in _calls(package, prefixes):
        lines.setdefault(f"{prefix}_calls", []).extend(called)
        imports.setdefault(f"{prefix}_calls", set()).update(needed)
    head = ["from __future__ import annotations", "", "import typing", ""]
    return {
        name: "\n".join([*head, *sorted(imports[name]), "", *text, ""])
        for name, text in lines.items()
    }


def _prefix_of(node: ast.stmt, prefixes: Collection[str]) -> str | None:
    name = node.name if isinstance(node, (ast.ClassDef, ast.FunctionDef)) else ""
    return next((p for p in prefixes if name.lower().startswith(p.lower())), None)


def _imports(tree: ast.Module, package: str, space: str) -> Iterator[tuple[str, str]]:
    """What the module names, from where a user of the package has it."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        parts = node.module.split(".")
        for alias in node.names:
            source = f"from {node.module}"
            if node.level == 1:
                source = f"from {package}.models.{space}"
            elif node.level == 2:
                source = f"from {package}.models.{parts[0]}"
            elif node.level == 3 and parts[0] == "_runtime":
                continue
            elif node.level == 3:
                source = f"from {package}.{node.module}"
            named = alias.name if alias.asname is None else f"{alias.name} as {alias.asname}"
            yield alias.asname or alias.name, f"{source} import {named}"


def _uses(node: ast.ClassDef, ways: Ways) -> Iterator[str]:
    bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    fields = [
        f for f in node.body if isinstance(f, ast.AnnAssign) and isinstance(f.target, ast.Name)
    ]
    name = node.name
    if _TYPED_DICT in bases:
        if name.removesuffix(_TYPED_DICT) in ways.sent:
            yield from _dicts(name, fields)
        return
    if any("Enum" in base for base in bases):
        for item in node.body:
            if isinstance(item, ast.Assign):
                yield f"print({name}.{ast.unparse(item.targets[0])})"
        return
    # Nobody reads what is only sent.
    only_sent = name in ways.sent and name not in ways.received
    fields_read = [] if only_sent else fields
    yield f"def read_{name}(x: {name}) -> None:"
    for number, field in enumerate(fields_read):
        yield f"    v{number}: {ast.unparse(field.annotation)} = x.{ast.unparse(field.target)}"
    yield f"    print(x{''.join(f', v{number}' for number in range(len(fields_read)))})"
    if name in ways.sent:
        yield from _made(name, fields)


def _unions(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Names and variants: ``Thing = Annotated[A | B, …]``."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Subscript(
                    value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])
                ),
            ):
                yield name, ast.unparse(first).split(" | ")


def _cases(name: str, variants: list[str], ways: Ways) -> Iterator[str]:
    only_sent = name in ways.sent and name not in ways.received
    for number, variant in enumerate(variants):
        if name in ways.sent:
            yield f"def case{number}_{name}(x: {variant}) -> {name}:"
            yield "    return x"
        if not only_sent and variant.isidentifier():
            yield f"def is{number}_{name}(x: {name}) -> {variant} | None:"
            yield f"    return x if isinstance(x, {variant}) else None"


def _made(name: str, fields: list[ast.AnnAssign]) -> Iterator[str]:
    for label, some in (("all", fields), ("few", [f for f in fields if f.value is None])):
        given = ", ".join(f"{ast.unparse(f.target)}: {ast.unparse(f.annotation)}" for f in some)
        passed = ", ".join(f"{ast.unparse(f.target)}={ast.unparse(f.target)}" for f in some)
        yield f"def make_{label}_{name}({given}) -> {name}:"
        yield f"    return {name}({passed})"


def _dicts(name: str, fields: list[ast.AnnAssign]) -> Iterator[str]:
    kinds = [(ast.unparse(f.target), ast.unparse(f.annotation)) for f in fields]
    needed = [one for one in kinds if not one[1].startswith("NotRequired[")]
    for label, some in (("all", kinds), ("few", needed)):
        given = ", ".join(f"{field}: {_bare(text)}" for field, text in some)
        passed = ", ".join(f'"{field}": {field}' for field, _ in some)
        yield f"def dict_{label}_{name}({given}) -> {name}:"
        yield f"    return {{{passed}}}"


def _bare(annotation: str) -> str:
    inner = annotation.removeprefix("NotRequired[")
    return annotation if inner == annotation else inner.removesuffix("]")


def _calls(package: Path, prefixes: Collection[str]) -> Iterator[tuple[str, list[str], set[str]]]:
    """Every method, reached as a user does, with a request of the type that it takes."""
    root = _class(package / "sdk.py", "SDK")
    ways = [("SDK", "sdk", root)]
    for item in root.body:
        if isinstance(item, ast.FunctionDef) and item.decorator_list and item.returns is not None:
            cls = ast.unparse(item.returns).strip("'\"")
            for path in (package / "_groups").glob("*.py"):
                found = [
                    n
                    for n in ast.parse(path.read_text("utf-8")).body
                    if isinstance(n, ast.ClassDef)
                ]
                ways += [("SDK", f"sdk.{item.name}", n) for n in found if n.name == cls]
    needed = {
        f"from {package.name} import SDK",
        f"from {package.name}.models import errors, operations, shared",
    }
    for _, accessor, cls in ways:
        for item in cls.body:
            prefix = _prefix_of(item, prefixes)
            if prefix is None or not isinstance(item, ast.FunctionDef) or item.returns is None:
                continue
            if item.decorator_list:
                continue
            yield prefix, list(_call(accessor, item)), needed


def _call(accessor: str, method: ast.FunctionDef) -> Iterator[str]:
    arguments = [*method.args.posonlyargs, *method.args.args][1:]
    request = next((a for a in arguments if a.arg == "request"), None)
    result = ast.unparse(method.returns) if method.returns is not None else "None"
    given = (
        ""
        if request is None or request.annotation is None
        else (f", request: {ast.unparse(request.annotation)}")
    )
    yield f"def call_{method.name}(sdk: SDK{given}) -> {result}:"
    yield f"    return {accessor}.{method.name}({'request' if given else ''})"


def _class(path: Path, name: str) -> ast.ClassDef:
    tree = ast.parse(path.read_text("utf-8"))
    return next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
