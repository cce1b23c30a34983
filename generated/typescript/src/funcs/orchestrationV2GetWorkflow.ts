import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2GetWorkflow$ } from "../models/operations/v2GetWorkflow.js";

/**
 * Read a workflow
 *
 * Reads one workflow by its identifier.
 *
 * GET /api/orchestration/v2/workflows/{flowId}, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2GetWorkflow(
  client: SDKCore,
  request: operations.V2GetWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2GetWorkflowResponse, operations.V2GetWorkflowError>
> {
  return call(client, v2GetWorkflow$, request, options);
}
