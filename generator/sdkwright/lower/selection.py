"""Which operations an SDK has: ``select`` in sdk.yaml, or ``--include`` and ``--exclude``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sdkwright.config import Config
from sdkwright.diagnostics import Origin
from sdkwright.source.document import Map, Place, Seq

from .context import Lowering
from .operations import METHODS, Found


def selected(run: Lowering, found: Sequence[Found]) -> list[Found]:
    """What is included and not excluded; a pattern that no operation fits is an error."""
    select = run.config.select
    places = [(operation.path, operation.place) for operation in found]
    for kind in ("include", "exclude"):
        for number, pattern in enumerate(getattr(select, kind)):
            if not any(_fits(pattern, path, place) for path, place in places):
                message = f"`{kind}` has {pattern!r}, which no operation of the document fits"
                run.report.add("unused-selection", message, _origin(run.config, kind, number))
    return [o for o in found if is_selected(run.config, o.path, o.place)]


def is_selected(config: Config, path: str, operation: Place) -> bool:
    select = config.select
    wanted = not select.include or any(_fits(p, path, operation) for p in select.include)
    return wanted and not any(_fits(p, path, operation) for p in select.exclude)


def left_out(config: Config, root: Place) -> tuple[str, ...]:
    """Pointers of the operations that are not selected, and of paths that have no other."""
    found: list[str] = []
    paths = root.get("paths")
    for path, item in paths.members() if paths is not None else ():
        if not isinstance(item.value, Map):
            continue
        members = [(key, member) for key, member in item.members() if key in METHODS]
        out = [m for _, m in members if not is_selected(config, path, m)]
        whole = bool(members) and len(out) == len(members)
        found.extend([item.pointer] if whole else [member.pointer for member in out])
    return tuple(found)


def _fits(pattern: str, path: str, operation: Place) -> bool:
    kind, _, glob = pattern.partition(":")
    match kind:
        case "path":
            return bool(_pattern(glob, "[^/]*").fullmatch(path))
        case "tag":
            return any(_pattern(glob, ".*").fullmatch(tag) for tag in _tags(operation))
        case "id":
            id = operation.get("operationId")
            return id is not None and bool(_pattern(glob, ".*").fullmatch(str(id.value)))
        case _:
            flag = operation.get("deprecated")
            return flag is not None and flag.value is True


def _tags(operation: Place) -> list[str]:
    tags = operation.get("tags")
    if tags is None or not isinstance(tags.value, Seq):
        return []
    return [str(tag.value) for tag in tags.items()]


def _pattern(glob: str, star: str) -> re.Pattern[str]:
    """``**`` is anything, ``*`` is ``star``, all else is itself."""
    parts = re.split(r"(\*\*|\*)", glob)
    made = {"**": ".*", "*": star}
    return re.compile("".join(made.get(part) or re.escape(part) for part in parts), re.DOTALL)


def _origin(config: Config, kind: str, number: int) -> Origin | None:
    """Where sdk.yaml has the pattern; None for one of the command line."""
    at = config.select.include_at if kind == "include" else config.select.exclude_at
    if number >= len(at):
        return None
    return Origin(config.path, f"/select/{kind}/{number}", *at[number])
