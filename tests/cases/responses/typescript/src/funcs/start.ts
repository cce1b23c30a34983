import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { start$ } from "../models/operations/start.js";

/**
 * start
 *
 * POST /jobs.
 *
 * Its error may be `errors.Problem`, `errors.Failure`.
 */
export function start(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.StartResponse, operations.StartError>> {
  return call(client, start$, undefined, options);
}
