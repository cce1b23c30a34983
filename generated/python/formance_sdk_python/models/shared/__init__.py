"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .activity_add_account_metadata import ActivityAddAccountMetadata
    from .activity_confirm_hold import ActivityConfirmHold
    from .activity_create_transaction import ActivityCreateTransaction
    from .activity_create_transaction_output import ActivityCreateTransactionOutput
    from .activity_credit_wallet import ActivityCreditWallet
    from .activity_debit_wallet import ActivityDebitWallet
    from .activity_debit_wallet_output import ActivityDebitWalletOutput
    from .activity_get_account import ActivityGetAccount
    from .activity_get_account_output import ActivityGetAccountOutput
    from .activity_get_payment import ActivityGetPayment
    from .activity_get_payment_output import ActivityGetPaymentOutput
    from .activity_get_wallet import ActivityGetWallet
    from .activity_get_wallet_output import ActivityGetWalletOutput
    from .activity_list_wallets import ActivityListWallets
    from .activity_revert_transaction import ActivityRevertTransaction
    from .activity_revert_transaction_output import ActivityRevertTransactionOutput
    from .activity_stripe_transfer import ActivityStripeTransfer
    from .activity_void_hold import ActivityVoidHold
    from .asset_holder import AssetHolder
    from .create_transaction_response import CreateTransactionResponse
    from .create_trigger_response import CreateTriggerResponse
    from .create_workflow_request import CreateWorkflowRequest, CreateWorkflowRequestTypedDict
    from .create_workflow_response import CreateWorkflowResponse
    from .debit_wallet_request import DebitWalletRequest
    from .debit_wallet_response import DebitWalletResponse
    from .get_wallet_response import GetWalletResponse
    from .get_workflow_instance_history_response import GetWorkflowInstanceHistoryResponse
    from .get_workflow_instance_history_stage_response import (
        GetWorkflowInstanceHistoryStageResponse,
    )
    from .get_workflow_instance_response import GetWorkflowInstanceResponse
    from .get_workflow_response import GetWorkflowResponse
    from .hold import Hold
    from .ledger_account_subject import LedgerAccountSubject
    from .list_runs_response import ListRunsResponse
    from .list_triggers_occurrences_response import ListTriggersOccurrencesResponse
    from .list_triggers_response import ListTriggersResponse
    from .list_workflows_response import ListWorkflowsResponse
    from .monetary import Monetary
    from .orchestration_account import OrchestrationAccount
    from .orchestration_account_response import OrchestrationAccountResponse
    from .orchestration_connector import OrchestrationConnector
    from .orchestration_credit_wallet_request import OrchestrationCreditWalletRequest
    from .orchestration_list_wallets_response import OrchestrationListWalletsResponse
    from .orchestration_list_wallets_response_cursor import OrchestrationListWalletsResponseCursor
    from .orchestration_metadata import OrchestrationMetadata
    from .orchestration_payment import OrchestrationPayment
    from .orchestration_payment_adjustment import OrchestrationPaymentAdjustment
    from .orchestration_payment_metadata import OrchestrationPaymentMetadata
    from .orchestration_payment_response import OrchestrationPaymentResponse
    from .orchestration_payment_scheme import OrchestrationPaymentScheme
    from .orchestration_payment_status import OrchestrationPaymentStatus
    from .orchestration_payment_type import OrchestrationPaymentType
    from .orchestration_post_transaction import OrchestrationPostTransaction
    from .orchestration_post_transaction_script import OrchestrationPostTransactionScript
    from .orchestration_transaction import OrchestrationTransaction
    from .orchestration_v2_account import OrchestrationV2Account
    from .orchestration_v2_create_transaction_response import (
        OrchestrationV2CreateTransactionResponse,
    )
    from .orchestration_v2_post_transaction import OrchestrationV2PostTransaction
    from .orchestration_v2_post_transaction_script import OrchestrationV2PostTransactionScript
    from .orchestration_v2_transaction import OrchestrationV2Transaction
    from .orchestration_wallet import OrchestrationWallet
    from .posting import Posting
    from .read_trigger_response import ReadTriggerResponse
    from .revert_transaction_response import RevertTransactionResponse
    from .run_workflow_request import RunWorkflowRequest
    from .run_workflow_response import RunWorkflowResponse
    from .security import Security
    from .server_info import ServerInfo
    from .stage import Stage
    from .stage_delay import StageDelay
    from .stage_send import StageSend
    from .stage_send_destination import StageSendDestination
    from .stage_send_destination_account import StageSendDestinationAccount
    from .stage_send_destination_payment import StageSendDestinationPayment
    from .stage_send_destination_wallet import StageSendDestinationWallet
    from .stage_send_source import StageSendSource
    from .stage_send_source_account import StageSendSourceAccount
    from .stage_send_source_payment import StageSendSourcePayment
    from .stage_send_source_wallet import StageSendSourceWallet
    from .stage_status import StageStatus
    from .stage_wait_event import StageWaitEvent
    from .stripe_transfer_request import StripeTransferRequest
    from .subject import Subject
    from .trigger import Trigger
    from .trigger_data import TriggerData, TriggerDataTypedDict
    from .trigger_occurrence import TriggerOccurrence
    from .update import Update
    from .update_account import UpdateAccount
    from .v2_account_response import V2AccountResponse
    from .v2_activity_add_account_metadata import V2ActivityAddAccountMetadata
    from .v2_activity_confirm_hold import V2ActivityConfirmHold
    from .v2_activity_create_transaction import V2ActivityCreateTransaction
    from .v2_activity_create_transaction_output import V2ActivityCreateTransactionOutput
    from .v2_activity_credit_wallet import V2ActivityCreditWallet
    from .v2_activity_debit_wallet import V2ActivityDebitWallet
    from .v2_activity_debit_wallet_output import V2ActivityDebitWalletOutput
    from .v2_activity_get_account import V2ActivityGetAccount
    from .v2_activity_get_account_output import V2ActivityGetAccountOutput
    from .v2_activity_get_payment import V2ActivityGetPayment
    from .v2_activity_get_payment_output import V2ActivityGetPaymentOutput
    from .v2_activity_get_wallet import V2ActivityGetWallet
    from .v2_activity_get_wallet_output import V2ActivityGetWalletOutput
    from .v2_activity_list_wallets import V2ActivityListWallets
    from .v2_activity_stripe_transfer import V2ActivityStripeTransfer
    from .v2_activity_void_hold import V2ActivityVoidHold
    from .v2_asset_holder import V2AssetHolder
    from .v2_connector import V2Connector
    from .v2_create_trigger_response import V2CreateTriggerResponse
    from .v2_create_workflow_request import (
        V2CreateWorkflowRequest,
        V2CreateWorkflowRequestTypedDict,
    )
    from .v2_create_workflow_response import V2CreateWorkflowResponse
    from .v2_credit_wallet_request import V2CreditWalletRequest
    from .v2_debit_wallet_request import V2DebitWalletRequest
    from .v2_debit_wallet_response import V2DebitWalletResponse
    from .v2_get_wallet_response import V2GetWalletResponse
    from .v2_get_workflow_instance_history_response import V2GetWorkflowInstanceHistoryResponse
    from .v2_get_workflow_instance_history_stage_response import (
        V2GetWorkflowInstanceHistoryStageResponse,
    )
    from .v2_get_workflow_instance_response import V2GetWorkflowInstanceResponse
    from .v2_get_workflow_response import V2GetWorkflowResponse
    from .v2_hold import V2Hold
    from .v2_ledger_account_subject import V2LedgerAccountSubject
    from .v2_list_runs_response import V2ListRunsResponse
    from .v2_list_runs_response_cursor import V2ListRunsResponseCursor
    from .v2_list_triggers_occurrences_response import V2ListTriggersOccurrencesResponse
    from .v2_list_triggers_occurrences_response_cursor import (
        V2ListTriggersOccurrencesResponseCursor,
    )
    from .v2_list_triggers_response import V2ListTriggersResponse
    from .v2_list_triggers_response_cursor import V2ListTriggersResponseCursor
    from .v2_list_wallets_response import V2ListWalletsResponse
    from .v2_list_wallets_response_cursor import V2ListWalletsResponseCursor
    from .v2_list_workflows_response import V2ListWorkflowsResponse
    from .v2_list_workflows_response_cursor import V2ListWorkflowsResponseCursor
    from .v2_metadata import V2Metadata
    from .v2_monetary import V2Monetary
    from .v2_payment import V2Payment
    from .v2_payment_adjustment import V2PaymentAdjustment
    from .v2_payment_metadata import V2PaymentMetadata
    from .v2_payment_response import V2PaymentResponse
    from .v2_payment_scheme import V2PaymentScheme
    from .v2_payment_status import V2PaymentStatus
    from .v2_payment_type import V2PaymentType
    from .v2_posting import V2Posting
    from .v2_read_trigger_response import V2ReadTriggerResponse
    from .v2_run_workflow_request import V2RunWorkflowRequest
    from .v2_run_workflow_response import V2RunWorkflowResponse
    from .v2_server_info import V2ServerInfo
    from .v2_stage import V2Stage
    from .v2_stage_delay import V2StageDelay
    from .v2_stage_send import V2StageSend
    from .v2_stage_send_destination import V2StageSendDestination
    from .v2_stage_send_destination_account import V2StageSendDestinationAccount
    from .v2_stage_send_destination_payment import V2StageSendDestinationPayment
    from .v2_stage_send_destination_wallet import V2StageSendDestinationWallet
    from .v2_stage_send_source import V2StageSendSource
    from .v2_stage_send_source_account import V2StageSendSourceAccount
    from .v2_stage_send_source_payment import V2StageSendSourcePayment
    from .v2_stage_send_source_wallet import V2StageSendSourceWallet
    from .v2_stage_status import V2StageStatus
    from .v2_stage_wait_event import V2StageWaitEvent
    from .v2_stripe_transfer_request import V2StripeTransferRequest
    from .v2_subject import V2Subject
    from .v2_test_trigger_response import V2TestTriggerResponse
    from .v2_trigger import V2Trigger
    from .v2_trigger_data import V2TriggerData, V2TriggerDataTypedDict
    from .v2_trigger_occurrence import V2TriggerOccurrence
    from .v2_trigger_test import V2TriggerTest
    from .v2_trigger_test_filter import V2TriggerTestFilter
    from .v2_trigger_test_variables_value import V2TriggerTestVariablesValue
    from .v2_update import V2Update
    from .v2_update_account import V2UpdateAccount
    from .v2_volume import V2Volume
    from .v2_volumes import V2Volumes
    from .v2_wallet import V2Wallet
    from .v2_wallet_subject import V2WalletSubject
    from .v2_wallet_with_balances import V2WalletWithBalances
    from .v2_wallet_with_balances_balances import V2WalletWithBalancesBalances
    from .v2_workflow import V2Workflow
    from .v2_workflow_config import V2WorkflowConfig, V2WorkflowConfigTypedDict
    from .v2_workflow_instance import V2WorkflowInstance
    from .v2_workflow_instance_history import V2WorkflowInstanceHistory
    from .v2_workflow_instance_history_list import V2WorkflowInstanceHistoryList
    from .v2_workflow_instance_history_stage import V2WorkflowInstanceHistoryStage
    from .v2_workflow_instance_history_stage_input import V2WorkflowInstanceHistoryStageInput
    from .v2_workflow_instance_history_stage_list import V2WorkflowInstanceHistoryStageList
    from .v2_workflow_instance_history_stage_output import V2WorkflowInstanceHistoryStageOutput
    from .volume import Volume
    from .volumes import Volumes
    from .wallet_subject import WalletSubject
    from .wallet_with_balances import WalletWithBalances
    from .wallet_with_balances_balances import WalletWithBalancesBalances
    from .workflow import Workflow
    from .workflow_config import WorkflowConfig, WorkflowConfigTypedDict
    from .workflow_instance import WorkflowInstance
    from .workflow_instance_history import WorkflowInstanceHistory
    from .workflow_instance_history_list import WorkflowInstanceHistoryList
    from .workflow_instance_history_stage import WorkflowInstanceHistoryStage
    from .workflow_instance_history_stage_input import WorkflowInstanceHistoryStageInput
    from .workflow_instance_history_stage_list import WorkflowInstanceHistoryStageList
    from .workflow_instance_history_stage_output import WorkflowInstanceHistoryStageOutput

__all__ = [
    "ActivityAddAccountMetadata",
    "ActivityConfirmHold",
    "ActivityCreateTransaction",
    "ActivityCreateTransactionOutput",
    "ActivityCreditWallet",
    "ActivityDebitWallet",
    "ActivityDebitWalletOutput",
    "ActivityGetAccount",
    "ActivityGetAccountOutput",
    "ActivityGetPayment",
    "ActivityGetPaymentOutput",
    "ActivityGetWallet",
    "ActivityGetWalletOutput",
    "ActivityListWallets",
    "ActivityRevertTransaction",
    "ActivityRevertTransactionOutput",
    "ActivityStripeTransfer",
    "ActivityVoidHold",
    "AssetHolder",
    "CreateTransactionResponse",
    "CreateTriggerResponse",
    "CreateWorkflowRequest",
    "CreateWorkflowRequestTypedDict",
    "CreateWorkflowResponse",
    "DebitWalletRequest",
    "DebitWalletResponse",
    "GetWalletResponse",
    "GetWorkflowInstanceHistoryResponse",
    "GetWorkflowInstanceHistoryStageResponse",
    "GetWorkflowInstanceResponse",
    "GetWorkflowResponse",
    "Hold",
    "LedgerAccountSubject",
    "ListRunsResponse",
    "ListTriggersOccurrencesResponse",
    "ListTriggersResponse",
    "ListWorkflowsResponse",
    "Monetary",
    "OrchestrationAccount",
    "OrchestrationAccountResponse",
    "OrchestrationConnector",
    "OrchestrationCreditWalletRequest",
    "OrchestrationListWalletsResponse",
    "OrchestrationListWalletsResponseCursor",
    "OrchestrationMetadata",
    "OrchestrationPayment",
    "OrchestrationPaymentAdjustment",
    "OrchestrationPaymentMetadata",
    "OrchestrationPaymentResponse",
    "OrchestrationPaymentScheme",
    "OrchestrationPaymentStatus",
    "OrchestrationPaymentType",
    "OrchestrationPostTransaction",
    "OrchestrationPostTransactionScript",
    "OrchestrationTransaction",
    "OrchestrationV2Account",
    "OrchestrationV2CreateTransactionResponse",
    "OrchestrationV2PostTransaction",
    "OrchestrationV2PostTransactionScript",
    "OrchestrationV2Transaction",
    "OrchestrationWallet",
    "Posting",
    "ReadTriggerResponse",
    "RevertTransactionResponse",
    "RunWorkflowRequest",
    "RunWorkflowResponse",
    "Security",
    "ServerInfo",
    "Stage",
    "StageDelay",
    "StageSend",
    "StageSendDestination",
    "StageSendDestinationAccount",
    "StageSendDestinationPayment",
    "StageSendDestinationWallet",
    "StageSendSource",
    "StageSendSourceAccount",
    "StageSendSourcePayment",
    "StageSendSourceWallet",
    "StageStatus",
    "StageWaitEvent",
    "StripeTransferRequest",
    "Subject",
    "Trigger",
    "TriggerData",
    "TriggerDataTypedDict",
    "TriggerOccurrence",
    "Update",
    "UpdateAccount",
    "V2AccountResponse",
    "V2ActivityAddAccountMetadata",
    "V2ActivityConfirmHold",
    "V2ActivityCreateTransaction",
    "V2ActivityCreateTransactionOutput",
    "V2ActivityCreditWallet",
    "V2ActivityDebitWallet",
    "V2ActivityDebitWalletOutput",
    "V2ActivityGetAccount",
    "V2ActivityGetAccountOutput",
    "V2ActivityGetPayment",
    "V2ActivityGetPaymentOutput",
    "V2ActivityGetWallet",
    "V2ActivityGetWalletOutput",
    "V2ActivityListWallets",
    "V2ActivityStripeTransfer",
    "V2ActivityVoidHold",
    "V2AssetHolder",
    "V2Connector",
    "V2CreateTriggerResponse",
    "V2CreateWorkflowRequest",
    "V2CreateWorkflowRequestTypedDict",
    "V2CreateWorkflowResponse",
    "V2CreditWalletRequest",
    "V2DebitWalletRequest",
    "V2DebitWalletResponse",
    "V2GetWalletResponse",
    "V2GetWorkflowInstanceHistoryResponse",
    "V2GetWorkflowInstanceHistoryStageResponse",
    "V2GetWorkflowInstanceResponse",
    "V2GetWorkflowResponse",
    "V2Hold",
    "V2LedgerAccountSubject",
    "V2ListRunsResponse",
    "V2ListRunsResponseCursor",
    "V2ListTriggersOccurrencesResponse",
    "V2ListTriggersOccurrencesResponseCursor",
    "V2ListTriggersResponse",
    "V2ListTriggersResponseCursor",
    "V2ListWalletsResponse",
    "V2ListWalletsResponseCursor",
    "V2ListWorkflowsResponse",
    "V2ListWorkflowsResponseCursor",
    "V2Metadata",
    "V2Monetary",
    "V2Payment",
    "V2PaymentAdjustment",
    "V2PaymentMetadata",
    "V2PaymentResponse",
    "V2PaymentScheme",
    "V2PaymentStatus",
    "V2PaymentType",
    "V2Posting",
    "V2ReadTriggerResponse",
    "V2RunWorkflowRequest",
    "V2RunWorkflowResponse",
    "V2ServerInfo",
    "V2Stage",
    "V2StageDelay",
    "V2StageSend",
    "V2StageSendDestination",
    "V2StageSendDestinationAccount",
    "V2StageSendDestinationPayment",
    "V2StageSendDestinationWallet",
    "V2StageSendSource",
    "V2StageSendSourceAccount",
    "V2StageSendSourcePayment",
    "V2StageSendSourceWallet",
    "V2StageStatus",
    "V2StageWaitEvent",
    "V2StripeTransferRequest",
    "V2Subject",
    "V2TestTriggerResponse",
    "V2Trigger",
    "V2TriggerData",
    "V2TriggerDataTypedDict",
    "V2TriggerOccurrence",
    "V2TriggerTest",
    "V2TriggerTestFilter",
    "V2TriggerTestVariablesValue",
    "V2Update",
    "V2UpdateAccount",
    "V2Volume",
    "V2Volumes",
    "V2Wallet",
    "V2WalletSubject",
    "V2WalletWithBalances",
    "V2WalletWithBalancesBalances",
    "V2Workflow",
    "V2WorkflowConfig",
    "V2WorkflowConfigTypedDict",
    "V2WorkflowInstance",
    "V2WorkflowInstanceHistory",
    "V2WorkflowInstanceHistoryList",
    "V2WorkflowInstanceHistoryStage",
    "V2WorkflowInstanceHistoryStageInput",
    "V2WorkflowInstanceHistoryStageList",
    "V2WorkflowInstanceHistoryStageOutput",
    "Volume",
    "Volumes",
    "WalletSubject",
    "WalletWithBalances",
    "WalletWithBalancesBalances",
    "Workflow",
    "WorkflowConfig",
    "WorkflowConfigTypedDict",
    "WorkflowInstance",
    "WorkflowInstanceHistory",
    "WorkflowInstanceHistoryList",
    "WorkflowInstanceHistoryStage",
    "WorkflowInstanceHistoryStageInput",
    "WorkflowInstanceHistoryStageList",
    "WorkflowInstanceHistoryStageOutput",
]

_MODULES = {
    "ActivityAddAccountMetadata": ".activity_add_account_metadata",
    "ActivityConfirmHold": ".activity_confirm_hold",
    "ActivityCreateTransaction": ".activity_create_transaction",
    "ActivityCreateTransactionOutput": ".activity_create_transaction_output",
    "ActivityCreditWallet": ".activity_credit_wallet",
    "ActivityDebitWallet": ".activity_debit_wallet",
    "ActivityDebitWalletOutput": ".activity_debit_wallet_output",
    "ActivityGetAccount": ".activity_get_account",
    "ActivityGetAccountOutput": ".activity_get_account_output",
    "ActivityGetPayment": ".activity_get_payment",
    "ActivityGetPaymentOutput": ".activity_get_payment_output",
    "ActivityGetWallet": ".activity_get_wallet",
    "ActivityGetWalletOutput": ".activity_get_wallet_output",
    "ActivityListWallets": ".activity_list_wallets",
    "ActivityRevertTransaction": ".activity_revert_transaction",
    "ActivityRevertTransactionOutput": ".activity_revert_transaction_output",
    "ActivityStripeTransfer": ".activity_stripe_transfer",
    "ActivityVoidHold": ".activity_void_hold",
    "AssetHolder": ".asset_holder",
    "CreateTransactionResponse": ".create_transaction_response",
    "CreateTriggerResponse": ".create_trigger_response",
    "CreateWorkflowRequest": ".create_workflow_request",
    "CreateWorkflowRequestTypedDict": ".create_workflow_request",
    "CreateWorkflowResponse": ".create_workflow_response",
    "DebitWalletRequest": ".debit_wallet_request",
    "DebitWalletResponse": ".debit_wallet_response",
    "GetWalletResponse": ".get_wallet_response",
    "GetWorkflowInstanceHistoryResponse": ".get_workflow_instance_history_response",
    "GetWorkflowInstanceHistoryStageResponse": ".get_workflow_instance_history_stage_response",
    "GetWorkflowInstanceResponse": ".get_workflow_instance_response",
    "GetWorkflowResponse": ".get_workflow_response",
    "Hold": ".hold",
    "LedgerAccountSubject": ".ledger_account_subject",
    "ListRunsResponse": ".list_runs_response",
    "ListTriggersOccurrencesResponse": ".list_triggers_occurrences_response",
    "ListTriggersResponse": ".list_triggers_response",
    "ListWorkflowsResponse": ".list_workflows_response",
    "Monetary": ".monetary",
    "OrchestrationAccount": ".orchestration_account",
    "OrchestrationAccountResponse": ".orchestration_account_response",
    "OrchestrationConnector": ".orchestration_connector",
    "OrchestrationCreditWalletRequest": ".orchestration_credit_wallet_request",
    "OrchestrationListWalletsResponse": ".orchestration_list_wallets_response",
    "OrchestrationListWalletsResponseCursor": ".orchestration_list_wallets_response_cursor",
    "OrchestrationMetadata": ".orchestration_metadata",
    "OrchestrationPayment": ".orchestration_payment",
    "OrchestrationPaymentAdjustment": ".orchestration_payment_adjustment",
    "OrchestrationPaymentMetadata": ".orchestration_payment_metadata",
    "OrchestrationPaymentResponse": ".orchestration_payment_response",
    "OrchestrationPaymentScheme": ".orchestration_payment_scheme",
    "OrchestrationPaymentStatus": ".orchestration_payment_status",
    "OrchestrationPaymentType": ".orchestration_payment_type",
    "OrchestrationPostTransaction": ".orchestration_post_transaction",
    "OrchestrationPostTransactionScript": ".orchestration_post_transaction_script",
    "OrchestrationTransaction": ".orchestration_transaction",
    "OrchestrationV2Account": ".orchestration_v2_account",
    "OrchestrationV2CreateTransactionResponse": ".orchestration_v2_create_transaction_response",
    "OrchestrationV2PostTransaction": ".orchestration_v2_post_transaction",
    "OrchestrationV2PostTransactionScript": ".orchestration_v2_post_transaction_script",
    "OrchestrationV2Transaction": ".orchestration_v2_transaction",
    "OrchestrationWallet": ".orchestration_wallet",
    "Posting": ".posting",
    "ReadTriggerResponse": ".read_trigger_response",
    "RevertTransactionResponse": ".revert_transaction_response",
    "RunWorkflowRequest": ".run_workflow_request",
    "RunWorkflowResponse": ".run_workflow_response",
    "Security": ".security",
    "ServerInfo": ".server_info",
    "Stage": ".stage",
    "StageDelay": ".stage_delay",
    "StageSend": ".stage_send",
    "StageSendDestination": ".stage_send_destination",
    "StageSendDestinationAccount": ".stage_send_destination_account",
    "StageSendDestinationPayment": ".stage_send_destination_payment",
    "StageSendDestinationWallet": ".stage_send_destination_wallet",
    "StageSendSource": ".stage_send_source",
    "StageSendSourceAccount": ".stage_send_source_account",
    "StageSendSourcePayment": ".stage_send_source_payment",
    "StageSendSourceWallet": ".stage_send_source_wallet",
    "StageStatus": ".stage_status",
    "StageWaitEvent": ".stage_wait_event",
    "StripeTransferRequest": ".stripe_transfer_request",
    "Subject": ".subject",
    "Trigger": ".trigger",
    "TriggerData": ".trigger_data",
    "TriggerDataTypedDict": ".trigger_data",
    "TriggerOccurrence": ".trigger_occurrence",
    "Update": ".update",
    "UpdateAccount": ".update_account",
    "V2AccountResponse": ".v2_account_response",
    "V2ActivityAddAccountMetadata": ".v2_activity_add_account_metadata",
    "V2ActivityConfirmHold": ".v2_activity_confirm_hold",
    "V2ActivityCreateTransaction": ".v2_activity_create_transaction",
    "V2ActivityCreateTransactionOutput": ".v2_activity_create_transaction_output",
    "V2ActivityCreditWallet": ".v2_activity_credit_wallet",
    "V2ActivityDebitWallet": ".v2_activity_debit_wallet",
    "V2ActivityDebitWalletOutput": ".v2_activity_debit_wallet_output",
    "V2ActivityGetAccount": ".v2_activity_get_account",
    "V2ActivityGetAccountOutput": ".v2_activity_get_account_output",
    "V2ActivityGetPayment": ".v2_activity_get_payment",
    "V2ActivityGetPaymentOutput": ".v2_activity_get_payment_output",
    "V2ActivityGetWallet": ".v2_activity_get_wallet",
    "V2ActivityGetWalletOutput": ".v2_activity_get_wallet_output",
    "V2ActivityListWallets": ".v2_activity_list_wallets",
    "V2ActivityStripeTransfer": ".v2_activity_stripe_transfer",
    "V2ActivityVoidHold": ".v2_activity_void_hold",
    "V2AssetHolder": ".v2_asset_holder",
    "V2Connector": ".v2_connector",
    "V2CreateTriggerResponse": ".v2_create_trigger_response",
    "V2CreateWorkflowRequest": ".v2_create_workflow_request",
    "V2CreateWorkflowRequestTypedDict": ".v2_create_workflow_request",
    "V2CreateWorkflowResponse": ".v2_create_workflow_response",
    "V2CreditWalletRequest": ".v2_credit_wallet_request",
    "V2DebitWalletRequest": ".v2_debit_wallet_request",
    "V2DebitWalletResponse": ".v2_debit_wallet_response",
    "V2GetWalletResponse": ".v2_get_wallet_response",
    "V2GetWorkflowInstanceHistoryResponse": ".v2_get_workflow_instance_history_response",
    "V2GetWorkflowInstanceHistoryStageResponse": ".v2_get_workflow_instance_history_stage_response",
    "V2GetWorkflowInstanceResponse": ".v2_get_workflow_instance_response",
    "V2GetWorkflowResponse": ".v2_get_workflow_response",
    "V2Hold": ".v2_hold",
    "V2LedgerAccountSubject": ".v2_ledger_account_subject",
    "V2ListRunsResponse": ".v2_list_runs_response",
    "V2ListRunsResponseCursor": ".v2_list_runs_response_cursor",
    "V2ListTriggersOccurrencesResponse": ".v2_list_triggers_occurrences_response",
    "V2ListTriggersOccurrencesResponseCursor": ".v2_list_triggers_occurrences_response_cursor",
    "V2ListTriggersResponse": ".v2_list_triggers_response",
    "V2ListTriggersResponseCursor": ".v2_list_triggers_response_cursor",
    "V2ListWalletsResponse": ".v2_list_wallets_response",
    "V2ListWalletsResponseCursor": ".v2_list_wallets_response_cursor",
    "V2ListWorkflowsResponse": ".v2_list_workflows_response",
    "V2ListWorkflowsResponseCursor": ".v2_list_workflows_response_cursor",
    "V2Metadata": ".v2_metadata",
    "V2Monetary": ".v2_monetary",
    "V2Payment": ".v2_payment",
    "V2PaymentAdjustment": ".v2_payment_adjustment",
    "V2PaymentMetadata": ".v2_payment_metadata",
    "V2PaymentResponse": ".v2_payment_response",
    "V2PaymentScheme": ".v2_payment_scheme",
    "V2PaymentStatus": ".v2_payment_status",
    "V2PaymentType": ".v2_payment_type",
    "V2Posting": ".v2_posting",
    "V2ReadTriggerResponse": ".v2_read_trigger_response",
    "V2RunWorkflowRequest": ".v2_run_workflow_request",
    "V2RunWorkflowResponse": ".v2_run_workflow_response",
    "V2ServerInfo": ".v2_server_info",
    "V2Stage": ".v2_stage",
    "V2StageDelay": ".v2_stage_delay",
    "V2StageSend": ".v2_stage_send",
    "V2StageSendDestination": ".v2_stage_send_destination",
    "V2StageSendDestinationAccount": ".v2_stage_send_destination_account",
    "V2StageSendDestinationPayment": ".v2_stage_send_destination_payment",
    "V2StageSendDestinationWallet": ".v2_stage_send_destination_wallet",
    "V2StageSendSource": ".v2_stage_send_source",
    "V2StageSendSourceAccount": ".v2_stage_send_source_account",
    "V2StageSendSourcePayment": ".v2_stage_send_source_payment",
    "V2StageSendSourceWallet": ".v2_stage_send_source_wallet",
    "V2StageStatus": ".v2_stage_status",
    "V2StageWaitEvent": ".v2_stage_wait_event",
    "V2StripeTransferRequest": ".v2_stripe_transfer_request",
    "V2Subject": ".v2_subject",
    "V2TestTriggerResponse": ".v2_test_trigger_response",
    "V2Trigger": ".v2_trigger",
    "V2TriggerData": ".v2_trigger_data",
    "V2TriggerDataTypedDict": ".v2_trigger_data",
    "V2TriggerOccurrence": ".v2_trigger_occurrence",
    "V2TriggerTest": ".v2_trigger_test",
    "V2TriggerTestFilter": ".v2_trigger_test_filter",
    "V2TriggerTestVariablesValue": ".v2_trigger_test_variables_value",
    "V2Update": ".v2_update",
    "V2UpdateAccount": ".v2_update_account",
    "V2Volume": ".v2_volume",
    "V2Volumes": ".v2_volumes",
    "V2Wallet": ".v2_wallet",
    "V2WalletSubject": ".v2_wallet_subject",
    "V2WalletWithBalances": ".v2_wallet_with_balances",
    "V2WalletWithBalancesBalances": ".v2_wallet_with_balances_balances",
    "V2Workflow": ".v2_workflow",
    "V2WorkflowConfig": ".v2_workflow_config",
    "V2WorkflowConfigTypedDict": ".v2_workflow_config",
    "V2WorkflowInstance": ".v2_workflow_instance",
    "V2WorkflowInstanceHistory": ".v2_workflow_instance_history",
    "V2WorkflowInstanceHistoryList": ".v2_workflow_instance_history_list",
    "V2WorkflowInstanceHistoryStage": ".v2_workflow_instance_history_stage",
    "V2WorkflowInstanceHistoryStageInput": ".v2_workflow_instance_history_stage_input",
    "V2WorkflowInstanceHistoryStageList": ".v2_workflow_instance_history_stage_list",
    "V2WorkflowInstanceHistoryStageOutput": ".v2_workflow_instance_history_stage_output",
    "Volume": ".volume",
    "Volumes": ".volumes",
    "WalletSubject": ".wallet_subject",
    "WalletWithBalances": ".wallet_with_balances",
    "WalletWithBalancesBalances": ".wallet_with_balances_balances",
    "Workflow": ".workflow",
    "WorkflowConfig": ".workflow_config",
    "WorkflowConfigTypedDict": ".workflow_config",
    "WorkflowInstance": ".workflow_instance",
    "WorkflowInstanceHistory": ".workflow_instance_history",
    "WorkflowInstanceHistoryList": ".workflow_instance_history_list",
    "WorkflowInstanceHistoryStage": ".workflow_instance_history_stage",
    "WorkflowInstanceHistoryStageInput": ".workflow_instance_history_stage_input",
    "WorkflowInstanceHistoryStageList": ".workflow_instance_history_stage_list",
    "WorkflowInstanceHistoryStageOutput": ".workflow_instance_history_stage_output",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
