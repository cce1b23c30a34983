import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { cancelEvent$ } from "../models/operations/cancelEvent.js";
import type * as operations from "../models/operations/index.js";

/**
 * Cancel an instance
 *
 * Stops a running instance. What its stages have done so far is not undone.
 *
 * PUT /api/orchestration/instances/{instanceID}/abort, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1CancelEvent(
  client: SDKCore,
  request: operations.CancelEventRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.CancelEventResponse, operations.CancelEventError>
> {
  return call(client, cancelEvent$, request, options);
}
