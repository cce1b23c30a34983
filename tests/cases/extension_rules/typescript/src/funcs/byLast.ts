import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byLast$ } from "../models/operations/byLast.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byLast
 *
 * GET /last.
 */
export function byLast(
  client: SDKCore,
  request?: operations.ByLastRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByLastResponse, shared.PageDataItem>,
    operations.ByLastError
  >
> {
  return callPaged(client, byLast$, request, options);
}
