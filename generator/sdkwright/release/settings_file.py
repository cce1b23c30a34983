"""Settings of a target in the text of sdk.yaml: nothing else of the file changes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import yaml

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9._/-]*|\d+\.\d+\.\d+[0-9A-Za-z.+-]*")


def with_settings(text: str, language: str, settings: Mapping[str, str]) -> str:
    """``text`` with other settings of a language; comments, order and layout stay.

    Raises ``ValueError`` where the target is written in a way that only a person can change.
    """
    for key, value in settings.items():
        text = _with(text, language, key, value)
    return text


def _with(text: str, language: str, key: str, value: str) -> str:
    targets = _member(yaml.compose(text, Loader=yaml.SafeLoader), "targets")
    target = _member(targets, language)
    if target is None:
        raise ValueError(f"there is no target {language}")
    if isinstance(target, yaml.MappingNode) and target.value:
        found = _member(target, key)
        if found is None:
            return _inserted(text, target, f"{key}: {_scalar(value)}")
        if not isinstance(found, yaml.ScalarNode):
            raise ValueError(f"{key} of {language} is no text")
        if _is_shared(text, target, key, found):
            raise ValueError(f"{key} of {language} is shared by an anchor of YAML")
        return text[: found.start_mark.index] + _scalar(value) + text[found.end_mark.index :]
    written = f"{{{key}: {_scalar(value)}}}"
    before, after = text[: target.start_mark.index], text[target.end_mark.index :]
    return before + ("" if before.endswith((" ", "\n")) else " ") + written + after


def _inserted(text: str, target: yaml.MappingNode, line: str) -> str:
    first = target.value[0][0]
    at = first.start_mark.index
    if target.flow_style:
        return f"{text[:at]}{line}, {text[at:]}"
    return f"{text[:at]}{line}\n{' ' * first.start_mark.column}{text[at:]}"


def _member(node: yaml.Node | None, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _is_shared(text: str, target: yaml.Node, key: str, value: yaml.Node) -> bool:
    """Whether it has a name for other places (``&name``), or is one that stands elsewhere."""
    at = next(name.end_mark.index for name, _ in target.value if name.value == key)
    return value.start_mark.index < at or text[value.start_mark.index] == "&"


def _scalar(value: str) -> str:
    """``value`` so that YAML reads it as the same text."""
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
