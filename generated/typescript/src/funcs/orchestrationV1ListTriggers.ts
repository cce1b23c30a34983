import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listTriggers$ } from "../models/operations/listTriggers.js";

/**
 * List triggers
 *
 * Lists the triggers of the stack, all of them or those of a given name.
 *
 * GET /api/orchestration/triggers, with the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1ListTriggers(
  client: SDKCore,
  request?: operations.ListTriggersRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.ListTriggersResponse, operations.ListTriggersError>
> {
  return call(client, listTriggers$, request, options);
}
