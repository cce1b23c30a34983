import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getInstanceStageHistory$ } from "../models/operations/getInstanceStageHistory.js";
import type * as operations from "../models/operations/index.js";

/**
 * Read the history of a stage
 *
 * Lists the activities that one stage of an instance has carried out: what each
 * was given, what it gave back, and how often it was tried.
 *
 * GET /api/orchestration/instances/{instanceID}/stages/{number}/history, with
 * the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1GetInstanceStageHistory(
  client: SDKCore,
  request: operations.GetInstanceStageHistoryRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.GetInstanceStageHistoryResponse,
    operations.GetInstanceStageHistoryError
  >
> {
  return call(client, getInstanceStageHistory$, request, options);
}
