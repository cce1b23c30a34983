"""The operations under ``orchestration.v1``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class OrchestrationV1:
    """Workflows, their instances, and triggers."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_event(
        self,
        request: operations.CancelEventRequest | operations.CancelEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CancelEventResponse:
        """Cancel an instance

        Stops a running instance. What its stages have done so far is not undone.

        PUT /api/orchestration/instances/{instanceID}/abort, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.cancel_event import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def cancel_event_async(
        self,
        request: operations.CancelEventRequest | operations.CancelEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CancelEventResponse:
        """Cancel an instance

        Stops a running instance. What its stages have done so far is not undone.

        PUT /api/orchestration/instances/{instanceID}/abort, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.cancel_event import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def create_trigger(
        self,
        request: shared.TriggerData | shared.TriggerDataTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateTriggerResponse:
        """Create a trigger

        Stores a trigger. From then on, every event of its type that passes its filter starts the
        workflow.

        POST /api/orchestration/triggers, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.create_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def create_trigger_async(
        self,
        request: shared.TriggerData | shared.TriggerDataTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateTriggerResponse:
        """Create a trigger

        Stores a trigger. From then on, every event of its type that passes its filter starts the
        workflow.

        POST /api/orchestration/triggers, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.create_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def create_workflow(
        self,
        request: shared.CreateWorkflowRequest | shared.CreateWorkflowRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateWorkflowResponse:
        """Create a workflow

        Stores a workflow, ready to be run by hand or by a trigger.

        POST /api/orchestration/workflows, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.create_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def create_workflow_async(
        self,
        request: shared.CreateWorkflowRequest | shared.CreateWorkflowRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateWorkflowResponse:
        """Create a workflow

        Stores a workflow, ready to be run by hand or by a trigger.

        POST /api/orchestration/workflows, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.create_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def delete_trigger(
        self,
        request: operations.DeleteTriggerRequest | operations.DeleteTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteTriggerResponse:
        """Delete a trigger

        Deletes a trigger. Later events no longer start the workflow; instances that it has
        started go on.

        DELETE /api/orchestration/triggers/{triggerID}, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.delete_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def delete_trigger_async(
        self,
        request: operations.DeleteTriggerRequest | operations.DeleteTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteTriggerResponse:
        """Delete a trigger

        Deletes a trigger. Later events no longer start the workflow; instances that it has
        started go on.

        DELETE /api/orchestration/triggers/{triggerID}, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.delete_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def delete_workflow(
        self,
        request: operations.DeleteWorkflowRequest | operations.DeleteWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteWorkflowResponse:
        """Delete a workflow

        Deletes a workflow. It can't be run any more; instances that are running go on.

        DELETE /api/orchestration/workflows/{flowId}, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.delete_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def delete_workflow_async(
        self,
        request: operations.DeleteWorkflowRequest | operations.DeleteWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteWorkflowResponse:
        """Delete a workflow

        Deletes a workflow. It can't be run any more; instances that are running go on.

        DELETE /api/orchestration/workflows/{flowId}, with the scope orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.delete_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance(
        self,
        request: operations.GetInstanceRequest | operations.GetInstanceRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceResponse:
        """Read an instance

        Reads one instance by its identifier, with the stages it has reached.

        GET /api/orchestration/instances/{instanceID}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_async(
        self,
        request: operations.GetInstanceRequest | operations.GetInstanceRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceResponse:
        """Read an instance

        Reads one instance by its identifier, with the stages it has reached.

        GET /api/orchestration/instances/{instanceID}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance_history(
        self,
        request: (
            operations.GetInstanceHistoryRequest | operations.GetInstanceHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceHistoryResponse:
        """Read the history of an instance

        Lists the stages that an instance has run, with their settings and how they ended.

        GET /api/orchestration/instances/{instanceID}/history, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance_history import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_history_async(
        self,
        request: (
            operations.GetInstanceHistoryRequest | operations.GetInstanceHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceHistoryResponse:
        """Read the history of an instance

        Lists the stages that an instance has run, with their settings and how they ended.

        GET /api/orchestration/instances/{instanceID}/history, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance_history import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_instance_stage_history(
        self,
        request: (
            operations.GetInstanceStageHistoryRequest
            | operations.GetInstanceStageHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceStageHistoryResponse:
        """Read the history of a stage

        Lists the activities that one stage of an instance has carried out: what each was given,
        what it gave back, and how often it was tried.

        GET /api/orchestration/instances/{instanceID}/stages/{number}/history, with the scope
        orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance_stage_history import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_instance_stage_history_async(
        self,
        request: (
            operations.GetInstanceStageHistoryRequest
            | operations.GetInstanceStageHistoryRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetInstanceStageHistoryResponse:
        """Read the history of a stage

        Lists the activities that one stage of an instance has carried out: what each was given,
        what it gave back, and how often it was tried.

        GET /api/orchestration/instances/{instanceID}/stages/{number}/history, with the scope
        orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_instance_stage_history import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_workflow(
        self,
        request: operations.GetWorkflowRequest | operations.GetWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetWorkflowResponse:
        """Read a workflow

        Reads one workflow by its identifier.

        GET /api/orchestration/workflows/{flowId}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_workflow_async(
        self,
        request: operations.GetWorkflowRequest | operations.GetWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetWorkflowResponse:
        """Read a workflow

        Reads one workflow by its identifier.

        GET /api/orchestration/workflows/{flowId}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.get_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_instances(
        self,
        request: (
            operations.ListInstancesRequest | operations.ListInstancesRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListInstancesResponse:
        """List instances

        Lists instances of all workflows or of one, including those that have ended or only those
        that still run.

        GET /api/orchestration/instances, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_instances import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_instances_async(
        self,
        request: (
            operations.ListInstancesRequest | operations.ListInstancesRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListInstancesResponse:
        """List instances

        Lists instances of all workflows or of one, including those that have ended or only those
        that still run.

        GET /api/orchestration/instances, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_instances import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_triggers(
        self,
        request: (
            operations.ListTriggersRequest | operations.ListTriggersRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListTriggersResponse:
        """List triggers

        Lists the triggers of the stack, all of them or those of a given name.

        GET /api/orchestration/triggers, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_triggers import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_triggers_async(
        self,
        request: (
            operations.ListTriggersRequest | operations.ListTriggersRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListTriggersResponse:
        """List triggers

        Lists the triggers of the stack, all of them or those of a given name.

        GET /api/orchestration/triggers, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_triggers import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_triggers_occurrences(
        self,
        request: (
            operations.ListTriggersOccurrencesRequest
            | operations.ListTriggersOccurrencesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListTriggersOccurrencesResponse:
        """List the occurrences of a trigger

        Lists the events that a trigger reacted to, each with the instance it started or the
        error that prevented it.

        GET /api/orchestration/triggers/{triggerID}/occurrences, with the scope
        orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_triggers_occurrences import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_triggers_occurrences_async(
        self,
        request: (
            operations.ListTriggersOccurrencesRequest
            | operations.ListTriggersOccurrencesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListTriggersOccurrencesResponse:
        """List the occurrences of a trigger

        Lists the events that a trigger reacted to, each with the instance it started or the
        error that prevented it.

        GET /api/orchestration/triggers/{triggerID}/occurrences, with the scope
        orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_triggers_occurrences import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_workflows(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListWorkflowsResponse:
        """List workflows

        Lists the workflows of the stack.

        GET /api/orchestration/workflows, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_workflows import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def list_workflows_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListWorkflowsResponse:
        """List workflows

        Lists the workflows of the stack.

        GET /api/orchestration/workflows, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.list_workflows import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def orchestrationget_server_info(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrchestrationgetServerInfoResponse:
        """Tell the version of the service

        Answers with the release of the service. Useful as a first call, to see that address and
        credentials are right.

        GET /api/orchestration/_info, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.orchestrationget_server_info import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def orchestrationget_server_info_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrchestrationgetServerInfoResponse:
        """Tell the version of the service

        Answers with the release of the service. Useful as a first call, to see that address and
        credentials are right.

        GET /api/orchestration/_info, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.orchestrationget_server_info import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def read_trigger(
        self,
        request: operations.ReadTriggerRequest | operations.ReadTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadTriggerResponse:
        """Read a trigger

        Reads one trigger by its identifier.

        GET /api/orchestration/triggers/{triggerID}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.read_trigger import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def read_trigger_async(
        self,
        request: operations.ReadTriggerRequest | operations.ReadTriggerRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadTriggerResponse:
        """Read a trigger

        Reads one trigger by its identifier.

        GET /api/orchestration/triggers/{triggerID}, with the scope orchestration:read.

        Raises errors.Error.
        """
        from ..models.operations.read_trigger import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def run_workflow(
        self,
        request: operations.RunWorkflowRequest | operations.RunWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.RunWorkflowResponse:
        """Run a workflow

        Starts an instance of a workflow. Answers as soon as the instance is started or, with
        `wait`, when it has ended.

        POST /api/orchestration/workflows/{workflowID}/instances, with the scope
        orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.run_workflow import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def run_workflow_async(
        self,
        request: operations.RunWorkflowRequest | operations.RunWorkflowRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.RunWorkflowResponse:
        """Run a workflow

        Starts an instance of a workflow. Answers as soon as the instance is started or, with
        `wait`, when it has ended.

        POST /api/orchestration/workflows/{workflowID}/instances, with the scope
        orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.run_workflow import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def send_event(
        self,
        request: operations.SendEventRequest | operations.SendEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SendEventResponse:
        """Send an event to an instance

        Sends an event to a running instance. If a stage of it waits for an event of this name,
        the instance goes on.

        POST /api/orchestration/instances/{instanceID}/events, with the scope
        orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.send_event import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def send_event_async(
        self,
        request: operations.SendEventRequest | operations.SendEventRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SendEventResponse:
        """Send an event to an instance

        Sends an event to a running instance. If a stage of it waits for an event of this name,
        the instance goes on.

        POST /api/orchestration/instances/{instanceID}/events, with the scope
        orchestration:write.

        Raises errors.Error.
        """
        from ..models.operations.send_event import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
