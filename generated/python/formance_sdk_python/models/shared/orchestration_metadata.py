from __future__ import annotations

OrchestrationMetadata = dict[str, str]
"""Free-form entries, by name."""
