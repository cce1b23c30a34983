from __future__ import annotations

from .v2_get_wallet_response import V2GetWalletResponse

V2ActivityGetWalletOutput = V2GetWalletResponse
