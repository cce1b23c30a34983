"""gen.yaml of Speakeasy, and workflow.yaml beside it, which names the document."""

from __future__ import annotations

from sdkwright.source.document import Place

from .foreign import Foreign, Imported, below, local

_LANGUAGES = {"python": "python", "typescript": "typescript"}


def speakeasy(file: Foreign, into: Imported) -> None:
    class_name = file.text(file.root, "generation", "sdkClassName")
    for key, language in _LANGUAGES.items():
        place = file.root.get(key)
        if place is None:
            continue
        authors = below(place, "authors")
        first = next(authors.items(), None) if authors is not None else None
        described = file.text(place, "description")
        into.target(
            language,
            package=file.text(place, "packageName"),
            module=file.text(place, "moduleName") if language == "python" else "",
            version=file.text(place, "version"),
            license=file.text(place, "license"),
            author=file.text(place, "author") or (_whole(file, first) if first else ""),
            homepage=file.text(place, "homepage"),
            description=described or file.text(place, "additionalPackageJSON", "description"),
            **{"class": class_name},
        )
        prefix = file.text(place, "envVarPrefix")
        if prefix:
            into.targets[language]["options"] = {"env_prefix": prefix}


def workflow(file: Foreign, into: Imported) -> None:
    """The first source that has a document, and where its targets go."""
    sources = file.root.get("sources")
    for _, source in sources.members() if sources is not None else ():
        inputs, overlays = source.get("inputs"), source.get("overlays")
        for item in inputs.items() if inputs is not None else ():
            location = item.get("location")
            path = str(location.value) if location is not None else ""
            if local(file.base, path) and not into.document:
                file.text(item, "location")
                into.document = local(file.base, path)
        for item in overlays.items() if overlays is not None else ():
            path = file.text(item, "location")
            into.overlays.extend(filter(None, (local(file.base, path),)))
    targets = file.root.get("targets")
    for _, target in targets.members() if targets is not None else ():
        kind = target.get("target")
        language = _LANGUAGES.get(str(kind.value)) if kind is not None else None
        if language is not None:
            file.text(target, "target")
            file.text(target, "source")
            into.target(language, output=local(file.base, file.text(target, "output")))


def _whole(file: Foreign, place: Place) -> str:
    return str(file.whole(place).value)
