import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { railsIndex$ } from "../models/operations/railsIndex.js";

/**
 * Rails
 *
 * GET /rails.
 */
export function railsIndex(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.RailsIndexResponse, operations.RailsIndexError>> {
  return call(client, railsIndex$, undefined, options);
}
