import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byNumber$ } from "../models/operations/byNumber.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byNumber
 *
 * GET /number.
 */
export function byNumber(
  client: SDKCore,
  request?: operations.ByNumberRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByNumberResponse, shared.PageDataItem>,
    operations.ByNumberError
  >
> {
  return callPaged(client, byNumber$, request, options);
}
