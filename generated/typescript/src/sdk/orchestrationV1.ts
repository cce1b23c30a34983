import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Workflows, their instances, and triggers. */
export class OrchestrationV1 {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Cancel an instance
   *
   * Stops a running instance. What its stages have done so far is not undone.
   *
   * PUT /api/orchestration/instances/{instanceID}/abort, with the scope
   * orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async cancelEvent(
    request: operations.CancelEventRequest,
    options?: RequestOptions,
  ): Promise<operations.CancelEventResponse> {
    const { orchestrationV1CancelEvent } =
      await import("../funcs/orchestrationV1CancelEvent.js");
    return unwrap(
      await orchestrationV1CancelEvent(this.#client, request, options),
    );
  }

  /**
   * Create a trigger
   *
   * Stores a trigger. From then on, every event of its type that passes its
   * filter starts the workflow.
   *
   * POST /api/orchestration/triggers, with the scope orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async createTrigger(
    request?: shared.TriggerData,
    options?: RequestOptions,
  ): Promise<operations.CreateTriggerResponse> {
    const { orchestrationV1CreateTrigger } =
      await import("../funcs/orchestrationV1CreateTrigger.js");
    return unwrap(
      await orchestrationV1CreateTrigger(this.#client, request, options),
    );
  }

  /**
   * Create a workflow
   *
   * Stores a workflow, ready to be run by hand or by a trigger.
   *
   * POST /api/orchestration/workflows, with the scope orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async createWorkflow(
    request?: shared.CreateWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.CreateWorkflowResponse> {
    const { orchestrationV1CreateWorkflow } =
      await import("../funcs/orchestrationV1CreateWorkflow.js");
    return unwrap(
      await orchestrationV1CreateWorkflow(this.#client, request, options),
    );
  }

  /**
   * Delete a trigger
   *
   * Deletes a trigger. Later events no longer start the workflow; instances
   * that it has started go on.
   *
   * DELETE /api/orchestration/triggers/{triggerID}, with the scope
   * orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async deleteTrigger(
    request: operations.DeleteTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.DeleteTriggerResponse> {
    const { orchestrationV1DeleteTrigger } =
      await import("../funcs/orchestrationV1DeleteTrigger.js");
    return unwrap(
      await orchestrationV1DeleteTrigger(this.#client, request, options),
    );
  }

  /**
   * Delete a workflow
   *
   * Deletes a workflow. It can't be run any more; instances that are running go
   * on.
   *
   * DELETE /api/orchestration/workflows/{flowId}, with the scope
   * orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async deleteWorkflow(
    request: operations.DeleteWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.DeleteWorkflowResponse> {
    const { orchestrationV1DeleteWorkflow } =
      await import("../funcs/orchestrationV1DeleteWorkflow.js");
    return unwrap(
      await orchestrationV1DeleteWorkflow(this.#client, request, options),
    );
  }

  /**
   * Read an instance
   *
   * Reads one instance by its identifier, with the stages it has reached.
   *
   * GET /api/orchestration/instances/{instanceID}, with the scope
   * orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async getInstance(
    request: operations.GetInstanceRequest,
    options?: RequestOptions,
  ): Promise<operations.GetInstanceResponse> {
    const { orchestrationV1GetInstance } =
      await import("../funcs/orchestrationV1GetInstance.js");
    return unwrap(
      await orchestrationV1GetInstance(this.#client, request, options),
    );
  }

  /**
   * Read the history of an instance
   *
   * Lists the stages that an instance has run, with their settings and how they
   * ended.
   *
   * GET /api/orchestration/instances/{instanceID}/history, with the scope
   * orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async getInstanceHistory(
    request: operations.GetInstanceHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.GetInstanceHistoryResponse> {
    const { orchestrationV1GetInstanceHistory } =
      await import("../funcs/orchestrationV1GetInstanceHistory.js");
    return unwrap(
      await orchestrationV1GetInstanceHistory(this.#client, request, options),
    );
  }

  /**
   * Read the history of a stage
   *
   * Lists the activities that one stage of an instance has carried out: what
   * each was given, what it gave back, and how often it was tried.
   *
   * GET /api/orchestration/instances/{instanceID}/stages/{number}/history, with
   * the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async getInstanceStageHistory(
    request: operations.GetInstanceStageHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.GetInstanceStageHistoryResponse> {
    const { orchestrationV1GetInstanceStageHistory } =
      await import("../funcs/orchestrationV1GetInstanceStageHistory.js");
    return unwrap(
      await orchestrationV1GetInstanceStageHistory(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * Read a workflow
   *
   * Reads one workflow by its identifier.
   *
   * GET /api/orchestration/workflows/{flowId}, with the scope
   * orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async getWorkflow(
    request: operations.GetWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.GetWorkflowResponse> {
    const { orchestrationV1GetWorkflow } =
      await import("../funcs/orchestrationV1GetWorkflow.js");
    return unwrap(
      await orchestrationV1GetWorkflow(this.#client, request, options),
    );
  }

  /**
   * List instances
   *
   * Lists instances of all workflows or of one, including those that have ended
   * or only those that still run.
   *
   * GET /api/orchestration/instances, with the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async listInstances(
    request?: operations.ListInstancesRequest,
    options?: RequestOptions,
  ): Promise<operations.ListInstancesResponse> {
    const { orchestrationV1ListInstances } =
      await import("../funcs/orchestrationV1ListInstances.js");
    return unwrap(
      await orchestrationV1ListInstances(this.#client, request, options),
    );
  }

  /**
   * List triggers
   *
   * Lists the triggers of the stack, all of them or those of a given name.
   *
   * GET /api/orchestration/triggers, with the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async listTriggers(
    request?: operations.ListTriggersRequest,
    options?: RequestOptions,
  ): Promise<operations.ListTriggersResponse> {
    const { orchestrationV1ListTriggers } =
      await import("../funcs/orchestrationV1ListTriggers.js");
    return unwrap(
      await orchestrationV1ListTriggers(this.#client, request, options),
    );
  }

  /**
   * List the occurrences of a trigger
   *
   * Lists the events that a trigger reacted to, each with the instance it
   * started or the error that prevented it.
   *
   * GET /api/orchestration/triggers/{triggerID}/occurrences, with the scope
   * orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async listTriggersOccurrences(
    request: operations.ListTriggersOccurrencesRequest,
    options?: RequestOptions,
  ): Promise<operations.ListTriggersOccurrencesResponse> {
    const { orchestrationV1ListTriggersOccurrences } =
      await import("../funcs/orchestrationV1ListTriggersOccurrences.js");
    return unwrap(
      await orchestrationV1ListTriggersOccurrences(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * List workflows
   *
   * Lists the workflows of the stack.
   *
   * GET /api/orchestration/workflows, with the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async listWorkflows(
    options?: RequestOptions,
  ): Promise<operations.ListWorkflowsResponse> {
    const { orchestrationV1ListWorkflows } =
      await import("../funcs/orchestrationV1ListWorkflows.js");
    return unwrap(await orchestrationV1ListWorkflows(this.#client, options));
  }

  /**
   * Tell the version of the service
   *
   * Answers with the release of the service. Useful as a first call, to see
   * that address and credentials are right.
   *
   * GET /api/orchestration/_info, with the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async orchestrationgetServerInfo(
    options?: RequestOptions,
  ): Promise<operations.OrchestrationgetServerInfoResponse> {
    const { orchestrationV1OrchestrationgetServerInfo } =
      await import("../funcs/orchestrationV1OrchestrationgetServerInfo.js");
    return unwrap(
      await orchestrationV1OrchestrationgetServerInfo(this.#client, options),
    );
  }

  /**
   * Read a trigger
   *
   * Reads one trigger by its identifier.
   *
   * GET /api/orchestration/triggers/{triggerID}, with the scope
   * orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async readTrigger(
    request: operations.ReadTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.ReadTriggerResponse> {
    const { orchestrationV1ReadTrigger } =
      await import("../funcs/orchestrationV1ReadTrigger.js");
    return unwrap(
      await orchestrationV1ReadTrigger(this.#client, request, options),
    );
  }

  /**
   * Run a workflow
   *
   * Starts an instance of a workflow. Answers as soon as the instance is
   * started or, with `wait`, when it has ended.
   *
   * POST /api/orchestration/workflows/{workflowID}/instances, with the scope
   * orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async runWorkflow(
    request: operations.RunWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.RunWorkflowResponse> {
    const { orchestrationV1RunWorkflow } =
      await import("../funcs/orchestrationV1RunWorkflow.js");
    return unwrap(
      await orchestrationV1RunWorkflow(this.#client, request, options),
    );
  }

  /**
   * Send an event to an instance
   *
   * Sends an event to a running instance. If a stage of it waits for an event
   * of this name, the instance goes on.
   *
   * POST /api/orchestration/instances/{instanceID}/events, with the scope
   * orchestration:write.
   *
   * Throws `errors.ErrorT`.
   */
  async sendEvent(
    request: operations.SendEventRequest,
    options?: RequestOptions,
  ): Promise<operations.SendEventResponse> {
    const { orchestrationV1SendEvent } =
      await import("../funcs/orchestrationV1SendEvent.js");
    return unwrap(
      await orchestrationV1SendEvent(this.#client, request, options),
    );
  }
}
