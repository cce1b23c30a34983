from __future__ import annotations

from ...types import BaseModel
from .v2_asset_holder import V2AssetHolder


class V2WalletWithBalancesBalances(BaseModel):
    """Balances of the wallet, by name."""

    main: V2AssetHolder
