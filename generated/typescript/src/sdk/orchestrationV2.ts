import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import type { Paged } from "../lib/pages.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * Workflows, their instances, and triggers, with paged lists and a way to test
 * triggers.
 */
export class OrchestrationV2 {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Cancel an instance
   *
   * Stops a running instance. What its stages have done so far is not undone.
   *
   * PUT /api/orchestration/v2/instances/{instanceID}/abort, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async cancelEvent(
    request: operations.V2CancelEventRequest,
    options?: RequestOptions,
  ): Promise<operations.V2CancelEventResponse> {
    const { orchestrationV2CancelEvent } =
      await import("../funcs/orchestrationV2CancelEvent.js");
    return unwrap(
      await orchestrationV2CancelEvent(this.#client, request, options),
    );
  }

  /**
   * Create a trigger
   *
   * Stores a trigger. From then on, every event of its type that passes its
   * filter starts the workflow.
   *
   * POST /api/orchestration/v2/triggers, with the scope orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async createTrigger(
    request?: shared.V2TriggerData,
    options?: RequestOptions,
  ): Promise<operations.V2CreateTriggerResponse> {
    const { orchestrationV2CreateTrigger } =
      await import("../funcs/orchestrationV2CreateTrigger.js");
    return unwrap(
      await orchestrationV2CreateTrigger(this.#client, request, options),
    );
  }

  /**
   * Create a workflow
   *
   * Stores a workflow, ready to be run by hand or by a trigger.
   *
   * POST /api/orchestration/v2/workflows, with the scope orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async createWorkflow(
    request?: shared.V2CreateWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2CreateWorkflowResponse> {
    const { orchestrationV2CreateWorkflow } =
      await import("../funcs/orchestrationV2CreateWorkflow.js");
    return unwrap(
      await orchestrationV2CreateWorkflow(this.#client, request, options),
    );
  }

  /**
   * Delete a trigger
   *
   * Deletes a trigger. Later events no longer start the workflow; instances
   * that it has started go on.
   *
   * DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async deleteTrigger(
    request: operations.V2DeleteTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.V2DeleteTriggerResponse> {
    const { orchestrationV2DeleteTrigger } =
      await import("../funcs/orchestrationV2DeleteTrigger.js");
    return unwrap(
      await orchestrationV2DeleteTrigger(this.#client, request, options),
    );
  }

  /**
   * Delete a workflow
   *
   * Deletes a workflow. It can't be run any more; instances that are running go
   * on.
   *
   * DELETE /api/orchestration/v2/workflows/{flowId}, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async deleteWorkflow(
    request: operations.V2DeleteWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2DeleteWorkflowResponse> {
    const { orchestrationV2DeleteWorkflow } =
      await import("../funcs/orchestrationV2DeleteWorkflow.js");
    return unwrap(
      await orchestrationV2DeleteWorkflow(this.#client, request, options),
    );
  }

  /**
   * Read an instance
   *
   * Reads one instance by its identifier, with the stages it has reached.
   *
   * GET /api/orchestration/v2/instances/{instanceID}, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstance(
    request: operations.V2GetInstanceRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceResponse> {
    const { orchestrationV2GetInstance } =
      await import("../funcs/orchestrationV2GetInstance.js");
    return unwrap(
      await orchestrationV2GetInstance(this.#client, request, options),
    );
  }

  /**
   * Read the history of an instance
   *
   * Lists the stages that an instance has run, with their settings and how they
   * ended.
   *
   * GET /api/orchestration/v2/instances/{instanceID}/history, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstanceHistory(
    request: operations.V2GetInstanceHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceHistoryResponse> {
    const { orchestrationV2GetInstanceHistory } =
      await import("../funcs/orchestrationV2GetInstanceHistory.js");
    return unwrap(
      await orchestrationV2GetInstanceHistory(this.#client, request, options),
    );
  }

  /**
   * Read the history of a stage
   *
   * Lists the activities that one stage of an instance has carried out: what
   * each was given, what it gave back, and how often it was tried.
   *
   * GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history,
   * with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstanceStageHistory(
    request: operations.V2GetInstanceStageHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceStageHistoryResponse> {
    const { orchestrationV2GetInstanceStageHistory } =
      await import("../funcs/orchestrationV2GetInstanceStageHistory.js");
    return unwrap(
      await orchestrationV2GetInstanceStageHistory(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * Tell the version of the service
   *
   * Answers with the release of the service. Useful as a first call, to see
   * that address and credentials are right.
   *
   * GET /api/orchestration/v2/_info, with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getServerInfo(
    options?: RequestOptions,
  ): Promise<operations.V2GetServerInfoResponse> {
    const { orchestrationV2GetServerInfo } =
      await import("../funcs/orchestrationV2GetServerInfo.js");
    return unwrap(await orchestrationV2GetServerInfo(this.#client, options));
  }

  /**
   * Read a workflow
   *
   * Reads one workflow by its identifier.
   *
   * GET /api/orchestration/v2/workflows/{flowId}, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getWorkflow(
    request: operations.V2GetWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetWorkflowResponse> {
    const { orchestrationV2GetWorkflow } =
      await import("../funcs/orchestrationV2GetWorkflow.js");
    return unwrap(
      await orchestrationV2GetWorkflow(this.#client, request, options),
    );
  }

  /**
   * List instances
   *
   * Lists page by page instances of all workflows or of one, including those
   * that have ended or only those that still run.
   *
   * GET /api/orchestration/v2/instances, with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async listInstances(
    request?: operations.V2ListInstancesRequest,
    options?: RequestOptions,
  ): Promise<
    Paged<operations.V2ListInstancesResponse, shared.V2WorkflowInstance>
  > {
    const { orchestrationV2ListInstances } =
      await import("../funcs/orchestrationV2ListInstances.js");
    return unwrap(
      await orchestrationV2ListInstances(this.#client, request, options),
    );
  }

  /**
   * List triggers
   *
   * Lists the triggers of the stack page by page, all of them or those of a
   * given name.
   *
   * GET /api/orchestration/v2/triggers, with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async listTriggers(
    request?: operations.V2ListTriggersRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.V2ListTriggersResponse, shared.V2Trigger>> {
    const { orchestrationV2ListTriggers } =
      await import("../funcs/orchestrationV2ListTriggers.js");
    return unwrap(
      await orchestrationV2ListTriggers(this.#client, request, options),
    );
  }

  /**
   * List the occurrences of a trigger
   *
   * Lists page by page the events that a trigger reacted to, each with the
   * instance it started or the error that prevented it.
   *
   * GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async listTriggersOccurrences(
    request: operations.V2ListTriggersOccurrencesRequest,
    options?: RequestOptions,
  ): Promise<
    Paged<
      operations.V2ListTriggersOccurrencesResponse,
      shared.V2TriggerOccurrence
    >
  > {
    const { orchestrationV2ListTriggersOccurrences } =
      await import("../funcs/orchestrationV2ListTriggersOccurrences.js");
    return unwrap(
      await orchestrationV2ListTriggersOccurrences(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * List workflows
   *
   * Lists the workflows of the stack page by page.
   *
   * GET /api/orchestration/v2/workflows, with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async listWorkflows(
    request?: operations.V2ListWorkflowsRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.V2ListWorkflowsResponse, shared.V2Workflow>> {
    const { orchestrationV2ListWorkflows } =
      await import("../funcs/orchestrationV2ListWorkflows.js");
    return unwrap(
      await orchestrationV2ListWorkflows(this.#client, request, options),
    );
  }

  /**
   * Read a trigger
   *
   * Reads one trigger by its identifier.
   *
   * GET /api/orchestration/v2/triggers/{triggerID}, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async readTrigger(
    request: operations.V2ReadTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.V2ReadTriggerResponse> {
    const { orchestrationV2ReadTrigger } =
      await import("../funcs/orchestrationV2ReadTrigger.js");
    return unwrap(
      await orchestrationV2ReadTrigger(this.#client, request, options),
    );
  }

  /**
   * Run a workflow
   *
   * Starts an instance of a workflow. Answers as soon as the instance is
   * started or, with `wait`, when it has ended.
   *
   * POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async runWorkflow(
    request: operations.V2RunWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2RunWorkflowResponse> {
    const { orchestrationV2RunWorkflow } =
      await import("../funcs/orchestrationV2RunWorkflow.js");
    return unwrap(
      await orchestrationV2RunWorkflow(this.#client, request, options),
    );
  }

  /**
   * Send an event to an instance
   *
   * Sends an event to a running instance. If a stage of it waits for an event
   * of this name, the instance goes on.
   *
   * POST /api/orchestration/v2/instances/{instanceID}/events, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async sendEvent(
    request: operations.V2SendEventRequest,
    options?: RequestOptions,
  ): Promise<operations.V2SendEventResponse> {
    const { orchestrationV2SendEvent } =
      await import("../funcs/orchestrationV2SendEvent.js");
    return unwrap(
      await orchestrationV2SendEvent(this.#client, request, options),
    );
  }

  /**
   * Test a trigger
   *
   * Evaluates the filter and the variables of a trigger against an event,
   * without starting the workflow.
   *
   * POST /api/orchestration/v2/triggers/{triggerID}/test, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async testTrigger(
    request: operations.TestTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.TestTriggerResponse> {
    const { orchestrationV2TestTrigger } =
      await import("../funcs/orchestrationV2TestTrigger.js");
    return unwrap(
      await orchestrationV2TestTrigger(this.#client, request, options),
    );
  }
}
