"""What users can name in a TypeScript package, as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdkwright.render.public import Declaration, declarations

_EXPORT = re.compile(
    r"export (?:default |abstract |declare )*(?:async )?(?P<rest>(?P<kind>\w+) .*)"
)
_LIST = re.compile(r'export (?:type )?\{(?P<names>[^}]*)\} from "(?P<from>[^"]+)"')
_LIST_BEGINS = re.compile(r"^export (?:type )?\{[^}]*\} from", re.MULTILINE)
_HIDDEN = re.compile(r"(?:static |readonly )*#|private |protected ")
_SILENT = re.compile(r"(?:declare |override )+")
"""What a member may begin with that says nothing to those who use it."""


def surface(texts: Mapping[str, str]) -> tuple[str, ...]:
    """A sorted line for every export and its members, but for what is ``@internal``. What ``lib``
    defines counts where a public module passes it on; in which file of ``sdk`` a group is, nobody
    sees: it has no export of the package."""
    modules = {
        path.removeprefix("src/").removesuffix(".ts"): list(_declared(text))
        for path, text in texts.items()
        if path.startswith("src/") and path.endswith(".ts")
    }
    lines: set[str] = set()
    for module, found in modules.items():
        if not module.startswith("lib/"):
            shown = "sdk" if module.startswith("sdk/") else module
            for one in found:
                lines.update(_exported(shown, one, modules))
    return tuple(sorted(lines))


def _declared(text: str) -> Iterator[Declaration]:
    """A list of names is no body: it is put on one line."""
    flat = _LIST_BEGINS.sub(lambda found: " ".join(found[0].split()), text)
    return declarations(flat.split("\n"), "  ")


def _exported(
    module: str, one: Declaration, modules: Mapping[str, list[Declaration]]
) -> Iterator[str]:
    if "@internal" in one.doc:
        return
    listed = _LIST.match(one.text)
    if listed is not None:
        names = {name.split()[-1] for name in listed["names"].split(",") if name.strip()}
        origin = listed["from"].removesuffix(".js").lstrip("./")
        for other in modules.get(origin, ()) if origin.startswith("lib/") else ():
            if _name(other) in names:
                yield from _own(module, other)
        return
    yield from _own(module, one)


def _own(module: str, one: Declaration) -> Iterator[str]:
    found = _EXPORT.match(one.text)
    if found is None or found["kind"] not in _KINDS:
        return
    kind, name = found["kind"], _name(one)
    text = f"{kind} {name}" if kind == "const" else found["rest"]
    yield f"{module}: {text}"
    if kind in ("interface", "class", "const"):
        yield from _members(f"{module}: {name}", one, values=kind == "const")


_KINDS = ("interface", "class", "const", "type", "function")


def _name(one: Declaration) -> str:
    found = re.match(r"export (?:\w+ )*?(?:interface|class|const|type|function) (\w+\$?)", one.text)
    return "" if found is None else found[1]


def _members(owner: str, one: Declaration, *, values: bool) -> Iterator[str]:
    for member in one.members:
        if "@internal" in member.doc or _HIDDEN.match(member.text):
            continue
        silent = _SILENT.match(member.text)
        text = member.text[silent.end() if silent else 0 :].rstrip(",;")
        yield f"{owner}.{text if not values else text.partition(':')[0]}"
