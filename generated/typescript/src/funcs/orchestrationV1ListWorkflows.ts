import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listWorkflows$ } from "../models/operations/listWorkflows.js";

/**
 * List workflows
 *
 * Lists the workflows of the stack.
 *
 * GET /api/orchestration/workflows, with the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1ListWorkflows(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ListWorkflowsResponse, operations.ListWorkflowsError>
> {
  return call(client, listWorkflows$, undefined, options);
}
