import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/options.js";
import type { Result } from "../lib/result.js";
import { byLast$ } from "../models/operations/byLast.js";
import type * as operations from "../models/operations/index.js";

/**
 * byLast
 *
 * GET /last.
 */
export function byLast(
  client: SDKCore,
  request?: operations.ByLastRequest,
  options?: RequestOptions,
): Promise<Result<operations.ByLastResponse, operations.ByLastError>> {
  return call(client, byLast$, request, options);
}
