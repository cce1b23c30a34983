import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { watch$ } from "../models/operations/watch.js";

/**
 * watch
 *
 * GET /events.
 */
export function animalsWatch(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.WatchResponse, operations.WatchError>> {
  return call(client, watch$, undefined, options);
}
