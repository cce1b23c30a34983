"""Members put into the text of a document, with every other character left as it is.

The tree says where in the text things are; nothing is parsed and printed again, so comments,
order, quotes and line breaks stay. What comes out is read again and compared, so that a text that
this module misjudges is an error and never a broken document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from sdkwright.diagnostics import Report

from .document import Document, Map
from .reader import read_text

Keys: TypeAlias = tuple[str, ...]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LINE = re.compile(r"[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|\Z)")


class EmbedError(Exception):
    """The text is laid out in a way that cannot be edited in place."""


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def embed(text: str, members: Mapping[Keys, object], name: str) -> tuple[str, tuple[Keys, ...]]:
    """``text`` with the member ``name`` set in each of the mappings at ``members``, and those that
    are not in the text. Values are of JSON's types. Raises ``EmbedError``."""
    missing: list[Keys] = []
    edits: list[_Edit] = []
    editor = _editor(text)
    for keys, value in members.items():
        edit = editor.edit(keys, name, value)
        if edit is None:
            missing.append(keys)
        else:
            edits.append(edit)
    changed = text
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        changed = changed[: edit.start] + edit.text + changed[edit.end :]
    if edits:
        placed = {keys: value for keys, value in members.items() if keys not in missing}
        _compare(text, changed, placed, name)
    return changed, tuple(missing)


def _compare(before: str, after: str, members: Mapping[Keys, object], name: str) -> None:
    report = Report()
    old, new = read_text(before, "before", report), read_text(after, "after", report)
    if old is None or new is None:
        raise EmbedError("it cannot be read any more with the members in it")
    for keys, value in members.items():
        mapping = _at(old, keys)
        if mapping is None:
            raise EmbedError("a member went to a place that is not there")
        mapping[name] = value
    if old.root != new.root:
        raise EmbedError("the members cannot be told from what is around them")


def _at(document: Document, keys: Keys) -> Map | None:
    value = document.root
    for key in keys:
        value = value.get(key) if isinstance(value, Map) else None
    return value if isinstance(value, Map) else None


def _editor(text: str) -> _JsonEditor | _YamlEditor:
    if text.lstrip(" \t\r\n")[:1] == "{":
        try:
            json.loads(text)
        except ValueError:
            return _YamlEditor(text)
        return _JsonEditor(text)
    return _YamlEditor(text)


class _Lines:
    """Offsets of lines, which count from 0 as the marks of PyYAML do."""

    def __init__(self, text: str, lines: Iterable[str]) -> None:
        self.text = text
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line))

    def offset(self, line: int, column: int) -> int:
        return self.starts[line] + column

    def line(self, number: int) -> str:
        return self.text[self.starts[number] : self.starts[number + 1]]


class _JsonEditor:
    def __init__(self, text: str) -> None:
        document = read_text(text, "document", Report())
        if document is None:
            raise EmbedError("it is not one document")
        self._document = document
        self._lines = _Lines(text, re.findall(r"[^\n]*\n|[^\n]+\Z", text))
        self._text = text
        indent = re.match(r"\{\r?\n([ \t]+)", text.lstrip(" \t\r\n"))
        self._indent: str | None = indent[1] if indent else None

    def edit(self, keys: Keys, name: str, value: object) -> _Edit | None:
        mapping = _at(self._document, keys)
        if mapping is None:
            return None
        if name in mapping:
            line, column = mapping.marks[name][1]
            start = self._lines.offset(line - 1, column - 1)
            _old, end = json.JSONDecoder(strict=False).raw_decode(self._text, start)
            return _Edit(start, end, self._value(value, len(keys) + 1))
        line, column = mapping.mark
        start = self._lines.offset(line - 1, column - 1) + 1
        member = f"{json.dumps(name)}: {self._value(value, len(keys) + 1)}"
        comma = "," if mapping else ""
        if self._indent is None:
            return _Edit(start, start, f"{member}{comma}{' ' if mapping else ''}")
        after = "" if mapping else self._newline() + self._indent * len(keys)
        before = self._newline() + self._indent * (len(keys) + 1)
        return _Edit(start, start, f"{before}{member}{comma}{after}")

    def _value(self, value: object, depth: int) -> str:
        if self._indent is None:
            return json.dumps(value, ensure_ascii=False)
        printed = json.dumps(value, ensure_ascii=False, indent=self._indent)
        return printed.replace("\n", self._newline() + self._indent * depth)

    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self._text else "\n"


class _YamlEditor:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = _Lines(text, _LINE.findall(text))
        try:
            self._root = yaml.compose(text, _LOADER)
        except (yaml.YAMLError, RecursionError):
            raise EmbedError("it is not one document") from None

    def edit(self, keys: Keys, name: str, value: object) -> _Edit | None:
        node = self._root
        for key in keys:
            pair = _pair(node, key)
            node = pair[1] if pair else None
        if not isinstance(node, yaml.MappingNode):
            return None
        old = _pair(node, name)
        if node.flow_style or not node.value:
            return self._flow(node, old, name, value)
        column = node.value[0][0].start_mark.column
        printed = self._block(name, value, column)
        if old is not None:
            line = old[0].start_mark.line
            end = self._lines.starts[self._last_line(*old) + 1]
            return _Edit(self._lines.starts[line], end, printed)
        end = self._lines.starts[self._last_line(*node.value[-1]) + 1]
        # A file may end without a line break.
        gap = "" if self._text[:end].endswith(("\n", "\r")) else "\n"
        return _Edit(end, end, gap + printed)

    def _flow(
        self, node: yaml.MappingNode, old: tuple[yaml.Node, yaml.Node] | None, name: str, value: Any
    ) -> _Edit:
        printed = json.dumps(value, ensure_ascii=False)
        if old is not None:
            return _Edit(self._offset(old[1].start_mark), self._offset(old[1].end_mark), printed)
        start = self._text.index("{", self._offset(node.start_mark)) + 1
        comma = ", " if node.value else ""
        return _Edit(start, start, f"{json.dumps(name)}: {printed}{comma}")

    def _offset(self, mark: Any) -> int:
        return self._lines.offset(mark.line, mark.column)

    def _block(self, name: str, value: object, column: int) -> str:
        printed = yaml.dump(
            {name: value},
            Dumper=_Dumper,
            sort_keys=False,
            allow_unicode=True,
            width=1_000_000,
        )
        lines = [" " * column + line if line else "" for line in printed.split("\n")]
        newline = "\r\n" if "\r\n" in self._text else "\n"
        return newline.join(lines[:-1]) + newline

    def _last_line(self, key: yaml.Node, node: yaml.Node) -> int:
        """The number of the last line of a member of a block."""
        while True:
            start: Any = node.start_mark
            if (start.line, start.column) < (key.start_mark.line, key.start_mark.column):
                return int(key.end_mark.line)  # an alias; the node is where its anchor is
            last = _last_child(node)
            if last is None:
                break
            key, node = last
        end: Any = node.end_mark
        if not (isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")):
            return int(end.line)
        line = int(end.line) - (1 if end.column == 0 else 0)
        header = self._lines.line(start.line)[start.column :]
        while "+" not in header and line > start.line and not self._lines.line(line).strip():
            line -= 1
        return line


def _pair(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if isinstance(name, yaml.ScalarNode) and name.value == key:
                return name, value
    return None


def _last_child(node: yaml.Node) -> tuple[yaml.Node, yaml.Node] | None:
    """The last member of a block, with what is before it in the text."""
    if isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
        last = node.value[-1]
        if isinstance(node, yaml.MappingNode):
            return last[0], last[1]
        before: Sequence[yaml.Node] = node.value[-2:-1]
        return (before[0] if before else node), last
    return None


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as they read; items of lists indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
_Dumper.add_multi_representer(dict, yaml.SafeDumper.represent_dict)
_Dumper.add_multi_representer(list, yaml.SafeDumper.represent_list)
