import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { createWorkflow$ } from "../models/operations/createWorkflow.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * Create a workflow
 *
 * Stores a workflow, ready to be run by hand or by a trigger.
 *
 * POST /api/orchestration/workflows, with the scope orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1CreateWorkflow(
  client: SDKCore,
  request?: shared.CreateWorkflowRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.CreateWorkflowResponse, operations.CreateWorkflowError>
> {
  return call(client, createWorkflow$, request, options);
}
