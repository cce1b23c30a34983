import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2GetInstanceHistory$ } from "../models/operations/v2GetInstanceHistory.js";

/**
 * Read the history of an instance
 *
 * Lists the stages that an instance has run, with their settings and how they
 * ended.
 *
 * GET /api/orchestration/v2/instances/{instanceID}/history, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2GetInstanceHistory(
  client: SDKCore,
  request: operations.V2GetInstanceHistoryRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.V2GetInstanceHistoryResponse,
    operations.V2GetInstanceHistoryError
  >
> {
  return call(client, v2GetInstanceHistory$, request, options);
}
