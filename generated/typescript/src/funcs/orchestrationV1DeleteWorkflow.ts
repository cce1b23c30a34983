import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { deleteWorkflow$ } from "../models/operations/deleteWorkflow.js";
import type * as operations from "../models/operations/index.js";

/**
 * Delete a workflow
 *
 * Deletes a workflow. It can't be run any more; instances that are running go
 * on.
 *
 * DELETE /api/orchestration/workflows/{flowId}, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1DeleteWorkflow(
  client: SDKCore,
  request: operations.DeleteWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.DeleteWorkflowResponse, operations.DeleteWorkflowError>
> {
  return call(client, deleteWorkflow$, request, options);
}
