import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { v2ListTriggersOccurrences$ } from "../models/operations/v2ListTriggersOccurrences.js";
import type * as shared from "../models/shared/index.js";

/**
 * List the occurrences of a trigger
 *
 * Lists page by page the events that a trigger reacted to, each with the
 * instance it started or the error that prevented it.
 *
 * GET /api/orchestration/v2/triggers/{triggerID}/occurrences, with the scope
 * orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2ListTriggersOccurrences(
  client: SDKCore,
  request: operations.V2ListTriggersOccurrencesRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<
      operations.V2ListTriggersOccurrencesResponse,
      shared.V2TriggerOccurrence
    >,
    operations.V2ListTriggersOccurrencesError
  >
> {
  return callPaged(client, v2ListTriggersOccurrences$, request, options);
}
