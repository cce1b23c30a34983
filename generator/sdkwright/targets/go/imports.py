"""The imports of a generated file: what its code mentions.

A package is called the same everywhere, and nothing else in generated code is called so: the names
are reserved. So the code itself tells what it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

STANDARD = {
    "big": "math/big",
    "context": "context",
    "errors": "errors",
    "fmt": "fmt",
    "http": "net/http",
    "httptest": "net/http/httptest",
    "io": "io",
    "iter": "iter",
    "json": "encoding/json",
    "log": "log",
    "os": "os",
    "slog": "log/slog",
    "strconv": "strconv",
    "time": "time",
}
OWN = {
    "jsonx": "internal/jsonx",
    "operations": "pkg/models/operations",
    "retry": "pkg/retry",
    "sdk": "internal/sdk",
    "sdkerrors": "pkg/models/sdkerrors",
    "shared": "pkg/models/shared",
    "types": "pkg/types",
    "webhooks": "pkg/webhooks",
}
_SILENT = re.compile(r'//[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|`[^`]*`')
_USED = re.compile(r"(?<![\w.])(" + "|".join([*STANDARD, *OWN]) + r")\.[A-Z]")


def imports_of(code: Iterable[str], module: str) -> tuple[tuple[str, ...], ...]:
    """Import paths in groups, the standard library first, each sorted; ``module`` is the path of
    the package's own module."""
    used = {name for text in code for name in _USED.findall(_SILENT.sub("", text))}
    standard = sorted(STANDARD[name] for name in used if name in STANDARD)
    own = sorted(f"{module}/{OWN[name]}" for name in used if name in OWN)
    return tuple(tuple(group) for group in (standard, own) if group)


def import_block(code: str, module: str, client: str = "") -> str:
    """The import declaration of a file, after an empty line; "" for none. ``client`` is the import
    of the client's package, where a file outside of it has to have that."""
    groups = [list(quoted(group)) for group in imports_of([code], module)]
    if client:
        groups = [*groups[:-1], [client, *groups[-1]]]
    if not groups:
        return ""
    lines = "\n\n".join("\n".join(f"\t{path}" for path in group) for group in groups)
    return f"\nimport (\n{lines}\n)\n"


def quoted(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(f'"{path}"' for path in paths)


def import_lines(code: Iterable[str], module: str, package: str) -> list[str]:
    """The import declaration of a program that uses the client, whose package is called so."""
    texts = list(code)
    paths = [path for group in imports_of(texts, module) for path in group]
    name = "" if module.rpartition("/")[2] == package else f"{package} "
    client = any(re.search(rf"(?<![\w.]){package}\.[A-Z]", _SILENT.sub("", t)) for t in texts)
    own = [f'\t"{path}"' for path in paths if path.startswith(f"{module}/")]
    if client:
        own = [f'\t{name}"{module}"', *own]
    standard = [f'\t"{path}"' for path in paths if not path.startswith(f"{module}/")]
    return ["import (", *_joined([lines for lines in (standard, own) if lines]), ")"]


def _joined(groups: list[list[str]]) -> Iterable[str]:
    for number, lines in enumerate(groups):
        if number:
            yield ""
        yield from lines
