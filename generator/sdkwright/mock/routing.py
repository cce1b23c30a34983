"""From a request's method and path to an operation."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_plus, urljoin

from sdkwright.source.document import Place
from sdkwright.source.servers import usable_servers

from .contract import Contract, Operation
from .parameters import Pairs

Match = tuple[Operation, dict[str, str]]
"""An operation, and the raw text of its path parameters."""
_BARE = "(.+?)"
_EXPRESSION = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """``segments``: the literal text of a path segment, or a pattern over its raw text."""

    operation: Operation
    segments: tuple[str | re.Pattern[str], ...]
    names: tuple[tuple[str, ...], ...]

    def match(self, segments: list[str], query: Pairs) -> dict[str, str] | None:
        """The raw text of the path parameters, or None when the path is another.

        So it is, too, when the template has a query and the request has it not.
        """
        if len(segments) != len(self.segments):
            return None
        if not _decoded(self.operation.query) <= _decoded(query):
            return None
        found: dict[str, str] = {}
        for raw, expected, names in zip(segments, self.segments, self.names, strict=True):
            if isinstance(expected, str):
                if unquote(raw) != expected:
                    return None
                continue
            matched = expected.fullmatch(raw)
            if matched is None:
                return None
            found.update(zip(names, matched.groups(), strict=True))
        return found


class Router:
    """Finds routes; text wins over templates with text, those over bare ones, leftmost first; then
    the longest query, for paths that differ by it."""

    def __init__(self, contract: Contract) -> None:
        self._routes: dict[int, list[Route]] = {}
        for operation in contract.operations:
            for base in dict.fromkeys(_bases(operation.servers)):
                route = _route(operation, base + operation.template)
                self._routes.setdefault(len(route.segments), []).append(route)
        for routes in self._routes.values():
            routes.sort(key=_rank)

    def find(self, method: str, path: str, query: Pairs) -> tuple[list[Match], list[str]]:
        """What the path can mean, the likeliest first; and the methods that the path has.

        No methods: no operation has that path.
        """
        segments = path.split("/")[1:]
        matches: list[Match] = []
        methods: set[str] = set()
        for route in self._routes.get(len(segments), ()):
            found = route.match(segments, query)
            if found is None:
                continue
            methods.add(route.operation.method)
            if route.operation.method == method:
                matches.append((route.operation, found))
        return matches, sorted(methods)


def token_paths(contract: Contract, url: str) -> list[str]:
    """The paths at which a token URL is served: relative ones are relative to the servers."""
    if not url:
        return []
    if "://" in url:
        return [base_path(url)]
    return [urljoin(f"{base}/", url) for base in base_paths(contract)]


def base_paths(contract: Contract) -> list[str]:
    """Below which the paths of the document are; those of its first server come first."""
    return list(dict.fromkeys(_bases(usable_servers(contract.root))))


def base_path(url: str) -> str:
    """The path of a URL, without a slash at its end; the URL may have ``{variables}``."""
    rest = url.partition("://")[2] if "://" in url else url
    if rest is not url or rest.startswith("//"):
        _, slash, rest = rest.removeprefix("//").partition("/")
        rest = slash + rest
    path = rest.partition("?")[0].rstrip("/")
    return path if not path or path.startswith("/") else f"/{path}"


def _bases(servers: tuple[Place, ...]) -> Iterator[str]:
    """The base paths of servers, one for each combination of their variables' known values."""
    if not servers:
        yield ""
    for server in servers:
        value = server.value if isinstance(server.value, dict) else {}
        url = str(value.get("url", ""))
        variables = value.get("variables")
        names = list(dict.fromkeys(_EXPRESSION.findall(url)))
        choices = [_values((variables or {}).get(name)) for name in names]
        for chosen in itertools.islice(itertools.product(*choices), 64):
            out = url
            for name, text in zip(names, chosen, strict=True):
                out = out.replace("{" + name + "}", text)
            yield base_path(out)


def _values(variable: Any) -> list[str]:
    if not isinstance(variable, dict):
        return [""]
    values = [variable.get("default", ""), *(variable.get("enum") or ())]
    return list(dict.fromkeys(str(value) for value in values))


def _decoded(pairs: Pairs) -> set[tuple[str, str]]:
    return {(unquote_plus(name), unquote_plus(value)) for name, value in pairs}


def _rank(route: Route) -> tuple[list[int], int]:
    return [_vagueness(segment) for segment in route.segments], -len(route.operation.query)


def _vagueness(segment: str | re.Pattern[str]) -> int:
    if isinstance(segment, str):
        return 0
    return 2 if segment.pattern == _BARE else 1


def _route(operation: Operation, template: str) -> Route:
    segments: list[str | re.Pattern[str]] = []
    names: list[tuple[str, ...]] = []
    for segment in template.split("/")[1:]:
        parts = _EXPRESSION.split(segment)
        names.append(tuple(parts[1::2]))
        if len(parts) == 1:
            segments.append(unquote(segment))
            continue
        pattern = "".join(
            _BARE if number % 2 else re.escape(part) for number, part in enumerate(parts)
        )
        segments.append(re.compile(pattern))
    return Route(operation, tuple(segments), tuple(names))
