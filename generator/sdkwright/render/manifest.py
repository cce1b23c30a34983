"""The manifest: what a run wrote, and what it was made from.

It lies in ``.sdkwright/manifest.json`` of every package and is committed with it. It holds no date
and no path outside the package but those of the inputs, which are relative to the document, so the
same input gives the same bytes everywhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from . import paths

MANIFEST = f"{paths.PRIVATE}/manifest.json"
FORMAT = 1
_WIDTH = 100
_FILES = b',\n  "files": '
_DIGEST = re.compile("[0-9a-f]{64}")


class ManifestError(ValueError):
    """The text is not a manifest; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What a package is made from. Digests are SHA-256 in hexadecimal.

    ``inputs`` has the digest of every file that was read, by its path relative to the folder of
    the document; ``document`` covers all of them. ``generator`` covers the templates of the
    language and the version of the program; ``configuration`` what sdk.yaml says about this
    package.
    """

    language: str
    version: str
    generator: str
    configuration: str
    document: str
    document_version: str
    inputs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """``hash`` is of the file's content; ``raw`` of its text before formatting and of the name of
    the formatter ("" for a file that is not formatted)."""

    hash: str
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """``batches`` maps the digest of a batch to the files it made; ``names`` every public name to
    the pointer in the document it comes from. ``lock`` has what is called how, by scope and key."""

    stamp: Stamp
    files: Mapping[str, Entry] = field(default_factory=dict)
    batches: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    lock: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Package:
    """Everything a package consists of, before any of it is on disk."""

    texts: Mapping[str, str]
    manifest: Manifest


def digest(content: str | bytes) -> str:
    """SHA-256 in hexadecimal; text counts as UTF-8."""
    return sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def to_json(manifest: Manifest) -> str:
    """The manifest as text: sorted, with a line for each file and name so that diffs stay small."""
    stamp = manifest.stamp
    head = {
        "format": FORMAT,
        "language": stamp.language,
        "generator": {"version": stamp.version, "digest": stamp.generator},
        "configuration": {"digest": stamp.configuration},
        "document": {"version": stamp.document_version, "digest": stamp.document},
    }
    sections = [f"  {quoted(key)}: {json.dumps(value)}" for key, value in head.items()]
    sections.append(_section("inputs", _quoted(stamp.inputs)))
    sections.append(_section("files", {k: _entry(v) for k, v in manifest.files.items()}))
    sections.append(_section("batches", {k: _list(v) for k, v in manifest.batches.items()}))
    sections.append(_section("names", _quoted(manifest.names)))
    sections.append(_lock_section(manifest.lock))
    text = ",\n".join(sections)
    # What was changed by hand shows by it, wherever in the manifest it is.
    return "{\n" + text + f',\n  "digest": {quoted(digest(text))}\n}}\n'


def _quoted(members: Mapping[str, str]) -> Mapping[str, str]:
    return {key: quoted(value) for key, value in members.items()}


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def _section(name: str, members: Mapping[str, str]) -> str:
    """The values of ``members`` are JSON already."""
    lines = [f"    {quoted(key)}: {members[key]}" for key in sorted(members)]
    body = "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"
    return f"  {quoted(name)}: {body}"


def _lock_section(lock: Mapping[str, Mapping[str, str]]) -> str:
    """A line for each scope, or for each name of one that is long."""
    lines = []
    for scope in sorted(lock):
        names = [f"{quoted(key)}: {quoted(lock[scope][key])}" for key in sorted(lock[scope])]
        line = f"    {quoted(scope)}: {{{', '.join(names)}}}"
        if len(line) > _WIDTH:
            members = ",\n".join(f"      {name}" for name in names)
            line = f"    {quoted(scope)}: {{\n{members}\n    }}"
        lines.append(line)
    body = "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"
    return f'  "lock": {body}'


def _entry(entry: Entry) -> str:
    raw = f', "raw": {quoted(entry.raw)}' if entry.raw else ""
    return f'{{"hash": {quoted(entry.hash)}{raw}}}'


# A run asks several times: what was left there, what it was called, what is to be written.
@lru_cache(maxsize=4)
def from_json(text: str | bytes) -> Manifest:
    """The manifest that ``text`` holds.

    A manifest is a file of the working tree and may hold anything: paths are checked as those of
    generated files are, so that removing stale files never leaves the output folder.
    Raises ``ManifestError``.
    """
    root = _root(text)
    return Manifest(
        stamp=_stamp(root),
        files={path: _file(path, value) for path, value in _mapping(root, "files").items()},
        batches=_batches(_mapping(root, "batches")),
        names=_texts(root, "names"),
        lock=_lock(root),
    )


def stamp_of(text: bytes) -> Stamp:
    """The stamp of the manifest that ``text`` holds, of which the rest is not looked at.

    Raises ``ManifestError``."""
    return _stamp(_root(text.partition(_FILES)[0] + b"}"))


def _root(text: str | bytes) -> Mapping[str, Any]:
    try:
        root = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ManifestError(f"it is not JSON: {error}") from None
    if not isinstance(root, dict):
        raise ManifestError("it is not a JSON object")
    if root.get("format") != FORMAT:
        raise ManifestError(f"its format is {root.get('format')!r}, this version reads {FORMAT}")
    return root


def _stamp(root: Mapping[str, Any]) -> Stamp:
    generator, document = _texts(root, "generator"), _texts(root, "document")
    try:
        return Stamp(
            language=str(root["language"]),
            version=generator["version"],
            generator=generator["digest"],
            configuration=_texts(root, "configuration")["digest"],
            document=document["digest"],
            document_version=document["version"],
            inputs=_texts(root, "inputs"),
        )
    except KeyError as error:
        raise ManifestError(f"it has no {error.args[0]!r}") from None


def _mapping(root: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = root.get(key)
    if not isinstance(value, dict):
        raise ManifestError(f"its {key!r} is not an object")
    return value


def _texts(root: Mapping[str, Any], key: str) -> dict[str, str]:
    members = _mapping(root, key)
    if not all(isinstance(value, str) for value in members.values()):
        raise ManifestError(f"its {key!r} holds something other than text")
    return members


def _lock(root: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """It is missing where an earlier version wrote the manifest."""
    if "lock" not in root:
        return {}
    members = _mapping(root, "lock")
    return {scope: _texts(members, scope) for scope in members}


def _file(path: str, value: object) -> Entry:
    reason = paths.problem(path)
    if reason is not None:
        raise ManifestError(f"its file {path!r} cannot be: {reason}")
    if not isinstance(value, dict) or not _DIGEST.fullmatch(str(value.get("hash"))):
        raise ManifestError(f"its file {path!r} has no hash")
    return Entry(str(value["hash"]), str(value.get("raw", "")))


def _batches(members: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    found = {}
    for key, value in members.items():
        if not isinstance(value, list) or not all(isinstance(path, str) for path in value):
            raise ManifestError("its 'batches' holds something other than lists of paths")
        found[key] = tuple(value)
    return found
