<?php

declare(strict_types=1);

namespace formance\stack;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Operations\CancelEvent;
use formance\stack\Operations\CreateTrigger;
use formance\stack\Operations\CreateWorkflow;
use formance\stack\Operations\DeleteTrigger;
use formance\stack\Operations\DeleteWorkflow;
use formance\stack\Operations\GetInstance;
use formance\stack\Operations\GetInstanceHistory;
use formance\stack\Operations\GetInstanceStageHistory;
use formance\stack\Operations\GetWorkflow;
use formance\stack\Operations\ListInstances;
use formance\stack\Operations\ListTriggers;
use formance\stack\Operations\ListTriggersOccurrences;
use formance\stack\Operations\ListWorkflows;
use formance\stack\Operations\OrchestrationgetServerInfo;
use formance\stack\Operations\ReadTrigger;
use formance\stack\Operations\RunWorkflow;
use formance\stack\Operations\SendEvent;
use formance\stack\Runtime\Client;

/** Workflows, their instances, and triggers. */
final class SDKOrchestrationV1
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Cancel an instance
     *
     * Stops a running instance. What its stages have done so far is not undone.
     *
     * PUT /api/orchestration/instances/{instanceID}/abort, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function cancelEvent(
        Operations\CancelEventRequest $request,
        ?Options $options = null,
    ): Operations\CancelEventResponse {
        return $this->client->call(CancelEvent::operation(), $request, $options);
    }

    /**
     * Create a trigger
     *
     * Stores a trigger. From then on, every event of its type that passes its filter starts the workflow.
     *
     * POST /api/orchestration/triggers, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function createTrigger(
        ?Shared\TriggerData $request = null,
        ?Options $options = null,
    ): Operations\CreateTriggerResponse {
        return $this->client->call(CreateTrigger::operation(), $request, $options);
    }

    /**
     * Create a workflow
     *
     * Stores a workflow, ready to be run by hand or by a trigger.
     *
     * POST /api/orchestration/workflows, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function createWorkflow(
        ?Shared\WorkflowConfig $request = null,
        ?Options $options = null,
    ): Operations\CreateWorkflowResponse {
        return $this->client->call(CreateWorkflow::operation(), $request, $options);
    }

    /**
     * Delete a trigger
     *
     * Deletes a trigger. Later events no longer start the workflow; instances that it has started go on.
     *
     * DELETE /api/orchestration/triggers/{triggerID}, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function deleteTrigger(
        Operations\DeleteTriggerRequest $request,
        ?Options $options = null,
    ): Operations\DeleteTriggerResponse {
        return $this->client->call(DeleteTrigger::operation(), $request, $options);
    }

    /**
     * Delete a workflow
     *
     * Deletes a workflow. It can't be run any more; instances that are running go on.
     *
     * DELETE /api/orchestration/workflows/{flowId}, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function deleteWorkflow(
        Operations\DeleteWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\DeleteWorkflowResponse {
        return $this->client->call(DeleteWorkflow::operation(), $request, $options);
    }

    /**
     * Read an instance
     *
     * Reads one instance by its identifier, with the stages it has reached.
     *
     * GET /api/orchestration/instances/{instanceID}, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function getInstance(
        Operations\GetInstanceRequest $request,
        ?Options $options = null,
    ): Operations\GetInstanceResponse {
        return $this->client->call(GetInstance::operation(), $request, $options);
    }

    /**
     * Read the history of an instance
     *
     * Lists the stages that an instance has run, with their settings and how they ended.
     *
     * GET /api/orchestration/instances/{instanceID}/history, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function getInstanceHistory(
        Operations\GetInstanceHistoryRequest $request,
        ?Options $options = null,
    ): Operations\GetInstanceHistoryResponse {
        return $this->client->call(GetInstanceHistory::operation(), $request, $options);
    }

    /**
     * Read the history of a stage
     *
     * Lists the activities that one stage of an instance has carried out: what each was given, what it gave back, and
     * how often it was tried.
     *
     * GET /api/orchestration/instances/{instanceID}/stages/{number}/history, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function getInstanceStageHistory(
        Operations\GetInstanceStageHistoryRequest $request,
        ?Options $options = null,
    ): Operations\GetInstanceStageHistoryResponse {
        return $this->client->call(GetInstanceStageHistory::operation(), $request, $options);
    }

    /**
     * Read a workflow
     *
     * Reads one workflow by its identifier.
     *
     * GET /api/orchestration/workflows/{flowId}, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function getWorkflow(
        Operations\GetWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\GetWorkflowResponse {
        return $this->client->call(GetWorkflow::operation(), $request, $options);
    }

    /**
     * List instances
     *
     * Lists instances of all workflows or of one, including those that have ended or only those that still run.
     *
     * GET /api/orchestration/instances, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function listInstances(
        ?Operations\ListInstancesRequest $request = null,
        ?Options $options = null,
    ): Operations\ListInstancesResponse {
        return $this->client->call(ListInstances::operation(), $request, $options);
    }

    /**
     * List triggers
     *
     * Lists the triggers of the stack, all of them or those of a given name.
     *
     * GET /api/orchestration/triggers, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function listTriggers(
        ?Operations\ListTriggersRequest $request = null,
        ?Options $options = null,
    ): Operations\ListTriggersResponse {
        return $this->client->call(ListTriggers::operation(), $request, $options);
    }

    /**
     * List the occurrences of a trigger
     *
     * Lists the events that a trigger reacted to, each with the instance it started or the error that prevented it.
     *
     * GET /api/orchestration/triggers/{triggerID}/occurrences, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function listTriggersOccurrences(
        Operations\ListTriggersOccurrencesRequest $request,
        ?Options $options = null,
    ): Operations\ListTriggersOccurrencesResponse {
        return $this->client->call(ListTriggersOccurrences::operation(), $request, $options);
    }

    /**
     * List workflows
     *
     * Lists the workflows of the stack.
     *
     * GET /api/orchestration/workflows, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function listWorkflows(?Options $options = null): Operations\ListWorkflowsResponse
    {
        return $this->client->call(ListWorkflows::operation(), null, $options);
    }

    /**
     * Tell the version of the service
     *
     * Answers with the release of the service. Useful as a first call, to see that address and credentials are right.
     *
     * GET /api/orchestration/_info, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function orchestrationgetServerInfo(?Options $options = null): Operations\OrchestrationgetServerInfoResponse
    {
        return $this->client->call(OrchestrationgetServerInfo::operation(), null, $options);
    }

    /**
     * Read a trigger
     *
     * Reads one trigger by its identifier.
     *
     * GET /api/orchestration/triggers/{triggerID}, with the scope orchestration:read.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function readTrigger(
        Operations\ReadTriggerRequest $request,
        ?Options $options = null,
    ): Operations\ReadTriggerResponse {
        return $this->client->call(ReadTrigger::operation(), $request, $options);
    }

    /**
     * Run a workflow
     *
     * Starts an instance of a workflow. Answers as soon as the instance is started or, with `wait`, when it has ended.
     *
     * POST /api/orchestration/workflows/{workflowID}/instances, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function runWorkflow(
        Operations\RunWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\RunWorkflowResponse {
        return $this->client->call(RunWorkflow::operation(), $request, $options);
    }

    /**
     * Send an event to an instance
     *
     * Sends an event to a running instance. If a stage of it waits for an event of this name, the instance goes on.
     *
     * POST /api/orchestration/instances/{instanceID}/events, with the scope orchestration:write.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function sendEvent(
        Operations\SendEventRequest $request,
        ?Options $options = null,
    ): Operations\SendEventResponse {
        return $this->client->call(SendEvent::operation(), $request, $options);
    }
}
