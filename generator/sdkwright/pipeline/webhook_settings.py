"""``webhooks`` of sdk.yaml: how the requests that an API makes are signed and told apart."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.config import Webhooks
from sdkwright.diagnostics import Report
from sdkwright.source.document import Map, Place, Seq

_KEYS = ("event", "signature")


def webhooks_of(root: Place, report: Report) -> Webhooks:
    """The settings at ``webhooks`` of ``root``; what is wrong with them goes to ``report``."""
    place = root.get("webhooks")
    if place is None:
        return Webhooks()
    if not isinstance(place.value, Map):
        message = "`webhooks` has to be a mapping of settings"
        report.add("config-type", message, place.origin)
        return Webhooks()
    for key, member in place.members():
        if key not in _KEYS:
            message = f"`webhooks` has no key {key!r}; there are {' and '.join(_KEYS)}"
            report.add("config-unknown-key", message, member.key_origin)
    return Webhooks(
        event=tuple(_events(place.get("event"), report)),
        signature=_signature(place.get("signature"), report),
    )


def _events(place: Place | None, report: Report) -> Iterator[str]:
    if place is None:
        return
    # Here and below: lowering takes longer to load than most commands that read settings.
    from sdkwright.lower.webhooks import EXAMPLE, source_of

    for item in place.items() if isinstance(place.value, Seq) else (place,):
        if isinstance(item.value, str) and source_of(item.value) is not None:
            yield item.value
        else:
            message = f"each of `event` has to be an expression such as {EXAMPLE}"
            report.add("config-value", message, item.origin)


def _signature(place: Place | None, report: Report) -> dict[str, object] | None:
    if place is None:
        return None
    from sdkwright.lower.signatures import signature_of

    settings = {"scheme": place.value} if isinstance(place.value, str) else place.value
    if not isinstance(settings, dict):
        message = "`signature` has to be the name of a scheme or a mapping of settings"
        report.add("config-type", message, place.origin)
        return None

    def problem(key: str, message: str) -> None:
        at = place.get(key) if key else None
        report.add("config-value", message, (at or place).origin)

    return dict(settings) if signature_of(settings, problem) is not None else None
