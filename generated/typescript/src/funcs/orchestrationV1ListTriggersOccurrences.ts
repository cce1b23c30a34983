import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listTriggersOccurrences$ } from "../models/operations/listTriggersOccurrences.js";

/**
 * List the occurrences of a trigger
 *
 * Lists the events that a trigger reacted to, each with the instance it started
 * or the error that prevented it.
 *
 * GET /api/orchestration/triggers/{triggerID}/occurrences, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1ListTriggersOccurrences(
  client: SDKCore,
  request: operations.ListTriggersOccurrencesRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.ListTriggersOccurrencesResponse,
    operations.ListTriggersOccurrencesError
  >
> {
  return call(client, listTriggersOccurrences$, request, options);
}
