"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cancel_event import CancelEventRequest, CancelEventRequestTypedDict, CancelEventResponse
    from .create_trigger import CreateTriggerResponse
    from .create_workflow import CreateWorkflowResponse
    from .delete_trigger import (
        DeleteTriggerRequest,
        DeleteTriggerRequestTypedDict,
        DeleteTriggerResponse,
    )
    from .delete_workflow import (
        DeleteWorkflowRequest,
        DeleteWorkflowRequestTypedDict,
        DeleteWorkflowResponse,
    )
    from .get_instance import GetInstanceRequest, GetInstanceRequestTypedDict, GetInstanceResponse
    from .get_instance_history import (
        GetInstanceHistoryRequest,
        GetInstanceHistoryRequestTypedDict,
        GetInstanceHistoryResponse,
    )
    from .get_instance_stage_history import (
        GetInstanceStageHistoryRequest,
        GetInstanceStageHistoryRequestTypedDict,
        GetInstanceStageHistoryResponse,
    )
    from .get_workflow import GetWorkflowRequest, GetWorkflowRequestTypedDict, GetWorkflowResponse
    from .list_instances import (
        ListInstancesRequest,
        ListInstancesRequestTypedDict,
        ListInstancesResponse,
    )
    from .list_triggers import (
        ListTriggersRequest,
        ListTriggersRequestTypedDict,
        ListTriggersResponse,
    )
    from .list_triggers_occurrences import (
        ListTriggersOccurrencesRequest,
        ListTriggersOccurrencesRequestTypedDict,
        ListTriggersOccurrencesResponse,
    )
    from .list_workflows import ListWorkflowsResponse
    from .orchestrationget_server_info import OrchestrationgetServerInfoResponse
    from .read_trigger import ReadTriggerRequest, ReadTriggerRequestTypedDict, ReadTriggerResponse
    from .run_workflow import RunWorkflowRequest, RunWorkflowRequestTypedDict, RunWorkflowResponse
    from .send_event import (
        SendEventRequest,
        SendEventRequestBody,
        SendEventRequestBodyTypedDict,
        SendEventRequestTypedDict,
        SendEventResponse,
    )
    from .test_trigger import TestTriggerRequest, TestTriggerRequestTypedDict, TestTriggerResponse
    from .v2_cancel_event import (
        V2CancelEventRequest,
        V2CancelEventRequestTypedDict,
        V2CancelEventResponse,
    )
    from .v2_create_trigger import V2CreateTriggerResponse
    from .v2_create_workflow import V2CreateWorkflowResponse
    from .v2_delete_trigger import (
        V2DeleteTriggerRequest,
        V2DeleteTriggerRequestTypedDict,
        V2DeleteTriggerResponse,
    )
    from .v2_delete_workflow import (
        V2DeleteWorkflowRequest,
        V2DeleteWorkflowRequestTypedDict,
        V2DeleteWorkflowResponse,
    )
    from .v2_get_instance import (
        V2GetInstanceRequest,
        V2GetInstanceRequestTypedDict,
        V2GetInstanceResponse,
    )
    from .v2_get_instance_history import (
        V2GetInstanceHistoryRequest,
        V2GetInstanceHistoryRequestTypedDict,
        V2GetInstanceHistoryResponse,
    )
    from .v2_get_instance_stage_history import (
        V2GetInstanceStageHistoryRequest,
        V2GetInstanceStageHistoryRequestTypedDict,
        V2GetInstanceStageHistoryResponse,
    )
    from .v2_get_server_info import V2GetServerInfoResponse
    from .v2_get_workflow import (
        V2GetWorkflowRequest,
        V2GetWorkflowRequestTypedDict,
        V2GetWorkflowResponse,
    )
    from .v2_list_instances import (
        V2ListInstancesRequest,
        V2ListInstancesRequestTypedDict,
        V2ListInstancesResponse,
    )
    from .v2_list_triggers import (
        V2ListTriggersRequest,
        V2ListTriggersRequestTypedDict,
        V2ListTriggersResponse,
    )
    from .v2_list_triggers_occurrences import (
        V2ListTriggersOccurrencesRequest,
        V2ListTriggersOccurrencesRequestTypedDict,
        V2ListTriggersOccurrencesResponse,
    )
    from .v2_list_workflows import (
        V2ListWorkflowsRequest,
        V2ListWorkflowsRequestTypedDict,
        V2ListWorkflowsResponse,
    )
    from .v2_read_trigger import (
        V2ReadTriggerRequest,
        V2ReadTriggerRequestTypedDict,
        V2ReadTriggerResponse,
    )
    from .v2_run_workflow import (
        V2RunWorkflowRequest,
        V2RunWorkflowRequestTypedDict,
        V2RunWorkflowResponse,
    )
    from .v2_send_event import (
        V2SendEventRequest,
        V2SendEventRequestBody,
        V2SendEventRequestBodyTypedDict,
        V2SendEventRequestTypedDict,
        V2SendEventResponse,
    )

__all__ = [
    "CancelEventRequest",
    "CancelEventRequestTypedDict",
    "CancelEventResponse",
    "CreateTriggerResponse",
    "CreateWorkflowResponse",
    "DeleteTriggerRequest",
    "DeleteTriggerRequestTypedDict",
    "DeleteTriggerResponse",
    "DeleteWorkflowRequest",
    "DeleteWorkflowRequestTypedDict",
    "DeleteWorkflowResponse",
    "GetInstanceHistoryRequest",
    "GetInstanceHistoryRequestTypedDict",
    "GetInstanceHistoryResponse",
    "GetInstanceRequest",
    "GetInstanceRequestTypedDict",
    "GetInstanceResponse",
    "GetInstanceStageHistoryRequest",
    "GetInstanceStageHistoryRequestTypedDict",
    "GetInstanceStageHistoryResponse",
    "GetWorkflowRequest",
    "GetWorkflowRequestTypedDict",
    "GetWorkflowResponse",
    "ListInstancesRequest",
    "ListInstancesRequestTypedDict",
    "ListInstancesResponse",
    "ListTriggersOccurrencesRequest",
    "ListTriggersOccurrencesRequestTypedDict",
    "ListTriggersOccurrencesResponse",
    "ListTriggersRequest",
    "ListTriggersRequestTypedDict",
    "ListTriggersResponse",
    "ListWorkflowsResponse",
    "OrchestrationgetServerInfoResponse",
    "ReadTriggerRequest",
    "ReadTriggerRequestTypedDict",
    "ReadTriggerResponse",
    "RunWorkflowRequest",
    "RunWorkflowRequestTypedDict",
    "RunWorkflowResponse",
    "SendEventRequest",
    "SendEventRequestBody",
    "SendEventRequestBodyTypedDict",
    "SendEventRequestTypedDict",
    "SendEventResponse",
    "TestTriggerRequest",
    "TestTriggerRequestTypedDict",
    "TestTriggerResponse",
    "V2CancelEventRequest",
    "V2CancelEventRequestTypedDict",
    "V2CancelEventResponse",
    "V2CreateTriggerResponse",
    "V2CreateWorkflowResponse",
    "V2DeleteTriggerRequest",
    "V2DeleteTriggerRequestTypedDict",
    "V2DeleteTriggerResponse",
    "V2DeleteWorkflowRequest",
    "V2DeleteWorkflowRequestTypedDict",
    "V2DeleteWorkflowResponse",
    "V2GetInstanceHistoryRequest",
    "V2GetInstanceHistoryRequestTypedDict",
    "V2GetInstanceHistoryResponse",
    "V2GetInstanceRequest",
    "V2GetInstanceRequestTypedDict",
    "V2GetInstanceResponse",
    "V2GetInstanceStageHistoryRequest",
    "V2GetInstanceStageHistoryRequestTypedDict",
    "V2GetInstanceStageHistoryResponse",
    "V2GetServerInfoResponse",
    "V2GetWorkflowRequest",
    "V2GetWorkflowRequestTypedDict",
    "V2GetWorkflowResponse",
    "V2ListInstancesRequest",
    "V2ListInstancesRequestTypedDict",
    "V2ListInstancesResponse",
    "V2ListTriggersOccurrencesRequest",
    "V2ListTriggersOccurrencesRequestTypedDict",
    "V2ListTriggersOccurrencesResponse",
    "V2ListTriggersRequest",
    "V2ListTriggersRequestTypedDict",
    "V2ListTriggersResponse",
    "V2ListWorkflowsRequest",
    "V2ListWorkflowsRequestTypedDict",
    "V2ListWorkflowsResponse",
    "V2ReadTriggerRequest",
    "V2ReadTriggerRequestTypedDict",
    "V2ReadTriggerResponse",
    "V2RunWorkflowRequest",
    "V2RunWorkflowRequestTypedDict",
    "V2RunWorkflowResponse",
    "V2SendEventRequest",
    "V2SendEventRequestBody",
    "V2SendEventRequestBodyTypedDict",
    "V2SendEventRequestTypedDict",
    "V2SendEventResponse",
]

_MODULES = {
    "CancelEventRequest": ".cancel_event",
    "CancelEventRequestTypedDict": ".cancel_event",
    "CancelEventResponse": ".cancel_event",
    "CreateTriggerResponse": ".create_trigger",
    "CreateWorkflowResponse": ".create_workflow",
    "DeleteTriggerRequest": ".delete_trigger",
    "DeleteTriggerRequestTypedDict": ".delete_trigger",
    "DeleteTriggerResponse": ".delete_trigger",
    "DeleteWorkflowRequest": ".delete_workflow",
    "DeleteWorkflowRequestTypedDict": ".delete_workflow",
    "DeleteWorkflowResponse": ".delete_workflow",
    "GetInstanceHistoryRequest": ".get_instance_history",
    "GetInstanceHistoryRequestTypedDict": ".get_instance_history",
    "GetInstanceHistoryResponse": ".get_instance_history",
    "GetInstanceRequest": ".get_instance",
    "GetInstanceRequestTypedDict": ".get_instance",
    "GetInstanceResponse": ".get_instance",
    "GetInstanceStageHistoryRequest": ".get_instance_stage_history",
    "GetInstanceStageHistoryRequestTypedDict": ".get_instance_stage_history",
    "GetInstanceStageHistoryResponse": ".get_instance_stage_history",
    "GetWorkflowRequest": ".get_workflow",
    "GetWorkflowRequestTypedDict": ".get_workflow",
    "GetWorkflowResponse": ".get_workflow",
    "ListInstancesRequest": ".list_instances",
    "ListInstancesRequestTypedDict": ".list_instances",
    "ListInstancesResponse": ".list_instances",
    "ListTriggersOccurrencesRequest": ".list_triggers_occurrences",
    "ListTriggersOccurrencesRequestTypedDict": ".list_triggers_occurrences",
    "ListTriggersOccurrencesResponse": ".list_triggers_occurrences",
    "ListTriggersRequest": ".list_triggers",
    "ListTriggersRequestTypedDict": ".list_triggers",
    "ListTriggersResponse": ".list_triggers",
    "ListWorkflowsResponse": ".list_workflows",
    "OrchestrationgetServerInfoResponse": ".orchestrationget_server_info",
    "ReadTriggerRequest": ".read_trigger",
    "ReadTriggerRequestTypedDict": ".read_trigger",
    "ReadTriggerResponse": ".read_trigger",
    "RunWorkflowRequest": ".run_workflow",
    "RunWorkflowRequestTypedDict": ".run_workflow",
    "RunWorkflowResponse": ".run_workflow",
    "SendEventRequest": ".send_event",
    "SendEventRequestBody": ".send_event",
    "SendEventRequestBodyTypedDict": ".send_event",
    "SendEventRequestTypedDict": ".send_event",
    "SendEventResponse": ".send_event",
    "TestTriggerRequest": ".test_trigger",
    "TestTriggerRequestTypedDict": ".test_trigger",
    "TestTriggerResponse": ".test_trigger",
    "V2CancelEventRequest": ".v2_cancel_event",
    "V2CancelEventRequestTypedDict": ".v2_cancel_event",
    "V2CancelEventResponse": ".v2_cancel_event",
    "V2CreateTriggerResponse": ".v2_create_trigger",
    "V2CreateWorkflowResponse": ".v2_create_workflow",
    "V2DeleteTriggerRequest": ".v2_delete_trigger",
    "V2DeleteTriggerRequestTypedDict": ".v2_delete_trigger",
    "V2DeleteTriggerResponse": ".v2_delete_trigger",
    "V2DeleteWorkflowRequest": ".v2_delete_workflow",
    "V2DeleteWorkflowRequestTypedDict": ".v2_delete_workflow",
    "V2DeleteWorkflowResponse": ".v2_delete_workflow",
    "V2GetInstanceHistoryRequest": ".v2_get_instance_history",
    "V2GetInstanceHistoryRequestTypedDict": ".v2_get_instance_history",
    "V2GetInstanceHistoryResponse": ".v2_get_instance_history",
    "V2GetInstanceRequest": ".v2_get_instance",
    "V2GetInstanceRequestTypedDict": ".v2_get_instance",
    "V2GetInstanceResponse": ".v2_get_instance",
    "V2GetInstanceStageHistoryRequest": ".v2_get_instance_stage_history",
    "V2GetInstanceStageHistoryRequestTypedDict": ".v2_get_instance_stage_history",
    "V2GetInstanceStageHistoryResponse": ".v2_get_instance_stage_history",
    "V2GetServerInfoResponse": ".v2_get_server_info",
    "V2GetWorkflowRequest": ".v2_get_workflow",
    "V2GetWorkflowRequestTypedDict": ".v2_get_workflow",
    "V2GetWorkflowResponse": ".v2_get_workflow",
    "V2ListInstancesRequest": ".v2_list_instances",
    "V2ListInstancesRequestTypedDict": ".v2_list_instances",
    "V2ListInstancesResponse": ".v2_list_instances",
    "V2ListTriggersOccurrencesRequest": ".v2_list_triggers_occurrences",
    "V2ListTriggersOccurrencesRequestTypedDict": ".v2_list_triggers_occurrences",
    "V2ListTriggersOccurrencesResponse": ".v2_list_triggers_occurrences",
    "V2ListTriggersRequest": ".v2_list_triggers",
    "V2ListTriggersRequestTypedDict": ".v2_list_triggers",
    "V2ListTriggersResponse": ".v2_list_triggers",
    "V2ListWorkflowsRequest": ".v2_list_workflows",
    "V2ListWorkflowsRequestTypedDict": ".v2_list_workflows",
    "V2ListWorkflowsResponse": ".v2_list_workflows",
    "V2ReadTriggerRequest": ".v2_read_trigger",
    "V2ReadTriggerRequestTypedDict": ".v2_read_trigger",
    "V2ReadTriggerResponse": ".v2_read_trigger",
    "V2RunWorkflowRequest": ".v2_run_workflow",
    "V2RunWorkflowRequestTypedDict": ".v2_run_workflow",
    "V2RunWorkflowResponse": ".v2_run_workflow",
    "V2SendEventRequest": ".v2_send_event",
    "V2SendEventRequestBody": ".v2_send_event",
    "V2SendEventRequestBodyTypedDict": ".v2_send_event",
    "V2SendEventRequestTypedDict": ".v2_send_event",
    "V2SendEventResponse": ".v2_send_event",
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
