import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2CreateWorkflow$ } from "../models/operations/v2CreateWorkflow.js";
import type * as shared from "../models/shared/index.js";

/**
 * Create a workflow
 *
 * Stores a workflow, ready to be run by hand or by a trigger.
 *
 * POST /api/orchestration/v2/workflows, with the scope orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2CreateWorkflow(
  client: SDKCore,
  request?: shared.V2CreateWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2CreateWorkflowResponse, operations.V2CreateWorkflowError>
> {
  return call(client, v2CreateWorkflow$, request, options);
}
