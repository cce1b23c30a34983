import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { deleteTrigger$ } from "../models/operations/deleteTrigger.js";
import type * as operations from "../models/operations/index.js";

/**
 * Delete a trigger
 *
 * Deletes a trigger. Later events no longer start the workflow; instances that
 * it has started go on.
 *
 * DELETE /api/orchestration/triggers/{triggerID}, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1DeleteTrigger(
  client: SDKCore,
  request: operations.DeleteTriggerRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.DeleteTriggerResponse, operations.DeleteTriggerError>
> {
  return call(client, deleteTrigger$, request, options);
}
