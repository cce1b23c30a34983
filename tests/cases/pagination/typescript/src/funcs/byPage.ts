import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/options.js";
import type { Result } from "../lib/result.js";
import { byPage$ } from "../models/operations/byPage.js";
import type * as operations from "../models/operations/index.js";

/**
 * byPage
 *
 * GET /page.
 */
export function byPage(
  client: SDKCore,
  request?: operations.ByPageRequest,
  options?: RequestOptions,
): Promise<Result<operations.ByPageResponse, operations.ByPageError>> {
  return call(client, byPage$, request, options);
}
