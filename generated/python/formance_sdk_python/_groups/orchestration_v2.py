"""The operations under ``orchestration.v2``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class OrchestrationV2:
    """Workflows, their instances, and triggers, with paged lists and a way to test triggers."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_event(
        self,
        request: operations.V2CancelEventRequest | operations.V2CancelEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CancelEventResponse:
        """Cancel an instance

        Stops a running instance. What its stages have done so far is not undone.

        PUT /api/orchestration/v2/instances/{instanceID}/abort, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_cancel_event import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def cancel_event_async(
        self,
        request: operations.V2CancelEventRequest | operations.V2CancelEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CancelEventResponse:
        """Cancel an instance

        Stops a running instance. What its stages have done so far is not undone.

        PUT /api/orchestration/v2/instances/{instanceID}/abort, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_cancel_event import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def create_trigger(
        self,
        request: shared.V2TriggerData | shared.V2TriggerDataTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CreateTriggerResponse:
        """Create a trigger

        Stores a trigger. From then on, every event of its type that passes its filter starts the
        workflow.

        POST /api/orchestration/v2/triggers, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_create_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def create_trigger_async(
        self,
        request: shared.V2TriggerData | shared.V2TriggerDataTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CreateTriggerResponse:
        """Create a trigger

        Stores a trigger. From then on, every event of its type that passes its filter starts the
        workflow.

        POST /api/orchestration/v2/triggers, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_create_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def create_workflow(
        self,
        request: (
            shared.V2CreateWorkflowRequest | shared.V2CreateWorkflowRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CreateWorkflowResponse:
        """Create a workflow

        Stores a workflow, ready to be run by hand or by a trigger.

        POST /api/orchestration/v2/workflows, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_create_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def create_workflow_async(
        self,
        request: (
            shared.V2CreateWorkflowRequest | shared.V2CreateWorkflowRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2CreateWorkflowResponse:
        """Create a workflow

        Stores a workflow, ready to be run by hand or by a trigger.

        POST /api/orchestration/v2/workflows, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_create_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def delete_trigger(
        self,
        request: operations.V2DeleteTriggerRequest | operations.V2DeleteTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2DeleteTriggerResponse:
        """Delete a trigger

        Deletes a trigger. Later events no longer start the workflow; instances that it has
        started go on.

        DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_delete_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def delete_trigger_async(
        self,
        request: operations.V2DeleteTriggerRequest | operations.V2DeleteTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2DeleteTriggerResponse:
        """Delete a trigger

        Deletes a trigger. Later events no longer start the workflow; instances that it has
        started go on.

        DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_delete_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def delete_workflow(
        self,
        request: operations.V2DeleteWorkflowRequest | operations.V2DeleteWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2DeleteWorkflowResponse:
        """Delete a workflow

        Deletes a workflow. It can't be run any more; instances that are running go on.

        DELETE /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_delete_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def delete_workflow_async(
        self,
        request: operations.V2DeleteWorkflowRequest | operations.V2DeleteWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2DeleteWorkflowResponse:
        """Delete a workflow

        Deletes a workflow. It can't be run any more; instances that are running go on.

        DELETE /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_delete_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance(
        self,
        request: operations.V2GetInstanceRequest | operations.V2GetInstanceRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceResponse:
        """Read an instance

        Reads one instance by its identifier, with the stages it has reached.

        GET /api/orchestration/v2/instances/{instanceID}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_async(
        self,
        request: operations.V2GetInstanceRequest | operations.V2GetInstanceRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceResponse:
        """Read an instance

        Reads one instance by its identifier, with the stages it has reached.

        GET /api/orchestration/v2/instances/{instanceID}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance_history(
        self,
        request: (
            operations.V2GetInstanceHistoryRequest | operations.V2GetInstanceHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceHistoryResponse:
        """Read the history of an instance

        Lists the stages that an instance has run, with their settings and how they ended.

        GET /api/orchestration/v2/instances/{instanceID}/history, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance_history import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_history_async(
        self,
        request: (
            operations.V2GetInstanceHistoryRequest | operations.V2GetInstanceHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceHistoryResponse:
        """Read the history of an instance

        Lists the stages that an instance has run, with their settings and how they ended.

        GET /api/orchestration/v2/instances/{instanceID}/history, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance_history import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance_stage_history(
        self,
        request: (
            operations.V2GetInstanceStageHistoryRequest
            | operations.V2GetInstanceStageHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceStageHistoryResponse:
        """Read the history of a stage

        Lists the activities that one stage of an instance has carried out: what each was given,
        what it gave back, and how often it was tried.

        GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance_stage_history import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_stage_history_async(
        self,
        request: (
            operations.V2GetInstanceStageHistoryRequest
            | operations.V2GetInstanceStageHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetInstanceStageHistoryResponse:
        """Read the history of a stage

        Lists the activities that one stage of an instance has carried out: what each was given,
        what it gave back, and how often it was tried.

        GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_instance_stage_history import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_server_info(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetServerInfoResponse:
        """Tell the version of the service

        Answers with the release of the service. Useful as a first call, to see that address and
        credentials are right.

        GET /api/orchestration/v2/_info, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_server_info import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def get_server_info_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetServerInfoResponse:
        """Tell the version of the service

        Answers with the release of the service. Useful as a first call, to see that address and
        credentials are right.

        GET /api/orchestration/v2/_info, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_server_info import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def get_workflow(
        self,
        request: operations.V2GetWorkflowRequest | operations.V2GetWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetWorkflowResponse:
        """Read a workflow

        Reads one workflow by its identifier.

        GET /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_workflow_async(
        self,
        request: operations.V2GetWorkflowRequest | operations.V2GetWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2GetWorkflowResponse:
        """Read a workflow

        Reads one workflow by its identifier.

        GET /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_get_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_instances(
        self,
        request: (
            operations.V2ListInstancesRequest | operations.V2ListInstancesRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListInstancesResponse:
        """List instances

        Lists page by page instances of all workflows or of one, including those that have ended
        or only those that still run.

        GET /api/orchestration/v2/instances, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_instances import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_instances_async(
        self,
        request: (
            operations.V2ListInstancesRequest | operations.V2ListInstancesRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListInstancesResponse:
        """List instances

        Lists page by page instances of all workflows or of one, including those that have ended
        or only those that still run.

        GET /api/orchestration/v2/instances, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_instances import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_triggers(
        self,
        request: (
            operations.V2ListTriggersRequest | operations.V2ListTriggersRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListTriggersResponse:
        """List triggers

        Lists the triggers of the stack page by page, all of them or those of a given name.

        GET /api/orchestration/v2/triggers, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_triggers import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_triggers_async(
        self,
        request: (
            operations.V2ListTriggersRequest | operations.V2ListTriggersRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListTriggersResponse:
        """List triggers

        Lists the triggers of the stack page by page, all of them or those of a given name.

        GET /api/orchestration/v2/triggers, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_triggers import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_triggers_occurrences(
        self,
        request: (
            operations.V2ListTriggersOccurrencesRequest
            | operations.V2ListTriggersOccurrencesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListTriggersOccurrencesResponse:
        """List the occurrences of a trigger

        Lists page by page the events that a trigger reacted to, each with the instance it
        started or the error that prevented it.

        GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_triggers_occurrences import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_triggers_occurrences_async(
        self,
        request: (
            operations.V2ListTriggersOccurrencesRequest
            | operations.V2ListTriggersOccurrencesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListTriggersOccurrencesResponse:
        """List the occurrences of a trigger

        Lists page by page the events that a trigger reacted to, each with the instance it
        started or the error that prevented it.

        GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope
        orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_triggers_occurrences import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_workflows(
        self,
        request: (
            operations.V2ListWorkflowsRequest | operations.V2ListWorkflowsRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListWorkflowsResponse:
        """List workflows

        Lists the workflows of the stack page by page.

        GET /api/orchestration/v2/workflows, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_workflows import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_workflows_async(
        self,
        request: (
            operations.V2ListWorkflowsRequest | operations.V2ListWorkflowsRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ListWorkflowsResponse:
        """List workflows

        Lists the workflows of the stack page by page.

        GET /api/orchestration/v2/workflows, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_list_workflows import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def read_trigger(
        self,
        request: operations.V2ReadTriggerRequest | operations.V2ReadTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ReadTriggerResponse:
        """Read a trigger

        Reads one trigger by its identifier.

        GET /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_read_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def read_trigger_async(
        self,
        request: operations.V2ReadTriggerRequest | operations.V2ReadTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2ReadTriggerResponse:
        """Read a trigger

        Reads one trigger by its identifier.

        GET /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:read.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_read_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def run_workflow(
        self,
        request: operations.V2RunWorkflowRequest | operations.V2RunWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2RunWorkflowResponse:
        """Run a workflow

        Starts an instance of a workflow. Answers as soon as the instance is started or, with
        `wait`, when it has ended.

        POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_run_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def run_workflow_async(
        self,
        request: operations.V2RunWorkflowRequest | operations.V2RunWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2RunWorkflowResponse:
        """Run a workflow

        Starts an instance of a workflow. Answers as soon as the instance is started or, with
        `wait`, when it has ended.

        POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_run_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def send_event(
        self,
        request: operations.V2SendEventRequest | operations.V2SendEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2SendEventResponse:
        """Send an event to an instance

        Sends an event to a running instance. If a stage of it waits for an event of this name,
        the instance goes on.

        POST /api/orchestration/v2/instances/{instanceID}/events, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_send_event import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def send_event_async(
        self,
        request: operations.V2SendEventRequest | operations.V2SendEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.V2SendEventResponse:
        """Send an event to an instance

        Sends an event to a running instance. If a stage of it waits for an event of this name,
        the instance goes on.

        POST /api/orchestration/v2/instances/{instanceID}/events, with the scope
        orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.v2_send_event import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def test_trigger(
        self,
        request: operations.TestTriggerRequest | operations.TestTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TestTriggerResponse:
        """Test a trigger

        Evaluates the filter and the variables of a trigger against an event, without starting
        the workflow.

        POST /api/orchestration/v2/triggers/{triggerID}/test, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.test_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def test_trigger_async(
        self,
        request: operations.TestTriggerRequest | operations.TestTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TestTriggerResponse:
        """Test a trigger

        Evaluates the filter and the variables of a trigger against an event, without starting
        the workflow.

        POST /api/orchestration/v2/triggers/{triggerID}/test, with the scope orchestration:write.

        Raises errors.V2Error.
        """
        from ..models.operations.test_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
