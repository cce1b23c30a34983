from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .v2_ledger_account_subject import V2LedgerAccountSubject
from .v2_wallet_subject import V2WalletSubject

V2Subject = Annotated[
    V2LedgerAccountSubject | V2WalletSubject | UnknownVariant,
    OneOf("type", {"ACCOUNT": V2LedgerAccountSubject, "WALLET": V2WalletSubject}),
]
"""Whoever gives or receives money: an account of a ledger or a wallet. `type` tells which."""
