import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2GetInstanceStageHistory$ } from "../models/operations/v2GetInstanceStageHistory.js";

/**
 * Read the history of a stage
 *
 * Lists the activities that one stage of an instance has carried out: what each
 * was given, what it gave back, and how often it was tried.
 *
 * GET /api/orchestration/v2/instances/{instanceID}/stages/{number}/history,
 * with the scope orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2GetInstanceStageHistory(
  client: SDKCore,
  request: operations.V2GetInstanceStageHistoryRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.V2GetInstanceStageHistoryResponse,
    operations.V2GetInstanceStageHistoryError
  >
> {
  return call(client, v2GetInstanceStageHistory$, request, options);
}
