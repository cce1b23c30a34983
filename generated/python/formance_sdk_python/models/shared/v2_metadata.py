from __future__ import annotations

V2Metadata = dict[str, str]
"""Free-form entries, by name."""
