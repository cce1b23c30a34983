import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2DeleteTrigger$ } from "../models/operations/v2DeleteTrigger.js";

/**
 * Delete a trigger
 *
 * Deletes a trigger. Later events no longer start the workflow; instances that
 * it has started go on.
 *
 * DELETE /api/orchestration/v2/triggers/{triggerID}, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2DeleteTrigger(
  client: SDKCore,
  request: operations.V2DeleteTriggerRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2DeleteTriggerResponse, operations.V2DeleteTriggerError>
> {
  return call(client, v2DeleteTrigger$, request, options);
}
