import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getRails$ } from "../models/operations/getRails.js";
import type * as operations from "../models/operations/index.js";

/**
 * Written by hand
 *
 * POST /rails.
 */
export function railsGetRails(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.GetRailsResponse, operations.GetRailsError>> {
  return call(client, getRails$, undefined, options);
}
