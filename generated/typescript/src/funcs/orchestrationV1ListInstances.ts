import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listInstances$ } from "../models/operations/listInstances.js";

/**
 * List instances
 *
 * Lists instances of all workflows or of one, including those that have ended
 * or only those that still run.
 *
 * GET /api/orchestration/instances, with the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1ListInstances(
  client: SDKCore,
  request?: operations.ListInstancesRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.ListInstancesResponse, operations.ListInstancesError>
> {
  return call(client, listInstances$, request, options);
}
