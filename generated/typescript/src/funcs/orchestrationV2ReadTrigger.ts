import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2ReadTrigger$ } from "../models/operations/v2ReadTrigger.js";

/**
 * Read a trigger
 *
 * Reads one trigger by its identifier.
 *
 * GET /api/orchestration/v2/triggers/{triggerID}, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2ReadTrigger(
  client: SDKCore,
  request: operations.V2ReadTriggerRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2ReadTriggerResponse, operations.V2ReadTriggerError>
> {
  return call(client, v2ReadTrigger$, request, options);
}
