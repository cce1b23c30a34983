"""A folder as a registry."""

from __future__ import annotations

from pathlib import Path

from .problems import PackagingError


def place_file(place: Path, data: bytes) -> None:
    """Write a file so that nobody ever sees a part of it. Raises ``PackagingError``."""
    part = place.with_name(f".{place.name}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(place)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackagingError("publish-failed", f"cannot write {place}: {reason}") from None
