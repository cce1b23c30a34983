import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2CreateTrigger$ } from "../models/operations/v2CreateTrigger.js";
import type * as shared from "../models/shared/index.js";

/**
 * Create a trigger
 *
 * Stores a trigger. From then on, every event of its type that passes its
 * filter starts the workflow.
 *
 * POST /api/orchestration/v2/triggers, with the scope orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2CreateTrigger(
  client: SDKCore,
  request?: shared.V2TriggerData,
  options?: RequestOptions,
): Promise<
  Result<operations.V2CreateTriggerResponse, operations.V2CreateTriggerError>
> {
  return call(client, v2CreateTrigger$, request, options);
}
