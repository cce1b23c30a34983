<?php

declare(strict_types=1);

namespace formance\formance;

use formance\formance\Models\Errors;
use formance\formance\Models\Operations;
use formance\formance\Models\Shared;
use formance\formance\Operations\CancelEvent;
use formance\formance\Operations\CreateWorkflow;
use formance\formance\Operations\GetInstance;
use formance\formance\Operations\GetInstanceHistory;
use formance\formance\Operations\GetInstanceStageHistory;
use formance\formance\Operations\GetWorkflow;
use formance\formance\Operations\ListInstances;
use formance\formance\Operations\ListWorkflows;
use formance\formance\Operations\OrchestrationgetServerInfo;
use formance\formance\Operations\RunWorkflow;
use formance\formance\Operations\SendEvent;
use formance\formance\Runtime\Client;

/** Workflows and their instances. */
final class Orchestration
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Cancel an instance
     *
     * Stops a running instance. What its stages have done so far is not undone.
     *
     * PUT /api/orchestration/instances/{instanceID}/abort.
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
     * Create a workflow
     *
     * Stores a workflow, ready to be run by hand or by a trigger.
     *
     * POST /api/orchestration/workflows.
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
     * Read an instance
     *
     * Reads one instance by its identifier, with the stages it has reached.
     *
     * GET /api/orchestration/instances/{instanceID}.
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
     * GET /api/orchestration/instances/{instanceID}/history.
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
     * GET /api/orchestration/instances/{instanceID}/stages/{number}/history.
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
     * GET /api/orchestration/workflows/{flowId}.
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
     * GET /api/orchestration/instances.
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
     * List workflows
     *
     * Lists the workflows of the stack.
     *
     * GET /api/orchestration/workflows.
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
     * GET /api/orchestration/_info.
     *
     * @throws Errors\Error
     * @throws Errors\SDKException
     */
    public function orchestrationgetServerInfo(?Options $options = null): Operations\OrchestrationgetServerInfoResponse
    {
        return $this->client->call(OrchestrationgetServerInfo::operation(), null, $options);
    }

    /**
     * Run a workflow
     *
     * Starts an instance of a workflow. Answers as soon as the instance is started or, with `wait`, when it has ended.
     *
     * POST /api/orchestration/workflows/{workflowID}/instances.
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
     * POST /api/orchestration/instances/{instanceID}/events.
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
