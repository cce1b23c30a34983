"""stainless.yml: targets, the tree of resources with their methods and models, pagination."""

from __future__ import annotations

import re
from typing import Any

from sdkwright.names import pascal, snake, words
from sdkwright.source.document import Place

from .foreign import Foreign, Imported, below, plain

_ENDPOINT = re.compile(
    r"(get|put|post|delete|options|head|patch|trace|query) (/\S*)", re.IGNORECASE
)
_LANGUAGES = {"python": "python", "typescript": "typescript", "node": "typescript"}
_SCHEMAS = "#/components/schemas/"
_KINDS = {"cursor": "cursor", "cursor_url": "next_url", "offset": "offset", "page_number": "page"}
_PURPOSE = "x-stainless-pagination-property"
# What a property of a pagination scheme is for → the key of our rules.
_REQUEST = {
    "next_cursor_param": "param",
    "offset_count_param": "param",
    "page_number_param": "param",
}
_RESPONSE = {
    "items": "items",
    "next_cursor_field": "next",
    "cursor_url_field": "next",
    "has_next_page": "more",
    "offset_total_count_field": "total",
    "total_page_count_field": "pages",
}
_SIZES = ("limit", "page_size", "per_page", "size", "count")


def stainless(file: Foreign, into: Imported) -> None:
    _targets(file, into)
    resources = file.root.get("resources")
    for name, resource in resources.members() if resources is not None else ():
        _resource(file, resource, "" if name == "$client" else name, into)
    _endpoints_left_out(file, into)
    _environments(file, into)
    _pagination(file, into)
    _client(file, into)
    _transforms(file, into)


def _targets(file: Foreign, into: Imported) -> None:
    root = file.root
    name = file.text(root, "organization", "name")
    licence = file.text(root, "settings", "license")
    docs = file.text(root, "organization", "docs")
    env = file.text(root, "client_settings", "default_env_prefix")
    targets = root.get("targets")
    for key, place in targets.members() if targets is not None else ():
        language = _LANGUAGES.get(key)
        if language is None:
            continue
        package = file.text(place, "package_name")
        project = file.text(place, "project_name") if language == "python" else ""
        module = package.replace("-", "_") if language == "python" else ""
        into.target(
            language,
            package=project or package,
            module=module,
            license=licence,
            homepage=docs,
            **{"class": pascal(words(name))},
        )
        if env:
            into.targets[language]["options"] = {"env_prefix": env}


def _resource(file: Foreign, resource: Place, path: str, into: Imported) -> None:
    methods = resource.get("methods")
    for name, method in methods.members() if methods is not None else ():
        endpoint = method if isinstance(method.value, str) else below(method, "endpoint")
        route = _route(endpoint)
        if endpoint is None or not route:
            continue
        file.whole(endpoint)
        into.name("operations", route, name)
        into.name("groups", route, path)
    models = resource.get("models")
    for name, model in models.members() if models is not None else ():
        schema = model.value if isinstance(model.value, str) else None
        if schema is not None:
            file.whole(model)
            schema = schema.removeprefix(_SCHEMAS)
            if snake(words(schema)) != snake(words(name)):
                into.name("schemas", schema, name)
    children = resource.get("subresources")
    for name, child in children.members() if children is not None else ():
        _resource(file, child, f"{path}.{name}" if path else name, into)


def _route(place: Place | None) -> str:
    match = _ENDPOINT.fullmatch(place.value) if place is not None and _is_text(place) else None
    return f"{match[1].upper()} {match[2]}" if match is not None else ""


def _is_text(place: Place) -> bool:
    return isinstance(place.value, str)


def _endpoints_left_out(file: Foreign, into: Imported) -> None:
    listed = file.root.get("unspecified_endpoints")
    for item in listed.items() if listed is not None else ():
        method, _, path = _route(item).partition(" ")
        if path:
            file.whole(item)
            target = f"$.paths[{_quoted(path)}].{method.lower()}"
            into.actions.append({"target": target, "update": {"x-sdkwright-ignore": True}})


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _environments(file: Foreign, into: Imported) -> None:
    listed = file.root.get("environments")
    servers = []
    for name, place in listed.members() if listed is not None else ():
        if isinstance(place.value, str):
            file.whole(place)
            servers.append({"url": place.value, "description": name})
    if servers:
        into.actions.append({"target": "$.servers", "remove": True})
        into.actions.append({"target": "$", "update": {"servers": servers}})


def _pagination(file: Foreign, into: Imported) -> None:
    listed = file.root.get("pagination")
    schemes = []
    for item in listed.items() if listed is not None else ():
        kind = _KINDS.get(file.text(item, "type"), "")
        rule: dict[str, Any] = {"kind": kind}
        for wire, place in _members(item, "request"):
            key = _REQUEST.get(file.text(place, _PURPOSE, "purpose"), "")
            key = key or ("size" if wire in _SIZES else "")
            if key and key not in rule:
                rule[key] = wire
                file.used.add(place.pointer)
        _received(file, below(item, "response"), (), rule)
        if kind and (kind == "next_url" or "param" in rule):
            file.text(item, "name")
            if kind == "next_url":
                rule = {key: rule[key] for key in ("kind", "items", "next", "more") if key in rule}
            schemes.append(rule)
    if schemes:
        into.more["pagination"] = {"schemes": schemes}


def _received(
    file: Foreign, place: Place | None, path: tuple[str, ...], rule: dict[str, Any]
) -> None:
    """Properties with a purpose, also those of objects in the body."""
    for wire, member in place.members() if place is not None else ():
        here = (*path, wire)
        key = _RESPONSE.get(file.text(member, _PURPOSE, "purpose"), "")
        if key and key not in rule:
            dotted = not any("." in part for part in here)
            rule[key] = ".".join(here) if dotted else list(here)
            file.used.add(member.pointer)
        _received(file, member.get("properties"), here, rule)


def _members(place: Place, key: str) -> list[tuple[str, Place]]:
    inner = place.get(key)
    return list(inner.members()) if inner is not None else []


def _client(file: Foreign, into: Imported) -> None:
    settings = file.root.get("client_settings")
    header = file.text(settings, "idempotency", "header")
    if header:
        into.more["idempotency"] = {"header": header}
    retries = below(settings, "default_retries")
    backoff = {}
    for theirs, ours in (
        ("initial_delay_seconds", "initial_interval"),
        ("max_delay_seconds", "max_interval"),
    ):
        place = below(retries, theirs)
        if place is not None and isinstance(place.value, (int, float)):
            file.whole(place)
            backoff[ours] = round(place.value * 1000)
    if backoff:
        into.more["retries"] = {"backoff": backoff}


def _transforms(file: Foreign, into: Imported) -> None:
    """Those that an Overlay document can say."""
    listed = below(file.root, "openapi", "transforms")
    for item in listed.items() if listed is not None else ():
        target, value = below(item, "args", "target"), below(item, "args", "value")
        if target is None or not isinstance(target.value, str):
            continue
        reason = file.text(item, "reason")
        action = {"target": target.value, **({"description": reason} if reason else {})}
        match file.text(item, "command"):
            case "remove":
                into.actions.append({**action, "remove": True})
            case "merge" if value is not None:
                into.actions.append({**action, "update": plain(value.value)})
            case _:
                continue
        file.whole(item)
