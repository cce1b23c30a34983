from __future__ import annotations

from .v2_account_response import V2AccountResponse

V2ActivityGetAccountOutput = V2AccountResponse
