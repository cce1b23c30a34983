import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/options.js";
import type { Result } from "../lib/result.js";
import { byOffset$ } from "../models/operations/byOffset.js";
import type * as operations from "../models/operations/index.js";

/**
 * byOffset
 *
 * GET /offset.
 */
export function byOffset(
  client: SDKCore,
  request?: operations.ByOffsetRequest,
  options?: RequestOptions,
): Promise<Result<operations.ByOffsetResponse, operations.ByOffsetError>> {
  return call(client, byOffset$, request, options);
}
