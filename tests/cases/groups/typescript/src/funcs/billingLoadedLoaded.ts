import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { loaded$ } from "../models/operations/loaded.js";

/**
 * loaded
 *
 * GET /billing/loaded.
 */
export function billingLoadedLoaded(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.LoadedResponse, operations.LoadedError>> {
  return call(client, loaded$, undefined, options);
}
