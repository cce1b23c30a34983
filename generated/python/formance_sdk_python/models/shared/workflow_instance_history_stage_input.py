from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .activity_add_account_metadata import ActivityAddAccountMetadata
from .activity_confirm_hold import ActivityConfirmHold
from .activity_create_transaction import ActivityCreateTransaction
from .activity_credit_wallet import ActivityCreditWallet
from .activity_debit_wallet import ActivityDebitWallet
from .activity_get_account import ActivityGetAccount
from .activity_get_payment import ActivityGetPayment
from .activity_get_wallet import ActivityGetWallet
from .activity_list_wallets import ActivityListWallets
from .activity_revert_transaction import ActivityRevertTransaction
from .activity_stripe_transfer import ActivityStripeTransfer
from .activity_void_hold import ActivityVoidHold


class WorkflowInstanceHistoryStageInput(BaseModel):
    """What an activity was given. Exactly one property is set; its name is the kind of the
    activity.
    """

    get_account: Annotated[ActivityGetAccount | None, Field(alias="GetAccount")] = None
    add_account_metadata: Annotated[
        ActivityAddAccountMetadata | None, Field(alias="AddAccountMetadata")
    ] = None
    create_transaction: Annotated[
        ActivityCreateTransaction | None, Field(alias="CreateTransaction")
    ] = None
    revert_transaction: Annotated[
        ActivityRevertTransaction | None, Field(alias="RevertTransaction")
    ] = None
    stripe_transfer: Annotated[ActivityStripeTransfer | None, Field(alias="StripeTransfer")] = None
    get_payment: Annotated[ActivityGetPayment | None, Field(alias="GetPayment")] = None
    confirm_hold: Annotated[ActivityConfirmHold | None, Field(alias="ConfirmHold")] = None
    credit_wallet: Annotated[ActivityCreditWallet | None, Field(alias="CreditWallet")] = None
    debit_wallet: Annotated[ActivityDebitWallet | None, Field(alias="DebitWallet")] = None
    get_wallet: Annotated[ActivityGetWallet | None, Field(alias="GetWallet")] = None
    void_hold: Annotated[ActivityVoidHold | None, Field(alias="VoidHold")] = None
    list_wallets: Annotated[ActivityListWallets | None, Field(alias="ListWallets")] = None
