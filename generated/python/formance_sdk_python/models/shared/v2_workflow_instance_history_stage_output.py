from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .v2_activity_create_transaction_output import V2ActivityCreateTransactionOutput
from .v2_activity_debit_wallet_output import V2ActivityDebitWalletOutput
from .v2_activity_get_account_output import V2ActivityGetAccountOutput
from .v2_activity_get_payment_output import V2ActivityGetPaymentOutput
from .v2_activity_get_wallet_output import V2ActivityGetWalletOutput
from .v2_list_wallets_response import V2ListWalletsResponse


class V2WorkflowInstanceHistoryStageOutput(BaseModel):
    """What an activity gave back. At most one property is set; its name is the kind of the
    activity. Kinds without a result are not listed.
    """

    get_account: Annotated[V2ActivityGetAccountOutput | None, Field(alias="GetAccount")] = None
    create_transaction: Annotated[
        V2ActivityCreateTransactionOutput | None, Field(alias="CreateTransaction")
    ] = None
    get_payment: Annotated[V2ActivityGetPaymentOutput | None, Field(alias="GetPayment")] = None
    debit_wallet: Annotated[V2ActivityDebitWalletOutput | None, Field(alias="DebitWallet")] = None
    get_wallet: Annotated[V2ActivityGetWalletOutput | None, Field(alias="GetWallet")] = None
    list_wallets: Annotated[V2ListWalletsResponse | None, Field(alias="ListWallets")] = None
