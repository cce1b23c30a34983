import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { ping$ } from "../models/operations/ping.js";

/**
 * ping
 *
 * GET /ping.
 */
export function ping(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.PingResponse, operations.PingError>> {
  return call(client, ping$, undefined, options);
}
