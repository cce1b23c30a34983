"""Knots of declarations: those that lead to each other (strongly connected components)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .types import TypeId


def knots(edges: Mapping[TypeId, Sequence[TypeId]]) -> list[list[TypeId]]:
    """Tarjan's algorithm: each knot after those it leads to; one declaration is a knot of its own.

    Every id in ``edges`` has to be a key of it.
    """
    index: dict[TypeId, int] = {}
    low: dict[TypeId, int] = {}
    stack: list[TypeId] = []
    on_stack: set[TypeId] = set()
    found: list[list[TypeId]] = []
    for root in edges:
        if root in index:
            continue
        # An explicit stack: chains of references may be longer than Python's own.
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(edges[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_popped(node, stack, on_stack))
    return found


def _popped(node: TypeId, stack: list[TypeId], on_stack: set[TypeId]) -> list[TypeId]:
    knot: list[TypeId] = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        knot.append(member)
        if member == node:
            return knot
