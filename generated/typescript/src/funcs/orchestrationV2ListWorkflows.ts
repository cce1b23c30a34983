import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { v2ListWorkflows$ } from "../models/operations/v2ListWorkflows.js";
import type * as shared from "../models/shared/index.js";

/**
 * List workflows
 *
 * Lists the workflows of the stack page by page.
 *
 * GET /api/orchestration/v2/workflows, with the scope orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2ListWorkflows(
  client: SDKCore,
  request?: operations.V2ListWorkflowsRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.V2ListWorkflowsResponse, shared.V2Workflow>,
    operations.V2ListWorkflowsError
  >
> {
  return callPaged(client, v2ListWorkflows$, request, options);
}
