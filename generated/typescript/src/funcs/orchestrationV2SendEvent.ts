import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2SendEvent$ } from "../models/operations/v2SendEvent.js";

/**
 * Send an event to an instance
 *
 * Sends an event to a running instance. If a stage of it waits for an event of
 * this name, the instance goes on.
 *
 * POST /api/orchestration/v2/instances/{instanceID}/events, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2SendEvent(
  client: SDKCore,
  request: operations.V2SendEventRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2SendEventResponse, operations.V2SendEventError>
> {
  return call(client, v2SendEvent$, request, options);
}
