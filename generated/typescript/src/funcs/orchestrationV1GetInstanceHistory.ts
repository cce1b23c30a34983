import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getInstanceHistory$ } from "../models/operations/getInstanceHistory.js";
import type * as operations from "../models/operations/index.js";

/**
 * Read the history of an instance
 *
 * Lists the stages that an instance has run, with their settings and how they
 * ended.
 *
 * GET /api/orchestration/instances/{instanceID}/history, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1GetInstanceHistory(
  client: SDKCore,
  request: operations.GetInstanceHistoryRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.GetInstanceHistoryResponse,
    operations.GetInstanceHistoryError
  >
> {
  return call(client, getInstanceHistory$, request, options);
}
