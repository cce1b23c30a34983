"""What users can name in a Go module, as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdkwright.render.public import Declaration, declarations

_FUNC = re.compile(r"func (?:\(\w* ?\*?(?P<receiver>\w+)[^)]*\) )?(?P<name>\w+)")
_TYPE = re.compile(r"type (?P<name>\w+)(?:\[[^\]]*\])? (?P<what>.*)")
_VALUE = re.compile(r"(?P<kind>const|var) (?P<names>\w+)(?P<type>[^=]*)")
_OURS = "is for the packages of this module"
_ONE_LINE = re.compile(r" \{.*\}$")


def surface(texts: Mapping[str, str]) -> tuple[str, ...]:
    """A sorted line for every exported declaration, field and method."""
    lines: set[str] = set()
    for path, text in texts.items():
        if not path.endswith(".go") or path.endswith("_test.go") or path.startswith("internal/"):
            continue
        folder = path.rpartition("/")[0]
        for one in declarations(text.split("\n"), "\t"):
            lines.update(f"{folder}: {line}" for line in _lines(one))
    return tuple(sorted(lines))


def _lines(one: Declaration) -> Iterator[str]:
    text = _ONE_LINE.sub("", one.text)
    func, type_, value = _FUNC.match(text), _TYPE.match(text), _VALUE.match(text)
    if func is not None:
        names = [func["name"], *([func["receiver"]] if func["receiver"] else [])]
        if all(map(_is_exported, names)) and _OURS not in one.doc:
            yield re.sub(r"^func \(\w+ ", "func (", text)
    elif type_ is not None and _is_exported(type_["name"]):
        yield text
        if type_["what"].startswith(("struct", "interface")):
            yield from _members(type_["name"], one)
    elif value is not None and _is_exported(value["names"]):
        yield f"{value['kind']} {value['names']}{value['type'].rstrip()}"
    elif one.text.startswith(("const (", "var (")):
        yield from _group(one.text)


def _group(text: str) -> Iterator[str]:
    """``const (A T = 1 B T = 2)`` as it is on one line; the lines of a group are kept apart by
    their declarations, so only the names are read."""
    for name in re.findall(r"(?:^|\s)([A-Z]\w*) [\w.]* ?=", text):
        yield f"const {name}"


def _members(owner: str, one: Declaration) -> Iterator[str]:
    for member in one.members:
        text = re.sub(r"\s+`.*$", "", member.text)
        if _is_exported(text):
            yield f"{owner}.{text}"


def _is_exported(name: str) -> bool:
    return name[:1].isupper()
