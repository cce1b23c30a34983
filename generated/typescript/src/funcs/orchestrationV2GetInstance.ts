import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2GetInstance$ } from "../models/operations/v2GetInstance.js";

/**
 * Read an instance
 *
 * Reads one instance by its identifier, with the stages it has reached.
 *
 * GET /api/orchestration/v2/instances/{instanceID}, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2GetInstance(
  client: SDKCore,
  request: operations.V2GetInstanceRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.V2GetInstanceResponse, operations.V2GetInstanceError>
> {
  return call(client, v2GetInstance$, request, options);
}
