import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { summary$ } from "../models/operations/summary.js";

/**
 * summary
 *
 * GET /jobs/summary.
 */
export function summary(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.SummaryResponse, operations.SummaryError>> {
  return call(client, summary$, undefined, options);
}
