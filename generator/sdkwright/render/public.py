"""Reading what our own formatting wrote: declarations by their indentation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SPACES = re.compile(r"\s+")
_ARROW = re.compile(r"[=-]>")
_NOTHING = ("", " ", "\t", "}", ")", "<")
"""What a line begins with that begins no declaration, such as ``<?php``."""
_REMARK = ("/*", "*", "//")


@dataclass(frozen=True, slots=True)
class Declaration:
    """``text`` is on one line, up to where its body begins; ``doc`` the comment before it;
    ``members`` the declarations one level deeper."""

    text: str
    doc: str
    members: tuple[Declaration, ...] = ()


def declarations(lines: list[str], indent: str, depth: int = 0) -> Iterator[Declaration]:
    """The declarations of a block that is indented ``depth`` times by ``indent``.

    One begins with a line of that depth, goes on while brackets are open, and has what is deeper
    after an opening brace at its end.
    """
    start = indent * depth
    index, doc = 0, ""
    while index < len(lines):
        line = lines[index]
        index += 1
        if not line.startswith(start) or line[len(start) :][:1] in _NOTHING:
            continue
        if line.lstrip().startswith(("/**", "//", "#[")):
            doc, index = _comment(lines, index - 1)
            continue
        text, index = _whole(lines, index - 1)
        if lines[index : index + 1] == [f"{start}{{"]:
            text, index = f"{text} {{", index + 1
        inner, index = _body(lines, index, start) if text.endswith("{") else ([], index)
        members = tuple(declarations(inner, indent, depth + 1))
        yield Declaration(_SPACES.sub(" ", text).strip().removesuffix("{").strip(), doc, members)
        doc = ""


def _comment(lines: list[str], index: int) -> tuple[str, int]:
    found = [lines[index].strip()]
    if found[0].startswith("/**"):
        while not found[-1].endswith("*/"):
            index += 1
            found.append(lines[index].strip())
        return " ".join(found), index + 1
    while index + 1 < len(lines) and lines[index + 1].strip().startswith(("//", "#[")):
        index += 1
        found.append(lines[index].strip())
    return " ".join(found), index + 1


def _whole(lines: list[str], index: int) -> tuple[str, int]:
    """A declaration whose brackets are closed, but for a brace that begins its body."""
    text = lines[index].rstrip()
    while _is_open(text) and index + 1 < len(lines):
        index += 1
        line = lines[index].strip()
        text += "" if line.startswith(_REMARK) else f" {line}"
    return text, index + 1


def _is_open(text: str) -> bool:
    rest = _ARROW.sub("", text.removesuffix("{"))
    brackets = "([{<", ")]}>"
    is_open = sum(map(rest.count, brackets[0])) > sum(map(rest.count, brackets[1]))
    if text.lstrip().startswith("export type "):
        return is_open or not text.endswith(";")
    return is_open or text.endswith(("=", "|", "&", ":", ","))


def _body(lines: list[str], index: int, start: str) -> tuple[list[str], int]:
    found = []
    while index < len(lines) and not lines[index].startswith(f"{start}}}"):
        found.append(lines[index])
        index += 1
    return found, index + 1
