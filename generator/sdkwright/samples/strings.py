"""Sample strings: by format, by pattern, by length."""

from __future__ import annotations

import importlib
import re
import warnings
from collections.abc import Callable
from typing import Any

_DELIMITED = re.compile(r"/(\^.*|\(\?=.*|.*\$)/[dgimsuvy]*", re.DOTALL)
_FORMATS: dict[str, str] = {
    "date-time": "2024-01-15T09:30:00Z",
    "date": "2024-01-15",
    "time": "09:30:00Z",
    "duration": "PT1H30M",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "hostname": "api.example.com",
    "idn-hostname": "api.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a?b=c",
    "iri": "https://example.com/a?b=c",
    "uri-reference": "/a?b=c",
    "iri-reference": "/a?b=c",
    "uri-template": "/a/{b}",
    "json-pointer": "/a/b",
    "relative-json-pointer": "0/a",
    "regex": "^a+$",
    "byte": "c2FtcGxl",
    "password": "secret-password",
    "decimal": "1.50",
}


def sample_string(schema: dict[str, Any]) -> str:
    """A string for the keywords of one schema, the same one every time.

    A pattern that Python's engine can't read leaves the pattern out of the choice.
    """
    low = _length(schema.get("minLength"), 0)
    high = _length(schema.get("maxLength"), None)
    candidates = [_FORMATS[schema["format"]]] if schema.get("format") in _FORMATS else []
    rule = _rule_of(schema.get("pattern"))
    if rule is not None:
        candidates += _from_pattern(rule, low)
    fitting = [t for t in candidates if len(t) >= low and (high is None or len(t) <= high)]
    if fitting:
        return next((text for text in fitting if rule is None or rule.search(text)), fitting[0])
    text = "string"
    if len(text) < low:
        text = (text * (low // len(text) + 1))[:low]
    return text if high is None else text[:high]


def without_delimiters(pattern: str) -> str:
    """``/^a+$/i`` is a regular expression as programs write it; the slashes are no part of it."""
    found = _DELIMITED.fullmatch(pattern)
    return found.group(1) if found is not None else pattern


def _rule_of(pattern: object) -> re.Pattern[str] | None:
    """The pattern as Python reads it; None where it can't, or there is none."""
    if not isinstance(pattern, str):
        return None
    try:
        with warnings.catch_warnings():
            # What Python may read in another way some day is no business of whoever runs us.
            warnings.simplefilter("ignore")
            return re.compile(without_delimiters(pattern))
    except (re.error, OverflowError, RecursionError):
        return None


def _length(value: Any, default: Any) -> Any:
    return int(value) if isinstance(value, (int, float)) and value >= 0 else default


def _from_pattern(rule: re.Pattern[str], low: int) -> list[str]:
    """Strings that should match, the shortest sensible first; none when the rule is beyond us."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = importlib.import_module("re._parser").parse(rule.pattern)
    texts = []
    for repeats in (1, max(low, 1), low + 1):
        text = _Writer(repeats).sequence(tree)
        if text is not None and text not in texts:
            texts.append(text)
    if "(?=" in rule.pattern:
        # A letter of each kind, a digit and a mark, as passwords are asked for.
        texts += [("aA0!" * length)[:length] for length in (max(low, 8), max(low, 16))]
    return texts


class _Writer:
    """Writes a string for a parsed regular expression; an open repetition runs ``repeats``."""

    def __init__(self, repeats: int) -> None:
        self._repeats = repeats
        self._groups: dict[int, str] = {}
        self._rules: dict[str, Callable[[Any], str | None]] = {
            "LITERAL": chr,
            "ANY": lambda _: "a",
            "AT": lambda _: "",
            "IN": self._one_of,
            "NOT_LITERAL": lambda code: "b" if code == ord("a") else "a",
            "MAX_REPEAT": self._repeat,
            "MIN_REPEAT": self._repeat,
            "POSSESSIVE_REPEAT": self._repeat,
            "SUBPATTERN": self._group,
            "ATOMIC_GROUP": self.sequence,
            "BRANCH": self._branch,
            "GROUPREF": self._groups.get,
            "ASSERT": lambda _: "",
            "ASSERT_NOT": lambda _: "",
        }

    def sequence(self, items: Any) -> str | None:
        out = []
        for code, argument in items:
            rule = self._rules.get(str(code))
            text = rule(argument) if rule else None
            if text is None:
                return None
            out.append(text)
        return "".join(out)

    def _one_of(self, choices: Any) -> str | None:
        if str(choices[0][0]) == "NEGATE":
            return next((c for c in "aA0 _-." if not _in(c, choices[1:])), None)
        preferred = next((c for c in "aA0" if _in(c, choices)), None)
        if preferred is not None:
            return preferred
        code, argument = choices[0]
        match str(code):
            case "LITERAL":
                return chr(argument)
            case "RANGE":
                return chr(argument[0])
            case _:
                return next((c for c in " _-.\t" if _in(c, choices)), None)

    def _repeat(self, argument: Any) -> str | None:
        low, high, items = argument
        count = max(int(low), min(int(high), self._repeats, 200))
        parts = [self.sequence(items) for _ in range(count)]
        texts = [part for part in parts if part is not None]
        return "".join(texts) if len(texts) == len(parts) else None

    def _group(self, argument: Any) -> str | None:
        text = self.sequence(argument[3])
        if argument[0] is not None and text is not None:
            self._groups[argument[0]] = text
        return text

    def _branch(self, argument: Any) -> str | None:
        return next((t for items in argument[1] if (t := self.sequence(items)) is not None), None)


def _in(char: str, choices: Any) -> bool:
    for code, argument in choices:
        match str(code):
            case "LITERAL":
                found = chr(argument) == char
            case "RANGE":
                found = argument[0] <= ord(char) <= argument[1]
            case "CATEGORY":
                found = _in_category(char, str(argument))
            case _:
                found = False
        if found:
            return True
    return False


def _in_category(char: str, name: str) -> bool:
    negated = "NOT_" in name
    match name.rpartition("_")[2]:
        case "DIGIT":
            found = char.isdigit()
        case "WORD":
            found = char.isalnum() or char == "_"
        case _:
            found = char.isspace()
    return found != negated
