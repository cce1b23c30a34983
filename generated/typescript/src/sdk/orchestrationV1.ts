import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  cancelEvent?: typeof import("../funcs/orchestrationV1CancelEvent.js");
  createTrigger?: typeof import("../funcs/orchestrationV1CreateTrigger.js");
  createWorkflow?: typeof import("../funcs/orchestrationV1CreateWorkflow.js");
  deleteTrigger?: typeof import("../funcs/orchestrationV1DeleteTrigger.js");
  deleteWorkflow?: typeof import("../funcs/orchestrationV1DeleteWorkflow.js");
  getInstance?: typeof import("../funcs/orchestrationV1GetInstance.js");
  getInstanceHistory?: typeof import("../funcs/orchestrationV1GetInstanceHistory.js");
  getInstanceStageHistory?: typeof import("../funcs/orchestrationV1GetInstanceStageHistory.js");
  getWorkflow?: typeof import("../funcs/orchestrationV1GetWorkflow.js");
  listInstances?: typeof import("../funcs/orchestrationV1ListInstances.js");
  listTriggers?: typeof import("../funcs/orchestrationV1ListTriggers.js");
  listTriggersOccurrences?: typeof import("../funcs/orchestrationV1ListTriggersOccurrences.js");
  listWorkflows?: typeof import("../funcs/orchestrationV1ListWorkflows.js");
  orchestrationgetServerInfo?: typeof import("../funcs/orchestrationV1OrchestrationgetServerInfo.js");
  readTrigger?: typeof import("../funcs/orchestrationV1ReadTrigger.js");
  runWorkflow?: typeof import("../funcs/orchestrationV1RunWorkflow.js");
  sendEvent?: typeof import("../funcs/orchestrationV1SendEvent.js");
} = {};

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
    loaded.cancelEvent ??=
      await import("../funcs/orchestrationV1CancelEvent.js");
    return unwrap(
      await loaded.cancelEvent.orchestrationV1CancelEvent(
        this.#client,
        request,
        options,
      ),
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
    loaded.createTrigger ??=
      await import("../funcs/orchestrationV1CreateTrigger.js");
    return unwrap(
      await loaded.createTrigger.orchestrationV1CreateTrigger(
        this.#client,
        request,
        options,
      ),
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
    loaded.createWorkflow ??=
      await import("../funcs/orchestrationV1CreateWorkflow.js");
    return unwrap(
      await loaded.createWorkflow.orchestrationV1CreateWorkflow(
        this.#client,
        request,
        options,
      ),
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
    loaded.deleteTrigger ??=
      await import("../funcs/orchestrationV1DeleteTrigger.js");
    return unwrap(
      await loaded.deleteTrigger.orchestrationV1DeleteTrigger(
        this.#client,
        request,
        options,
      ),
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
    loaded.deleteWorkflow ??=
      await import("../funcs/orchestrationV1DeleteWorkflow.js");
    return unwrap(
      await loaded.deleteWorkflow.orchestrationV1DeleteWorkflow(
        this.#client,
        request,
        options,
      ),
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
    loaded.getInstance ??=
      await import("../funcs/orchestrationV1GetInstance.js");
    return unwrap(
      await loaded.getInstance.orchestrationV1GetInstance(
        this.#client,
        request,
        options,
      ),
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
    loaded.getInstanceHistory ??=
      await import("../funcs/orchestrationV1GetInstanceHistory.js");
    return unwrap(
      await loaded.getInstanceHistory.orchestrationV1GetInstanceHistory(
        this.#client,
        request,
        options,
      ),
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
    loaded.getInstanceStageHistory ??=
      await import("../funcs/orchestrationV1GetInstanceStageHistory.js");
    return unwrap(
      await loaded.getInstanceStageHistory.orchestrationV1GetInstanceStageHistory(
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
    loaded.getWorkflow ??=
      await import("../funcs/orchestrationV1GetWorkflow.js");
    return unwrap(
      await loaded.getWorkflow.orchestrationV1GetWorkflow(
        this.#client,
        request,
        options,
      ),
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
    loaded.listInstances ??=
      await import("../funcs/orchestrationV1ListInstances.js");
    return unwrap(
      await loaded.listInstances.orchestrationV1ListInstances(
        this.#client,
        request,
        options,
      ),
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
    loaded.listTriggers ??=
      await import("../funcs/orchestrationV1ListTriggers.js");
    return unwrap(
      await loaded.listTriggers.orchestrationV1ListTriggers(
        this.#client,
        request,
        options,
      ),
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
    loaded.listTriggersOccurrences ??=
      await import("../funcs/orchestrationV1ListTriggersOccurrences.js");
    return unwrap(
      await loaded.listTriggersOccurrences.orchestrationV1ListTriggersOccurrences(
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
    loaded.listWorkflows ??=
      await import("../funcs/orchestrationV1ListWorkflows.js");
    return unwrap(
      await loaded.listWorkflows.orchestrationV1ListWorkflows(
        this.#client,
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
   * GET /api/orchestration/_info, with the scope orchestration:read.
   *
   * Throws `errors.ErrorT`.
   */
  async orchestrationgetServerInfo(
    options?: RequestOptions,
  ): Promise<operations.OrchestrationgetServerInfoResponse> {
    loaded.orchestrationgetServerInfo ??=
      await import("../funcs/orchestrationV1OrchestrationgetServerInfo.js");
    return unwrap(
      await loaded.orchestrationgetServerInfo.orchestrationV1OrchestrationgetServerInfo(
        this.#client,
        options,
      ),
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
    loaded.readTrigger ??=
      await import("../funcs/orchestrationV1ReadTrigger.js");
    return unwrap(
      await loaded.readTrigger.orchestrationV1ReadTrigger(
        this.#client,
        request,
        options,
      ),
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
    loaded.runWorkflow ??=
      await import("../funcs/orchestrationV1RunWorkflow.js");
    return unwrap(
      await loaded.runWorkflow.orchestrationV1RunWorkflow(
        this.#client,
        request,
        options,
      ),
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
    loaded.sendEvent ??= await import("../funcs/orchestrationV1SendEvent.js");
    return unwrap(
      await loaded.sendEvent.orchestrationV1SendEvent(
        this.#client,
        request,
        options,
      ),
    );
  }
}
