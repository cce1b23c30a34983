"""JSON (RFC 8259) to Map and Seq: a scanner with a stack of its own, at about 20 MB/s.

The standard library's ``json`` gives no positions, and a YAML parser refuses what JSON allows
(surrogate pairs in escapes, keys of more than 1024 characters).
"""

from __future__ import annotations

import re
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from .document import Map, Mark, Seq
from .scalars import integer, real
from .tree import Builder, SyntaxFailure

_BLANK = frozenset(" \t\r\n")
_SPACE = re.compile(r"[ \t\r\n]*")
_TEXT = r'"([^"\\\x00-\x1f]*)"'
_MEMBER = rf"[ \t\r\n]*{_TEXT}[ \t\r\n]*:[ \t\r\n]*(?:{_TEXT})?"
_FIRST_MEMBER = re.compile(_MEMBER)
_NEXT_MEMBER = re.compile(r"[ \t\r\n]*," + _MEMBER)
"""A key up to its value, and that too if it is a text, where they have no escapes, as nearly all
are."""
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}

# What may come next: a value, a key, a colon or the end of a container, a comma or that end.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _NEXT, _END = range(7)
_EXPECTED = (
    "a value",
    "a value or ']'",
    "a key in double quotes",
    "a key in double quotes or '}'",
    "':'",
    "',' or the end of the mapping or list",
    "the end of the file",
)


class JsonParser:
    """One use: ``JsonParser(text, builder).parse()``."""

    def __init__(self, text: str, builder: Builder) -> None:
        self.text = text
        self.builder = builder
        self.at = 0
        self._line = 1
        self._line_start = 0
        self._line_end = text.find("\n")
        self._open: list[str] = []
        self._keys: dict[str, str] = {}
        self._surrogates = "\\ud" in text or "\\uD" in text

    def parse(self) -> Any:
        """The root. Raises ``SyntaxFailure`` at the first character that is not JSON."""
        state = _VALUE
        while state != _END:
            state = self._step(state)
        self._skip_space()
        if self.at < len(self.text):
            raise self._failure(_END)
        return self.builder.result

    def _step(self, state: int) -> int:
        follows = state == _NEXT and self._open[-1] == "}"
        if follows or state == _FIRST_KEY:
            match = (_NEXT_MEMBER if follows else _FIRST_MEMBER).match(self.text, self.at)
            if match is not None:
                self.at = match.end()
                key, text = match.groups()
                self.builder.key(self._keys.setdefault(key, key), self._mark(match.start(1) - 1))
                if text is not None:
                    self.builder.add(text, self._mark(match.start(2) - 1))
                    return _NEXT
                state = _VALUE
        char = self.text[self.at : self.at + 1]
        if char in _BLANK:
            self._skip_space()
            char = self.text[self.at : self.at + 1]
        if not char:
            raise self._failure(state)
        return self._value(state, char) if state == _VALUE else self._token(state, char)

    def _token(self, state: int, char: str) -> int:
        if state == _VALUE or (state == _FIRST_VALUE and char != "]"):
            return self._value(state, char)
        if state == _NEXT:
            return self._after_value(char)
        if state == _COLON and char == ":":
            self.at += 1
            return _VALUE
        if state in (_KEY, _FIRST_KEY) and char == '"':
            mark = self._mark(self.at)
            key = self._string()
            self.builder.key(self._keys.setdefault(key, key), mark)
            return _COLON
        if (state, char) in ((_FIRST_KEY, "}"), (_FIRST_VALUE, "]")):
            return self._close()
        raise self._failure(state)

    def _after_value(self, char: str) -> int:
        if char == ",":
            self.at += 1
            return _KEY if self._open[-1] == "}" else _VALUE
        if char == self._open[-1]:
            return self._close()
        raise self._failure(_NEXT)

    def _close(self) -> int:
        self.at += 1
        self._open.pop()
        self.builder.close()
        return _NEXT if self._open else _END

    def _value(self, state: int, char: str) -> int:
        mark = self._mark(self.at)
        if char == '"':
            self.builder.add(self._string(), mark)
        elif char == "{" or char == "[":
            self.at += 1
            self.builder.open(Map() if char == "{" else Seq(), mark)
            self._open.append("}" if char == "{" else "]")
            return _FIRST_KEY if char == "{" else _FIRST_VALUE
        elif char in _WORDS and self.text.startswith(_WORDS[char][0], self.at):
            word, value = _WORDS[char]
            self.at += len(word)
            self.builder.add(value, mark)
        else:
            self.builder.add(self._number(state, mark), mark)
        return _NEXT if self._open else _END

    def _number(self, state: int, mark: Mark) -> int | float:
        match = _NUMBER.match(self.text, self.at)
        if match is None:
            raise self._failure(state)
        self.at = match.end()
        whole, fraction, exponent = match.groups()
        if fraction is None and exponent is None:
            return integer(whole, 10, mark)
        return real(match.group(), mark)

    def _string(self) -> str:
        try:
            value, end = scanstring(self.text, self.at + 1, True)
        except JSONDecodeError as error:
            line, column = error.lineno, error.colno
            problem = error.msg.removesuffix(" at").removesuffix(" starting")
            raise SyntaxFailure(
                "not-json", f"not JSON: {problem.lower()}", (line, column)
            ) from None
        if self._surrogates and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise SyntaxFailure(
                    "not-json", "a \\u escape is half of a surrogate pair", self._mark(self.at)
                ) from None
        self.at = end
        return str(value)

    def _skip_space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        assert match is not None, "the pattern matches the empty text"
        self.at = match.end()

    def _mark(self, at: int) -> Mark:
        """Where ``at`` is, which is never before the place that was asked for last."""
        while 0 <= self._line_end < at:
            self._line += 1
            self._line_start = self._line_end + 1
            self._line_end = self.text.find("\n", self._line_start)
        return self._line, at - self._line_start + 1

    def _failure(self, state: int) -> SyntaxFailure:
        char = self.text[self.at : self.at + 1]
        found = f"here is {char!r}" if char else "the file ends"
        return SyntaxFailure(
            "not-json", f"not JSON: expected {_EXPECTED[state]}, but {found}", self._mark(self.at)
        )
