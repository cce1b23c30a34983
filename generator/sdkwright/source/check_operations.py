"""Checks on paths, operations, parameters, responses, servers and security."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.diagnostics import Origin, Report

from .document import Document, Map, Place, Seq
from .refs import Resolver
from .servers import can_be_address
from .sites import METHODS

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
"""A field name of HTTP: RFC 9110, section 5.6.2."""

_SUCCESS = re.compile(r"[123](?:[0-9]{2}|XX)\Z|default\Z", re.IGNORECASE)


class OperationChecks:
    """``check_parameter`` and the like for each object, then ``check`` once."""

    def __init__(self, document: Document, resolver: Resolver, report: Report) -> None:
        self._root = Place.root(document)
        self._resolver = resolver
        self._report = report
        self._ids: dict[str, Place] = {}

    def check(self) -> None:
        """Everything that is seen from the root: servers, security, paths and operations."""
        self._check_servers(self._root)
        self._check_security(self._root)
        shapes: dict[str, str] = {}
        paths = self._root.get("paths")
        for path, written in paths.members() if paths is not None else ():
            if path.startswith("x-"):
                continue
            if not path.startswith("/"):
                text = f"the path {path!r} does not begin with a slash"
                self._report.add("path-without-slash", text, written.key_origin)
            item = self._resolver.resolve(written)
            if item is None:
                continue
            self._check_item(path, written, item)
            shape = _VARIABLE.sub("{}", path)
            for method, _ in self._operations(item):
                first = shapes.setdefault(f"{method} {shape}", path)
                if first != path:
                    text = f"{method.upper()} {path} cannot be told from {first}"
                    self._report.add("equivalent-paths", text, written.key_origin)

    def check_parameter(self, place: Place) -> None:
        name, where = place.get("name"), place.get("in")
        if name is not None and where is not None and where.value == "header":
            self._check_header_name(name)

    def check_response(self, place: Place) -> None:
        headers = place.get("headers")
        for key, header in headers.members() if headers is not None else ():
            self._check_token(key, header.key_origin)

    def check_scheme(self, place: Place) -> None:
        name, where = place.get("name"), place.get("in")
        if name is not None and where is not None and where.value == "header":
            self._check_header_name(name)

    def _check_header_name(self, name: Place) -> None:
        if isinstance(name.value, str):
            self._check_token(name.value, name.origin)

    def _check_token(self, name: str, origin: Origin) -> None:
        if _TOKEN.match(name):
            return
        text = f"{name!r} is not the name of a header"
        self._report.add("invalid-header-name", text, origin)

    def _check_item(self, path: str, written: Place, item: Place) -> None:
        self._check_servers(item)
        shared = self._parameters(item)
        for method, operation in self._operations(item):
            self._check_id(method, path, operation)
            own = self._parameters(operation)
            self._check_path_parameters(path, operation, {**shared, **own})
            self._check_success(operation)
            self._check_security(operation)
            self._check_servers(operation)
        if (
            isinstance(item.value, Map)
            and not any(self._operations(item))
            and written.get("$ref") is None
        ):
            self._report.add("empty-path", f"{path} has no operations", written.key_origin)

    def _parameters(self, holder: Place) -> dict[tuple[str, str], Place]:
        found: dict[tuple[str, str], Place] = {}
        written = holder.get("parameters")
        for item in written.items() if written is not None else ():
            parameter = self._resolver.resolve(item)
            if parameter is None or not isinstance(parameter.value, Map):
                continue
            name, where = parameter.value.get("name"), parameter.value.get("in")
            if not isinstance(name, str) or not isinstance(where, str):
                continue
            if (where, name) in found:
                text = f"the {where} parameter {name!r} is declared twice"
                self._report.add("duplicate-parameter", text, item.origin)
            found.setdefault((where, name), item)
        return found

    def _check_path_parameters(
        self, path: str, operation: Place, parameters: dict[tuple[str, str], Place]
    ) -> None:
        used = set(_VARIABLE.findall(path))
        declared = {name for where, name in parameters if where == "path"}
        for name in sorted(used - declared):
            text = f"{path} has {{{name}}}, and no path parameter of that name is declared"
            self._report.add("path-parameter-undeclared", text, operation.key_origin)
        for (where, name), item in parameters.items():
            if where == "path" and name not in used:
                text = f"the path parameter {name!r} does not occur in {path}"
                self._report.add("path-parameter-unused", text, item.origin)

    def _check_id(self, method: str, path: str, operation: Place) -> None:
        name = operation.get("operationId")
        if name is None:
            text = f"{method.upper()} {path} has no operationId"
            self._report.add("missing-operation-id", text, operation.key_origin)
            return
        if not isinstance(name.value, str):
            return
        first = self._ids.setdefault(name.value, name)
        if first is not name:
            text = f"the operationId {name.value!r} is taken already, at {first.origin}"
            self._report.add("duplicate-operation-id", text, name.origin)

    def _check_success(self, operation: Place) -> None:
        responses = operation.get("responses")
        if responses is None or not isinstance(responses.value, Map):
            return
        if not any(_SUCCESS.match(status) for status in responses.value):
            text = "the operation says nothing about what it answers when all is well"
            self._report.add("missing-success-response", text, responses.key_origin)

    def _check_servers(self, holder: Place) -> None:
        servers = holder.get("servers")
        for server in servers.items() if servers is not None else ():
            url, variables = server.get("url"), server.get("variables")
            if url is None or not isinstance(url.value, str):
                continue
            if not can_be_address(url.value):
                text = f"{url.value!r} can be no address of a server; it is left out"
                self._report.add("server-url-no-address", text, url.origin)
            defined = variables.value if variables is not None else {}
            for name in _VARIABLE.findall(url.value):
                if not isinstance(defined, Map) or name not in defined:
                    text = f"the server variable {name!r} is not defined"
                    self._report.add("server-variable-undefined", text, url.origin)

    def _check_security(self, holder: Place) -> None:
        requirements = holder.get("security")
        for requirement in requirements.items() if requirements is not None else ():
            for name, scopes in requirement.members():
                scheme = self._scheme(name, scopes)
                if scheme is None:
                    text = f"there is no security scheme {name!r}"
                    self._report.add("undeclared-security-scheme", text, scopes.key_origin)
                else:
                    self._check_scopes(name, scopes, scheme)

    def _scheme(self, name: str, at: Place) -> Place | None:
        here: Place | None = self._root
        for key in ("components", "securitySchemes", name):
            here = here.get(key) if here is not None else None
        if here is None and "#/" in name:
            # OpenAPI 3.2, Security Requirement Object: a name may be a URI reference.
            return self._resolver.follow(at, name)
        return None if here is None else self._resolver.resolve(here)

    def _check_scopes(self, name: str, scopes: Place, scheme: Place) -> None:
        flows = scheme.get("flows")
        if flows is None or not isinstance(scopes.value, Seq):
            return
        known: set[str] = set()
        for _, flow in flows.members():
            listed = flow.get("scopes")
            known.update(key for key, _ in listed.members()) if listed is not None else None
        for scope in scopes.items():
            if isinstance(scope.value, str) and scope.value not in known:
                text = f"{name} does not list the scope {scope.value!r}"
                self._report.add("undeclared-scope", text, scope.origin)

    def _operations(self, item: Place) -> Iterator[tuple[str, Place]]:
        """Operations are followed to other files too: documents do that, whatever the letter."""
        found = [(method, item.get(method)) for method in METHODS]
        more = item.get("additionalOperations")
        found.extend(more.members() if more is not None else ())
        for method, written in found:
            operation = None if written is None else self._resolver.resolve(written)
            if operation is not None and isinstance(operation.value, Map):
                yield method, operation
