import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { byEvery$ } from "../models/operations/byEvery.js";
import type * as operations from "../models/operations/index.js";

/**
 * byEvery
 *
 * GET /every.
 */
export function byEvery(
  client: SDKCore,
  request?: operations.ByEveryRequest,
  options?: RequestOptions,
): Promise<Result<operations.ByEveryResponse, operations.ByEveryError>> {
  return call(client, byEvery$, request, options);
}
