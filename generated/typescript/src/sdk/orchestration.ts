import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type { Paged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `orchestration`. */
export class Orchestration {
  readonly #client: SDKCore;
  #v1?: OrchestrationV1;
  #v2?: OrchestrationV2;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /** Workflows, their instances, and triggers. */
  get v1(): OrchestrationV1 {
    return (this.#v1 ??= new OrchestrationV1(this.#client));
  }

  /**
   * Workflows, their instances, and triggers, with paged lists and a way to
   * test triggers.
   */
  get v2(): OrchestrationV2 {
    return (this.#v2 ??= new OrchestrationV2(this.#client));
  }
}

/** Workflows, their instances, and triggers. */
export class OrchestrationV1 {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
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
    OrchestrationV1.#loaded.cancelEvent ??=
      await import("../funcs/orchestrationV1CancelEvent.js");
    return unwrap(
      await OrchestrationV1.#loaded.cancelEvent.orchestrationV1CancelEvent(
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
    OrchestrationV1.#loaded.createTrigger ??=
      await import("../funcs/orchestrationV1CreateTrigger.js");
    return unwrap(
      await OrchestrationV1.#loaded.createTrigger.orchestrationV1CreateTrigger(
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
    OrchestrationV1.#loaded.createWorkflow ??=
      await import("../funcs/orchestrationV1CreateWorkflow.js");
    return unwrap(
      await OrchestrationV1.#loaded.createWorkflow.orchestrationV1CreateWorkflow(
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
    OrchestrationV1.#loaded.deleteTrigger ??=
      await import("../funcs/orchestrationV1DeleteTrigger.js");
    return unwrap(
      await OrchestrationV1.#loaded.deleteTrigger.orchestrationV1DeleteTrigger(
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
    OrchestrationV1.#loaded.deleteWorkflow ??=
      await import("../funcs/orchestrationV1DeleteWorkflow.js");
    return unwrap(
      await OrchestrationV1.#loaded.deleteWorkflow.orchestrationV1DeleteWorkflow(
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
    OrchestrationV1.#loaded.getInstance ??=
      await import("../funcs/orchestrationV1GetInstance.js");
    return unwrap(
      await OrchestrationV1.#loaded.getInstance.orchestrationV1GetInstance(
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
    OrchestrationV1.#loaded.getInstanceHistory ??=
      await import("../funcs/orchestrationV1GetInstanceHistory.js");
    return unwrap(
      await OrchestrationV1.#loaded.getInstanceHistory.orchestrationV1GetInstanceHistory(
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
    OrchestrationV1.#loaded.getInstanceStageHistory ??=
      await import("../funcs/orchestrationV1GetInstanceStageHistory.js");
    return unwrap(
      await OrchestrationV1.#loaded.getInstanceStageHistory.orchestrationV1GetInstanceStageHistory(
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
    OrchestrationV1.#loaded.getWorkflow ??=
      await import("../funcs/orchestrationV1GetWorkflow.js");
    return unwrap(
      await OrchestrationV1.#loaded.getWorkflow.orchestrationV1GetWorkflow(
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
    OrchestrationV1.#loaded.listInstances ??=
      await import("../funcs/orchestrationV1ListInstances.js");
    return unwrap(
      await OrchestrationV1.#loaded.listInstances.orchestrationV1ListInstances(
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
    OrchestrationV1.#loaded.listTriggers ??=
      await import("../funcs/orchestrationV1ListTriggers.js");
    return unwrap(
      await OrchestrationV1.#loaded.listTriggers.orchestrationV1ListTriggers(
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
    OrchestrationV1.#loaded.listTriggersOccurrences ??=
      await import("../funcs/orchestrationV1ListTriggersOccurrences.js");
    return unwrap(
      await OrchestrationV1.#loaded.listTriggersOccurrences.orchestrationV1ListTriggersOccurrences(
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
    OrchestrationV1.#loaded.listWorkflows ??=
      await import("../funcs/orchestrationV1ListWorkflows.js");
    return unwrap(
      await OrchestrationV1.#loaded.listWorkflows.orchestrationV1ListWorkflows(
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
    OrchestrationV1.#loaded.orchestrationgetServerInfo ??=
      await import("../funcs/orchestrationV1OrchestrationgetServerInfo.js");
    return unwrap(
      await OrchestrationV1.#loaded.orchestrationgetServerInfo.orchestrationV1OrchestrationgetServerInfo(
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
    OrchestrationV1.#loaded.readTrigger ??=
      await import("../funcs/orchestrationV1ReadTrigger.js");
    return unwrap(
      await OrchestrationV1.#loaded.readTrigger.orchestrationV1ReadTrigger(
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
    OrchestrationV1.#loaded.runWorkflow ??=
      await import("../funcs/orchestrationV1RunWorkflow.js");
    return unwrap(
      await OrchestrationV1.#loaded.runWorkflow.orchestrationV1RunWorkflow(
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
    OrchestrationV1.#loaded.sendEvent ??=
      await import("../funcs/orchestrationV1SendEvent.js");
    return unwrap(
      await OrchestrationV1.#loaded.sendEvent.orchestrationV1SendEvent(
        this.#client,
        request,
        options,
      ),
    );
  }
}

/**
 * Workflows, their instances, and triggers, with paged lists and a way to test
 * triggers.
 */
export class OrchestrationV2 {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
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
    OrchestrationV2.#loaded.cancelEvent ??=
      await import("../funcs/orchestrationV2CancelEvent.js");
    return unwrap(
      await OrchestrationV2.#loaded.cancelEvent.orchestrationV2CancelEvent(
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
    OrchestrationV2.#loaded.createTrigger ??=
      await import("../funcs/orchestrationV2CreateTrigger.js");
    return unwrap(
      await OrchestrationV2.#loaded.createTrigger.orchestrationV2CreateTrigger(
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
    OrchestrationV2.#loaded.createWorkflow ??=
      await import("../funcs/orchestrationV2CreateWorkflow.js");
    return unwrap(
      await OrchestrationV2.#loaded.createWorkflow.orchestrationV2CreateWorkflow(
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
    OrchestrationV2.#loaded.deleteTrigger ??=
      await import("../funcs/orchestrationV2DeleteTrigger.js");
    return unwrap(
      await OrchestrationV2.#loaded.deleteTrigger.orchestrationV2DeleteTrigger(
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
    OrchestrationV2.#loaded.deleteWorkflow ??=
      await import("../funcs/orchestrationV2DeleteWorkflow.js");
    return unwrap(
      await OrchestrationV2.#loaded.deleteWorkflow.orchestrationV2DeleteWorkflow(
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
    OrchestrationV2.#loaded.getInstance ??=
      await import("../funcs/orchestrationV2GetInstance.js");
    return unwrap(
      await OrchestrationV2.#loaded.getInstance.orchestrationV2GetInstance(
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
    OrchestrationV2.#loaded.getInstanceHistory ??=
      await import("../funcs/orchestrationV2GetInstanceHistory.js");
    return unwrap(
      await OrchestrationV2.#loaded.getInstanceHistory.orchestrationV2GetInstanceHistory(
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
    OrchestrationV2.#loaded.getInstanceStageHistory ??=
      await import("../funcs/orchestrationV2GetInstanceStageHistory.js");
    return unwrap(
      await OrchestrationV2.#loaded.getInstanceStageHistory.orchestrationV2GetInstanceStageHistory(
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
    OrchestrationV2.#loaded.getServerInfo ??=
      await import("../funcs/orchestrationV2GetServerInfo.js");
    return unwrap(
      await OrchestrationV2.#loaded.getServerInfo.orchestrationV2GetServerInfo(
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
    OrchestrationV2.#loaded.getWorkflow ??=
      await import("../funcs/orchestrationV2GetWorkflow.js");
    return unwrap(
      await OrchestrationV2.#loaded.getWorkflow.orchestrationV2GetWorkflow(
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
    OrchestrationV2.#loaded.listInstances ??=
      await import("../funcs/orchestrationV2ListInstances.js");
    return unwrap(
      await OrchestrationV2.#loaded.listInstances.orchestrationV2ListInstances(
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
    OrchestrationV2.#loaded.listTriggers ??=
      await import("../funcs/orchestrationV2ListTriggers.js");
    return unwrap(
      await OrchestrationV2.#loaded.listTriggers.orchestrationV2ListTriggers(
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
    OrchestrationV2.#loaded.listTriggersOccurrences ??=
      await import("../funcs/orchestrationV2ListTriggersOccurrences.js");
    return unwrap(
      await OrchestrationV2.#loaded.listTriggersOccurrences.orchestrationV2ListTriggersOccurrences(
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
    OrchestrationV2.#loaded.listWorkflows ??=
      await import("../funcs/orchestrationV2ListWorkflows.js");
    return unwrap(
      await OrchestrationV2.#loaded.listWorkflows.orchestrationV2ListWorkflows(
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
    OrchestrationV2.#loaded.readTrigger ??=
      await import("../funcs/orchestrationV2ReadTrigger.js");
    return unwrap(
      await OrchestrationV2.#loaded.readTrigger.orchestrationV2ReadTrigger(
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
    OrchestrationV2.#loaded.runWorkflow ??=
      await import("../funcs/orchestrationV2RunWorkflow.js");
    return unwrap(
      await OrchestrationV2.#loaded.runWorkflow.orchestrationV2RunWorkflow(
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
    OrchestrationV2.#loaded.sendEvent ??=
      await import("../funcs/orchestrationV2SendEvent.js");
    return unwrap(
      await OrchestrationV2.#loaded.sendEvent.orchestrationV2SendEvent(
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
    OrchestrationV2.#loaded.testTrigger ??=
      await import("../funcs/orchestrationV2TestTrigger.js");
    return unwrap(
      await OrchestrationV2.#loaded.testTrigger.orchestrationV2TestTrigger(
        this.#client,
        request,
        options,
      ),
    );
  }
}
