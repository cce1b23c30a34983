from __future__ import annotations

from .get_wallet_response import GetWalletResponse

ActivityGetWalletOutput = GetWalletResponse
