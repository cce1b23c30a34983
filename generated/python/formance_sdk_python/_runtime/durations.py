"""Durations as text (ISO 8601)."""

from __future__ import annotations

from datetime import timedelta


class WrittenDuration(timedelta):
    """A duration that was read, with its text; what is computed from it is a plain timedelta."""

    text: str = ""

    @classmethod
    def of(cls, text: str, duration: timedelta) -> WrittenDuration:
        made = cls(duration.days, duration.seconds, duration.microseconds)
        made.text = text
        return made


def iso_duration(value: timedelta) -> str:
    """As it was written, if it was; else days to seconds: "P1DT2.5S"."""
    if isinstance(value, WrittenDuration) and value.text:
        return value.text
    micros = (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds
    sign, micros = ("-", -micros) if micros < 0 else ("", micros)
    days, rest = divmod(micros, 86_400 * 1_000_000)
    seconds, fraction = divmod(rest, 1_000_000)
    number = f"{seconds}.{fraction:06d}".rstrip("0").rstrip(".") if fraction else str(seconds)
    made = f"{days}D" if days else ""
    return f"{sign}P{made}" + (f"T{number}S" if rest or not days else "")
