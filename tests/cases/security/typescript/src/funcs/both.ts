import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { both$ } from "../models/operations/both.js";
import type * as operations from "../models/operations/index.js";

/**
 * both
 *
 * GET /both, with the scope read.
 */
export function both(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.BothResponse, operations.BothError>> {
  return call(client, both$, undefined, options);
}
