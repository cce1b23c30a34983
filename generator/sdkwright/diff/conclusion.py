"""Two Apis → what changed and which versions that asks for."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.ir.api import Api

from .advice import Advice, advise
from .compare import compare, document_elements
from .ignored import Ignored
from .judge import Settings, judged
from .model import Change, Fact, SymbolsOf
from .taken import taken_names


def concluded(
    apis: tuple[Api, Api],
    settings: Settings,
    symbols: tuple[SymbolsOf, SymbolsOf],
    packages: Mapping[str, str],
    ignored: Ignored,
) -> tuple[tuple[Change, ...], Advice]:
    """``packages`` are language → the version of its package. That the document's own version does
    not do what the changes ask for is the last of them."""
    facts = compare(*apis, settings.type_systems)
    if facts:
        facts += taken_names(apis, facts, symbols)
    changes = ignored.marked(judged(facts, settings, symbols))
    versions = apis[0].info.version, apis[1].info.version
    advice = advise(changes, versions, packages)
    if not advice.falls_short:
        return tuple(changes), advice
    policy = judged([_too_little(apis, advice)], settings, symbols)
    return (*changes, *ignored.marked(policy)), advice


def _too_little(apis: tuple[Api, Api], advice: Advice) -> Fact:
    old, new = document_elements(*apis)
    before, after = (api.info.version for api in apis)
    traits = ["version-lowered" if advice.lowered else "version"]
    return Fact(
        kind="policy.violation",
        location="info.version",
        before=before,
        after=after,
        old=old,
        new=new,
        traits=frozenset([*traits, "unchanged"] if before == after else traits),
        said={"asked": advice.api.bump.value, "next": advice.api.next},
    )
