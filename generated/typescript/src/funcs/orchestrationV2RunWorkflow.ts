import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2RunWorkflow$ } from "../models/operations/v2RunWorkflow.js";

/**
 * Run a workflow
 *
 * Starts an instance of a workflow. Answers as soon as the instance is started
 * or, with `wait`, when it has ended.
 *
 * POST /api/orchestration/v2/workflows/{workflowID}/instances, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2RunWorkflow(
  client: SDKCore,
  request: operations.V2RunWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2RunWorkflowResponse, operations.V2RunWorkflowError>
> {
  return call(client, v2RunWorkflow$, request, options);
}
