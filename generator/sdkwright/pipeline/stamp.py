"""Digests of what a package is made from: the inputs, the configuration and the generator."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from sdkwright.config import Config, TargetConfig, Webhooks
from sdkwright.render.manifest import Stamp, digest
from sdkwright.render.templates import overrides_digest, templates_digest, templates_folder
from sdkwright.source.files import bytes_of
from sdkwright.targets import load_target
from sdkwright.version import VERSION


def input_digests(document: str, files: Iterable[str]) -> dict[str, str]:
    """The digest of every one of ``files``, by its path relative to the folder of ``document``.

    A file that cannot be read has the digest "", which is that of no file.
    """
    base = _folder_of(document)
    found = {}
    for file in files:
        path = os.path.relpath(os.path.realpath(file), base).replace(os.sep, "/")
        found[path] = _file_digest(file)
    return found


def input_digests_again(document: str, inputs: Iterable[str]) -> dict[str, str]:
    """The digests that the inputs of a manifest have now."""
    base = _folder_of(document)
    return {path: _file_digest(base / path) for path in inputs}


def _folder_of(document: str) -> Path:
    # Of a link to itself, too: Path.resolve() raises for that one.
    return Path(os.path.realpath(document)).parent


def _file_digest(file: str | Path) -> str:
    try:
        return digest(bytes_of(file))
    except OSError:
        return ""


def configuration_digest(config: Config, target: TargetConfig) -> str:
    """What ``config`` says about this target; neither comments, other targets nor folders count."""
    settings = asdict(target)
    del settings["output"], settings["places"]
    base = Path(config.document).parent
    overlays = [os.path.relpath(path, base).replace(os.sep, "/") for path in config.overlays]
    decisions = {
        "target": settings,
        "names": asdict(config.names),
        "skip": sorted(config.skip),
        "unknown_values": asdict(config.unknown_values),
        "overlays": overlays,
        "rules": repr((config.pagination, config.retries, config.idempotency)),
        "lenient": config.lenient,
    }
    if config.select:
        select = config.select
        decisions["select"] = [sorted(select.include), sorted(select.exclude)]
    if config.webhooks != Webhooks():
        decisions["webhooks"] = asdict(config.webhooks)
    return digest(json.dumps(decisions, sort_keys=True))


def generator_digest(language: str, overrides: str) -> str:
    """The version of the generator, the target's templates and those in the folder ``overrides``
    that stand in their place ("" for none). Its code counts by its version."""
    folder = templates_folder() / language
    if not folder.is_dir():
        # Loading a back-end costs a multiple of a quick check, and only such a one knows better.
        folder = Path(load_target(language).templates)
    own = f"{VERSION}\0{templates_digest(folder)}"
    others = overrides_digest(Path(overrides), language) if overrides else ""
    return digest(f"{own}\0{others}" if others else own)


def stamp(
    config: Config,
    chosen: TargetConfig,
    inputs: Mapping[str, str],
    document_version: str,
) -> Stamp:
    """``chosen`` as configured, before defaults: they come from the document, which is digested."""
    lines = "".join(f"{path}\0{inputs[path]}\n" for path in sorted(inputs))
    return Stamp(
        language=chosen.language,
        version=VERSION,
        generator=generator_digest(chosen.language, config.templates),
        configuration=configuration_digest(config, chosen),
        document=digest(lines),
        document_version=document_version,
        inputs=dict(inputs),
    )
