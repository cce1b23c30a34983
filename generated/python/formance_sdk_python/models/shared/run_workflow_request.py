from __future__ import annotations

RunWorkflowRequest = dict[str, str]
"""Variables of the run, by name. They take the place of the `${variable}` placeholders in the
stages.
"""
