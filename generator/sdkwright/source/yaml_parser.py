"""YAML to Map and Seq, from the events of PyYAML: its C parser when there is one.

Only events are used, never PyYAML's constructors: nothing in a document can make an object.
"""

from __future__ import annotations

from typing import Any

import yaml

from .document import Map, Mark, Seq
from .scalars import plain
from .tree import Builder, SyntaxFailure

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CORE = "tag:yaml.org,2002:"
_TAGS = frozenset(_CORE + kind for kind in ("str", "int", "float", "bool", "null", "map", "seq"))
_MERGE = "<<"
_MERGE_KEY = "\0merge"
"""Stands for a merge key while its value is read; no scalar of YAML can hold a NUL unquoted."""
_NOT_OF_1_2 = "\x85\u2028\u2029\ufeff"
"""The first three end a line for PyYAML, which follows YAML 1.1, and are characters like others in
YAML 1.2 (5.4); the last one it refuses. Word processors leave them in descriptions."""
_PRIVATE = 0x10F000
"""Where characters begin that hardly any text has: the last of Unicode's for private use."""


class YamlParser:
    """One use: ``YamlParser(text, builder).parse()``."""

    def __init__(self, text: str, builder: Builder) -> None:
        self.text = text
        self.builder = builder
        self._anchors: dict[str, Any] = {}
        self._open: list[tuple[str | None, bool]] = []
        self._merging = False
        self._documents = 0
        self._put_back: dict[int, str] = {}

    def parse(self) -> Any:
        """The root. Raises ``SyntaxFailure`` where the text stops being YAML."""
        loader = _LOADER(self._readable())
        try:
            while True:
                event = loader.get_event()
                if event is None or isinstance(event, yaml.StreamEndEvent):
                    break
                self._take(event)
        except yaml.MarkedYAMLError as error:
            raise self._syntax(error) from None
        except yaml.reader.ReaderError as error:
            raise self._unprintable(error.position, str(error.reason)) from None
        finally:
            loader.dispose()
        return self.builder.result

    def _readable(self) -> str:
        """The text with others in the place of what PyYAML misunderstands, one for one."""
        if self.text.isascii():
            return self.text
        found = [char for char in _NOT_OF_1_2 if char in self.text]
        free = (chr(code) for code in range(_PRIVATE, 0x10FFFE) if chr(code) not in self.text)
        stand_ins = {ord(char): next(free) for char in found}
        self._put_back = {ord(other): chr(code) for code, other in stand_ins.items()}
        return self.text.translate(stand_ins) if found else self.text

    def _take(self, event: yaml.Event) -> None:
        start: Any = event.start_mark
        mark = (start.line + 1, start.column + 1)
        match event:
            case yaml.ScalarEvent():
                self._scalar(event, mark)
            case yaml.AliasEvent():
                self._alias(event, mark)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._start(event, mark)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._end()
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise SyntaxFailure("not-yaml", "a second YAML document begins here", mark)

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> None:
        self._refuse_tag(event.tag, mark)
        is_plain = event.implicit[0] and event.tag is None
        text = event.value.translate(self._put_back) if self._put_back else event.value
        if self.builder.wants_key:
            if is_plain and text == _MERGE:
                self.builder.key(_MERGE_KEY, mark)
                self._merging = True
            else:
                # A key is its text: `200:` is "200" and `2.10:` keeps its zero.
                self.builder.key(text, mark)
                self._remember(event.anchor, text)
            return
        value: Any = text
        if is_plain or (event.tag not in (None, "!", _CORE + "str")):
            value = plain(text, mark)
        self._refuse_merge(mark)
        self._remember(event.anchor, value)
        self.builder.add(value, mark)

    def _alias(self, event: yaml.AliasEvent, mark: Mark) -> None:
        name = event.anchor
        if name not in self._anchors:
            still_open = any(anchor == name for anchor, _ in self._open)
            what = "contains itself" if still_open else "has no anchor"
            raise SyntaxFailure("not-yaml", f"the alias *{name} {what}", mark)
        value = self._anchors[name]
        if self.builder.wants_key:
            if not isinstance(value, str):
                raise _bad_key(mark)
            self.builder.key(value, mark)
        elif self._merging:
            self._merging = False
            self._merge(value, mark)
        else:
            self.builder.add(self.builder.copy(value, mark), mark)

    def _start(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, mark: Mark) -> None:
        self._refuse_tag(event.tag, mark)
        if self.builder.wants_key:
            raise _bad_key(mark)
        self._open.append((event.anchor, self._merging))
        self._merging = False
        self.builder.open(Map() if isinstance(event, yaml.MappingStartEvent) else Seq(), mark)

    def _end(self) -> None:
        anchor, merging = self._open.pop()
        node = self.builder.close()
        self._remember(anchor, node)
        if merging:
            self.builder.take_back(_MERGE_KEY)
            self._merge(node, node.mark)

    def _merge(self, value: Any, mark: Mark) -> None:
        sources = value if isinstance(value, Seq) else [value]
        if not all(isinstance(source, Map) for source in sources):
            raise SyntaxFailure(
                "not-yaml", "a merge key (<<) takes a mapping or a list of them", mark
            )
        for source in sources:
            self.builder.merge(source, mark)

    def _remember(self, anchor: str | None, value: Any) -> None:
        if anchor is not None:
            self._anchors[anchor] = value

    def _refuse_merge(self, mark: Mark) -> None:
        if self._merging:
            raise SyntaxFailure(
                "not-yaml", "a merge key (<<) takes a mapping or a list of them", mark
            )

    def _refuse_tag(self, tag: str | None, mark: Mark) -> None:
        if tag is not None and tag != "!" and tag not in _TAGS:
            shown = tag.replace(_CORE, "!!", 1)
            raise SyntaxFailure("yaml-tag", f"the tag {shown} is not part of JSON", mark)

    def _syntax(self, error: yaml.MarkedYAMLError) -> SyntaxFailure:
        place: Any = error.problem_mark or error.context_mark
        if error.context_mark is not None and place.line >= self.text.rstrip().count("\n") + 1:
            # What never ends is to be corrected where it begins.
            place = error.context_mark
        mark = (place.line + 1, place.column + 1) if place is not None else (1, 1)
        lines = self.text.split("\n", mark[0])
        if len(lines) >= mark[0] and lines[mark[0] - 1][mark[1] - 1 : mark[1]] == "\t":
            return SyntaxFailure(
                "not-yaml",
                "not YAML: a tab where only spaces may indent",
                mark,
                "Indent with spaces: YAML 1.2, section 6.1, does not allow tabs there.",
            )
        context = f" {error.context}" if error.context else ""
        problem = error.problem or "it ends too early"
        return SyntaxFailure("not-yaml", f"not YAML: {problem}{context}", mark)

    def _unprintable(self, position: int, reason: str) -> SyntaxFailure:
        before = self.text[:position]
        if _LOADER is not yaml.SafeLoader:  # that of C counts bytes
            before = self.text.encode("utf-8", "replace")[:position].decode("utf-8", "ignore")
        mark = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        return SyntaxFailure("not-yaml", f"not YAML: {reason}", mark)


def _bad_key(mark: Mark) -> SyntaxFailure:
    return SyntaxFailure("not-yaml", "a key has to be a text, not a mapping or a list", mark)
