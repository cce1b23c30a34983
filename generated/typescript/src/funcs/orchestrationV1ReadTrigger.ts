import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { readTrigger$ } from "../models/operations/readTrigger.js";

/**
 * Read a trigger
 *
 * Reads one trigger by its identifier.
 *
 * GET /api/orchestration/triggers/{triggerID}, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1ReadTrigger(
  client: SDKCore,
  request: operations.ReadTriggerRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.ReadTriggerResponse, operations.ReadTriggerError>
> {
  return call(client, readTrigger$, request, options);
}
