"""What frameworks put around the names of functions to make operationIds of them, taken off again.

An id is shortened only where all of it can be accounted for: by the path and the method, or by the
name of the group that says the same. An id that somebody wrote by hand is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sdkwright.ir.types import Name
from sdkwright.names import snake, words

from .grouping import Path

_SEPARATORS = "./#:_-"
_HTTP = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_CONTROLLER = re.compile(r"([A-Za-z]\w*?)Controller[_.#]([A-Za-z]\w*)")
_USING = re.compile(r"([A-Za-z]\w*)Using(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)(_\d+)?")
_VERSION = re.compile(r"(.+)_(v\d+)")
_ACTIONS = {
    "get": ("list", "retrieve"),
    "post": ("create",),
    "put": ("update",),
    "patch": ("partial_update",),
    "delete": ("destroy",),
}


@dataclass(frozen=True, slots=True)
class Short:
    """``methods`` are names inside its group, the wished for first; ``model`` is the one that its
    types begin with; ``why`` says what was taken off."""

    methods: tuple[Name, ...]
    model: Name
    why: str


@dataclass(frozen=True, slots=True)
class Id:
    """An operationId with what it may have been made from; ``method`` in lower case."""

    text: str
    method: str
    path: str
    group: Path


def shortened(id: Id) -> Short | None:
    """The names in ``id``; None where nothing tells that a program made it."""
    for framework in _FRAMEWORKS:
        found = framework(id)
        if found is not None:
            return found
    rest = _without_group(id.text, id.group)
    if not rest:
        return None
    return Short((words(rest),), words(id.text), "its group says the first part already")


def _fastapi(id: Id) -> Short | None:
    """FastAPI: the function, the path with ``_`` for each symbol, the method of the route."""
    end = re.sub(r"\W", "_", id.path)
    for method in _HTTP:
        suffix = f"{end}_{method}"
        name = id.text.removesuffix(suffix)
        if name != id.text and words(name):
            rest = _without_group(name, id.group) or name
            return Short((words(rest),), words(name), "FastAPI added the path and the method")
    return None


def _controller(id: Id) -> Short | None:
    """NestJS and others: the class of the controller, its method, maybe the version of the path."""
    match = _CONTROLLER.fullmatch(id.text)
    if match is None:
        return None
    owner, rest = words(match[1]), match[2]
    version = _VERSION.fullmatch(rest)
    if version is not None and version[2] in id.path.split("/"):
        rest = version[1]
    model = (*owner, *words(match[2]))
    in_own = any(_alike(owner, name) for name in _endings(id.group))
    methods = (words(rest), words(match[2])) if in_own else ()
    return Short(methods, model, "the name of a controller is in it")


def _spring(id: Id) -> Short | None:
    """Springfox: the Java method, ``Using``, the HTTP method, a number where several are alike."""
    match = _USING.fullmatch(id.text)
    if match is None or match[2].lower() != id.method:
        return None
    name = words(match[1])
    return Short((), name, "Springfox added the method")


def _django(id: Id) -> Short | None:
    """drf-spectacular: the segments of the path that are no parameters, and the action."""
    segments = [s for s in id.path.split("/") if s and not s.startswith("{")]
    tokens = [re.sub(r"\W", "_", segment) for segment in segments]
    for action in _ACTIONS.get(id.method, ()):
        # A common beginning of all paths is left out of the ids.
        made = {"_".join((*tokens[start:], action)): start for start in range(len(tokens))}
        if id.text not in made:
            continue
        rest = tokens[made[id.text] :]
        for index in range(len(rest), 0, -1):
            for start in range(index):
                if _same(words("_".join(rest[start:index])), id.group):
                    method = words("_".join((*rest[index:], action)))
                    return Short(
                        (method,), words(id.text), "it repeats the path, and so does its group"
                    )
    return None


def _route(id: Id) -> Short | None:
    """The path itself, with the method before it."""
    before = id.text.removesuffix(id.path)
    if (
        before == id.text
        or "/" not in id.path
        or before.strip(f"{_SEPARATORS} ").lower()
        not in (
            "",
            id.method,
        )
    ):
        return None
    name = name_of_route(id.method, id.path)
    return Short((), name, "it is the path")


_FRAMEWORKS: tuple[Callable[[Id], Short | None], ...] = (
    _route,
    _fastapi,
    _controller,
    _spring,
    _django,
)


def name_of_route(method: str, path: str) -> Name:
    """``get /users/{userId}/posts`` → ``get users by user Id posts``."""
    parts: list[str] = [method] if method else []
    for part in path.split("/"):
        if part.startswith("{"):
            parts.append("by")
        parts.extend(words(part))
    return tuple(parts)


def _without_group(text: str, group: Path) -> str:
    """What follows the name of the group and a separator; "" where ``text`` begins otherwise."""
    for index in range(len(text) - 1, 0, -1):
        if text[index] in _SEPARATORS and _same(words(text[:index]), group):
            rest = text[index + 1 :]
            return rest if words(rest) else ""
    return ""


def _same(name: Name, group: Path) -> bool:
    return any(snake(name) == snake(ending) for ending in _endings(group))


def _endings(group: Path) -> list[Name]:
    """``((admin,), (users,))`` → ``admin users``, ``users``."""
    return [tuple(word for part in group[start:] for word in part) for start in range(len(group))]


def _alike(one: Name, other: Name) -> bool:
    return _singular(snake(one)) == _singular(snake(other))


def _singular(text: str) -> str:
    return text[:-3] + "y" if text.endswith("ies") else text.removesuffix("s")
