"""Bounds, patterns and formats: what a value must be, beside its type."""

from __future__ import annotations

from .row import Rule, received, sent

BOUNDS: tuple[Rule, ...] = (
    sent(
        "constraint.tightened",
        "W - W",
        "{what} has a new bound: {keyword} {after}",
        "the code compiles, the server may refuse the value",
        "set",
    ),
    sent(
        "constraint.tightened",
        "W - W",
        "the {keyword} of {what} changed: {before} before, {after} now",
        "the code compiles, the server may refuse the value",
        "moved",
        "pattern",
    ),
    sent(
        "constraint.tightened",
        "B - B",
        "the {keyword} of {what} changed: {before} before, {after} now",
        "the code compiles, the server may refuse the value",
        "moved",
        "format",
    ),
    sent(
        "constraint.tightened",
        "B - B",
        "{keyword} of {what} is tighter: {before} before, {after} now",
        "the code compiles, the server may refuse the value",
    ),
    received(
        "constraint.tightened",
        "- - -",
        "the {keyword} of {what} changed: {before} before, {after} now",
        "",
        "moved",
        "pattern",
    ),
    received(
        "constraint.tightened",
        "- - -",
        "the {keyword} of {what} changed: {before} before, {after} now",
        "",
        "moved",
        "format",
    ),
    received("constraint.tightened", "- - -", "{keyword} of {what} is tighter: {after} now"),
    sent(
        "constraint.relaxed",
        "- - -",
        "{what} has no {keyword} any more, {before} before",
        "",
        "unset",
    ),
    received(
        "constraint.relaxed",
        "B - -",
        "{what} has no {keyword} any more, {before} before",
        "",
        "unset",
    ),
    sent(
        "constraint.relaxed", "- - -", "{keyword} of {what} is looser: {before} before, {after} now"
    ),
    received(
        "constraint.relaxed",
        "B - -",
        "{keyword} of {what} is looser: {before} before, {after} now",
    ),
)
