import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2DeleteWorkflow$ } from "../models/operations/v2DeleteWorkflow.js";

/**
 * Delete a workflow
 *
 * Deletes a workflow. It can't be run any more; instances that are running go
 * on.
 *
 * DELETE /api/orchestration/v2/workflows/{flowId}, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2DeleteWorkflow(
  client: SDKCore,
  request: operations.V2DeleteWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2DeleteWorkflowResponse, operations.V2DeleteWorkflowError>
> {
  return call(client, v2DeleteWorkflow$, request, options);
}
