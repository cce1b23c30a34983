"""A fern folder: generators.yml with its documents, overrides and generators."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.source.document import Place
from sdkwright.source.reader import read

from .foreign import Foreign, Imported, local, plain

_LANGUAGES = {
    "fernapi/fern-python-sdk": "python",
    "fernapi/fern-typescript-sdk": "typescript",
    "fernapi/fern-typescript-node-sdk": "typescript",
    "fernapi/fern-typescript-browser-sdk": "typescript",
}
_CLASS_KEYS = ("client_class_name", "client-class-name", "clientClassName", "namespaceExport")


def fern(file: Foreign, into: Imported, report: Report) -> None:
    api = file.root.get("api")
    for place in _specs(api):
        path = file.text(place, "openapi") or file.text(place, "path")
        into.document = into.document or local(file.base, path)
        for key in ("overlays", "overrides"):
            for name in _paths(file, place, key):
                if key == "overlays":
                    into.overlays.append(local(file.base, name))
                else:
                    _overrides(file.base / name, into, report)
    groups = file.root.get("groups")
    for _, group in groups.members() if groups is not None else ():
        generators = group.get("generators")
        for generator in generators.items() if generators is not None else ():
            _generator(file, generator, into)


def _specs(api: Place | None) -> list[Place]:
    if api is None:
        return []
    listed = api.get("specs")
    return list(listed.items()) if listed is not None else [api]


def _paths(file: Foreign, place: Place, key: str) -> list[str]:
    """One path, or a list of them."""
    found = file.take(place, key)
    if found is None:
        return []
    several = [file.whole(item).value for item in found.items()]
    return [text for text in several or [found.value] if isinstance(text, str)]


def _overrides(path: Path, into: Imported, report: Report) -> None:
    """A partial document that is merged into the document is one action of an Overlay."""
    overrides = read(str(path), report)
    if overrides is None:
        return
    into.actions.append({"target": "$", "update": plain(overrides.root)})
    for place in _lists(Place.root(overrides)):
        message = "an Overlay adds to this list; overrides change the items in their order"
        report.add("no-counterpart", message, place.key_origin)


def _lists(place: Place) -> Iterator[Place]:
    """The lists of objects that are no extension's."""
    for key, member in place.members():
        if any(isinstance(item.value, dict) for item in member.items()):
            yield member
        elif not key.startswith("x-"):
            yield from _lists(member)


def _generator(file: Foreign, generator: Place, into: Imported) -> None:
    name = generator.get("name")
    language = _LANGUAGES.get(str(name.value)) if name is not None else None
    if language is None:
        return
    file.text(generator, "name")
    config = generator.get("config")
    names = [file.text(config, key) for key in _CLASS_KEYS]
    names.append(file.text(config, "client", "exported_class_name"))
    names.append(file.text(config, "client", "class_name"))
    module = file.text(config, "package_name")
    into.target(
        language,
        output=local(file.base, file.text(generator, "output", "path")),
        package=file.text(generator, "output", "package-name"),
        module=module if language == "python" else "",
        license=file.text(generator, "github", "license"),
        **{"class": next(filter(None, names), "")},
    )
