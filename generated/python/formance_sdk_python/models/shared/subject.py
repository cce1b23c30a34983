from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .ledger_account_subject import LedgerAccountSubject
from .wallet_subject import WalletSubject

Subject = Annotated[
    LedgerAccountSubject | WalletSubject | UnknownVariant,
    OneOf("type", {"ACCOUNT": LedgerAccountSubject, "WALLET": WalletSubject}),
]
"""Whoever gives or receives money: an account of a ledger or a wallet. `type` tells which."""
