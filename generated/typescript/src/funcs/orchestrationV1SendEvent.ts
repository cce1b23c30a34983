import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendEvent$ } from "../models/operations/sendEvent.js";

/**
 * Send an event to an instance
 *
 * Sends an event to a running instance. If a stage of it waits for an event of
 * this name, the instance goes on.
 *
 * POST /api/orchestration/instances/{instanceID}/events, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1SendEvent(
  client: SDKCore,
  request: operations.SendEventRequest,
  options?: RequestOptions,
): Promise<Result<operations.SendEventResponse, operations.SendEventError>> {
  return call(client, sendEvent$, request, options);
}
