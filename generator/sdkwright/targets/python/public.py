"""What users can name in a Python package, as lines of text."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_REACHED = "_groups"
"""A folder whose classes nobody imports, and everybody calls."""


def surface(texts: Mapping[str, str]) -> tuple[str, ...]:
    """A sorted line for every class, attribute, function and parameter. What a private module
    defines counts where a public one passes it on. Values of defaults are left out."""
    modules = {module: ast.parse(text) for path, text in texts.items() if (module := _module(path))}
    lines: set[str] = set()
    for module, tree in modules.items():
        if _is_private(module):
            continue
        for node in tree.body:
            lines.update(_top(module, node))
        for origin, name in _passed_on(module, tree):
            found = modules.get(origin) if _is_private(origin) else None
            for node in () if found is None else found.body:
                if getattr(node, "name", "") == name:
                    lines.update(_top(module, node))
    return tuple(sorted(lines))


def _module(path: str) -> str:
    """The dotted name below the package; "" for what is no module, or is none of the package."""
    parts = PurePosixPath(path).with_suffix("").parts
    if not path.endswith(".py") or len(parts) < 2:
        return ""
    inner = parts[1:-1] if parts[-1] == "__init__" else parts[1:]
    return ".".join(inner) or "__init__"


def _is_private(module: str) -> bool:
    return any(part.startswith("_") and part not in ("__init__", _REACHED)
               for part in module.split("."))  # fmt: skip


def _passed_on(module: str, tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Module and name of what is imported from a private module, to be used from this one."""
    listed = {
        item.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for item in ast.walk(node.value)
        if isinstance(item, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            depth = 0 if module == "__init__" else module.count(".") + 1
            up = module.split(".")[: max(0, depth - node.level)]
            origin = ".".join([*up, *([node.module] if node.module else [])])
            yield from ((origin, alias.name) for alias in node.names if alias.name in listed)


def _top(module: str, node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.ClassDef(name=name) if not name.startswith("_"):
            owner = f"{module}.{name}"
            yield f"class {owner}({', '.join(ast.unparse(base) for base in node.bases)})"
            for member in node.body:
                yield from _member(owner, member)
        case ast.Assign(targets=[ast.Name(id="TYPE_CHECKING" | "__all__")]):
            pass
        case _:
            yield from _member(module, node)


def _member(owner: str, node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            if name == "__init__" or not name.startswith("_"):
                yield from _function(f"{owner}.{name}", node)
        case ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
            yield f"{owner}.{name}: {ast.unparse(node.annotation)}"
        case ast.Assign(targets=[ast.Name(id=name)]) if not name.startswith("_"):
            yield f"{owner}.{name}"


def _function(name: str, node: _Function) -> Iterator[str]:
    returns = "" if node.returns is None else f" -> {ast.unparse(node.returns)}"
    marks = "".join(f"@{ast.unparse(one)} " for one in node.decorator_list)
    kind = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    yield f"{marks}{kind} {name}(){returns}"
    given = node.args
    places = [*given.posonlyargs, *given.args]
    without = len(places) - len(given.defaults)
    for index, one in enumerate(places):
        if one.arg not in ("self", "cls"):
            yield _parameter(name, f"{index}", one, required=index < without)
    for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        yield _parameter(name, "*", one, required=default is None)


def _parameter(function: str, place: str, one: ast.arg, *, required: bool) -> str:
    type_ = "" if one.annotation is None else f": {ast.unparse(one.annotation)}"
    return f"{'required ' if required else ''}parameter {function}({place} {one.arg}{type_})"
