import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2CancelEvent$ } from "../models/operations/v2CancelEvent.js";

/**
 * Cancel an instance
 *
 * Stops a running instance. What its stages have done so far is not undone.
 *
 * PUT /api/orchestration/v2/instances/{instanceID}/abort, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2CancelEvent(
  client: SDKCore,
  request: operations.V2CancelEventRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2CancelEventResponse, operations.V2CancelEventError>
> {
  return call(client, v2CancelEvent$, request, options);
}
