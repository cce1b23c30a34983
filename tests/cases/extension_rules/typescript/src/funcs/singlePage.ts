import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { singlePage$ } from "../models/operations/singlePage.js";

/**
 * singlePage
 *
 * GET /single.
 */
export function singlePage(
  client: SDKCore,
  request?: operations.SinglePageRequest,
  options?: RequestOptions,
): Promise<Result<operations.SinglePageResponse, operations.SinglePageError>> {
  return call(client, singlePage$, request, options);
}
