import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import type { Paged } from "../lib/pages.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  cancelEvent?: typeof import("../funcs/orchestrationV2CancelEvent.js");
  createTrigger?: typeof import("../funcs/orchestrationV2CreateTrigger.js");
  createWorkflow?: typeof import("../funcs/orchestrationV2CreateWorkflow.js");
  deleteTrigger?: typeof import("../funcs/orchestrationV2DeleteTrigger.js");
  deleteWorkflow?: typeof import("../funcs/orchestrationV2DeleteWorkflow.js");
  getInstance?: typeof import("../funcs/orchestrationV2GetInstance.js");
  getInstanceHistory?: typeof import("../funcs/orchestrationV2GetInstanceHistory.js");
  getInstanceStageHistory?: typeof import("../funcs/orchestrationV2GetInstanceStageHistory.js");
  getServerInfo?: typeof import("../funcs/orchestrationV2GetServerInfo.js");
  getWorkflow?: typeof import("../funcs/orchestrationV2GetWorkflow.js");
  listInstances?: typeof import("../funcs/orchestrationV2ListInstances.js");
  listTriggers?: typeof import("../funcs/orchestrationV2ListTriggers.js");
  listTriggersOccurrences?: typeof import("../funcs/orchestrationV2ListTriggersOccurrences.js");
  listWorkflows?: typeof import("../funcs/orchestrationV2ListWorkflows.js");
  readTrigger?: typeof import("../funcs/orchestrationV2ReadTrigger.js");
  runWorkflow?: typeof import("../funcs/orchestrationV2RunWorkflow.js");
  sendEvent?: typeof import("../funcs/orchestrationV2SendEvent.js");
  testTrigger?: typeof import("../funcs/orchestrationV2TestTrigger.js");
} = {};

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
    loaded.cancelEvent ??=
      await import("../funcs/orchestrationV2CancelEvent.js");
    return unwrap(
      await loaded.cancelEvent.orchestrationV2CancelEvent(
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
   * POST /api/orchestration/v2/triggers, with the scope orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async createTrigger(
    request?: shared.V2TriggerData,
    options?: RequestOptions,
  ): Promise<operations.V2CreateTriggerResponse> {
    loaded.createTrigger ??=
      await import("../funcs/orchestrationV2CreateTrigger.js");
    return unwrap(
      await loaded.createTrigger.orchestrationV2CreateTrigger(
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
   * POST /api/orchestration/v2/workflows, with the scope orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async createWorkflow(
    request?: shared.V2CreateWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2CreateWorkflowResponse> {
    loaded.createWorkflow ??=
      await import("../funcs/orchestrationV2CreateWorkflow.js");
    return unwrap(
      await loaded.createWorkflow.orchestrationV2CreateWorkflow(
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
   * DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async deleteTrigger(
    request: operations.V2DeleteTriggerRequest,
    options?: RequestOptions,
  ): Promise<operations.V2DeleteTriggerResponse> {
    loaded.deleteTrigger ??=
      await import("../funcs/orchestrationV2DeleteTrigger.js");
    return unwrap(
      await loaded.deleteTrigger.orchestrationV2DeleteTrigger(
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
   * DELETE /api/orchestration/v2/workflows/{flowId}, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async deleteWorkflow(
    request: operations.V2DeleteWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2DeleteWorkflowResponse> {
    loaded.deleteWorkflow ??=
      await import("../funcs/orchestrationV2DeleteWorkflow.js");
    return unwrap(
      await loaded.deleteWorkflow.orchestrationV2DeleteWorkflow(
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
   * GET /api/orchestration/v2/instances/{instanceID}, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstance(
    request: operations.V2GetInstanceRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceResponse> {
    loaded.getInstance ??=
      await import("../funcs/orchestrationV2GetInstance.js");
    return unwrap(
      await loaded.getInstance.orchestrationV2GetInstance(
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
   * GET /api/orchestration/v2/instances/{instanceID}/history, with the scope
   * orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstanceHistory(
    request: operations.V2GetInstanceHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceHistoryResponse> {
    loaded.getInstanceHistory ??=
      await import("../funcs/orchestrationV2GetInstanceHistory.js");
    return unwrap(
      await loaded.getInstanceHistory.orchestrationV2GetInstanceHistory(
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
   * GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history,
   * with the scope orchestration:read.
   *
   * Throws `errors.V2Error`.
   */
  async getInstanceStageHistory(
    request: operations.V2GetInstanceStageHistoryRequest,
    options?: RequestOptions,
  ): Promise<operations.V2GetInstanceStageHistoryResponse> {
    loaded.getInstanceStageHistory ??=
      await import("../funcs/orchestrationV2GetInstanceStageHistory.js");
    return unwrap(
      await loaded.getInstanceStageHistory.orchestrationV2GetInstanceStageHistory(
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
    loaded.getServerInfo ??=
      await import("../funcs/orchestrationV2GetServerInfo.js");
    return unwrap(
      await loaded.getServerInfo.orchestrationV2GetServerInfo(
        this.#client,
        options,
      ),
    );
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
    loaded.getWorkflow ??=
      await import("../funcs/orchestrationV2GetWorkflow.js");
    return unwrap(
      await loaded.getWorkflow.orchestrationV2GetWorkflow(
        this.#client,
        request,
        options,
      ),
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
    loaded.listInstances ??=
      await import("../funcs/orchestrationV2ListInstances.js");
    return unwrap(
      await loaded.listInstances.orchestrationV2ListInstances(
        this.#client,
        request,
        options,
      ),
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
    loaded.listTriggers ??=
      await import("../funcs/orchestrationV2ListTriggers.js");
    return unwrap(
      await loaded.listTriggers.orchestrationV2ListTriggers(
        this.#client,
        request,
        options,
      ),
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
    loaded.listTriggersOccurrences ??=
      await import("../funcs/orchestrationV2ListTriggersOccurrences.js");
    return unwrap(
      await loaded.listTriggersOccurrences.orchestrationV2ListTriggersOccurrences(
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
    loaded.listWorkflows ??=
      await import("../funcs/orchestrationV2ListWorkflows.js");
    return unwrap(
      await loaded.listWorkflows.orchestrationV2ListWorkflows(
        this.#client,
        request,
        options,
      ),
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
    loaded.readTrigger ??=
      await import("../funcs/orchestrationV2ReadTrigger.js");
    return unwrap(
      await loaded.readTrigger.orchestrationV2ReadTrigger(
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
   * POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async runWorkflow(
    request: operations.V2RunWorkflowRequest,
    options?: RequestOptions,
  ): Promise<operations.V2RunWorkflowResponse> {
    loaded.runWorkflow ??=
      await import("../funcs/orchestrationV2RunWorkflow.js");
    return unwrap(
      await loaded.runWorkflow.orchestrationV2RunWorkflow(
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
   * POST /api/orchestration/v2/instances/{instanceID}/events, with the scope
   * orchestration:write.
   *
   * Throws `errors.V2Error`.
   */
  async sendEvent(
    request: operations.V2SendEventRequest,
    options?: RequestOptions,
  ): Promise<operations.V2SendEventResponse> {
    loaded.sendEvent ??= await import("../funcs/orchestrationV2SendEvent.js");
    return unwrap(
      await loaded.sendEvent.orchestrationV2SendEvent(
        this.#client,
        request,
        options,
      ),
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
    loaded.testTrigger ??=
      await import("../funcs/orchestrationV2TestTrigger.js");
    return unwrap(
      await loaded.testTrigger.orchestrationV2TestTrigger(
        this.#client,
        request,
        options,
      ),
    );
  }
}
