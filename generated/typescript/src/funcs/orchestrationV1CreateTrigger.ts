import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { createTrigger$ } from "../models/operations/createTrigger.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * Create a trigger
 *
 * Stores a trigger. From then on, every event of its type that passes its
 * filter starts the workflow.
 *
 * POST /api/orchestration/triggers, with the scope orchestration:write.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1CreateTrigger(
  client: SDKCore,
  request?: shared.TriggerData,
  options?: RequestOptions,
): Promise<
  Result<operations.CreateTriggerResponse, operations.CreateTriggerError>
> {
  return call(client, createTrigger$, request, options);
}
