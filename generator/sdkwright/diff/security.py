"""Security schemes and what operations require of them (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import assert_never

from sdkwright.ir.api import (
    Alternative,
    Api,
    ApiKey,
    HttpAuth,
    MutualTls,
    OAuth2,
    OpenIdConnect,
    Scheme,
)

from .model import Element, ElementKind
from .pairs import Run, Spot
from .said import Elements, compare_docs


def compare_requirements(
    run: Run,
    spot: Spot,
    place: str,
    ways: tuple[tuple[Alternative, ...], tuple[Alternative, ...]],
    elements: Elements,
) -> None:
    """Each alternative that came or went. ``was-open``, ``open``: the operation could, or can, be
    called without any; ``nothing``: what went or came is that alternative alone."""
    before, after = ({_text(way): way for way in each} for each in ways)
    for text, other in _rescoped(*ways):
        more = _scopes(after.pop(other)) - _scopes(before.pop(text))
        kind = _ADDED if more else _REMOVED
        run.add(spot, kind, place, text, other, elements=elements, traits=("scopes",))
    gone = [text for text in before if text and text not in after]
    come = [text for text in after if text and text not in before]
    kept = any(text and text in after for text in before)
    was_open, is_open = (not each or () in each for each in ways)
    traits = [name for name, on in (("was-open", was_open), ("open", is_open)) if on]
    alone = [*traits, "nothing"]
    # What came or went says whether a credential is needed, unless others stay beside it.
    if was_open and not is_open and (kept or not come):
        run.add(spot, _ADDED, place, "", _either(ways[1]), elements=elements, traits=alone)
    if is_open and not was_open and (kept or not gone):
        run.add(spot, _REMOVED, place, _either(ways[0]), elements=elements, traits=alone)
    for text in gone:
        run.add(spot, _REMOVED, place, text, elements=elements, traits=traits)
    besides = ["alternative"] if kept or is_open else []
    for text in come:
        run.add(spot, _ADDED, place, "", text, elements=elements, traits=[*traits, *besides])


_ADDED, _REMOVED = "security.requirement-added", "security.requirement-removed"


def _scopes(way: Alternative) -> set[str]:
    return {scope for requirement in way for scope in requirement.scopes}


def _rescoped(
    old: tuple[Alternative, ...], new: tuple[Alternative, ...]
) -> Iterator[tuple[str, str]]:
    """Alternatives of the same schemes with other scopes."""
    known = {tuple(r.scheme for r in way): way for way in old}
    for way in new:
        one = known.get(tuple(r.scheme for r in way))
        if one is not None and one != way and way not in old and one not in new:
            yield _text(one), _text(way)


def _either(ways: tuple[Alternative, ...]) -> str:
    return " or ".join(_text(way) for way in ways)


def _text(way: Alternative) -> str:
    """``oauth (read, write) and key``."""
    return " and ".join(
        f"{r.scheme} ({', '.join(r.scopes)})" if r.scopes else r.scheme for r in way
    )


def compare_schemes(run: Run, old: Api, new: Api) -> None:
    """SDKs have credentials for what some operation asks for."""
    before = {scheme.id: scheme for scheme in old.schemes}
    after = {scheme.id: scheme for scheme in new.schemes}
    used = _asked_for(old), _asked_for(new)
    for id, scheme in before.items():
        other = after.get(id)
        there = None if other is None else _element(other)
        traits = ["removed", *(() if id in used[0] else ("idle",))]
        if other is not None:
            traits = ["unused"] if id in used[0] and id not in used[1] else []
        if traits:
            run.add(
                None, "security.scheme-changed", f"security scheme {id}", _kind(scheme),
                elements=(_element(scheme), there), traits=traits,
            )  # fmt: skip
    for id, scheme in after.items():
        one = before.get(id)
        place, there = f"security scheme {id}", _element(scheme)
        if one is None:
            run.add(
                None, "security.scheme-changed", place, "", _kind(scheme),
                elements=(None, there), traits=("added",),
            )  # fmt: skip
            continue
        both = _element(one), there
        compare_docs(run, None, place, one.doc, scheme.doc, both)
        _compare(run, place, one, scheme, both)


def _asked_for(api: Api) -> set[str]:
    """The schemes that have credentials: a certificate is the HTTP client's."""
    silent = {scheme.id for scheme in api.schemes if isinstance(scheme, MutualTls)}
    needed = (way for operation in api.operations() for way in operation.auth)
    return {one.scheme for way in needed for one in way} - silent


def _compare(run: Run, place: str, old: Scheme, new: Scheme, elements: Elements) -> None:
    alike = ("one-value",) if _is_one_value(old) and _is_one_value(new) else ()
    if type(old) is not type(new):
        kinds = _kind(old), _kind(new)
        traits = ("type", *alike)
        run.add(None, "security.scheme-changed", place, *kinds, elements=elements, traits=traits)
        return
    if isinstance(old, HttpAuth) and isinstance(new, HttpAuth) and old.scheme != new.scheme:
        run.add(
            None, "security.scheme-changed", place, _kind(old), _kind(new),
            elements=elements, traits=("type", "http", *alike),
        )  # fmt: skip
        return
    if isinstance(old, ApiKey) and isinstance(new, ApiKey):
        sent = [f"{key.where.value} {key.wire}" for key in (old, new)]
        if sent[0] != sent[1]:
            run.add(
                None, "security.scheme-changed", place, *sent, elements=elements, traits=("sent",)
            )
        return
    for field in fields(old):
        if field.name in ("id", "doc", "origin", "others"):
            continue
        one, other = getattr(old, field.name), getattr(new, field.name)
        if one == other:
            continue
        trait = "scopes" if field.name == "scopes" else "name" if field.name == "name" else "detail"
        texts = [", ".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in (one, other)]
        run.add(
            None, "security.scheme-changed", place, *texts,
            elements=elements, traits=(trait,),
            said={"part": field.name.replace("_", " "), "before": texts[0] or "none",
                  "after": texts[1] or "none"},
        )  # fmt: skip


def _is_one_value(scheme: Scheme) -> bool:
    """Whether the credential is a key or a token, which is called after the scheme."""
    if isinstance(scheme, HttpAuth):
        return scheme.scheme.lower() != "basic"
    return isinstance(scheme, ApiKey | OpenIdConnect)


def _kind(scheme: Scheme) -> str:
    """What people call a scheme of this kind."""
    match scheme:
        case ApiKey():
            return "API key"
        case HttpAuth():
            return f"HTTP {scheme.scheme}"
        case OAuth2():
            return "OAuth 2.0"
        case OpenIdConnect():
            return "OpenID Connect"
        case MutualTls():
            return "mutual TLS"
        case _:
            assert_never(scheme)


def _element(scheme: Scheme) -> Element:
    return Element(ElementKind.SCHEME, scheme.id, scheme.origin)
