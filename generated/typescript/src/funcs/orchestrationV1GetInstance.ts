import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getInstance$ } from "../models/operations/getInstance.js";
import type * as operations from "../models/operations/index.js";

/**
 * Read an instance
 *
 * Reads one instance by its identifier, with the stages it has reached.
 *
 * GET /api/orchestration/instances/{instanceID}, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1GetInstance(
  client: SDKCore,
  request: operations.GetInstanceRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.GetInstanceResponse, operations.GetInstanceError>
> {
  return call(client, getInstance$, request, options);
}
