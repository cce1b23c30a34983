import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { v2ListInstances$ } from "../models/operations/v2ListInstances.js";
import type * as shared from "../models/shared/index.js";

/**
 * List instances
 *
 * Lists page by page instances of all workflows or of one, including those that
 * have ended or only those that still run.
 *
 * GET /api/orchestration/v2/instances, with the scope orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2ListInstances(
  client: SDKCore,
  request?: operations.V2ListInstancesRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.V2ListInstancesResponse, shared.V2WorkflowInstance>,
    operations.V2ListInstancesError
  >
> {
  return callPaged(client, v2ListInstances$, request, options);
}
