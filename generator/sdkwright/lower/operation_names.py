"""What operations are called: the words of their ids, less what frameworks added to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sdkwright.ir.types import Name
from sdkwright.names import snake, words

from .context import Lowering
from .grouping import Path, Tags
from .operations import Found
from .shortening import Id, Short, name_of_route, shortened
from .wishes import Wish, settle

MODELS, METHODS = "operations", "methods"
"""The scopes in which names are remembered: of the types of operations, of their methods."""


def named(run: Lowering, tags: Tags, found: Sequence[Found]) -> list[Found]:
    """All operations with their names: ``model_name``, which is unique, and ``name``, the one that
    it wants in its group."""
    groups = {operation.id: tags.group(run, operation) for operation in found}
    shorten = run.config.names.shorten
    shorts = {o.id: s for o in found if shorten and (s := _short(o, groups[o.id])) is not None}
    wanted = [_model(o, shorts.get(o.id)) for o in found]
    models = settle(wanted, run.names, MODELS, run.report, "operation")
    methods: dict[str, Name] = {}
    for members in _by_group(found, groups):
        wishes = [_method(o, shorts.get(o.id), models[o.id]) for o in members]
        methods |= settle(wishes, run.names, METHODS, run.report, "method of")
    return [
        replace(o, group=groups[o.id], name=methods[o.id], model_name=models[o.id]) for o in found
    ]


def _short(operation: Found, group: Path) -> Short | None:
    if not words(operation.spelling):
        return None
    return shortened(Id(operation.spelling, operation.method.lower(), operation.path, group))


def _model(operation: Found, short: Short | None) -> Wish:
    """The words of the id, which another has as well with the method or the path, too."""
    name = words(operation.spelling)
    full: tuple[Name, ...] = (name_of_route(operation.method.lower(), operation.path),)
    if name:
        full = (name, *_longer(name, operation))
    return _wish(operation, () if short is None else (short.model,), full, short)


def _longer(name: Name, operation: Found) -> tuple[Name, ...]:
    method, route = operation.method.lower(), name_of_route("", operation.path)
    return (*name, method), (*name, *route), (*name, method, *route)


def _method(operation: Found, short: Short | None, model: Name) -> Wish:
    wanted = () if short is None else (*short.methods, short.model)
    return _wish(operation, wanted, (model, *_longer(model, operation)), short)


def _wish(
    operation: Found, short: tuple[Name, ...], full: tuple[Name, ...], said: Short | None
) -> Wish:
    """A wish whose short names differ from the full one and from each other."""
    wanted = {snake(name): name for name in short if snake(name) != snake(full[0])}
    return Wish(
        operation.id,
        operation.id,
        tuple(wanted.values()),
        full,
        operation.method.lower(),
        "" if said is None else said.why,
        operation.place.key_origin,
    )


def _by_group(found: Sequence[Found], groups: Mapping[str, Path]) -> Iterator[list[Found]]:
    members: dict[tuple[str, ...], list[Found]] = {}
    for operation in found:
        key = tuple(snake(name) for name in groups[operation.id])
        members.setdefault(key, []).append(operation)
    yield from members.values()
