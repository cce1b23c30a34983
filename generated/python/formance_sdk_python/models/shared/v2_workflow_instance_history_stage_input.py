from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .v2_activity_add_account_metadata import V2ActivityAddAccountMetadata
from .v2_activity_confirm_hold import V2ActivityConfirmHold
from .v2_activity_create_transaction import V2ActivityCreateTransaction
from .v2_activity_credit_wallet import V2ActivityCreditWallet
from .v2_activity_debit_wallet import V2ActivityDebitWallet
from .v2_activity_get_account import V2ActivityGetAccount
from .v2_activity_get_payment import V2ActivityGetPayment
from .v2_activity_get_wallet import V2ActivityGetWallet
from .v2_activity_list_wallets import V2ActivityListWallets
from .v2_activity_stripe_transfer import V2ActivityStripeTransfer
from .v2_activity_void_hold import V2ActivityVoidHold


class V2WorkflowInstanceHistoryStageInput(BaseModel):
    """What an activity was given. Exactly one property is set; its name is the kind of the
    activity.
    """

    get_account: Annotated[V2ActivityGetAccount | None, Field(alias="GetAccount")] = None
    add_account_metadata: Annotated[
        V2ActivityAddAccountMetadata | None, Field(alias="AddAccountMetadata")
    ] = None
    create_transaction: Annotated[
        V2ActivityCreateTransaction | None, Field(alias="CreateTransaction")
    ] = None
    stripe_transfer: Annotated[V2ActivityStripeTransfer | None, Field(alias="StripeTransfer")] = (
        None
    )
    get_payment: Annotated[V2ActivityGetPayment | None, Field(alias="GetPayment")] = None
    confirm_hold: Annotated[V2ActivityConfirmHold | None, Field(alias="ConfirmHold")] = None
    credit_wallet: Annotated[V2ActivityCreditWallet | None, Field(alias="CreditWallet")] = None
    debit_wallet: Annotated[V2ActivityDebitWallet | None, Field(alias="DebitWallet")] = None
    get_wallet: Annotated[V2ActivityGetWallet | None, Field(alias="GetWallet")] = None
    void_hold: Annotated[V2ActivityVoidHold | None, Field(alias="VoidHold")] = None
    list_wallets: Annotated[V2ActivityListWallets | None, Field(alias="ListWallets")] = None
