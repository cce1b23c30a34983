import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { v2ListTriggers$ } from "../models/operations/v2ListTriggers.js";
import type * as shared from "../models/shared/index.js";

/**
 * List triggers
 *
 * Lists the triggers of the stack page by page, all of them or those of a given
 * name.
 *
 * GET /api/orchestration/v2/triggers, with the scope orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2ListTriggers(
  client: SDKCore,
  request?: operations.V2ListTriggersRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.V2ListTriggersResponse, shared.V2Trigger>,
    operations.V2ListTriggersError
  >
> {
  return callPaged(client, v2ListTriggers$, request, options);
}
