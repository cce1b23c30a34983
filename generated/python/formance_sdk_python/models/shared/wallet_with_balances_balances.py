from __future__ import annotations

from ...types import BaseModel
from .asset_holder import AssetHolder


class WalletWithBalancesBalances(BaseModel):
    """Balances of the wallet, by name."""

    main: AssetHolder
