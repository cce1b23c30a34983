import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { testTrigger$ } from "../models/operations/testTrigger.js";

/**
 * Test a trigger
 *
 * Evaluates the filter and the variables of a trigger against an event, without
 * starting the workflow.
 *
 * POST /api/orchestration/v2/triggers/{triggerID}/test, with the scope
 * orchestration:write.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2TestTrigger(
  client: SDKCore,
  request: operations.TestTriggerRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.TestTriggerResponse, operations.TestTriggerError>
> {
  return call(client, testTrigger$, request, options);
}
