from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .volumes import Volumes


class OrchestrationAccount(BaseModel):
    """An account of a ledger."""

    address: str
    """Address of the account, unique within its ledger."""

    metadata: dict[str, str]
    """Metadata of the account."""

    volumes: Volumes | None = None
    effective_volumes: Annotated[Volumes | None, Field(alias="effectiveVolumes")] = None
