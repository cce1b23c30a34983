<?php

declare(strict_types=1);

namespace formance\stack;

use formance\stack\Models\Errors;
use formance\stack\Models\Operations;
use formance\stack\Models\Shared;
use formance\stack\Operations\TestTrigger;
use formance\stack\Operations\V2CancelEvent;
use formance\stack\Operations\V2CreateTrigger;
use formance\stack\Operations\V2CreateWorkflow;
use formance\stack\Operations\V2DeleteTrigger;
use formance\stack\Operations\V2DeleteWorkflow;
use formance\stack\Operations\V2GetInstance;
use formance\stack\Operations\V2GetInstanceHistory;
use formance\stack\Operations\V2GetInstanceStageHistory;
use formance\stack\Operations\V2GetServerInfo;
use formance\stack\Operations\V2GetWorkflow;
use formance\stack\Operations\V2ListInstances;
use formance\stack\Operations\V2ListTriggers;
use formance\stack\Operations\V2ListTriggersOccurrences;
use formance\stack\Operations\V2ListWorkflows;
use formance\stack\Operations\V2ReadTrigger;
use formance\stack\Operations\V2RunWorkflow;
use formance\stack\Operations\V2SendEvent;
use formance\stack\Runtime\Client;

/** Workflows, their instances, and triggers, with paged lists and a way to test triggers. */
final class SDKOrchestrationV2
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * Cancel an instance
     *
     * Stops a running instance. What its stages have done so far is not undone.
     *
     * PUT /api/orchestration/v2/instances/{instanceID}/abort, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function cancelEvent(
        Operations\V2CancelEventRequest $request,
        ?Options $options = null,
    ): Operations\V2CancelEventResponse {
        return $this->client->call(V2CancelEvent::operation(), $request, $options);
    }

    /**
     * Create a trigger
     *
     * Stores a trigger. From then on, every event of its type that passes its filter starts the workflow.
     *
     * POST /api/orchestration/v2/triggers, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function createTrigger(
        ?Shared\V2TriggerData $request = null,
        ?Options $options = null,
    ): Operations\V2CreateTriggerResponse {
        return $this->client->call(V2CreateTrigger::operation(), $request, $options);
    }

    /**
     * Create a workflow
     *
     * Stores a workflow, ready to be run by hand or by a trigger.
     *
     * POST /api/orchestration/v2/workflows, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function createWorkflow(
        ?Shared\V2WorkflowConfig $request = null,
        ?Options $options = null,
    ): Operations\V2CreateWorkflowResponse {
        return $this->client->call(V2CreateWorkflow::operation(), $request, $options);
    }

    /**
     * Delete a trigger
     *
     * Deletes a trigger. Later events no longer start the workflow; instances that it has started go on.
     *
     * DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function deleteTrigger(
        Operations\V2DeleteTriggerRequest $request,
        ?Options $options = null,
    ): Operations\V2DeleteTriggerResponse {
        return $this->client->call(V2DeleteTrigger::operation(), $request, $options);
    }

    /**
     * Delete a workflow
     *
     * Deletes a workflow. It can't be run any more; instances that are running go on.
     *
     * DELETE /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function deleteWorkflow(
        Operations\V2DeleteWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\V2DeleteWorkflowResponse {
        return $this->client->call(V2DeleteWorkflow::operation(), $request, $options);
    }

    /**
     * Read an instance
     *
     * Reads one instance by its identifier, with the stages it has reached.
     *
     * GET /api/orchestration/v2/instances/{instanceID}, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function getInstance(
        Operations\V2GetInstanceRequest $request,
        ?Options $options = null,
    ): Operations\V2GetInstanceResponse {
        return $this->client->call(V2GetInstance::operation(), $request, $options);
    }

    /**
     * Read the history of an instance
     *
     * Lists the stages that an instance has run, with their settings and how they ended.
     *
     * GET /api/orchestration/v2/instances/{instanceID}/history, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function getInstanceHistory(
        Operations\V2GetInstanceHistoryRequest $request,
        ?Options $options = null,
    ): Operations\V2GetInstanceHistoryResponse {
        return $this->client->call(V2GetInstanceHistory::operation(), $request, $options);
    }

    /**
     * Read the history of a stage
     *
     * Lists the activities that one stage of an instance has carried out: what each was given, what it gave back, and
     * how often it was tried.
     *
     * GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function getInstanceStageHistory(
        Operations\V2GetInstanceStageHistoryRequest $request,
        ?Options $options = null,
    ): Operations\V2GetInstanceStageHistoryResponse {
        return $this->client->call(V2GetInstanceStageHistory::operation(), $request, $options);
    }

    /**
     * Tell the version of the service
     *
     * Answers with the release of the service. Useful as a first call, to see that address and credentials are right.
     *
     * GET /api/orchestration/v2/_info, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function getServerInfo(?Options $options = null): Operations\V2GetServerInfoResponse
    {
        return $this->client->call(V2GetServerInfo::operation(), null, $options);
    }

    /**
     * Read a workflow
     *
     * Reads one workflow by its identifier.
     *
     * GET /api/orchestration/v2/workflows/{flowId}, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function getWorkflow(
        Operations\V2GetWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\V2GetWorkflowResponse {
        return $this->client->call(V2GetWorkflow::operation(), $request, $options);
    }

    /**
     * List instances
     *
     * Lists page by page instances of all workflows or of one, including those that have ended or only those that still
     * run.
     *
     * GET /api/orchestration/v2/instances, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listInstances(
        ?Operations\V2ListInstancesRequest $request = null,
        ?Options $options = null,
    ): Operations\V2ListInstancesResponse {
        return $this->client->call(V2ListInstances::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `listInstances` answers, and of all that follow.
     *
     * GET /api/orchestration/v2/instances, with the scope orchestration:read.
     *
     * @return \Generator<int, Shared\V2WorkflowInstance>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listInstancesAll(
        ?Operations\V2ListInstancesRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\V2WorkflowInstance> $items */
        $items = $this->client->items(V2ListInstances::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `listInstances` answers.
     *
     * GET /api/orchestration/v2/instances, with the scope orchestration:read.
     *
     * @return \Generator<int, Operations\V2ListInstancesResponse>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listInstancesPages(
        ?Operations\V2ListInstancesRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(V2ListInstances::operation(), $request, $options);
    }

    /**
     * List triggers
     *
     * Lists the triggers of the stack page by page, all of them or those of a given name.
     *
     * GET /api/orchestration/v2/triggers, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggers(
        ?Operations\V2ListTriggersRequest $request = null,
        ?Options $options = null,
    ): Operations\V2ListTriggersResponse {
        return $this->client->call(V2ListTriggers::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `listTriggers` answers, and of all that follow.
     *
     * GET /api/orchestration/v2/triggers, with the scope orchestration:read.
     *
     * @return \Generator<int, Shared\V2Trigger>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggersAll(
        ?Operations\V2ListTriggersRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\V2Trigger> $items */
        $items = $this->client->items(V2ListTriggers::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `listTriggers` answers.
     *
     * GET /api/orchestration/v2/triggers, with the scope orchestration:read.
     *
     * @return \Generator<int, Operations\V2ListTriggersResponse>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggersPages(
        ?Operations\V2ListTriggersRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(V2ListTriggers::operation(), $request, $options);
    }

    /**
     * List the occurrences of a trigger
     *
     * Lists page by page the events that a trigger reacted to, each with the instance it started or the error that
     * prevented it.
     *
     * GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggersOccurrences(
        Operations\V2ListTriggersOccurrencesRequest $request,
        ?Options $options = null,
    ): Operations\V2ListTriggersOccurrencesResponse {
        return $this->client->call(V2ListTriggersOccurrences::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `listTriggersOccurrences` answers, and of all that follow.
     *
     * GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope orchestration:read.
     *
     * @return \Generator<int, Shared\V2TriggerOccurrence>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggersOccurrencesAll(
        Operations\V2ListTriggersOccurrencesRequest $request,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\V2TriggerOccurrence> $items */
        $items = $this->client->items(V2ListTriggersOccurrences::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `listTriggersOccurrences` answers.
     *
     * GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope orchestration:read.
     *
     * @return \Generator<int, Operations\V2ListTriggersOccurrencesResponse>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listTriggersOccurrencesPages(
        Operations\V2ListTriggersOccurrencesRequest $request,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(V2ListTriggersOccurrences::operation(), $request, $options);
    }

    /**
     * List workflows
     *
     * Lists the workflows of the stack page by page.
     *
     * GET /api/orchestration/v2/workflows, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listWorkflows(
        ?Operations\V2ListWorkflowsRequest $request = null,
        ?Options $options = null,
    ): Operations\V2ListWorkflowsResponse {
        return $this->client->call(V2ListWorkflows::operation(), $request, $options);
    }

    /**
     * Goes through the items of the page that `listWorkflows` answers, and of all that follow.
     *
     * GET /api/orchestration/v2/workflows, with the scope orchestration:read.
     *
     * @return \Generator<int, Shared\V2Workflow>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listWorkflowsAll(
        ?Operations\V2ListWorkflowsRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        /** @var \Generator<int, Shared\V2Workflow> $items */
        $items = $this->client->items(V2ListWorkflows::operation(), $request, $options);

        return $items;
    }

    /**
     * Goes through the pages, from the one that `listWorkflows` answers.
     *
     * GET /api/orchestration/v2/workflows, with the scope orchestration:read.
     *
     * @return \Generator<int, Operations\V2ListWorkflowsResponse>
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function listWorkflowsPages(
        ?Operations\V2ListWorkflowsRequest $request = null,
        ?Options $options = null,
    ): \Generator {
        return $this->client->pages(V2ListWorkflows::operation(), $request, $options);
    }

    /**
     * Read a trigger
     *
     * Reads one trigger by its identifier.
     *
     * GET /api/orchestration/v2/triggers/{triggerID}, with the scope orchestration:read.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function readTrigger(
        Operations\V2ReadTriggerRequest $request,
        ?Options $options = null,
    ): Operations\V2ReadTriggerResponse {
        return $this->client->call(V2ReadTrigger::operation(), $request, $options);
    }

    /**
     * Run a workflow
     *
     * Starts an instance of a workflow. Answers as soon as the instance is started or, with `wait`, when it has ended.
     *
     * POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function runWorkflow(
        Operations\V2RunWorkflowRequest $request,
        ?Options $options = null,
    ): Operations\V2RunWorkflowResponse {
        return $this->client->call(V2RunWorkflow::operation(), $request, $options);
    }

    /**
     * Send an event to an instance
     *
     * Sends an event to a running instance. If a stage of it waits for an event of this name, the instance goes on.
     *
     * POST /api/orchestration/v2/instances/{instanceID}/events, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function sendEvent(
        Operations\V2SendEventRequest $request,
        ?Options $options = null,
    ): Operations\V2SendEventResponse {
        return $this->client->call(V2SendEvent::operation(), $request, $options);
    }

    /**
     * Test a trigger
     *
     * Evaluates the filter and the variables of a trigger against an event, without starting the workflow.
     *
     * POST /api/orchestration/v2/triggers/{triggerID}/test, with the scope orchestration:write.
     *
     * @throws Errors\V2Error
     * @throws Errors\SDKException
     */
    public function testTrigger(
        Operations\TestTriggerRequest $request,
        ?Options $options = null,
    ): Operations\TestTriggerResponse {
        return $this->client->call(TestTrigger::operation(), $request, $options);
    }
}
