from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .activity_create_transaction_output import ActivityCreateTransactionOutput
from .activity_debit_wallet_output import ActivityDebitWalletOutput
from .activity_get_account_output import ActivityGetAccountOutput
from .activity_get_payment_output import ActivityGetPaymentOutput
from .activity_get_wallet_output import ActivityGetWalletOutput
from .activity_revert_transaction_output import ActivityRevertTransactionOutput
from .orchestration_list_wallets_response import OrchestrationListWalletsResponse


class WorkflowInstanceHistoryStageOutput(BaseModel):
    """What an activity gave back. At most one property is set; its name is the kind of the
    activity. Kinds without a result are not listed.
    """

    get_account: Annotated[ActivityGetAccountOutput | None, Field(alias="GetAccount")] = None
    create_transaction: Annotated[
        ActivityCreateTransactionOutput | None, Field(alias="CreateTransaction")
    ] = None
    revert_transaction: Annotated[
        ActivityRevertTransactionOutput | None, Field(alias="RevertTransaction")
    ] = None
    get_payment: Annotated[ActivityGetPaymentOutput | None, Field(alias="GetPayment")] = None
    debit_wallet: Annotated[ActivityDebitWalletOutput | None, Field(alias="DebitWallet")] = None
    get_wallet: Annotated[ActivityGetWalletOutput | None, Field(alias="GetWallet")] = None
    list_wallets: Annotated[OrchestrationListWalletsResponse | None, Field(alias="ListWallets")] = (
        None
    )
