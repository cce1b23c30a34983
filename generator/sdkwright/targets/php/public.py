"""What users can name in a PHP package, as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdkwright.render.public import Declaration, declarations

_TYPE = re.compile(
    r"(?:(?:final|abstract|readonly) )*(?P<kind>class|interface|enum|trait) (?P<name>\w+)"
)
_CONSTRUCTOR = re.compile(r"public function __construct\(")
_ATTRIBUTE = re.compile(r"#\[[^\]]*\] ?")
_PARAMETER = re.compile(
    r"(?P<public>public (?:readonly )?)?(?P<type>[^$=]*)\$(?P<name>\w+)(?P<by> =)?"
)


def surface(texts: Mapping[str, str]) -> tuple[str, ...]:
    """A sorted line for every class, case, constant, property, method and parameter, but for what
    is ``@internal`` or in the runtime's own namespace. Values of defaults are left out."""
    lines: set[str] = set()
    for path, text in texts.items():
        if not path.startswith("src/") or path.startswith("src/Runtime/"):
            continue
        namespace = path.removeprefix("src/").rpartition("/")[0].replace("/", "\\")
        for one in declarations(text.split("\n"), "    "):
            lines.update(_lines(namespace, one))
    return tuple(sorted(lines))


def _lines(namespace: str, one: Declaration) -> Iterator[str]:
    found = _TYPE.match(one.text)
    if found is None or "@internal" in one.doc:
        return
    name = f"{namespace}\\{found['name']}".lstrip("\\")
    yield f"{name}: {one.text}"
    for member in one.members:
        if "@internal" not in member.doc:
            yield from _member(name, member.text)
        elif _CONSTRUCTOR.match(member.text):
            # What is made by the package alone is read by everybody.
            yield from (f"{name}::{one}" for one in _promoted(member.text))


def _member(owner: str, text: str) -> Iterator[str]:
    case = re.match(r"case (\w+)", text)
    if case is not None:
        yield f"{owner}::{case[1]}"
    elif text.startswith("public const "):
        yield f"{owner}::{text.removeprefix('public const ').partition(' =')[0]}"
    elif re.match(r"(?:final )?public (?:static )?function ", text):
        yield from _method(owner, text)
    elif text.startswith("public "):
        yield f"{owner}::{text.removeprefix('public ').partition(' =')[0].rstrip(';')}"


def _method(owner: str, text: str) -> Iterator[str]:
    head, _, rest = text.partition("(")
    inner, _, returns = rest.rpartition(")")
    name = f"{owner}::{head.rpartition(' ')[2]}"
    yield f"{head.replace('public ', '').rpartition(' ')[0]} {name}(){returns.split(' {')[0]}"
    for index, part in enumerate(_parts(inner)):
        found = _PARAMETER.match(part)
        if found is not None and not part.startswith("private "):
            required = "" if found["by"] else "required "
            type_ = found["type"].strip()
            yield f"{required}parameter {name}({index} ${found['name']}: {type_})"
    yield from (f"{owner}::{one}" for one in _promoted(text))


def _promoted(text: str) -> Iterator[str]:
    """The public properties that a constructor declares."""
    for part in _parts(text.partition("(")[2].rpartition(")")[0]):
        found = _PARAMETER.match(part)
        if found is not None and found["public"]:
            yield f"${found['name']}: {found['type'].strip()}"


def _parts(text: str) -> list[str]:
    """Parameters, which commas part outside of brackets."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [one for part in parts if (one := _ATTRIBUTE.sub("", part).strip())]
