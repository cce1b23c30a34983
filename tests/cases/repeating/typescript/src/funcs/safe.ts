import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { safe$ } from "../models/operations/safe.js";

/**
 * safe
 *
 * GET /declared.
 */
export function safe(
  client: SDKCore,
  request?: operations.SafeRequest,
  options?: RequestOptions,
): Promise<Result<operations.SafeResponse, operations.SafeError>> {
  return call(client, safe$, request, options);
}
