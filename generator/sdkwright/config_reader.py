"""sdk.yaml into ``Config``: every mistake is a finding with an address, all of them at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sdkwright.config import Config, Names, TargetConfig, UnknownValues
from sdkwright.diagnostics import Origin, Report
from sdkwright.pipeline.rule_settings import idempotency_of, pagination_of, retries_of
from sdkwright.pipeline.select_settings import select_of
from sdkwright.pipeline.webhook_settings import webhooks_of
from sdkwright.source.document import Map, Place, Seq
from sdkwright.source.reader import read

TOP_KEYS = (
    "document",
    "overlays",
    "templates",
    "targets",
    "names",
    "skip",
    "select",
    "unknown_values",
    "pagination",
    "retries",
    "idempotency",
    "webhooks",
)
TARGET_KEYS = (
    "output",
    "package",
    "module",
    "class",
    "version",
    "license",
    "author",
    "homepage",
    "description",
    "options",
)
NAMES_KEYS = ("operations", "groups", "schemas", "properties", "parameters", "enums", "shorten")

_CONTROL = re.compile("[\x00-\x1f\x7f]")
_IDENTIFIER = re.compile("[A-Za-z_][A-Za-z0-9_]*")
# Semantic Versioning 2.0.0, section 2 and onwards.
_VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")


def read_config(path: str, report: Report) -> Config | None:
    """The configuration in the file ``path``; None when the report says what is wrong with it."""
    errors = report.errors
    document = read(path, report)
    if document is None:
        return None
    root = Place.root(document)
    if not isinstance(root.value, Map):
        report.add("config-type", "sdk.yaml has to be a mapping of keys to values", root.origin)
        return None
    _known(root, TOP_KEYS, "sdk.yaml", report)
    config = Config(
        path=path,
        document=_text(root, "document", report),
        overlays=_texts(root, "overlays", report),
        templates=_text(root, "templates", report),
        templates_at=_position(root.get("templates")),
        targets=_targets(root, report),
        names=_names(root, report),
        skip=_texts(root, "skip", report),
        skip_at=_positions(root.get("skip")),
        select=select_of(root, report),
        unknown_values=_unknown_values(root, report),
        webhooks=webhooks_of(root, report),
        pagination=pagination_of(root, report),
        retries=retries_of(root, report),
        idempotency=idempotency_of(root, report),
    )
    if root.get("document") is None:
        report.add("config-missing", "sdk.yaml names no document", root.origin)
    if not config.targets and root.get("targets") is None:
        report.add("config-missing", "sdk.yaml has no targets to generate", root.origin)
    return config if report.errors == errors else None


def _targets(root: Place, report: Report) -> tuple[TargetConfig, ...]:
    place = root.get("targets")
    if place is None:
        return ()
    if not isinstance(place.value, Map) or not place.value:
        report.add(
            "config-type",
            f"`targets` has to map languages to their settings, not be {_kind(place.value)}",
            place.origin,
        )
        return ()
    return tuple(_target(language, member, report) for language, member in place.members())


def _target(language: str, place: Place, report: Report) -> TargetConfig:
    _language(language, place, report)
    if place.value is not None and not isinstance(place.value, Map):
        message = f"`{language}` has to be a mapping of settings, not {_kind(place.value)}"
        report.add("config-type", message, place.origin)
    _known_settings(language, place, report)
    version = _text(place, "version", report, "0.1.0")
    sdk_class = _text(place, "class", report, "SDK")
    _check(place, "version", version, _VERSION, "a semantic version such as 1.0.0", report)
    _check(place, "class", sdk_class, _IDENTIFIER, "letters, digits and underscores", report)
    return TargetConfig(
        language=language,
        output=_text(place, "output", report, f"generated/{language}"),
        package=_text(place, "package", report),
        module=_text(place, "module", report),
        sdk_class=sdk_class,
        version=version,
        license=_text(place, "license", report),
        author=_text(place, "author", report),
        homepage=_text(place, "homepage", report),
        description=_text(place, "description", report),
        options=_options(place, report),
        places=_places(place),
    )


def _known_settings(language: str, place: Place, report: Report) -> None:
    from sdkwright.targets import TARGETS, load_target

    unknown = [key for key, _ in place.members() if key not in TARGET_KEYS]
    options = load_target(language).options if unknown and language in TARGETS else {}
    hints = {key: f"it is an option: write `options: {{{key}: …}}`" for key in options}
    _known(place, TARGET_KEYS, f"the target {language}", report, hints)


def _places(place: Place) -> Mapping[str, Origin]:
    """Where settings are written, and options, as "options.NAME"."""
    places = {key: member.origin for key, member in place.members()}
    options = place.get("options")
    if options is not None and isinstance(options.value, Map):
        places |= {f"options.{key}": member.key_origin for key, member in options.members()}
    return places


def _language(language: str, place: Place, report: Report) -> None:
    from sdkwright.targets import TARGETS

    if language not in TARGETS:
        hint = did_you_mean(language, tuple(TARGETS)) or f"known: {', '.join(sorted(TARGETS))}"
        report.add(
            "unknown-language",
            f"there is no target language {language!r}; {hint}",
            place.key_origin,
        )


def _check(
    place: Place, key: str, value: str, form: re.Pattern[str], wanted: str, report: Report
) -> None:
    member = place.get(key)
    if member is not None and value and not form.fullmatch(value):
        report.add("config-value", f"`{key}` has to be {wanted}, not {value!r}", member.origin)


def _names(root: Place, report: Report) -> Names:
    place = root.get("names")
    if place is None:
        return Names()
    if not isinstance(place.value, Map):
        report.add(
            "config-type", f"`names` has to be a mapping, not {_kind(place.value)}", place.origin
        )
        return Names()
    _known(place, NAMES_KEYS, "`names`", report)
    return Names(
        operations=_text_map(place, "operations", report),
        groups=_text_map(place, "groups", report, empty=True),
        schemas=_text_map(place, "schemas", report),
        properties=_text_map(place, "properties", report),
        parameters=_text_map(place, "parameters", report),
        enums=_enums(place, report),
        shorten=_flag(place, "shorten", True, report),
    )


def _enums(names: Place, report: Report) -> Mapping[str, Mapping[str, str]]:
    place = names.get("enums")
    if place is not None and not isinstance(place.value, Map):
        message = f"`enums` has to map schemas to names, not be {_kind(place.value)}"
        report.add("config-type", message, place.origin)
    schemas = place.value if place is not None and isinstance(place.value, Map) else ()
    return {schema: _text_map(place, schema, report) for schema in schemas if place is not None}


def _unknown_values(root: Place, report: Report) -> UnknownValues:
    place = root.get("unknown_values")
    if place is None:
        return UnknownValues()
    if not isinstance(place.value, Map):
        return UnknownValues(default=_keeps(place, report))
    found = {schema: _keeps(member, report) for schema, member in place.members()}
    return UnknownValues(default=found.pop("default", True), schemas=found)


def _keeps(place: Place, report: Report) -> bool:
    if place.value not in ("keep", "refuse"):
        message = f"unknown values are to `keep` or to `refuse`, not {place.value!r}"
        report.add("config-value", message, place.origin)
    return bool(place.value != "refuse")


def _known(
    place: Place,
    keys: tuple[str, ...],
    where: str,
    report: Report,
    hints: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Reports keys that there are none of, with a hint of ``hints`` or the nearest of ``keys``."""
    for key, member in place.members():
        if key not in keys:
            hint = hints.get(key) or did_you_mean(key, keys)
            message = f"{where} has no key {key!r}" + (f"; {hint}" if hint else "")
            report.add("config-unknown-key", message, member.key_origin)


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """A question with the nearest of ``known``, or "" when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), known, n=1)
    return f"did you mean {near[0]!r}?" if near else ""


def _text(place: Place, key: str, report: Report, default: str = "") -> str:
    member = place.get(key)
    return default if member is None else _text_of(member, f"`{key}`", report, default)


def _text_of(place: Place, what: str, report: Report, default: str = "") -> str:
    value = place.value
    if not isinstance(value, str):
        report.add("config-type", f"{what} has to be a text, not {_kind(value)}", place.origin)
        return default
    if not value.strip() or _CONTROL.search(value):
        reason = "holds a control character" if value.strip() else "is empty"
        report.add("config-value", f"{what} {reason}", place.origin)
        return default
    return value


def _texts(place: Place, key: str, report: Report) -> tuple[str, ...]:
    member = place.get(key)
    if member is None:
        return ()
    if not isinstance(member.value, Seq):
        message = f"`{key}` has to be a list of texts, not {_kind(member.value)}"
        report.add("config-type", message, member.origin)
        return ()
    return tuple(_text_of(item, f"each of `{key}`", report) for item in member.items())


def _position(place: Place | None) -> tuple[int, int]:
    return (1, 1) if place is None else (place.origin.line, place.origin.column)


def _positions(place: Place | None) -> tuple[tuple[int, int], ...]:
    """Line and column of each item of a list."""
    items = place.items() if place is not None else ()
    return tuple((item.origin.line, item.origin.column) for item in items)


def _text_map(place: Place, key: str, report: Report, *, empty: bool = False) -> dict[str, str]:
    member = place.get(key)
    if member is None:
        return {}
    if not isinstance(member.value, Map):
        message = f"`{key}` has to map names to names, not be {_kind(member.value)}"
        report.add("config-type", message, member.origin)
        return {}
    return {
        name: "" if empty and item.value == "" else _text_of(item, f"`{name}`", report)
        for name, item in member.members()
    }


def _flag(place: Place, key: str, default: bool, report: Report) -> bool:
    member = place.get(key)
    if member is None:
        return default
    if not isinstance(member.value, bool):
        message = f"`{key}` has to be true or false, not {_kind(member.value)}"
        report.add("config-type", message, member.origin)
        return default
    return member.value


def _options(place: Place, report: Report) -> Mapping[str, object]:
    member = place.get("options")
    if member is None:
        return {}
    if not isinstance(member.value, Map):
        message = f"`options` has to be a mapping, not {_kind(member.value)}"
        report.add("config-type", message, member.origin)
        return {}
    plain: dict[str, object] = _plain(member.value)
    return plain


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case _:
            return value


_KINDS: tuple[tuple[Callable[[object], bool], str], ...] = (
    (lambda value: value is None, "nothing"),
    (lambda value: isinstance(value, bool), "a boolean"),
    (lambda value: isinstance(value, int | float), "a number"),
    (lambda value: isinstance(value, str), "a text"),
    (lambda value: isinstance(value, list), "a list"),
)


def _kind(value: object) -> str:
    return next((name for test, name in _KINDS if test(value)), "a mapping")
