import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getWorkflow$ } from "../models/operations/getWorkflow.js";
import type * as operations from "../models/operations/index.js";

/**
 * Read a workflow
 *
 * Reads one workflow by its identifier.
 *
 * GET /api/orchestration/workflows/{flowId}, with the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1GetWorkflow(
  client: SDKCore,
  request: operations.GetWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.GetWorkflowResponse, operations.GetWorkflowError>
> {
  return call(client, getWorkflow$, request, options);
}
