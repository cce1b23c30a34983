import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { runWorkflow$ } from "../models/operations/runWorkflow.js";

/**
 * Run a workflow
 *
 * Starts an instance of a workflow. Answers as soon as the instance is started
 * or, with `wait`, when it has ended.
 *
 * POST /api/orchestration/workflows/{workflowID}/instances, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1RunWorkflow(
  client: SDKCore,
  request: operations.RunWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.RunWorkflowResponse, operations.RunWorkflowError>
> {
  return call(client, runWorkflow$, request, options);
}
