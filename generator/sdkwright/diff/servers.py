"""Servers in two versions (OpenAPI 3.1, 4.8.5): the first is where an SDK goes by itself."""

from __future__ import annotations

from sdkwright.ir.api import Server

from .model import Element, ElementKind
from .pairs import Run, Spot
from .said import Elements


def compare_servers(
    run: Run,
    spot: Spot | None,
    servers: tuple[tuple[Server, ...], tuple[Server, ...]],
    place: str = "",
    elements: Elements = (None, None),
) -> None:
    old, new = servers
    before, after = ({server.url: server for server in each} for each in servers)
    first = [each[0].url if each else "" for each in servers]
    at = f"{place} servers".strip()
    if first[0] != first[1]:
        both = (
            _element(old[0], elements[0]) if old else elements[0],
            (_element(new[0], elements[1]) if new else elements[1]),
        )
        run.add(spot, "server.changed", at, *first, elements=both, traits=("default",))
    for url, server in before.items():
        if url not in after and url != first[0]:
            here = _element(server, elements[0]), None
            run.add(spot, "server.changed", at, url, elements=here, traits=("removed",))
    for url, server in after.items():
        one = before.get(url)
        if one is not None:
            _variables(run, spot, f"{at} {url}", one, server)
        elif url != first[1]:
            there = None, _element(server, elements[1])
            run.add(spot, "server.changed", at, "", url, elements=there, traits=("added",))


def _variables(run: Run, spot: Spot | None, place: str, old: Server, new: Server) -> None:
    after = {variable.wire: variable for variable in new.variables}
    for variable in old.variables:
        other = after.get(variable.wire)
        if other is None:
            continue
        here = Element(ElementKind.SERVER, f"{old.url}\0{variable.wire}", variable.origin)
        there = Element(ElementKind.SERVER, f"{new.url}\0{other.wire}", other.origin)
        at = f"{place} {variable.wire}"
        if variable.default != other.default:
            run.add(
                spot, "server.changed", at, variable.default, other.default,
                elements=(here, there), traits=("default",),
            )  # fmt: skip
        for trait, lost in (
            ("removed", set(variable.values) - set(other.values)),
            ("added", set(other.values) - set(variable.values)),
        ):
            for value in sorted(lost if variable.values and other.values else ()):
                texts = (value, "") if trait == "removed" else ("", value)
                run.add(spot, "server.changed", at, *texts, elements=(here, there), traits=(trait,))


def _element(server: Server, whole: Element | None) -> Element:
    origin = server.origin or (None if whole is None else whole.origin)
    return Element(ElementKind.SERVER, server.url, origin)
