from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .v2_volumes import V2Volumes


class OrchestrationV2Account(BaseModel):
    """An account of a ledger."""

    address: str
    """Address of the account, unique within its ledger."""

    metadata: dict[str, str]
    """Metadata of the account."""

    volumes: V2Volumes | None = None
    effective_volumes: Annotated[V2Volumes | None, Field(alias="effectiveVolumes")] = None
